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

class DownloadTransferAnswersTest : public QObject {
    Q_OBJECT

  private slots:
    void refusesAnotherLength_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("shorter") << file().left(299'000);
        QTest::newRow("longer") << file() + "and more";
        QTest::newRow("empty") << QByteArray();
    }
    void refusesAnotherLength() {
        QFETCH(QByteArray, body);
        HttpStage server([&](const Request& request, int) { return HttpStage::serve(body, request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QVERIFY(fetch.outcome->problem == DownloadProblem::WrongSize || fetch.outcome->problem == DownloadProblem::WrongContent);
        QVERIFY(!fetch.names().contains("model.gguf"));
    }

    void writesNothingBeyondWhatIsPromised() {
        HttpStage server([](const Request&, int) {
            Reply reply;
            reply.saysLength = false; // the end of the connection is the end of the body
            reply.body = file() + file();
            return reply;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::WrongSize);
        QCOMPARE(fetch.names(), QStringList());
    }

    void aWrongRangeBeginsAnew_data() {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("another start") << QByteArray("bytes 0-100/300003");
        QTest::newRow("another total") << QByteArray("bytes 70000-99/100");
        QTest::newRow("no numbers") << QByteArray("bytes a-b/c");
        QTest::newRow("absent") << QByteArray();
        QTest::newRow("unknown total") << QByteArray("bytes 70000-300002/*");
        QTest::newRow("overflow") << QByteArray("bytes 70000-99999999999999999999/99999999999999999999");
    }
    void aWrongRangeBeginsAnew() {
        QFETCH(QByteArray, range);
        HttpStage server([&](const Request& request, int number) {
            Reply reply = HttpStage::serve(file(), request);
            if (number == 1)
                return HttpStage::cut(reply, 70'000);
            if (number == 2) {
                reply.headers = "Content-Range: " + range + "\r\n";
                reply.body = file().left(500);
            }
            return reply;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
        QVERIFY(server.requests()[2].header("range").isEmpty());
    }

    void aServerWithoutRangesBeginsAnew() {
        HttpStage server([](const Request&, int number) {
            Reply reply;
            reply.body = file();
            return number == 1 ? HttpStage::cut(reply, 70'000) : reply;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
    }

    void aChangedFileIsNotJoinedToTheOldBeginning() {
        const QByteArray other = QByteArray(200'000, 'x');
        HttpStage server([&](const Request& request, int number) {
            return number == 1 ? HttpStage::cut(HttpStage::serve(file(), request, "\"old\""), 70'000)
                               : HttpStage::serve(other, request, "\"new\"");
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.request.bytes = 0;
        fetch.request.sha256.clear();

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QVERIFY(!fetch.outcome->verified);
        QCOMPARE(fetch.written(), other);
    }

    void aMissingFileLeadsToTheNextAddressAtOnce() {
        HttpStage server([](const Request& request, int) {
            Reply gone;
            gone.status = "404 Not Found";
            gone.body = "no such file";
            return request.path == "/new" ? HttpStage::serve(file(), request) : gone;
        });
        Fetch fetch;
        fetch.request.urls = {server.url("/old"), server.url("/new")};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(server.requests().size(), std::size_t{2});
        QVERIFY(fetch.problems.isEmpty());
    }

    void followsARedirectWithItsRange() {
        HttpStage server([](const Request& request, int) {
            if (request.path == "/store") {
                const Reply honest = HttpStage::serve(file(), request);
                return request.from() < 0 ? HttpStage::cut(honest, 50'000) : honest;
            }
            Reply redirect;
            redirect.status = "302 Found";
            redirect.headers = "Location: /store\r\n";
            return redirect;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.written(), file());
        QCOMPARE(server.requests().back().header("range"), "bytes=50000-");
    }

    void redirectsElsewhereAreRefused_data() {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("unprotected") << QByteArray("http://models.example/model.gguf");
        QTest::newRow("a file") << QByteArray("file:///etc/passwd");
        QTest::newRow("for ever") << QByteArray("/again");
    }
    void redirectsElsewhereAreRefused() {
        QFETCH(QByteArray, target);
        HttpStage server([&](const Request&, int) {
            Reply redirect;
            redirect.status = "302 Found";
            redirect.headers = "Location: " + target + "\r\n";
            return redirect;
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QVERIFY2(fetch.outcome->problem == DownloadProblem::Untrusted, qPrintable(fetch.outcome->details));
        QVERIFY(server.requests().size() <= 10);
    }

    void aServerWithoutACertificateIsRefused() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url().replace("http://", "https://")};

        QVERIFY(fetch.run());

        QVERIFY(fetch.outcome->problem != DownloadProblem::None);
        QVERIFY(!fetch.names().contains("model.gguf"));
    }

    void waitsWhenTheServerIsBusy() {
        HttpStage server([](const Request& request, int number) {
            Reply busy;
            busy.status = "503 Service Unavailable";
            busy.headers = "Retry-After: 0\r\n";
            return number == 1 ? busy : HttpStage::serve(file(), request);
        });
        Fetch fetch;
        fetch.request.urls = {server.url()};

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::None);
        QCOMPARE(fetch.problems, QList<int>{static_cast<int>(DownloadProblem::Busy)});
    }

    void asksForSpaceWhenTheServerSaysTheSize() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.request.bytes = 0;
        fetch.limits.freeBytes = [](const QString&) { return qint64{1'000'000}; };

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::DiskFull);
        QVERIFY(fetch.written(".part").isEmpty());
    }
};

QTEST_GUILESS_MAIN(DownloadTransferAnswersTest)
#include "download_transfer_answers_test.moc"
