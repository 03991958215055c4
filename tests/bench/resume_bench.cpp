// SPDX-License-Identifier: Apache-2.0
//
// Time to the first token on the screen, through the view model: in an empty chat, in a long one that was just
// reopened, and in the same one after its states are gone. Counted from sending the message, and for the long chat
// also from the click that opens it, with the message sent at once. One program, one run, so that the ratios compare
// like with like.
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
        QElapsedTimer timer;
        timer.start();
        return sendAndMeasure(text, timer);
    }
    /// The same from opening the conversation on.
    double openAndMeasure(qint64 id, const QString& text) {
        QElapsedTimer timer;
        timer.start();
        m_app->openConversation(id);
        return sendAndMeasure(text, timer);
    }
    /// Opens it and returns when its text is on the screen.
    void open(qint64 id) {
        m_app->openConversation(id);
        waitUntil([this] { return !m_app->currentConversation()->loading(); });
    }

  private:
    double sendAndMeasure(const QString& text, const QElapsedTimer& timer) {
        OpenConversation& conversation = *m_app->currentConversation();
        double ms = 0;
        const auto connection = QObject::connect(&conversation, &OpenConversation::activityChanged, [&] {
            if (ms == 0 && conversation.generating())
                ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        });
        conversation.send(text);
        waitUntil([&] { return ms > 0 && isIdle(); });
        QObject::disconnect(connection);
        return ms;
    }
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
    std::vector<double> clicked;
    for (int i = 0; i < 5; ++i) { // each in a fresh start of the program, in turns
        {
            Session program(data, model);
            program.app().newConversation();
            empty.push_back(program.sendAndMeasure("Hello, how are you?"));
        }
        {
            Session program(data, model);
            program.open(id);
            reopened.push_back(program.sendAndMeasure("Hello, how are you?"));
        }
        Session program(data, model);
        program.app().newConversation(); // or the conversation of last time would be open already
        clicked.push_back(program.openAndMeasure(id, "Hello, how are you?"));
    }
    for (const char* name : {"states.db", "states.db-wal", "states.db-shm"})
        std::filesystem::remove((data + "/" + name).toStdString());
    Session program(data, model);
    program.open(id);
    const double anew = program.sendAndMeasure("Hello, how are you?");

    const double best = *std::min_element(empty.begin(), empty.end());
    const double resumed = *std::min_element(reopened.begin(), reopened.end());
    std::printf("%lld tokens. First token in an empty chat: %.1f ms; reopened: %.1f ms, %.2f times; from the click that "
                "opens it: %.1f ms; read anew: %.0f ms, %.0f times the reopened one\n",
                static_cast<long long>(tokens), best, resumed, resumed / best,
                *std::min_element(clicked.begin(), clicked.end()), anew, anew / resumed);
    return resumed <= 1.2 * best && anew >= 100 * resumed ? 0 : 1;
}
