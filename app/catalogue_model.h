// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QThread>
#include <QUrl>

#include "app/catalogue.h"
#include "app/download_types.h"
#include "app/job_thread.h"

namespace rookery {

class DownloadWorker;
class ModelLibrary;
class NoticeModel;
class Settings;

/// Models that can be fetched, and how far each is. GUI thread; files are looked at on a thread of its own, and
/// the network thread begins with the first download.
///
/// Roles, as `required property` in a delegate:
///   entryId: string
///   name: string           "RWKV-7 G1a 0.1B"
///   detail: string         "Q8_0 · 191.0M parameters · 28 July 2025 · 212.4 MB"
///   quality: string        one sentence on what to expect
///   languages: string      "English, 中文, ... and others"
///   licence: string
///   page: string           address of the repository
///   fitText: string        how it fits this computer; empty when unknown
///   tooLarge: bool
///   recommended: bool
///   question: string       what a download would do, for the person to agree to
///   state: int             CatalogueModel.State
///   progress: real         0 to 1; -1 when unknown
///   progressText: string
///   problem: string        one or two sentences; empty when there is none
///   details: string        for the folded part
class CatalogueModel : public QAbstractListModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(Catalogue)
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Why there is no list; empty when there is one.
    Q_PROPERTY(QString problem READ problem NOTIFY countChanged)
    /// Where files are fetched from, by name; `mirror` is asked first.
    Q_PROPERTY(QStringList mirrors READ mirrors NOTIFY countChanged)
    Q_PROPERTY(int mirror READ mirror WRITE setMirror NOTIFY mirrorChanged)
    /// Where files go.
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged)
    /// Something is being fetched or waits for it.
    Q_PROPERTY(bool active READ active NOTIFY activeChanged)

  public:
    enum class State { Absent, Queued, Running, Waiting, Verifying, Paused, Failed, Present };
    Q_ENUM(State)
    enum Role {
        EntryIdRole = Qt::UserRole + 1,
        NameRole,
        DetailRole,
        QualityRole,
        LanguagesRole,
        LicenceRole,
        PageRole,
        FitTextRole,
        TooLargeRole,
        RecommendedRole,
        QuestionRole,
        StateRole,
        ProgressRole,
        ProgressTextRole,
        ProblemRole,
        DetailsRole,
    };
    struct Options {
        QString file;          ///< of the catalogue
        QString defaultFolder; ///< for downloads
        DownloadLimits limits;
        /// Tests send requests to themselves.
        std::function<QStringList(const QStringList&)> addresses;
    };

    CatalogueModel(ModelLibrary& models, Settings& settings, NoticeModel& notices, Options options,
                   QObject* parent = nullptr);
    ~CatalogueModel() override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString problem() const { return m_problem; }
    QStringList mirrors() const;
    int mirror() const;
    void setMirror(int mirror);
    QString folder() const;
    bool active() const;

    /// Reads the catalogue and looks which files are there.
    Q_INVOKABLE void refresh();
    /// Fetches a file, or goes on with one that was paused or failed.
    Q_INVOKABLE void start(const QString& entryId);
    Q_INVOKABLE void pause(const QString& entryId);
    /// Stops and removes what was received.
    Q_INVOKABLE void cancel(const QString& entryId);
    /// Loads a file that is there.
    Q_INVOKABLE void use(const QString& entryId);
    Q_INVOKABLE void setFolder(const QUrl& folder);

    /// What the model in use was measured at, for the advice.
    void setMeasured(qint64 weightBytes, double tokensPerSecond);

  signals:
    void countChanged();
    void mirrorChanged();
    void folderChanged();
    void activeChanged();

  private:
    struct Row {
        State state = State::Absent;
        qint64 done = 0;
        qint64 total = 0;
        double bytesPerSecond = 0;
        DownloadProblem problem = DownloadProblem::None;
        QString details;
        CatalogueAdvice advice;
    };
    struct Look; ///< what the files thread found
    static Look look(const QString& file, const QString& folder);
    void show(Look look);
    void advise();
    int rowOf(const QString& entryId) const;
    void progressed(const DownloadProgress& progress);
    void finished(const DownloadOutcome& outcome);
    void tellPresent(const CatalogueEntry& entry, const DownloadOutcome& outcome);
    void changed(int row);
    DownloadWorker& worker();
    QString detailText(const CatalogueEntry& entry) const;
    QString fitText(const CatalogueAdvice& advice) const;
    QString questionText(const CatalogueEntry& entry) const;
    QString progressText(const Row& row) const;

    ModelLibrary& m_models;
    Settings& m_settings;
    NoticeModel& m_notices;
    Options m_options;
    Catalogue m_catalogue;
    std::vector<Row> m_rows; ///< one for each entry
    QString m_problem;
    MachineFacts m_machine;
    bool m_wasActive = false;
    JobThread m_files;
    QThread m_network;
    DownloadWorker* m_worker = nullptr; ///< lives on m_network
};

} // namespace rookery
