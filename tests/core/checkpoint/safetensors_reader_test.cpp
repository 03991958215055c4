// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/safetensors_reader.h"

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;

namespace {

const std::string TwoTensors = json("{'a':{'dtype':'F32','shape':[2,3],'data_offsets':[0,24]},"
                                    "'b':{'dtype':'BF16','shape':[4],'data_offsets':[24,32]}}");

std::string twoTensors() {
    return safetensors(TwoTensors, floats(0, 6) + "bfloat16");
}

/// One entry `a` of 24 bytes whose JSON value is `entry`.
std::string entry(std::string_view entry, std::size_t dataSize = 24) {
    return safetensors("{\"a\":" + std::string(entry) + "}", std::string(dataSize, 'x'));
}

} // namespace

class SafetensorsReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNamesShapesAndBytes() {
        const std::string file = twoTensors();

        const auto contents = readSafetensors(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{2});
        const TensorView a = tensorNamed(*contents, "a");
        QVERIFY(a.type == DType::F32);
        QCOMPARE(a.shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(bytesOf(a), QByteArray::fromStdString(floats(0, 6)));
        QVERIFY(tensorNamed(*contents, "b").type == DType::BF16);
        QCOMPARE(bytesOf(tensorNamed(*contents, "b")), QByteArray("bfloat16"));
    }

    void metadataIsAStringMap() {
        const auto contents = readSafetensors(
            asBytes(safetensors(json("{'__metadata__':{'format':'pt','naïve':'ü'}}"), "")),
            "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QVERIFY(contents->tensors.empty());
        QVERIFY(contents->metadata.at("format") == MetadataValue(std::string("pt")));
        QVERIFY(contents->metadata.at("naïve") == MetadataValue(std::string("ü")));
    }

    void acceptsWhatTheFormatAllows_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        row("an empty header", safetensors("{}", ""));
        row("blanks after the header",
            safetensors(TwoTensors + std::string(9, ' '), std::string(32, 'x')));
        row("a gap between tensors",
            entry(json("{'dtype':'F16','shape':[2],'data_offsets':[20,24]}")));
        row("a scalar", entry(json("{'dtype':'F32','shape':[],'data_offsets':[0,4]}")));
        row("an empty tensor", entry(json("{'dtype':'F32','shape':[0,7],'data_offsets':[3,3]}")));
        row("fields in another order",
            entry(json("{'data_offsets':[0,24],'shape':[6],'dtype':'F32'}")));
        row("a field of a later version",
            entry(json("{'dtype':'F32','shape':[6],'new':{'x':[1,-2,3.5,null,'y',{'z':true}]},'"
                       "data_offsets':[0,24]}")));
        row("escaped characters in a name",
            safetensors(
                json("{'\\u00e4\\\"\\\\\":{'dtype':'F16','shape':[1],'data_offsets':[0,2]}}"),
                "xy"));
    }
    void acceptsWhatTheFormatAllows() {
        QFETCH(QByteArray, bytes);
        const auto exact = exactly(bytes.constData(), static_cast<std::size_t>(bytes.size()));

        const auto contents = readSafetensors(std::span(exact), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
    }

    void refusesLies_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto type = ErrorCode::UnsupportedType;

        addLie("empty", "", truncated, "begins with 8");
        addLie("seven bytes", std::string(7, '\0'), truncated, "has 7 bytes");
        addLie("a header of 0 bytes", safetensors("", ""), bad, "header of 0 bytes");
        addLie("a header of 1 byte", safetensors("{", ""), bad, "header of 1 bytes");
        addLie("a header longer than the file", safetensors("{}", "", 3), truncated, "has 2 after");
        addLie("a header over the limit", safetensors("{}", "", 100'000'001), bad, "100000001");
        addLie("a header of 2^63 bytes", safetensors("{}", "", std::uint64_t{1} << 63), bad,
               "header of");
        addLie("a header of 2^64 - 1 bytes", safetensors("{}", "", UINT64_MAX), bad, "header of");
        addLie("a header shorter than its JSON", safetensors(TwoTensors, floats(0, 8), 20), bad,
               "JSON");
        addLie("not JSON", safetensors("{hello}", ""), bad, "JSON at byte");
        addLie("an array", safetensors("[1,2]", ""), bad, "'{'");
        addLie("text after the object", safetensors("{} x", ""), bad, "JSON");
        addLie("a zero byte after the object", safetensors(std::string("{}\0", 3), ""), bad,
               "JSON");
        addLie("a name that is not UTF-8",
               safetensors("{\"\xff\":{\"dtype\":\"F16\",\"shape\":[1],\"data_offsets\":[0,2]}}",
                           "xy"),
               bad, "JSON");
        addLie("an unpaired surrogate", safetensors(json("{'\\ud800':{}}"), ""), bad, "JSON");
        addLie("a tensor that is a number", entry("5"), bad, "a number where it does not belong");
        addLie("a tensor that is a list", entry("[1]"), bad, "an array where it does not belong");
        addLie("a tensor that is null", entry("null"), bad, "null where it does not belong");
        addLie("a tensor that is a string", entry("\"x\""), bad,
               "a string where it does not belong");
        addLie("an empty tensor object", entry("{}"), bad, "lacks a dtype");
        addLie("no dtype", entry(json("{'shape':[6],'data_offsets':[0,24]}")), bad,
               "lacks a dtype");
        addLie("no shape", entry(json("{'dtype':'F32','data_offsets':[0,24]}")), bad, "a shape");
        addLie("no offsets", entry(json("{'dtype':'F32','shape':[6]}")), bad, "data_offsets");
        addLie("one offset", entry(json("{'dtype':'F32','shape':[6],'data_offsets':[24]}")), bad,
               "two data_offsets");
        addLie("three offsets", entry(json("{'dtype':'F32','shape':[6],'data_offsets':[0,24,24]}")),
               bad, "two data_offsets");
        addLie("a thousand offsets",
               entry(json("{'dtype':'F32','shape':[6],'data_offsets':[") +
                     [] {
                         std::string numbers = "0";
                         for (int i = 0; i < 1000; ++i)
                             numbers += ",1";
                         return numbers;
                     }() +
                     "]}"),
               bad, "8 dimensions");
        addLie("nine dimensions",
               entry(json("{'dtype':'F32','shape':[1,1,1,1,1,1,1,1,6],'data_offsets':[0,24]}")),
               bad, "8 dimensions");
        addLie("a negative dimension",
               entry(json("{'dtype':'F32','shape':[-6],'data_offsets':[0,24]}")), bad,
               "negative number -6");
        addLie("two negative dimensions",
               entry(json("{'dtype':'F32','shape':[-2,-3],'data_offsets':[0,24]}")), bad,
               "negative");
        addLie("a fractional dimension",
               entry(json("{'dtype':'F32','shape':[6.0],'data_offsets':[0,24]}")), bad,
               "a fraction");
        addLie("a dimension that is text",
               entry(json("{'dtype':'F32','shape':['6'],'data_offsets':[0,24]}")), bad, "a string");
        addLie("a nested shape", entry(json("{'dtype':'F32','shape':[[6]],'data_offsets':[0,24]}")),
               bad, "an array");
        addLie("a shape that is a number",
               entry(json("{'dtype':'F32','shape':6,'data_offsets':[0,24]}")), bad, "a number");
        addLie(
            "a shape that wraps around",
            entry(json("{'dtype':'F32','shape':[4294967296,4294967296,6],'data_offsets':[0,24]}")),
            bad, "does not take that");
        addLie("a shape of 2^64 elements",
               entry(json("{'dtype':'F32','shape':[18446744073709551615],'data_offsets':[0,24]}")),
               bad, "too large");
        addLie("a dimension beyond 64 bits",
               entry(json("{'dtype':'F32','shape':[99999999999999999999],'data_offsets':[0,24]}")),
               bad, "a fraction");
        addLie("a shape larger than the bytes",
               entry(json("{'dtype':'F32','shape':[7],'data_offsets':[0,24]}")), bad,
               "has 24 bytes");
        addLie("a shape smaller than the bytes",
               entry(json("{'dtype':'F32','shape':[5],'data_offsets':[0,24]}")), bad,
               "has 24 bytes");
        addLie("an end behind the file",
               entry(json("{'dtype':'F32','shape':[7],'data_offsets':[0,28]}")), truncated,
               "ends at offset 28");
        addLie("a beginning behind the file",
               entry(json("{'dtype':'F32','shape':[6],'data_offsets':[1000,1024]}")), truncated,
               "1024");
        addLie("an end before the beginning",
               entry(json("{'dtype':'F32','shape':[6],'data_offsets':[24,0]}")), bad,
               "begins at 24 and ends at 0");
        addLie("an empty tensor behind the file",
               entry(json("{'dtype':'F32','shape':[0],'data_offsets':[100,100]}")), truncated,
               "100");
        addLie("offsets of 2^63",
               entry(json("{'dtype':'F32','shape':[0],'data_offsets':[9223372036854775808,"
                          "9223372036854775808]}")),
               bad, "too large");
        addLie("the largest offsets",
               entry(json("{'dtype':'F32','shape':[0],'data_offsets':[9223372036854775807,"
                          "9223372036854775807]}")),
               truncated, "9223372036854775807");
        addLie("negative offsets",
               entry(json("{'dtype':'F32','shape':[6],'data_offsets':[-24,0]}")), bad, "negative");
        for (const char* name :
             {"F64", "I64", "I32", "I16", "I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2", "f32", ""})
            addLie(qPrintable(QString("dtype '%1'").arg(name)),
                   entry(json("{'dtype':'") + std::string(name) +
                         json("','shape':[6],'data_offsets':[0,24]}")),
                   type, "expected F32, F16 or BF16");
        addLie("a dtype that is a number",
               entry(json("{'dtype':32,'shape':[6],'data_offsets':[0,24]}")), bad, "a number");
        addLie("a name twice",
               safetensors(json("{'a':{'dtype':'F16','shape':[1],'data_offsets':[0,2]},"
                                "'a':{'dtype':'F16','shape':[1],'data_offsets':[2,4]}}"),
                           "wxyz"),
               bad, "'a' occurs twice");
        addLie("a name twice, once escaped",
               safetensors(json("{'a':{'dtype':'F16','shape':[1],'data_offsets':[0,2]},"
                                "'\\u0061':{'dtype':'F16','shape':[1],'data_offsets':[2,4]}}"),
                           "wxyz"),
               bad, "'a' occurs twice");
        addLie("a dtype twice",
               entry(json("{'dtype':'F32','dtype':'F16','shape':[6],'data_offsets':[0,24]}")), bad,
               "dtype twice");
        addLie("a shape twice",
               entry(json("{'dtype':'F32','shape':[6],'shape':[6],'data_offsets':[0,24]}")), bad,
               "shape twice");
        addLie("__metadata__ twice", safetensors(json("{'__metadata__':{},'__metadata__':{}}"), ""),
               bad, "__metadata__ twice");
        addLie("a metadata key twice", safetensors(json("{'__metadata__':{'a':'b','a':'c'}}"), ""),
               bad, "'a' twice");
        addLie("metadata of numbers", safetensors(json("{'__metadata__':{'a':1}}"), ""), bad,
               "a number");
        addLie("metadata that is nested", safetensors(json("{'__metadata__':{'a':{'b':'c'}}}"), ""),
               bad, "an object");
        addLie("metadata that is a string", safetensors(json("{'__metadata__':'pt'}"), ""), bad,
               "a string");
        addLie("two tensors that overlap",
               safetensors(json("{'a':{'dtype':'F32','shape':[2],'data_offsets':[0,8]},"
                                "'b':{'dtype':'F32','shape':[2],'data_offsets':[4,12]}}"),
                           std::string(12, 'x')),
               bad, "'a' and 'b' overlap");
        addLie("two tensors in one place",
               safetensors(json("{'b':{'dtype':'F16','shape':[1],'data_offsets':[0,2]},"
                                "'a':{'dtype':'F16','shape':[1],'data_offsets':[0,2]}}"),
                           "xy"),
               bad, "overlap");
        addLie("one tensor inside another",
               safetensors(json("{'a':{'dtype':'F32','shape':[4],'data_offsets':[0,16]},"
                                "'b':{'dtype':'F16','shape':[1],'data_offsets':[6,8]}}"),
                           std::string(16, 'x')),
               bad, "overlap");
        addLie("a hundred thousand brackets", safetensors("{\"a\":" + std::string(100000, '['), ""),
               bad, "an array");
        addLie("a hundred thousand brackets in a skipped field",
               entry(json("{'x':") + std::string(100000, '[')), bad, "JSON");
    }
    void refusesLies() { checkLie(readSafetensors); }

    void everyCutIsRefused() {
        checkEveryCut(twoTensors(), SIZE_MAX, readSafetensors, [](std::size_t) { return false; });
    }
};

QTEST_GUILESS_MAIN(SafetensorsReaderTest)
#include "safetensors_reader_test.moc"
