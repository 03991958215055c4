// SPDX-License-Identifier: Apache-2.0
//
// Time from sending a message to the first token on the screen, through the view model: in an empty chat, in a
// long one that was just reopened, and in the same one after its states are gone. One program, one run, so that
// the ratios compare like with like.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTemporaryDir>

#include "app/application.h"
#include "app/backends.h"
#include "app/message_model.h"
#include "app/model_library.h"
#include "app/settings.h"
#include "app/status.h"

using namespace rookery;

namespace {

/// The whole program below the window.
class Session {
  public:
    Session(const QString& dataFolder, const QString& model) {
        ApplicationOptions options;
        options.dataFolder = dataFolder;
        options.resources = *findResources(QCoreApplication::applicationFilePath().toStdString());
        options.makeBackends = makeBackends;
        options.model = model;
        m_app = std::make_unique<Application>(options);
        m_app->settings()->setMaximumLength(16);
        m_app->settings()->setSeed(1);
        m_app->start();
        waitUntil([this] { return m_app->models()->loaded() && isIdle(); });
    }

    Application& app() { return *m_app; }

    /// Milliseconds until the answer begins; returns when it has ended.
    double sendAndMeasure(const QString& text) {
        OpenConversation& conversation = *m_app->currentConversation();
        const int rows = conversation.messages()->count();
        QElapsedTimer timer;
        timer.start();
        conversation.send(text);
        waitUntil([&] {
            const MessageModel& messages = *conversation.messages();
            return messages.count() >= rows + 2 && !messages.at(rows + 1).waiting;
        });
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        waitUntil([this] { return isIdle(); });
        return ms;
    }

  private:
    bool isIdle() {
        const OpenConversation& conversation = *m_app->currentConversation();
        return !conversation.busy() && !conversation.loading() &&
               m_app->status()->activity() == Status::Activity::Idle;
    }
    template <typename Condition> static void waitUntil(Condition condition) {
        QCoreApplication::processEvents();
        while (!condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
    }

    std::unique_ptr<Application> m_app;
};

QString sentences(int count) {
    QString text;
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("The number %1 comes before the number %2. ").arg(i * 7 % 1000).arg(i * 7 % 1000 + 1);
    return text;
}

} // namespace

int main(int argc, char** argv) {
    QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString model = words.value(1, QString());
    const int wanted = words.value(2, QStringLiteral("20000")).toInt();
    QTemporaryDir folder;
    const QString data = folder.filePath("data");

    std::int64_t tokens = 0;
    qint64 id = 0;
    {
        Session program(data, model);
        while (tokens < wanted) { // in messages of ordinary length
            program.sendAndMeasure(sentences(40));
            tokens += program.app().status()->readTokens();
        }
        id = program.app().currentConversation()->conversationId();
    }
    std::vector<double> empty;
    std::vector<double> reopened;
    for (int i = 0; i < 5; ++i) { // each in a fresh start of the program, in turns
        {
            Session program(data, model);
            program.app().newConversation();
            empty.push_back(program.sendAndMeasure("Hello, how are you?"));
        }
        Session program(data, model);
        program.app().openConversation(id);
        reopened.push_back(program.sendAndMeasure("Hello, how are you?"));
    }
    for (const char* name : {"states.db", "states.db-wal", "states.db-shm"})
        std::filesystem::remove((data + "/" + name).toStdString());
    Session program(data, model);
    program.app().openConversation(id);
    const double anew = program.sendAndMeasure("Hello, how are you?");

    const double best = *std::min_element(empty.begin(), empty.end());
    const double resumed = *std::min_element(reopened.begin(), reopened.end());
    std::printf("%lld tokens. First token in an empty chat: %.1f ms; reopened: %.1f ms, %.2f times; read anew: %.0f "
                "ms, %.0f times the reopened one\n",
                static_cast<long long>(tokens), best, resumed, resumed / best, anew, anew / resumed);
    return resumed <= 1.2 * best && anew >= 100 * resumed ? 0 : 1;
}
