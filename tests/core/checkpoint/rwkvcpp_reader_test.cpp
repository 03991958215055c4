// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/rwkvcpp_reader.h"

#include <set>

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;

namespace {

std::string oneTensor(const RwkvCppTensor& tensor, std::uint32_t version = 101) {
    return rwkvCppHeader(version) + rwkvCppTensor(tensor);
}

RwkvCppTensor matrix() {
    return {.name = "emb.weight", .ne = {2, 3}, .data = floats(0, 6)};
}

} // namespace

class RwkvCppReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNamesShapesAndBytesInPyTorchOrder() {
        const std::string file =
            rwkvCppHeader() + rwkvCppTensor(matrix()) +
            rwkvCppTensor({.name = "half", .ne = {4}, .type = 1, .data = std::string(8, 'h')}) +
            rwkvCppTensor(
                {.name = "three", .ne = {32, 2, 1}, .type = 8, .data = std::string(48, 'q')});

        const auto contents = readRwkvCpp(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{3});
        const TensorView embedding = tensorNamed(*contents, "emb.weight");
        QVERIFY(embedding.type == DType::F32);
        QCOMPARE(embedding.shape, (std::vector<std::int64_t>{3, 2}));
        QCOMPARE(bytesOf(embedding), QByteArray::fromStdString(floats(0, 6)));
        QVERIFY(tensorNamed(*contents, "half").type == DType::F16);
        QVERIFY(tensorNamed(*contents, "three").type == DType::Q5_1);
        QCOMPARE(tensorNamed(*contents, "three").shape, (std::vector<std::int64_t>{1, 2, 32}));
        QVERIFY(contents->format == FileFormat::RwkvCpp);
    }

    void tellsWhatTheHeaderSays() {
        const auto contents = readRwkvCpp(asBytes(oneTensor(matrix())), "file.bin");

        QVERIFY(contents);
        QVERIFY(contents->metadata.at("version") == MetadataValue(std::int64_t{101}));
        QVERIFY(contents->metadata.at("n_vocab") == MetadataValue(std::int64_t{3}));
        QVERIFY(contents->metadata.at("n_embed") == MetadataValue(std::int64_t{2}));
        QVERIFY(contents->metadata.at("n_layer") == MetadataValue(std::int64_t{1}));
        QVERIFY(contents->metadata.at("data_type") == MetadataValue(std::string("f32")));
    }

    void knowsEveryTypeNumber_data() {
        QTest::addColumn<uint>("number");
        QTest::addColumn<QString>("name");
        const std::pair<uint, const char*> types[] = {
            {0, "f32"},  {1, "f16"},   {2, "q4_0"},  {3, "q4_1"},  {7, "q5_0"},  {8, "q5_1"},
            {9, "q8_0"}, {11, "q2_k"}, {12, "q3_k"}, {13, "q4_k"}, {14, "q5_k"}, {15, "q6_k"}};
        for (const auto& [number, name] : types)
            QTest::newRow(name) << number << QString(name);
    }
    void knowsEveryTypeNumber() {
        QFETCH(uint, number);
        QFETCH(QString, name);
        // Long enough for a row of any type: the rest is read as another tensor and refused.
        for (std::size_t size = 1; size <= 1024; ++size) {
            const auto contents = readRwkvCpp(
                asBytes(oneTensor(
                    {.name = "w", .ne = {256}, .type = number, .data = std::string(size, 'x')})),
                "file.bin");
            if (!contents)
                continue;
            QCOMPARE(QString::fromUtf8(dtypeName(contents->tensors[0].view.type).data()), name);
            return;
        }
        QFAIL("no size was accepted");
    }

    void oldVersionMayHoldFloats() {
        QVERIFY(readRwkvCpp(asBytes(oneTensor(matrix(), 100)), "file.bin"));
        QVERIFY(readRwkvCpp(
            asBytes(oneTensor({.name = "w", .ne = {2}, .type = 1, .data = "abcd"}, 100)),
            "file.bin"));
    }

    void refusesLies_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto format = ErrorCode::UnsupportedFormat;
        const auto type = ErrorCode::UnsupportedType;
        const auto header = [](std::size_t offset, std::uint32_t value) {
            std::string file = oneTensor(matrix());
            return file.replace(offset, 4, Bytes().put(value).str());
        };
        const auto tensor = [](auto change) {
            RwkvCppTensor changed = matrix();
            change(changed);
            return oneTensor(changed);
        };

        addLie("empty", "", truncated, "takes 24");
        addLie("another magic", header(0, 0x46554747), bad, "magic");
        addLie("version 0", header(4, 0), format, "version 0");
        addLie("version 99", header(4, 99), format, "version 99");
        addLie("version 102", header(4, 102), format, "version 102");
        addLie("version of a big-endian machine", header(4, 0x65000000), format, "version");
        addLie("no vocabulary", header(8, 0), bad, "vocabulary 0");
        addLie("no width", header(12, 0), bad, "width 0");
        addLie("no layers", header(16, 0), bad, "layers 0");
        for (const std::uint32_t removed : {4u, 5u, 6u})
            addLie(qPrintable(QString("header of removed type %1").arg(removed)),
                   header(20, removed), type, "removed");
        addLie("header of type 10", header(20, 10), type, "Q8_1");
        addLie("header of type 16", header(20, 16), type, "unknown");
        addLie("header of type 2^32 - 1", header(20, 0xffffffff), type, "unknown");
        addLie("version 100, header quantised", rwkvCppHeader(100, 2) + rwkvCppTensor(matrix()),
               type, "version 100");
        for (const std::uint32_t id : {2u, 3u, 7u, 8u, 9u, 11u, 12u, 13u, 14u, 15u})
            addLie(qPrintable(QString("version 100, tensor of type %1").arg(id)),
                   oneTensor({.name = "w", .ne = {256}, .type = id, .data = std::string(300, 'x')},
                             100),
                   type, "version 100");
        for (const std::uint32_t id : {4u, 5u, 6u, 10u, 16u, 30u, 0x80000000u})
            addLie(qPrintable(QString("tensor of type %1").arg(id)),
                   tensor([id](RwkvCppTensor& t) { t.type = id; }), type, "emb.weight");
        addLie("no tensors", rwkvCppHeader(), truncated, "no tensors");
        addLie("no dimensions", tensor([](RwkvCppTensor& t) { t.dimensions = 0; }), bad,
               "0 dimensions");
        addLie("four dimensions", tensor([](RwkvCppTensor& t) { t.dimensions = 4; }), bad,
               "4 dimensions");
        addLie("four thousand million dimensions",
               tensor([](RwkvCppTensor& t) { t.dimensions = 0xffffffff; }), bad, "dimensions");
        addLie("no name", tensor([](RwkvCppTensor& t) { t.nameLength = 0; }), bad,
               "name of 0 bytes");
        addLie("a name that is too long", tensor([](RwkvCppTensor& t) { t.nameLength = 1025; }),
               bad, "name of 1025 bytes");
        addLie("a name of four thousand million bytes",
               tensor([](RwkvCppTensor& t) { t.nameLength = 0xffffffff; }), bad,
               "name of 4294967295");
        addLie("a name behind the end", tensor([](RwkvCppTensor& t) { t.nameLength = 1000; }),
               truncated, "name");
        addLie("a dimension of 0", tensor([](RwkvCppTensor& t) { t.ne = {0, 3}; }), bad, "[3, 0]");
        addLie("a shape larger than the file", tensor([](RwkvCppTensor& t) {
                   t.ne = {2, 4};
               }),
               truncated, "needs 32 bytes");
        addLie("the largest shape", tensor([](RwkvCppTensor& t) {
                   t.ne = {0xffffffff, 0xffffffff, 0xffffffff};
               }),
               bad, "impossible");
        addLie("a shape whose bytes wrap around", tensor([](RwkvCppTensor& t) {
                   t.ne = {0x80000000, 0x80000000};
               }),
               bad, "impossible");
        addLie("a huge shape", tensor([](RwkvCppTensor& t) {
                   t.ne = {0x10000, 0x10000};
               }),
               truncated, "needs 17179869184");
        addLie(
            "a row that is no whole block",
            oneTensor({.name = "w", .ne = {31, 32}, .type = 2, .data = std::string(18 * 31, 'x')}),
            bad, "impossible for q4_0");
        addLie("a row that is no whole super-block",
               oneTensor({.name = "w", .ne = {32, 8}, .type = 15, .data = std::string(210, 'x')}),
               bad, "impossible for q6_k");
        addLie("one byte too few", tensor([](RwkvCppTensor& t) { t.data.pop_back(); }), truncated,
               "needs 24 bytes, 23 are left");
        addLie("no data", tensor([](RwkvCppTensor& t) { t.data.clear(); }), truncated,
               "0 are left");
        addLie("one byte after the last tensor", oneTensor(matrix()) + "x", truncated, "header");
        addLie("zeros after the last tensor", oneTensor(matrix()) + std::string(100, '\0'), bad,
               "0 dimensions");
        addLie(
            "more tensors than any model has",
            [] {
                std::string file = rwkvCppHeader();
                for (int i = 0; i <= 1 << 17; ++i)
                    file += rwkvCppTensor({.name = "a", .ne = {1}, .data = "abcd"});
                return file;
            }(),
            bad, "more than 131072 tensors");
        addLie("a name that cannot be printed", tensor([](RwkvCppTensor& t) {
                   t.name = "a\x1b[31m";
                   t.type = 4;
               }),
               type, "'a\\x1b[31m'");
    }
    void refusesLies() { checkLie(readRwkvCpp); }

    void everyCutIsRefusedUnlessItEndsATensor() {
        const std::string first = oneTensor(matrix());
        const std::string second =
            rwkvCppTensor({.name = "head.weight", .ne = {2, 3}, .data = floats(6, 6)});
        const std::set<std::size_t> whole = {first.size()};

        checkEveryCut(first + second, SIZE_MAX, readRwkvCpp,
                      [&](std::size_t length) { return whole.contains(length); });
    }

    void aNameThatOccursTwiceIsRefused() {
        const std::string file = oneTensor(matrix()) + rwkvCppTensor(matrix());
        auto contents = readRwkvCpp(asBytes(file), "file.bin");
        QVERIFY(contents);

        const auto checkpoint = Checkpoint::fromContents("file.bin", std::move(*contents));

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().code == ErrorCode::BadFormat);
        QVERIFY(checkpoint.error().message.find("'emb.weight' occurs twice") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(RwkvCppReaderTest)
#include "rwkvcpp_reader_test.moc"
