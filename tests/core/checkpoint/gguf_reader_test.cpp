// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/gguf_reader.h"

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;
using namespace std::string_literals;

namespace {

constexpr std::uint64_t Top = std::uint64_t{1} << 63;

/// Two keys, two tensors of 24 and 34 bytes.
Gguf model() {
    Gguf file;
    file.keys = {ggufString("general.architecture", "rwkv7"), ggufU32("rwkv7.block_count", 2)};
    file.tensors = {{.name = "a", .ne = {3, 2}},
                    {.name = "b", .ne = {32}, .type = 8, .offset = 32}};
    file.data = floats(0, 6) + std::string(8, '\0') + std::string(34, 'q');
    return file;
}

std::string withKey(const std::string& key) {
    Gguf file = model();
    file.keys.push_back(key);
    return file.bytes();
}

template <typename T> std::string raw(T value) {
    return Bytes().put(value).str();
}

} // namespace

class GgufReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNamesShapesAndBytesInPyTorchOrder() {
        for (const std::uint32_t version : {2u, 3u}) {
            Gguf file = model();
            file.version = version;
            const std::string bytes = file.bytes();

            const auto contents = readGguf(asBytes(bytes), "file.bin");

            QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
            QCOMPARE(contents->tensors.size(), std::size_t{2});
            QCOMPARE(tensorNamed(*contents, "a").shape, (std::vector<std::int64_t>{2, 3}));
            QCOMPARE(bytesOf(tensorNamed(*contents, "a")), QByteArray::fromStdString(floats(0, 6)));
            QVERIFY(tensorNamed(*contents, "b").type == DType::Q8_0);
            QCOMPARE(bytesOf(tensorNamed(*contents, "b")), QByteArray(34, 'q'));
        }
    }

    void widensValuesOfEveryType_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<int>("index"); // of the variant
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, std::uint32_t type, const std::string& value,
                            int index, const char* text) {
            QTest::newRow(name) << QByteArray::fromStdString(ggufKey("k", type, value)) << index
                                << QString::fromUtf8(text);
        };
        row("u8", 0, "\xff", 0, "255");
        row("i8", 1, "\xff", 0, "-1");
        row("u16", 2, raw(std::uint16_t{65535}), 0, "65535");
        row("i16", 3, raw(std::int16_t{-2}), 0, "-2");
        row("u32", 4, raw(std::uint32_t{4000000000}), 0, "4000000000");
        row("i32", 5, raw(std::int32_t{-3}), 0, "-3");
        row("f32", 6, raw(0.25f), 1, "0.250000");
        row("false", 7, "\0"s, 2, "0");
        row("true", 7, "\1", 2, "1");
        row("string", 8, Bytes().sized("naïve").str(), 3, "naïve");
        row("an empty string", 8, Bytes().sized("").str(), 3, "");
        row("u64", 10, raw(std::uint64_t{1} << 62), 0, "4611686018427387904");
        row("u64 beyond int64", 10, raw(std::uint64_t{1} << 63), 1, "9223372036854775808.000000");
        row("i64", 11, raw(INT64_MIN), 0, "-9223372036854775808");
        row("f64", 12, raw(-0.5), 1, "-0.500000");
        const auto array = [&row](const char* name, std::uint32_t type, std::uint64_t count,
                                  const std::string& elements, int index, const char* text) {
            row(name, 9, Bytes().put(type).put(count).text(elements).str(), index, text);
        };
        array("an array of u8", 0, 2, "\x01\xff", 4, "1 255 ");
        array("an array of i8", 1, 2, "\x01\xff", 4, "1 -1 ");
        array("an array of u16", 2, 1, "\x00\x01"s, 4, "256 ");
        array("an array of i32", 5, 2, raw(std::int32_t{-1}) + raw(std::int32_t{6}), 4, "-1 6 ");
        array("an array of booleans", 7, 2, "\1\0"s, 4, "1 0 ");
        array("an array of f32", 6, 2, raw(0.5f) + raw(1.0f), 5, "0.500000 1.000000 ");
        array("an array of f64", 12, 1, raw(2.0), 5, "2.000000 ");
        array("an array of strings", 8, 2, Bytes().sized("a").sized("bc").str(), 6, "a bc ");
        array("an empty array", 4, 0, "", 4, "");
    }
    void widensValuesOfEveryType() {
        QFETCH(QByteArray, key);
        QFETCH(int, index);
        QFETCH(QString, text);
        const std::string bytes = withKey(key.toStdString());

        const auto contents = readGguf(asBytes(bytes), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        const MetadataValue& value = contents->metadata.at("k");
        QCOMPARE(static_cast<int>(value.index()), index);
        const auto shown = [](const auto& one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, std::string>)
                return one;
            else
                return std::to_string(one);
        };
        const std::string found = std::visit(
            [&](const auto& held) {
                if constexpr (requires { held.begin(); } &&
                              !std::is_same_v<std::decay_t<decltype(held)>, std::string>) {
                    std::string all;
                    for (const auto& one : held)
                        all += shown(one) + " ";
                    return all;
                } else {
                    return shown(held);
                }
            },
            value);
        QCOMPARE(QString::fromStdString(found), text);
    }

    void otherAlignmentsMoveTheData() {
        Gguf file = model();
        file.alignment = 64;
        file.keys.push_back(ggufU32("general.alignment", 64));
        file.tensors = {{.name = "a", .ne = {3, 2}},
                        {.name = "b", .ne = {32}, .type = 8, .offset = 64}};
        file.data = floats(0, 6) + std::string(40, '\0') + std::string(34, 'q');
        const std::string bytes = file.bytes();

        const auto contents = readGguf(asBytes(bytes), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(bytesOf(tensorNamed(*contents, "b")), QByteArray(34, 'q'));
    }

    void aFileWithoutTensorsHoldsItsKeys() { // a vocabulary, or the first part of several
        Gguf file = model();
        file.tensors.clear();
        const std::string bytes = file.header();

        const auto contents = readGguf(asBytes(bytes), "file.bin");

        QVERIFY(contents);
        QVERIFY(contents->tensors.empty());
        QVERIFY(contents->metadata.at("general.architecture") ==
                MetadataValue(std::string("rwkv7")));
    }

    void refusesOtherTypesByName_data() {
        QTest::addColumn<uint>("number");
        QTest::addColumn<QString>("name");
        const std::pair<uint, const char*> types[] = {
            {4, "Q4_2"},       {9, "Q8_1"},          {15, "Q8_K"},   {16, "IQ2_XXS"},
            {17, "IQ2_XS"},    {18, "IQ3_XXS"},      {19, "IQ1_S"},  {20, "IQ4_NL"},
            {21, "IQ3_S"},     {22, "IQ2_S"},        {23, "IQ4_XS"}, {24, "I8"},
            {26, "I32"},       {27, "I64"},          {28, "F64"},    {29, "IQ1_M"},
            {34, "TQ1_0"},     {35, "TQ2_0"},        {39, "MXFP4"},  {40, "NVFP4"},
            {41, "number 41"}, {1000, "number 1000"}};
        for (const auto& [number, name] : types)
            QTest::newRow(name) << number << QString(name);
    }
    void refusesOtherTypesByName() {
        QFETCH(uint, number);
        QFETCH(QString, name);
        Gguf file = model();
        file.tensors[0].type = number;

        const std::string bytes = file.bytes();
        const auto contents = readGguf(asBytes(bytes), "file.bin");

        QVERIFY(!contents);
        QVERIFY(contents.error().code == ErrorCode::UnsupportedType);
        const auto message = QString::fromStdString(contents.error().message);
        QVERIFY2(message.contains("tensor 'a' is of the type " + name), qPrintable(message));
    }

    void refusesLies_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const auto row = [](const char* name, auto change, ErrorCode code, const char* words) {
            Gguf file = model();
            change(file);
            addLie(name, file.bytes(), code, words);
        };
        const auto key = [](const char* name, const std::string& text, ErrorCode code,
                            const char* words) {
            Gguf file = model();
            file.keys.push_back(text);
            file.tensors.clear();
            addLie(name, file.header(), code, words);
        };

        addLie("empty", "", truncated, "header");
        addLie("another magic", "GGML" + std::string(60, '\0'), bad, "GGUF");
        row(
            "version 0", [](Gguf& f) { f.version = 0; }, unsupported, "version 0");
        row(
            "version 1", [](Gguf& f) { f.version = 1; }, unsupported, "version 1");
        row(
            "version 4", [](Gguf& f) { f.version = 4; }, unsupported, "version 4");
        row(
            "big-endian version 3", [](Gguf& f) { f.version = 0x03000000; }, unsupported,
            "big-endian");
        row(
            "big-endian version 2", [](Gguf& f) { f.version = 0x02000000; }, unsupported,
            "big-endian");
        row(
            "2^64 - 1 keys", [](Gguf& f) { f.keyCount = UINT64_MAX; }, bad,
            "18446744073709551615 keys");
        row(
            "2^63 keys", [](Gguf& f) { f.keyCount = Top; }, bad, "keys");
        row(
            "as many keys as bytes", [](Gguf& f) { f.keyCount = f.bytes().size(); }, bad, "keys");
        row(
            "one key too many", [](Gguf& f) { f.keyCount = 3; }, truncated, "ends inside");
        row(
            "2^64 - 1 tensors", [](Gguf& f) { f.tensorCount = UINT64_MAX; }, bad, "tensors");
        row(
            "2^63 tensors", [](Gguf& f) { f.tensorCount = Top; }, bad, "tensors");
        row(
            "as many tensors as bytes", [](Gguf& f) { f.tensorCount = f.bytes().size(); }, bad,
            "tensors");
        row(
            "more tensors than any model has",
            [](Gguf& f) {
                f.tensorCount = (1 << 17) + 1;
                f.data = std::string(4'000'000, 'x');
            },
            bad, "expected at most 131072");
        row(
            "more keys than any model has",
            [](Gguf& f) {
                f.keyCount = (1 << 16) + 1;
                f.data = std::string(2'000'000, 'x');
            },
            bad, "65537 keys, expected at most 131072 and 65536");
        key("a key twice", ggufU32("rwkv7.block_count", 2), bad,
            "'rwkv7.block_count' occurs twice");
        key("a key of type 13", ggufKey("k", 13, "12345678"), bad, "value type 13");
        key("a key of type 2^32 - 1", ggufKey("k", 0xffffffff, "12345678"), bad,
            "value type 4294967295");
        key("a key with a name of 2^64 - 1 bytes", raw(UINT64_MAX) + "12345678", truncated,
            "name of the key");
        key("a key with a name behind the end", raw(std::uint64_t{100}) + "12345678", truncated,
            "name of the key");
        key("a key with a name that is too long", ggufU32(std::string(65536, 'k'), 1), bad,
            "65536 bytes");
        key("a string of 2^64 - 1 bytes", ggufKey("k", 8, raw(UINT64_MAX)), truncated,
            "value of key 'k'");
        key("a string behind the end", ggufKey("k", 8, raw(std::uint64_t{1})), truncated,
            "value of key 'k'");
        key("a boolean of 2", ggufKey("k", 7, "\2"), bad, "boolean of value 2");
        key("an array of arrays", ggufArray("k", 9, 1, "123456789012"), bad,
            "array of value type 9");
        key("an array of type 13", ggufArray("k", 13, 1, "12345678"), bad,
            "array of value type 13");
        key("an array of 2^64 - 1 bytes", ggufArray("k", 0, UINT64_MAX, "12345678"), truncated,
            "only 8 bytes");
        key("an array of 2^61 i64", ggufArray("k", 11, std::uint64_t{1} << 61, "12345678"),
            truncated, "only 8");
        key("an array of 2^63 strings", ggufArray("k", 8, Top, "12345678"), truncated,
            "only 8 bytes");
        key("an array one element too long", ggufArray("k", 4, 3, "12345678"), truncated,
            "3 elements");
        key("an array of five million bytes",
            ggufArray("k", 0, 5'000'000, std::string(5'000'000, 'x')), bad,
            "more than the limit of 4194304");
        key("an array of strings whose second is cut",
            ggufArray("k", 8, 2, Bytes().sized("ab").put(std::uint64_t{9}).str()), truncated,
            "element 1 of key 'k'");
        for (const std::uint32_t alignment : {0u, 3u, 48u, 0x80000000u})
            key(qPrintable(QString("alignment %1").arg(alignment)),
                ggufU32("general.alignment", alignment), bad, "general.alignment");
        key("an alignment that is text", ggufString("general.alignment", "32"), bad,
            "general.alignment");
        row(
            "a tensor twice", [](Gguf& f) { f.tensors[1].name = "a"; }, bad, "'a' occurs twice");
        row(
            "a tensor of five dimensions",
            [](Gguf& f) {
                f.tensors[0].ne = {3, 2, 1, 1, 1};
            },
            bad, "5 dimensions");
        row(
            "a tensor of 2^32 - 1 dimensions",
            [](Gguf& f) { f.tensors[0].dimensions = 0xffffffff; }, bad, "4294967295 dimensions");
        row(
            "a tensor with a name of 1025 bytes",
            [](Gguf& f) { f.tensors[0].name = std::string(1025, 'x'); }, bad, "1025 bytes");
        row(
            "a dimension of 2^63", [](Gguf& f) { f.tensors[0].ne = {Top}; }, bad,
            "impossible for f32");
        row(
            "a dimension of 2^64 - 1", [](Gguf& f) { f.tensors[0].ne = {UINT64_MAX}; }, bad,
            "[-1]");
        row(
            "dimensions whose product wraps to 0",
            [](Gguf& f) {
                f.tensors[0].ne = {std::uint64_t{1} << 32, std::uint64_t{1} << 32};
            },
            bad, "impossible");
        row(
            "dimensions whose bytes wrap to 0",
            [](Gguf& f) { f.tensors[0].ne = {std::uint64_t{1} << 62}; }, bad, "impossible");
        row(
            "a row that is no whole block", [](Gguf& f) { f.tensors[1].ne = {31}; }, bad,
            "impossible for q8_0");
        row(
            "rows that are whole blocks only together",
            [](Gguf& f) {
                f.tensors[1].ne = {16, 2};
            },
            bad, "impossible for q8_0");
        row(
            "a row that is no whole super-block", [](Gguf& f) { f.tensors[1].type = 14; }, bad,
            "impossible for q6_k");
        row(
            "a scalar of a block type", [](Gguf& f) { f.tensors[1].ne = {}; }, bad,
            "impossible for q8_0");
        row(
            "an offset off the grid", [](Gguf& f) { f.tensors[1].offset = 33; }, bad,
            "no multiple of 32");
        row(
            "an offset behind the end", [](Gguf& f) { f.tensors[1].offset = 64; }, truncated,
            "'b' needs 34 bytes");
        row(
            "an offset of 2^63", [](Gguf& f) { f.tensors[1].offset = Top; }, truncated,
            "offset 9223372036854775808");
        row(
            "an offset that wraps around", [](Gguf& f) { f.tensors[1].offset = UINT64_MAX - 31; },
            truncated, "'b'");
        row(
            "data that is missing", [](Gguf& f) { f.data.clear(); }, truncated,
            "'a' needs 24 bytes");
        row(
            "data one byte short", [](Gguf& f) { f.data.pop_back(); }, truncated,
            "'b' needs 34 bytes");
        row(
            "a tensor larger than the file", [](Gguf& f) { f.tensors[0].ne = {1 << 30}; },
            truncated, "needs 4294967296 bytes");
        row(
            "two tensors in one place", [](Gguf& f) { f.tensors[1].offset = 0; }, bad, "overlap");
        row(
            "a tensor that runs into the next", [](Gguf& f) { f.tensors[0].ne = {9}; }, bad,
            "'a' and 'b' overlap");
    }
    void refusesLies() { checkLie(readGguf); }

    void everyCutIsRefused() {
        checkEveryCut(model().bytes(), SIZE_MAX, readGguf, [](std::size_t) { return false; });
    }

    void aChangedByteIsNeverACrash() {
        const std::string good =
            withKey(ggufArray("tokens", 8, 2, Bytes().sized("a").sized("b").str()));
        int accepted = 0;
        for (std::size_t i = 0; i < good.size(); ++i) {
            for (const int flip : {0x01, 0x80, 0xff}) {
                auto bytes = exactly(good.data(), good.size());
                bytes[i] ^= static_cast<std::byte>(flip);
                const auto contents = readGguf(std::span(bytes), "file.bin");
                accepted += contents ? 1 : 0;
            }
        }
        QVERIFY(accepted > 0); // weights may change
    }
};

QTEST_GUILESS_MAIN(GgufReaderTest)
#include "gguf_reader_test.moc"
