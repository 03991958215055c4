// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/store/check.h"
#include "core/store/document_store.h"
#include "store_fixture.h"

using namespace rookery;

class DocumentStoreTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;

    DocumentStore& documents() { return m_fixture->store().documents(); }
    static PassageRecord passage(const std::string& content, int page = 0) {
        PassageRecord record;
        record.page = page;
        record.content = content;
        return record;
    }
    DocumentId add(const std::string& name, const std::vector<PassageRecord>& passages) {
        DocumentRecord record;
        record.name = name;
        record.kind = "pdf";
        record.fingerprint = "fp-" + name;
        record.pages = 3;
        record.textBytes = 100;
        m_fixture->advance(10);
        return documents().add(record, passages).value();
    }
    DigestId digest(DocumentId document, const std::vector<Token>& tokens,
                    const std::string& model = "m") {
        DigestRecord record;
        record.document = document;
        record.name = "Rain";
        record.modelFingerprint = model;
        record.tokenizer = "world";
        m_fixture->advance(10);
        return documents().addDigest(record, tokens, std::vector<Token>{9}).value();
    }
    QStringList found(const std::vector<DocumentId>& ids, const std::vector<std::string>& words,
                      int most = 10) {
        QStringList result;
        const auto excerpts = documents().excerpts(ids, words, most);
        for (const Excerpt& excerpt : excerpts.value())
            result.append(QString::fromStdString(excerpt.passage.content));
        return result;
    }

  private slots:
    void init() {
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(m_fixture->open());
    }

    void keepsDocumentsOverARestart() {
        const DocumentId id = add("rain.pdf", {passage("one\n", 1), passage("two", 2)});
        m_fixture->close();
        QVERIFY(m_fixture->open());

        const auto record = documents().document(id);
        const auto passages = documents().passages(id);

        ROOKERY_VERIFY(record);
        QCOMPARE(record->name, std::string("rain.pdf"));
        QCOMPARE(record->passages, std::int64_t{2});
        QCOMPARE(record->pages, 3);
        QCOMPARE(passages->at(1).content, std::string("two"));
        QCOMPARE(passages->at(1).page, 2);
        QCOMPARE(passages->at(1).place, std::int64_t{1});
        QCOMPARE(documents().passage(passages->at(0).id)->content, std::string("one\n"));
    }

    void storesTheSameTextOnce() {
        const DocumentId first = add("a", {passage("x")});

        QCOMPARE(add("a", {passage("x")}), first);
        QCOMPARE(documents().documents()->size(), std::size_t{1});
        QCOMPARE(documents().passages(first)->size(), std::size_t{1});
    }

    void ranksPassagesByRareWords() {
        const DocumentId id =
            add("report",
                {passage("The gauge was read at dawn."), passage("The old mill and the gauge."),
                 passage("The mill measured 88 litres."), passage("The end.")});

        QCOMPARE(found({id}, {"mill", "88"}),
                 (QStringList{"The mill measured 88 litres.", "The old mill and the gauge."}));
        QCOMPARE(found({id}, {"GAUGE"}, 1).size(), 1);
        QCOMPARE(found({id}, {"nothing"}), QStringList());
        QCOMPARE(found({id}, {}), QStringList());
        QCOMPARE(found({}, {"mill"}), QStringList());
    }

    void findsOnlyInTheDocumentsAsked() {
        const DocumentId one = add("one", {passage("mill one")});
        const DocumentId two = add("two", {passage("mill two")});

        QCOMPARE(found({two}, {"mill"}), QStringList{"mill two"});
        QCOMPARE(found({one, two}, {"mill"}).size(), 2);
    }

    void findsInScriptsWithoutBlanks() {
        const DocumentId id = add("zh", {passage("水位在黎明时读取。"), passage("没有别的。")});

        QCOMPARE(found({id}, {"黎明"}), QStringList{"水位在黎明时读取。"});
    }

    void treatsSignsInWordsAsText() {
        const DocumentId id = add("signs", {passage("f(x) = \"y\" AND z*")});

        QCOMPARE(found({id}, {"\"", "f(x)", "AND NOT", "*"}).size(), 1);
        QCOMPARE(found({id}, {"\" OR \"nothing"}), QStringList()); // one phrase, which is not there
    }

    void keepsDigestsWithTheirExactTokens() {
        const DocumentId id = add("rain.pdf", {passage("one")});
        const DigestId first = digest(id, {1, 2, 70'000});
        m_fixture->close();
        QVERIFY(m_fixture->open());

        const auto record = documents().digest(first);
        const auto turns = documents().digestTokens(first);

        ROOKERY_VERIFY(record);
        QCOMPARE(record->tokenCount, std::int64_t{4});
        QCOMPARE(turns->at(0).tokens, (std::vector<Token>{1, 2, 70'000}));
        QCOMPARE(turns->at(1).tokens, std::vector<Token>{9});
        QCOMPARE(turns->at(0).tokenizer, std::string("world"));
    }

    void keepsTheSameReadingOnce() {
        const DocumentId id = add("rain.pdf", {passage("one")});
        const DigestId first = digest(id, {1, 2});

        QCOMPARE(digest(id, {1, 2}), first);
        QVERIFY(digest(id, {1, 2}, "another model") != first);
        QVERIFY(digest(id, {1, 3}) != first);
    }

    void listsDigestsByUse() {
        const DocumentId id = add("rain.pdf", {passage("one")});
        const DigestId first = digest(id, {1});
        const DigestId second = digest(id, {2});
        QCOMPARE(documents().digests()->front().id, second);
        m_fixture->advance(10);

        ROOKERY_VERIFY(documents().touchDigest(first));

        QCOMPARE(documents().digests()->front().id, first);
    }

    void renamesADocumentAndWhatWasReadOfIt() {
        const DocumentId id = add("rain.pdf", {passage("one")});
        const DocumentId other = add("snow.pdf", {passage("two")});
        const DigestId read = digest(id, {1});

        ROOKERY_VERIFY(documents().rename(id, "Weather"));

        QCOMPARE(documents().document(id)->name, std::string("Weather"));
        QCOMPARE(documents().digest(read)->name, std::string("Weather"));
        QCOMPARE(documents().document(other)->name, std::string("snow.pdf"));
        QCOMPARE(documents().rename(99, "x").error().code, ErrorCode::NotFound);
    }

    void removingADocumentTakesEverythingOfIt() {
        const DocumentId id = add("rain.pdf", {passage("mill")});
        const DigestId read = digest(id, {1});

        ROOKERY_VERIFY(documents().remove(id));

        QCOMPARE(documents().document(id).error().code, ErrorCode::NotFound);
        QCOMPARE(documents().digest(read).error().code, ErrorCode::NotFound);
        QCOMPARE(found({id}, {"mill"}), QStringList());
        const auto findings = checkStore(m_fixture->store());
        QVERIFY(findings->empty());
        // Ids are never used again: states.db would mistake one for another.
        QVERIFY(digest(add("new", {passage("x")}), {1}) != read);
    }

    void clearsOnlyCheckpointsOfAReading() {
        StateStore& states = m_fixture->store().states();
        const std::vector<std::byte> data(64);
        const auto put = [&](SnapshotKind kind, const std::vector<Token>& tokens, DigestId owner) {
            ROOKERY_VERIFY(states.put({"m", 1, digestOwner(owner), kind}, tokens, data));
        };
        put(SnapshotKind::Checkpoint, {1}, 5);
        put(SnapshotKind::Bookmark, {1, 2}, 5);
        put(SnapshotKind::Checkpoint, {7}, 6);

        ROOKERY_VERIFY(states.clearCheckpoints(digestOwner(5)));

        QCOMPARE(states.resumableTokens("m", 1, std::vector<Token>{1, 3}).value(), std::int64_t{0});
        QCOMPARE(states.resumableTokens("m", 1, std::vector<Token>{1, 2}).value(), std::int64_t{2});
        QCOMPARE(states.resumableTokens("m", 1, std::vector<Token>{7, 2}).value(), std::int64_t{1});
    }
};

QTEST_GUILESS_MAIN(DocumentStoreTest)
#include "document_store_test.moc"
