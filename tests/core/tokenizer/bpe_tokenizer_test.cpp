// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/bpe_tokenizer.h"

#include <QElapsedTimer>

#include "core/tokenizer/bpe_merger.h"
#include "core/tokenizer/byte_alphabet.h"
#include "tests/core/tokenizer/tokenizer_cases.h"
#include "tests/support/patience.h"

using namespace rookery;

namespace {

/// A byte as files write it.
std::string printed(int byte) {
    const bool isItself =
        (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
    int code = byte;
    if (!isItself)
        code = byte <= 32 ? 0x100 + byte : byte <= 160 ? 0x121 + byte - 127 : 0x143;
    return QString(QChar(code)).toStdString();
}

/// All bytes as tokens 0 to 255, the beginnings of the words as tokens from 256, made by merging
/// byte by byte.
BpeDefinition definitionWith(const std::vector<std::string>& words) {
    BpeDefinition definition;
    definition.kind = "bpe";
    for (int byte = 0; byte < 256; ++byte)
        definition.vocabulary.emplace_back(printed(byte), byte);
    Token next = 256;
    const auto add = [&](const std::string& text) {
        for (const auto& entry : definition.vocabulary) {
            if (entry.first == text)
                return;
        }
        definition.vocabulary.emplace_back(text, next++);
    };
    for (const std::string& word : words) {
        std::string text = printed(static_cast<unsigned char>(word[0]));
        for (const char c : word.substr(1)) {
            const std::pair<std::string, std::string> merge = {
                text, printed(static_cast<unsigned char>(c))};
            if (std::find(definition.merges.begin(), definition.merges.end(), merge) ==
                definition.merges.end())
                definition.merges.push_back(merge);
            text += merge.second;
            add(text);
        }
    }
    return definition;
}

std::shared_ptr<const Tokenizer> made(BpeDefinition definition) {
    auto tokenizer = makeBpeTokenizer(std::move(definition));
    if (!tokenizer)
        qFatal("%s", tokenizer.error().message.c_str());
    return *tokenizer;
}

SplitStep step(std::string_view pattern, SplitBehavior behavior = SplitBehavior::Isolated) {
    return {*Regex::compile(pattern), behavior, false};
}

/// The merge rule as it is defined, one merge after the other.
std::vector<Token> mergedNaively(std::vector<Token> symbols,
                                 const std::map<std::pair<Token, Token>, int>& ranks) {
    while (true) {
        int best = INT_MAX;
        std::size_t where = 0;
        for (std::size_t i = 0; i + 1 < symbols.size(); ++i) {
            const auto found = ranks.find({symbols[i], symbols[i + 1]});
            if (found != ranks.end() && found->second < best) {
                best = found->second;
                where = i;
            }
        }
        if (best == INT_MAX)
            return symbols;
        symbols[where] = 100 + best;
        symbols.erase(symbols.begin() + static_cast<std::ptrdiff_t>(where) + 1);
    }
}

} // namespace

class BpeTokenizerTest : public QObject {
    Q_OBJECT

  private slots:
    void readsTheByteAlphabet();
    void mergesLikeTheDefinition();
    void mergesLowestRankFirst();
    void returnsRandomBytesUnchanged();
    void isNotLosslessWhenSomethingChangesTheText();
    void normalizesToNfc();
    void findsTheLongestAddedToken();
    void writesSpecialTokensAsPlainText();
    void neverMergesToTheEndOfText();
    void specialTokensHaveNoBytes();
    void addsAPrefixSpaceOnlyAtTheStart();
    void takesWholePiecesIfMergesAreIgnored();
    void saysUnknownBytesAsReplacementOrUnknown();
    void takesLittleTimeForALongWord_data();
    void takesLittleTimeForALongWord();
    void refusesContradictions();
    void givesAnotherIdentityToOtherMerges();
};

void BpeTokenizerTest::readsTheByteAlphabet() {
    std::string all;
    std::string expected;
    for (int byte = 0; byte < 256; ++byte) {
        all += printed(byte);
        expected += static_cast<char>(byte);
    }

    QCOMPARE(fromByteAlphabet(all), std::optional(expected));
    QCOMPARE(fromByteAlphabet("\xc4\xa0the"), std::optional(std::string(" the")));
    for (const char* foreign :
         {" ", "\n", "\x7f", "\xc2\xa0", "\xc2\xad", "\xc5\x84", "\xe4\xbd\xa0", "\xc4", "\xff"})
        QVERIFY(!fromByteAlphabet(foreign));
}

void BpeTokenizerTest::mergesLikeTheDefinition() {
    std::mt19937 random(3);
    for (int round = 0; round < 300; ++round) {
        const int ruleCount = static_cast<int>(random() % 30);
        BpeMerger merger(static_cast<std::size_t>(ruleCount));
        std::map<std::pair<Token, Token>, int> ranks;
        for (int rank = 0; rank < ruleCount; ++rank) {
            const auto symbol = [&] {
                const auto pick = static_cast<Token>(random() % static_cast<unsigned>(4 + rank));
                return pick < 4 ? pick : 100 + pick - 4;
            };
            const std::pair<Token, Token> pair = {symbol(), symbol()};
            if (merger.add(pair.first, pair.second, 100 + rank))
                ranks.emplace(pair, rank);
        }
        std::vector<Token> symbols(random() % 120);
        for (Token& symbol : symbols)
            symbol = static_cast<Token>(random() % 4);
        const auto expected = mergedNaively(symbols, ranks);

        merger.merge(symbols);

        QCOMPARE(joined(symbols), joined(expected));
    }
}

void BpeTokenizerTest::mergesLowestRankFirst() {
    BpeDefinition definition = definitionWith({});
    definition.vocabulary.insert(definition.vocabulary.end(), {{"bc", 256}, {"ab", 257}});
    definition.merges = {{"b", "c"}, {"a", "b"}};

    QCOMPARE(joined(made(definition)->encode("abc")), QString("97 256"));
    QCOMPARE(joined(made(definition)->encode("ab")), QString("257"));
}

void BpeTokenizerTest::returnsRandomBytesUnchanged() {
    BpeDefinition definition = definitionWith({"the", "hello", "\n\n"});
    definition.splits = {step(Gpt2Pattern)};
    definition.added = {{1000, "<tool>", false, false}, {1001, "  ", false, true}};
    const auto tokenizer = made(definition);
    QVERIFY(tokenizer->isLossless());
    std::mt19937 random(4);
    for (int i = 0; i < 500; ++i) {
        const std::string text = randomBytes(random, random() % 300) + (i % 3 == 0 ? "<tool>" : "");

        const auto tokens = tokenizer->encode(text);

        QCOMPARE(tokenizer->decode(tokens), text);
        QCOMPARE(joinedBytes(*tokenizer, tokens), text);
    }
}

void BpeTokenizerTest::isNotLosslessWhenSomethingChangesTheText() {
    BpeDefinition nfc = definitionWith({});
    nfc.normalizesToNfc = true;
    BpeDefinition prefix = definitionWith({});
    prefix.addsPrefixSpace = true;
    BpeDefinition removing = definitionWith({});
    removing.splits = {step(" ", SplitBehavior::Removed)};
    BpeDefinition missing = definitionWith({});
    missing.vocabulary.pop_back();

    for (const BpeDefinition& definition : {nfc, prefix, removing, missing})
        QVERIFY(!made(definition)->isLossless());
}

void BpeTokenizerTest::normalizesToNfc() {
    BpeDefinition definition = definitionWith({});
    definition.normalizesToNfc = true;
    const auto tokenizer = made(definition);

    QCOMPARE(tokenizer->decode(tokenizer->encode("e\xcc\x81")), std::string("\xc3\xa9"));
    QCOMPARE(tokenizer->decode(tokenizer->encode("\xff"
                                                 "e\xcc\x81\xff")),
             std::string("\xff\xc3\xa9\xff"));
}

void BpeTokenizerTest::findsTheLongestAddedToken() {
    BpeDefinition definition = definitionWith({});
    definition.added = {
        {300, "<a", false, false}, {301, "<ab>", false, false}, {302, "b>", false, true}};

    QCOMPARE(joined(made(definition)->encode("<ab><ab><a")), QString("301 301 300"));
    QCOMPARE(joined(made(definition)->encode("xb>")), QString("120 302"));
}

void BpeTokenizerTest::writesSpecialTokensAsPlainText() {
    BpeDefinition definition = definitionWith({});
    definition.added = {
        {300, "<eos>", true, false}, {301, "<end>", false, false}, {302, "<x>", false, true}};
    definition.endOfText = 301;
    const auto tokenizer = made(definition);

    QCOMPARE(joined(tokenizer->encode("<eos>")), QString("60 101 111 115 62"));
    QCOMPARE(joined(tokenizer->encode("<end>")), QString("60 101 110 100 62"));
    QCOMPARE(joined(tokenizer->encode("<x>")), QString("302"));
    QCOMPARE(tokenizer->endOfText(), std::optional<Token>(301));
}

void BpeTokenizerTest::neverMergesToTheEndOfText() {
    BpeDefinition definition = definitionWith({"<e>"});
    const Token end = definition.vocabulary.back().second;
    definition.endOfText = end;
    definition.ignoresMerges = true;
    const auto tokenizer = made(definition);

    for (const Token token : tokenizer->encode("<e><e>"))
        QVERIFY(token != end);
    QCOMPARE(tokenizer->decode(tokenizer->encode("<e>")), std::string("<e>"));
}

void BpeTokenizerTest::specialTokensHaveNoBytes() {
    BpeDefinition definition = definitionWith({});
    definition.added = {{300, "<eos>", true, false}, {305, "<x>", false, true}};
    const auto tokenizer = made(definition);

    for (const Token token : {300, 302, 306, -1, INT_MAX, INT_MIN})
        QVERIFY(tokenizer->tokenBytes(token).empty());
    QCOMPARE(tokenizer->tokenBytes(305), std::string("<x>"));
    QCOMPARE(tokenizer->vocabularySize(), 306);
}

void BpeTokenizerTest::addsAPrefixSpaceOnlyAtTheStart() {
    BpeDefinition definition = definitionWith({});
    definition.addsPrefixSpace = true;
    const auto tokenizer = made(definition);

    QCOMPARE(joined(tokenizer->encode("a")), QString("32 97"));
    QCOMPARE(joined(tokenizer->encode(" a")), QString("32 97"));
    QCOMPARE(joined(tokenizer->encode("a", TextPosition::Middle)), QString("97"));
    QVERIFY(tokenizer->encode("").empty());
}

void BpeTokenizerTest::takesWholePiecesIfMergesAreIgnored() {
    BpeDefinition definition = definitionWith({});
    definition.vocabulary.emplace_back("xyz", 256); // no merge leads to it
    QCOMPARE(joined(made(definition)->encode("xyz")), QString("120 121 122"));

    definition.ignoresMerges = true;

    QCOMPARE(joined(made(definition)->encode("xyz")), QString("256"));
    QCOMPARE(joined(made(definition)->encode("xyzz")), QString("120 121 122 122"));
}

void BpeTokenizerTest::saysUnknownBytesAsReplacementOrUnknown() {
    BpeDefinition definition = definitionWith({});
    definition.vocabulary.pop_back(); // byte 255
    QCOMPARE(joined(made(definition)->encode("a\xff")), QString("97 239 191 189"));

    definition.vocabulary.emplace_back("UNK", 300);
    definition.unknown = 300;
    QCOMPARE(joined(made(definition)->encode("a\xff")), QString("97 300"));

    definition.unknown.reset();
    std::erase_if(definition.vocabulary, [](const auto& entry) { return entry.second == 0xbf; });
    QCOMPARE(joined(made(definition)->encode("a\xff")), QString("97"));
}

void BpeTokenizerTest::takesLittleTimeForALongWord_data() {
    QTest::addColumn<std::string>("unit");
    QTest::newRow("one letter") << std::string("a");
    QTest::newRow("word") << std::string("hello");
    QTest::newRow("blanks") << std::string(" ");
    QTest::newRow("newlines") << std::string("\n");
    QTest::newRow("Han") << std::string("\xe4\xbd\xa0");
    QTest::newRow("no UTF-8") << std::string("\xff");
    QTest::newRow("combining marks") << std::string("\xcc\x81");
    QTest::newRow("combining marks out of order") << std::string("\xcc\x81\xcc\xa3");
}

void BpeTokenizerTest::takesLittleTimeForALongWord() {
    QFETCH(const std::string, unit);
    BpeDefinition definition = definitionWith({"hello", "aaaaaaaa", "    "});
    definition.splits = {step(Gpt2Pattern)};
    definition.normalizesToNfc = true;
    const auto tokenizer = made(definition);
    std::string text;
    while (text.size() < (1u << 20))
        text += unit;
    QElapsedTimer timer;
    timer.start();

    const auto tokens = tokenizer->encode(text);

    qInfo("1 MB of '%s': %lld ms", unit.c_str(), timer.elapsed());
    QVERIFY(!tokens.empty());
    QVERIFY(timer.elapsed() < test::withPatience(20'000)); // some 500 ms; quadratic would take hours
}

void BpeTokenizerTest::refusesContradictions() {
    const BpeDefinition good = definitionWith({"the"});
    const auto refuses = [&](const std::function<void(BpeDefinition&)>& change,
                             const char* expected) {
        BpeDefinition bad = good;
        change(bad);
        const auto tokenizer = makeBpeTokenizer(bad);
        QVERIFY2(!tokenizer, expected);
        QCOMPARE(tokenizer.error().code, ErrorCode::BadFormat);
        QVERIFY2(tokenizer.error().message.find(expected) != std::string::npos,
                 tokenizer.error().message.c_str());
    };

    QVERIFY(makeBpeTokenizer(good));
    refuses([](auto& d) { d.vocabulary[0].second = -1; }, "out of range");
    refuses([](auto& d) { d.vocabulary[0].second = 1 << 21; }, "out of range");
    refuses([](auto& d) { d.vocabulary[0].second = 1; }, "two tokens have the id 1");
    refuses([](auto& d) { d.vocabulary[0].first = "a"; }, "occurs twice");
    refuses([](auto& d) { d.vocabulary[0].first.clear(); }, "has 0 bytes");
    refuses([](auto& d) { d.vocabulary[0].first.assign(3000, 'x'); }, "has 3000 bytes");
    refuses([](auto& d) { d.merges[0].first = "xyz"; }, "which is no token");
    refuses([](auto& d) { d.merges[0].second = "xyz"; }, "which is no token");
    refuses([](auto& d) { d.merges[0] = {"x", "y"}; }, "which is no token");
    refuses([](auto& d) { d.merges.push_back(d.merges[0]); }, "occurs twice");
    refuses([](auto& d) { d.added = {{5, "<x>", false, false}}; }, "two tokens have the id 5");
    refuses([](auto& d) { d.added = {{400, "", false, false}}; }, "has 0 bytes");
    refuses(
        [](auto& d) {
            d.added = {{400, "x", false, false}, {400, "y", false, false}};
        },
        "id 400");
    refuses(
        [](auto& d) {
            d.added = {{400, "xx", false, false}, {401, "xx", false, false}};
        },
        "the same bytes");
    refuses([](auto& d) { d.added = {{-7, "xx", true, false}}; }, "out of range");
    refuses([](auto& d) { d.endOfText = 4000; }, "does not exist");
    refuses([](auto& d) { d.unknown = -1; }, "does not exist");
}

void BpeTokenizerTest::givesAnotherIdentityToOtherMerges() {
    BpeDefinition definition = definitionWith({"the", "and"});
    const auto one = made(definition);
    std::swap(definition.merges.front(), definition.merges.back());
    const auto other = made(definition);

    QVERIFY(one->id().starts_with("bpe:"));
    QVERIFY(one->id() != other->id());
    QCOMPARE(one->displayName(), std::string("BPE (260)"));
}

QTEST_GUILESS_MAIN(BpeTokenizerTest)
#include "bpe_tokenizer_test.moc"
