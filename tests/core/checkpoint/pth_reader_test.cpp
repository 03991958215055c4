// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pth_reader.h"

#include <cstring>
#include <functional>

#include <QTest>

#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;
using namespace std::string_literals;

namespace {

using Floats = std::vector<float>;

PickledTensor matrix(std::string name = "a") {
    return {.name = std::move(name), .elements = 6, .shape = {2, 3}, .strides = {3, 1}};
}

/// A file with one storage of the floats 0 to 5.
std::string oneStorage(const std::vector<PickledTensor>& tensors, std::string_view extra = {}) {
    return pthZip(stateDict(tensors, extra), {floats(0, 6)}).bytes();
}

std::string changed(const PickledTensor& tensor) {
    return oneStorage({tensor});
}

Floats floatsOf(const TensorView& view) {
    Floats values(view.bytes.size() / sizeof(float));
    if (!values.empty())
        std::memcpy(values.data(), view.bytes.data(), values.size() * sizeof(float));
    return values;
}

/// Tensors that do not lie in their storage of six floats; `file` makes a file of one.
void addGeometryLies(const std::function<std::string(const PickledTensor&)>& file) {
    const auto bad = ErrorCode::BadFormat;
    const auto row = [&file](const char* name, auto change, ErrorCode code, const char* words) {
        PickledTensor tensor = matrix();
        change(tensor);
        addLie(name, file(tensor), code, words);
    };
    constexpr std::int64_t Large = std::int64_t{1} << 40;
    row(
        "one element too many", [](auto& t) { t.shape = {7}, t.strides = {1}; }, bad,
        "does not fit");
    row(
        "an offset that leaves too little", [](auto& t) { t.offset = 1; }, bad, "offset 1");
    row(
        "an offset behind the storage",
        [](auto& t) { t.offset = 7, t.shape = {0}, t.strides = {1}; }, bad, "offset 7");
    row(
        "a negative offset", [](auto& t) { t.offset = -1; }, bad, "impossible");
    row(
        "the largest offset", [](auto& t) { t.offset = INT64_MAX; }, bad, "does not fit");
    row(
        "a negative size",
        [](auto& t) {
            t.shape = {-2, 3};
        },
        bad, "impossible");
    row(
        "a negative stride",
        [](auto& t) {
            t.strides = {-3, 1};
        },
        bad, "impossible");
    row(
        "a stride too large",
        [](auto& t) {
            t.strides = {4, 1};
        },
        bad, "strides [4, 1]");
    row(
        "a stride that overflows",
        [](auto& t) {
            t.strides = {INT64_MAX, INT64_MAX};
        },
        bad, "does not fit");
    row(
        "strides whose sum overflows",
        [](auto& t) {
            t.strides = {INT64_MAX, 1};
        },
        bad, "does not fit");
    row(
        "a shape that overflows",
        [](auto& t) {
            t.shape = {Large, Large};
        },
        bad, "does not fit");
    row(
        "a shape that overflows without strides",
        [](auto& t) {
            t.shape = {Large, Large}, t.strides = {0, 0};
        },
        bad, "does not fit");
    row(
        "a large shape out of one element", [](auto& t) { t.shape = {Large}, t.strides = {0}; },
        bad, "more memory than the file");
    row(
        "fewer strides than sizes", [](auto& t) { t.strides = {1}; }, bad, "impossible");
    row(
        "more strides than sizes",
        [](auto& t) {
            t.strides = {6, 3, 1};
        },
        bad, "impossible");
    row(
        "nine dimensions",
        [](auto& t) {
            t.shape = std::vector<std::int64_t>(9, 1);
            t.strides = t.shape;
        },
        bad, "impossible");
}

/// Opcodes that set dict[name] to what `value` leaves on the stack.
std::string item(std::string_view name, std::string_view value) {
    return Bytes()
        .text("X")
        .put(static_cast<std::uint32_t>(name.size()))
        .text(name)
        .text(value)
        .text("s")
        .str();
}

/// A pickle whose top dict holds one state dict under `key`, and `extra`.
std::string nested(std::string_view key, std::string_view extra = {}) {
    PickleText pickle;
    pickle.raw("}").string(key).orderedDict().string("a");
    putTensor(pickle, matrix());
    return pickle.raw("ss").raw(extra).stop();
}

} // namespace

class PthReaderTest : public QObject {
    Q_OBJECT

  private slots:
    void readsNamesShapesAndBytes_data() {
        QTest::addColumn<bool>("legacy");
        QTest::newRow("ZIP") << false;
        QTest::newRow("before 1.6") << true;
    }
    void readsNamesShapesAndBytes() {
        QFETCH(bool, legacy);
        const std::vector<PickledTensor> tensors = {matrix("emb.weight"),
                                                    {.name = "b",
                                                     .storageType = "BFloat16Storage",
                                                     .key = "1",
                                                     .elements = 4,
                                                     .shape = {4},
                                                     .strides = {1}}};
        const std::string pickle = stateDict(tensors, {}, legacy);
        // The second storage has 4 elements of 2 bytes: the old form is given it by hand.
        std::string file = pthZip(pickle, {floats(0, 6), "bfloat16"}).bytes();
        if (legacy) {
            file = pthLegacy(pickle, {floats(0, 6), "bfloat16"});
            file.replace(file.size() - 16, 8, Bytes().put(std::int64_t{4}).str());
        }

        const auto contents = legacy ? readPthLegacy(asBytes(file), "file.bin")
                                     : readPthZip(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{2});
        QCOMPARE(QString::fromStdString(contents->tensors[0].name), "emb.weight");
        QCOMPARE(contents->tensors[0].view.shape, (std::vector<std::int64_t>{2, 3}));
        QVERIFY(contents->tensors[0].view.type == DType::F32);
        QCOMPARE(floatsOf(contents->tensors[0].view), (Floats{0, 1, 2, 3, 4, 5}));
        QVERIFY(contents->tensors[1].view.type == DType::BF16);
        QCOMPARE(bytesOf(contents->tensors[1].view), QByteArray("bfloat16"));
        QVERIFY(contents->owned.empty());
    }

    void contiguousTensorsStayInTheMapping() {
        const std::string file = oneStorage({matrix()});

        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY(contents);
        const auto* begin = reinterpret_cast<const std::byte*>(file.data());
        QVERIFY(contents->tensors[0].view.bytes.data() > begin);
        QVERIFY(contents->tensors[0].view.bytes.data() < begin + file.size());
    }

    void honoursStridesAndOffsets_data() {
        QTest::addColumn<std::vector<std::int64_t>>("shape");
        QTest::addColumn<std::vector<std::int64_t>>("strides");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<Floats>("values");
        QTest::addColumn<bool>("copied");
        using Sizes = std::vector<std::int64_t>;

        QTest::newRow("whole") << Sizes{2, 3} << Sizes{3, 1} << qint64{0}
                               << Floats{0, 1, 2, 3, 4, 5} << false;
        QTest::newRow("offset") << Sizes{3} << Sizes{1} << qint64{2} << Floats{2, 3, 4} << false;
        QTest::newRow("last element") << Sizes{1} << Sizes{1} << qint64{5} << Floats{5} << false;
        QTest::newRow("scalar") << Sizes{} << Sizes{} << qint64{4} << Floats{4} << false;
        QTest::newRow("transposed")
            << Sizes{3, 2} << Sizes{1, 3} << qint64{0} << Floats{0, 3, 1, 4, 2, 5} << true;
        QTest::newRow("every second")
            << Sizes{3} << Sizes{2} << qint64{1} << Floats{1, 3, 5} << true;
        QTest::newRow("columns of a matrix")
            << Sizes{2, 2} << Sizes{3, 1} << qint64{1} << Floats{1, 2, 4, 5} << true;
        QTest::newRow("repeated rows")
            << Sizes{2, 3} << Sizes{0, 1} << qint64{3} << Floats{3, 4, 5, 3, 4, 5} << true;
        QTest::newRow("overlapping rows")
            << Sizes{3, 2} << Sizes{1, 1} << qint64{0} << Floats{0, 1, 1, 2, 2, 3} << true;
        QTest::newRow("three dimensions, permuted")
            << Sizes{1, 2, 3} << Sizes{6, 1, 2} << qint64{0} << Floats{0, 2, 4, 1, 3, 5} << true;
        QTest::newRow("a stride that does not matter")
            << Sizes{1, 3} << Sizes{99, 1} << qint64{0} << Floats{0, 1, 2} << false;
        QTest::newRow("empty") << Sizes{0, 3} << Sizes{3, 1} << qint64{6} << Floats{} << false;
    }
    void honoursStridesAndOffsets() {
        QFETCH(std::vector<std::int64_t>, shape);
        QFETCH(std::vector<std::int64_t>, strides);
        QFETCH(qint64, offset);
        QFETCH(Floats, values);
        QFETCH(bool, copied);
        const std::string file = oneStorage(
            {{.name = "a", .elements = 6, .offset = offset, .shape = shape, .strides = strides}});
        const auto exact = exactly(file.data(), file.size());

        const auto contents = readPthZip(std::span(exact), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(floatsOf(contents->tensors[0].view), values);
        QCOMPARE(contents->tensors[0].view.shape, shape);
        QCOMPARE(!contents->owned.empty(), copied);
    }

    void tensorsMayShareAStorage() {
        PickledTensor transposed = {.name = "b", .elements = 6, .shape = {3, 2}, .strides = {1, 3}};
        PickledTensor tail = {
            .name = "c", .elements = 6, .offset = 4, .shape = {2}, .strides = {1}};

        const std::string file = oneStorage({matrix(), transposed, tail});
        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY(contents);
        QCOMPARE(floatsOf(tensorNamed(*contents, "a")), (Floats{0, 1, 2, 3, 4, 5}));
        QCOMPARE(floatsOf(tensorNamed(*contents, "b")), (Floats{0, 3, 1, 4, 2, 5}));
        QCOMPARE(floatsOf(tensorNamed(*contents, "c")), (Floats{4, 5}));
    }

    void aParameterIsItsTensor() {
        PickledTensor parameter = matrix();
        parameter.parameter = true;
        const std::string file = oneStorage({parameter});

        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(floatsOf(tensorNamed(*contents, "a")), (Floats{0, 1, 2, 3, 4, 5}));
    }

    void descendsIntoAStateDict_data() {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("state_dict") << QByteArray("state_dict");
        QTest::newRow("model") << QByteArray("model");
    }
    void descendsIntoAStateDict() {
        QFETCH(QByteArray, key);
        const std::string file =
            pthZip(nested(key.toStdString(), item("epoch", "K\x07") + item("optimizer", "]")),
                   {floats(0, 6)})
                .bytes();

        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{1});
        QVERIFY(contents->metadata.at("epoch") == MetadataValue(std::int64_t{7}));
        QVERIFY(contents->metadata.at("optimizer") == MetadataValue(std::string("a list")));
        QVERIFY(!contents->metadata.contains(key.toStdString()));
    }

    void valuesThatAreNoTensorsBecomeMetadata() {
        const std::string extra = item("_strategy", "\x8c\x08"
                                                    "cpu fp32") +
                                  item("_version", "G\x3f\xe8\x00\x00\x00\x00\x00\x00"s) +
                                  item("_rescale_layer", "K\x06") + item("flag", "\x88") +
                                  item("nothing", "N");
        const std::string file = oneStorage({matrix()}, extra);

        const auto contents = readPthZip(asBytes(file), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(contents->tensors.size(), std::size_t{1});
        QVERIFY(contents->metadata.at("_strategy") == MetadataValue(std::string("cpu fp32")));
        QVERIFY(contents->metadata.at("_version") == MetadataValue(0.75));
        QVERIFY(contents->metadata.at("_rescale_layer") == MetadataValue(std::int64_t{6}));
        QVERIFY(contents->metadata.at("flag") == MetadataValue(true));
        QVERIFY(contents->metadata.at("nothing") == MetadataValue(std::string("None")));
    }

    void readsArchivesOfEveryShape_data() {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const Zip& zip) {
            QTest::newRow(name) << QByteArray::fromStdString(zip.bytes());
        };
        const Zip plain = pthZip(stateDict({matrix()}), {floats(0, 6)});
        Zip zip = plain;
        row("plain", zip);
        zip.zip64 = true;
        row("ZIP64 end record", zip);
        for (ZipEntry& entry : zip.entries)
            entry.zip64 = true;
        row("ZIP64 everywhere", zip);
        zip.zip64 = false;
        row("ZIP64 members only", zip);
        zip = plain;
        zip.comment = "a comment";
        row("with a comment", zip);
        zip.comment = "PK\x05\x06 is no end here";
        row("with a comment that looks like an end", zip);
        zip = plain;
        zip.entries.push_back({.name = "model/byteorder", .contents = "little"});
        zip.entries.push_back({.name = "model/.data/serialization_id", .contents = "0123"});
        zip.entries.push_back({.name = "model/.format_version", .contents = "1"});
        row("of a newer PyTorch", zip);
        zip = plain;
        for (ZipEntry& entry : zip.entries)
            entry.name = entry.name.substr(6);
        row("without a folder", zip);
        zip = plain;
        std::ranges::reverse(zip.entries);
        row("in reverse order", zip);
        zip = plain;
        zip.entries.push_back({.name = "model/notes", .contents = "deflated", .method = 8});
        row("with a compressed member that is not used", zip);
    }
    void readsArchivesOfEveryShape() {
        QFETCH(QByteArray, bytes);
        const auto exact = exactly(bytes.constData(), static_cast<std::size_t>(bytes.size()));

        const auto contents = readPthZip(std::span(exact), "file.bin");

        QVERIFY2(contents, contents ? "" : contents.error().message.c_str());
        QCOMPARE(floatsOf(contents->tensors[0].view), (Floats{0, 1, 2, 3, 4, 5}));
    }

    void refusesLyingTensors_data() {
        declareLies();
        const auto bad = ErrorCode::BadFormat;
        const auto type = ErrorCode::UnsupportedType;
        const auto row = [](const char* name, auto change, ErrorCode code, const char* words) {
            PickledTensor tensor = matrix();
            change(tensor);
            addLie(name, changed(tensor), code, words);
        };
        addGeometryLies(changed);
        row(
            "a storage that is not there", [](auto& t) { t.key = "7"; }, bad, "data/7");
        row(
            "a storage outside the folder", [](auto& t) { t.key = "../data.pkl"; }, bad,
            "no member");
        row(
            "a storage with fewer elements than its member", [](auto& t) { t.elements = 5; }, bad,
            "has 24 bytes, expected 20");
        row(
            "a storage with more elements than its member", [](auto& t) { t.elements = 7; }, bad,
            "has 24 bytes, expected 28");
        row(
            "a storage of negative size", [](auto& t) { t.elements = -6; }, bad, "persistent id");
        row(
            "a storage of 2^62 elements", [](auto& t) { t.elements = std::int64_t{1} << 62; }, bad,
            "4611686018427387904 elements");
        row(
            "a storage of 2^60 elements", [](auto& t) { t.elements = std::int64_t{1} << 60; }, bad,
            "elements");
        for (const char* name :
             {"DoubleStorage", "LongStorage", "IntStorage", "ShortStorage", "CharStorage",
              "ByteStorage", "BoolStorage", "ComplexFloatStorage", "ComplexDoubleStorage"})
            row(
                name, [name](auto& t) { t.storageType = name; }, type,
                qPrintable(QString("'a' is of torch.%1").arg(name)));
        row(
            "a storage of another type's size", [](auto& t) { t.storageType = "HalfStorage"; }, bad,
            "expected 12");
        row(
            "an unknown storage", [](auto& t) { t.storageType = "QInt8Storage"; },
            ErrorCode::UnsupportedFormat, "torch.QInt8Storage");

        const auto pickled = [](const char* name, const std::string& pickle, ErrorCode code,
                                const char* words) {
            addLie(name, pthZip(pickle, {floats(0, 6)}).bytes(), code, words);
        };
        pickled("a list", PickleText().raw("]").stop(), bad, "holds a list");
        pickled(
            "a tensor alone",
            [] {
                PickleText text;
                putTensor(text, matrix());
                return text.stop();
            }(),
            bad, "holds a call");
        pickled("an empty dict", PickleText().raw("}").stop(), bad, "no tensors");
        pickled("only numbers", PickleText().raw("}").raw(item("a", "K\x01")).stop(), bad,
                "no tensors");
        pickled("a model in a model", nested("other"), bad, "no tensors");
        pickled(
            "a number for a key",
            [] {
                PickleText text;
                text.raw("}K\x01");
                putTensor(text, matrix());
                return text.raw("s").stop();
            }(),
            bad, "an integer for a key");
        const auto call = [](std::string_view name, std::string_view arguments) {
            return PickleText()
                .raw("}")
                .string("a")
                .global("torch._utils", name)
                .raw(arguments)
                .raw("Rs")
                .stop();
        };
        pickled("a tensor without arguments", call("_rebuild_tensor_v2", ")"), bad, "0 arguments");
        pickled("a tensor of numbers", call("_rebuild_tensor_v2", "(K\x01K\x02K\x03K\x04t"), bad,
                "an integer");
        pickled("a parameter without arguments", call("_rebuild_parameter", ")"), bad, "parameter");
        pickled("a parameter of a number", call("_rebuild_parameter", "(K\x01\x89Nt"), bad,
                "parameter");
        pickled("a parameter of a parameter",
                PickleText()
                    .raw("}")
                    .string("a")
                    .global("torch._utils", "_rebuild_parameter")
                    .raw("(")
                    .global("torch._utils", "_rebuild_parameter")
                    .raw(")RtRs")
                    .stop(),
                bad, "made by torch._utils._rebuild_parameter");
        pickled("a storage called",
                PickleText().raw("}").string("a").global("torch", "FloatStorage").raw(")Rs").stop(),
                bad, "made by torch.FloatStorage");
        pickled("a persistent id of nothing", call("_rebuild_tensor_v2", "()QK\x01))t"), bad,
                "0 parts");
        pickled("a persistent id that is no storage",
                PickleText()
                    .raw("}")
                    .string("a")
                    .global("torch._utils", "_rebuild_tensor_v2")
                    .raw("((")
                    .string("module")
                    .raw("NNNNtQK\x01))tRs")
                    .stop(),
                bad, "does not name a storage");
        pickled(
            "a ChatRWKV int8 file",
            [] {
                PickledTensor tensor = matrix();
                tensor.storageType = "ByteStorage";
                PickleText text;
                text.raw("}").raw(item("_strategy", "\x8c\x08"
                                                    "cpu fp32"));
                text.string("a");
                putTensor(text, tensor);
                return text.raw("s").stop();
            }(),
            type, "ChatRWKV converted");
    }
    void refusesLyingTensors() { checkLie(readPthZip); }

    void refusesLyingArchives_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const auto row = [](const char* name, auto change, ErrorCode code, const char* words) {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            change(zip);
            addLie(name, zip.bytes(), code, words);
        };
        const auto patched = [](const char* name, std::int64_t fromEnd, const std::string& bytes,
                                ErrorCode code, const char* words) {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            zip.zip64 = true;
            std::string file = zip.bytes();
            file.replace(file.size() - static_cast<std::size_t>(fromEnd), bytes.size(), bytes);
            addLie(name, file, code, words);
        };
        addLie("empty", "", truncated, "0 bytes");
        addLie("only a signature", "PK\x03\x04", truncated, "4 bytes");
        addLie("no end", "PK\x03\x04" + std::string(100, 'x'), truncated, "without its end");
        addLie("an empty archive", Zip{}.bytes(), unsupported, "no data.pkl");
        addLie("bytes after the end", oneStorage({matrix()}) + "x", truncated, "without its end");
        QTest::newRow("a comment that is cut") << [] {
            Zip zip = pthZip(stateDict({matrix()}), {floats(0, 6)});
            zip.comment = "a comment";
            const std::string file = zip.bytes();
            return QByteArray(file.data(), static_cast<qsizetype>(file.size() - 1));
        }() << static_cast<int>(truncated) << "without its end";
        row(
            "a directory behind the end", [](Zip& z) { z.directoryOffset = 0x7fffffff; }, bad,
            "must end before");
        row(
            "a directory that is too long", [](Zip& z) { z.directorySize = 0x7fffffff; }, bad,
            "must end before");
        row(
            "a directory that is too short", [](Zip& z) { z.directorySize = 46; }, bad,
            "members in 46 bytes");
        row(
            "a directory at 0", [](Zip& z) { z.directoryOffset = 0; }, bad,
            "no ZIP directory entry at offset 0");
        row(
            "too many members", [](Zip& z) { z.count = 0xfffe; }, bad, "65534 members");
        row(
            "one member too many", [](Zip& z) { z.count = 4; }, bad, "4 members");
        row(
            "one member too few", [](Zip& z) { z.count = 2; }, bad, "after its last entry");
        row(
            "another disk", [](Zip& z) { z.disk = 1; }, unsupported, "in parts");
        row(
            "a ZIP64 mark without ZIP64", [](Zip& z) { z.count = 0xffff; }, bad, "ZIP64 locator");
        row(
            "a ZIP64 offset mark without ZIP64", [](Zip& z) { z.directoryOffset = 0xffffffff; },
            bad, "ZIP64 locator");
        row(
            "a ZIP64 record behind its locator",
            [](Zip& z) { z.zip64 = true, z.end64Offset = 1 << 20; }, bad, "behind itself");
        row(
            "a ZIP64 record at 2^64 - 1",
            [](Zip& z) { z.zip64 = true, z.end64Offset = UINT64_MAX; }, bad, "behind itself");
        row(
            "a ZIP64 record in the wrong place", [](Zip& z) { z.zip64 = true, z.end64Offset = 0; },
            bad, "no ZIP64 end record at offset 0");
        row(
            "2^63 members", [](Zip& z) { z.zip64 = true, z.count64 = std::uint64_t{1} << 63; }, bad,
            "more than the file");
        row(
            "as many members as bytes", [](Zip& z) { z.zip64 = true, z.count64 = 300; }, bad,
            "300 members");
        patched("a ZIP64 directory of 2^64 - 1 bytes", 22 + 20 + 16, std::string(8, '\xff'), bad,
                "more than the file");
        patched("a ZIP64 directory at 2^64 - 1", 22 + 20 + 8, std::string(8, '\xff'), bad,
                "more than the file");
        patched("a ZIP64 archive in parts", 22 + 20 + 40, Bytes().put(std::uint32_t{1}).str(),
                unsupported, "in parts");
        row(
            "a member twice", [](Zip& z) { z.entries.push_back(z.entries[1]); }, bad,
            "'model/data/0' occurs twice");
        row(
            "two pickles",
            [](Zip& z) {
                z.entries.push_back(z.entries[0]);
                z.entries.back().name = "other/data.pkl";
            },
            bad, "2 members called data.pkl");
        row(
            "no pickle", [](Zip& z) { z.entries.erase(z.entries.begin()); }, unsupported,
            "no data.pkl");
        row(
            "TorchScript",
            [](Zip& z) { z.entries.push_back({.name = "model/constants.pkl", .contents = "x"}); },
            unsupported, "TorchScript");
        row(
            "big-endian",
            [](Zip& z) { z.entries.push_back({.name = "model/byteorder", .contents = "big"}); },
            unsupported, "byte order 'big'");
        row(
            "a strange byte order",
            [](Zip& z) { z.entries.push_back({.name = "model/byteorder", .contents = ""}); },
            unsupported, "byte order ''");
        row(
            "a compressed pickle", [](Zip& z) { z.entries[0].method = 8; }, unsupported,
            "'model/data.pkl' is compressed (method 8)");
        row(
            "a compressed storage", [](Zip& z) { z.entries[1].method = 93; }, unsupported,
            "'model/data/0' is compressed (method 93)");
        row(
            "an encrypted pickle", [](Zip& z) { z.entries[0].flags |= 1; }, unsupported,
            "encrypted");
        row(
            "an encrypted storage", [](Zip& z) { z.entries[1].flags |= 0x40; }, unsupported,
            "'model/data/0' is encrypted");
        row(
            "encrypted headers", [](Zip& z) { z.entries[1].flags |= 0x2000; }, unsupported,
            "encrypted");
        row(
            "a stored size that differs", [](Zip& z) { z.entries[1].storedSize = 23; }, bad,
            "23 bytes for 24");
        row(
            "a storage behind the end",
            [](Zip& z) { z.entries[1].size = z.entries[1].storedSize = 0x7fffffff; }, truncated,
            "needs 2147483647 bytes");
        row(
            "a ZIP64 size without ZIP64", [](Zip& z) { z.entries[1].size = 0xffffffff; }, bad,
            "ZIP64 sizes are missing");
        row(
            "a local header behind the end", [](Zip& z) { z.entries[1].localHeader = 0x7fffffff; },
            bad, "no local header at offset 2147483647");
        row(
            "a local header that is none", [](Zip& z) { z.entries[1].localHeader = 1; }, bad,
            "no local header at offset 1");
        row(
            "the local header of another member", [](Zip& z) { z.entries[1].localHeader = 0; }, bad,
            "another member");
        row(
            "a local name that differs", [](Zip& z) { z.entries[1].localName = "model/data/1"; },
            bad, "another member");
        row(
            "a pickle that is cut", [](Zip& z) { z.entries[0].contents.resize(50); }, truncated,
            "data.pkl ends inside");
        row(
            "an empty pickle", [](Zip& z) { z.entries[0].contents.clear(); }, truncated,
            "data.pkl");
    }
    void refusesLyingArchives() { checkLie(readPthZip); }

    void refusesLyingLegacyFiles_data() {
        declareLies();
        const auto truncated = ErrorCode::Truncated;
        const auto bad = ErrorCode::BadFormat;
        const auto unsupported = ErrorCode::UnsupportedFormat;
        const std::string good = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
        const auto replaced = [&good](std::string_view from, std::string_view to) {
            std::string file = good;
            return file.replace(file.find(from), from.size(), to);
        };
        const auto count = [&good](std::int64_t value) {
            std::string file = good;
            return file.replace(file.size() - 32, 8, Bytes().put(value).str());
        };
        addLie("empty", "", truncated, "magic number");
        addLie("another magic number", replaced("\x6c\xfc", "\x6d\xfc"), bad,
               "not a model that torch.save wrote");
        addLie("any other pickle", PickleText().raw("}").stop(), bad,
               "not a model that torch.save wrote");
        addLie("another protocol", replaced("J\xe9\x03", "J\xea\x03"), unsupported,
               "protocol 1002");
        addLie("a protocol that is a string",
               replaced("J\xe9\x03\x00\x00"s, "\x8c\x03"
                                              "100"),
               unsupported, "protocol 0");
        addLie("big-endian", replaced("\x88s", "\x89s"), unsupported, "little-endian");
        addLie("no system facts", replaced("little_endian", "middle_endian"), unsupported,
               "little-endian");
        addLie("a view of a storage", replaced("NtQ", ")tQ"), unsupported, "view of another one");
        addLie("an evil object", replaced("ccollections\nOrderedDict\n)R("s, "cos\nsystem\n)R("s),
               unsupported, "'os.system'");
        addLie("a count that is too small", count(5), bad, "has 5 elements, expected 6");
        addLie("a count that is too large", count(7), bad, "has 7 elements, expected 6");
        addLie("a negative count", count(-1), bad, "has -1 elements");
        addLie(
            "a list of other storages",
            pthLegacy(
                stateDict({{.name = "a", .key = "1", .elements = 6, .shape = {6}, .strides = {1}}},
                          {}, true),
                {floats(0, 6)}),
            bad, "'0', which no tensor uses");
        addLie("a storage that is not listed", pthLegacy(stateDict({matrix()}, {}, true), {}), bad,
               "no storage '0'");
        addLie("a storage of two types",
               pthLegacy(stateDict({matrix(),
                                    {.name = "b",
                                     .storageType = "HalfStorage",
                                     .elements = 6,
                                     .shape = {6},
                                     .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "two types or sizes");
        addLie("a storage of two sizes",
               pthLegacy(
                   stateDict({matrix(), {.name = "b", .elements = 5, .shape = {5}, .strides = {1}}},
                             {}, true),
                   {floats(0, 6)}),
               bad, "two types or sizes");
        addLie("a storage of 2^60 elements",
               pthLegacy(stateDict({{.name = "a",
                                     .elements = std::int64_t{1} << 60,
                                     .shape = {6},
                                     .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "elements");
        addLie("a storage larger than the file",
               pthLegacy(stateDict({{.name = "a", .elements = 1000, .shape = {6}, .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "has 6 elements, expected 1000");
        addGeometryLies([](const PickledTensor& tensor) {
            return pthLegacy(stateDict({tensor}, {}, true), {floats(0, 6)});
        });
        const auto ended = [](const std::string& list, const std::string& storages) {
            const std::string whole = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
            const std::string keys = PickleText().raw("](").string("0").raw("e").stop();
            return whole.substr(0, whole.size() - 32 - keys.size()) + list + storages;
        };
        const std::string storage = Bytes().put(std::int64_t{6}).text(floats(0, 6)).str();
        addLie("a dict where the list of storages belongs",
               ended(PickleText().raw("}").stop(), storage), bad,
               "where the list of storages belongs");
        addLie("a list of numbers",
               ended(PickleText().raw("](").integer(0).raw("e").stop(), storage), bad,
               "which no tensor uses");
        addLie("a storage that is listed twice",
               ended(PickleText().raw("](").string("0").string("0").raw("e").stop(),
                     storage + storage),
               bad, "twice");
        addLie("a list with one storage too many",
               ended(PickleText().raw("](").string("0").string("1").raw("e").stop(), storage), bad,
               "'1', which no tensor uses");
        addLie("no storages behind the list",
               ended(PickleText().raw("](").string("0").raw("e").stop(), {}), truncated,
               "needs 8 + 24 bytes");
        addLie("half a storage",
               ended(PickleText().raw("](").string("0").raw("e").stop(), storage.substr(0, 20)),
               truncated, "needs 8 + 24 bytes");
        addLie("half a count",
               ended(PickleText().raw("](").string("0").raw("e").stop(), storage.substr(0, 4)),
               truncated, "needs 8 + 24 bytes");
        addLie("a storage of negative size",
               pthLegacy(stateDict({{.name = "a", .elements = -6, .shape = {6}, .strides = {1}}},
                                   {}, true),
                         {floats(0, 6)}),
               bad, "persistent id");
    }
    void refusesLyingLegacyFiles() { checkLie(readPthLegacy); }

    void everyCutIsRefused() {
        const auto never = [](std::size_t) { return false; };
        checkEveryCut(oneStorage({matrix()}), SIZE_MAX, readPthZip, never);
        checkEveryCut(pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)}), SIZE_MAX,
                      readPthLegacy, never);
    }

    void aChangedByteIsNeverACrash() {
        const std::string zip = oneStorage({matrix()});
        const std::string legacy = pthLegacy(stateDict({matrix()}, {}, true), {floats(0, 6)});
        int accepted = 0;
        for (const auto& [good, read] :
             {std::pair(zip, &readPthZip), std::pair(legacy, &readPthLegacy)}) {
            for (std::size_t i = 0; i < good.size(); ++i) {
                for (const int flip : {0x01, 0x80, 0xff}) {
                    auto bytes = exactly(good.data(), good.size());
                    bytes[i] ^= static_cast<std::byte>(flip);
                    const auto contents = read(std::span(bytes), "file.bin");
                    accepted += contents ? 1 : 0;
                    for (const NamedTensor& tensor :
                         contents ? contents->tensors : std::vector<NamedTensor>{})
                        QVERIFY(checkedByteCount(tensor.view.type, tensor.view.shape) ==
                                static_cast<std::int64_t>(tensor.view.bytes.size()));
                }
            }
        }
        QVERIFY(accepted > 0); // weights may change
    }
};

QTEST_GUILESS_MAIN(PthReaderTest)
#include "pth_reader_test.moc"
