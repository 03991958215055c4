// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <thread>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/application.h"
#include "app/conversation_list_model.h"
#include "app/device_list_model.h"
#include "app/message_model.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "app/tokenizer_list_model.h"
#include "app/turn_queue.h"
#include "tests/support/scripted_model.h"

namespace rookery::test {

/// The whole program below the window, in a temporary folder, with the scripted model as the built-in one.
class AppFixture {
  public:
    /// `asides`: titles, suggestions and summaries are asked for.
    /// `graphics`: there is a graphics card beside the processor.
    explicit AppFixture(bool asides = false, bool graphics = false) : m_asides(asides), m_graphics(graphics) {
        QDir(m_folder.path()).mkpath("resources/models");
        QDir(m_folder.path()).mkpath("resources/tokenizers");
        writeTinyModel(resources().builtInModel());
        open();
    }

    ~AppFixture() {
        m_script.release(); // a failed test may have left the model waiting
        m_script.releaseLoad();
    }

    Resources resources() const { return {std::filesystem::path(m_folder.filePath("resources").toStdString())}; }
    QString dataFolder() const { return m_folder.filePath("data"); }
    QString file(const QString& name) const { return m_folder.filePath(name); }

    /// Ends the program and starts it again in the same folder.
    void reopen() {
        m_app.reset();
        open();
    }
    void close() { m_app.reset(); }

    Application& app() { return *m_app; }
    Script& script() { return m_script; }
    OpenConversation& conversation() { return *m_app->currentConversation(); }
    MessageModel& messages() { return *m_app->currentConversation()->messages(); }
    QString text(int row) { return messages().at(row).text; }
    bool loaded() { return m_app->models()->loaded(); }
    /// Everything that was asked for has been done and is on the disk.
    bool idle() { return !conversation().busy() && !conversation().loading() && m_app->status()->activity() == Status::Activity::Idle; }

  private:
    void open() {
        ApplicationOptions options;
        options.dataFolder = dataFolder();
        options.resources = resources();
        options.makeBackends = [this] {
            std::vector<std::unique_ptr<Backend>> backends;
            backends.push_back(makeScriptedBackend(m_script));
            if (m_graphics)
                backends.push_back(makeScriptedGraphics(m_script));
            return backends;
        };
        m_app = std::make_unique<Application>(options);
        // What is asked beside the chat has tests of its own; here nothing else may run.
        m_app->settings()->setAutomaticTitles(m_asides);
        m_app->settings()->setSuggestFollowUps(m_asides);
        m_app->settings()->setSummaries(m_asides);
        m_app->start();
    }

    bool m_asides;
    bool m_graphics;
    QTemporaryDir m_folder;
    Script m_script;
    std::unique_ptr<Application> m_app;
};

} // namespace rookery::test
