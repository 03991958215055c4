// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/download_worker.h"
#include "tests/app/http_stage.h"

using namespace rookery;
using namespace rookery::test;

namespace {

using Reply = HttpStage::Reply;
using Request = HttpStage::Request;

const QByteArray& file() {
    static const QByteArray bytes = [] {
        QByteArray made;
        for (int i = 0; made.size() < 300'000; ++i)
            made += QByteArray::number(i * 7919) + ',';
        return made;
    }();
    return bytes;
}

/// A folder, a worker and what it said. The worker lives on the test's own thread: only the order of events counts.
class Fetch {
  public:
    Fetch() {
        limits.stallMs = 250;
        limits.retryMs = 1;
        limits.longestRetryMs = 4;
        limits.attempts = 3;
        request.id = QStringLiteral("m");
        request.folder = folder.filePath(QStringLiteral("models"));
        request.fileName = QStringLiteral("model.gguf");
        request.bytes = file().size();
        request.sha256 = QCryptographicHash::hash(file(), QCryptographicHash::Sha256).toHex();
    }

    void start() {
        outcome.reset();
        worker = std::make_unique<DownloadWorker>(limits);
        QObject::connect(worker.get(), &DownloadWorker::finished, worker.get(),
                         [this](const DownloadOutcome& end) { outcome = end; });
        QObject::connect(worker.get(), &DownloadWorker::progressed, worker.get(), [this](const DownloadProgress& now) {
            phases.append(static_cast<int>(now.phase));
            if (now.problem != DownloadProblem::None)
                problems.append(static_cast<int>(now.problem));
        });
        worker->fetch(request);
    }
    bool run() {
        start();
        return QTest::qWaitFor([this] { return outcome.has_value(); }, 20'000);
    }
    QByteArray written(const QString& suffix = {}) const {
        QFile made(request.folder + QStringLiteral("/model.gguf") + suffix);
        return made.open(QIODevice::ReadOnly) ? made.readAll() : QByteArray();
    }
    QStringList names() const { return QDir(request.folder).entryList(QDir::Files, QDir::Name); }

    QTemporaryDir folder;
    DownloadLimits limits;
    DownloadRequest request;
    std::unique_ptr<DownloadWorker> worker;
    std::optional<DownloadOutcome> outcome;
    QList<int> phases;
    QList<int> problems;
};

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

    void asksForSpaceBeforeAnything() {
        HttpStage server([](const Request& request, int) { return HttpStage::serve(file(), request); });
        Fetch fetch;
        fetch.request.urls = {server.url()};
        fetch.limits.freeBytes = [](const QString&) { return qint64{1'000'000}; };

        QVERIFY(fetch.run());

        QCOMPARE(fetch.outcome->problem, DownloadProblem::DiskFull);
        QCOMPARE(server.requests().size(), std::size_t{0});
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
