// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include <QTest>

#include "core/store/check.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "store_fixture.h"

using namespace rookery;

namespace {

const std::filesystem::path Stored = std::filesystem::path(ROOKERY_TEST_DATA) / "databases";

std::vector<std::string> rows(Database& database, std::string_view sql, int columns) {
    std::vector<std::string> found;
    auto statement = database.prepare(sql);
    if (!statement)
        return {statement.error().message};
    while (*statement->step()) {
        std::string row;
        for (int column = 0; column < columns; ++column)
            row += statement->text(column) + "|";
        found.push_back(row);
    }
    return found;
}

/// What the schema means, whatever the order of columns and the wording of statements.
std::map<std::string, std::vector<std::string>> meaning(Database& database) {
    std::map<std::string, std::vector<std::string>> schema;
    schema["objects"] =
        rows(database, "SELECT type, name, tbl_name FROM sqlite_schema ORDER BY type, name", 3);
    schema["programs"] = rows(database,
                              "SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', "
                              "'view', 'index') ORDER BY name",
                              2);
    schema["virtual"] = rows(
        database,
        "SELECT name, sql FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL%' ORDER BY name", 2);
    schema["strict"] =
        rows(database, "SELECT name, type, strict, wr FROM pragma_table_list ORDER BY name", 4);
    schema["columns"] =
        rows(database,
             "SELECT t.name, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk FROM "
             "pragma_table_list AS t JOIN "
             "pragma_table_xinfo(t.name) AS c WHERE t.schema = 'main' ORDER BY t.name, c.name",
             6);
    schema["keys"] =
        rows(database,
             "SELECT t.name, k.\"from\", k.\"table\", k.\"to\", k.on_delete, k.on_update FROM "
             "pragma_table_list AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.schema = "
             "'main' ORDER BY 1, 2",
             6);
    return schema;
}

} // namespace

class MigrationsTest : public QObject {
    Q_OBJECT
  private slots:
    void everyVersionHasAStoredDatabase();
    void theMigratedSchemaEqualsTheFreshOne();
    void migratingKeepsEveryRow();
    void migratingLeavesACopyOfTheOldFile();
    void aSecondOpeningMigratesNothing();
    void everyForeignKeySaysWhatADeletionDoes();
    void everyTableIsStrict();
    void aNewerDatabaseIsRefusedUntouched();
};

void MigrationsTest::everyVersionHasAStoredDatabase() {
    QCOMPARE(conversationMigrations().size(), std::size_t{ConversationSchemaVersion - 1});
    for (int version = 1; version < ConversationSchemaVersion; ++version)
        QVERIFY(std::filesystem::exists(Stored / ("rookery-v" + std::to_string(version) + ".db")));
}

void MigrationsTest::theMigratedSchemaEqualsTheFreshOne() {
    StoreFixture fresh;
    QVERIFY(fresh.open());
    const auto expected = meaning(fresh.store().conversationDatabase());
    for (int version = 1; version < ConversationSchemaVersion; ++version) {
        StoreFixture fixture;
        std::filesystem::copy_file(Stored / ("rookery-v" + std::to_string(version) + ".db"),
                                   fixture.folder() / "rookery.db");
        QVERIFY(fixture.open());

        const auto migrated = meaning(fixture.store().conversationDatabase());

        for (const auto& [part, rowsOfPart] : expected)
            QCOMPARE(migrated.at(part), rowsOfPart);
        QCOMPARE(fixture.store().conversationDatabase().integer("PRAGMA user_version").value(),
                 ConversationSchemaVersion);
    }
}

void MigrationsTest::migratingKeepsEveryRow() {
    StoreFixture fixture;
    std::filesystem::copy_file(Stored / "rookery-v1.db", fixture.folder() / "rookery.db");

    QVERIFY(fixture.open());

    auto& store = fixture.store();
    const auto fox = store.conversations().conversation(1);
    ROOKERY_VERIFY(fox);
    QCOMPARE(fox->title, "Fox story");
    QCOMPARE(fox->titleSource, TitleSource::User);
    QCOMPARE(fox->draft, "and then");
    QVERIFY(fox->pinned && !fox->archived);
    QCOMPARE(
        fixture.shownTexts(1),
        (std::vector<std::string>{"Tell me about foxes", "A fox is a canid.", "Half an answer"}));
    QCOMPARE(store.report().interruptedAnswers, 1);
    QCOMPARE(store.messages().tokens(5, "world").value(), (std::vector<Token>{10, 11, 12}));
    QCOMPARE(store.messages().message(3)->siblingCount, 2);
    QCOMPARE(store.messages().message(2)->stats.firstTokenMs, 80.5);
    QCOMPARE(store.conversations().list({})->size(), std::size_t{2});
    QCOMPARE(store.conversations().count(ListScope::Deleted).value(), 1);
    QCOMPARE(store.conversations().model("fp-guide")->name, "Guide");
    QCOMPARE(store.search().search({.text = "神经"})->size(), std::size_t{1});
    QCOMPARE(store.search().search({.text = "fox"})->size(),
             std::size_t{4}); // a title, "foxes" twice, "fox"
    const auto findings = checkStore(store);
    ROOKERY_VERIFY(findings);
    QVERIFY2(findings->empty(), findings->empty() ? "" : findings->front().message.c_str());
}

void MigrationsTest::migratingLeavesACopyOfTheOldFile() {
    StoreFixture fixture;
    std::filesystem::copy_file(Stored / "rookery-v1.db", fixture.folder() / "rookery.db");
    QVERIFY(fixture.open());

    const auto copy = fixture.store().report().copyBeforeMigration;

    QVERIFY(std::filesystem::exists(copy));
    auto old = Database::open(copy, {.access = DatabaseAccess::ReadOnly});
    ROOKERY_VERIFY(old);
    QCOMPARE(old->integer("PRAGMA user_version").value(), 1);
    QCOMPARE(old->integer("SELECT count(*) FROM message").value(), 6);
}

void MigrationsTest::aSecondOpeningMigratesNothing() {
    StoreFixture fixture;
    std::filesystem::copy_file(Stored / "rookery-v1.db", fixture.folder() / "rookery.db");
    QVERIFY(fixture.open());

    QVERIFY(fixture.open());

    QVERIFY(fixture.store().report().copyBeforeMigration.empty());
}

void MigrationsTest::everyForeignKeySaysWhatADeletionDoes() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    for (Database* database :
         {&fixture.store().conversationDatabase(), &fixture.store().stateDatabase()})
        QCOMPARE(rows(*database,
                      "SELECT t.name FROM pragma_table_list AS t JOIN "
                      "pragma_foreign_key_list(t.name) AS k "
                      "WHERE k.on_delete = 'NO ACTION'",
                      1),
                 std::vector<std::string>{});
}

void MigrationsTest::everyTableIsStrict() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    for (Database* database :
         {&fixture.store().conversationDatabase(), &fixture.store().stateDatabase()})
        QCOMPARE(rows(*database,
                      "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                      "AND strict = 0 "
                      "AND name NOT LIKE 'sqlite_%'",
                      1),
                 std::vector<std::string>{});
}

void MigrationsTest::aNewerDatabaseIsRefusedUntouched() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.newConversation("from the future");
    ROOKERY_VERIFY(fixture.store().conversationDatabase().execute("PRAGMA user_version = 99"));
    fixture.close();
    const auto path = fixture.folder() / "rookery.db";
    QFile before(QString::fromStdString(path.string()));
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();

    QVERIFY(!fixture.open());

    QCOMPARE(fixture.error.code, ErrorCode::DatabaseNewer);
    QFile after(QString::fromStdString(path.string()));
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() == bytes);
}

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
