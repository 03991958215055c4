// SPDX-License-Identifier: Apache-2.0
#include "app/download_transfer.h"

#include <QTest>

#include "tests/app/fetch.h"

using namespace rookery;
using namespace rookery::test;

namespace {

using Reply = HttpStage::Reply;
using Request = HttpStage::Request;

} // namespace

class DownloadTransferTest : public QObject {
    Q_OBJECT

  private slots:
    void fetchesVerifiesAndRenames() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QVERIFY(fetch.outcome->verified);
        QCOMPARE(fetch.written(), file());
        QCOMPARE(fetch.names(), QStringList{"model.gguf"});
        QCOMPARE(server.requests().front().header("accept-encoding"), "identity");
        QVERIFY(server.requests().front().header("cookie").isEmpty());
    }

    void goesOnWhereTheConnectionBroke() {
        HttpStage server([](const Request& request, int number) {
            const Reply honest = HttpStage::serve(file(), request);
            return number < 3 ? HttpStage::cut(honest, 70'000) : honest;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
        QCOMPARE(server.requests().size(), std::size_t{3});
        QCOMPARE(server.requests()[1].header("range"), "bytes=70000-");
        QCOMPARE(server.requests()[1].header("if-range"), "\"one\"");
        QCOMPARE(server.requests()[2].header("range"), "bytes=140000-");
    }

    void goesOnAfterPauseAndRestart() {
        HttpStage server([](const Request& request, int number) {
            const Reply honest = HttpStage::serve(file(), request);
            return number == 1 ? HttpStage::cut(honest, 100'000, true) : honest;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.limits.stallMs = 60'000;
        fetch.start();
        QTRY_COMPARE(fetch.written(".part").size(), 100'000);

        fetch.worker->stop(QStringLiteral("m"), true);

        QTRY_VERIFY(fetch.outcome.has_value());
        QCOMPARE(fetch.outcome->problem, DownloadProblem::Stopped);
        QCOMPARE(fetch.names(), (QStringList{"model.gguf.part", "model.gguf.part.json"}));
        QVERIFY(fetch.run()); // a new worker, as after a restart of the program
        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(server.requests()[1].header("range"), "bytes=100000-");
        QCOMPARE(fetch.written(), file());
    }

    void cancellingRemovesEverything() {
        HttpStage server([](const Request& request, int) {
            return HttpStage::cut(HttpStage::serve(file(), request), 100'000, true);
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.limits.stallMs = 60'000;
        fetch.start();
        QTRY_COMPARE(fetch.written(".part").size(), 100'000);

        fetch.worker->stop(QStringLiteral("m"), false);

        QTRY_VERIFY(fetch.outcome.has_value());
        QCOMPARE(fetch.names(), QStringList());
    }

    void noticesThatNothingComesAndGoesOn() {
        HttpStage server([](const Request& request, int number) {
            const Reply honest = HttpStage::serve(file(), request);
            return number == 1 ? HttpStage::cut(honest, 90'000, true) : honest;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.problems, QList<int>{static_cast<int>(DownloadProblem::Stalled)});
        QCOMPARE(fetch.written(), file());
    }

    void aSilentServerIsGivenUpAfterSomeAttempts() {
        HttpStage server([](const Request& request, int) { return HttpStage::cut(HttpStage::serve(file(), request), 0, true); });
        Fetch fetch;
        fetch.limits.stallMs = 40;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::Stalled);
        QCOMPARE(server.requests().size(), std::size_t{4});
    }

    void aServerThatDropsConnectionsIsTriedAgain() {
        HttpStage server([](const Request& request, int number) {
            Reply reply = HttpStage::serve(file(), request);
            reply.drops = number < 3;
            return reply;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
    }

    void corruptBytesAreRemovedAndTheNextSourceIsTaken() {
        QByteArray corrupt = file();
        corrupt[1234] = static_cast<char>(corrupt[1234] ^ 1);
        HttpStage bad([&](const Request& request, int) { return HttpStage::serve(corrupt, request); });
        HttpStage good([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {bad.url(), good.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
        QVERIFY(good.requests().front().header("range").isEmpty());
    }

    void corruptBytesOfTheOnlySourceAreAnError() {
        QByteArray corrupt = file();
        corrupt[0] = '#';
        HttpStage server([&](const Request& request, int) { return HttpStage::serve(corrupt, request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::WrongContent);
        QVERIFY(fetch.outcome->details.contains("sha256"));
        QCOMPARE(fetch.names(), QStringList());
    }

    void unprotectedAddressesAreNotAsked_data() {
        QTest::addColumn<QString>("url");
        QTest::newRow("http") << "http://huggingface.co/a/b/resolve/main/model.gguf";
        QTest::newRow("ftp") << "ftp://127.0.0.1/model.gguf";
        QTest::newRow("file") << "file:///etc/passwd";
        QTest::newRow("password") << "https://me:secret@huggingface.co/model.gguf";
        QTest::newRow("nothing") << "";
    }
    void unprotectedAddressesAreNotAsked() {
        QFETCH(QString, url);
        Fetch fetch;
        fetch.request.urls = {url};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::Untrusted);
    }

    void asksForSpaceBeforeAnything() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.limits.freeBytes = [](const QString&) { return qint64{1'000'000}; };

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::DiskFull);
        QCOMPARE(server.requests().size(), std::size_t{0});
    }

    void anotherFileOfThatNameIsLeftAlone() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        QDir().mkpath(fetch.request.folder);
        QFile mine(fetch.request.folder + "/model.gguf");
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::NameTaken);
        QCOMPARE(fetch.written(), "mine");
        QCOMPARE(server.requests().size(), std::size_t{0});
    }

    void aFileThatIsThereIsOnlyVerified() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        QVERIFY(fetch.run());

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QVERIFY(fetch.outcome->verified);
        QCOMPARE(server.requests().size(), std::size_t{1});
    }

    void namesCannotLeaveTheFolder_data() {
        QTest::addColumn<QString>("name");
        for (const char* const name : {"../up.gguf", "/etc/up.gguf", "a/b.gguf", "a\\b.gguf", ".hidden", ""})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void namesCannotLeaveTheFolder() {
        QFETCH(QString, name);
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.request.fileName = name;

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::Untrusted);
        QCOMPARE(server.requests().size(), std::size_t{0});
    }

    void notesOfAnEarlierRunAreNotBelieved_data() {
        QTest::addColumn<QByteArray>("notes");
        QTest::newRow("no JSON") << QByteArray("{{{{");
        QTest::newRow("negative total") << QByteArray(R"({"total": -5})");
        QTest::newRow("another total") << QByteArray(R"({"total": 12})");
        QTest::newRow("deep") << QByteArray(60'000, '[');
        QTest::newRow("absent") << QByteArray();
    }
    void notesOfAnEarlierRunAreNotBelieved() {
        QFETCH(QByteArray, notes);
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        QDir().mkpath(fetch.request.folder);
        QFile part(fetch.request.folder + "/model.gguf.part");
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("something else");
        part.close();
        QFile beside(fetch.request.folder + "/model.gguf.part.json");
        QVERIFY(beside.open(QIODevice::WriteOnly));
        beside.write(notes);
        beside.close();
        fetch.request.urls = {server.url(), server.url("/second")};

        QVERIFY(fetch.run());

        // What the part held was wrong: the checksum finds it, and the second address gives the whole file.
        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
    }

    void fetchesOneAfterAnother() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url("/a")};
        fetch.start();
        DownloadRequest second = fetch.request;
        second.id = QStringLiteral("n");
        second.fileName = QStringLiteral("second.gguf");
        second.urls = {server.url("/b")};

        fetch.worker->fetch(second);

        QTRY_VERIFY(QFile::exists(fetch.request.folder + "/second.gguf"));
        QCOMPARE(server.requests()[0].path, "/a");
        QCOMPARE(server.requests()[1].path, "/b");
        QVERIFY(QFile::exists(fetch.request.folder + "/model.gguf"));
    }
};

QTEST_GUILESS_MAIN(DownloadTransferTest)
#include "download_transfer_test.moc"
