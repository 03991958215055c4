// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>
#include <QVariantList>

#include "app/answer_checks.h"
#include "app/open_conversation.h"
#include "core/chat/document_chat.h"

namespace rookery {

/// The documents of the conversation that is shown: excerpts to look at again for the question being written,
/// and what of the answers stands in the material. GUI thread; searching happens on the storage thread.
///
/// A list of the excerpts found for the draft. Roles, as `required property` in a delegate:
///   excerpt: string   one passage, white space folded
///   place: string     "page 12" or the heading; empty without
///   chosen: bool      is sent along
class DocumentSession : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    /// The conversation shown is about a document.
    Q_PROPERTY(bool available READ available NOTIFY availableChanged)
    /// Questions bring excerpts along.
    Q_PROPERTY(bool lookAgain READ lookAgain WRITE setLookAgain NOTIFY lookAgainChanged)
    /// Questions bring the whole document along: read twice for the price of once, since the first time is stored.
    Q_PROPERTY(bool readAgain READ readAgain WRITE setReadAgain NOTIFY lookAgainChanged)
    /// "190,224 tokens": what that reads; empty where it is not known.
    Q_PROPERTY(QString size READ size NOTIFY sizeChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// The passage that show() asked for, with its neighbours, and where it stands.
    Q_PROPERTY(QString shownText READ shownText NOTIFY shownChanged)
    Q_PROPERTY(QString shownPlace READ shownPlace NOTIFY shownChanged)

  public:
    enum Role { ExcerptRole = Qt::UserRole + 1, PlaceRole, ChosenRole };

    explicit DocumentSession(StorageWorker& storage, QObject* parent = nullptr);

    void setConversation(OpenConversation* conversation);
    bool available() const { return !m_documents.empty(); }
    bool lookAgain() const { return m_lookAgain; }
    void setLookAgain(bool lookAgain);
    bool readAgain() const { return m_readAgain; }
    void setReadAgain(bool readAgain);
    QString size() const;
    int count() const { return static_cast<int>(m_excerpts.size()); }
    QString shownText() const { return m_shownText; }
    QString shownPlace() const { return m_shownPlace; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Of an answer, in order: { text, found (bool), source (bool), place, passage (id; 0: none) }. A source is an
    /// excerpt that was sent with the question. claimsChanged() says when to ask again.
    Q_INVOKABLE QVariantList claims(qint64 message) const { return m_checks.of(message).claims; }
    /// "Of 3 numbers and quotations in the answer, 2 stand in the document."; empty when there are none.
    Q_INVOKABLE QString verdict(qint64 message) const { return m_checks.of(message).verdict; }
    Q_INVOKABLE void setChosen(int row, bool chosen);
    /// Sends the question with the chosen excerpts or the whole document, or as it is when neither is wanted.
    Q_INVOKABLE void send(const QString& question);
    /// Opens a passage: shownText and shownPlace follow.
    Q_INVOKABLE void show(qint64 passage);

  signals:
    void availableChanged();
    void lookAgainChanged();
    void countChanged();
    void sizeChanged();
    void claimsChanged();
    void shownChanged();

  private:
    /// What the store knows of the conversation.
    struct Content {
        std::vector<DocumentId> documents;
        std::vector<PassageRecord> passages; ///< of all documents; empty when the checks know them already
        std::vector<AnswerChecks::Answer> answers;
        qint64 tokens = 0; ///< of all documents, as they were read
    };
    /// What goes with a question.
    struct Company {
        std::vector<PassageRecord> passages;
        bool isWhole = false; ///< of all documents
    };

    void refresh();
    void findExcerpts();
    void setExcerpts(std::vector<PassageRecord> excerpts);
    void sendWith(OpenConversation& conversation, const QString& question, Company company);
    static Result<Content> contentOf(Store& store, qint64 conversation, const std::vector<DocumentId>& known);
    static Result<Company> companyFor(Store& store, const std::vector<DocumentId>& documents, const std::string& question,
                                      bool whole);
    static Result<std::vector<PassageRecord>> excerptsFor(Store& store, const std::vector<DocumentId>& documents,
                                                          const std::string& question);

    StorageWorker& m_storage;
    QPointer<OpenConversation> m_conversation;
    std::vector<DocumentId> m_documents;
    bool m_lookAgain = true;
    bool m_readAgain = false;
    qint64 m_tokens = 0;
    std::vector<PassageRecord> m_excerpts;
    std::set<PassageId> m_left; ///< excerpts the user does not want
    QTimer m_typing;
    AnswerChecks m_checks;
    QString m_shownText;
    QString m_shownPlace;
    bool m_sending = false; ///< excerpts for a question are being looked up
    quint64 m_round = 0; ///< answers of an earlier round are dropped
};

} // namespace rookery
