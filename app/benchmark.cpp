// SPDX-License-Identifier: Apache-2.0
#include "app/benchmark.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <exception>
#include <new>
#include <utility>

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QLocale>
#include <QVariantMap>

#include <nlohmann/json.hpp>

#include "app/error_sentence.h"
#include "app/model_files.h"
#include "core/base/atomic_file.h"
#include "core/cpu/read_rate.h"

namespace rookery {

namespace {

/// What a chat reads in one call (core/engine/prompt_reader); a run can be stopped between two.
constexpr int ReadChunk = 256;
/// How much of a model's time loading is taken to be, for the bar.
constexpr qreal LoadShare = 0.15;
constexpr int MostMarks = 6;

std::filesystem::path nativePath(const QString& path) {
    return {path.toStdU16String()};
}

QString rateText(double perSecond) {
    return Benchmark::tr("%1 tokens/s").arg(QLocale().toString(perSecond, 'f', perSecond < 10 ? 1 : 0));
}

QString shareText(const BenchmarkResult& result) {
    return QLocale().toString(100 * result.speed.decodePerSecond / result.decodeLimit(), 'f', 0);
}

std::string csvText(const QString& text) {
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return '"' + quoted.toStdString() + '"';
}

} // namespace

Benchmark::Benchmark(MakeBackends makeBackends, Resources resources, QObject* parent)
    : QObject(parent), m_makeBackends(std::move(makeBackends)), m_resources(std::move(resources)),
      m_readRate(cpu::measureReadRate), m_jobs(QStringLiteral("benchmark")) {
    m_options.chunk = ReadChunk;
}

Benchmark::~Benchmark() {
    cancel();
    m_jobs.finish();
}

void Benchmark::setModel(const ModelRequest& request) {
    m_request = request;
    m_request.needsTokenizer = false;
    if (!m_untouched || request.path.empty())
        return;
    m_chosen = {request.path == m_resources.builtInModel() ? QString() : QString::fromStdU16String(request.path.u16string())};
    emit chosenChanged();
}

void Benchmark::setChosen(const QString& path, bool chosen) {
    if (m_chosen.contains(path) == chosen)
        return;
    m_untouched = false;
    if (chosen)
        m_chosen.append(path);
    else
        m_chosen.removeAll(path);
    emit chosenChanged();
}

// --- a run

void Benchmark::start() {
    if (!runnable())
        return;
    m_waiting = m_chosen;
    m_runCount = static_cast<int>(m_waiting.size());
    m_running = true;
    m_problem.clear();
    m_stop = {};
    emit runningChanged();
    emit chosenChanged();
    emit resultsChanged();
    measureNext();
}

void Benchmark::cancel() {
    m_waiting.clear();
    m_stop.request_stop();
}

void Benchmark::measureNext() {
    if (m_waiting.isEmpty()) {
        m_running = false;
        m_measuring.clear();
        emit runningChanged();
        emit chosenChanged();
        emit progressChanged();
        return;
    }
    const QString path = m_waiting.takeFirst();
    const qreal before = m_runCount - 1 - static_cast<qreal>(m_waiting.size());
    ModelRequest request = m_request;
    request.path = path.isEmpty() ? m_resources.builtInModel() : nativePath(path);
    const QString name = path.isEmpty() ? tr("Guide") : modelDisplayName(path);
    m_measuring = name;
    m_progress = before / m_runCount;
    emit progressChanged();
    const Progress progress = [this, before, count = m_runCount](std::int64_t done, std::int64_t total) { // on the thread
        const qreal part = static_cast<qreal>(done) / static_cast<qreal>(std::max<std::int64_t>(1, total));
        m_jobs.deliver([this, value = (before + part) / count] {
            m_progress = value;
            emit progressChanged();
        });
    };
    m_jobs.run(
        this, [this, request, progress, stop = m_stop.get_token()] { return guardedMeasure(request, progress, stop); },
        [this, path, name](Result<BenchmarkResult> result) {
            if (result) {
                result->path = path;
                result->name = name;
            }
            take(std::move(result));
            measureNext();
        });
}

Result<BenchmarkResult> Benchmark::guardedMeasure(const ModelRequest& request, const Progress& progress,
                                                  const std::stop_token& stop) {
    // The one place of this thread where exceptions of libraries end.
    try {
        return measure(request, progress, stop);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "no memory for the benchmark"};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, exception.what()};
    }
}

Result<BenchmarkResult> Benchmark::measure(const ModelRequest& request, const Progress& progress, const std::stop_token& stop) {
    using Clock = std::chrono::steady_clock;
    constexpr std::int64_t Whole = 1000;
    auto lastSaid = Clock::now();
    const auto say = [&](qreal from, qreal share, std::int64_t done, std::int64_t total) {
        const auto now = Clock::now();
        if (now - lastSaid < std::chrono::milliseconds(50))
            return; // a small model writes thousands of tokens in a second
        lastSaid = now;
        const qreal part = static_cast<qreal>(done) / static_cast<qreal>(std::max<std::int64_t>(1, total));
        progress(static_cast<std::int64_t>((from + share * part) * Whole), Whole);
    };
    const auto backends = m_makeBackends();
    const auto begin = Clock::now();
    auto opened = openModel(
        request, m_resources, backends,
        [&](std::int64_t done, std::int64_t total) { say(0, LoadShare, done, total); }, stop);
    if (!opened)
        return opened.error();
    LoadedModel& model = *opened->model;
    BenchmarkResult result;
    result.loadSeconds = std::chrono::duration<double>(Clock::now() - begin).count();
    result.deviceId = QString::fromStdString(model.device().id);
    result.deviceName = QString::fromStdString(model.device().name);
    result.weights = QString::fromUtf8(weightTypeName(request.load.weights).data());
    result.threads = model.stats().threads;
    const bool processor = model.device().kind == DeviceKind::Cpu;
    // Before and after: neighbours on the machine come and go, and only ever slow it down.
    const double before = processor ? m_readRate(result.threads) : 0;
    auto speed = measureSpeed(
        model, m_options, [&](std::int64_t done, std::int64_t total) { say(LoadShare, 1 - LoadShare, done, total); }, stop);
    if (!speed)
        return speed.error();
    result.speed = *speed;
    result.readRate = processor ? std::max(before, m_readRate(result.threads)) : 0;
    result.weightBytes = model.stats().weightBytes;
    return result;
}

void Benchmark::take(Result<BenchmarkResult> result) {
    if (result) {
        std::erase_if(m_results, [&](const BenchmarkResult& old) {
            return old.path == result->path && old.deviceId == result->deviceId && old.weights == result->weights &&
                   old.threads == result->threads;
        });
        m_results.push_back(std::move(*result));
    } else if (result.error().code != ErrorCode::Cancelled) {
        m_problem = m_measuring + QLatin1String(": ") + errorSentence(result.error());
    }
    emit resultsChanged();
}

void Benchmark::clear() {
    m_results.clear();
    m_problem.clear();
    emit resultsChanged();
}

// --- what is shown

QString Benchmark::activityText() const {
    return m_running ? tr("%1: measuring…").arg(m_measuring) : QString();
}

QVariantList Benchmark::results() const {
    QVariantList rows;
    for (const BenchmarkResult& result : m_results) {
        QStringList detail = {result.deviceName};
        if (result.threads > 0)
            detail.append(tr("%Ln thread(s)", nullptr, result.threads));
        detail.append(byteCountText(result.weightBytes));
        const double limit = result.decodeLimit();
        rows.append(QVariantMap{
            {"name", result.name},
            {"detail", detail.join(QStringLiteral(" · "))},
            {"decode", result.speed.decodePerSecond},
            {"decodeLimit", limit},
            {"decodeText", limit > 0 ? tr("%1 of %2").arg(QLocale().toString(result.speed.decodePerSecond, 'f', 0), rateText(limit))
                                     : rateText(result.speed.decodePerSecond)},
            {"prefill", result.speed.prefillPerSecond},
            {"prefillText", rateText(result.speed.prefillPerSecond)}});
    }
    return rows;
}

QString Benchmark::conclusion() const {
    const auto last = std::find_if(m_results.rbegin(), m_results.rend(), [](const auto& each) { return each.decodeLimit() > 0; });
    if (last == m_results.rend())
        return {};
    const QString sentence = tr("%1 writes at %2 % of what this memory allows (%3 GB/s, every weight read once for each token).")
                                 .arg(last->name, shareText(*last), QLocale().toString(last->readRate / 1e9, 'f', 1));
    if (last->speed.decodePerSecond <= last->decodeLimit())
        return sentence;
    return sentence + QLatin1Char(' ') + tr("More than all of it is possible: small models stay in the processor's cache, and weights that meet zeros are not read.");
}

QString Benchmark::json() const {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const BenchmarkResult& result : m_results) {
        list.push_back({{"model", result.name.toStdString()},
                        {"device", result.deviceId.toStdString()},
                        {"device_name", result.deviceName.toStdString()},
                        {"threads", result.threads},
                        {"weights", result.weights.toStdString()},
                        {"load_seconds", result.loadSeconds},
                        {"prefill_tokens", m_options.prefill},
                        {"prefill_tokens_per_second", result.speed.prefillPerSecond},
                        {"decode_tokens", m_options.decode},
                        {"decode_tokens_per_second", result.speed.decodePerSecond},
                        {"first_token_ms", result.speed.firstTokenMs},
                        {"weight_bytes", result.weightBytes},
                        {"state_save_ms", result.speed.stateSaveMs},
                        {"state_load_ms", result.speed.stateLoadMs},
                        {"read_bytes_per_second", result.readRate},
                        {"decode_limit_tokens_per_second", result.decodeLimit()}});
    }
    const nlohmann::ordered_json document = {{"program", "Rookery " ROOKERY_VERSION}, {"results", list}};
    return QString::fromStdString(document.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace)) + QLatin1Char('\n');
}

QString Benchmark::csv() const {
    QString text = QStringLiteral("model,device,device_name,threads,weights,load_seconds,prefill_tokens_per_second,"
                                  "decode_tokens_per_second,first_token_ms,weight_bytes,read_bytes_per_second,"
                                  "decode_limit_tokens_per_second\n");
    for (const BenchmarkResult& result : m_results) {
        text += QString::fromStdString(csvText(result.name) + ',' + csvText(result.deviceId) + ',' + csvText(result.deviceName));
        text += QStringLiteral(",%1,%2").arg(result.threads).arg(result.weights);
        for (const double number : {result.loadSeconds, result.speed.prefillPerSecond, result.speed.decodePerSecond,
                                    result.speed.firstTokenMs, static_cast<double>(result.weightBytes), result.readRate,
                                    result.decodeLimit()})
            text += QLatin1Char(',') + QString::number(number, 'f', 3);
        text += QLatin1Char('\n');
    }
    return text;
}

QList<qreal> Benchmark::marks(qreal most) {
    QList<qreal> list = {0};
    if (!std::isfinite(most) || most <= 0)
        return list;
    qreal step = std::pow(10.0, std::floor(std::log10(most / (MostMarks - 1))));
    for (const qreal factor : {1.0, 2.0, 5.0, 10.0}) {
        if (step * factor * (MostMarks - 1) >= most) {
            step *= factor;
            break;
        }
    }
    while (list.back() < most)
        list.append(step * static_cast<qreal>(list.size()));
    return list;
}

// --- out of the program

void Benchmark::write(const QUrl& file, std::function<Result<void>(const std::filesystem::path&)> writeTo) {
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString(QUrl::PreferLocalFile);
    m_jobs.run(
        this, [writeTo = std::move(writeTo), target = nativePath(path)] { return writeTo(target); },
        [this](Result<void> written) {
            m_problem = written ? QString() : errorSentence(written.error());
            emit resultsChanged();
        });
}

void Benchmark::save(const QUrl& file) {
    const bool table = file.fileName().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
    write(file, [text = (table ? csv() : json()).toStdString()](const std::filesystem::path& path) {
        return writeAtomically(path, text);
    });
}

void Benchmark::savePicture(const QImage& picture, const QUrl& file) {
    write(file, [picture](const std::filesystem::path& path) -> Result<void> {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        if (!picture.save(&buffer, "PNG"))
            return Error{ErrorCode::Internal, "the picture of the plot cannot be written as PNG"};
        return writeAtomically(path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    });
}

} // namespace rookery
