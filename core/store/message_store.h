// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/base/token.h"
#include "core/store/clock.h"
#include "core/store/database.h"
#include "core/store/records.h"

namespace rookery {

/// A message as the model is given it.
struct BranchMessage {
    MessageId id = 0;
    Role role = Role::User;
    std::string content;
    std::string plan;
    std::vector<Token> tokens; ///< empty where none are stored for the tokenizer asked for
};

/// The message tree of every conversation, the branch shown, and the exact tokens.
///
/// Messages are never rewritten: an edit or a second answer is a sibling, a deletion is a mark. The
/// branch shown is named by its leaf, Conversation::activeMessage. Lives on the storage thread;
/// borrows the Database. Every function may also fail with the errors of Database::lastError(); an
/// unknown id is NotFound.
class MessageStore {
  public:
    MessageStore(Database& database, Clock clock);

    /// Writes a message below `message.parent` (0: a first message), makes it the active leaf and
    /// the conversation the most recently used one. On the disk when this returns, so call it
    /// before the answer is started. id, createdMs, siblings and deletedMs of `message` are
    /// ignored; `tokens` may be empty (not encoded yet: setTokens). Answers that stream go through
    /// AnswerJournal instead. Errors: InvalidArgument when the parent belongs to another
    /// conversation or is deleted.
    Result<MessageId> add(const Message& message, std::string_view tokenizer = {},
                          std::span<const Token> tokens = {});
    /// A sibling of `original` with another text, same role and parent; becomes the active leaf.
    /// What is below the original stays with the original.
    Result<MessageId> edit(MessageId original, std::string_view content,
                           std::string_view typed = {}, std::string_view plan = {});

    /// A message of `role` below `before`; becomes part of the branch shown, which goes on below it with copies of what
    /// followed `before`. The branch as it was stays. Returns the new message.
    Result<MessageId> insertAfter(MessageId before, Role role, std::string_view content);
    /// A sibling with the same words, said by the other speaker; what followed goes on below it as copies. Errors:
    /// InvalidArgument for a system message.
    Result<MessageId> switchRole(MessageId id);

    Result<Message> message(MessageId id);
    /// The branch shown, first message first; empty for an empty conversation.
    Result<std::vector<Message>> activePath(ConversationId conversation);
    /// The messages from the first one to `leaf`.
    Result<std::vector<Message>> pathTo(MessageId leaf);
    /// Siblings of `id` and `id` itself, oldest first, without deleted ones.
    Result<std::vector<MessageId>> siblings(MessageId id);
    /// Every message that is not deleted, parents before children (for the tree view and for
    /// export).
    Result<std::vector<Message>> tree(ConversationId conversation);

    /// Shows the branch through `id`, down to its most recently used leaf. Returns that leaf.
    Result<MessageId> selectBranch(MessageId id);
    /// Makes `id` itself the leaf: rewinds to it. 0 for `id` is not allowed.
    Result<void> activate(MessageId id);

    /// Marks the message and all below it as deleted. When the active branch loses its leaf, the
    /// most recently used branch at the same fork is shown, else the branch ends at the parent.
    /// Returns the new active leaf (0: none left).
    Result<MessageId> remove(MessageId id);
    /// Undoes exactly what one remove(id) did, and shows that branch again.
    Result<void> restore(MessageId id);
    Result<void> setBookmarked(MessageId id, bool bookmarked);
    /// Replaces the stored error text and stop reason (an error that happened before the first
    /// token).
    Result<void> setError(MessageId id, std::string_view error);

    /// Stores exactly what the model was fed for this message with this tokenizer, replacing older
    /// tokens.
    Result<void> setTokens(MessageId id, std::string_view tokenizer, std::span<const Token> tokens);
    /// Empty when the message was never fed with this tokenizer (encode it afresh).
    Result<std::vector<Token>> tokens(MessageId id, std::string_view tokenizer);
    /// Tokens of one message with every tokenizer it was fed with.
    Result<std::vector<MessageTokens>> allTokens(MessageId id);
    /// Tokens of each message from the first one to `leaf`, in order; an entry's tokens are empty
    /// where none are stored for this tokenizer.
    Result<std::vector<MessageTokens>> pathTokens(MessageId leaf, std::string_view tokenizer);

    /// What a prompt is made of: the messages from the first one to `leaf`, without what only a
    /// window shows. Tokens as in pathTokens().
    Result<std::vector<BranchMessage>> branchTo(MessageId leaf, std::string_view tokenizer);

  private:
    /// What follows `message` on the branch shown; nothing if it is not on it.
    Result<std::vector<Message>> shownAfter(const Message& message);
    /// `first` and below it copies of `followers`, the last of which becomes the active leaf. Returns the id of `first`.
    /// `tokens` are those of `first`.
    Result<MessageId> writeBranch(Message first, const std::vector<Message>& followers, std::string_view tokenizer = {},
                                  std::span<const Token> tokens = {});
    Result<MessageId> activeLeaf(ConversationId conversation);
    Result<MessageId> newestLeafBelow(MessageId id);
    /// Where to go when `removed`, already marked, held the active leaf.
    Result<MessageId> leafAfterRemoving(const Message& removed);
    Result<std::int64_t> freeStamp(ConversationId conversation);
    Result<std::vector<Message>> messages(std::string_view sql, std::int64_t argument);
    /// Runs one UPDATE for message ?1 in its own transaction; NotFound when nothing changed.
    Result<void> change(std::string_view sql, MessageId id,
                        const std::function<void(Statement&)>& bind);

    Database* m_database;
    Clock m_clock;
};

} // namespace rookery
