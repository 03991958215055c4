// SPDX-License-Identifier: Apache-2.0
#include "core/document/answer_check.h"

#include <ctime>

#include <QtTest>

using namespace rookery;

namespace {

/// Each claim as its text and the passage it was found in.
QStringList claims(const std::vector<std::string>& passages, const std::string& answer) {
    const std::vector<std::string_view> views(passages.begin(), passages.end());
    QStringList result;
    for (const AnswerClaim& claim : CheckedMaterial(views).check(answer)) {
        const auto text = claim.span.of(answer);
        result.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())) + ':' +
                      QString::number(claim.passage));
    }
    return result;
}

} // namespace

class AnswerCheckTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNumbersInEverySpelling_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QStringList>("spelled");
        QTest::newRow("plain") << "42" << QStringList{"42"};
        QTest::newRow("leading zeros") << "007" << QStringList{"7"};
        QTest::newRow("grouped, English") << "1,234,567.50" << QStringList{"1234567.5"};
        QTest::newRow("grouped, German") << "1.234.567,50" << QStringList{"1234567.5"};
        QTest::newRow("grouped, French")
            << QString::fromUtf8("1 234 567,5") << QStringList{"1234567.5"};
        QTest::newRow("grouped, Swiss") << "12'345.6" << QStringList{"12345.6"};
        QTest::newRow("two ways") << "1.234" << QStringList{"1234", "1.234"};
        QTest::newRow("decimal") << "3.14159" << QStringList{"3.14159"};
        QTest::newRow("date") << "2024.05.17" << QStringList{"2024.05.17"};
        QTest::newRow("Arabic") << QString::fromUtf8("٣٤٥") << QStringList{"345"};
        QTest::newRow("Devanagari") << QString::fromUtf8("१२") << QStringList{"12"};
        QTest::newRow("no number") << "x" << QStringList{};
    }
    void readsNumbersInEverySpelling() {
        QFETCH(QString, number);
        QFETCH(QStringList, spelled);

        QStringList result;
        for (const std::string& spelling : spellings(number.toStdString()))
            result.append(QString::fromStdString(spelling));

        QCOMPARE(result, spelled);
    }

    void marksNumbersFoundAndNotFound() {
        const QStringList result =
            claims({"Rain: 1,204 mm in 2023.", "The mill made 88.50 francs."},
                   "In 2023 it rained 1204 mm, the mill made 88,5 and lost 97 francs.");

        QCOMPARE(result, (QStringList{"2023:0", "1204:0", "88,5:1", "97:-1"}));
    }

    void leavesOutWhatIsNoClaim() {
        QCOMPARE(
            claims({"x"}, "1. First\n2) Second, 5 of them, H2O, v7, `x = 77` and\n```\n99\n```"),
            QStringList());
    }

    void findsQuotationsWhateverTheirMarksAndBreaks() {
        const std::vector<std::string> material{
            "Nothing here.", "The gauges were\nread at dawn, and again at dusk."};

        QCOMPARE(claims(material, "It says \"The gauges were read at dawn\"."),
                 QStringList{"The gauges were read at dawn:1"});
        QCOMPARE(claims(material, "„gauges were read“ und «read at noon»"),
                 (QStringList{"gauges were read:1", "read at noon:-1"}));
        QCOMPARE(claims({"水位在黎明时读取。"}, "「黎明时读取」"), QStringList{"黎明时读取:0"});
    }

    void findsNoPartsOfWords() {
        QCOMPARE(claims({"The restart was quick."}, "\"start was quick\""),
                 QStringList{"start was quick:-1"});
    }

    void survivesHostileAnswers() {
        QCOMPARE(claims({}, "\"two words\" and 12"), (QStringList{"two words:-1", "12:-1"}));
        QCOMPARE(claims({"\xFF\xFE 12"}, "\xFF 12 \"\xFF\""), QStringList{"12:0"});
        (void)claims({"1"}, std::string(100'000, '"') + std::string(100'000, '1') +
                                std::string(100'000, '`'));
        (void)claims({std::string(1'000'000, '7')}, "777");
    }

    void checksAMegabyteQuickly() {
        std::string material;
        while (material.size() < 1'000'000)
            material += "Station number " + std::to_string(material.size()) + " measured nothing. ";
        const std::clock_t begin = std::clock();

        const QStringList result =
            claims({material}, "Station 0 and \"measured nothing\" and 999999999.");

        QCOMPARE(result.size(), 2);
        // Processor time, since other programs may run; sanitizers take ten times as long.
        QVERIFY2(std::clock() - begin < 10 * CLOCKS_PER_SEC, "a check is done while the answer is read");
    }
};

QTEST_GUILESS_MAIN(AnswerCheckTest)
#include "answer_check_test.moc"
