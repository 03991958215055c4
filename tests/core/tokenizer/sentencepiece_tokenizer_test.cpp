// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/sentencepiece_tokenizer.h"

#include <climits>
#include <optional>
#include <random>

#include <QElapsedTimer>

#include "tests/core/tokenizer/sentencepiece_models.h"
#include "tests/core/tokenizer/tokenizer_cases.h"
#include "tests/support/patience.h"

using namespace rookery;
using namespace rookery::test;
using Model = SentencePieceModel;
using Type = SentencePieceModel::PieceType;

class SentencePieceTokenizerTest : public QObject {
    Q_OBJECT

  private slots:
    void givesTheIdsOfTheLibrary_data();
    void givesTheIdsOfTheLibrary();
    void returnsRandomBytesUnchangedWithIdentityRules();
    void tellsWhichModelsAreLossless();
    void addsNoDummyPrefixInTheMiddle();
    void keepsOneBlankInTheMiddleOfALossyText();
    void tokenBytesJoinToTheText();
    void knowsTheEndOfTheBuiltInGuide();
    void neverProducesControlPiecesFromText();
    void neverProducesAControlPieceOfOneLetter();
    void encodesInPartsAsInOnePiece();
    void encodesAMegabyteInASecond_data();
    void encodesAMegabyteInASecond();
};

void SentencePieceTokenizerTest::givesTheIdsOfTheLibrary_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::vector<Token>>("ids");
    QTest::addColumn<std::string>("decoded");
    const auto rows = [](const QString& model, const QString& golden) {
        for (const TokenizerCase& entry : readCases(golden))
            QTest::newRow((model.section('/', -1).toUtf8() + ' ' + entry.name).constData())
                << model << entry.text << entry.ids << entry.decoded;
    };
    for (const char* name : {"unigram", "bpe"}) {
        const QString base = QString(ROOKERY_TEST_DATA "/tokenizers/") + name;
        rows(base + ".model", base + ".golden.json");
    }
    for (const char* name : {"tiny-unigram", "tiny-bpe", "tiny-bpe-identity"}) {
        const QString base = QString(ROOKERY_SHARED_DATA "/sentencepiece/") + name;
        if (QFile::exists(base + ".model"))
            rows(base + ".model", base + ".golden.json");
        else
            QTest::newRow(name) << base << std::string(AbsentFile) << std::vector<Token>()
                                << std::string();
    }
}

void SentencePieceTokenizerTest::givesTheIdsOfTheLibrary() {
    QFETCH(const QString, model);
    QFETCH(const std::string, text);
    QFETCH(const std::vector<Token>, ids);
    QFETCH(const std::string, decoded);
    if (text == AbsentFile)
        QSKIP("the conformance data is not beside this checkout");

    const auto tokenizer = loadSentencePieceTokenizer(model.toStdString());

    QVERIFY2(tokenizer, tokenizer ? "" : tokenizer.error().message.c_str());
    QCOMPARE(joined((*tokenizer)->encode(text)), joined(ids));
    QCOMPARE((*tokenizer)->decode(ids), decoded);
}

void SentencePieceTokenizerTest::returnsRandomBytesUnchangedWithIdentityRules() {
    Model prefixed = smallModel();
    prefixed.addsDummyPrefix = true;
    const auto stored = loadSentencePieceTokenizer(ROOKERY_TEST_DATA "/tokenizers/bpe.model");
    QVERIFY(stored);
    for (const auto& tokenizer : {made(smallModel()), made(prefixed), *stored}) {
        QVERIFY(tokenizer->isLossless());
        std::mt19937 random(5);
        for (int i = 0; i < 300; ++i) {
            const std::string text = randomBytes(random, random() % 200);

            const auto tokens = tokenizer->encode(text);

            QCOMPARE(tokenizer->decode(tokens), text);
            QCOMPARE(joinedBytes(*tokenizer, tokenizer->encode(text, TextPosition::Middle)), text);
        }
    }
}

void SentencePieceTokenizerTest::tellsWhichModelsAreLossless() {
    const auto unigram = loadSentencePieceTokenizer(ROOKERY_TEST_DATA "/tokenizers/unigram.model");
    QVERIFY(unigram);
    QVERIFY(!(*unigram)->isLossless());

    Model stripping = smallModel();
    stripping.removesExtraWhitespaces = true;
    QVERIFY(!made(stripping)->isLossless());

    Model withoutBytes = smallModel();
    withoutBytes.hasByteFallback = false;
    std::erase_if(withoutBytes.pieces,
                  [](const Model::Piece& piece) { return piece.type == Type::Byte; });
    QVERIFY(!made(withoutBytes)->isLossless());
    QCOMPARE(joined(made(withoutBytes)->encode("a\xff")), QString("3 1"));
}

void SentencePieceTokenizerTest::addsNoDummyPrefixInTheMiddle() {
    Model model = smallModel();
    model.addsDummyPrefix = true;
    const auto tokenizer = made(model);

    QCOMPARE(joined(tokenizer->encode("ab")), QString("262 258"));
    QCOMPARE(joined(tokenizer->encode(" ab")), QString("262 262 258"));
    QCOMPARE(joined(tokenizer->encode("ab", TextPosition::Middle)), QString("258"));
    QCOMPARE(joined(tokenizer->encode(" ab", TextPosition::Middle)), QString("262 258"));
    QCOMPARE(tokenizer->decode(tokenizer->encode("ab")), std::string("ab"));
    QVERIFY(tokenizer->encode("").empty());
}

void SentencePieceTokenizerTest::keepsOneBlankInTheMiddleOfALossyText() {
    const auto tokenizer =
        loadSentencePieceTokenizer(ROOKERY_TEST_DATA "/tokenizers/unigram.model");
    QVERIFY(tokenizer);
    const auto middle = [&](std::string_view text) {
        return joinedBytes(**tokenizer, (*tokenizer)->encode(text, TextPosition::Middle));
    };

    QCOMPARE(middle("the tree"), std::string("the tree"));
    QCOMPARE(middle(" the"), std::string(" the"));
    QCOMPARE(middle("   the   tree"), std::string(" the tree"));
    QCOMPARE(middle("\nthe"), std::string(" the"));
}

void SentencePieceTokenizerTest::tokenBytesJoinToTheText() {
    const auto tokenizer = loadSentencePieceTokenizer(ROOKERY_TEST_DATA "/tokenizers/bpe.model");
    QVERIFY(tokenizer);
    const std::string text = "User: the fox\n\nAssistant: \xE4\xBD\xA0 \xE2\x96\x81 x";

    QCOMPARE(joinedBytes(**tokenizer, (*tokenizer)->encode(text)), text);
    for (const Token token : {-1, 400, INT_MAX, INT_MIN})
        QVERIFY((*tokenizer)->tokenBytes(token).empty());
    QCOMPARE((*tokenizer)->vocabularySize(), 400);
    QCOMPARE((*tokenizer)->displayName(), std::string("SentencePiece BPE (400)"));
    QVERIFY((*tokenizer)->id().starts_with("sentencepiece:"));
}

void SentencePieceTokenizerTest::knowsTheEndOfTheBuiltInGuide() {
    const auto tokenizer = loadSentencePieceTokenizer(ROOKERY_TEST_DATA "/tokenizers/bpe.model");
    QVERIFY(tokenizer);

    QCOMPARE((*tokenizer)->endOfText(), std::optional<Token>(0));
    QVERIFY((*tokenizer)->tokenBytes(0).empty());
    // Its chat format: role names and blank lines are pieces of their own.
    QCOMPARE(joined((*tokenizer)->encode("User:\n\nAssistant:\n")), QString("4 3 5 2"));

    Model none = smallModel();
    none.pieces[0].text = "<pad>";
    QVERIFY(!made(none)->endOfText());
}

void SentencePieceTokenizerTest::neverProducesControlPiecesFromText() {
    const auto tokenizer = made(smallModel());
    for (const Token token : tokenizer->encode("</s>a<unk></s><0x0A>"))
        QVERIFY(token != 0 && token != 1);
    QCOMPARE(tokenizer->decode(tokenizer->encode("</s><0x0A>")), std::string("</s><0x0A>"));
}

void SentencePieceTokenizerTest::neverProducesAControlPieceOfOneLetter() {
    Model model = smallModel();
    model.pieces.push_back({"x", 0, Type::Control});
    const Token control = static_cast<Token>(model.pieces.size()) - 1;
    const auto tokenizer = made(model);

    for (const Token token : tokenizer->encode("axbx"))
        QVERIFY(token != control);
}

void SentencePieceTokenizerTest::encodesInPartsAsInOnePiece() {
    auto model = readSentencePieceModel(fileBytes(ROOKERY_TEST_DATA "/tokenizers/bpe.model"));
    QVERIFY(model);
    const auto inParts = made(*model);
    // A piece that goes on behind a blank forbids parts; it does not occur in the text.
    model->pieces.push_back({"zzz\xE2\x96\x81zzz", 0, Type::UserDefined});
    const auto inOnePiece = made(*model);
    std::mt19937 random(11);
    const std::vector<std::string> words = {
        "the", " ", " ", "small", "bird", "User:", "\n", "\n\n", " of", "\xC3\xA9", ".", "sea"};
    for (int i = 0; i < 20; ++i) {
        std::string text;
        while (text.size() < 10'000)
            text += words[random() % words.size()];
        for (const TextPosition position : {TextPosition::Start, TextPosition::Middle})
            QCOMPARE(joined(inParts->encode(text, position)),
                     joined(inOnePiece->encode(text, position)));
    }
}

void SentencePieceTokenizerTest::encodesAMegabyteInASecond_data() {
    QTest::addColumn<QString>("model");
    QTest::addColumn<std::string>("unit");
    for (const char* model : {"unigram", "bpe"}) {
        const auto row = [&](const char* name, const char* unit) {
            QTest::newRow((QByteArray(model) + ' ' + name).constData())
                << QString(model) << std::string(unit);
        };
        row("prose", "the small bird sings in the old tree near the river. ");
        row("one long word", "the");
        row("blanks", " ");
        row("foreign letters", "\xE4\xBD\xA0");
        row("no UTF-8", "\xff");
        row("blank marks", "\xE2\x96\x81");
        row("newlines", "\n");
    }
}

void SentencePieceTokenizerTest::encodesAMegabyteInASecond() {
    QFETCH(const QString, model);
    QFETCH(const std::string, unit);
    const auto tokenizer = loadSentencePieceTokenizer(
        (ROOKERY_TEST_DATA "/tokenizers/" + model + ".model").toStdString());
    QVERIFY(tokenizer);
    std::string text;
    const std::size_t size = unit.size() > 10 ? 1u << 20 : 1u << 18; // prose: a whole megabyte
    while (text.size() < size)
        text += unit;
    QElapsedTimer timer;
    timer.start();

    const auto tokens = (*tokenizer)->encode(text);

    qInfo("%zu bytes: %lld ms, %zu tokens", text.size(), timer.elapsed(), tokens.size());
    QVERIFY(timer.elapsed() <
            test::withPatience(20'000)); // a second on an idle machine; quadratic would take hours
}

QTEST_GUILESS_MAIN(SentencePieceTokenizerTest)
#include "sentencepiece_tokenizer_test.moc"
