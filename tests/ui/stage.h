// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTcpServer>
#include <QTemporaryDir>

#include "app/application.h"
#include "app/gui_watchdog.h"
#include "tests/support/scripted_model.h"

namespace rookery::test {

/// What the QML tests act on: an Application in a folder of its own, with a model that answers from a script.
/// QML knows it as the singleton Stage of Rookery.Test.
class Stage : public QObject {
    Q_OBJECT
    Q_PROPERTY(rookery::Application* app READ app NOTIFY appChanged)
    /// A web server on this machine that only counts who comes.
    Q_PROPERTY(QString webAddress READ webAddress CONSTANT)
    Q_PROPERTY(int webVisits READ webVisits)
    /// What a person does now: named with each wait that watch() notices.
    Q_PROPERTY(QString doing MEMBER m_doing)
    /// Of the program's own part of waits since watch(): see GuiWatchdog.
    Q_PROPERTY(double worstOwnMs READ worstOwnMs)
    Q_PROPERTY(int longOwnWaits READ longOwnWaits)
    /// How much a long test shall do: ROOKERY_LONG_USE, or little.
    Q_PROPERTY(int actions READ actions CONSTANT)

  public:
    Stage();
    ~Stage() override;

    Application* app() const { return m_app.get(); }
    QString webAddress() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_web.serverPort()); }
    int webVisits() const { return m_webVisits; }

    double worstOwnMs() const { return m_watchdog.worstOwnMs(); }
    int longOwnWaits() const { return m_watchdog.longOwnWaits(); }
    int actions() const;
    /// From now on it is measured how long calls to this thread wait; see endWatch().
    Q_INVOKABLE void watch();
    /// Prints what was measured.
    Q_INVOKABLE void endWatch();
    /// Begins with an empty folder and waits for nothing.
    Q_INVOKABLE void open();
    /// Ends the application as quitting does and starts it again on the same folder.
    Q_INVOKABLE void reopen();
    /// Ends the application; nothing of QML may use it any more.
    Q_INVOKABLE void close();

    Q_INVOKABLE void answer(const QString& message, const QString& reply);
    /// Several, equally likely; they must differ in their first letters.
    Q_INVOKABLE void answers(const QString& message, const QStringList& replies);
    Q_INVOKABLE void holdAfter(int tokens);
    Q_INVOKABLE void release();
    Q_INVOKABLE int tokensFed() const;
    /// Puts `count` finished messages into the shown conversation, users' and answers by turns; not stored.
    Q_INVOKABLE void fill(int count);
    /// A catalogue with one model, "one", that is nowhere to be had.
    Q_INVOKABLE void addCatalogue();
    /// Goes to webAddress, as a request would.
    Q_INVOKABLE void visitWeb();
    /// One finished answer with this text; not stored.
    Q_INVOKABLE void addAnswer(const QString& text);
    /// What an input method does to the focused item while a word is being composed; empty ends it.
    Q_INVOKABLE void compose(const QString& preedit);

  signals:
    void appChanged();

  private:
    void start();

    GuiWatchdog m_watchdog;
    QString m_doing;
    QTcpServer m_web;
    int m_webVisits = 0;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Script> m_script;
    std::unique_ptr<Application> m_app;
};

} // namespace rookery::test
