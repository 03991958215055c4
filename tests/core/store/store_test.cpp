// SPDX-License-Identifier: Apache-2.0
#include <fstream>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "core/store/check.h"
#include "store_fixture.h"

using namespace rookery;

namespace {

void overwrite(const std::filesystem::path& file, std::int64_t at, std::string_view bytes) {
    std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
    stream.seekp(at);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

void writeConversations(StoreFixture& fixture, int conversations, int messages) {
    for (int i = 0; i < conversations; ++i) {
        const auto id = fixture.newConversation("talk " + std::to_string(i));
        MessageId parent = 0;
        for (int k = 0; k < messages; ++k)
            parent = fixture.say(id, parent, "text " + std::to_string(k) + std::string(300, 'x'));
    }
}

/// Runs `body` in a child process without privileges; true when it returned true.
template <typename Body> bool inUnprivilegedChild(Body body) {
    const pid_t child = ::fork();
    if (child == 0) {
        const bool dropped = ::geteuid() != 0 || (::setgid(65534) == 0 && ::setuid(65534) == 0);
        ::_exit(dropped && body() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
  private slots:
    void createsAPrivateFolder();
    void aSecondOpenerIsTurnedAway();
    void theLockGoesWithItsHolder();
    void anOpenedStoreIsClean();
    void aCorruptStateFileIsRemade_data();
    void aCorruptStateFileIsRemade();
    void aBrokenPageCostsOnlyItsRows();
    void aBrokenHeaderIsRepaired();
    void aFileThatIsNoDatabaseIsSetAside();
    void anInterruptedRecoveryIsCompleted();
    void largeFilesAreVerifiedOnRequest();
    void aReadOnlyFolderCanBeRead();
    void aReadOnlyFolderWithNothingInItIsAnError();
    void pathsMayHoldAnything();
};

void StoreTest::createsAPrivateFolder() {
    StoreFixture fixture;
    const auto folder = fixture.folder() / "deep" / "data";

    auto store = Store::open(folder, fixture.options());

    ROOKERY_VERIFY(store);
    struct stat status = {};
    QCOMPARE(::stat(folder.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700u);
}

void StoreTest::aSecondOpenerIsTurnedAway() {
    StoreFixture fixture;
    QVERIFY(fixture.open());

    const auto second = Store::open(fixture.folder(), fixture.options());

    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::DatabaseLocked);
    QVERIFY(fixture.open()); // the first one closed before
}

void StoreTest::theLockGoesWithItsHolder() {
    StoreFixture fixture;
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = Store::open(fixture.folder(), fixture.options());
        ::kill(::getpid(), SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));

    QVERIFY(fixture.open());
}

void StoreTest::anOpenedStoreIsClean() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    writeConversations(fixture, 3, 3);
    QVERIFY(fixture.open());

    const auto findings = checkStore(fixture.store());

    ROOKERY_VERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().message.c_str());
    const OpenReport& report = fixture.store().report();
    QVERIFY(!report.readOnly && report.damagedCopy.empty() && !report.statesRemade);
    QVERIFY(!std::filesystem::exists(fixture.folder() / "rookery.db.recovering"));
}

void StoreTest::aCorruptStateFileIsRemade_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("length");
    QTest::newRow("header") << 0 << 100;
    QTest::newRow("schema page") << 100 << 60000;
    QTest::newRow("everything") << 0 << 400000;
}

void StoreTest::aCorruptStateFileIsRemade() {
    QFETCH(int, at);
    QFETCH(int, length);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const std::vector<Token> tokens{1, 2, 3};
    const std::vector<std::byte> data(1000);
    const SnapshotInfo info{"model", 1, 1, SnapshotKind::Tip, StateFormat::F32};
    ROOKERY_VERIFY(fixture.store().states().put(info, tokens, data));
    fixture.close();
    overwrite(fixture.folder() / "states.db", at,
              std::string(static_cast<std::size_t>(length), '\x5a'));

    QVERIFY(fixture.open());

    QVERIFY(fixture.store().report().statesRemade);
    QCOMPARE(fixture.store().states().resumableTokens("model", 1, tokens).value(), 0);
    QCOMPARE(fixture.store().states().put(info, tokens, data).value(), PutOutcome::Stored);
}

void StoreTest::aBrokenPageCostsOnlyItsRows() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    writeConversations(fixture, 10, 20);
    // A leaf page of the message table, in the middle.
    const auto page =
        fixture.store()
            .conversationDatabase()
            .integer("SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' "
                     "ORDER BY path LIMIT 1 OFFSET 5")
            .value();
    QVERIFY(page > 0);
    fixture.close();
    overwrite(fixture.folder() / "rookery.db", (page - 1) * 4096, std::string(4096, '\x5a'));

    QVERIFY(fixture.open());

    const OpenReport& report = fixture.store().report();
    QVERIFY(std::filesystem::exists(report.damagedCopy));
    QCOMPARE(report.recoveredConversations, 10);
    QVERIFY2(report.recoveredMessages >= 180 && report.recoveredMessages < 200,
             std::to_string(report.recoveredMessages).c_str());
    const auto findings = checkStore(fixture.store());
    QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().message.c_str());
    const auto list = fixture.store().conversations().list({});
    for (const auto& summary : list.value())
        QVERIFY(!fixture.shownTexts(summary.id).empty());
}

void StoreTest::aBrokenHeaderIsRepaired() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    writeConversations(fixture, 4, 5);
    fixture.close();
    overwrite(fixture.folder() / "rookery.db", 0, std::string(4096, '\0'));

    QVERIFY(fixture.open());

    QCOMPARE(fixture.store().report().recoveredConversations, 4);
    QCOMPARE(fixture.store().report().recoveredMessages, 20);
    QCOMPARE(fixture.store().search().search({.text = "talk 2"})->size(), std::size_t{1});
    QVERIFY(checkStore(fixture.store())->empty());
}

void StoreTest::aFileThatIsNoDatabaseIsSetAside() {
    StoreFixture fixture;
    std::ofstream(fixture.folder() / "rookery.db")
        << "Dear diary, this is not a database at all." << '\n';

    QVERIFY(fixture.open());

    QVERIFY(std::filesystem::exists(fixture.store().report().damagedCopy));
    QCOMPARE(fixture.store().report().recoveredMessages, 0);
    QCOMPARE(std::filesystem::file_size(fixture.store().report().damagedCopy), 43u);
    fixture.newConversation("works");
}

void StoreTest::anInterruptedRecoveryIsCompleted() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.newConversation("recovered");
    fixture.close();
    std::filesystem::rename(fixture.folder() / "rookery.db",
                            fixture.folder() / "rookery.db.recovered");
    std::ofstream(fixture.folder() / "rookery.db") << "the damaged one";

    QVERIFY(fixture.open());

    QCOMPARE(fixture.store().conversations().list({})->front().title, "recovered");
    QVERIFY(std::filesystem::exists(fixture.store().report().damagedCopy));
}

void StoreTest::largeFilesAreVerifiedOnRequest() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("large");
    fixture.say(id, 0, std::string(20 << 20, 'a'));
    MessageId parent = 0;
    for (int i = 0; i < 60; ++i)
        parent = fixture.say(id, parent, std::string(1000, 'b'));
    const auto page =
        fixture.store()
            .conversationDatabase()
            .integer("SELECT pageno FROM dbstat WHERE name = 'message' AND pagetype = 'leaf' "
                     "ORDER BY path DESC LIMIT 1 OFFSET 2")
            .value();
    fixture.close();
    overwrite(fixture.folder() / "rookery.db", (page - 1) * 4096, std::string(4096, '\x5a'));
    QVERIFY(fixture.open());
    QVERIFY(fixture.store().report().damagedCopy.empty()); // not looked at
    QCOMPARE(fixture.store().messages().tree(id).error().code, ErrorCode::DatabaseCorrupt);

    ROOKERY_VERIFY(fixture.store().requestRecovery());
    QVERIFY(fixture.open());

    QVERIFY(!fixture.store().report().damagedCopy.empty());
    ROOKERY_VERIFY(fixture.store().messages().tree(id));
    QVERIFY(fixture.open());
    QVERIFY(fixture.store().report().damagedCopy.empty()); // once is enough
}

void StoreTest::aReadOnlyFolderCanBeRead() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("readable");
    fixture.say(id, 0, "still here");
    fixture.close();
    for (const auto& entry : std::filesystem::directory_iterator(fixture.folder()))
        std::filesystem::permissions(entry.path(), std::filesystem::perms(0444));
    std::filesystem::permissions(fixture.folder(), std::filesystem::perms(0555));

    const bool readable = inUnprivilegedChild([&] {
        if (!fixture.open())
            return false;
        Message message;
        message.conversation = id;
        const auto refused = fixture.store().messages().add(message);
        return fixture.store().report().readOnly.has_value() &&
               fixture.store().report().readOnly->code == ErrorCode::NotWritable &&
               fixture.shownTexts(id) == std::vector<std::string>{"still here"} &&
               fixture.store().search().search({.text = "here"})->size() == 1 && !refused &&
               refused.error().code == ErrorCode::NotWritable &&
               checkStore(fixture.store())->empty();
    });

    std::filesystem::permissions(fixture.folder(), std::filesystem::perms(0700));
    QVERIFY(readable);
}

void StoreTest::aReadOnlyFolderWithNothingInItIsAnError() {
    StoreFixture fixture;
    std::filesystem::permissions(fixture.folder(), std::filesystem::perms(0555));

    const bool refused = inUnprivilegedChild(
        [&] { return !fixture.open() && fixture.error.code == ErrorCode::NotWritable; });

    std::filesystem::permissions(fixture.folder(), std::filesystem::perms(0700));
    QVERIFY(refused);
}

void StoreTest::pathsMayHoldAnything() {
    StoreFixture fixture;
    const auto folder = fixture.folder() / "Ünïcode 数据 🦊 100% #1?mode=ro&x";

    auto store = Store::open(folder, fixture.options());

    ROOKERY_VERIFY(store);
    ROOKERY_VERIFY((*store)->conversations().create({}));
    QVERIFY(std::filesystem::exists(folder / "rookery.db"));
    QVERIFY(std::filesystem::exists(folder / "states.db"));
}

QTEST_GUILESS_MAIN(StoreTest)
#include "store_test.moc"
