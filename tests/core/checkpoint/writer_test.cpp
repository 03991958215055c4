// SPDX-License-Identifier: Apache-2.0
//
// Both writers: what they write, the readers read back, and a failure leaves nothing behind.
#include <cstring>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/checkpoint/gguf_reader.h"
#include "core/checkpoint/gguf_writer.h"
#include "core/checkpoint/safetensors_reader.h"
#include "core/checkpoint/safetensors_writer.h"
#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;
using gguf::ValueType;

namespace {

/// A tensor whose bytes exist already; they must live until the file is written.
OutgoingTensor fromText(std::string name, DType type, std::vector<std::int64_t> shape,
                        const std::string& bytes) {
    const std::int64_t elements = shape.empty() ? 1 : shape.back();
    const std::int64_t rowBytes = elements / blockElements(type) * blockBytes(type);
    const auto fill = [bytes = asBytes(bytes), rowBytes](std::int64_t firstRow, std::int64_t,
                                                         std::span<std::byte> out) -> Result<void> {
        std::memcpy(out.data(), bytes.data() + firstRow * rowBytes, out.size());
        return {};
    };
    return OutgoingTensor{std::move(name), type, std::move(shape), fill};
}

} // namespace

class WriterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    const std::string m_floats = floats(0, 6);
    const std::string m_scalar = floats(7, 1);
    const std::string m_nothing;
    const std::string m_halves = std::string(10, 'h');
    const std::string m_blocks = std::string(2 * 34, 'q');

    std::filesystem::path target() const { return m_folder->filePath("model").toStdString(); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files); }

    Result<void> write(bool gguf, std::span<const OutgoingTensor> tensors,
                       const WriteControl& control = {}) const {
        return gguf ? writeGguf(target(), {}, tensors, control)
                    : writeSafetensors(target(), tensors, {}, control);
    }

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void safetensorsReadBack() {
        const std::vector<OutgoingTensor> tensors = {
            fromText("half \"quoted\" ü", DType::F16, {5}, m_halves),
            fromText("a", DType::F32, {2, 3}, m_floats),
            fromText("empty", DType::BF16, {0, 4}, m_nothing),
            fromText("scalar", DType::F32, {}, m_scalar)};

        const auto written =
            writeSafetensors(target(), tensors, {{"format", "pt"}, {"naïve", "\"ü\""}});
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const auto checkpoint = Checkpoint::open(target());

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QVERIFY((*checkpoint)->format() == FileFormat::Safetensors);
        QVERIFY((*checkpoint)->metadata().at("naïve") == MetadataValue(std::string("\"ü\"")));
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t{4});
        for (const OutgoingTensor& tensor : tensors) {
            const TensorView* view = (*checkpoint)->find(tensor.name);
            QVERIFY(view);
            QVERIFY(view->type == tensor.type);
            QCOMPARE(view->shape, tensor.shape);
        }
        QCOMPARE(bytesOf(*(*checkpoint)->find("a")), QByteArray::fromStdString(m_floats));
        QCOMPARE(bytesOf(*(*checkpoint)->find(tensors[0].name)),
                 QByteArray::fromStdString(m_halves));
        QCOMPARE(files().size(), 1);
    }

    void safetensorsAreAlignedToTheirElements() {
        const std::vector<OutgoingTensor> tensors = {fromText("half", DType::F16, {5}, m_halves),
                                                     fromText("a", DType::F32, {2, 3}, m_floats)};
        QVERIFY(writeSafetensors(target(), tensors, {}));

        const auto checkpoint = Checkpoint::open(target());

        QVERIFY(checkpoint);
        QCOMPARE(reinterpret_cast<std::uintptr_t>((*checkpoint)->find("a")->bytes.data()) % 4,
                 std::uintptr_t{0});
    }

    void ggufReadsBack() {
        const std::vector<OutgoingTensor> tensors = {fromText("b", DType::Q8_0, {2, 32}, m_blocks),
                                                     fromText("a", DType::F32, {2, 3}, m_floats),
                                                     fromText("half", DType::F16, {5}, m_halves)};
        const std::vector<GgufKey> keys = {
            {"general.architecture", ValueType::String, std::string("rwkv7")},
            {"u8", ValueType::U8, std::int64_t{255}},
            {"i8", ValueType::I8, std::int64_t{-128}},
            {"u16", ValueType::U16, std::int64_t{65535}},
            {"i16", ValueType::I16, std::int64_t{-32768}},
            {"u32", ValueType::U32, std::int64_t{4000000000}},
            {"i32", ValueType::I32, std::int64_t{-5}},
            {"u64", ValueType::U64, INT64_MAX},
            {"i64", ValueType::I64, INT64_MIN},
            {"f32", ValueType::F32, 0.25},
            {"f64", ValueType::F64, 0.1},
            {"yes", ValueType::Bool, true},
            {"tokens", ValueType::String, std::vector<std::string>{"a", "", "naïve"}},
            {"types", ValueType::I32, std::vector<std::int64_t>{1, -3}},
            {"scores", ValueType::F32, std::vector<double>{0.5, -1}},
            {"flags", ValueType::Bool, std::vector<std::int64_t>{1, 0}}};

        const auto written = writeGguf(target(), keys, tensors);
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const auto checkpoint = Checkpoint::open(target());

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        for (const GgufKey& key : keys)
            QVERIFY2((*checkpoint)->metadata().at(key.name) == key.value, key.name.c_str());
        QCOMPARE((*checkpoint)->metadata().size(), keys.size());
        QCOMPARE(bytesOf(*(*checkpoint)->find("b")), QByteArray::fromStdString(m_blocks));
        QCOMPARE(bytesOf(*(*checkpoint)->find("half")), QByteArray::fromStdString(m_halves));
        QCOMPARE((*checkpoint)->find("a")->shape, (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(reinterpret_cast<std::uintptr_t>((*checkpoint)->find("a")->bytes.data()) % 32,
                 std::uintptr_t{0});
    }

    void writesLargeTensorsAFewRowsAtATime() {
        constexpr std::int64_t Rows = 3000, Columns = 1000; // 12 MB
        std::int64_t expectedRow = 0, largest = 0;
        OutgoingTensor tensor{"a", DType::F32, {Rows, Columns}, {}};
        tensor.fill = [&](std::int64_t first, std::int64_t count,
                          std::span<std::byte> out) -> Result<void> {
            if (first != expectedRow ||
                static_cast<std::int64_t>(out.size()) != count * Columns * 4)
                return Error{ErrorCode::Internal, "rows out of order"};
            expectedRow += count;
            largest = std::max(largest, count);
            for (std::int64_t i = 0; i < count * Columns; ++i) {
                const auto value = static_cast<float>(first * Columns + i);
                std::memcpy(out.data() + 4 * i, &value, 4);
            }
            return {};
        };
        std::vector<std::int64_t> progress;
        WriteControl control;
        control.progress = [&](std::int64_t done, std::int64_t) { progress.push_back(done); };

        const auto written = write(true, std::span(&tensor, 1), control);
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        const auto checkpoint = Checkpoint::open(target());

        QVERIFY(checkpoint);
        QCOMPARE(expectedRow, Rows);
        QVERIFY(largest < Rows);
        QVERIFY(progress.size() > 1 && progress.back() == Rows * Columns * 4);
        const auto bytes = (*checkpoint)->find("a")->bytes;
        float last = 0;
        std::memcpy(&last, bytes.data() + bytes.size() - 4, 4);
        QCOMPARE(last, static_cast<float>(Rows * Columns - 1));
    }

    void aFailureLeavesNothingBehind_data() {
        QTest::addColumn<bool>("gguf");
        QTest::newRow("safetensors") << false;
        QTest::newRow("GGUF") << true;
    }
    void aFailureLeavesNothingBehind() {
        QFETCH(bool, gguf);
        OutgoingTensor tensor = fromText("a", DType::F32, {2, 3}, m_floats);
        tensor.fill = [](std::int64_t, std::int64_t, std::span<std::byte>) -> Result<void> {
            return Error{ErrorCode::NotReadable, "the source is gone"};
        };

        const auto written = write(gguf, std::span(&tensor, 1));

        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::NotReadable);
        QVERIFY(files().isEmpty());
    }

    void cancellingLeavesTheOldFile() {
        const OutgoingTensor tensor = fromText("a", DType::F32, {2, 3}, m_floats);
        QVERIFY(write(true, std::span(&tensor, 1)));
        std::stop_source source;
        source.request_stop();

        const auto written =
            write(false, std::span(&tensor, 1), {.progress = {}, .stop = source.get_token()});

        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::Cancelled);
        QCOMPARE(files(), QStringList{"model"});
        QVERIFY((*Checkpoint::open(target()))->format() == FileFormat::Gguf);
    }

    void refusesWhatAFileCannotHold_data() {
        QTest::addColumn<bool>("gguf");
        QTest::addColumn<int>("type");
        QTest::addColumn<std::vector<std::int64_t>>("shape");
        QTest::addColumn<QByteArray>("name");
        using Shape = std::vector<std::int64_t>;
        const auto row = [](const char* title, bool gguf, DType type, const Shape& shape,
                            const char* name) {
            QTest::newRow(title) << gguf << static_cast<int>(type) << shape << QByteArray(name);
        };
        row("blocks in safetensors", false, DType::Q8_0, {32}, "a");
        row("a negative dimension", false, DType::F32, {-1}, "a");
        row("a row that is no whole block", true, DType::Q8_0, {31}, "a");
        row("five dimensions in GGUF", true, DType::F32, {1, 1, 1, 1, 1}, "a");
        row("an empty name", true, DType::F32, {1}, "");
        row("a name that is not UTF-8", false, DType::F32, {1}, "\xff");
    }
    void refusesWhatAFileCannotHold() {
        QFETCH(bool, gguf);
        QFETCH(int, type);
        QFETCH(std::vector<std::int64_t>, shape);
        QFETCH(QByteArray, name);
        const OutgoingTensor tensor{name.toStdString(), static_cast<DType>(type), shape, {}};

        const auto written = write(gguf, std::span(&tensor, 1));

        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::InvalidArgument);
        QVERIFY(files().isEmpty());
    }

    void refusesANameTwice() {
        const std::vector<OutgoingTensor> tensors = {fromText("a", DType::F32, {6}, m_floats),
                                                     fromText("a", DType::F32, {6}, m_floats)};

        QVERIFY(!write(false, tensors));
        QVERIFY(!write(true, tensors));
        QVERIFY(files().isEmpty());
    }

    void refusesKeysThatDoNotFitTheirType_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < 8; ++i)
            QTest::newRow(qPrintable(QString::number(i))) << i;
    }
    void refusesKeysThatDoNotFitTheirType() {
        QFETCH(int, index);
        const GgufKey wrong[] = {{"k", ValueType::U8, std::int64_t{256}},
                                 {"k", ValueType::I8, std::int64_t{-129}},
                                 {"k", ValueType::U32, std::int64_t{-1}},
                                 {"k", ValueType::U64, std::int64_t{-1}},
                                 {"k", ValueType::F32, std::int64_t{1}},
                                 {"k", ValueType::String, 1.0},
                                 {"k", ValueType::U32, std::string("1")},
                                 {"k", ValueType::Array, std::vector<std::int64_t>{1}}};

        const auto written = writeGguf(target(), std::span(&wrong[index], 1), {});

        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::InvalidArgument);
        QVERIFY(files().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
