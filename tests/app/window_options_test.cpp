// SPDX-License-Identifier: Apache-2.0
#include "app/window_options.h"

#include <QMetaEnum>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rookery;

class WindowOptionsTest : public QObject {
    Q_OBJECT

    /// Names of what the parser takes, as they are typed.
    static QStringList taken() {
        QCommandLineParser parser;
        defineOptions(parser);
        QStringList names;
        static const QRegularExpression option(QStringLiteral("--([a-z-]+)"));
        const QStringList lines = parser.helpText().split(QLatin1Char('\n'));
        for (const QString& line : lines) {
            if (line.trimmed().startsWith(QLatin1Char('-')))
                names.append(option.match(line).captured(1));
        }
        names.removeAll(QStringLiteral("help-all")); // Qt's own
        return names;
    }
    static QByteArray completedByBash(const char* words) {
        QProcess bash;
        bash.start(
            QStringLiteral("bash"),
            {QStringLiteral("-c"), QString::fromStdString(windowCompletions("bash")) +
                                       QStringLiteral("COMP_WORDS=(rookery %1); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                                                      "_rookery; echo \"${COMPREPLY[@]}\"")
                                           .arg(QLatin1String(words))});
        bash.waitForFinished();
        return bash.readAllStandardOutput().trimmed() + bash.readAllStandardError();
    }

  private slots:
    void everyPageHasAName() {
        QSet<int> named;
        for (const QString& name : pageNames())
            named.insert(static_cast<int>(pageNamed(name)));

        QCOMPARE(named.size(), QMetaEnum::fromType<Application::Page>().keyCount());
        QCOMPARE(pageNamed(QStringLiteral("nonsense")), Application::Page::Chat);
    }

    void helpManualAndCompletionsNameWhatIsTaken() {
        const QStringList options = taken();
        const QString manual =
            QString::fromStdString(windowManual()).replace(QStringLiteral("\\-"), QStringLiteral("-"));

        QVERIFY(options.contains(QStringLiteral("page")) && options.contains(QStringLiteral("help")));
        for (const QString& name : options) {
            QVERIFY2(manual.contains(QStringLiteral("\\fB--%1\\fR").arg(name)), qPrintable(name));
            QCOMPARE(completedByBash(qPrintable(QStringLiteral("--") + name)), QByteArray("--" + name.toUtf8()));
            QVERIFY(QString::fromStdString(windowCompletions("zsh")).contains(QStringLiteral("'--%1[").arg(name)));
            QVERIFY(QString::fromStdString(windowCompletions("fish")).contains(QStringLiteral(" -l %1 ").arg(name)));
        }
    }

    void everyPageIsOffered() {
        QCOMPARE(completedByBash("--page ''"), pageNames().join(QLatin1Char(' ')).toUtf8());
        QCOMPARE(completedByBash("--page st"), QByteArray("storage"));
        const QString manual = QString::fromStdString(windowManual());
        for (const QString& name : pageNames())
            QVERIFY2(manual.contains(name), qPrintable(name));
    }

    void anUnknownShellHasNoCompletions() { QVERIFY(windowCompletions("csh").empty()); }
};

QTEST_GUILESS_MAIN(WindowOptionsTest)
#include "window_options_test.moc"
