// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QAbstractItemModelTester>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/catalogue_model.h"
#include "tests/app/app_fixture.h"
#include "tests/app/http_stage.h"

using namespace rookery;
using namespace rookery::test;

namespace {

using Stage = CatalogueModel::State;

/// The program, a catalogue with one tiny model that loads, and a server that has it.
class Shop {
  public:
    Shop() {
        writeTinyModel(fixture.file("source.safetensors").toStdString(), 5);
        QFile source(fixture.file("source.safetensors"));
        (void)source.open(QIODevice::ReadOnly);
        model = source.readAll();
        const QJsonObject entry{{"id", "one"},
                                {"name", "One"},
                                {"repository", "someone/models"},
                                {"revisions", QJsonArray{"main"}},
                                {"path", "one.safetensors"},
                                {"bytes", model.size()},
                                {"parameters", 1000},
                                {"sha256", QString::fromLatin1(QCryptographicHash::hash(model, QCryptographicHash::Sha256).toHex())}};
        write(QJsonDocument(QJsonObject{{"version", 1},
                                        {"mirrors", QJsonArray{QJsonObject{{"name", "Here"}, {"host", "here.example"}},
                                                               QJsonObject{{"name", "There"}, {"host", "there.example"}}}},
                                        {"models", QJsonArray{entry}}})
                  .toJson());
        server = std::make_unique<HttpStage>([this](const HttpStage::Request& request, int) {
            const HttpStage::Reply honest = HttpStage::serve(model, request);
            return stallsAt > 0 && request.from() < 0 ? HttpStage::cut(honest, stallsAt, true) : honest;
        });
        open();
    }

    void open() {
        CatalogueModel::Options options;
        options.file = fixture.file("models.json");
        options.defaultFolder = fixture.file("downloads");
        options.addresses = [this](const QStringList& urls) {
            asked = urls;
            return QStringList{server->url("/one.safetensors")};
        };
        catalogue = std::make_unique<CatalogueModel>(*fixture.app().models(), *fixture.app().settings(),
                                                     *fixture.app().notices(), options);
        catalogue->refresh();
    }
    void write(const QByteArray& json) {
        QFile file(fixture.file("models.json"));
        (void)file.open(QIODevice::WriteOnly);
        file.write(json);
    }
    Stage state() { return static_cast<Stage>(value(CatalogueModel::StateRole).toInt()); }
    QVariant value(int role) { return catalogue->data(catalogue->index(0), role); }
    QString path() const { return fixture.file("downloads/one.safetensors"); }

    AppFixture fixture;
    QByteArray model;
    qint64 stallsAt = 0;
    QStringList asked;
    std::unique_ptr<HttpStage> server;
    std::unique_ptr<CatalogueModel> catalogue;
};

} // namespace

class CatalogueModelTest : public QObject {
    Q_OBJECT

  private slots:
    void fetchesAModelThatThenIsInTheListAndAnswers() {
        Shop shop;
        const QAbstractItemModelTester tester(shop.catalogue.get());
        QTRY_VERIFY(shop.fixture.loaded());
        QTRY_COMPARE(shop.catalogue->count(), 1);
        QCOMPARE(shop.state(), Stage::Absent);

        shop.catalogue->start("one");

        QTRY_COMPARE(shop.state(), Stage::Present);
        QVERIFY(QFile::exists(shop.path()));
        QCOMPARE(shop.asked.first(), "https://here.example/someone/models/resolve/main/one.safetensors");
        ModelLibrary& models = *shop.fixture.app().models();
        QTRY_COMPARE(models.count(), 2);
        QTRY_COMPARE(shop.fixture.app().notices()->count(), 1);
        shop.catalogue->use("one");
        QTRY_COMPARE(models.currentName(), "one");
    }

    void nothingIsAskedOfTheNetworkBeforeAPersonDoes() {
        Shop shop;
        QTRY_COMPARE(shop.catalogue->count(), 1);

        shop.catalogue->refresh();
        shop.catalogue->setMirror(1);
        shop.catalogue->pause("one");

        QTRY_VERIFY(shop.value(CatalogueModel::QuestionRole).toString().contains("there.example"));
        QVERIFY(shop.server->requests().empty());
        QVERIFY(!shop.catalogue->active());
    }

    void aPausedDownloadGoesOnAfterARestart() {
        Shop shop;
        shop.stallsAt = 1000;
        QTRY_COMPARE(shop.catalogue->count(), 1);
        shop.catalogue->start("one");
        QTRY_COMPARE(QFile(shop.path() + ".part").size(), 1000);

        shop.catalogue->pause("one");

        QTRY_COMPARE(shop.state(), Stage::Paused);
        QVERIFY(!shop.catalogue->active());
        shop.open();
        QTRY_COMPARE(shop.catalogue->count(), 1);
        QCOMPARE(shop.state(), Stage::Paused);
        QVERIFY(shop.value(CatalogueModel::ProgressTextRole).toString().contains("1 kB"));
        shop.catalogue->start("one");
        QTRY_COMPARE(shop.state(), Stage::Present);
        QCOMPARE(shop.server->requests().back().from(), 1000);
    }

    void quittingInTheMiddleKeepsWhatCame() {
        Shop shop;
        shop.stallsAt = 1000;
        QTRY_COMPARE(shop.catalogue->count(), 1);
        shop.catalogue->start("one");
        QTRY_COMPARE(QFile(shop.path() + ".part").size(), 1000);

        shop.catalogue.reset();

        QCOMPARE(QFile(shop.path() + ".part").size(), 1000);
    }

    void cancellingRemovesAPausedDownload() {
        Shop shop;
        shop.stallsAt = 1000;
        QTRY_COMPARE(shop.catalogue->count(), 1);
        shop.catalogue->start("one");
        QTRY_COMPARE(QFile(shop.path() + ".part").size(), 1000);
        shop.catalogue->pause("one");
        QTRY_COMPARE(shop.state(), Stage::Paused);

        shop.catalogue->cancel("one");

        QTRY_COMPARE(shop.state(), Stage::Absent);
        QVERIFY(!QFile::exists(shop.path() + ".part"));
    }

    void aWrongFileIsAnErrorThatCanBeTriedAgain() {
        Shop shop;
        QTRY_COMPARE(shop.catalogue->count(), 1);
        const QByteArray right = shop.model;
        shop.model[100] = static_cast<char>(shop.model[100] ^ 1);
        shop.catalogue->start("one");

        QTRY_COMPARE(shop.state(), Stage::Failed);

        QVERIFY(!shop.value(CatalogueModel::ProblemRole).toString().isEmpty());
        QVERIFY(shop.value(CatalogueModel::DetailsRole).toString().contains("sha256"));
        shop.model = right;
        shop.catalogue->start("one");
        QTRY_COMPARE(shop.state(), Stage::Present);
    }

    void aDamagedCatalogueIsASentence() {
        Shop shop;
        QTRY_COMPARE(shop.catalogue->count(), 1);
        shop.write("broken");

        shop.open();

        QTRY_VERIFY(!shop.catalogue->problem().isEmpty());
        QCOMPARE(shop.catalogue->count(), 0);
    }

    void theFolderIsRemembered() {
        Shop shop;
        QTRY_COMPARE(shop.catalogue->count(), 1);

        shop.catalogue->setFolder(QUrl::fromLocalFile(shop.fixture.file("elsewhere")));

        QCOMPARE(shop.catalogue->folder(), shop.fixture.file("elsewhere"));
        shop.open();
        QCOMPARE(shop.catalogue->folder(), shop.fixture.file("elsewhere"));
    }
};

QTEST_MAIN(CatalogueModelTest)
#include "catalogue_model_test.moc"
