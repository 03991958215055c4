// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/world_tokenizer.h"

#include <QElapsedTimer>

#include "tests/core/tokenizer/tokenizer_cases.h"
#include "tests/support/patience.h"

using namespace rookery;

namespace {

const QString VocabularyPath = ROOKERY_SOURCE_DIR "/resources/tokenizers/rwkv_vocab_v20230424.txt";

/// The lines 1 to 256 of every vocabulary: the single bytes.
std::string byteLines() {
    std::string lines;
    for (int byte = 0; byte < 256; ++byte)
        lines += QString::asprintf("%d b'\\x%02x' 1\n", byte + 1, static_cast<unsigned>(byte))
                     .toStdString();
    return lines;
}

} // namespace

class WorldTokenizerTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void givesTheIdsOfTheSharedGoldens_data();
    void givesTheIdsOfTheSharedGoldens();
    void givesTheIdsOfOwnGoldens_data();
    void givesTheIdsOfOwnGoldens();
    void namesThePublishedVocabulary();
    void acceptsCrlfLineEnds();
    void acceptsALastLineWithoutLineEnd();
    void readsEveryKindOfLiteral();
    void returnsRandomBytesUnchanged();
    void controlTokensAndForeignIdsHaveNoBytes();
    void neverEncodesToTheEndOfText();
    void takesLinearTimeForALongRun();
    void refusesLyingFiles_data();
    void refusesLyingFiles();
    void refusesTablesThatCannotEncodeEveryByte();
    void givesAnotherIdentityToAnotherTable();

  private:
    std::shared_ptr<const Tokenizer> m_world;
};

void WorldTokenizerTest::initTestCase() {
    QElapsedTimer timer;
    timer.start();
    auto world = loadWorldTokenizer(VocabularyPath.toStdString());
    qInfo("loading the World vocabulary: %lld ms", timer.elapsed());
    QVERIFY2(world, world ? "" : world.error().message.c_str());
    m_world = *world;
}

void WorldTokenizerTest::givesTheIdsOfTheSharedGoldens_data() {
    addCaseRows(ROOKERY_SHARED_DATA "/tokenizers/world.golden.json");
}

void WorldTokenizerTest::givesTheIdsOfTheSharedGoldens() {
    QFETCH(const std::string, text);
    QFETCH(const std::vector<Token>, ids);
    if (text == AbsentFile)
        QSKIP("the conformance data is not beside this checkout");

    const auto tokens = m_world->encode(text);

    QCOMPARE(joined(tokens), joined(ids));
    QCOMPARE(m_world->decode(ids), text);
}

void WorldTokenizerTest::givesTheIdsOfOwnGoldens_data() {
    QVERIFY(addCaseRows(ROOKERY_TEST_DATA "/tokenizers/world.golden.json") > 50);
}

void WorldTokenizerTest::givesTheIdsOfOwnGoldens() {
    QFETCH(const std::string, text);
    QFETCH(const std::vector<Token>, ids);

    QCOMPARE(joined(m_world->encode(text)), joined(ids));
    QCOMPARE(m_world->decode(ids), text);
    QCOMPARE(joinedBytes(*m_world, ids), text);
}

void WorldTokenizerTest::namesThePublishedVocabulary() {
    QCOMPARE(m_world->id(), std::string("world"));
    QCOMPARE(m_world->displayName(), std::string("RWKV World"));
    QCOMPARE(m_world->vocabularySize(), 65530);
    QCOMPARE(m_world->endOfText(), std::optional<Token>(0));
    QVERIFY(m_world->isLossless());
}

void WorldTokenizerTest::acceptsCrlfLineEnds() {
    QFile file(VocabularyPath);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const std::string text = file.readAll().replace("\n", "\r\n").toStdString();

    const auto tokenizer = parseWorldVocabulary(text, "crlf.txt");

    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    QCOMPARE((*tokenizer)->id(), std::string("world"));
}

void WorldTokenizerTest::acceptsALastLineWithoutLineEnd() {
    const auto tokenizer = parseWorldVocabulary(byteLines() + "257 'ab' 2", "t");

    QVERIFY(tokenizer);
    QCOMPARE((*tokenizer)->tokenBytes(257), std::string("ab"));
}

void WorldTokenizerTest::readsEveryKindOfLiteral() {
    const auto tokenizer = parseWorldVocabulary(byteLines() + "257 'a b' 3\n"
                                                              "258 \"it's\" 4\n"
                                                              "259 '\\'\\\"\\\\\\n\\t\\r' 6\n"
                                                              "260 '\\x80' 2\n"
                                                              "261 b'\\x80\\xfe' 2\n"
                                                              "262 '\\u20ac' 3\n"
                                                              "263 '\\U0001f642' 4\n"
                                                              "264 'say \"x\"' 7\n"
                                                              "265 '\xc3\xa9\xe4\xbd\xa0' 5\n",
                                                "t");

    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    QCOMPARE((*tokenizer)->tokenBytes(257), std::string("a b"));
    QCOMPARE((*tokenizer)->tokenBytes(258), std::string("it's"));
    QCOMPARE((*tokenizer)->tokenBytes(259), std::string("'\"\\\n\t\r"));
    QCOMPARE((*tokenizer)->tokenBytes(260), std::string("\xc2\x80"));
    QCOMPARE((*tokenizer)->tokenBytes(261), std::string("\x80\xfe"));
    QCOMPARE((*tokenizer)->tokenBytes(262), std::string("\xe2\x82\xac"));
    QCOMPARE((*tokenizer)->tokenBytes(263), std::string("\xf0\x9f\x99\x82"));
    QCOMPARE((*tokenizer)->tokenBytes(264), std::string("say \"x\""));
    QCOMPARE((*tokenizer)->tokenBytes(265), std::string("\xc3\xa9\xe4\xbd\xa0"));
}

void WorldTokenizerTest::returnsRandomBytesUnchanged() {
    std::mt19937 random(1);
    for (int i = 0; i < 500; ++i) {
        const std::string text = randomBytes(random, random() % 300);

        const auto tokens =
            m_world->encode(text, i % 2 ? TextPosition::Start : TextPosition::Middle);

        QCOMPARE(m_world->decode(tokens), text);
        QCOMPARE(joinedBytes(*m_world, tokens), text);
    }
}

void WorldTokenizerTest::controlTokensAndForeignIdsHaveNoBytes() {
    const std::vector<Token> foreign = {0, -1, 65530, 65535, INT32_MAX, INT32_MIN};
    for (const Token token : foreign)
        QVERIFY(m_world->tokenBytes(token).empty());
    QVERIFY(m_world->decode(foreign).empty());
}

void WorldTokenizerTest::neverEncodesToTheEndOfText() {
    for (const Token token : m_world->encode(std::string("<|endoftext|></s><s>[PAD0]\0", 26)))
        QVERIFY(token != 0);
}

void WorldTokenizerTest::takesLinearTimeForALongRun() {
    for (const std::string& unit :
         {std::string("a"), std::string(" "), std::string("word "), std::string("\xff")}) {
        std::string text;
        while (text.size() < (1u << 20))
            text += unit;
        QElapsedTimer timer;
        timer.start();

        const auto tokens = m_world->encode(text);

        qInfo("1 MB of '%s': %lld ms", unit.c_str(), timer.elapsed());
        QCOMPARE(m_world->decode(tokens), text);
        QVERIFY(timer.elapsed() < test::withPatience(10'000)); // some 20 ms; quadratic would take minutes
    }
}

void WorldTokenizerTest::refusesLyingFiles_data() {
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char* name, const std::string& text, const char* expected) {
        QTest::newRow(name) << text << std::string(expected);
    };
    const auto line = [&](const char* name, const std::string& text,
                          const char* expected = "line 257: ") {
        row(name, byteLines() + text + '\n', expected);
    };
    row("empty file", "", "no token for the single byte");
    row("binary", std::string("\x00\x01\x02\xff\n", 5), "line 1: ");
    row("one long line", std::string(100'000, 'x'), "line 1: ");
    row("JSON", "{\"a\": 1}\n", "line 1: ");
    row("byte order mark", "\xef\xbb\xbf" + byteLines(), "line 1: ");
    row("a byte is missing", byteLines().substr(0, byteLines().rfind("256 ")),
        "single byte '\\xff'");
    line("empty line", "");
    line("no blank", "257");
    line("one blank", "257 'ab'");
    line("only blanks", "  ");
    line("id is no number", "abc 'ab' 2");
    line("negative id", "-257 'ab' 2");
    line("id with plus", "+257 'ab' 2");
    line("hexadecimal id", "0x101 'ab' 2");
    line("id 0", "0 'ab' 2");
    line("id repeated", "256 'ab' 2");
    line("id skipped", "258 'ab' 2");
    line("huge id", "99999999999999999999 'ab' 2");
    line("length is no number", "257 'ab' two");
    line("length missing", "257 'ab' ");
    line("length zero", "257 '' 0");
    line("negative length", "257 'ab' -2");
    line("length too small", "257 'ab' 1");
    line("length too large", "257 'ab' 3");
    line("length in characters", "257 '\xc3\xa9' 1");
    line("huge length", "257 'ab' 18446744073709551618");
    line("length beyond the limit", "257 '" + std::string(1025, 'a') + "' 1025");
    line("length with rubbish", "257 'ab' 2x");
    line("no quotes", "257 ab 2");
    line("one quote", "257 ' 1");
    line("open quote", "257 'ab 2");
    line("other closing quote", "257 'ab\" 2");
    line("quote inside", "257 'a'b' 3");
    line("text after the literal", "257 'a' x 1");
    line("u prefix", "257 u'ab' 2");
    line("r prefix", "257 r'ab' 2");
    line("empty bytes literal", "257 b 0");
    line("backslash at the end", "257 'ab\\' 2");
    line("unknown escape", "257 'a\\q' 2");
    line("octal escape", "257 'a\\101' 2");
    line("short hex escape", "257 'a\\x1' 2");
    line("no hex digits", "257 'a\\xzz' 2");
    line("hex with sign", "257 'a\\x-1' 2");
    line("short u escape", "257 '\\u20a' 3");
    line("surrogate", "257 '\\ud800' 3");
    line("beyond Unicode", "257 '\\U00110000' 4");
    line("u escape in bytes", "257 b'\\u20ac' 3");
    line("beyond ASCII in bytes", "257 b'\xc3\xa9' 2");
    line("text is not UTF-8", "257 'a\xff' 2");
    line("cut character in text", "257 'a\xc3' 2");
    line("duplicate byte", "257 'a' 1", "tokens 98 and 257 have the same bytes");
    line("duplicate token", "257 'ab' 2\n258 b'\\x61\\x62' 2", "tokens 257 and 258");
    line("carriage return only", "257 'ab' 2\r258 'cd' 2");
}

void WorldTokenizerTest::refusesLyingFiles() {
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);

    const auto tokenizer = parseWorldVocabulary(text, "lie.txt");

    QVERIFY(!tokenizer);
    QCOMPARE(tokenizer.error().code, ErrorCode::BadFormat);
    QVERIFY2(tokenizer.error().message.starts_with("lie.txt: "), tokenizer.error().message.c_str());
    QVERIFY2(tokenizer.error().message.find(expected) != std::string::npos,
             tokenizer.error().message.c_str());
}

void WorldTokenizerTest::refusesTablesThatCannotEncodeEveryByte() {
    std::vector<std::string> tokens(1);
    for (int byte = 0; byte < 255; ++byte)
        tokens.emplace_back(1, static_cast<char>(byte));
    QVERIFY(!makeWorldTokenizer(tokens, "gguf"));
    QVERIFY(!makeWorldTokenizer({}, "gguf"));

    tokens.emplace_back(1, '\xff');
    QVERIFY(makeWorldTokenizer(tokens, "gguf"));

    tokens.emplace_back(2000, 'x');
    QVERIFY(!makeWorldTokenizer(tokens, "gguf"));
}

void WorldTokenizerTest::givesAnotherIdentityToAnotherTable() {
    const auto one = parseWorldVocabulary(byteLines() + "257 'ab' 2\n", "t");
    const auto other = parseWorldVocabulary(byteLines() + "257 'ac' 2\n", "t");

    QVERIFY(one && other);
    QVERIFY((*one)->id().starts_with("world:"));
    QVERIFY((*one)->id() != (*other)->id());
    QCOMPARE((*one)->displayName(), std::string("RWKV vocabulary (258)"));
}

QTEST_GUILESS_MAIN(WorldTokenizerTest)
#include "world_tokenizer_test.moc"
