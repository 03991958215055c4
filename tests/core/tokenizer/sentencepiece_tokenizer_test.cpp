// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/sentencepiece_tokenizer.h"

#include <functional>
#include <limits>

#include <QElapsedTimer>

#include "core/tokenizer/protobuf.h"
#include "tests/core/tokenizer/tokenizer_cases.h"
#include "tests/support/patience.h"

using namespace rookery;
using Model = SentencePieceModel;
using Type = SentencePieceModel::PieceType;

namespace {

std::string fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// End of text 0, unknown 1, the bytes, the letters a to c and "ab".
Model smallModel() {
    Model model;
    model.algorithm = Model::Algorithm::Bpe;
    model.hasByteFallback = true;
    model.addsDummyPrefix = false;
    model.removesExtraWhitespaces = false;
    model.pieces = {{"</s>", 0, Type::Control}, {"<unk>", 0, Type::Unknown}};
    for (int byte = 0; byte < 256; ++byte)
        model.pieces.push_back(
            {QString::asprintf("<0x%02X>", static_cast<unsigned>(byte)).toStdString(), 0,
             Type::Byte});
    for (const char* text : {"ab", "a", "b", "c", "\xE2\x96\x81"})
        model.pieces.push_back({text, -static_cast<float>(model.pieces.size()), Type::Normal});
    return model;
}

std::string serialized(const Model& model) {
    return serializeSentencePieceModel(model, model.addsDummyPrefix);
}

std::shared_ptr<const Tokenizer> made(const Model& model) {
    auto tokenizer = parseSentencePieceTokenizer(serialized(model), "t.model");
    if (!tokenizer)
        qFatal("%s", tokenizer.error().message.c_str());
    return *tokenizer;
}

std::string message(std::initializer_list<std::function<void(ProtobufWriter&)>> parts) {
    ProtobufWriter writer;
    for (const auto& part : parts)
        part(writer);
    return writer.message();
}

/// Normalisation rules whose trie has `units` as its first units and zeros after them.
std::string rules(const std::vector<std::uint32_t>& units, std::size_t unitCount,
                  const std::string& pool) {
    std::string bytes;
    const auto number = [&](std::uint32_t value) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes += static_cast<char>(value >> shift & 0xffu);
    };
    number(static_cast<std::uint32_t>(4 * unitCount));
    for (std::size_t i = 0; i < unitCount; ++i)
        number(i < units.size() ? units[i] : 0x80000000u);
    return bytes + pool;
}

} // namespace

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
    void readsItsOwnSerialization();
    void encodesInPartsAsInOnePiece();
    void encodesAMegabyteInASecond_data();
    void encodesAMegabyteInASecond();
    void refusesLyingModels_data();
    void refusesLyingModels();
    void refusesKindsByName();
    void survivesTruncationAndFlippedBits();
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

void SentencePieceTokenizerTest::readsItsOwnSerialization() {
    const std::string bytes = fileBytes(ROOKERY_TEST_DATA "/tokenizers/unigram.model");
    const auto first = readSentencePieceModel(bytes);
    QVERIFY(first);
    QVERIFY(!first->normalization.empty());

    const auto second = readSentencePieceModel(serialized(*first));

    QVERIFY(second);
    QCOMPARE(second->pieces.size(), first->pieces.size());
    QCOMPARE(second->normalization, first->normalization);
    QCOMPARE(serialized(*second), serialized(*first));
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
    QVERIFY(timer.elapsed() < test::withPatience(20'000)); // a second on an idle machine; quadratic would take hours
}

void SentencePieceTokenizerTest::refusesLyingModels_data() {
    QTest::addColumn<std::string>("bytes");
    const auto raw = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << bytes;
    };
    const auto with = [&](const char* name, const std::function<void(Model&)>& change) {
        Model model = smallModel();
        change(model);
        raw(name, serialized(model));
    };
    const auto piece = [&](const char* name, const std::string& body) {
        raw(name, serialized(smallModel()) + message({[&](auto& w) { w.addBytes(1, body); }}));
    };
    raw("empty", "");
    raw("text", "hello, this is no model at all");
    raw("zeros", std::string(64, '\0'));
    raw("field 0", std::string("\x00\x01", 2));
    raw("group", "\x0b\x0c");
    raw("wire type 7", "\x0f\x01");
    raw("endless number", std::string(20, '\xff'));
    raw("tag of more than 64 bits", std::string(9, '\xff') + "\x7f");
    raw("length beyond the file", "\x0a\xff\xff\xff\xff\x0f");
    raw("length near 2^64", "\x0a\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    raw("no pieces", message({[](auto& w) { w.addBytes(2, ""); }}));
    piece("piece with a cut field", "\x0a\x10"
                                    "ab");
    piece("piece with a cut score", "\x0a\x01q\x15\x01");
    piece("piece without text", "");
    piece("piece of type 0", std::string("\x0a\x01q\x18\x00", 5));
    piece("piece of type 7", "\x0a\x01q\x18\x07");
    piece("piece of a huge type", "\x0a\x01q\x18\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01");
    with("empty piece", [](Model& m) { m.pieces.push_back({"", 0, Type::Normal}); });
    with("overlong piece", [](Model& m) {
        m.pieces.push_back({std::string(2000, 'x'), 0, Type::Normal});
    });
    with("piece is not UTF-8", [](Model& m) { m.pieces.push_back({"\xff", 0, Type::Normal}); });
    with("piece with NUL", [](Model& m) {
        m.pieces.push_back({std::string("a\0b", 3), 0, Type::Normal});
    });
    with("piece twice", [](Model& m) { m.pieces.push_back({"ab", 0, Type::Normal}); });
    with("control piece named like another", [](Model& m) {
        m.pieces.push_back({"ab", 0, Type::Control});
    });
    with("score is NaN",
         [](Model& m) { m.pieces.back().score = std::numeric_limits<float>::quiet_NaN(); });
    with("score is infinite",
         [](Model& m) { m.pieces.back().score = std::numeric_limits<float>::infinity(); });
    with("no unknown piece", [](Model& m) { m.pieces[1].type = Type::Normal; });
    with("two unknown pieces", [](Model& m) { m.pieces[0].type = Type::Unknown; });
    with("no ordinary pieces", [](Model& m) { m.pieces.resize(258); });
    with("byte piece missing", [](Model& m) { m.pieces.erase(m.pieces.begin() + 7); });
    with("byte pieces without fallback", [](Model& m) { m.hasByteFallback = false; });
    with("byte piece with a wrong name", [](Model& m) { m.pieces[7].text = "<0xZZ>"; });
    with("byte piece in lower case", [](Model& m) { m.pieces[250].text = "<0xf8>"; });
    with("byte piece with a long name", [](Model& m) { m.pieces[7].text = "<0x005>"; });
    with("nested user pieces", [](Model& m) {
        for (std::size_t length = 1; length < 100; ++length)
            m.pieces.push_back({std::string(length, 'u'), 0, Type::UserDefined});
    });
    with("rules of one byte", [](Model& m) { m.normalization = "x"; });
    with("rules without a trie",
         [](Model& m) { m.normalization = rules({}, 0, std::string("x\0", 2)); });
    with("rules with a small trie",
         [](Model& m) { m.normalization = rules({}, 100, std::string("x\0", 2)); });
    with("rules with a huge trie", [](Model& m) {
        m.normalization = std::string("\xfc\xff\xff\xff", 4) + std::string(3000, '\0');
    });
    with("rules with an odd trie", [](Model& m) {
        m.normalization = rules({}, 256, std::string("x\0", 2));
        m.normalization[0] = 1;
    });
    with("rules without right sides", [](Model& m) { m.normalization = rules({}, 256, ""); });
    with("right side without end", [](Model& m) { m.normalization = rules({}, 256, "x"); });
    // Unit 0 is the root; offset is in bits 10 and up, the flag for a leaf bit 8, the label the low
    // byte.
    with("root points outside",
         [](Model& m) { m.normalization = rules({1u << 29}, 256, std::string("x\0", 2)); });
    with("node points outside", [](Model& m) {
        std::vector<std::uint32_t> units(256, 0x80000000u);
        units[0] = 0;                     // base 0
        units['a'] = 'a' | 0x1000u << 10; // child by 'a' at base 'a' ^ 0x1000
        m.normalization = rules(units, 256, std::string("x\0", 2));
    });
    with("right side outside", [](Model& m) {
        std::vector<std::uint32_t> units(256, 0x80000000u);
        units[0] = 0;
        units['a'] = 'a' | 1u << 8 | 1u << 10; // a leaf at 'a' ^ 1
        units['a' ^ 1] = 0x80000000u | 1000u;
        m.normalization = rules(units, 256, std::string("x\0", 2));
    });
    with("endless rules", [](Model& m) {
        std::vector<std::uint32_t> units(256, 0x80000000u);
        units[0] = 0;
        units['a'] = 'a' | static_cast<std::uint32_t>('a') << 10; // back to base 0
        m.normalization = rules(units, 256, std::string("x\0", 2));
    });
    with("too many rules for one place", [](Model& m) {
        std::vector<std::uint32_t> units(256, 0x80000000u);
        units[0] = 1u << 10; // root base 1, the end of text unit is 1
        units[1] = 0x80000000u;
        units[1 ^ 'a'] =
            'a' | 1u << 8 | static_cast<std::uint32_t>('a') << 10; // a leaf, and back to base 1
        m.normalization = rules(units, 256, std::string("x\0", 2));
    });
}

void SentencePieceTokenizerTest::refusesLyingModels() {
    QFETCH(const std::string, bytes);

    const auto tokenizer = parseSentencePieceTokenizer(bytes, "lie.model");

    QVERIFY(!tokenizer);
    QVERIFY(tokenizer.error().code == ErrorCode::BadFormat ||
            tokenizer.error().code == ErrorCode::Truncated);
    QVERIFY2(tokenizer.error().message.starts_with("lie.model: "),
             tokenizer.error().message.c_str());
    // The library must not have been needed to find out.
    QVERIFY2(tokenizer.error().message.find("library") == std::string::npos,
             tokenizer.error().message.c_str());
}

void SentencePieceTokenizerTest::refusesKindsByName() {
    const auto withTrainer = [](std::uint32_t field, std::uint64_t value) {
        const std::string trainer = message({[&](auto& w) { w.addVarint(field, value); }});
        return parseSentencePieceTokenizer(serialized(smallModel()) +
                                               message({[&](auto& w) { w.addBytes(2, trainer); }}),
                                           "t.model");
    };

    for (const auto& [tokenizer, name] :
         {std::pair{withTrainer(3, 3), "word"}, std::pair{withTrainer(3, 4), "char"},
          std::pair{withTrainer(24, 1), "treat_whitespace_as_suffix"}}) {
        QVERIFY(!tokenizer);
        QCOMPARE(tokenizer.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(tokenizer.error().message.find(name) != std::string::npos);
    }
    QVERIFY(!withTrainer(3, 9));
}

void SentencePieceTokenizerTest::survivesTruncationAndFlippedBits() {
    const std::string whole = fileBytes(ROOKERY_TEST_DATA "/tokenizers/bpe.model");
    QVERIFY(!whole.empty());
    int refused = 0;
    for (std::size_t length = 0; length + 200 < whole.size(); length += 37)
        refused += !parseSentencePieceTokenizer(whole.substr(0, length), "t");
    QVERIFY(refused > 150); // without all byte pieces there is no model

    std::mt19937 random(6);
    for (int i = 0; i < 200; ++i) {
        std::string damaged = whole;
        for (int flips = 0; flips < 3; ++flips)
            damaged[random() % damaged.size()] ^= static_cast<char>(1u << random() % 8);
        const auto tokenizer = parseSentencePieceTokenizer(damaged, "t");
        if (tokenizer) // harmless damage: it must still work
            QVERIFY((*tokenizer)->encode("User: the fox \xff").size() > 1);
    }
}

QTEST_GUILESS_MAIN(SentencePieceTokenizerTest)
#include "sentencepiece_tokenizer_test.moc"
