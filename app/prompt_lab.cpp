// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_lab.h"

#include <algorithm>
#include <exception>
#include <utility>

#include <QDateTime>
#include <QLocale>
#include <QVariantMap>

#include "app/error_sentence.h"
#include "app/settings.h"

namespace rookery {

PromptLab::PromptLab(MakeBackends makeBackends, Resources resources, Settings& settings, QObject* parent)
    : QObject(parent), m_makeBackends(std::move(makeBackends)), m_resources(std::move(resources)), m_settings(settings),
      m_jobs(QStringLiteral("prompt-lab")) {}

PromptLab::~PromptLab() {
    m_stop.request_stop();
    m_jobs.finish();
}

void PromptLab::setModel(const ModelRequest& request, const QString& name, const QString& fingerprint) {
    m_request = request;
    m_modelName = name;
    m_fingerprint = fingerprint;
    emit runnableChanged();
}

void PromptLab::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged();
    emit runnableChanged();
}

void PromptLab::setProbes(int probes) {
    if (probes == m_probes || probes <= 0)
        return;
    m_probes = probes;
    emit probesChanged();
}

QString PromptLab::powerText() const {
    const auto inTen = [this](double points) {
        return QLocale().toString(100 * mcnemarPower(m_probes, points + 0.05, 0.05), 'f', 0);
    };
    return tr("A difference of 30 points is found in %1 % of runs, one of 15 points in %2 %.").arg(inTen(0.30), inTen(0.15));
}

Result<LabReport> PromptLab::run(const std::string& text, int probes, const ModelRequest& request, const LabContext& context,
                                 const std::stop_token& stop) {
    // The one place of this thread where exceptions of libraries end.
    try {
        const auto backends = m_makeBackends();
        auto opened = openModel(request, m_resources, backends, {}, stop);
        if (!opened)
            return opened.error();
        ProbeOptions options;
        options.count = probes;
        options.countTokens = [&opened](std::string_view part) { return opened->tokenizer->encode(part).size(); };
        auto set = makeProbes(text, options);
        if (!set)
            return set.error();
        const Progress progress = [this](std::int64_t done, std::int64_t total) {
            m_jobs.deliver([this, done, total] {
                m_progress = static_cast<qreal>(done) / static_cast<qreal>(std::max<std::int64_t>(1, total));
                emit progressChanged();
            });
        };
        auto found = runLab(*opened->model, *opened->tokenizer, opened->banned, *set, {}, progress, stop);
        if (!found)
            return found.error();
        return makeReport(*set, *found, context);
    } catch (const std::bad_alloc&) {
        return Error{ErrorCode::OutOfMemory, "no memory for the prompt lab"};
    } catch (const std::exception& exception) {
        return Error{ErrorCode::Internal, exception.what()};
    }
}

void PromptLab::start() {
    if (!runnable())
        return;
    m_running = true;
    m_progress = -1;
    m_problem.clear();
    m_report.reset();
    m_stop = {};
    LabContext context;
    context.model = m_modelName.toStdString();
    context.fingerprint = m_fingerprint.toStdString();
    context.device = m_request.device;
    context.weights = weightTypeName(m_request.load.weights);
    context.document = tr("your text").toStdString();
    context.date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    context.seed = 1;
    emit runningChanged();
    emit runnableChanged();
    emit progressChanged();
    emit reportChanged();
    m_jobs.run(
        this,
        [this, text = m_text.toStdString(), probes = m_probes, request = m_request, context, stop = m_stop.get_token()] {
            return run(text, probes, request, context, stop);
        },
        [this](Result<LabReport> report) {
            m_running = false;
            if (report)
                m_report = std::move(*report);
            else if (report.error().code != ErrorCode::Cancelled)
                m_problem = report.error().code == ErrorCode::InvalidArgument
                                ? tr("The text is too short for questions. Paste at least a page of sentences.")
                                : errorSentence(report.error());
            emit runningChanged();
            emit runnableChanged();
            emit reportChanged();
        });
}

void PromptLab::cancel() {
    m_stop.request_stop();
}

QString PromptLab::armLabel(Arm arm) {
    switch (arm) {
    case Arm::Typed:
        return tr("Text, then question");
    case Arm::First:
        return tr("Question first");
    case Arm::Sandwich:
        return tr("Question first and at the end");
    case Arm::ReadTwice:
        return tr("Question first, text twice");
    case Arm::LookAgain:
        return tr("Look again at the best passages");
    case Arm::InParts:
        return tr("In parts");
    case Arm::Excerpts:
        return tr("Question first, then the best passages");
    case Arm::ExcerptsOnly:
        return tr("Only the best passages");
    }
    return {};
}

QVariantList PromptLab::arms() const {
    QVariantList rows;
    if (!m_report)
        return rows;
    for (const ArmResult& arm : m_report->arms) {
        QString verdict;
        for (const Comparison& comparison : m_report->comparisons) {
            if (comparison.arm == arm.arm)
                verdict = comparison.verdict == Verdict::ClearlyMore    ? tr("clearly more")
                          : comparison.verdict == Verdict::ClearlyFewer ? tr("clearly fewer")
                                                                        : tr("no clear difference");
        }
        rows.append(QVariantMap{{"name", armLabel(arm.arm)},
                                {"hits", arm.all.hits},
                                {"count", arm.all.count},
                                {"low", arm.all.interval.low},
                                {"high", arm.all.interval.high},
                                {"verdict", verdict}});
    }
    return rows;
}

QVariantList PromptLab::cells(const std::string& by) const {
    QVariantList rows;
    if (!m_report)
        return rows;
    std::vector<std::string> values;
    for (const Cell& cell : m_report->cells) {
        if (cell.by == by && std::find(values.begin(), values.end(), cell.value) == values.end())
            values.push_back(cell.value);
    }
    std::sort(values.begin(), values.end(), [](const std::string& a, const std::string& b) {
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    });
    const QLocale locale;
    for (const std::string& value : values) {
        QVariantList shares;
        for (const ArmResult& arm : m_report->arms) {
            const auto cell = std::find_if(m_report->cells.begin(), m_report->cells.end(), [&](const Cell& each) {
                return each.arm == arm.arm && each.by == by && each.value == value;
            });
            shares.append(cell == m_report->cells.end() || cell->count.count == 0
                              ? -1.0
                              : static_cast<double>(cell->count.hits) / cell->count.count);
        }
        const int number = std::stoi(value);
        const QString label = by == "depth" ? tr("%1 %").arg(locale.toString(10 * number)) : locale.toString(number);
        rows.append(QVariantMap{{"label", label}, {"shares", shares}});
    }
    return rows;
}

QString PromptLab::winner() const {
    const auto recipe = m_report ? clearWinner(*m_report) : std::nullopt;
    if (!recipe)
        return {};
    const ArmResult* best = nullptr;
    const ArmResult* typed = nullptr;
    for (const ArmResult& arm : m_report->arms) {
        if (armRecipe(arm.arm) == recipe)
            best = &arm;
        if (arm.arm == Arm::Typed)
            typed = &arm;
    }
    if (best == nullptr || typed == nullptr)
        return {};
    return tr("“%1” found more. On this model, in your test: %2 of %3 instead of %4 of %5.")
        .arg(armLabel(best->arm))
        .arg(best->all.hits)
        .arg(best->all.count)
        .arg(typed->all.hits)
        .arg(typed->all.count);
}

QString PromptLab::markdown() const {
    return m_report ? QString::fromStdString(reportMarkdown(*m_report)) : QString();
}

QString PromptLab::json() const {
    return m_report ? QString::fromStdString(reportJson(*m_report)) : QString();
}

void PromptLab::adopt() {
    const auto recipe = m_report ? clearWinner(*m_report) : std::nullopt;
    if (!recipe)
        return;
    const std::string_view name = recipeName(*recipe);
    m_settings.setPromptRecipe(QString::fromStdString(m_report->context.fingerprint),
                               QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
}

} // namespace rookery
