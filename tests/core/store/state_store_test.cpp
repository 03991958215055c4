// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/store/snapshot_rows.h"
#include "store_fixture.h"

using namespace rookery;

namespace {

constexpr int Layout = 1;
const std::string Model = "model fingerprint";

std::vector<Token> path(int count, Token first = 100) {
    std::vector<Token> tokens;
    for (int i = 0; i < count; ++i)
        tokens.push_back(first + i);
    return tokens;
}

std::vector<std::byte> stateOf(unsigned char fill, std::size_t size = 1000) {
    return std::vector<std::byte>(size, std::byte{fill});
}

SnapshotInfo info(ConversationId conversation, SnapshotKind kind = SnapshotKind::Tip) {
    return {.modelFingerprint = Model,
            .layoutVersion = Layout,
            .conversation = conversation,
            .kind = kind,
            .format = StateFormat::F32};
}

} // namespace

class StateStoreTest : public QObject {
    Q_OBJECT
    static constexpr std::int64_t Any = 1'000'000;

  private slots:
    void findsTheLongestStoredPrefix();
    void keepsDataAndExtraExactlyOverARestart();
    void anotherModelLayoutOrPathDoesNotMatch();
    void respectsTheWantedLength();
    void puttingTheSameAgainOnlyTouches();
    void anExactStateReplacesARoundedOne();
    void aDamagedSnapshotIsDroppedAndTheNextBestTaken_data();
    void aDamagedSnapshotIsDroppedAndTheNextBestTaken();
    void olderTipsOnThePathBecomeTurns();
    void olderTurnsAreThinnedToCheckpoints();
    void theQuotaTakesSparseFirstThenTurnsThenTips();
    void leastRecentlyUsedGoesFirst();
    void whatWasUsedIsKnownAfterReopening();
    void bookmarksAndKeptConversationsStay();
    void whatCannotFitIsRefusedAndNothingIsLost();
    void aSmallerQuotaEvictsAtOnce();
    void usageAndClearing();
    void clearingGivesTheSpaceBack();
};

void StateStoreTest::findsTheLongestStoredPrefix() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(10)));
    ROOKERY_VERIFY(states.put(info(1), path(20), stateOf(20)));
    ROOKERY_VERIFY(states.put(info(1), path(40), stateOf(40)));

    const auto match = states.bestMatch(Model, Layout, path(30), Any);

    ROOKERY_VERIFY(match);
    QVERIFY(match->has_value());
    QCOMPARE((*match)->tokenCount, 20);
    QCOMPARE((*match)->data, stateOf(20));
    QCOMPARE(states.resumableTokens(Model, Layout, path(30)).value(), 20);
    QCOMPARE(states.resumableTokens(Model, Layout, path(9)).value(), 0);
}

void StateStoreTest::keepsDataAndExtraExactlyOverARestart() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    std::vector<std::byte> data(3'000'001);
    for (std::size_t i = 0; i < data.size(); ++i)
        data[i] = static_cast<std::byte>(i * 2654435761u >> 13);
    SnapshotInfo half = info(1);
    half.format = StateFormat::F16;
    ROOKERY_VERIFY(fixture.store().states().put(half, path(3), data, stateOf(9, 77)));

    QVERIFY(fixture.open());
    const auto match = fixture.store().states().bestMatch(Model, Layout, path(3), Any);

    ROOKERY_VERIFY(match);
    QVERIFY((*match)->data == data);
    QCOMPARE((*match)->extra, stateOf(9, 77));
    QCOMPARE((*match)->format, StateFormat::F16);
    QVERIFY(!fixture.store().report().statesRemade);
}

void StateStoreTest::anotherModelLayoutOrPathDoesNotMatch() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(1)));

    QVERIFY(!states.bestMatch("another", Layout, path(10), Any)->has_value());
    QVERIFY(!states.bestMatch(Model, Layout + 1, path(10), Any)->has_value());
    QVERIFY(!states.bestMatch(Model, Layout, path(10, 101), Any)->has_value());
    QVERIFY(states.bestMatch(Model, Layout, path(10), Any)->has_value());
    QCOMPARE(states.put(info(1), {}, stateOf(1)).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(states.put(info(1), path(1), {}).error().code, ErrorCode::InvalidArgument);
}

void StateStoreTest::respectsTheWantedLength() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(10)));
    ROOKERY_VERIFY(states.put(info(1), path(20), stateOf(20)));

    QCOMPARE((*states.bestMatch(Model, Layout, path(20), 19))->tokenCount, 10);
    QCOMPARE((*states.bestMatch(Model, Layout, path(20), 20))->tokenCount, 20);
}

void StateStoreTest::puttingTheSameAgainOnlyTouches() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();

    QCOMPARE(states.put(info(1, SnapshotKind::Turn), path(5), stateOf(1)).value(),
             PutOutcome::Stored);
    QCOMPARE(states.put(info(1, SnapshotKind::Bookmark), path(5), stateOf(1)).value(),
             PutOutcome::AlreadyThere);
    QCOMPARE(states.put(info(1, SnapshotKind::Tip), path(5), stateOf(1)).value(),
             PutOutcome::AlreadyThere);

    QCOMPARE((*states.bestMatch(Model, Layout, path(5), Any))->kind, SnapshotKind::Bookmark);
    QCOMPARE(states.totalBytes().value(), 1000);
}

void StateStoreTest::anExactStateReplacesARoundedOne() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    SnapshotInfo half = info(1);
    half.format = StateFormat::F16;
    ROOKERY_VERIFY(states.put(half, path(5), stateOf(1, 500)));

    QCOMPARE(states.put(info(1), path(5), stateOf(2, 1000)).value(), PutOutcome::Stored);
    QCOMPARE(states.put(half, path(5), stateOf(3, 500)).value(), PutOutcome::AlreadyThere);

    const auto match = states.bestMatch(Model, Layout, path(5), Any);
    QCOMPARE((*match)->format, StateFormat::F32);
    QCOMPARE((*match)->data, stateOf(2, 1000));
}

void StateStoreTest::aDamagedSnapshotIsDroppedAndTheNextBestTaken_data() {
    QTest::addColumn<QString>("damage");
    QTest::newRow("data") << "UPDATE snapshot_data SET data = zeroblob(1000) WHERE snapshot_id = 2";
    QTest::newRow("extra") << "UPDATE snapshot_data SET extra = x'00' WHERE snapshot_id = 2";
    QTest::newRow("shorter")
        << "UPDATE snapshot_data SET data = zeroblob(999) WHERE snapshot_id = 2";
    QTest::newRow("gone") << "DELETE FROM snapshot_data WHERE snapshot_id = 2";
    QTest::newRow("exchanged")
        << "UPDATE snapshot_data SET data = (SELECT data FROM snapshot_data WHERE "
           "snapshot_id = 1) WHERE snapshot_id = 2";
    QTest::newRow("format") << "UPDATE snapshot SET format = 'f16' WHERE id = 2";
    QTest::newRow("checksum") << "UPDATE snapshot SET checksum = checksum + 1 WHERE id = 2";
}

void StateStoreTest::aDamagedSnapshotIsDroppedAndTheNextBestTaken() {
    QFETCH(QString, damage);
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(10)));
    ROOKERY_VERIFY(states.put(info(1), path(20), stateOf(20)));
    ROOKERY_VERIFY(fixture.store().stateDatabase().execute(damage.toStdString()));

    const auto match = states.bestMatch(Model, Layout, path(20), Any);

    ROOKERY_VERIFY(match);
    QCOMPARE((*match)->tokenCount, 10);
    QCOMPARE(states.resumableTokens(Model, Layout, path(20)).value(), 10);
}

void StateStoreTest::olderTipsOnThePathBecomeTurns() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(1)));
    std::vector<Token> other = path(10);
    other.back() = 7; // another branch
    ROOKERY_VERIFY(states.put(info(1), other, stateOf(2)));

    ROOKERY_VERIFY(states.put(info(1), path(20), stateOf(3)));

    QCOMPARE((*states.bestMatch(Model, Layout, path(10), Any))->kind, SnapshotKind::Turn);
    QCOMPARE((*states.bestMatch(Model, Layout, other, Any))->kind, SnapshotKind::Tip);
    QCOMPARE((*states.bestMatch(Model, Layout, path(20), Any))->kind, SnapshotKind::Tip);
}

void StateStoreTest::olderTurnsAreThinnedToCheckpoints() {
    StoreFixture fixture;
    fixture.limits.recentTurns = 2;
    fixture.limits.checkpointTokens = 50;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();

    for (int count = 10; count <= 200; count += 10)
        ROOKERY_VERIFY(states.put(info(1), path(count), stateOf(1)));

    std::vector<std::int64_t> kept;
    for (int count = 10; count <= 200; count += 10)
        if (states.resumableTokens(Model, Layout, path(count)).value() == count)
            kept.push_back(count);
    QVERIFY(kept.size() < 8);
    QCOMPARE(kept.back(), 200);
    QCOMPARE(kept[kept.size() - 2], 190);
    QCOMPARE(kept[kept.size() - 3], 180);
    for (std::size_t i = 0; i + 3 < kept.size(); ++i) // never a long way back
        QVERIFY(kept[i + 1] - kept[i] <= 60 + 10);
}

void StateStoreTest::theQuotaTakesSparseFirstThenTurnsThenTips() {
    StoreFixture fixture;
    fixture.limits.quotaBytes = 4000;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1, SnapshotKind::Checkpoint), path(5), stateOf(1)));
    ROOKERY_VERIFY(states.put(info(1), path(10), stateOf(1)));
    ROOKERY_VERIFY(states.put(info(1), path(20), stateOf(1))); // 10 is the turn before now
    fixture.advance(1000);
    const auto has = [&](ConversationId conversation, int count) {
        const Token first = conversation == 1 ? 100 : static_cast<Token>(1000 * conversation);
        return states.resumableTokens(Model, Layout, path(count, first)).value() == count;
    };

    ROOKERY_VERIFY(states.put(info(2), path(10, 2000), stateOf(2)));
    QVERIFY(has(1, 5) && has(1, 10) && has(1, 20) && has(2, 10));
    ROOKERY_VERIFY(states.put(info(3), path(10, 3000), stateOf(3)));
    QVERIFY(!has(1, 5) && has(1, 10) && has(1, 20) && has(2, 10) && has(3, 10));
    ROOKERY_VERIFY(states.put(info(4), path(10, 4000), stateOf(4)));
    QVERIFY(!has(1, 10) && has(1, 20) && has(2, 10) && has(3, 10) && has(4, 10));
    ROOKERY_VERIFY(states.put(info(5), path(10, 5000), stateOf(5)));

    QVERIFY(!has(1, 20) && has(2, 10) && has(3, 10) && has(4, 10) && has(5, 10));
    QVERIFY(states.totalBytes().value() <= 4000);
    QCOMPARE(states.put(info(6, SnapshotKind::Checkpoint), path(1, 6000), stateOf(6)).value(),
             PutOutcome::OverQuota); // a checkpoint is not worth a tip
}

void StateStoreTest::leastRecentlyUsedGoesFirst() {
    StoreFixture fixture;
    fixture.limits.quotaBytes = 2000;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10, 1000), stateOf(1)));
    fixture.advance(10);
    ROOKERY_VERIFY(states.put(info(2), path(10, 2000), stateOf(2)));
    fixture.advance(10);
    QVERIFY(states.bestMatch(Model, Layout, path(10, 1000), Any)->has_value()); // used now

    fixture.advance(10);
    ROOKERY_VERIFY(states.put(info(3), path(10, 3000), stateOf(3)));

    QVERIFY(states.bestMatch(Model, Layout, path(10, 1000), Any)->has_value());
    QVERIFY(!states.bestMatch(Model, Layout, path(10, 2000), Any)->has_value());
}

void StateStoreTest::whatWasUsedIsKnownAfterReopening() {
    StoreFixture fixture;
    fixture.limits.quotaBytes = 2000;
    QVERIFY(fixture.open());
    ROOKERY_VERIFY(fixture.store().states().put(info(1), path(10, 1000), stateOf(1)));
    fixture.advance(10);
    ROOKERY_VERIFY(fixture.store().states().put(info(2), path(10, 2000), stateOf(2)));
    fixture.advance(10);
    QVERIFY(fixture.store().states().bestMatch(Model, Layout, path(10, 1000), Any)->has_value());
    fixture.close();
    QVERIFY(fixture.open());

    ROOKERY_VERIFY(fixture.store().states().put(info(3), path(10, 3000), stateOf(3)));

    QVERIFY(fixture.store().states().bestMatch(Model, Layout, path(10, 1000), Any)->has_value());
    QVERIFY(!fixture.store().states().bestMatch(Model, Layout, path(10, 2000), Any)->has_value());
}

void StateStoreTest::bookmarksAndKeptConversationsStay() {
    StoreFixture fixture;
    fixture.limits.quotaBytes = 3000;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1, SnapshotKind::Bookmark), path(10, 1000), stateOf(1)));
    ROOKERY_VERIFY(states.put(info(2), path(10, 2000), stateOf(2)));
    ROOKERY_VERIFY(states.setKeep(2, true));
    for (int i = 3; i < 10; ++i) {
        fixture.advance(10);
        QCOMPARE(states.put(info(i), path(10, 1000 * i), stateOf(3)).value(), PutOutcome::Stored);
    }

    QVERIFY(states.bestMatch(Model, Layout, path(10, 1000), Any)->has_value());
    QVERIFY(states.bestMatch(Model, Layout, path(10, 2000), Any)->has_value());
    QVERIFY(states.bestMatch(Model, Layout, path(10, 9000), Any)->has_value());
    QCOMPARE(states.totalBytes().value(), 3000);
}

void StateStoreTest::whatCannotFitIsRefusedAndNothingIsLost() {
    StoreFixture fixture;
    fixture.limits.quotaBytes = 2500;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1, SnapshotKind::Bookmark), path(10, 1000), stateOf(1)));
    ROOKERY_VERIFY(states.put(info(2), path(10, 2000), stateOf(2)));

    QCOMPARE(states.put(info(3), path(10, 3000), stateOf(3, 2000)).value(), PutOutcome::OverQuota);

    QVERIFY(states.bestMatch(Model, Layout, path(10, 2000), Any)->has_value());
    QVERIFY(!states.bestMatch(Model, Layout, path(10, 3000), Any)->has_value());
    QCOMPARE(states.totalBytes().value(), 2000);
}

void StateStoreTest::aSmallerQuotaEvictsAtOnce() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    for (int i = 1; i <= 5; ++i)
        ROOKERY_VERIFY(states.put(info(i), path(10, 1000 * i), stateOf(1)));

    StateLimits smaller;
    smaller.quotaBytes = 2000;
    ROOKERY_VERIFY(states.setLimits(smaller));

    QCOMPARE(states.totalBytes().value(), 2000);
}

void StateStoreTest::usageAndClearing() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    ROOKERY_VERIFY(states.put(info(1), path(10, 1000), stateOf(1)));
    ROOKERY_VERIFY(states.put(info(2), path(10, 2000), stateOf(1, 5000)));
    ROOKERY_VERIFY(states.put(info(2), path(20, 2000), stateOf(1, 5000), stateOf(1, 100)));
    ROOKERY_VERIFY(states.setKeep(2, true));

    const auto usage = states.usage();

    ROOKERY_VERIFY(usage);
    QCOMPARE(usage->size(), std::size_t{2});
    QCOMPARE(usage->front().conversation, 2);
    QCOMPARE(usage->front().bytes, 10100);
    QCOMPARE(usage->front().snapshots, 2);
    QVERIFY(usage->front().keep && !usage->back().keep);
    QCOMPARE(states.clear(2).value(), 10100);
    QCOMPARE(states.clearAll().value(), 1000);
    QCOMPARE(states.totalBytes().value(), 0);
}

void StateStoreTest::clearingGivesTheSpaceBack() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    auto& states = fixture.store().states();
    for (int i = 1; i <= 8; ++i)
        ROOKERY_VERIFY(states.put(info(i), path(10, 1000 * i), stateOf(1, 2 << 20)));
    ROOKERY_VERIFY(fixture.store().stateDatabase().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const auto before = states.fileBytes();

    QCOMPARE(states.clearAll().value(), 8 * (2 << 20));
    ROOKERY_VERIFY(fixture.store().stateDatabase().execute("PRAGMA wal_checkpoint(TRUNCATE)"));

    QVERIFY(before > 16 << 20);
    QVERIFY(states.fileBytes() < 1 << 20);
    QCOMPARE(states.shrink().value(), 0);
}

QTEST_GUILESS_MAIN(StateStoreTest)
#include "state_store_test.moc"
