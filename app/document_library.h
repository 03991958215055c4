// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stop_token>
#include <string>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

#include "app/job_thread.h"
#include "app/turn_queue.h"
#include "core/chat/document_chat.h"
#include "core/engine/model_loader.h"

namespace rookery {

/// Documents that were attached, and which of them the model has read: read once, ask many. GUI thread; the
/// text is taken out by rookery-extract and turned into tokens on a thread of its own, stored on the storage
/// thread, and read in turn with the answers.
///
/// Roles, as `required property` in a delegate:
///   name: string
///   detail: string        "PDF · 300 pages · 190,224 tokens · read by Guide · state 0.4 MB"
///   stage: int            a Stage
///   cost: string          before reading: "190,224 tokens, about 2 min"
///   progress: real        0 to 1 while reading, else -1
///   progressText: string  "12,288 of 190,224 tokens, 40 s left"
///   problem: string       one sentence; empty without
///   problemDetail: string for the folded details
class DocumentLibrary : public QAbstractListModel, private TurnClient {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// What to show in a file dialog.
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)

  public:
    enum class Stage {
        Opening, ///< the text is being taken out
        Ready,   ///< can be read; cost says what that takes
        Queued,  ///< waits for the model
        Reading,
        Read,    ///< questions start from the stored state
        Failed,  ///< problem says why
    };
    Q_ENUM(Stage)
    enum Role { NameRole = Qt::UserRole + 1, DetailRole, StageRole, CostRole, ProgressRole, ProgressTextRole, ProblemRole, ProblemDetailRole };

    DocumentLibrary(StorageWorker& storage, TurnQueue& turns, Resources resources, QObject* parent = nullptr);
    ~DocumentLibrary() override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QStringList nameFilters() const;

    /// Lists what the database holds. Called once the store is open.
    void load();
    /// Other databases are about to take the place of these: ends what runs and empties the list.
    void clear();

    /// Takes the text out of a file or folder and counts its tokens; nothing is read yet.
    Q_INVOKABLE void attach(const QUrl& file);
    /// Lets the model read it. `purpose`: what to keep in mind, may be empty.
    Q_INVOKABLE void read(int row, const QString& purpose);
    /// Ends opening or reading; what was read so far is kept and reading goes on there.
    Q_INVOKABLE void cancel(int row);
    /// Begins a new chat about it; conversationStarted follows.
    Q_INVOKABLE void ask(int row);
    /// Another name for it, wherever it is shown; blank ones change nothing.
    Q_INVOKABLE void rename(int row, const QString& name);
    /// Forgets text and state.
    Q_INVOKABLE void remove(int row);

  signals:
    void countChanged();
    void conversationStarted(qint64 conversationId);
    /// Something to say aloud: "report.pdf is read."
    void announced(const QString& text);

  private:
    struct Row {
        int key = 0; ///< names the row in jobs
        Stage stage = Stage::Opening;
        QString name;
        DocumentRecord document{};
        DigestId digest = 0;
        std::string fingerprint{}; ///< of the model the tokens are for
        QString modelName;
        std::string tokenizer{};
        std::string chatFormat{};
        DocumentTokens tokens{};     ///< only between measuring and the end of reading
        qint64 tokenCount = 0;
        qint64 covered = 0;        ///< tokens that a stored state covers
        double tokensPerSecond = 0; ///< measured before; 0: not yet
        QString purpose;
        qint64 done = 0;
        double secondsLeft = -1;
        QString problem;
        QString problemDetail;
        RequestId request = 0;
        std::stop_source stop;
    };

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnQueued(RequestId id, int place) override;
    void turnReading(RequestId id, qint64 done, qint64 total, double secondsLeft) override;
    void turnFinished(const TurnOutcome& outcome) override;

    Row* find(int key);
    Row* findRequest(RequestId id);
    void changed(const Row& row);
    void fail(int key, const QString& problem, const QString& detail);
    void extracted(int key, const Extraction& extraction);
    /// Counts the tokens for the loaded model, then `then(row)`.
    void measure(int key, std::function<void(Row&)> then);
    void measured(int key, const Result<std::pair<std::string, double>>& stored, const std::function<void(Row&)>& then);
    /// What waits to be read is counted for the model that is there now.
    void measureWaiting();
    void startReading(int key);
    void snapshotStored(ConversationId conversation, qint64 tokens);
    QString detail(const Row& row) const;
    QString cost(const Row& row) const;

    StorageWorker& m_storage;
    TurnQueue& m_turns;
    Resources m_resources;
    JobThread m_jobs;
    std::vector<Row> m_rows;
    int m_lastKey = 0;
};

} // namespace rookery
