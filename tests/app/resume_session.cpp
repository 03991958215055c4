// SPDX-License-Identifier: Apache-2.0
#include "tests/app/resume_session.h"

#include <vector>

#include <QCoreApplication>
#include <QDeadlineTimer>

#include "app/model_library.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "core/store/check.h"

namespace rookery::test {

ResumeSession::ResumeSession(Kind kind, const std::filesystem::path& variant) : m_kind(kind), m_variant(variant) {
    open();
}

ResumeSession::~ResumeSession() {
    m_gate.release();
}

void ResumeSession::restart() {
    if (m_kind == Kind::Uninterrupted)
        return;
    m_app.reset();
    check();
    open();
}

void ResumeSession::settle() {
    waitFor([this] { return isIdle(); }, "the program to come to rest");
}

void ResumeSession::stopAt(int tokens, const std::function<void()>& ask) {
    m_gate.arm(tokens);
    ask();
    waitFor([this] { return m_gate.isHolding() || (answered() && isIdle()); }, "an answer to stop");
    conversation().stop();
    m_gate.release();
}

void ResumeSession::crashAt(int tokens, const std::function<void()>& ask) {
    m_gate.arm(tokens, tokens / 2);
    ask();
    waitFor([this] { return m_gate.isHolding() || (answered() && isIdle()); }, "an answer to crash in");
    if (m_kind == Kind::Uninterrupted || !m_gate.isHolding()) {
        conversation().stop();
        m_gate.release();
        settle();
        return;
    }
    bool stored = false; // the storage thread is at rest
    m_app->storage().run(
        m_app.get(), [](Store&) -> Result<int> { return 0; }, [&](Result<int>) { stored = true; });
    waitFor([&] { return stored; }, "the storage thread");
    const QString disk = m_folder.filePath("disk");
    std::filesystem::copy(dataFolder().toStdString(), disk.toStdString(), std::filesystem::copy_options::recursive);
    conversation().stop();
    m_gate.release();
    m_app.reset();
    std::filesystem::remove_all(dataFolder().toStdString());
    std::filesystem::rename(disk.toStdString(), dataFolder().toStdString());
    check();
    open();
}

void ResumeSession::changeModel() {
    const QString wanted = m_app->models()->currentName() == "variant" ? QString() : "variant";
    if (wanted.isEmpty())
        m_app->models()->openBuiltIn();
    else
        m_app->models()->openPath(QString::fromStdString(m_variant.string()));
    waitFor(
        [&] { return m_app->models()->loaded() && (m_app->models()->currentName() == "variant") == !wanted.isEmpty(); },
        "the other model");
    settle();
}

void ResumeSession::close() {
    m_app.reset();
    check();
}

QString ResumeSession::shown() {
    QString text = QString::number(conversation().conversationId());
    for (int row = 0; row < messages().count(); ++row) {
        const auto& message = messages().at(row);
        text += QStringLiteral("\n%1 %2 %3/%4: %5")
                    .arg(message.id)
                    .arg(static_cast<int>(message.stopReason))
                    .arg(message.branchIndex)
                    .arg(message.branchCount)
                    .arg(message.text);
    }
    return text;
}

void ResumeSession::open() {
    ApplicationOptions options;
    options.dataFolder = dataFolder();
    options.resources = Resources{std::filesystem::path(ROOKERY_SOURCE_DIR) / "resources"};
    options.makeBackends = [this] {
        std::vector<std::unique_ptr<Backend>> backends;
        backends.push_back(makeGatedBackend(m_gate));
        return backends;
    };
    m_app = std::make_unique<Application>(options);
    m_app->settings()->setThreads(1);
    for (const DeviceInfo& device : backendUnderTest()->devices()) // a software one is never chosen by itself
        m_app->settings()->setDevice(QString::fromStdString(device.identity));
    // The gate counts the tokens of answers alone.
    m_app->settings()->setAutomaticTitles(false);
    m_app->settings()->setSuggestFollowUps(false);
    m_app->start();
    waitFor([this] { return m_app->models()->loaded(); }, "the model");
    settle();
}

bool ResumeSession::answered() {
    return messages().count() > 0 && !conversation().busy();
}

bool ResumeSession::isIdle() {
    return !conversation().busy() && !conversation().loading() && m_app->status()->activity() == Status::Activity::Idle;
}

void ResumeSession::waitFor(const std::function<bool()>& condition, const char* what) {
    if (!m_problem.isEmpty())
        return;
    // Twice: what is asked for by a queued call begins after one round.
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    QDeadlineTimer deadline(120'000);
    while (!condition()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        if (deadline.hasExpired()) {
            m_problem = QStringLiteral("waited in vain for ") + what;
            return;
        }
    }
}

void ResumeSession::check() {
    auto store = Store::open(dataFolder().toStdString());
    if (!store) {
        m_problem = QString::fromStdString(store.error().message);
        return;
    }
    const auto findings = checkStore(**store);
    if (!findings || !findings->empty())
        m_problem = findings ? QString::fromStdString(findings->front().message)
                             : QString::fromStdString(findings.error().message);
}

} // namespace rookery::test
