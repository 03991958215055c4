// SPDX-License-Identifier: Apache-2.0
#include "core/chat/document_chat.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/engine/conversation_prompt.h"

namespace rookery {

namespace {

/// A question brings along at most this many excerpts; more in a plan is not ours.
constexpr std::size_t MostSources = 64;

std::int64_t integerIn(const nlohmann::json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
}

} // namespace

Result<DocumentId> keepDocument(Store& store, std::string_view name, const DocumentText& document) {
    DocumentRecord record;
    record.name = name;
    record.title = document.title;
    record.kind = documentKindName(document.kind);
    record.fingerprint = documentFingerprint(document);
    record.pages = document.pages;
    record.skipped = document.skipped;
    std::vector<PassageRecord> passages;
    for (DocumentPassage& passage : cutPassages(document)) {
        record.textBytes += static_cast<std::int64_t>(passage.text.size());
        PassageRecord row;
        row.page = passage.page;
        row.heading = std::move(passage.heading);
        row.content = std::move(passage.text);
        passages.push_back(std::move(row));
    }
    return store.documents().add(record, passages);
}

std::string documentTurn(std::string_view name, std::string_view purpose,
                         const std::vector<DocumentPassage>& passages) {
    std::string text(purpose);
    text += purpose.empty() ? "Read this text. Questions about it follow.\n" : "\n";
    return text + readingText(name, passages);
}

std::string_view documentReply() {
    return "I have read the text.";
}

std::vector<Token> DocumentTokens::all() const {
    std::vector<Token> tokens = turn;
    tokens.insert(tokens.end(), reply.begin(), reply.end());
    return tokens;
}

DocumentTokens encodeDocument(const std::string& turn, const ChatFormat& format, const Tokenizer& tokenizer) {
    const std::vector<PromptMessage> branch{{Speaker::User, turn, {}},
                                            {Speaker::Assistant, std::string(documentReply()), {}}};
    const ConversationPrompt prompt = composePrompt(format, branch, tokenizer);
    const auto border = prompt.tokens.begin() + static_cast<std::ptrdiff_t>(prompt.ends[0]);
    return {{prompt.tokens.begin(), border}, {border, prompt.tokens.end()}};
}

Result<DocumentTokens> digestTokens(Store& store, DigestId digest) {
    auto turns = store.documents().digestTokens(digest);
    if (!turns)
        return turns.error();
    return DocumentTokens{std::move((*turns)[0].tokens), std::move((*turns)[1].tokens)};
}

Result<ConversationId> startDocumentChat(Store& store, DigestId digest) {
    auto record = store.documents().digest(digest);
    if (!record)
        return record.error();
    auto tokens = digestTokens(store, digest);
    if (!tokens)
        return tokens.error();
    auto document = store.documents().document(record->document);
    if (!document)
        return document.error();
    Conversation conversation;
    conversation.title = record->name;
    conversation.chatFormat = record->chatFormat;
    conversation.tokenizer = record->tokenizer;
    conversation.modelFingerprint = record->modelFingerprint;
    auto id = store.conversations().create(conversation);
    if (!id)
        return id;
    Message turn;
    turn.conversation = *id;
    turn.role = Role::User;
    turn.content = document->name;
    turn.plan = planText({record->document, record->purpose, {}});
    auto turnId = store.messages().add(turn, record->tokenizer, tokens->turn);
    if (!turnId)
        return turnId.error();
    Message reply;
    reply.conversation = *id;
    reply.parent = *turnId;
    reply.role = Role::Assistant;
    reply.content = documentReply();
    reply.stopReason = StopReason::End;
    reply.modelFingerprint = record->modelFingerprint;
    reply.modelName = record->modelName;
    if (auto added = store.messages().add(reply, record->tokenizer, tokens->reply); !added)
        return added.error();
    if (auto touched = store.documents().touchDigest(digest); !touched)
        return touched.error();
    return id;
}

std::string planText(const DocumentPlan& plan) {
    nlohmann::json object = nlohmann::json::object();
    if (plan.document != 0)
        object["document"] = plan.document;
    if (!plan.purpose.empty())
        object["purpose"] = plan.purpose;
    if (!plan.sources.empty())
        object["sources"] = plan.sources;
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

DocumentPlan documentPlan(std::string_view plan) {
    DocumentPlan result;
    if (plan.empty())
        return result;
    const auto object = nlohmann::json::parse(plan, nullptr, false);
    if (!object.is_object())
        return result;
    result.document = integerIn(object, "document");
    if (const auto purpose = object.find("purpose"); purpose != object.end() && purpose->is_string())
        result.purpose = purpose->get<std::string>();
    if (const auto sources = object.find("sources"); sources != object.end() && sources->is_array())
        for (const auto& source : *sources)
            if (source.is_number_integer() && result.sources.size() < MostSources)
                result.sources.push_back(source.get<std::int64_t>());
    return result;
}

std::string questionWithExcerpts(std::string_view question, std::span<const PassageRecord> excerpts) {
    std::string text(question);
    if (excerpts.empty())
        return text;
    std::vector<PassageRecord> inOrder(excerpts.begin(), excerpts.end());
    std::sort(inOrder.begin(), inOrder.end(), [](const PassageRecord& one, const PassageRecord& other) {
        return std::pair(one.document, one.place) < std::pair(other.document, other.place);
    });
    const PassageRecord* before = nullptr;
    for (const PassageRecord& excerpt : inOrder) {
        const bool adjoins = before != nullptr && before->document == excerpt.document &&
                             before->place + 1 == excerpt.place && before->page == excerpt.page;
        if (!adjoins)
            text += excerpt.page > 0 ? "\n[" + std::to_string(excerpt.page) + "] " : std::string("\n[...] ");
        text += excerpt.content;
        before = &excerpt;
    }
    return (text += '\n').append(question);
}

Result<std::vector<DocumentId>> documentsOf(Store& store, ConversationId conversation) {
    auto path = store.messages().activePath(conversation);
    if (!path)
        return path.error();
    std::vector<DocumentId> documents;
    for (const Message& message : *path) {
        const DocumentId document = documentPlan(message.plan).document;
        if (document != 0 && std::find(documents.begin(), documents.end(), document) == documents.end())
            documents.push_back(document);
    }
    return documents;
}

Result<std::string> storedDocumentTurn(Store& store, const DocumentPlan& plan) {
    auto document = store.documents().document(plan.document);
    if (!document)
        return document.error();
    auto rows = store.documents().passages(plan.document);
    if (!rows)
        return rows.error();
    std::vector<DocumentPassage> passages;
    for (PassageRecord& row : *rows)
        passages.push_back({row.page, std::move(row.heading), std::move(row.content)});
    return documentTurn(document->name, plan.purpose, passages);
}

} // namespace rookery
