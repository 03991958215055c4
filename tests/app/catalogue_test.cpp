// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrl>

#include "app/catalogue.h"

using namespace rookery;

namespace {

QJsonObject model() {
    return {{"id", "one"}, {"name", "One"}, {"repository", "someone/models"}, {"revisions", QJsonArray{"main", "abc"}},
            {"path", "gguf/one.gguf"}, {"bytes", 1000}, {"parameters", 1000}};
}

QByteArray document(const QJsonObject& entry, const QJsonObject& mirror = {{"name", "Here"}, {"host", "models.example"}}) {
    return QJsonDocument(QJsonObject{{"version", 1}, {"mirrors", QJsonArray{mirror}}, {"models", QJsonArray{entry}}}).toJson();
}

CatalogueEntry sized(const char* id, qint64 bytes, qint64 parameters) {
    CatalogueEntry entry;
    entry.id = QString::fromLatin1(id);
    entry.aboutBytes = bytes;
    entry.parameters = parameters;
    return entry;
}

constexpr qint64 GB = 1'000'000'000;

} // namespace

class CatalogueTest : public QObject {
    Q_OBJECT

    static QString recommended(const Catalogue& catalogue, const MachineFacts& machine) {
        const auto advice = adviseOn(catalogue, machine);
        const auto found = std::find_if(advice.begin(), advice.end(), [](const CatalogueAdvice& one) { return one.recommended; });
        return found == advice.end() ? QString() : catalogue.entries[static_cast<std::size_t>(found - advice.begin())].id;
    }

  private slots:
    void theCatalogueOfTheProgramIsSound() {
        QFile file(QStringLiteral(ROOKERY_SOURCE_DIR "/resources/catalogue/models.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));

        const auto catalogue = parseCatalogue(file.readAll());

        QVERIFY2(catalogue.hasValue(), catalogue ? "" : catalogue.error().message.c_str());
        QVERIFY(catalogue->entries.size() >= 8);
        QSet<QString> ids;
        for (const CatalogueEntry& entry : catalogue->entries) {
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
            QVERIFY(!entry.licence.isEmpty() && !entry.languages.isEmpty() && entry.parameters > 0);
            const QStringList urls = catalogue->urls(entry, 0);
            QVERIFY(urls.size() >= 2);
            for (const QString& url : urls)
                QVERIFY2(QUrl(url, QUrl::StrictMode).isValid() && url.startsWith("https://"), qPrintable(url));
        }
    }

    void buildsAddressesFromTheChosenMirrorOn() {
        Catalogue catalogue = *parseCatalogue(document(model()));
        catalogue.mirrors.push_back({"There", "there.example"});

        const QStringList urls = catalogue.urls(catalogue.entries.front(), 1);

        QCOMPARE(urls, (QStringList{"https://there.example/someone/models/resolve/main/gguf/one.gguf",
                                    "https://there.example/someone/models/resolve/abc/gguf/one.gguf",
                                    "https://models.example/someone/models/resolve/main/gguf/one.gguf",
                                    "https://models.example/someone/models/resolve/abc/gguf/one.gguf"}));
        QCOMPARE(catalogue.entries.front().fileName, "one.gguf");
    }

    void refusesWhatItCannotTrust_data() {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const char* key, const QJsonValue& value) {
            QJsonObject entry = model();
            entry[QLatin1String(key)] = value;
            return document(entry);
        };
        QTest::newRow("no JSON") << QByteArray("nothing");
        QTest::newRow("another version") << QByteArray(R"({"version": 2, "mirrors": [], "models": []})");
        QTest::newRow("deep nesting") << QByteArray(500'000, '[');
        QTest::newRow("path upwards") << with("path", "../../one.gguf");
        QTest::newRow("absolute path") << with("path", "/one.gguf");
        QTest::newRow("hidden file") << with("path", ".one.gguf");
        QTest::newRow("another kind") << with("path", "one.sh");
        QTest::newRow("query") << with("path", "one.gguf?x=.gguf");
        QTest::newRow("repository upwards") << with("repository", "../x");
        QTest::newRow("repository elsewhere") << with("repository", "a@evil.example/x");
        QTest::newRow("revision") << with("revisions", QJsonArray{"../main"});
        QTest::newRow("no revision") << with("revisions", QJsonArray{});
        QTest::newRow("checksum") << with("sha256", "abc");
        QTest::newRow("negative size") << with("bytes", -1);
        QTest::newRow("huge size") << with("bytes", 1e15);
        QTest::newRow("text as size") << with("bytes", "many");
        QTest::newRow("host with path") << document(model(), {{"name", "x"}, {"host", "a.example/x"}});
        QTest::newRow("host with port") << document(model(), {{"name", "x"}, {"host", "a.example:80"}});
        QTest::newRow("no host") << document(model(), {{"name", "x"}});
    }
    void refusesWhatItCannotTrust() {
        QFETCH(QByteArray, json);

        const auto catalogue = parseCatalogue(json);

        QVERIFY(!catalogue.hasValue());
        QCOMPARE(catalogue.error().code, ErrorCode::BadFormat);
    }

    void recommendsTheLargestThatIsComfortable_data() {
        QTest::addColumn<qint64>("memory");
        QTest::addColumn<QString>("id");
        QTest::newRow("1 GB") << GB << "";
        QTest::newRow("2 GB") << 2 * GB << "tiny";
        QTest::newRow("4 GB") << 4 * GB << "small";
        QTest::newRow("8 GB") << 8 * GB << "middle";
        QTest::newRow("64 GB, nothing measured") << 64 * GB << "middle";
    }
    void recommendsTheLargestThatIsComfortable() {
        QFETCH(qint64, memory);
        QFETCH(QString, id);
        Catalogue catalogue;
        catalogue.entries = {sized("tiny", GB / 5, 200'000'000), sized("small", 13 * GB / 10, 1'500'000'000),
                             sized("middle", 2 * GB, 2'900'000'000), sized("middle-f16", 6 * GB, 2'900'000'000),
                             sized("large", 5 * GB, 7'200'000'000)};

        QCOMPARE(recommended(catalogue, {memory, 0, 0, 0}), id);
    }

    void aMeasuredSpeedDecidesAboutLargeModels() {
        Catalogue catalogue;
        catalogue.entries = {sized("small", GB, 1'500'000'000), sized("large", 5 * GB, 7'200'000'000)};
        MachineFacts machine{64 * GB, 0, GB, 10.0};

        QCOMPARE(recommended(catalogue, machine), "small"); // the large one: 2 tokens a second
        machine.measuredTokensPerSecond = 40;
        QCOMPARE(recommended(catalogue, machine), "large"); // 8 tokens a second
        QCOMPARE(adviseOn(catalogue, machine)[1].tokensPerSecond, 8.0);
    }

    void aTinyModelSaysNothingOfTheSpeedOfALargeOne() {
        Catalogue catalogue;
        catalogue.entries = {sized("small", GB, 1'500'000'000)};

        const auto advice = adviseOn(catalogue, {64 * GB, 0, 9'000'000, 900.0});

        QCOMPARE(advice[0].tokensPerSecond, 0.0);
    }

    void saysHowWellAModelFits() {
        Catalogue catalogue;
        catalogue.entries = {sized("a", GB, 1), sized("b", 5 * GB, 1), sized("c", 9 * GB, 1), sized("d", 0, 1)};

        const auto advice = adviseOn(catalogue, {8 * GB, 6 * GB, 0, 0});

        QCOMPARE(advice[0].fit, CatalogueFit::Comfortable);
        QCOMPARE(advice[1].fit, CatalogueFit::Tight);
        QCOMPARE(advice[2].fit, CatalogueFit::TooLarge);
        QCOMPARE(advice[3].fit, CatalogueFit::Unknown);
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
