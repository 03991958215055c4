// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/stream_decoder.h"

#include "core/base/utf8.h"
#include "core/tokenizer/world_tokenizer.h"
#include "tests/core/tokenizer/tokenizer_cases.h"

using namespace rookery;

class StreamDecoderTest : public QObject {
    Q_OBJECT

  private slots:
    void holdsBackAnUnfinishedCharacter();
    void replacesEachMaximalSubpartOnce_data();
    void replacesEachMaximalSubpartOnce();
    void flushEndsAnUnfinishedCharacter();
    void isAsNewAfterFlush();
    void doesNotDependOnHowBytesAreCut();
    void joinsTheTokensOfSplitCharacters();
};

void StreamDecoderTest::holdsBackAnUnfinishedCharacter() {
    StreamDecoder decoder;

    QCOMPARE(decoder.feed("a\xf0\x9f"), std::string("a"));
    QCOMPARE(decoder.feed("\x99"), std::string());
    QCOMPARE(decoder.feed("\x82!"), std::string("\xf0\x9f\x99\x82!"));
    QCOMPARE(decoder.flush(), std::string());
}

void StreamDecoderTest::replacesEachMaximalSubpartOnce_data() {
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<int>("replacements");
    const auto row = [](const char* name, const char* bytes, int count) {
        QTest::newRow(name) << std::string(bytes) << count;
    };
    row("lone continuation", "\x80", 1);
    row("two lone continuations", "\x80\xbf", 2);
    row("never valid", "\xc0\xc1\xf5\xff", 4);
    row("cut two-byte", "\xc3", 1);
    row("cut three-byte", "\xe4\xbd", 1);
    row("cut four-byte", "\xf0\x9f\x99", 1);
    row("overlong three-byte", "\xe0\x80\x80", 3);
    row("surrogate", "\xed\xa0\x80", 3);
    row("overlong four-byte", "\xf0\x80\x80\x80", 4);
    row("beyond Unicode", "\xf4\x90\x80\x80", 4);
    row("cut, then another cut", "\xe4\xbd\xf0\x9f", 2);
}

void StreamDecoderTest::replacesEachMaximalSubpartOnce() {
    QFETCH(const std::string, bytes);
    QFETCH(const int, replacements);
    std::string expected;
    for (int i = 0; i < replacements; ++i)
        expected += Utf8Replacement;

    StreamDecoder decoder;
    std::string text = decoder.feed(bytes + "x");

    QCOMPARE(text, expected + "x");
}

void StreamDecoderTest::flushEndsAnUnfinishedCharacter() {
    StreamDecoder decoder;
    QCOMPARE(decoder.feed("\xe4\xbd"), std::string());

    QCOMPARE(decoder.flush(), std::string(Utf8Replacement));
    QCOMPARE(decoder.flush(), std::string());
}

void StreamDecoderTest::isAsNewAfterFlush() {
    StreamDecoder decoder;
    static_cast<void>(decoder.feed("\xe4\xbd"));
    static_cast<void>(decoder.flush());

    QCOMPARE(decoder.feed("\xa0"), std::string(Utf8Replacement));
}

void StreamDecoderTest::doesNotDependOnHowBytesAreCut() {
    std::mt19937 random(2);
    for (int i = 0; i < 3000; ++i) {
        const std::string bytes = randomBytes(random, random() % 40);
        StreamDecoder decoder;
        std::string text;
        for (std::size_t begin = 0; begin < bytes.size();) {
            const std::size_t length = random() % 4;
            const std::string part = decoder.feed(bytes.substr(begin, length));
            QVERIFY(isValidUtf8(part));
            text += part;
            begin += length;
        }
        text += decoder.flush();

        QCOMPARE(text, replaceInvalidUtf8(bytes));
    }
}

void StreamDecoderTest::joinsTheTokensOfSplitCharacters() {
    const auto world =
        loadWorldTokenizer(ROOKERY_SOURCE_DIR "/resources/tokenizers/rwkv_vocab_v20230424.txt");
    QVERIFY(world);
    const std::string text = "\xf0\x92\x80\x80 cuneiform \xf0\x9f\xab\xa8 \xe9\xbe\x98";
    StreamDecoder decoder;

    std::string streamed;
    for (const Token token : (*world)->encode(text)) {
        const std::string part = decoder.feed((*world)->tokenBytes(token));
        QVERIFY(isValidUtf8(part));
        streamed += part;
    }

    QCOMPARE(streamed, text);
    QCOMPARE(decoder.flush(), std::string());
}

QTEST_GUILESS_MAIN(StreamDecoderTest)
#include "stream_decoder_test.moc"
