// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/store/search_text.h"
#include "store_fixture.h"

using namespace rookery;

class SearchIndexTest : public QObject {
    Q_OBJECT
    StoreFixture m_shared; // for tables of cases; each row has a conversation of its own

  private slots:
    void initTestCase() { QVERIFY(m_shared.open()); }
    void cutsText_data();
    void cutsText();
    void finds_data();
    void finds();
    void titlesComeBeforeMessages();
    void newestMessagesComeFirstAndPagesFollow();
    void hitsAreMarkedInTheSnippetAndTheText();
    void longTextsAreCutAroundTheHit();
    void deletedThingsAreNotFoundUntilRestored();
    void searchesInsideOneConversation();
    void changedTitlesAreFoundByTheirNewWords();
    void rebuildingChangesNothing();
};

void SearchIndexTest::cutsText_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    using namespace std::string_literals;
    QTest::newRow("empty") << ""s
                           << ""s;
    QTest::newRow("words") << "Hello,  World\n42"s
                           << "hello \xEE\x80\xAC world 42"s; // U+E02C stands for the comma
    QTest::newRow("accents") << "Café ÀÉÎ naïve"s
                             << "cafe aei naive"s;
    QTest::newRow("combining accents") << "Cafe\xCC\x81"s
                                       << "cafe"s;
    QTest::newRow("chinese") << "循环网络"s
                             << "循 环 网 络"s;
    QTest::newRow("kana keeps its voicing") << "がか"s
                                            << "か\xE3\x82\x99 か"s;
    QTest::newRow("full width") << "ＡＢＣ１"s
                                << "abc1"s;
    QTest::newRow("hangul") << "한국"s
                            << "한 국"s;
    QTest::newRow("cyrillic") << "ПРИВЕТ Ёж"s
                              << "привет еж"s;
    QTest::newRow("greek final sigma") << "ΣΟΦΟΣ σοφος σοφός"s
                                       << "σοφοσ σοφοσ σοφοσ"s;
    QTest::newRow("hindi stays whole") << "हिन्दी"s
                                       << "हिन्दी"s;
    QTest::newRow("arabic vowel points") << "كِتَاب"s
                                         << "كتاب"s;
    QTest::newRow("broken bytes separate") << "ab\xFF"s
                                              "cd"s
                                           << "ab cd"s;
    QTest::newRow("emoji") << "ok👍"s
                           << "ok 👍"s;
}

void SearchIndexTest::cutsText() {
    QFETCH(std::string, text);
    QFETCH(std::string, expected);

    QCOMPARE(QString::fromStdString(searchText(text)), QString::fromStdString(expected));
}

void SearchIndexTest::finds_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("typed");
    QTest::addColumn<bool>("found");
    using namespace std::string_literals;
    const auto row = [](const char* name, std::string text, std::string typed, bool found) {
        QTest::newRow(name) << std::move(text) << std::move(typed) << found;
    };
    row("a word", "The quick brown fox", "quick", true);
    row("case and accents", "Déjà vu", "DEJA", true);
    row("two words in any order", "The quick brown fox", "fox quick", true);
    row("all words are needed", "The quick brown fox", "quick wolf", false);
    row("an unfinished last word", "recurrence", "recur", true);
    row("not the middle of a word", "recurrence", "currence", false);
    row("a finished word is whole", "recurrence", "recur ", false);
    row("han inside a sentence", "这是循环神经网络的介绍", "循环", true);
    row("one han character", "这是循环神经网络", "神", true);
    row("han in another order", "这是循环神经网络", "环循", false);
    row("kanji inside a sentence", "全文検索はここです", "検索", true);
    row("katakana", "モデルを読み込む", "デル", true);
    row("hangul inside a word", "안녕하세요", "녕하", true);
    row("thai", "ภาษาไทยไม่มีช่องว่าง", "ไทย", true);
    row("cyrillic", "Привет, мир", "мир", true);
    row("arabic", "مرحبا بالعالم", "مرحبا", true);
    row("hindi", "नमस्ते दुनिया", "दुनिया", true);
    row("mixed scripts", "RWKV是循环网络", "rwkv是", true);
    row("a parenthesis is a parenthesis", "call f(x) now", "f(x", true);
    row("and is needed", "call fx now", "f(x", false);
    row("parenthesis alone", "call f(x)", "(", true);
    row("parenthesis where there is none", "call fx", "(", false);
    row("a quote", "he said \"no\"", "\"no", true);
    row("quotes unbalanced", "say no", "\"no", false);
    row("a star is a star", "2*3", "2*3", true);
    row("a star is no wildcard", "recurrence", "rec*", false);
    row("operators are words", "this and that", "this AND that", true);
    row("NOT is a word", "this that", "this NOT that", false);
    row("column syntax", "nothing here", "content:here", false);
    row("column syntax as text", "see content:here", "content:here", true);
    row("caret and plus", "a^b+c", "^b+c", true);
    row("percent and underscore", "100% snake_case", "0%", false);
    row("percent", "100% snake_case", "100% snake_case", true);
    row("emoji", "well done 👍🏽", "👍", true);
    row("url", "see https://example.org/a?b=1", "example.org/a?b", true);
    row("only blanks", "anything", "  \n", false);
    row("nothing", "anything", "", false);
    row("broken bytes", "ab cd",
        "ab\xFF"s
        "cd",
        true);
    row("an apostrophe", "don't", "don't", true);
    row("sql", "x'; DROP TABLE message; --", "'; DROP TABLE", true);
}

void SearchIndexTest::finds() {
    QFETCH(std::string, text);
    QFETCH(std::string, typed);
    QFETCH(bool, found);
    const auto conversation = m_shared.newConversation("-");
    m_shared.say(conversation, 0, text);

    const auto hits =
        m_shared.store().search().search({.text = typed, .conversation = conversation});

    ROOKERY_VERIFY(hits);
    QCOMPARE(hits->size() == 1, found);
    if (found) {
        QVERIFY(!hits->front().hits.empty());
        QVERIFY(hits->front().firstHit.end > hits->front().firstHit.begin);
    }
}

void SearchIndexTest::titlesComeBeforeMessages() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto named = fixture.newConversation("Owls at night");
    const auto other = fixture.newConversation("Something");
    const auto message = fixture.say(other, 0, "I saw two owls");

    const auto hits = fixture.store().search().search({.text = "owls"});

    ROOKERY_VERIFY(hits);
    QCOMPARE(hits->size(), std::size_t{2});
    QCOMPARE((*hits)[0].conversation, named);
    QCOMPARE((*hits)[0].message, 0);
    QCOMPARE((*hits)[0].snippet, "Owls at night");
    QCOMPARE((*hits)[0].hits, (std::vector<TextRange>{{0, 4}}));
    QCOMPARE((*hits)[1].message, message);
    QCOMPARE((*hits)[1].title, "Something");
}

void SearchIndexTest::newestMessagesComeFirstAndPagesFollow() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("-");
    std::vector<MessageId> written;
    for (int i = 0; i < 7; ++i)
        written.push_back(fixture.say(id, 0, "heron " + std::to_string(i)));

    std::vector<MessageId> found;
    SearchQuery query{.text = "heron", .limit = 3};
    for (;;) {
        const auto page = fixture.store().search().search(query);
        ROOKERY_VERIFY(page);
        if (page->empty())
            break;
        for (const SearchHit& hit : *page)
            found.push_back(hit.message);
        query.before = found.back();
    }

    std::reverse(written.begin(), written.end());
    QCOMPARE(found, written);
}

void SearchIndexTest::hitsAreMarkedInTheSnippetAndTheText() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.say(fixture.newConversation("-"), 0, "Größe:\n\tdie  größte 图书馆 der Welt, größer");

    const auto hits = fixture.store().search().search({.text = "书馆 GRÖSS grö"});
    const auto german = fixture.store().search().search({.text = "größ"});

    QCOMPARE(hits->size(), std::size_t{0}); // "GRÖSS" is a whole word here and there is none
    ROOKERY_VERIFY(german);
    QCOMPARE(german->size(), std::size_t{1});
    const SearchHit& hit = german->front();
    QCOMPARE(hit.snippet, "Größe: die größte 图书馆 der Welt, größer");
    std::vector<std::string> marked;
    for (const TextRange& range : hit.hits)
        marked.push_back(hit.snippet.substr(static_cast<std::size_t>(range.begin),
                                            static_cast<std::size_t>(range.end - range.begin)));
    QCOMPARE(marked, (std::vector<std::string>{"Größe", "größte", "größer"}));
    QCOMPARE(hit.firstHit, (TextRange{0, 7}));
}

void SearchIndexTest::longTextsAreCutAroundTheHit() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    std::string text;
    for (int i = 0; i < 500; ++i)
        text += "多";
    text += " wren ";
    for (int i = 0; i < 500; ++i)
        text += "少";
    fixture.say(fixture.newConversation("-"), 0, text);

    const auto hits = fixture.store().search().search({.text = "wren"});

    ROOKERY_VERIFY(hits);
    const SearchHit& hit = hits->front();
    QCOMPARE(hit.firstHit, (TextRange{1501, 1505}));
    QVERIFY(hit.snippet.size() < 400);
    QVERIFY(hit.snippet.starts_with("…") && hit.snippet.ends_with("…"));
    QCOMPARE(QString::fromStdString(hit.snippet).toStdString(), hit.snippet); // whole characters
    QCOMPARE(hit.snippet.substr(static_cast<std::size_t>(hit.hits.front().begin), 4), "wren");
}

void SearchIndexTest::deletedThingsAreNotFoundUntilRestored() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("finch");
    const auto message = fixture.say(id, 0, "a finch");
    auto& search = fixture.store().search();
    QCOMPARE(search.search({.text = "finch"})->size(), std::size_t{2});

    ROOKERY_VERIFY(fixture.store().messages().remove(message));
    QCOMPARE(search.search({.text = "finch"})->size(), std::size_t{1});
    ROOKERY_VERIFY(fixture.store().conversations().remove(std::span(&id, 1)));
    QCOMPARE(search.search({.text = "finch"})->size(), std::size_t{0});
    ROOKERY_VERIFY(fixture.store().conversations().restore(std::span(&id, 1)));
    ROOKERY_VERIFY(fixture.store().messages().restore(message));

    QCOMPARE(search.search({.text = "finch"})->size(), std::size_t{2});
}

void SearchIndexTest::searchesInsideOneConversation() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto here = fixture.newConversation("robin");
    const auto there = fixture.newConversation("robin too");
    const auto wanted = fixture.say(here, 0, "a robin");
    fixture.say(there, 0, "a robin");

    const auto hits = fixture.store().search().search({.text = "robin", .conversation = here});

    ROOKERY_VERIFY(hits);
    QCOMPARE(hits->size(), std::size_t{1});
    QCOMPARE(hits->front().message, wanted);
}

void SearchIndexTest::changedTitlesAreFoundByTheirNewWords() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    const auto id = fixture.newConversation("Old name");

    ROOKERY_VERIFY(fixture.store().conversations().rename(id, "New label", TitleSource::User));

    QCOMPARE(fixture.store().search().search({.text = "name"})->size(), std::size_t{0});
    QCOMPARE(fixture.store().search().search({.text = "label"})->size(), std::size_t{1});
}

void SearchIndexTest::rebuildingChangesNothing() {
    StoreFixture fixture;
    QVERIFY(fixture.open());
    fixture.say(fixture.newConversation("Titles"), 0, "循环 wagtail");

    ROOKERY_VERIFY(fixture.store().search().rebuild());

    QCOMPARE(fixture.store().search().search({.text = "循环 wag"})->size(), std::size_t{1});
    QCOMPARE(fixture.store().search().search({.text = "titles"})->size(), std::size_t{1});
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
