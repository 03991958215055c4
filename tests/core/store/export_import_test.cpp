// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <QTest>

#include "core/model/state_layout.h"
#include "core/store/backup.h"
#include "core/store/base64.h"
#include "core/store/check.h"
#include "core/store/export.h"
#include "core/store/import.h"
#include "store_fixture.h"

using namespace rookery;

class ExportImportTest : public QObject {
    Q_OBJECT
    StoreFixture m_shared; // for tables of cases

    /// A conversation that uses every column, branches, tokens and an unfinished answer.
    static ConversationId writeRichConversation(StoreFixture& fixture);

  private slots:
    void initTestCase() { QVERIFY(m_shared.open()); }
    void jsonComesBackWithoutLoss();
    void statesTravelWithTheConversation();
    void markdownKeepsFencesAndLineBreaks();
    void htmlEscapesEverything();
    void theFilesEndingChoosesTheForm();
    void readsChatGptTrees();
    void readsMessageLists_data();
    void readsMessageLists();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void aRefusedFileLeavesNothingBehind();
    void anImportTakenBackLeavesNothing();
    void backupsComeBack();
    void refusesForeignBackups();
    void base64RoundTrips();
};

ConversationId ExportImportTest::writeRichConversation(StoreFixture& fixture) {
    Conversation conversation;
    conversation.title = "Füchse \"und\" <Raben>";
    conversation.titleSource = TitleSource::User;
    conversation.chatFormat = "world";
    conversation.tokenizer = "world";
    conversation.modelFingerprint = "fp";
    conversation.systemPrompt = "Be brief.";
    conversation.settings = R"({"temperature":1})";
    conversation.draft = "draft";
    conversation.scrollPosition = 12.25;
    conversation.pinned = true;
    conversation.folder = "Animals";
    const auto id = fixture.store().conversations().create(conversation).value();
    Message question;
    question.conversation = id;
    question.content = "Sent\n\n```c\nint x;\n";
    question.typed = "Typed\n\n```c\nint x;\n";
    question.plan = R"({"recipe":"R2"})";
    const std::vector<Token> questionTokens{1, 2, 3};
    const auto first = fixture.store().messages().add(question, "world", questionTokens).value();
    Message answer;
    answer.conversation = id;
    answer.parent = first;
    answer.role = Role::Assistant;
    answer.content = "循环 <b>&amp;</b>\n\ttab";
    answer.stopReason = StopReason::End;
    answer.modelFingerprint = "fp";
    answer.modelName = "Guide";
    answer.sampler = R"({"seed":7})";
    answer.stats = {9, 8, 7, 6.5, 3.75, 5.25, 4.125};
    answer.bookmarked = true;
    const std::vector<Token> answerTokens{4, 5};
    fixture.advance(5);
    (void)fixture.store().messages().add(answer, "world", answerTokens).value();
    fixture.advance(5);
    Message second = answer;
    second.content = {};
    const auto stopped = fixture.store().answers().begin(second, "world").value();
    FinishedAnswer finished;
    finished.content = "Second";
    finished.tokens = {6};
    finished.reason = StopReason::Cancelled;
    finished.samplerState = {std::byte{1}, std::byte{255}};
    (void)fixture.store().answers().finish(stopped, finished);
    return id;
}

void ExportImportTest::jsonComesBackWithoutLoss() {
    StoreFixture source;
    QVERIFY(source.open());
    const auto id = writeRichConversation(source);
    const auto json = exportJson(source.store(), std::span(&id, 1));
    ROOKERY_VERIFY(json);
    StoreFixture target;
    QVERIFY(target.open());
    target.newConversation("there before");

    const auto report = importText(target.store(), *json);

    ROOKERY_VERIFY(report);
    QCOMPARE(report->format, "rookery");
    QCOMPARE(report->messages, 3);
    QCOMPARE(report->conversations.size(), std::size_t{1});
    const auto again = exportJson(target.store(), report->conversations);
    ROOKERY_VERIFY(again);
    QCOMPARE(QString::fromStdString(*again), QString::fromStdString(*json));
    QVERIFY(checkStore(target.store())->empty());
    const auto point = target.store().answers().resumePoint(
        target.store().conversations().conversation(report->conversations.front())->activeMessage);
    QCOMPARE((*point)->content, "Second");
    QCOMPARE((*point)->samplerState.size(), std::size_t{2});
    QVERIFY(json->find("\"resumed_tokens\": 8") != std::string::npos);
    QVERIFY(json->find("4.125") != std::string::npos);
}

void ExportImportTest::statesTravelWithTheConversation() {
    StoreFixture source;
    QVERIFY(source.open());
    const auto id = writeRichConversation(source);
    const std::vector<Token> covered{1, 2, 3};
    std::vector<std::byte> data(5000);
    for (std::size_t i = 0; i < data.size(); ++i)
        data[i] = static_cast<std::byte>(i);
    ROOKERY_VERIFY(source.store().states().put(
        {"fp", StateLayout::Version, id, SnapshotKind::Tip, StateFormat::F32}, covered, data));
    const auto file = source.folder() / "talk.rookery";
    ROOKERY_VERIFY(exportToFile(source.store(), id, file));
    StoreFixture target;
    QVERIFY(target.open());

    const auto report = importFile(target.store(), file);

    ROOKERY_VERIFY(report);
    QCOMPARE(report->snapshots, 1);
    const std::vector<Token> path{1, 2, 3, 6};
    const auto match = target.store().states().bestMatch("fp", StateLayout::Version, path, 100);
    QVERIFY(match->has_value());
    QCOMPARE((*match)->tokenCount, 3);
    QVERIFY((*match)->data == data);
}

void ExportImportTest::markdownKeepsFencesAndLineBreaks() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = writeRichConversation(fixture);

    const auto markdown = exportMarkdown(fixture.store(), id);

    ROOKERY_VERIFY(markdown);
    QCOMPARE(QString::fromStdString(*markdown), "# Füchse \"und\" <Raben>\n"
                                                "\n## System\n\nBe brief.\n"
                                                "\n## User\n\nTyped\n\n```c\nint x;\n```\n"
                                                "\n## Guide\n\nSecond\n");
}

void ExportImportTest::htmlEscapesEverything() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("<script>alert(1)</script>");
    fixture.say(id, 0, "<img src=x onerror=alert(1)> & \"quoted\"\n\n  indented");

    const auto html = exportHtml(fixture.store(), id);

    ROOKERY_VERIFY(html);
    QVERIFY(html->find("<script") == std::string::npos);
    QVERIFY(html->find("<img") == std::string::npos);
    QVERIFY(
        html->find("&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;\n\n  indented") !=
        std::string::npos);
    QVERIFY(html->find("default-src 'none'") != std::string::npos);
}

void ExportImportTest::theFilesEndingChoosesTheForm() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("title");
    const auto startOf = [&](const char* name) {
        const auto file = fixture.folder() / name;
        if (!exportToFile(fixture.store(), id, file))
            return std::string("error");
        std::string line;
        std::ifstream stream(file);
        std::getline(stream, line);
        return line;
    };

    QCOMPARE(startOf("a.md"), "# title");
    QCOMPARE(startOf("a.HTML"), "<!DOCTYPE html>");
    QCOMPARE(startOf("a.json"), "{");
    QCOMPARE(exportToFile(fixture.store(), 99, fixture.folder() / "b.md").error().code,
             ErrorCode::NotFound);
    QVERIFY(!exportToFile(fixture.store(), id, fixture.folder() / "missing" / "b.md"));
    QVERIFY(!std::filesystem::exists(fixture.folder() / "b.md"));
}

void ExportImportTest::readsChatGptTrees() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const char* json =
        R"json([{"title": "Trip", "create_time": 1700000000.5, "update_time": 1700000100,
      "current_node": "d", "mapping": {
      "root": {"id": "root", "message": null, "parent": null, "children": ["sys"]},
      "sys": {"message": {"author": {"role": "system"}, "content": {"content_type": "text", "parts": [""]}},
              "parent": "root", "children": ["a"]},
      "a": {"message": {"author": {"role": "user"}, "create_time": 1700000001,
            "content": {"content_type": "text", "parts": ["Where to?"]}}, "parent": "sys", "children": ["b", "t"]},
      "b": {"message": {"author": {"role": "assistant"}, "content": {"parts": ["North."]}}, "parent": "a",
            "children": ["a"]},
      "t": {"message": {"author": {"role": "tool"}, "content": {"parts": ["{}"]}}, "parent": "a", "children": ["d"]},
      "d": {"message": {"author": {"role": "assistant"}, "content": {"parts": ["South.", {"image": 1}]}},
            "parent": "t", "children": []}}}])json";

    const auto report = importText(fixture.store(), json);

    ROOKERY_VERIFY(report);
    QCOMPARE(report->format, "chatgpt");
    QCOMPARE(report->messages, 3);
    QCOMPARE(report->skipped, 2); // the tool and the picture
    const auto id = report->conversations.front();
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"Where to?", "South."}));
    QCOMPARE(fixture.store().messages().activePath(id)->back().siblingCount, 2);
    QCOMPARE(fixture.store().conversations().conversation(id)->title, "Trip");
    QCOMPARE(fixture.store().conversations().conversation(id)->createdMs, 1700000000500);
    QVERIFY(checkStore(fixture.store())->empty());
}

void ExportImportTest::readsMessageLists_data() {
    QTest::addColumn<QString>("json");
    QTest::newRow("one object") << R"({"title": "T", "messages": [{"role": "user", "content": "a"},
                                   {"role": "assistant", "content": "b"}]})";
    QTest::newRow("a bare list")
        << R"([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}])";
    QTest::newRow("a list of objects") << R"([{"messages": [{"role": "user", "content": "a"},
                                          {"role": "assistant", "content": "b"}]}])";
    QTest::newRow("other names") << R"({"conversations": [{"from": "human", "value": "a"},
                                    {"from": "gpt", "value": "b"}]})";
    QTest::newRow("prompt and response") << R"({"chat": [{"role": "prompt", "text": "a"},
                                            {"role": "response", "text": "b"}]})";
    QTest::newRow("parts")
        << R"({"messages": [{"role": "user", "content": [{"type": "text", "text": "a"},
                              {"type": "image_url", "image_url": {}}]}, {"role": "assistant", "content": "b"}]})";
}

void ExportImportTest::readsMessageLists() {
    QFETCH(QString, json);

    const auto report = importText(m_shared.store(), json.toStdString());

    ROOKERY_VERIFY(report);
    QCOMPARE(report->format, "messages");
    const auto path = m_shared.store().messages().activePath(report->conversations.front());
    QCOMPARE(m_shared.shownTexts(report->conversations.front()),
             (std::vector<std::string>{"a", "b"}));
    QCOMPARE(path->front().role, Role::User);
    QCOMPARE(path->back().role, Role::Assistant);
}

void ExportImportTest::refusesHostileFiles_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, QByteArray json, ErrorCode code) {
        QTest::newRow(name) << std::move(json) << static_cast<int>(code);
    };
    const auto ours = [](const QByteArray& message) {
        return QByteArray(
                   R"({"format": "rookery-conversations", "version": 1, "conversations": [{"messages": [)") +
               message + "]}]}";
    };
    row("empty", "", ErrorCode::BadFormat);
    row("not json", "hello", ErrorCode::BadFormat);
    row("cut off", R"({"messages": [{"role": "user", "con)", ErrorCode::BadFormat);
    row("broken utf-8", "{\"messages\": [{\"role\": \"user\", \"content\": \"\xff\"}]}",
        ErrorCode::BadFormat);
    row("unknown", R"({"a": 1})", ErrorCode::UnsupportedFormat);
    row("a number", "42", ErrorCode::UnsupportedFormat);
    row("deep", QByteArray(100000, '[') + QByteArray(100000, ']'), ErrorCode::InvalidArgument);
    row("deep and open", QByteArray(100000, '['), ErrorCode::InvalidArgument);
    row("newer", R"({"format": "rookery-conversations", "version": 2})",
        ErrorCode::UnsupportedFormat);
    row("version of wrong type", R"({"format": "rookery-conversations", "version": "1"})",
        ErrorCode::BadFormat);
    row("parent behind", ours(R"({"role": "user", "parent": 0})"), ErrorCode::BadFormat);
    row("parent negative", ours(R"({"role": "user", "parent": -1})"), ErrorCode::BadFormat);
    row("parent huge", ours(R"({"role": "user", "parent": 18446744073709551615})"),
        ErrorCode::BadFormat);
    row("role unknown", ours(R"({"role": "admin"})"), ErrorCode::BadFormat);
    row("content of wrong type", ours(R"({"role": "user", "content": 5})"), ErrorCode::BadFormat);
    row("message is no object", ours("7"), ErrorCode::BadFormat);
    row("tokens of wrong type", ours(R"({"role": "user", "tokens": {"world": ["x"]}})"),
        ErrorCode::BadFormat);
    row("tokens too large", ours(R"({"role": "user", "tokens": {"world": [4294967296]}})"),
        ErrorCode::BadFormat);
    row("tokens negative", ours(R"({"role": "user", "tokens": {"world": [-1]}})"),
        ErrorCode::BadFormat);
    row("sampler not base64", ours(R"({"role": "user", "resume": {"sampler_state": "!!!!"}})"),
        ErrorCode::BadFormat);
    row("mapping of wrong type", R"([{"mapping": 5}])", ErrorCode::BadFormat);
}

void ExportImportTest::refusesHostileFiles() {
    QFETCH(QByteArray, json);
    QFETCH(int, code);

    const auto report = importText(m_shared.store(), json.toStdString());

    QVERIFY(!report);
    QCOMPARE(static_cast<int>(report.error().code), code);
    QVERIFY(!report.error().message.empty());
}

void ExportImportTest::aRefusedFileLeavesNothingBehind() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    ImportLimits limits;
    limits.messages = 1;
    const char* json =
        R"([{"role": "user", "content": "a"}, {"role": "assistant", "content": "b"}])";

    QCOMPARE(importText(fixture.store(), json, limits).error().code, ErrorCode::InvalidArgument);
    limits = {};
    limits.fileBytes = 10;
    QCOMPARE(importText(fixture.store(), json, limits).error().code, ErrorCode::InvalidArgument);
    limits = {};
    limits.messageBytes = 0;
    QCOMPARE(importText(fixture.store(), json, limits).error().code, ErrorCode::InvalidArgument);

    QCOMPARE(fixture.store().conversations().count(ListScope::Active).value(), 0);
    QCOMPARE(importFile(fixture.store(), fixture.folder() / "none.json").error().code,
             ErrorCode::NotFound);
}

void ExportImportTest::anImportTakenBackLeavesNothing() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    std::stop_source stop;
    stop.request_stop();

    const auto report = importText(fixture.store(), R"([{"role": "user", "content": "hi"}])", {}, stop.get_token());

    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(fixture.store().conversations().list({})->empty());
}

void ExportImportTest::backupsComeBack() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = writeRichConversation(fixture);
    const auto before = exportJson(fixture.store(), std::span(&id, 1)).value();
    const auto file = fixture.folder() / "backup of today.rookery-backup";
    ROOKERY_VERIFY(writeBackup(fixture.store(), file));
    ROOKERY_VERIFY(writeBackup(fixture.store(), file)); // replaces the older one
    fixture.say(id, 0, "written after the backup");
    QCOMPARE(restoreBackup(fixture.folder(), file).error().code, ErrorCode::DatabaseLocked);
    fixture.close();

    const auto aside = restoreBackup(fixture.folder(), file);

    ROOKERY_VERIFY(aside);
    QVERIFY(std::filesystem::exists(*aside));
    QVERIFY(fixture.open());
    QCOMPARE(exportJson(fixture.store(), std::span(&id, 1)).value(), before);
    QVERIFY(checkStore(fixture.store())->empty());
}

void ExportImportTest::refusesForeignBackups() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.newConversation("mine");
    const auto good = fixture.folder() / "good";
    ROOKERY_VERIFY(writeBackup(fixture.store(), good));
    fixture.close();
    const auto text = fixture.folder() / "text";
    std::ofstream(text) << std::string(10000, 'x');
    const auto trigger = fixture.folder() / "trigger";
    std::filesystem::copy_file(good, trigger);
    ROOKERY_VERIFY(
        Database::open(trigger, {})
            ->execute("CREATE TRIGGER spy AFTER INSERT ON model BEGIN DELETE FROM model; END"));
    const auto newer = fixture.folder() / "newer";
    std::filesystem::copy_file(good, newer);
    ROOKERY_VERIFY(Database::open(newer, {})->execute("PRAGMA user_version = 77"));
    const auto foreign = fixture.folder() / "foreign";
    ROOKERY_VERIFY(Database::open(foreign, {})->execute("CREATE TABLE t (x)"));

    QCOMPARE(restoreBackup(fixture.folder(), text).error().code, ErrorCode::BadFormat);
    QCOMPARE(restoreBackup(fixture.folder(), trigger).error().code, ErrorCode::BadFormat);
    QCOMPARE(restoreBackup(fixture.folder(), newer).error().code, ErrorCode::DatabaseNewer);
    QCOMPARE(restoreBackup(fixture.folder(), foreign).error().code, ErrorCode::BadFormat);
    QCOMPARE(restoreBackup(fixture.folder(), fixture.folder() / "none").error().code,
             ErrorCode::NotFound);

    QVERIFY(fixture.open());
    QCOMPARE(fixture.store().conversations().list({})->front().title, "mine");
}

void ExportImportTest::base64RoundTrips() {
    std::vector<std::byte> bytes;
    for (int length = 0; length < 70; ++length) {
        const auto back = fromBase64(toBase64(bytes));
        QVERIFY(back && *back == bytes);
        bytes.push_back(static_cast<std::byte>(length * 37));
    }
    const auto foobar = std::as_bytes(std::span(std::string_view("foobar")));
    QCOMPARE(toBase64(foobar), "Zm9vYmFy"); // RFC 4648, section 10
    QCOMPARE(toBase64(foobar.first(4)), "Zm9vYg==");
    for (const char* wrong : {"Zg=", "Zg=a", "====", "Z===", "Zm9v\n", "Zm9v Zg="})
        QVERIFY2(!fromBase64(wrong), wrong);
}

QTEST_GUILESS_MAIN(ExportImportTest)
#include "export_import_test.moc"
