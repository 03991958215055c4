// SPDX-License-Identifier: Apache-2.0
//
// Documents that were read: their text in passages, searched by BM25, and the digests, that is,
// which model has read which document under which name. The state after a document is a snapshot in
// states.db like any other; here is only what names it: the exact tokens.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
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

using DocumentId = std::int64_t;
using PassageId = std::int64_t;
using DigestId = std::int64_t;

struct DocumentRecord {
    DocumentId id = 0;
    std::string name{};        ///< of the file or folder, as the user knows it
    std::string title{};       ///< as the document says; may be empty
    std::string kind{};        ///< documentKindName()
    std::string fingerprint{}; ///< of the text: the same text is stored once
    std::int64_t textBytes = 0;
    int pages = 0;
    int skipped = 0; ///< pages or files without text
    std::int64_t passages = 0;
    std::int64_t createdMs = 0;
};

struct PassageRecord {
    PassageId id = 0;
    DocumentId document = 0;
    std::int64_t place = 0; ///< from 0, in reading order
    int page = 0;
    std::string heading{};
    std::string content{};
};

struct Excerpt {
    PassageRecord passage{};
    double score = 0; ///< BM25, higher is better; 0 for a neighbour
};

/// One reading of a document by one model.
struct DigestRecord {
    DigestId id = 0;
    DocumentId document = 0;
    std::string name{};    ///< given by the user; at first that of the document
    std::string purpose{}; ///< what the model was asked to keep in mind; may be empty
    std::string modelFingerprint{};
    std::string modelName{};
    std::string tokenizer{};
    std::string chatFormat{};
    std::int64_t tokenCount = 0; ///< of both turns
    std::int64_t createdMs = 0;
    std::int64_t usedMs = 0;
};

/// A digest's snapshots belong to a conversation of this number, which no conversation has.
inline ConversationId digestOwner(DigestId digest) {
    return -digest;
}

/// Lives on the storage thread; borrows the Database. Unknown ids are NotFound; other errors are
/// those of Database::lastError().
class DocumentStore {
  public:
    DocumentStore(Database& database, Clock clock);

    /// Writes a document and its passages, whose ids, document and place are given here. A document
    /// with the same fingerprint is not stored twice: its id is returned.
    Result<DocumentId> add(const DocumentRecord& document, std::span<const PassageRecord> passages);
    Result<DocumentRecord> document(DocumentId id);
    /// The one with this fingerprint, if there is one.
    Result<std::optional<DocumentRecord>> find(std::string_view fingerprint);
    /// Newest first.
    Result<std::vector<DocumentRecord>> documents();
    /// Gives it and what models have read of it another name.
    Result<void> rename(DocumentId id, std::string_view name);
    /// Destroys text, passages and digests. The caller clears the states of the digests.
    Result<void> remove(DocumentId id);

    /// All passages in order.
    Result<std::vector<PassageRecord>> passages(DocumentId id);
    Result<PassageRecord> passage(PassageId id);
    /// The best `most` passages of these documents for any of the words, best first. Words are
    /// looked for as search does (case, width and accents do not matter); several joined ones must
    /// stand together.
    Result<std::vector<Excerpt>> excerpts(std::span<const DocumentId> documents,
                                          std::span<const std::string> words, int most);

    /// `record` with `tokens` of the document's turn and `reply` of the one behind it. The same
    /// reading (model, tokenizer, tokens) is not stored twice.
    Result<DigestId> addDigest(const DigestRecord& record, std::span<const Token> tokens,
                               std::span<const Token> reply);
    Result<DigestRecord> digest(DigestId id);
    /// Of all documents, last used first.
    Result<std::vector<DigestRecord>> digests();
    /// The turn of the document and the reply: together what the state stands for.
    Result<std::vector<MessageTokens>> digestTokens(DigestId id);
    Result<void> touchDigest(DigestId id);
    /// The caller clears its states: StateStore::clear(digestOwner(id)).
    Result<void> removeDigest(DigestId id);
    /// Tokens a second at which the model has read lately, from what was measured with its answers; 0: it never
    /// read enough to say.
    Result<double> readingSpeed(std::string_view modelFingerprint);

  private:
    /// Runs one statement about row ?1 in its own transaction; NotFound when nothing changed.
    Result<void> change(std::string_view sql, std::int64_t id,
                        const std::function<void(Statement&)>& bind = {});

    Database* m_database;
    Clock m_clock;
};

} // namespace rookery
