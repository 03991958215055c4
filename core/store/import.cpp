// SPDX-License-Identifier: Apache-2.0
#include "core/store/import.h"

#include <cstddef>
#include <iterator>

#include "core/base/mapped_file.h"
#include "core/store/answer_rows.h"
#include "core/store/conversation_row.h"
#include "core/store/imported.h"
#include "core/store/message_row.h"

namespace rookery {
namespace {

/// The characters of a text, which seems to end where somebody asks to stop.
class StoppableText {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    StoppableText(const char* at, const char* end, const std::stop_token& stop)
        : m_at(at), m_end(end), m_stop(&stop) {}

    reference operator*() const { return *m_at; }
    StoppableText& operator++() {
        ++m_at;
        if (--m_untilLook == 0) {
            m_untilLook = LookEvery;
            if (m_stop->stop_requested())
                m_at = m_end;
        }
        return *this;
    }
    StoppableText operator++(int) {
        StoppableText before = *this;
        ++*this;
        return before;
    }
    bool operator==(const StoppableText& other) const { return m_at == other.m_at; }

  private:
    static constexpr int LookEvery = 1 << 16; ///< bytes: a fraction of a millisecond

    const char* m_at;
    const char* m_end;
    const std::stop_token* m_stop;
    int m_untilLook = LookEvery;
};

Error cancelled() {
    return {ErrorCode::Cancelled, "the import was taken back"};
}

/// Depth of brackets outside texts: known before anything is built from the file.
int nestingDepth(std::string_view json) {
    int depth = 0;
    int deepest = 0;
    bool inText = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char character = json[at];
        if (inText && character == '\\') {
            ++at;
        } else if (character == '"') {
            inText = !inText;
        } else if (!inText && (character == '{' || character == '[')) {
            deepest = std::max(deepest, ++depth);
        } else if (!inText && (character == '}' || character == ']')) {
            --depth;
        }
    }
    return deepest;
}

Result<Imported> read(std::string_view text, const ImportLimits& limits, const std::stop_token& stop) {
    if (static_cast<std::int64_t>(text.size()) > limits.fileBytes)
        return Error{ErrorCode::InvalidArgument,
                     "the file has more than " + std::to_string(limits.fileBytes) + " bytes"};
    if (nestingDepth(text) > limits.depth)
        return Error{ErrorCode::InvalidArgument,
                     "the JSON is nested deeper than " + std::to_string(limits.depth)};
    const char* const end = text.data() + text.size();
    const ImportJson json = ImportJson::parse(StoppableText(text.data(), end, stop), StoppableText(end, end, stop),
                                              nullptr, false);
    if (stop.stop_requested())
        return cancelled();
    if (json.is_discarded())
        return Error{ErrorCode::BadFormat, "the file is not JSON"};
    if (isRookeryJson(json))
        return readRookeryJson(json);
    if (isChatGptJson(json))
        return readChatGptJson(json);
    if (isMessageLists(json))
        return readMessageLists(json);
    return Error{ErrorCode::UnsupportedFormat, "the JSON holds no conversations of a known kind"};
}

Result<void> checkLimits(const Imported& imported, const ImportLimits& limits) {
    std::int64_t messages = 0;
    for (const ImportedConversation& conversation : imported.conversations) {
        messages += static_cast<std::int64_t>(conversation.messages.size());
        for (const ImportedMessage& message : conversation.messages)
            if (static_cast<std::int64_t>(message.row.content.size()) > limits.messageBytes)
                return {ErrorCode::InvalidArgument, "a message has more than " +
                                                        std::to_string(limits.messageBytes) +
                                                        " bytes"};
    }
    if (messages > limits.messages)
        return {ErrorCode::InvalidArgument,
                "more than " + std::to_string(limits.messages) + " messages"};
    return {};
}

/// Writes one message and what belongs to it; returns its id.
Result<MessageId> writeMessage(Database& database, const ImportedMessage& message) {
    auto id = insertMessageRow(database, message.row);
    if (!id)
        return id;
    for (const MessageTokens& tokens : message.tokens)
        if (auto written = writeTokens(database, *id, tokens.tokenizer, tokens.tokens); !written)
            return written.error();
    if (message.resume)
        if (auto kept =
                writeResumeRow(database, *id, message.resume->tokenizer,
                               message.resume->samplerState, message.resume->samplerTokenCount);
            !kept)
            return kept.error();
    return id;
}

/// Returns the ids of the messages, in order.
Result<std::vector<MessageId>>
writeConversation(Store& store, const ImportedConversation& conversation, ImportReport& report,
                  const std::stop_token& stop) {
    Database& database = store.conversationDatabase();
    const std::int64_t now = store.clock()();
    Conversation row = conversation.row;
    row.createdMs = row.createdMs != 0 ? row.createdMs : now;
    row.usedMs = row.usedMs != 0 ? row.usedMs : row.createdMs;
    auto id = insertConversationRow(database, row);
    if (!id)
        return id.error();
    std::vector<MessageId> ids;
    for (const ImportedMessage& message : conversation.messages) {
        if (stop.stop_requested())
            return cancelled(); // the transaction rolls back
        ImportedMessage one = message;
        one.row.conversation = *id;
        one.row.parent =
            message.row.parent == 0 ? 0 : ids[static_cast<std::size_t>(message.row.parent - 1)];
        one.row.createdMs = one.row.createdMs != 0 ? one.row.createdMs : row.createdMs;
        auto written = writeMessage(database, one);
        if (!written)
            return written.error();
        ids.push_back(*written);
    }
    auto active = database.prepare("UPDATE conversation SET active_message_id = ?2 WHERE id = ?1");
    if (!active)
        return active.error();
    const std::int64_t leaf = row.activeMessage;
    active->bind(1, *id).bindId(2, leaf == 0 ? 0 : ids[static_cast<std::size_t>(leaf - 1)]);
    if (auto done = active->run(); !done)
        return done.error();
    report.conversations.push_back(*id);
    report.messages += static_cast<std::int64_t>(ids.size());
    return ids;
}

Result<void> writeModels(Database& database, const std::vector<ModelRecord>& models) {
    auto statement =
        database.prepare("INSERT INTO model (fingerprint, name, path, architecture, last_used_ms) "
                         "VALUES (?1, ?2, '', ?3, 0) ON CONFLICT DO NOTHING");
    if (!statement)
        return statement.error();
    for (const ModelRecord& model : models)
        if (auto done = statement->bind(1, model.fingerprint)
                            .bind(2, model.name)
                            .bind(3, model.architecture)
                            .run();
            !done)
            return done;
    return {};
}

/// States are a cache: one that does not fit its tokens, or the quota, is left out.
void putStates(Store& store, const ImportedConversation& conversation,
               const std::vector<MessageId>& ids, ConversationId id, ImportReport& report) {
    for (const ImportedState& state : conversation.states) {
        auto path = store.messages().pathTokens(ids[static_cast<std::size_t>(state.message)],
                                                state.tokenizer);
        if (!path)
            continue;
        std::vector<Token> tokens;
        for (const MessageTokens& one : *path)
            tokens.insert(tokens.end(), one.tokens.begin(), one.tokens.end());
        if (state.tokenCount <= 0 || state.tokenCount > static_cast<std::int64_t>(tokens.size()))
            continue;
        tokens.resize(static_cast<std::size_t>(state.tokenCount));
        SnapshotInfo info = state.info;
        info.conversation = id;
        const auto outcome = store.states().put(info, tokens, state.data, state.extra);
        if (outcome && *outcome == PutOutcome::Stored)
            ++report.snapshots;
    }
}

} // namespace

Result<ImportReport> importText(Store& store, std::string_view json, const ImportLimits& limits,
                                const std::stop_token& stop) {
    auto imported = read(json, limits, stop);
    if (!imported)
        return imported.error();
    if (auto within = checkLimits(*imported, limits); !within)
        return within.error();
    ImportReport report;
    report.format = imported->format;
    report.skipped = imported->skipped;
    auto transaction = Transaction::begin(store.conversationDatabase(), Durability::Full);
    if (!transaction)
        return transaction.error();
    if (auto set = SearchIndex::setPendingBytes(store.conversationDatabase(), SearchIndex::BulkPendingBytes); !set)
        return set.error();
    if (auto models = writeModels(store.conversationDatabase(), imported->models); !models)
        return models.error();
    std::vector<std::vector<MessageId>> ids;
    for (const ImportedConversation& conversation : imported->conversations) {
        auto written = writeConversation(store, conversation, report, stop);
        if (!written)
            return written.error();
        ids.push_back(std::move(*written));
    }
    if (auto set = SearchIndex::setPendingBytes(store.conversationDatabase(), SearchIndex::UsualPendingBytes); !set)
        return set.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    for (std::size_t i = 0; i < ids.size(); ++i)
        putStates(store, imported->conversations[i], ids[i], report.conversations[i], report);
    return report;
}

Result<ImportReport> importFile(Store& store, const std::filesystem::path& file,
                                const ImportLimits& limits, const std::stop_token& stop) {
    auto mapped = MappedFile::open(file);
    if (!mapped)
        return mapped.error();
    const auto bytes = mapped->bytes();
    return importText(store, {reinterpret_cast<const char*>(bytes.data()), bytes.size()}, limits, stop);
}

} // namespace rookery
