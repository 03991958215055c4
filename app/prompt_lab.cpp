// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_lab.h"

#include <algorithm>
#include <array>
#include <exception>
#include <utility>

#include <QDateTime>
#include <QLocale>
#include <QVariantMap>

#include "app/error_sentence.h"
#include "app/settings.h"

namespace rookery {

namespace {

/// Tokens of the material, as far as the text reaches.
constexpr std::array Lengths = {512, 1024, 2048, 4096, 8192};

} // namespace

PromptLab::PromptLab(MakeBackends makeBackends, Resources resources, std::filesystem::path folder, Settings& settings,
                     QObject* parent)
    : QObject(parent), m_makeBackends(std::move(makeBackends)), m_resources(std::move(resources)), m_folder(std::move(folder)),
      m_settings(settings), m_jobs(QStringLiteral("prompt-lab")) {}

PromptLab::~PromptLab() {
    m_stop.request_stop();
    m_jobs.finish();
}

void PromptLab::setModel(const ModelRequest& request, const QString& name, const QString& fingerprint) {
    m_request = request;
    m_modelName = name;
    const bool another = std::exchange(m_fingerprint, fingerprint) != fingerprint;
    emit runnableChanged();
    if (another && !m_running)
        loadKept();
}

void PromptLab::loadKept() {
    if (std::exchange(m_report, std::nullopt))
        emit reportChanged();
    if (m_fingerprint.isEmpty())
        return;
    m_jobs.run(
        this,
        [folder = m_folder, fingerprint = m_fingerprint.toStdString()]() -> std::optional<LabReport> {
            try {
                return keptReport(folder, fingerprint);
            } catch (const std::exception&) {
                return std::nullopt; // it can be made again
            }
        },
        [this](std::optional<LabReport> report) {
            if (m_running || !report || QString::fromStdString(report->context.fingerprint) != m_fingerprint)
                return;
            m_report = std::move(report);
            emit reportChanged();
        });
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

void PromptLab::setQuestion(const QString& question) {
    if (question == m_question)
        return;
    m_question = question;
    emit questionChanged();
}

void PromptLab::setAnswer(const QString& answer) {
    if (answer == m_answer)
        return;
    m_answer = answer;
    emit questionChanged();
}

void PromptLab::setAllOrders(bool all) {
    if (all == m_allOrders)
        return;
    m_allOrders = all;
    emit allOrdersChanged();
}

Result<LabReport> PromptLab::run(Wish wish, const std::stop_token& stop) {
    // The one place of this thread where exceptions of libraries end.
    try {
        const auto backends = m_makeBackends();
        auto opened = openModel(wish.request, m_resources, backends, {}, stop);
        if (!opened)
            return opened.error();
        wish.probes.countTokens = [&opened](std::string_view part) { return opened->tokenizer->encode(part).size(); };
        auto set = makeProbes(wish.text, wish.probes);
        if (!set)
            return set.error();
        const Progress progress = [this](std::int64_t done, std::int64_t total) {
            m_jobs.deliver([this, done, total] {
                m_progress = static_cast<qreal>(done) / static_cast<qreal>(std::max<std::int64_t>(1, total));
                emit progressChanged();
            });
        };
        auto found = runLab(*opened->model, *opened->tokenizer, opened->banned, *set, wish.lab, progress, stop);
        if (!found)
            return found.error();
        LabReport report = makeReport(*set, *found, wish.context);
        (void)keepReport(m_folder, report); // on a full disk it is still shown
        return report;
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
    Wish wish;
    wish.text = m_text.toStdString();
    wish.request = m_request;
    wish.probes.count = m_probes;
    wish.probes.lengths.assign(Lengths.begin(), Lengths.end());
    if (!m_question.trimmed().isEmpty() && !m_answer.trimmed().isEmpty()) {
        wish.probes.own = {{m_question.trimmed().toStdString(), m_answer.trimmed().toStdString()}};
        wish.probes.kinds.push_back(ProbeKind::Own);
    }
    if (m_allOrders)
        wish.lab.arms.insert(wish.lab.arms.end(), {Arm::InParts, Arm::Excerpts, Arm::ExcerptsOnly});
    wish.context.model = m_modelName.toStdString();
    wish.context.fingerprint = m_fingerprint.toStdString();
    wish.context.device = m_request.device;
    wish.context.weights = weightTypeName(m_request.load.weights);
    wish.context.document = tr("your text").toStdString();
    wish.context.date = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    wish.context.seed = wish.probes.seed;
    emit runningChanged();
    emit runnableChanged();
    emit progressChanged();
    emit reportChanged();
    m_jobs.run(
        this, [this, wish = std::move(wish), stop = m_stop.get_token()] { return run(wish, stop); },
        [this](Result<LabReport> report) { finish(std::move(report)); });
}

void PromptLab::finish(Result<LabReport> report) {
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
    // The model may be another one by now; and a run that came to nothing leaves the one before.
    if (!m_report || QString::fromStdString(m_report->context.fingerprint) != m_fingerprint)
        loadKept();
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

QString PromptLab::made() const {
    if (!m_report)
        return {};
    const QDateTime date = QDateTime::fromString(QString::fromStdString(m_report->context.date), Qt::ISODate).toLocalTime();
    return QString::fromStdString(m_report->context.model) + QStringLiteral(" · ") + QLocale().toString(date, QLocale::ShortFormat);
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
