// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include <QHash>
#include <QObject>
#include <QString>
#include <QVariantList>

#include "app/job_thread.h"
#include "core/document/answer_check.h"
#include "core/store/document_store.h"
#include "core/store/records.h"

namespace rookery {

/// What of the answers of one conversation stands in its documents, and which passages went with their questions.
/// GUI thread; checking happens on a thread of its own, each answer once.
class AnswerChecks : public QObject {
    Q_OBJECT

  public:
    struct Answer {
        MessageId message = 0;
        std::string text;
        std::vector<PassageId> sources; ///< passages sent along with its question
    };
    /// An answer's check.
    struct Check {
        /// In order: { text, found (bool), source (bool), place, passage (id; 0: none) }. A source is an excerpt that
        /// was sent with the question.
        QVariantList claims;
        /// "Of 3 numbers and quotations in the answer, 2 stand in the document."; empty when there are none.
        QString verdict;
    };

    explicit AnswerChecks(QObject* parent = nullptr);

    /// Checks these answers against the passages of these documents. `passages` may be empty when the same documents
    /// were given the last time.
    void check(std::vector<DocumentId> documents, std::vector<PassageRecord> passages, std::vector<Answer> answers);
    /// The documents whose passages are known.
    std::vector<DocumentId> known() const { return m_material ? m_documents : std::vector<DocumentId>(); }
    /// Forgets all checks, keeps the material.
    void clear();
    /// Of a message; empty until it is checked.
    Check of(MessageId message) const { return m_checks.value(message).check; }
    /// Where a passage stands: "page 12" or the heading; empty without.
    static QString placeOf(const PassageRecord& passage);
    /// Its words, white space folded.
    static QString textOf(const PassageRecord& passage);

  signals:
    void changed();

  private:
    struct Material {
        explicit Material(std::vector<PassageRecord> of);
        const PassageRecord* find(PassageId id) const;
        std::vector<PassageRecord> passages;
        CheckedMaterial checked;
    };
    struct Checked {
        std::size_t textHash = 0; ///< of the answer that was checked
        Check check;
    };

    static Check checkOf(const Material& material, const Answer& answer);

    std::vector<DocumentId> m_documents;
    std::shared_ptr<const Material> m_material;
    QHash<qint64, Checked> m_checks; ///< by message
    quint64 m_round = 0;             ///< answers of an earlier round are dropped
    JobThread m_jobs;
};

} // namespace rookery
