// SPDX-License-Identifier: Apache-2.0
#include "app/self_test.h"

#include <array>
#include <cstdio>
#include <utility>

#include <QMessageLogContext>
#include <QMetaEnum>

#include "app/application.h"
#include "app/conversation_list_model.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/storage_worker.h"
#include "core/store/check.h"

namespace rookery {

namespace {

constexpr int TickMs = 20;
/// Long enough for a page to be made, laid out and drawn.
constexpr int PageMs = 200;

/// Said by Qt about the machine, not about the program.
bool isHarmless(const QString& message) {
    static const std::array<QString, 4> harmless = {
        QStringLiteral("OpenType support missing"), // a fallback font was asked for one script more
        QStringLiteral("propagateSizeHints"),       // the offscreen platform
        QStringLiteral("This plugin does not support"),
        QStringLiteral("XDG_RUNTIME_DIR"),
    };
    for (const QString& text : harmless) {
        if (message.contains(text))
            return true;
    }
    return false;
}

// The message handler has no other place to put them.
QStringList& warnings() {
    static QStringList list;
    return list;
}

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QString line = qFormatLogMessage(type, context, message);
    std::fprintf(stderr, "%s\n", qPrintable(line));
    if (type != QtDebugMsg && type != QtInfoMsg && !isHarmless(message))
        warnings().append(message);
}

} // namespace

SelfTest::SelfTest(Application& app, QObject* parent) : QObject(parent), m_app(app) {
    m_timer.setInterval(TickMs);
    connect(&m_timer, &QTimer::timeout, this, &SelfTest::tick);
    addSteps();
}

void SelfTest::watchWarnings() {
    qInstallMessageHandler(collect);
}

void SelfTest::start() {
    m_watchdog.setNote([this](double ms) {
        std::fprintf(stdout, "self-test: %.0f ms of its own in: %s\n", ms,
                     m_steps.empty() ? "the end" : qPrintable(m_steps.front().name));
    });
    m_watchdog.start();
    m_timer.start();
}

void SelfTest::addSteps() {
    m_steps.push_back({QStringLiteral("the built-in model loads"), [] {},
                       [this] { return m_app.models()->loaded(); }, 120'000});
    addAnswerSteps();
    addPageSteps();
    addCheckSteps();
}

void SelfTest::addAnswerSteps() {
    m_steps.push_back({QStringLiteral("a message is answered"),
                       [this] {
                           m_app.settings()->setPreset(Settings::Preset::Exact);
                           m_app.settings()->setMaximumLength(64);
                           m_app.currentConversation()->send(QStringLiteral("Hello! Who are you?"));
                       },
                       [this] { return !m_app.currentConversation()->busy(); }, 120'000});
    m_steps.push_back({QStringLiteral("the answer has a text"), [] {},
                       [this] {
                           const MessageModel& messages = *m_app.currentConversation()->messages();
                           if (messages.count() != 2)
                               return false;
                           const MessageModel::Message& answer = messages.at(1);
                           return answer.author == MessageModel::Author::Assistant && !answer.text.isEmpty() &&
                                  answer.stopReason != MessageModel::StopReason::Error;
                       }});
    m_steps.push_back({QStringLiteral("the conversation is in the list"), [] {},
                       [this] { return m_app.conversations()->count() == 1; }});
}

void SelfTest::addPageSteps() {
    using Page = Application::Page;
    const QMetaEnum pages = QMetaEnum::fromType<Page>();
    for (int i = 0; i <= pages.keyCount(); ++i) { // all of them, and the chat once more
        const auto page = static_cast<Page>(pages.value(i % pages.keyCount()));
        const QString name = QString::fromLatin1(pages.key(i % pages.keyCount()));
        m_steps.push_back({QStringLiteral("the page %1 shows").arg(name), [this, page] { m_app.setPage(page); },
                           [this] { return m_clock.elapsed() >= PageMs; }});
    }
    m_steps.push_back({QStringLiteral("an empty conversation shows"), [this] { m_app.newConversation(); },
                       [this] { return m_clock.elapsed() >= PageMs && m_app.currentConversation()->empty(); }});
    m_steps.push_back({QStringLiteral("a conversation is found by its text"),
                       [this] { m_app.conversations()->setSearchText(QStringLiteral("who are")); },
                       [this] { return !m_app.conversations()->searching() && m_app.conversations()->count() > 0; }});
    m_steps.push_back({QStringLiteral("a stored conversation opens"),
                       [this] {
                           ConversationListModel& list = *m_app.conversations();
                           const QVariant id = list.data(list.index(0), ConversationListModel::ConversationIdRole);
                           list.setSearchText({});
                           m_app.openConversation(id.toLongLong());
                       },
                       [this] {
                           return m_clock.elapsed() >= PageMs && m_app.currentConversation()->messages()->count() == 2;
                       }});
}

void SelfTest::addCheckSteps() {
    m_steps.push_back({QStringLiteral("both databases are sound"),
                       [this] {
                           m_app.storage().run(
                               this, [](Store& store) { return checkStore(store); },
                               [this](Result<std::vector<CheckFinding>> findings) {
                                   m_checked = true;
                                   if (!findings) {
                                       fail(QString::fromStdString(findings.error().message));
                                       return;
                                   }
                                   for (const CheckFinding& finding : *findings)
                                       fail(QString::fromStdString(finding.database + ", " + finding.subject + ": " +
                                                                   finding.message));
                               });
                       },
                       [this] { return m_checked; }, 60'000});
    m_steps.push_back({QStringLiteral("the program has nothing to complain about"),
                       [this] {
                           NoticeModel& notices = *m_app.notices();
                           for (int row = 0; row < notices.count(); ++row)
                               fail(notices.data(notices.index(row), NoticeModel::TextRole).toString());
                       },
                       [] { return true; }});
}

void SelfTest::tick() {
    if (m_steps.empty()) {
        end();
        return;
    }
    if (!m_begun) {
        m_begun = true;
        m_clock.start();
        m_steps.front().begin();
        return; // let what it began take its course first
    }
    if (m_steps.front().isDone()) {
        m_steps.pop_front();
        m_begun = false;
    } else if (m_clock.elapsed() > m_steps.front().limitMs) {
        fail(QStringLiteral("not in time: ") + m_steps.front().name);
        for (int row = 0; row < m_app.notices()->count(); ++row)
            fail(m_app.notices()->data(m_app.notices()->index(row), NoticeModel::TextRole).toString());
        end();
    }
}

void SelfTest::fail(const QString& reason) {
    m_failures.append(reason);
}

void SelfTest::end() {
    m_timer.stop();
    for (const QString& warning : std::as_const(warnings()))
        m_failures.append(QStringLiteral("warning: ") + warning);
    for (const QString& failure : std::as_const(m_failures))
        std::fprintf(stderr, "self-test: %s\n", qPrintable(failure));
    std::fprintf(stdout,
                 "self-test: the GUI thread let a call wait %.0f ms at most; %d of %d waits were over %.0f ms.\n"
                 "self-test: without the time that others had the processors: %.0f ms; %d\n",
                 m_watchdog.worstMs(), m_watchdog.longWaits(), m_watchdog.calls(), GuiWatchdog::LimitMs,
                 m_watchdog.worstOwnMs(), m_watchdog.longOwnWaits());
    if (m_failures.isEmpty())
        std::fprintf(stdout, "self-test: passed\n");
    emit finished(m_failures.isEmpty() ? 0 : 1);
}

} // namespace rookery
