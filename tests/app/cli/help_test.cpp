// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTest>

#include "run_cli.h"

using namespace rookery::test;

class HelpTest : public QObject {
    Q_OBJECT

    static QStringList commands() {
        QStringList names;
        static const QRegularExpression line(QStringLiteral("^  rookery-cli ([a-z]+) "),
                                             QRegularExpression::MultilineOption);
        auto found = line.globalMatch(QString::fromUtf8(runCli({QStringLiteral("--help")}).out));
        while (found.hasNext())
            names.append(found.next().captured(1));
        return names;
    }

  private slots:
    void everyCommandExplainsEveryOption_data() {
        QTest::addColumn<QString>("command");
        const QStringList names = commands();
        QVERIFY(names.contains(QStringLiteral("chat")));
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyCommandExplainsEveryOption() {
        QFETCH(QString, command);
        const CliRun run = runCli({command, QStringLiteral("--help")});
        QCOMPARE(run.status, 0);
        static const QRegularExpression option(QStringLiteral("^  --[a-z-]+( [A-Z]+)? +(?<meaning>\\S.*)?$"));
        int options = 0;
        const QList<QByteArray> lines = run.out.split('\n');
        for (const QByteArray& line : lines) {
            if (!line.startsWith("  --"))
                continue;
            ++options;
            const auto match = option.match(QString::fromUtf8(line));
            QVERIFY2(match.hasMatch() && !match.captured(QStringLiteral("meaning")).isEmpty(), line.constData());
        }
        QVERIFY(options > 0);
    }

    void anOptionMeansWhatItsCommandTakes() {
        const QByteArray convert = runCli({QStringLiteral("convert"), QStringLiteral("--help")}).out;
        QVERIFY2(convert.contains("f32, f16, bf16, in a .gguf also q8_0 or q4_0") && !convert.contains("auto"), convert.constData());
        const QByteArray probe = runCli({QStringLiteral("probe"), QStringLiteral("--help")}).out;
        QVERIFY2(probe.contains("the text that is asked about"), probe.constData());
        const QByteArray reorder = runCli({QStringLiteral("reorder"), QStringLiteral("--help")}).out;
        QVERIFY2(reorder.contains("may be given again"), reorder.constData());
    }

    void theManualNamesEveryCommand() {
        const CliRun run = runCli({QStringLiteral("--man")});
        QVERIFY(run.out.startsWith(".TH "));
        const QStringList names = commands();
        for (const QString& name : names)
            QVERIFY2(run.out.contains(".SS rookery\\-cli " + name.toUtf8()), qPrintable(name));
    }

    void bashTakesItsCompletions() {
        const CliRun run = runCli({QStringLiteral("--completions"), QStringLiteral("bash")});
        QProcess bash;
        bash.start(QStringLiteral("bash"), {QStringLiteral("-c"), QString::fromUtf8(run.out) +
            QStringLiteral("COMP_WORDS=(rookery-cli chat --mess); COMP_CWORD=2; _rookery_cli; echo \"${COMPREPLY[@]}\"")});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(bash.readAllStandardOutput(), QByteArray("--message\n"));
        QCOMPARE(bash.readAllStandardError(), QByteArray());
    }

    void anUnknownShellIsWrongUsage() {
        QCOMPARE(runCli({QStringLiteral("--completions"), QStringLiteral("csh")}).status, 2);
    }
};

QTEST_GUILESS_MAIN(HelpTest)
#include "help_test.moc"
