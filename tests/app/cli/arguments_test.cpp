// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/cli/arguments.h"

using namespace rookery::cli;

class ArgumentsTest : public QObject {
    Q_OBJECT

    static std::optional<UsageError> parse(const std::vector<std::string>& words, Arguments& arguments) {
        const ArgumentRules rules{{"--model", "--stop", "--max"}, {"--json"}, 0, 1};
        return Arguments::parse(words, rules, arguments);
    }

  private slots:
    void readsValuesInBothForms() {
        Arguments arguments;
        QVERIFY(!parse({"--model", "a b", "--max=3"}, arguments));
        QCOMPARE(arguments.text("--model"), std::string("a b"));
        QCOMPARE(arguments.integer("--max", 0, 0, 10), std::int64_t{3});
        QVERIFY(!arguments.error());
    }

    void collectsRepeatedOptions() {
        Arguments arguments;
        QVERIFY(!parse({"--stop", "x", "--stop", "y"}, arguments));
        QCOMPARE(arguments.all("--stop"), (std::vector<std::string>{"x", "y"}));
    }

    void aDoubleDashEndsTheOptions() {
        Arguments arguments;
        QVERIFY(!parse({"--", "--model"}, arguments));
        QCOMPARE(arguments.positional(), std::vector<std::string>{"--model"});
    }

    void refusesWrongUsage_data() {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("unknown option") << QStringList{"--nope"};
        QTest::newRow("value missing") << QStringList{"--model"};
        QTest::newRow("a flag with a value") << QStringList{"--json=1"};
        QTest::newRow("too many arguments") << QStringList{"a", "b"};
    }

    void refusesWrongUsage() {
        QFETCH(QStringList, words);
        std::vector<std::string> list;
        for (const QString& word : words)
            list.push_back(word.toStdString());
        Arguments arguments;
        QVERIFY(parse(list, arguments));
    }

    void notesNumbersOutOfRange_data() {
        QTest::addColumn<QString>("value");
        for (const char* value : {"11", "-1", "x", "", "3x", "99999999999999999999"})
            QTest::newRow(value) << QString::fromLatin1(value);
    }

    void notesNumbersOutOfRange() {
        QFETCH(QString, value);
        Arguments arguments;
        QVERIFY(!parse({"--max=" + value.toStdString()}, arguments));
        QCOMPARE(arguments.integer("--max", 5, 0, 10), std::int64_t{5});
        QVERIFY(arguments.error());
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
