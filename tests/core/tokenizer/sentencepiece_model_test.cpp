// SPDX-License-Identifier: Apache-2.0
//
// The file of a model: what is read is what was written, and files that lie are refused.
#include "core/tokenizer/sentencepiece_model.h"

#include <functional>
#include <initializer_list>
#include <limits>
#include <random>

#include "core/tokenizer/protobuf.h"
#include "tests/core/tokenizer/sentencepiece_models.h"
#include "tests/core/tokenizer/tokenizer_cases.h"

using namespace rookery;
using namespace rookery::test;
using Model = SentencePieceModel;
using Type = SentencePieceModel::PieceType;

namespace {

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

class SentencePieceModelTest : public QObject {
    Q_OBJECT

  private slots:
    void readsItsOwnSerialization();
    void refusesLyingModels_data();
    void refusesLyingModels();
    void refusesKindsByName();
    void survivesTruncationAndFlippedBits();
};

void SentencePieceModelTest::readsItsOwnSerialization() {
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

void SentencePieceModelTest::refusesLyingModels_data() {
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

void SentencePieceModelTest::refusesLyingModels() {
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

void SentencePieceModelTest::refusesKindsByName() {
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

void SentencePieceModelTest::survivesTruncationAndFlippedBits() {
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

QTEST_GUILESS_MAIN(SentencePieceModelTest)
#include "sentencepiece_model_test.moc"
