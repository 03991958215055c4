// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/state_dict.h"

#include <QTest>

#include "core/checkpoint/pth_reader.h"
#include "tests/support/pth_files.h"

using namespace rookery;
using namespace rookery::fixture;
using namespace std::string_literals;

namespace {

std::string changed(const PickledTensor& tensor) {
    return oneStorage({tensor});
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

class StateDictTest : public QObject {
    Q_OBJECT

  private slots:
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
};

QTEST_GUILESS_MAIN(StateDictTest)
#include "state_dict_test.moc"
