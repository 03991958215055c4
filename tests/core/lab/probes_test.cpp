// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <set>

#include "core/lab/lab.h"

using namespace rookery;

namespace {

std::string document() {
    static const char* const words[] = {"lantern", "harbour", "thistle", "copper", "meadow", "pigeon", "velvet", "marble", "walnut", "ferry",
                                        "saddle",  "hornet",  "basket",  "chalk",  "timber", "quilt",  "pebble", "ribbon", "turnip", "heron"};
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "The " + std::string(words[i % 20]) + std::string(1, static_cast<char>('a' + i / 20)) + " was seen near the old bridge in the valley again. ";
    return text + "The town has 48213 houses and many gardens. It was founded in 1187 by nobody in particular.";
}

} // namespace

class ProbesTest : public QObject {
    Q_OBJECT

  private slots:
    void makesTheSameProbesEveryTime() {
        const auto once = makeProbes(document(), {});
        const auto again = makeProbes(document(), {});

        QVERIFY(once && again);
        QCOMPARE(once->probes.size(), std::size_t{40});
        for (std::size_t i = 0; i < once->probes.size(); ++i) {
            QCOMPARE(once->probes[i].question, again->probes[i].question);
            QCOMPARE(once->materials[once->probes[i].material], again->materials[again->probes[i].material]);
        }
    }

    void everyAnswerStandsInItsMaterialOnce() {
        const auto set = makeProbes(document(), {});
        QVERIFY(set);

        std::set<ProbeKind> kinds;
        for (const Probe& probe : set->probes) {
            const std::string& material = set->materials[probe.material];
            const std::size_t at = material.find(probe.answer);
            QVERIFY2(at != std::string::npos, probe.question.c_str());
            QVERIFY(material.find(probe.answer, at + 1) == std::string::npos);
            QVERIFY(probe.question.find(probe.answer) == std::string::npos);
            QVERIFY(probe.depth >= 0 && probe.depth < 10);
            kinds.insert(probe.kind);
        }
        QCOMPARE(kinds.size(), std::size_t{4});
    }

    void needlesStandAtTenDepths() {
        ProbeOptions options;
        options.kinds = {ProbeKind::Needle};
        options.lengths = {100000};
        options.count = 20;
        const auto set = makeProbes(document(), options);
        QVERIFY(set);

        std::set<int> depths;
        for (const Probe& probe : set->probes)
            depths.insert(probe.depth);
        QVERIFY(depths.size() >= 9);
    }

    void keepsToTheLengths() {
        ProbeOptions options;
        options.kinds = {ProbeKind::Needle};
        options.lengths = {100, 200};
        const auto set = makeProbes(document(), options);
        QVERIFY(set);

        for (const Probe& probe : set->probes)
            QVERIFY2(probe.length < 240, qPrintable(QString::number(probe.length)));
    }

    void listsHaveTheirSizes() {
        ProbeOptions options;
        options.kinds = {ProbeKind::Pairs};
        options.pairSizes = {32};
        const auto set = makeProbes(document(), options);
        QVERIFY(set);

        for (const std::string& list : set->materials)
            QCOMPARE(std::count(list.begin(), list.end(), '\n'), 31);
    }

    void asksTheUsersOwnQuestions() {
        ProbeOptions options;
        options.kinds = {};
        options.own = {{"How many houses does the town in the text above have?", "48213"}};
        const auto set = makeProbes(document(), options);
        QVERIFY(set);

        QCOMPARE(set->probes.size(), std::size_t{1});
        QVERIFY(askInOrder(*set, set->probes[0], Arm::First).starts_with("How many houses does the town in the text below have?\n\n"));
    }

    void refusesATextWithoutWords() {
        QVERIFY(!makeProbes("", {}));
        QVERIFY(!makeProbes("... 1 2 3", {}));
    }

    void survivesHostileBytes() {
        std::string text;
        for (int i = 0; i < 3000; ++i)
            text += static_cast<char>(i * 7919 % 256);

        const auto set = makeProbes(text, {});

        QVERIFY(!set || !set->probes.empty());
    }

    void everyLanguageTurnsItsQuestions_data() {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QByteArray>("tag");
        QTest::newRow("en") << QByteArray("The %1lantern stands on the bridge and the wind is from the sea. ") << QByteArray("en");
        QTest::newRow("de") << QByteArray("Die %1laterne steht auf der Brücke und der Wind kommt nicht von der See. ") << QByteArray("de");
        QTest::newRow("fr") << QByteArray("La %1lanterne est sur le pont et les enfants ne sont pas dans la rue. ") << QByteArray("fr");
        QTest::newRow("es") << QByteArray("La %1linterna está en el puente y los niños no están en la calle. ") << QByteArray("es");
        QTest::newRow("it") << QByteArray("La %1lanterna è sul ponte e i bambini non sono nella strada della città. ") << QByteArray("it");
        QTest::newRow("pt") << QByteArray("A %1lanterna está na ponte e as crianças não estão na rua. ") << QByteArray("pt");
        QTest::newRow("nl") << QByteArray("De %1lantaarn staat op de brug en het kind is niet op de straat. ") << QByteArray("nl");
        QTest::newRow("ru") << QByteArray("Большой %1фонарь стоит на мосту, и дети не играют на улице. ") << QByteArray("ru");
        QTest::newRow("zh") << QByteArray("灯笼%1挂在桥上。孩子们不在街上。") << QByteArray("zh");
        QTest::newRow("ja") << QByteArray("提灯%1は橋の上にあります。子供たちは通りにいません。") << QByteArray("ja");
    }
    void everyLanguageTurnsItsQuestions() {
        QFETCH(QByteArray, sentence);
        QFETCH(QByteArray, tag);
        std::string text;
        for (int i = 0; i < 40; ++i) {
            QByteArray one = sentence;
            text += one.replace("%1", QByteArray(1, static_cast<char>('a' + i % 26)) + QByteArray(1, static_cast<char>('a' + i / 26))).toStdString();
        }
        ProbeOptions options;
        options.kinds = {ProbeKind::Needle, ProbeKind::Pairs};
        options.pairSizes = {4};
        const auto set = makeProbes(text, options);
        QVERIFY(set);

        QCOMPARE(QByteArray::fromStdString(set->language), tag);
        for (const Probe& probe : set->probes) {
            const std::string first = askInOrder(*set, probe, Arm::First);
            QVERIFY2(!first.starts_with(probe.question), probe.question.c_str());
            QVERIFY(askInOrder(*set, probe, Arm::Typed).ends_with(probe.question));
        }
    }

    void findsAnswersAsWholeWords() {
        QVERIFY(holdsAnswer(" It is 417.", "417"));
        QVERIFY(!holdsAnswer("It is 4170.", "417"));
        QVERIFY(holdsAnswer("the HARBOUR", "harbour"));
        QVERIFY(!holdsAnswer("", "417"));
    }

    void looksAgainAtTheBestPassages() {
        ProbeOptions options;
        options.kinds = {ProbeKind::Needle};
        options.count = 1;
        const auto set = makeProbes(document(), options);
        QVERIFY(set);

        const std::string text = askInOrder(*set, set->probes[0], Arm::LookAgain);

        QVERIFY(text.starts_with(set->materials[0]));
        const std::size_t first = text.find(set->probes[0].answer);
        QVERIFY(text.find(set->probes[0].answer, first + 1) != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ProbesTest)
#include "probes_test.moc"
