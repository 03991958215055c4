// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include <QString>
#include <QTemporaryDir>

#include "app/application.h"
#include "app/message_model.h"
#include "tests/app/gated_backend.h"

namespace rookery::test {

/// The whole program below the window in a folder of its own, and the actions of a user.
class ResumeSession {
  public:
    enum class Kind { Uninterrupted, Restarted };

    ResumeSession(Kind kind, const std::filesystem::path& variant);
    ~ResumeSession();

    QString problem() const { return m_problem; }
    OpenConversation& conversation() { return *m_app->currentConversation(); }
    MessageModel& messages() { return *conversation().messages(); }
    Settings& settings() { return *m_app->settings(); }
    Application& app() { return *m_app; }
    QString dataFolder() const { return m_folder.filePath("data"); }

    /// The program ends and begins again, but only in a session with restarts.
    void restart();

    /// Everything that was asked for is done.
    void settle();

    /// `ask` makes an answer, which is stopped before its n-th token.
    void stopAt(int tokens, const std::function<void()>& ask);

    /// The program is killed while it writes: what is on the disk at this moment is all there is. Not in an
    /// uninterrupted session, where the answer is only stopped.
    void crashAt(int tokens, const std::function<void()>& ask);

    void changeModel();
    void close();
    QString shown();

  private:
    void open();
    bool answered();
    bool isIdle();
    void waitFor(const std::function<bool()>& condition, const char* what);
    /// The folder of a program that has ended is sound.
    void check();

    const Kind m_kind;
    const std::filesystem::path m_variant;
    QTemporaryDir m_folder;
    Gate m_gate;
    std::unique_ptr<Application> m_app;
    QString m_problem;
};

} // namespace rookery::test
