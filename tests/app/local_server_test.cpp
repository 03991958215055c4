// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QTcpServer>
#include <QTcpSocket>

#include "app/server/api_messages.h"
#include "app/server/http_request.h"
#include "app/sampling_layer.h"
#include "app/server/local_server.h"
#include "tests/app/app_fixture.h"

using namespace rookery;
using namespace rookery::test;

namespace {

struct Answer {
    int status = 0;
    QByteArray head;
    QByteArray body;
    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    /// The words of a stream, put together.
    QString streamed() const {
        QString text;
        for (const QByteArray& line : body.split('\n')) {
            const QJsonObject event = QJsonDocument::fromJson(line.mid(6)).object();
            const QJsonObject choice = event["choices"].toArray().at(0).toObject();
            text += choice["delta"].toObject()["content"].toString() + choice["text"].toString();
        }
        return text;
    }
};

/// The program with its server on.
class Office {
  public:
    Office() {
        fixture.app().settings()->setServerPort(freePort());
        server().setEnabled(true);
    }
    LocalServer& server() { return *fixture.app().server(); }
    bool ready() {
        return QTest::qWaitFor([this] { return fixture.loaded() && !server().address().isEmpty(); }, 10'000);
    }
    int port() { return server().port(); }

    Answer send(const QByteArray& bytes) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port()));
        QByteArray all;
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(bytes); });
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { all += socket.readAll(); });
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        all += socket.readAll();
        const qsizetype end = all.indexOf("\r\n\r\n");
        return {all.split(' ').value(1).toInt(), all.left(end), all.mid(end + 4)};
    }
    QByteArray head(const QByteArray& line, const QByteArray& others = {}) {
        return line + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\nAuthorization: Bearer " +
               server().key().toLatin1() + "\r\n" + others;
    }
    Answer post(const QByteArray& path, const QByteArray& body) {
        return send(head("POST " + path, "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n") + body);
    }

    AppFixture fixture;

  private:
    static int freePort() {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return probe.serverPort();
    }
};

const QByteArray Hello = R"({"messages": [{"role": "user", "content": "hello"}]})";

} // namespace

class LocalServerTest : public QObject {
    Q_OBJECT

  private slots:
    void isOffAndWithoutAKeyAtFirst() {
        AppFixture fixture;

        QVERIFY(!fixture.app().server()->enabled());
        QVERIFY(fixture.app().server()->key().isEmpty());
        QVERIFY(fixture.app().server()->address().isEmpty());
    }

    void onlyTheOwnerMayReadTheKey() {
        Office office;
        QVERIFY(office.ready());

        office.server().makeKey();

        const QFile file(QDir(office.fixture.app().dataFolder()).filePath("settings.ini"));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        office.fixture.app().settings()->setServerPort(office.port() == 2000 ? 2001 : 2000); // written anew
        QTRY_VERIFY([&] { QFile open(file.fileName()); return open.open(QFile::ReadOnly) && open.readAll().contains("port=200"); }());
        QVERIFY(!(QFileInfo(file.fileName()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void usesWhatWasSetForTheModel() {
        Office office;
        QVERIFY(office.ready());
        office.fixture.script().answer("hello", "One two three four five six seven eight nine ten.");
        office.fixture.app().modelSampling()->setMaximumLength(16);

        const Answer answer = office.post("/v1/chat/completions", Hello);

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["usage"].toObject()["completion_tokens"].toInt(), 16);
    }

    void answersAChat() {
        Office office;
        QVERIFY(office.ready());
        office.fixture.script().answer("hello", "Good day to you.");

        const Answer answer = office.post("/v1/chat/completions", Hello);

        QCOMPARE(answer.status, 200);
        const QJsonObject json = answer.json();
        QCOMPARE(json["object"].toString(), "chat.completion");
        const QJsonObject choice = json["choices"].toArray().at(0).toObject();
        QCOMPARE(choice["message"].toObject()["content"].toString(), "Good day to you.");
        QCOMPARE(choice["finish_reason"].toString(), "stop");
        QVERIFY(json["usage"].toObject()["prompt_tokens"].toInt() > 0);
        QVERIFY(json["usage"].toObject()["completion_tokens"].toInt() > 0);
        QVERIFY(json["timings"].toObject().contains("first_token_ms"));
    }

    void streamsAChat() {
        Office office;
        QVERIFY(office.ready());
        office.fixture.script().answer("hello", "Good day to you.");

        const Answer answer = office.post("/v1/chat/completions",
                                          R"({"messages": [{"role": "system", "content": "Be kind."}, {"role": "user", "content": [{"type": "text", "text": "hello"}]}], "stream": true, "stream_options": {"include_usage": true}, "seed": 1, "temperature": 0})");

        QCOMPARE(answer.status, 200);
        QVERIFY(answer.head.contains("text/event-stream"));
        QCOMPARE(answer.streamed(), "Good day to you.");
        QVERIFY(answer.body.contains("\"usage\""));
        QVERIFY(answer.body.endsWith("data: [DONE]\n\n"));
    }

    void completesAText() {
        Office office;
        QVERIFY(office.ready());

        const Answer answer = office.post("/v1/completions", R"({"prompt": "Once upon", "max_tokens": 3})");

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["object"].toString(), "text_completion");
        QVERIFY(answer.json()["usage"].toObject()["completion_tokens"].toInt() <= 3);
        QCOMPARE(answer.json()["usage"].toObject()["prompt_tokens"].toInt(), 9); // bytes, and no roles
    }

    void listsTheModel() {
        Office office;
        QVERIFY(office.ready());

        const Answer answer = office.send(office.head("GET /v1/models", "\r\n"));

        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["data"].toArray().at(0).toObject()["id"].toString(), "Guide");
    }

    void storesNothing() {
        Office office;
        QVERIFY(office.ready());

        QCOMPARE(office.post("/v1/chat/completions", Hello).status, 200);

        QTRY_VERIFY(office.fixture.idle());
        QCOMPARE(office.fixture.app().conversations()->count(), 0);
        QVERIFY(office.fixture.messages().count() == 0);
    }

    void waitsForItsTurnBesideConversations() {
        Office office;
        QVERIFY(office.ready());
        office.fixture.script().holdAfter(3);
        office.fixture.conversation().send("from the window");
        QTRY_VERIFY(office.fixture.conversation().generating());
        Answer answer;
        QTimer::singleShot(50, &office.fixture.app(), [&] { office.fixture.script().release(); });

        answer = office.post("/v1/chat/completions", Hello);

        QCOMPARE(answer.status, 200);
        QTRY_VERIFY(office.fixture.idle());
        QCOMPARE(office.fixture.text(1), "Echo: from the window");
    }

    void aClientThatLeavesStopsItsAnswer() {
        Office office;
        QVERIFY(office.ready());
        office.fixture.script().holdAfter(3);
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(office.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(office.head("POST /v1/chat/completions", "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(Hello.size()) + "\r\n\r\n") + Hello);
        QTRY_COMPARE(office.fixture.app().status()->activity(), Status::Activity::Writing);

        socket.abort();
        office.fixture.script().release();

        QTRY_VERIFY(office.fixture.idle());
    }

    void refusesWhoMayNotAsk_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        QTest::newRow("no key") << QByteArray("Host: 127.0.0.1:PORT\r\n") << 401;
        QTest::newRow("wrong key") << QByteArray("Host: 127.0.0.1:PORT\r\nAuthorization: Bearer rk-0000\r\n") << 401;
        QTest::newRow("empty key") << QByteArray("Host: 127.0.0.1:PORT\r\nAuthorization: Bearer \r\n") << 401;
        QTest::newRow("beginning of the key") << QByteArray("Host: 127.0.0.1:PORT\r\nAuthorization: Bearer HALF\r\n") << 401;
        QTest::newRow("another scheme") << QByteArray("Host: 127.0.0.1:PORT\r\nAuthorization: Basic KEY\r\n") << 401;
        QTest::newRow("a name bound to us") << QByteArray("Host: evil.example:PORT\r\nAuthorization: Bearer KEY\r\n") << 403;
        QTest::newRow("no host") << QByteArray("Authorization: Bearer KEY\r\n") << 403;
        QTest::newRow("another port") << QByteArray("Host: 127.0.0.1:1\r\nAuthorization: Bearer KEY\r\n") << 403;
        QTest::newRow("a web page") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\nAuthorization: Bearer KEY\r\n") << 403;
        QTest::newRow("a page without origin") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: null\r\nAuthorization: Bearer KEY\r\n") << 403;
        QTest::newRow("a page of another port") << QByteArray("Host: 127.0.0.1:PORT\r\nOrigin: http://localhost:3000\r\nAuthorization: Bearer KEY\r\n") << 403;
    }
    void refusesWhoMayNotAsk() {
        QFETCH(QByteArray, head);
        QFETCH(int, status);
        Office office;
        QVERIFY(office.ready());
        const QByteArray key = office.server().key().toLatin1();
        head.replace("PORT", QByteArray::number(office.port())).replace("KEY", key).replace("HALF", key.left(20));

        const Answer answer = office.send("GET /v1/models HTTP/1.1\r\n" + head + "\r\n");

        QCOMPARE(answer.status, status);
        QVERIFY(!answer.body.contains("Guide"));
        QVERIFY(!answer.head.toLower().contains("access-control"));
    }

    void refusesRequestsThatAreWrong_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown path") << QByteArray("GET /etc/passwd") << QByteArray("\r\n") << 404;
        QTest::newRow("wrong method") << QByteArray("DELETE /v1/models") << QByteArray("\r\n") << 405;
        QTest::newRow("options") << QByteArray("OPTIONS /v1/chat/completions") << QByteArray("\r\n") << 405;
        QTest::newRow("a form") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}") << 415;
        QTest::newRow("no length") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Type: application/json\r\n\r\n") << 411;
        QTest::newRow("too long") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Type: application/json\r\nContent-Length: 99999999\r\n\r\n") << 413;
        QTest::newRow("negative length") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Length: -1\r\n\r\n") << 400;
        QTest::newRow("two lengths") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}") << 400;
        QTest::newRow("chunks") << QByteArray("POST /v1/chat/completions") << QByteArray("Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << 501;
        QTest::newRow("two requests") << QByteArray("GET /v1/models") << QByteArray("\r\nGET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("not JSON") << QByteArray("POST /v1/chat/completions") << QByteArray("Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{{") << 400;
    }
    void refusesRequestsThatAreWrong() {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, rest);
        QFETCH(int, status);
        Office office;
        QVERIFY(office.ready());

        const Answer answer = office.send(office.head(line, rest));

        QCOMPARE(answer.status, status);
        QVERIFY(answer.json().contains("error"));
    }

    void aHugeHeadIsRefused() {
        Office office;
        QVERIFY(office.ready());

        QCOMPARE(office.send("GET /" + QByteArray(17'000, 'a')).status, 431);
    }

    void aNewKeyMakesTheOldOneWorthless() {
        Office office;
        QVERIFY(office.ready());
        const QByteArray old = office.head("GET /v1/models", "\r\n");
        const QString key = office.server().key();

        office.server().makeKey();

        QTRY_VERIFY(!office.server().address().isEmpty());
        QVERIFY(office.server().key() != key);
        QCOMPARE(office.server().key().size(), 67);
        QCOMPARE(office.send(old).status, 401);
    }

    void listensOnThisMachineOnly() {
        Office office;
        QVERIFY(office.ready());
        QHostAddress outside;
        for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                outside = address;
        }
        if (outside.isNull())
            QSKIP("this machine has no address but the loopback one");
        QTcpSocket socket;

        socket.connectToHost(outside, static_cast<quint16>(office.port()));

        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(socket.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void switchingOffEndsConnections() {
        Office office;
        QVERIFY(office.ready());

        office.server().setEnabled(false);

        QTRY_VERIFY(office.server().address().isEmpty());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(office.port()));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void aTakenPortIsASentence() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        AppFixture fixture;
        fixture.app().settings()->setServerPort(other.serverPort());

        fixture.app().server()->setEnabled(true);

        QTRY_VERIFY(fixture.app().server()->problem().contains(QString::number(other.serverPort())));
    }

    void refusesJobsThatMakeNoSense_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("deep") << QByteArray(1 << 20, '[');
        QTest::newRow("no messages") << QByteArray("{}");
        QTest::newRow("no words") << QByteArray(R"({"messages": []})");
        QTest::newRow("role") << QByteArray(R"({"messages": [{"role": "tool", "content": "x"}]})");
        QTest::newRow("role number") << QByteArray(R"({"messages": [{"role": 1, "content": "x"}]})");
        QTest::newRow("content number") << QByteArray(R"({"messages": [{"role": "user", "content": 1}]})");
        QTest::newRow("image") << QByteArray(R"({"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]})");
        QTest::newRow("answer last") << QByteArray(R"({"messages": [{"role": "assistant", "content": "x"}]})");
        QTest::newRow("temperature text") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "temperature": "hot"})");
        QTest::newRow("temperature") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "temperature": 99})");
        QTest::newRow("overflow") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "max_tokens": 1e300})");
        QTest::newRow("negative") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "max_tokens": -1})");
        QTest::newRow("many answers") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "n": 100})");
        QTest::newRow("stop") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "stop": [""]})");
        QTest::newRow("not UTF-8") << QByteArray("{'messages': [{'role': 'user', 'content': '").replace('\'', '"') + QByteArray::fromHex("fffe") + "\"}]}";
        QTest::newRow("stream text") << QByteArray(R"({"messages": [{"role": "user", "content": "x"}], "stream": "yes"})");
    }
    void refusesJobsThatMakeNoSense() {
        QFETCH(QByteArray, body);

        const auto job = parseChatJob(body);

        QVERIFY(!job.hasValue());
        QCOMPARE(job.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!parseCompletionJob(body).hasValue());
    }

    void readsARequestInAnyPieces() {
        const QByteArray whole = "POST /v1/x?y=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
        HttpRequest request;
        auto progress = HttpRequest::Progress::Incomplete;
        for (const char c : whole)
            progress = request.feed(QByteArray(1, c));

        QCOMPARE(progress, HttpRequest::Progress::Complete);
        QCOMPARE(request.path(), "/v1/x");
        QCOMPARE(request.body(), "hello");
    }

    void everyCutAndEveryChangedByteIsSurvived() {
        const QByteArray whole = "POST /v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello";
        for (qsizetype i = 0; i < whole.size(); ++i) {
            for (const char c : {'\0', '\r', '\n', ' ', ':', '9', '\xff'}) {
                QByteArray changed = whole;
                changed[i] = c;
                HttpRequest request;
                if (request.feed(changed) == HttpRequest::Progress::HeadReady)
                    (void)request.feed({});
                QVERIFY(request.body().size() <= 9);
            }
            HttpRequest cut;
            (void)cut.feed(whole.left(i));
            QVERIFY(cut.body().isEmpty());
        }
    }
};

QTEST_MAIN(LocalServerTest)
#include "local_server_test.moc"
