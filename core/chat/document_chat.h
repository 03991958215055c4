// SPDX-License-Identifier: Apache-2.0
//
// Documents in conversations. A document that was read is the first turn of a conversation, with a short
// reply behind it. Which tokens these are is stored with the digest, so every conversation that begins
// with it finds the same stored state, and reads nothing.
//
// Messages say what they hold in their plan, a JSON object: "document" (id) and "purpose" for the turn of a
// document, "sources" (ids of passages) for a question that brings excerpts along.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/document/document.h"
#include "core/document/passages.h"
#include "core/prompt/chat_format.h"
#include "core/store/store.h"
#include "core/tokenizer/tokenizer.h"

namespace rookery {

/// Stores the text under `name`, or finds the same text stored before.
Result<DocumentId> keepDocument(Store& store, std::string_view name, const DocumentText& document);

/// The message that hands the document over: what to keep in mind (`purpose`, may be empty) comes before
/// the text, because a recurrent model decides what to keep while it reads.
std::string documentTurn(std::string_view name, std::string_view purpose, const std::vector<DocumentPassage>& passages);
/// What the model is made to say after it.
std::string_view documentReply();

/// The first two turns of a conversation about a document, as tokens.
struct DocumentTokens {
    std::vector<Token> turn;
    std::vector<Token> reply;

    std::vector<Token> all() const;
};
DocumentTokens encodeDocument(const std::string& turn, const ChatFormat& format, const Tokenizer& tokenizer);
/// The same of a stored digest.
Result<DocumentTokens> digestTokens(Store& store, DigestId digest);

/// A new conversation that begins with the document as the digest has read it. Its model has nothing to
/// read before the first question, as long as the state is there.
Result<ConversationId> startDocumentChat(Store& store, DigestId digest);

/// What a message's plan says of documents.
struct DocumentPlan {
    DocumentId document = 0; ///< the message is this document's turn; 0: it is not
    std::string purpose{};
    std::vector<PassageId> sources{}; ///< excerpts that the message brings along
};
std::string planText(const DocumentPlan& plan);
/// Of any message; a plan of another kind, or none, gives an empty one.
DocumentPlan documentPlan(std::string_view plan);

/// "Look again": the question, the excerpts in the order of the text with their pages, and the question once
/// more. Without excerpts the question alone.
std::string questionWithExcerpts(std::string_view question, std::span<const PassageRecord> excerpts);

/// Documents of the conversation's shown branch, in order.
Result<std::vector<DocumentId>> documentsOf(Store& store, ConversationId conversation);
/// The text that the model is given for a document's turn.
Result<std::string> storedDocumentTurn(Store& store, const DocumentPlan& plan);

} // namespace rookery
