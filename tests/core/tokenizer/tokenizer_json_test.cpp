// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/tokenizer_json.h"

#include <QElapsedTimer>

#include "tests/core/tokenizer/tokenizer_cases.h"
#include "tests/support/patience.h"

using namespace rookery;
using Json = nlohmann::json;

namespace {

/// A small but whole tokenizer: all bytes, one merge, one special token.
Json smallTokenizer() {
    Json vocabulary;
    for (int byte = 0; byte < 256; ++byte) {
        const bool isItself =
            (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
        const int code = isItself      ? byte
                         : byte <= 32  ? 0x100 + byte
                         : byte <= 160 ? 0x121 + byte - 127
                                       : 0x143;
        vocabulary[QString(QChar(code)).toStdString()] = byte;
    }
    vocabulary["ab"] = 256;
    return {{"version", "1.0"},
            {"truncation", nullptr},
            {"padding", nullptr},
            {"added_tokens",
             Json::array({{{"id", 257}, {"content", "<|endoftext|>"}, {"special", true}}})},
            {"normalizer", nullptr},
            {"pre_tokenizer",
             {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"trim_offsets", true}}},
            {"post_processor", {{"type", "TemplateProcessing"}, {"single", Json::array()}}},
            {"decoder", {{"type", "ByteLevel"}}},
            {"model",
             {{"type", "BPE"},
              {"dropout", nullptr},
              {"unk_token", nullptr},
              {"vocab", vocabulary},
              {"merges", {"a b"}}}}};
}

Result<std::shared_ptr<const Tokenizer>> parsed(const Json& document) {
    return parseTokenizerJson(document.dump(), "t.json");
}

Json sequence(const Json& steps) {
    return {{"type", "Sequence"}, {"pretokenizers", steps}};
}

Json split(const char* regex, const char* behavior = "Isolated", bool invert = false) {
    return {{"type", "Split"},
            {"pattern", {{"Regex", regex}}},
            {"behavior", behavior},
            {"invert", invert}};
}

const Json ByteLevel = {{"type", "ByteLevel"}, {"add_prefix_space", false}, {"use_regex", false}};

} // namespace

class TokenizerJsonTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void givesTheIdsOfTheSharedGoldens_data();
    void givesTheIdsOfTheSharedGoldens();
    void givesTheIdsOfOwnGoldens_data();
    void givesTheIdsOfOwnGoldens();
    void namesThePublished20bTokenizer();
    void encodesAMegabyteOfTextInASecond();
    void readsBothFormsOfMerges();
    void splitsAsTold_data();
    void splitsAsTold();
    void endsARegexThatWouldTakeForever();
    void acceptsNormalizersThatItKnows();
    void refusesComponentsByName_data();
    void refusesComponentsByName();
    void refusesLyingFiles_data();
    void refusesLyingFiles();
    void refusesTruncatedFiles();

  private:
    std::shared_ptr<const Tokenizer> m_20b;
};

void TokenizerJsonTest::initTestCase() {
    QElapsedTimer timer;
    timer.start();
    auto tokenizer =
        loadTokenizerJson(ROOKERY_SOURCE_DIR "/resources/tokenizers/20B_tokenizer.json");
    qInfo("loading the 20B tokenizer: %lld ms", timer.elapsed());
    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    m_20b = *tokenizer;
}

void TokenizerJsonTest::givesTheIdsOfTheSharedGoldens_data() {
    addCaseRows(ROOKERY_SHARED_DATA "/tokenizers/20b.golden.json");
}

void TokenizerJsonTest::givesTheIdsOfTheSharedGoldens() {
    QFETCH(const std::string, text);
    QFETCH(std::vector<Token>, ids);
    if (text == AbsentFile)
        QSKIP("the conformance data is not beside this checkout");
    if (text ==
        "<|endoftext|>abc") // the reference finds the special token; for a chat it is plain text
        ids = {29, 93, 423, 1171, 1156, 49651, 19758};

    const auto tokens = m_20b->encode(text);

    QCOMPARE(joined(tokens), joined(ids));
    // The text is normalised to NFC, after which nothing more is lost.
    QCOMPARE(joined(m_20b->encode(m_20b->decode(ids))), joined(ids));
}

void TokenizerJsonTest::givesTheIdsOfOwnGoldens_data() {
    QVERIFY(addCaseRows(ROOKERY_TEST_DATA "/tokenizers/neox20b.golden.json") > 50);
}

void TokenizerJsonTest::givesTheIdsOfOwnGoldens() {
    QFETCH(const std::string, text);
    QFETCH(const std::vector<Token>, ids);

    QCOMPARE(joined(m_20b->encode(text)), joined(ids));
    QCOMPARE(joined(m_20b->encode(m_20b->decode(ids))), joined(ids));
}

void TokenizerJsonTest::namesThePublished20bTokenizer() {
    QCOMPARE(m_20b->id(), std::string("neox20b"));
    QCOMPARE(m_20b->displayName(), std::string("GPT-NeoX 20B"));
    QCOMPARE(m_20b->vocabularySize(), 50277);
    QCOMPARE(m_20b->endOfText(), std::optional<Token>(0));
    QVERIFY(m_20b->tokenBytes(0).empty());
    QCOMPARE(m_20b->tokenBytes(187), std::string("\n"));
    QCOMPARE(m_20b->tokenBytes(50276), std::string("  "));
}

void TokenizerJsonTest::encodesAMegabyteOfTextInASecond() {
    std::string text;
    while (text.size() < (1u << 20)) {
        for (const TokenizerCase& entry :
             readCases(ROOKERY_TEST_DATA "/tokenizers/neox20b.golden.json"))
            text += entry.text;
        text += std::to_string(text.size());
    }
    QElapsedTimer timer;
    timer.start();

    const auto tokens = m_20b->encode(text);

    qInfo("1 MB in %lld ms, %zu tokens", timer.elapsed(), tokens.size());
    QVERIFY(timer.elapsed() < test::withPatience(10'000)); // a second on an idle machine
}

void TokenizerJsonTest::readsBothFormsOfMerges() {
    Json document = smallTokenizer();
    QCOMPARE(joined((*parsed(document))->encode("abc")), QString("256 99"));

    document["model"]["merges"] = Json::array({Json::array({"a", "b"})});

    QCOMPARE(joined((*parsed(document))->encode("abc")), QString("256 99"));
}

void TokenizerJsonTest::splitsAsTold_data() {
    QTest::addColumn<std::string>("step");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("ids"); // "ab" is 256 where it stays in one piece
    const auto row = [](const char* name, const Json& step, const char* text, const char* ids) {
        QTest::newRow(name) << step.dump() << std::string(text) << QString(ids);
    };
    row("nothing to split", split("x"), "ab", "256");
    row("isolated", split("a"), "ab", "97 98");
    row("isolated, inverted", split("a", "Isolated", true), "ab", "97 98");
    row("removed", split("a", "Removed"), "abab", "98 98");
    row("removed, inverted", split("a|b", "Removed", true), "a-b", "97 98");
    row("merged with previous", split("b", "MergedWithPrevious"), "ab", "256");
    row("merged with previous, between", split("-", "MergedWithPrevious"), "-ab-ab",
        "45 256 45 256");
    row("merged with next", split("a", "MergedWithNext"), "ab", "256");
    row("merged with next, twice", split("a", "MergedWithNext"), "aab", "97 256");
    row("contiguous", split("[ab]", "Contiguous"), "ab", "256");
    row("not contiguous", split("[ab]", "Isolated"), "ab", "97 98");
    row("string pattern",
        {{"type", "Split"}, {"pattern", {{"String", "a"}}}, {"behavior", "Isolated"}}, "ab",
        "97 98");
    row("string is no regex",
        {{"type", "Split"}, {"pattern", {{"String", "."}}}, {"behavior", "Isolated"}}, "ab", "256");
    row("digits together", {{"type", "Digits"}, {"individual_digits", false}}, "ab1ab",
        "256 49 256");
    row("digits one by one", {{"type", "Digits"}, {"individual_digits", true}}, "ab12",
        "256 49 50");
    row("white space has no U+180E", split("\\s"), "\xe1\xa0\x8e", "225 160 142");
    row("empty matches are none", split("x*"), "ab", "256");
    row("case folding", split("(?i:A)"), "ab", "97 98");
}

void TokenizerJsonTest::splitsAsTold() {
    QFETCH(const std::string, step);
    QFETCH(const std::string, text);
    QFETCH(const QString, ids);
    Json document = smallTokenizer();
    document["pre_tokenizer"] = sequence({Json::parse(step), ByteLevel});

    const auto tokenizer = parsed(document);

    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    QCOMPARE(joined((*tokenizer)->encode(text)), ids);
}

void TokenizerJsonTest::endsARegexThatWouldTakeForever() {
    Json document = smallTokenizer();
    document["pre_tokenizer"] = sequence({split("(a*)*(a*)*(a*)*c"), ByteLevel});
    const auto tokenizer = parsed(document);
    QVERIFY(tokenizer);
    const std::string text(2000, 'a');

    QCOMPARE((*tokenizer)->decode((*tokenizer)->encode(text)), text);
}

void TokenizerJsonTest::acceptsNormalizersThatItKnows() {
    Json document = smallTokenizer();
    document["normalizer"] = {{"type", "Sequence"},
                              {"normalizers", Json::array({{{"type", "NFC"}}})}};
    const auto nfc = parsed(document);
    document["normalizer"] = {{"type", "Sequence"}, {"normalizers", Json::array()}};
    const auto none = parsed(document);

    QVERIFY(nfc && none);
    QVERIFY(!(*nfc)->isLossless());
    QVERIFY((*none)->isLossless());
    QCOMPARE((*nfc)->decode((*nfc)->encode("e\xcc\x81")), std::string("\xc3\xa9"));
}

void TokenizerJsonTest::refusesComponentsByName_data() {
    QTest::addColumn<std::string>("pointer");
    QTest::addColumn<std::string>("value");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* pointer, const Json& value, const char* expected) {
        QTest::newRow((QByteArray(pointer) + " " + expected).constData())
            << std::string(pointer) << value.dump() << std::string(expected);
    };
    for (const char* type : {"WordPiece", "WordLevel", "Unigram"})
        row("/model/type", type, type);
    for (const char* option : {"continuing_subword_prefix", "end_of_word_suffix"})
        row((std::string("/model/") + option).c_str(), "##", option);
    row("/model/byte_fallback", true, "byte_fallback");
    row("/model/dropout", 0.1, "dropout");
    for (const char* type : {"NFD", "NFKC", "NFKD", "Lowercase", "Strip", "StripAccents", "Prepend",
                             "Replace", "Precompiled", "BertNormalizer", "Nmt", "ByteLevel"})
        row("/normalizer", {{"type", type}}, type);
    row("/normalizer",
        {{"type", "Sequence"}, {"normalizers", Json::array({{{"type", "Lowercase"}}})}},
        "Lowercase");
    for (const char* type : {"Metaspace", "Whitespace", "WhitespaceSplit", "Punctuation",
                             "BertPreTokenizer", "CharDelimiterSplit", "UnicodeScripts"})
        row("/pre_tokenizer", {{"type", type}}, type);
    row("/pre_tokenizer", nullptr, "without the pre-tokenizer 'ByteLevel'");
    row("/pre_tokenizer", sequence(Json::array()), "without the pre-tokenizer 'ByteLevel'");
    row("/pre_tokenizer", sequence({ByteLevel, split("a")}), "'Split' after 'ByteLevel'");
    row("/pre_tokenizer", sequence({split("a", "Mirrored"), ByteLevel}), "'Mirrored'");
    row("/pre_tokenizer", sequence({split("(a"), ByteLevel}), "pattern, position");
    row("/pre_tokenizer", sequence({split("a\\Cb"), ByteLevel}), "pattern, position");
    row("/decoder", {{"type", "Metaspace"}}, "Metaspace");
    row("/decoder", {{"type", "Sequence"}}, "Sequence");
    row("/added_tokens/0", {{"id", 257}, {"content", "<x>"}, {"lstrip", true}}, "lstrip");
    row("/added_tokens/0", {{"id", 257}, {"content", "<x>"}, {"rstrip", true}}, "rstrip");
    row("/added_tokens/0", {{"id", 257}, {"content", "<x>"}, {"single_word", true}}, "single_word");
}

void TokenizerJsonTest::refusesComponentsByName() {
    QFETCH(const std::string, pointer);
    QFETCH(const std::string, value);
    QFETCH(const std::string, expected);
    Json document = smallTokenizer();
    document[Json::json_pointer(pointer)] = Json::parse(value);

    const auto tokenizer = parsed(document);

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::UnsupportedFormat);
    QVERIFY2(tokenizer.error().message.starts_with("t.json: "), tokenizer.error().message.c_str());
    QVERIFY2(tokenizer.error().message.find(expected) != std::string::npos,
             tokenizer.error().message.c_str());
}

void TokenizerJsonTest::refusesLyingFiles_data() {
    QTest::addColumn<std::string>("text");
    const auto raw = [](const char* name, const std::string& text) { QTest::newRow(name) << text; };
    const auto with = [&](const char* name, const char* pointer, const Json& value) {
        Json document = smallTokenizer();
        document[Json::json_pointer(pointer)] = value;
        raw(name, document.dump());
    };
    raw("empty", "");
    raw("no JSON", "hello");
    raw("array", "[]");
    raw("number", "1");
    raw("null", "null");
    raw("empty object", "{}");
    raw("not UTF-8", "{\"model\": \"\xff\"}");
    raw("lone surrogate", "{\"model\": \"\\ud800\"}");
    raw("two documents", smallTokenizer().dump() + smallTokenizer().dump());
    raw("comment", "// x\n" + smallTokenizer().dump());
    raw("deep arrays", std::string(1'000'000, '['));
    raw("deep objects", [] {
        std::string text;
        for (int i = 0; i < 100'000; ++i)
            text += "{\"a\":";
        return text;
    }());
    raw("deep and closed", std::string(100'000, '[') + std::string(100'000, ']'));
    with("model is a string", "/model", "BPE");
    with("model is null", "/model", nullptr);
    with("vocabulary missing", "/model/vocab", nullptr);
    with("vocabulary empty", "/model/vocab", Json::object());
    with("vocabulary is an array", "/model/vocab", Json::array({"a"}));
    with("id is a string", "/model/vocab/ab", "256");
    with("id is null", "/model/vocab/ab", nullptr);
    with("id is negative", "/model/vocab/ab", -1);
    with("id is a fraction", "/model/vocab/ab", 256.5);
    with("id is huge", "/model/vocab/ab", 1ull << 63);
    with("id is beyond the limit", "/model/vocab/ab", 1 << 21);
    with("id used twice", "/model/vocab/ab", 97);
    with("empty token", "/model/vocab/", 300);
    with("overlong token", ("/model/vocab/" + std::string(3000, 'x')).c_str(), 300);
    with("merges missing", "/model/merges", nullptr);
    with("merges are an object", "/model/merges", Json::object());
    with("merge without blank", "/model/merges", Json::array({"ab"}));
    with("merge with two blanks", "/model/merges", Json::array({"a b c"}));
    with("merge beginning with a blank", "/model/merges", Json::array({" ab"}));
    with("merge ending with a blank", "/model/merges", Json::array({"ab "}));
    with("empty merge", "/model/merges", Json::array({""}));
    with("merge of three", "/model/merges", Json::array({Json::array({"a", "b", "c"})}));
    with("merge of one", "/model/merges", Json::array({Json::array({"a"})}));
    with("merge of numbers", "/model/merges", Json::array({Json::array({1, 2})}));
    with("merge is a number", "/model/merges", Json::array({7}));
    with("merge of unknown tokens", "/model/merges", Json::array({"a qq"}));
    with("merge to an unknown token", "/model/merges", Json::array({"b a"}));
    with("merge twice", "/model/merges", Json::array({"a b", "a b"}));
    with("ignore_merges is a string", "/model/ignore_merges", "yes");
    with("added tokens are an object", "/added_tokens", Json::object());
    with("added token is a string", "/added_tokens/0", "x");
    with("added token without id", "/added_tokens/0", {{"content", "x"}});
    with("added token without content", "/added_tokens/0", {{"id", 300}});
    with("added token with empty content", "/added_tokens/0", {{"id", 300}, {"content", ""}});
    with("added token with a used id", "/added_tokens/0/id", 97);
    with("added token with a huge id", "/added_tokens/0/id", 1ull << 40);
    with("special is a number", "/added_tokens/0/special", 1);
    with("normalizer is a string", "/normalizer", "NFC");
    with("normalizer without type", "/normalizer", Json::object());
    with("sequence without normalizers", "/normalizer", {{"type", "Sequence"}});
    with("pre-tokenizer without type", "/pre_tokenizer", Json::object());
    with("sequence without pre-tokenizers", "/pre_tokenizer", {{"type", "Sequence"}});
    with("add_prefix_space is a string", "/pre_tokenizer/add_prefix_space", "no");
    with("split without pattern", "/pre_tokenizer", {{"type", "Split"}, {"behavior", "Isolated"}});
    with("split with an unknown pattern", "/pre_tokenizer",
         {{"type", "Split"}, {"behavior", "Isolated"}, {"pattern", {{"Glob", "*"}}}});
    with("split with an empty string", "/pre_tokenizer",
         {{"type", "Split"}, {"behavior", "Isolated"}, {"pattern", {{"String", ""}}}});
    with("decoder without type", "/decoder", Json::object());
    Json many = Json::array();
    for (int i = 0; i < 100; ++i)
        many.push_back(split("a"));
    with("too many pre-tokenizers", "/pre_tokenizer", sequence(many));
}

void TokenizerJsonTest::refusesLyingFiles() {
    QFETCH(const std::string, text);

    const auto tokenizer = parseTokenizerJson(text, "lie.json");

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::BadFormat);
    QVERIFY2(tokenizer.error().message.starts_with("lie.json: "),
             tokenizer.error().message.c_str());
    QVERIFY(tokenizer.error().message.size() < 600);
}

void TokenizerJsonTest::refusesTruncatedFiles() {
    const std::string whole = smallTokenizer().dump();
    QVERIFY(parseTokenizerJson(whole, "t.json"));
    for (std::size_t length = 0; length < whole.size(); length += 7)
        QVERIFY(!parseTokenizerJson(whole.substr(0, length), "t.json"));
}

QTEST_GUILESS_MAIN(TokenizerJsonTest)
#include "tokenizer_json_test.moc"
