// SPDX-License-Identifier: Apache-2.0
//
// The part of MessageStore that changes a branch in its middle: a changed message begins a branch
// of its own, and what followed it on the branch shown follows it there as copies.
#include <algorithm>
#include <utility>

#include "core/store/message_row.h"
#include "core/store/message_store.h"

namespace rookery {
namespace {

/// As it is written again on another branch. What the model was fed for it is not taken along:
/// other words stand before it now. Neither is a bookmark, which keeps a state of the old branch.
Message copyBelow(Message message, MessageId parent, std::int64_t nowMs) {
    message.parent = parent;
    message.bookmarked = false;
    message.visitedMs = nowMs;
    if (message.stopReason == StopReason::Streaming)
        message.stopReason = StopReason::Interrupted;
    return message;
}

} // namespace

Result<std::vector<Message>> MessageStore::shownAfter(const Message& message) {
    auto path = activePath(message.conversation);
    if (!path)
        return path;
    const auto at = std::ranges::find(*path, message.id, &Message::id);
    path->erase(path->begin(), at == path->end() ? at : at + 1);
    return path;
}

Result<MessageId> MessageStore::writeBranch(Message first, const std::vector<Message>& followers,
                                            std::string_view tokenizer, std::span<const Token> tokens) {
    auto transaction = Transaction::begin(*m_database, Durability::Full);
    if (!transaction)
        return transaction.error();
    if (auto checked = checkParent(*m_database, first.conversation, first.parent); !checked)
        return checked.error();
    const std::int64_t now = m_clock();
    first.createdMs = first.visitedMs = now;
    first.deletedMs = 0;
    auto id = insertMessageRow(*m_database, first);
    if (!id)
        return id;
    if (!tokens.empty())
        if (auto written = writeTokens(*m_database, *id, tokenizer, tokens); !written)
            return written.error();
    MessageId leaf = *id;
    for (const Message& follower : followers) {
        auto copy = insertMessageRow(*m_database, copyBelow(follower, leaf, now));
        if (!copy)
            return copy;
        leaf = *copy;
    }
    if (auto active = setActiveLeaf(*m_database, first.conversation, leaf, now); !active)
        return active.error();
    if (auto used = markUsed(*m_database, first.conversation, now); !used)
        return used.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return id;
}

Result<MessageId> MessageStore::insertAfter(MessageId before, Role role, std::string_view content) {
    auto place = message(before);
    if (!place)
        return place.error();
    auto followers = shownAfter(*place);
    if (!followers)
        return followers.error();
    Message inserted;
    inserted.conversation = place->conversation;
    inserted.parent = before;
    inserted.role = role;
    inserted.content = content;
    inserted.stopReason = role == Role::Assistant ? StopReason::End : StopReason::None;
    return writeBranch(std::move(inserted), *followers);
}

Result<MessageId> MessageStore::switchRole(MessageId id) {
    auto original = message(id);
    if (!original)
        return original.error();
    if (original->role == Role::System)
        return Error{ErrorCode::InvalidArgument, "a system message has no other speaker"};
    auto followers = shownAfter(*original);
    if (!followers)
        return followers.error();
    Message other;
    other.conversation = original->conversation;
    other.parent = original->parent;
    other.role = original->role == Role::User ? Role::Assistant : Role::User;
    other.content = original->typed.empty() ? original->content : original->typed;
    other.stopReason = other.role == Role::Assistant ? StopReason::End : StopReason::None;
    return writeBranch(std::move(other), *followers);
}

} // namespace rookery
