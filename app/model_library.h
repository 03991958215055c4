// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <stop_token>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantList>

#include "app/file_check.h"
#include "app/job_thread.h"
#include "app/messages.h"
#include "app/model_files.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "core/cpu/cpu_info.h"
#include "core/engine/model_loader.h"

namespace rookery {

class TurnQueue;

/// The model files this program knows: the built-in one, recently used ones, and those found in the user's
/// folders; and the one that is loaded. GUI thread. Files are used in place, never copied.
///
/// Roles, as `required property` in a delegate:
///   name: string          file name without its ending, or "Guide" for the built-in model
///   path: string          empty for the built-in model
///   location: string      folder, shortened for display
///   architecture: string  "RWKV-7", "RWKV-6" ...; empty until the header is read
///   sizeText: string      "9.2 MB"
///   detail: string        "RWKV-7 · 4.6M parameters · Q8_0", as far as known
///   builtIn: bool
///   current: bool         the one that answers
///   missing: bool         the file is not there any more: offer forget
///   problem: string       one sentence why it cannot be used; empty when it can
///   reason: string        then what is wrong with it in particular: "a Mamba model ..."
///   memoryText: string    what it needs in memory, whether that fits, and the size of a chat's memory
///   fits: bool            false if it needs more than the chosen device has, or more than is free now
///   summary: string       for one line: detail, size, and that it does not fit
class ModelLibrary : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Of them, files that are there but cannot be used.
    Q_PROPERTY(int refusedCount READ refusedCount NOTIFY refusedCountChanged)
    /// A model is being loaded; the one before goes on answering until it is done.
    Q_PROPERTY(bool loading READ loading NOTIFY loadingChanged)
    Q_PROPERTY(QString loadingName READ loadingName NOTIFY loadingChanged)
    Q_PROPERTY(qreal bytesDone READ bytesDone NOTIFY progressChanged)
    Q_PROPERTY(qreal bytesTotal READ bytesTotal NOTIFY progressChanged)
    /// "3.1 of 5.9 GB"
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(bool scanning READ scanning NOTIFY scanningChanged)
    Q_PROPERTY(bool loaded READ loaded NOTIFY currentChanged)
    /// Of the loaded model; empty when none is.
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    Q_PROPERTY(bool currentBuiltIn READ currentBuiltIn NOTIFY currentChanged)
    /// "Tuned state: x.pth · LoRA: y.pth, alpha 32"; empty when the model runs as its file says.
    Q_PROPERTY(QString overlayText READ overlayText NOTIFY currentChanged)
    /// Name of a LoRA file that waits for its alpha; empty when none does.
    Q_PROPERTY(QString offeredLora READ offeredLora NOTIFY offeredLoraChanged)
    /// For file dialogs of tuned states and LoRA files.
    Q_PROPERTY(QStringList overlayFilters READ overlayFilters CONSTANT)
    /// Folders that are searched for models, with everything below them: [{path, problem}]; `problem` is a sentence on
    /// one that is not there, cannot be read or holds too many files, and otherwise empty.
    Q_PROPERTY(QVariantList folders READ folders NOTIFY foldersChanged)
    /// What to show in a file dialog: ["Models (*.safetensors *.gguf ...)", "All files (*)"].
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)

  public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PathRole,
        LocationRole,
        ArchitectureRole,
        SizeTextRole,
        DetailRole,
        BuiltInRole,
        CurrentRole,
        MissingRole,
        ProblemRole,
        ReasonRole,
        FitsRole,
        MemoryTextRole,
        SummaryRole,
    };
    ModelLibrary(TurnQueue& turns, Settings& settings, NoticeModel& notices, const Resources& resources,
                 QObject* parent = nullptr);
    ~ModelLibrary() override;

    /// The device for the next load: an id of DeviceInfo, or empty for the best one.
    void setDevice(const QString& deviceId);
    /// Loads the present model again, for another device or other engine settings.
    void reload();
    /// Loads what was used last, or the built-in model when there is none or it is gone.
    void openLast();

    int count() const { return static_cast<int>(m_entries.size()); }
    int refusedCount() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool loading() const { return m_loading; }
    QString loadingName() const { return m_loadingName; }
    qreal bytesDone() const { return m_bytesDone; }
    qreal bytesTotal() const { return m_bytesTotal; }
    QString progressText() const;
    bool scanning() const { return m_scanning; }
    bool loaded() const { return !m_current.path.isEmpty(); }
    QString currentName() const { return m_current.name; }
    QString currentPath() const { return m_current.path; }
    QString currentArchitecture() const { return m_current.architecture; }
    bool currentBuiltIn() const { return m_current.builtIn; }
    QVariantList folders() const;
    bool searches(const QString& folder) const { return m_folders.contains(folder); }
    QStringList nameFilters() const;
    QString overlayText() const;
    QString offeredLora() const;
    QStringList overlayFilters() const;

    /// Loads a model file (a file: URL or a path); a failure leaves the present model answering and adds a
    /// notice. Loading another one cancels the first. One on the list that needs more memory than is free is not
    /// loaded: a notice says so and can load it anyway.
    Q_INVOKABLE void open(const QUrl& url);
    Q_INVOKABLE void openPath(const QString& path);
    Q_INVOKABLE void openBuiltIn();
    /// Loads the present model again with a tuned state (a file: URL). Like every change here it is remembered for
    /// this model once it has loaded; a failure leaves the present model answering and adds a notice.
    Q_INVOKABLE void useState(const QUrl& file);
    /// The first of two steps: the alpha that a LoRA file was made with is not in the file.
    Q_INVOKABLE void offerLora(const QUrl& file);
    /// Loads the present model again with the offered file, or drops the offer.
    Q_INVOKABLE void useOfferedLora(double alpha);
    Q_INVOKABLE void dropOfferedLora();
    Q_INVOKABLE void removeOverlays();
    Q_INVOKABLE void cancelLoading();
    /// Looks how much memory is free, for what the rows say; the answer comes soon after.
    Q_INVOKABLE void measureMemory();
    /// How the free memory of the processor is measured, in bytes, on any thread; 0: unknown.
    void setMemoryMeasure(std::function<std::int64_t()> measure) { m_measure = std::move(measure); }
    /// The tokenizer that was chosen for the present model is used with it from now on; empty: its own.
    void rememberTokenizer(const QString& wish);
    /// Frees the memory; the next message loads the model again.
    Q_INVOKABLE void unload();
    /// Takes a file off the list; the file itself stays. A search of the folders does not bring it back, opening it
    /// or adding a folder above it does.
    Q_INVOKABLE void forget(const QString& path);
    /// The file itself goes, into the wastebasket of the desktop; a notice says when it cannot. Not the loaded one, and
    /// no model of several files.
    Q_INVOKABLE void moveToTrash(const QString& path);
    /// Compares the file's checksum with the published one; a notice says what came out.
    Q_INVOKABLE void check(const QString& path);
    /// Shows the file, selected, in the desktop's file manager.
    Q_INVOKABLE void reveal(const QString& path);
    Q_INVOKABLE void addFolder(const QUrl& folder);
    Q_INVOKABLE void removeFolder(const QString& folder);
    Q_INVOKABLE void rescan();

  signals:
    void countChanged();
    void refusedCountChanged();
    void loadingChanged();
    void progressChanged();
    void scanningChanged();
    void currentChanged();
    void foldersChanged();
    void offeredLoraChanged();
    void chooserRequested();

  private:
    WeightType weightType() const;
    const DeviceInfo* wantedDevice() const; ///< that a model would be loaded onto; null when unknown
    qint64 deviceMemory() const;            ///< of that device and what helps it out; 0 when unknown
    qint64 freeMemory() const;              ///< likewise, what of it was free when it was measured
    bool fits(const ModelFile& file) const;
    bool fitsNow(const ModelFile& file) const;
    static QString detail(const ModelFile& file);
    QString memoryText(const ModelFile& file) const;
    QString summary(const ModelFile& file) const;
    void measureMemory(std::function<void()> then);
    /// Says that there is too little memory for it.
    void refuse(const ModelFile& file);
    void offerAnyway(const QString& path, NoticeModel::Notice& notice);
    void announceMemory();
    enum class Remember { No, Yes };
    /// With what was last used with this model.
    void startLoad(const QString& path);
    void startLoad(const QString& path, const ModelOverlays& overlays, Remember remember);
    void startLoad(const QString& path, const ModelOverlays& overlays, Remember remember, const QString& tokenizer);
    /// Whether it was the remembered tokenizer that made loading fail.
    bool tokenizerFailed(const Error& error) const;
    void overlaysFailed(const Error& error);
    void loadFinished(const LoadOutcome& outcome);
    static QString folderProblem(FolderState state);
    void refreshEntries();
    void assign(std::vector<ModelFile> entries);
    void remember(const QString& path);
    void unforget(const QString& pathOrFolder);

    TurnQueue& m_turns;
    Settings& m_settings;
    NoticeModel& m_notices;
    FileCheck m_check;
    QString m_builtInPath; ///< empty when the program's own files are not there
    std::vector<ModelFile> m_entries;
    std::vector<ModelFile> m_known; ///< built-in and recent ones, as far as probed
    std::vector<ModelFile> m_found; ///< in folders
    ModelFile m_current;
    ModelOverlays m_overlays; ///< of m_current
    QString m_offeredLora;
    QString m_device;
    std::vector<DeviceInfo> m_devices;
    std::function<std::int64_t()> m_measure = cpu::availableMemory;
    qint64 m_available = 0; ///< of the processor's memory when it was last measured; 0: unknown
    QString m_asked;        ///< path of the last one that was to be opened
    QString m_insisted;     ///< path of the one that is loaded even if it is too large
    bool m_loading = false;
    QString m_loadingName;
    QString m_loadingPath;
    ModelOverlays m_loadingOverlays;
    QString m_loadingTokenizer; ///< as remembered; empty: the model's own
    Remember m_remember = Remember::No; ///< whether m_loadingOverlays are the user's new wish
    qreal m_bytesDone = 0;
    qreal m_bytesTotal = 0;
    bool m_scanning = false;
    std::stop_source m_stopScan;
    QStringList m_folders;
    std::map<QString, FolderState> m_folderStates; ///< as far as searched
    JobThread m_files; ///< reads folders and headers
};

} // namespace rookery
