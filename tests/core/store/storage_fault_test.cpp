// SPDX-License-Identifier: Apache-2.0
//
// What reached the user as "done" is there afterwards, whatever the disk did: every write of a
// scripted session fails once, with the fault passing or lasting, and the store is then opened on a
// healthy disk.
#include <fstream>
#include <set>

#include <QTest>

#include "core/store/check.h"
#include "faulty_vfs.h"
#include "store_fixture.h"

using namespace rookery;

namespace {

/// What the session was told had worked.
struct Promises {
    std::vector<std::pair<MessageId, std::string>> messages;
    std::set<ErrorCode> errors;

    template <typename T> bool keep(const Result<T>& result) {
        if (!result)
            errors.insert(result.error().code);
        return result.hasValue();
    }
};

/// A turn as the program runs it. Goes on after a failure as the program would.
void runSession(Store& store, StoreFixture& fixture, Promises& promises) {
    auto conversation = store.conversations().create({});
    if (!promises.keep(conversation))
        return;
    for (int turn = 0; turn < 2; ++turn) {
        fixture.advance(1000);
        Message question;
        question.conversation = *conversation;
        question.content = "question " + std::to_string(turn) + std::string(3000, 'q');
        const std::vector<Token> tokens{turn, 2, 3};
        auto asked = store.messages().add(question, "world", tokens);
        if (!promises.keep(asked))
            continue;
        promises.messages.emplace_back(*asked, question.content);
        Message answer;
        answer.conversation = *conversation;
        answer.parent = *asked;
        auto begun = store.answers().begin(answer, "world");
        if (!promises.keep(begun))
            continue;
        FinishedAnswer finished;
        for (int i = 0; i < 3; ++i) {
            fixture.advance(500);
            finished.content += "piece " + std::to_string(i) + " ";
            finished.tokens.push_back(i);
            const Token token = i;
            promises.keep(store.answers().append(*begun, "piece " + std::to_string(i) + " ",
                                                 std::span(&token, 1)));
        }
        if (promises.keep(store.answers().finish(*begun, finished)))
            promises.messages.emplace_back(*begun, finished.content);
        const std::vector<std::byte> state(70000, std::byte{7});
        promises.keep(store.states().put(
            {"model", 1, *conversation, SnapshotKind::Tip, StateFormat::F32}, tokens, state));
    }
    promises.keep(store.conversations().rename(*conversation, "A title", TitleSource::Automatic));
}

/// Everything promised is there, whole; both databases are sound. Returns what is wrong.
std::string brokenPromise(Store& store, const Promises& promises) {
    for (const auto& [id, text] : promises.messages) {
        auto message = store.messages().message(id);
        if (!message)
            return "message " + std::to_string(id) + ": " + message.error().message;
        if (message->content != text || message->stopReason == StopReason::Streaming)
            return "message " + std::to_string(id) + " differs";
    }
    auto findings = checkStore(store);
    if (!findings)
        return findings.error().message;
    for (const CheckFinding& finding : *findings)
        return finding.database + ": " + finding.subject + ": " + finding.message;
    return {};
}

} // namespace

class StorageFaultTest : public QObject {
    Q_OBJECT
  private slots:
    void whatWasPromisedIsKept_data();
    void whatWasPromisedIsKept();
    void openingOnAFailingDiskIsAnErrorOrReadOnly_data();
    void openingOnAFailingDiskIsAnErrorOrReadOnly();
    void aFullDiskIsNamedAndReadingGoesOn();
    void aFullDiskAtOpeningCostsNoStates();
    void noFlippedByteLetsAWrongStateThrough();
};

void StorageFaultTest::whatWasPromisedIsKept_data() {
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("one error") << static_cast<int>(Fault::IoError) << false;
    QTest::newRow("lasting errors") << static_cast<int>(Fault::IoError) << true;
    QTest::newRow("disk full for a moment") << static_cast<int>(Fault::DiskFull) << false;
    QTest::newRow("disk full") << static_cast<int>(Fault::DiskFull) << true;
    QTest::newRow("torn write") << static_cast<int>(Fault::TornThenError) << false;
    QTest::newRow("torn write, then errors") << static_cast<int>(Fault::TornThenError) << true;
}

void StorageFaultTest::whatWasPromisedIsKept() {
    QFETCH(int, fault);
    QFETCH(bool, lasting);
    FaultyVfs vfs;
    // Every operation of the session in the slow run; a spread of them otherwise.
    const bool thorough = qEnvironmentVariableIsSet("ROOKERY_THOROUGH");
    std::int64_t failures = 0;
    std::int64_t step = 1;
    for (std::int64_t operation = 1;; operation += step) {
        StoreFixture fixture;
        fixture.vfs = FaultyVfs::Name;
        QVERIFY(fixture.open());
        Promises promises;
        vfs.failAt(operation, static_cast<Fault>(fault), lasting);

        runSession(fixture.store(), fixture, promises);
        const bool failed = vfs.hasFailed();
        const std::int64_t total = vfs.operations();
        fixture.close(); // the disk may still be failing
        vfs.heal();

        QVERIFY(fixture.open());
        const std::string broken = brokenPromise(fixture.store(), promises);
        QVERIFY2(broken.empty(),
                 ("operation " + std::to_string(operation) + ": " + broken).c_str());
        for (const ErrorCode code : promises.errors)
            QVERIFY2(code == ErrorCode::NotWritable || code == ErrorCode::DiskFull ||
                         code == ErrorCode::InvalidArgument,
                     std::to_string(static_cast<int>(code)).c_str());
        if (!failed)
            break;
        ++failures;
        if (operation == 1 && !thorough)
            step = std::max<std::int64_t>(1, (lasting ? 40 : total) / 6);
    }
    QVERIFY(failures >= 3);
}

void StorageFaultTest::openingOnAFailingDiskIsAnErrorOrReadOnly_data() {
    QTest::addColumn<bool>("exists");
    QTest::newRow("new folder") << false;
    QTest::newRow("folder with conversations") << true;
}

void StorageFaultTest::openingOnAFailingDiskIsAnErrorOrReadOnly() {
    QFETCH(bool, exists);
    FaultyVfs vfs;
    for (std::int64_t operation = 1; operation < 60; operation += 4) {
        StoreFixture fixture;
        fixture.vfs = FaultyVfs::Name;
        ConversationId id = 0;
        if (exists) {
            QVERIFY(fixture.open());
            id = fixture.newConversation("before");
            Message left; // an answer to settle makes opening write
            left.conversation = id;
            (void)fixture.store().answers().begin(left, "world");
            fixture.close();
        }
        vfs.failAt(operation, Fault::DiskFull, true);

        Store* store = fixture.open();

        const bool failed = vfs.hasFailed();
        if (store == nullptr)
            QVERIFY(fixture.error.code == ErrorCode::DiskFull ||
                    fixture.error.code == ErrorCode::NotWritable);
        else if (exists)
            QCOMPARE(store->conversations().conversation(id)->title, "before");
        fixture.close();
        vfs.heal();
        QVERIFY(fixture.open()); // nothing was harmed
        QVERIFY(fixture.store().report().damagedCopy.empty());
        QVERIFY(checkStore(fixture.store())->empty());
        if (!failed)
            break;
    }
}

void StorageFaultTest::aFullDiskIsNamedAndReadingGoesOn() {
    FaultyVfs vfs;
    StoreFixture fixture;
    fixture.vfs = FaultyVfs::Name;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("full");
    fixture.say(id, 0, "before");
    vfs.failAt(1, Fault::DiskFull, true);

    Message message;
    message.conversation = id;
    message.content = "does not fit";
    const auto added = fixture.store().messages().add(message);

    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::DiskFull);
    QCOMPARE(fixture.shownTexts(id), (std::vector<std::string>{"before"}));
    QCOMPARE(fixture.store().search().search({.text = "before"})->size(), std::size_t{1});
    vfs.heal();
    ROOKERY_VERIFY(fixture.store().messages().add(message));
    QCOMPARE(fixture.store().messages().tree(id)->size(), std::size_t{2});
}

void StorageFaultTest::aFullDiskAtOpeningCostsNoStates() {
    FaultyVfs vfs;
    for (std::int64_t operation = 1; operation < 30; operation += 2) {
        StoreFixture fixture;
        fixture.vfs = FaultyVfs::Name;
        QVERIFY(fixture.open());
        const std::vector<std::byte> state(1000, std::byte{7});
        ROOKERY_VERIFY(fixture.store().states().put({"model", 1, 1, SnapshotKind::Tip, StateFormat::F32},
                                                    std::vector<Token>{1, 2}, state));
        fixture.close();
        vfs.failAt(operation, Fault::DiskFull, true);

        (void)fixture.open();
        fixture.close();
        vfs.heal();

        QVERIFY(fixture.open());
        QVERIFY(!fixture.store().report().statesRemade);
        QCOMPARE(fixture.store().states().totalBytes().value(), std::int64_t{1000});
    }
}

void StorageFaultTest::noFlippedByteLetsAWrongStateThrough() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    std::vector<std::vector<Token>> paths;
    std::vector<std::vector<std::byte>> states;
    for (int i = 0; i < 4; ++i) {
        paths.push_back({i, 1, 2});
        states.emplace_back(400);
        for (std::size_t k = 0; k < states.back().size(); ++k)
            states.back()[k] = static_cast<std::byte>(k * 31 + static_cast<std::size_t>(i) * 7);
        ROOKERY_VERIFY(fixture.store().states().put(
            {"model", 1, i + 1, SnapshotKind::Tip, StateFormat::F32}, paths.back(), states.back()));
    }
    const std::int64_t indexPage =
        fixture.store()
            .stateDatabase()
            .integer("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_snapshot_1'")
            .value();
    fixture.close();
    const auto file = fixture.folder() / "states.db";
    std::string original(static_cast<std::size_t>(std::filesystem::file_size(file)), '\0');
    std::ifstream(file, std::ios::binary)
        .read(original.data(), static_cast<std::streamsize>(original.size()));
    // Most of the file is empty pages: bytes that are not zero are the interesting ones. The index that
    // leads from tokens to snapshots is tested whole, the rest only in the thorough run.
    const bool thorough = qEnvironmentVariableIsSet("ROOKERY_THOROUGH");
    constexpr std::size_t PageSize = 65536;
    std::vector<std::pair<std::size_t, int>> flips;
    for (std::size_t at = 0; at < original.size(); ++at) {
        const bool inIndex = at / PageSize + 1 == static_cast<std::size_t>(indexPage);
        if (original[at] == 0 ? at % 4099 != 0 : !thorough && !inIndex && at % 61 != 0)
            continue;
        flips.emplace_back(at, 1 << (at % 8));
        if (thorough || inIndex)
            flips.emplace_back(at, 3); // often another small number: that of another snapshot
        if (thorough)
            flips.emplace_back(at, 0xFF);
    }
    std::size_t survived = 0;
    for (const auto& [at, mask] : flips) {
        std::string damaged = original;
        damaged[at] = static_cast<char>(damaged[at] ^ mask);
        std::ofstream(file, std::ios::binary | std::ios::trunc)
            .write(damaged.data(), static_cast<std::streamsize>(damaged.size()));

        QVERIFY(fixture.open());
        for (std::size_t one = 0; one < paths.size(); ++one) {
            const auto match = fixture.store().states().bestMatch("model", 1, paths[one], 100);
            if (!match || !*match)
                continue;
            QVERIFY2((*match)->data == states[one], ("byte " + std::to_string(at)).c_str());
            QCOMPARE((*match)->tokenCount, 3);
            ++survived;
        }
        fixture.close();
    }
    qInfo("%zu flips", flips.size());
    QVERIFY(survived > 2 * flips.size()); // one byte does not cost all four
}

QTEST_GUILESS_MAIN(StorageFaultTest)
#include "storage_fault_test.moc"
