// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

#include <QImage>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariantList>

#include "app/job_thread.h"
#include "core/engine/model_loader.h"
#include "core/engine/speed.h"

namespace rookery {

/// What was measured of one model on one device.
struct BenchmarkResult {
    QString path;
    QString name;
    QString deviceId;
    QString deviceName;
    QString weights; ///< as WeightType is written; "auto": the file's own
    int threads = 0; ///< processor only
    qint64 weightBytes = 0;
    double loadSeconds = 0;
    double readRate = 0; ///< bytes per second that the processor's memory gives; 0 on other devices
    Speed speed;

    /// Tokens per second at which every weight is read once from memory for each token; 0 when unknown.
    double decodeLimit() const { return readRate > 0 && weightBytes > 0 ? readRate / static_cast<double>(weightBytes) : 0; }
};

/// The page that measures how fast models are on this machine. GUI thread; models are opened a second time on a
/// thread of its own.
class Benchmark : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    /// Paths of the models to be measured; empty text: the built-in one.
    Q_PROPERTY(QStringList chosen READ chosen NOTIFY chosenChanged)
    Q_PROPERTY(bool runnable READ runnable NOTIFY chosenChanged)
    Q_PROPERTY(bool running READ running NOTIFY runningChanged)
    /// 0 to 1.
    Q_PROPERTY(qreal progress READ progress NOTIFY progressChanged)
    /// "Guide: measuring…"
    Q_PROPERTY(QString activityText READ activityText NOTIFY progressChanged)
    /// What went wrong with the last run or with writing its results; empty when nothing did.
    Q_PROPERTY(QString problem READ problem NOTIFY resultsChanged)
    /// One object a model: name, detail, decode, decodeLimit (0: unknown), decodeText, prefill, prefillText.
    Q_PROPERTY(QVariantList results READ results NOTIFY resultsChanged)
    /// What the numbers allow to say: how near the last one is to the limit of the memory.
    Q_PROPERTY(QString conclusion READ conclusion NOTIFY resultsChanged)
    Q_PROPERTY(QString json READ json NOTIFY resultsChanged)
    Q_PROPERTY(QString csv READ csv NOTIFY resultsChanged)

  public:
    using MakeBackends = std::function<std::vector<std::unique_ptr<Backend>>()>;

    Benchmark(MakeBackends makeBackends, Resources resources, QObject* parent = nullptr);
    ~Benchmark() override;

    /// Device and options for runs; its model is chosen at first. An empty path: none is loaded.
    void setModel(const ModelRequest& request);
    /// Tokens and repeats of each model; for tests.
    void setOptions(const SpeedOptions& options) { m_options = options; }
    /// Instead of cpu::measureReadRate(); for tests.
    void setReadRate(std::function<double(int threads)> measure) { m_readRate = std::move(measure); }

    QStringList chosen() const { return m_chosen; }
    bool runnable() const { return !m_chosen.isEmpty() && !m_running; }
    bool running() const { return m_running; }
    qreal progress() const { return m_progress; }
    QString activityText() const;
    QString problem() const { return m_problem; }
    QVariantList results() const;
    QString conclusion() const;
    QString json() const;
    QString csv() const;

    Q_INVOKABLE void setChosen(const QString& path, bool chosen);
    Q_INVOKABLE void start();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void clear();
    /// Writes the results as JSON, or as CSV where the file is called so.
    Q_INVOKABLE void save(const QUrl& file);
    /// Writes a picture of the plot.
    Q_INVOKABLE void savePicture(const QImage& picture, const QUrl& file);
    /// Round marks of a scale from 0 to at least `most`, at most six of them; only 0 when `most` is no number.
    Q_INVOKABLE static QList<qreal> marks(qreal most);

  signals:
    void chosenChanged();
    void runningChanged();
    void progressChanged();
    void resultsChanged();

  private:
    Result<BenchmarkResult> measure(const ModelRequest& request, const Progress& progress, const std::stop_token& stop);
    Result<BenchmarkResult> guardedMeasure(const ModelRequest& request, const Progress& progress, const std::stop_token& stop);
    void measureNext();
    void take(Result<BenchmarkResult> result);
    void write(const QUrl& file, std::function<Result<void>(const std::filesystem::path&)> writeTo);

    MakeBackends m_makeBackends;
    Resources m_resources;
    SpeedOptions m_options;
    std::function<double(int)> m_readRate;
    ModelRequest m_request;
    QStringList m_chosen;
    bool m_untouched = true; ///< nobody has chosen yet
    QStringList m_waiting;   ///< of the run, after the one being measured
    int m_runCount = 0;
    QString m_measuring;     ///< name
    bool m_running = false;
    qreal m_progress = 0;
    QString m_problem;
    std::vector<BenchmarkResult> m_results;
    std::stop_source m_stop;
    JobThread m_jobs;
};

} // namespace rookery
