// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/checkpoint.h"

#include <cmath>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/checkpoint/block_codec.h"
#include "tests/support/checkpoint_fixtures.h"
#include "tests/support/checkpoint_lies.h"

using namespace rookery;
using namespace rookery::fixture;

namespace {

std::string shard(const std::string& name, int first) {
    return safetensors(json("{'__metadata__':{'from':'" + name + "'},'" + name +
                            "':{'dtype':'F32','shape':[2],'data_offsets':[0,8]}}"),
                       floats(first, 2));
}

std::string ggufPart(std::uint16_t number, std::uint16_t count, const std::string& tensor) {
    Gguf file;
    file.keys = {ggufKey("split.no", 2, Bytes().put(number).str()),
                 ggufKey("split.count", 2, Bytes().put(count).str()), ggufString("part", tensor)};
    file.tensors = {{.name = tensor, .ne = {2}}};
    file.data = floats(number, 2);
    return file.bytes();
}

float firstFloat(const Checkpoint& checkpoint, std::string_view name) {
    const TensorView* view = checkpoint.find(name);
    float value = NAN;
    if (view)
        decodeRow(view->type, view->bytes.data(), 1, &value);
    return value;
}

} // namespace

class CheckpointTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path write(const std::string& name, const std::string& bytes) {
        QFile file(m_folder->filePath(QString::fromStdString(name)));
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            QTest::qFail("cannot write a test file", __FILE__, __LINE__);
        return path(name);
    }
    std::filesystem::path path(const std::string& name) const {
        return m_folder->filePath(QString::fromStdString(name)).toStdString();
    }
    /// Writes two shards and their index; returns the path of the index.
    std::filesystem::path writeShards(const std::string& map) {
        write("model-00001-of-00002.safetensors", shard("a", 1));
        write("model-00002-of-00002.safetensors", shard("b", 10));
        return write("model.safetensors.index.json", json(map));
    }
    static std::string goodMap() {
        return "{'metadata':{'total_size':16},'weight_map':{'a':'model-00001-of-00002.safetensors',"
               "'b':'model-00002-of-00002.safetensors'}}";
    }

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void opensEveryFormatUnderAnyName_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        const auto row = [](const char* format, const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(format);
        };
        const PickledTensor tensor = {.name = "a", .elements = 2, .shape = {2}, .strides = {1}};
        Gguf gguf;
        gguf.tensors = {{.name = "a", .ne = {2}}};
        gguf.data = floats(1, 2);
        row("safetensors", "safetensors", shard("a", 1));
        row("pth", "a ZIP .pth", pthZip(stateDict({tensor}), {floats(1, 2)}).bytes());
        row("pth", "a legacy .pth", pthLegacy(stateDict({tensor}, {}, true), {floats(1, 2)}));
        row("gguf", "GGUF", gguf.bytes());
        row("rwkvcpp", "rwkv.cpp",
            rwkvCppHeader() + rwkvCppTensor({.name = "a", .ne = {2}, .data = floats(1, 2)}));
    }
    void opensEveryFormatUnderAnyName() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        const auto file = write("modèle.txt", bytes.toStdString());

        const auto checkpoint = Checkpoint::open(file);

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE(QString::fromUtf8(fileFormatName((*checkpoint)->format()).data()), format);
        QCOMPARE((*checkpoint)->fileSize(), std::int64_t{bytes.size()});
        QVERIFY((*checkpoint)->path() == file);
        QCOMPARE(firstFloat(**checkpoint, "a"), 1.0f);
        QVERIFY(!(*checkpoint)->find("b"));
    }

    void opensAllShardsFromTheIndexOrAnyShard_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("withIndex");
        QTest::newRow("the index") << "model.safetensors.index.json" << true;
        QTest::newRow("the first shard") << "model-00001-of-00002.safetensors" << true;
        QTest::newRow("the last shard") << "model-00002-of-00002.safetensors" << true;
        QTest::newRow("a shard without an index") << "model-00002-of-00002.safetensors" << false;
    }
    void opensAllShardsFromTheIndexOrAnyShard() {
        QFETCH(QString, name);
        QFETCH(bool, withIndex);
        const auto index = writeShards(goodMap());
        if (!withIndex)
            std::filesystem::remove(index);

        const auto checkpoint = Checkpoint::open(path(name.toStdString()));

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t{2});
        QCOMPARE(firstFloat(**checkpoint, "a"), 1.0f);
        QCOMPARE(firstFloat(**checkpoint, "b"), 10.0f);
        QVERIFY((*checkpoint)->metadata().at("from") == MetadataValue(std::string("a")));
        QVERIFY((*checkpoint)->fileSize() >= 2 * static_cast<std::int64_t>(shard("a", 1).size()));
    }

    void refusesLyingIndexes_data() {
        QTest::addColumn<QString>("map");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* map, ErrorCode code, const char* words) {
            QTest::newRow(name) << QString(map) << static_cast<int>(code) << QString(words);
        };
        const auto bad = ErrorCode::BadFormat;
        row("no weight_map", "{'metadata':{}}", bad, "without a weight_map");
        row("an empty weight_map", "{'weight_map':{}}", bad, "without a weight_map");
        row("a weight_map that is a list", "{'weight_map':['a']}", bad, "without a weight_map");
        row("not JSON", "{'weight_map':", bad, "neither a model nor a safetensors index");
        row("a shard that is a number", "{'weight_map':{'a':1}}", bad, "not a plain file name");
        row("a shard in a folder above",
            "{'weight_map':{'a':'../model-00001-of-00002.safetensors'}}", bad,
            "not a plain file name");
        row("a shard in a folder below", "{'weight_map':{'a':'x/model.safetensors'}}", bad,
            "not a plain file name");
        row("a shard with a full path", "{'weight_map':{'a':'/etc/passwd'}}", bad,
            "not a plain file name");
        row("a shard called ..", "{'weight_map':{'a':'..'}}", bad, "not a plain file name");
        row("a shard without a name", "{'weight_map':{'a':''}}", bad, "not a plain file name");
        row("a shard whose name has a zero",
            "{'weight_map':{'a':'model-00001-of-00002.safetensors\\u0000x'}}", bad,
            "not a plain file name");
        row("a shard that is missing", "{'weight_map':{'a':'other.safetensors'}}",
            ErrorCode::NotFound, "other.safetensors");
        row("a tensor that is not there", "{'weight_map':{'c':'model-00001-of-00002.safetensors'}}",
            bad, "'c' is not in");
        row("a tensor in another shard", "{'weight_map':{'a':'model-00002-of-00002.safetensors'}}",
            bad, "'a' is not in");
        row("a shard that is the index", "{'weight_map':{'a':'model.safetensors.index.json'}}", bad,
            "header of");
    }
    void refusesLyingIndexes() {
        QFETCH(QString, map);
        QFETCH(int, code);
        QFETCH(QString, words);
        const auto index = writeShards(map.toStdString());

        const auto checkpoint = Checkpoint::open(index);

        QVERIFY(!checkpoint);
        const auto message = QString::fromStdString(checkpoint.error().message);
        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY2(static_cast<int>(checkpoint.error().code) == code, qPrintable(message));
    }

    void anIndexAHundredThousandDeepIsRefused() {
        const auto index =
            write("model.safetensors.index.json",
                  "{\"a\":" + std::string(100'000, '[') + std::string(100'000, ']') + "}");

        const auto checkpoint = Checkpoint::open(index);

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().code == ErrorCode::BadFormat);
    }

    void theSameTensorInTwoShardsIsRefused() {
        writeShards(goodMap());
        write("model-00002-of-00002.safetensors", shard("a", 10));
        std::filesystem::remove(path("model.safetensors.index.json"));

        const auto checkpoint = Checkpoint::open(path("model-00001-of-00002.safetensors"));

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().message.find("'a' occurs twice") != std::string::npos);
    }

    void aMissingShardIsNamed() {
        const auto file = write("model-00002-of-00003.safetensors", shard("b", 1));

        const auto checkpoint = Checkpoint::open(file);

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().code == ErrorCode::NotFound);
        QVERIFY2(checkpoint.error().message.find("model-00001-of-00003.safetensors") !=
                     std::string::npos,
                 checkpoint.error().message.c_str());
    }

    void opensAllPartsOfAGguf() {
        write("model-00001-of-00002.gguf", ggufPart(0, 2, "a"));
        const auto second = write("model-00002-of-00002.gguf", ggufPart(1, 2, "b"));

        const auto checkpoint = Checkpoint::open(second);

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t{2});
        QCOMPARE(firstFloat(**checkpoint, "b"), 1.0f);
        QVERIFY((*checkpoint)->metadata().at("part") == MetadataValue(std::string("a")));
    }

    void refusesPartsOfAGgufThatDoNotBelongTogether() {
        const auto renamed = write("renamed.gguf", ggufPart(0, 2, "a"));
        const auto alone = write("alone-00001-of-00002.gguf", ggufPart(0, 2, "a"));
        const auto mixed = write("mixed-00001-of-00002.gguf", ggufPart(0, 2, "a"));
        write("mixed-00002-of-00002.gguf", ggufPart(0, 2, "b"));
        const auto counted = write("counted-00001-of-00003.gguf", ggufPart(0, 2, "a"));

        const auto refusal = [](const std::filesystem::path& file) {
            const auto checkpoint = Checkpoint::open(file);
            return checkpoint ? QString("accepted")
                              : QString::fromStdString(checkpoint.error().message);
        };
        QVERIFY(refusal(renamed).contains("cannot be found"));
        QVERIFY(refusal(alone).contains("alone-00002-of-00002.gguf: is missing"));
        QVERIFY(refusal(mixed).contains("says split.no 0"));
        QVERIFY(refusal(counted).contains("cannot be found"));
    }

    void aMissingFileIsNotFound() {
        const auto checkpoint = Checkpoint::open(path("missing.pth"));

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().code == ErrorCode::NotFound);
    }

    void contentsWhoseBytesDoNotFitAreRefused() {
        Checkpoint::Contents contents;
        contents.owned.emplace_back(7);
        contents.tensors.push_back({"a", TensorView{DType::F32, {2}, contents.owned[0]}});

        const auto checkpoint = Checkpoint::fromContents("x", std::move(contents));

        QVERIFY(!checkpoint);
        QVERIFY(checkpoint.error().message.find("does not take 7 bytes") != std::string::npos);
    }

    void openingDoesNotReadTheWeights_data() {
        QTest::addColumn<QByteArray>("head");
        // 48 tensors of 64 MiB each: 3 GiB that exist only as a hole in the file.
        Gguf gguf;
        std::string entries;
        for (int i = 0; i < 48; ++i) {
            const std::string name = "blocks." + std::to_string(i);
            const std::int64_t begin = std::int64_t{i} << 26;
            gguf.tensors.push_back(
                {.name = name, .ne = {4096, 4096}, .offset = static_cast<std::uint64_t>(begin)});
            entries += (i ? ",'" : "'") + name +
                       "':{'dtype':'F32','shape':[4096,4096],'data_offsets':[" +
                       std::to_string(begin) + "," + std::to_string(begin + (1 << 26)) + "]}";
        }
        QTest::newRow("GGUF") << QByteArray::fromStdString(gguf.bytes());
        QTest::newRow("safetensors")
            << QByteArray::fromStdString(safetensors(json("{" + entries + "}"), ""));
    }
    void openingDoesNotReadTheWeights() {
        QFETCH(QByteArray, head);
        const auto file = write("large", head.toStdString());
        QVERIFY(
            QFile::resize(QString::fromStdString(file.string()), head.size() + (qint64{48} << 26)));
        QElapsedTimer timer;

        timer.start();
        const auto checkpoint = Checkpoint::open(file);
        const qint64 elapsed = timer.elapsed();

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t{48});
        // Reading 3 GiB takes a second even from memory; a directory of 48 entries takes 1 ms.
        QVERIFY2(elapsed < 200, qPrintable(QString::number(elapsed)));
    }

    void opensTheConformanceModels_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("format");
        const QDir shared(ROOKERY_SHARED_DATA);
        for (const QString& folder : {QString("synthetic"), QString("tiny-rwkv")}) {
            const QStringList names =
                QDir(shared.filePath(folder))
                    .entryList({"*.pth", "*.safetensors", "*.st", "*.gguf", "*FP*.bin", "*Q*.bin"});
            for (const QString& name : names) {
                const QString suffix = name.section('.', -1);
                QTest::newRow(qPrintable(name)) << shared.filePath(folder + "/" + name)
                                                << QString(suffix == "st"    ? "safetensors"
                                                           : suffix == "bin" ? "rwkvcpp"
                                                                             : suffix);
            }
        }
        if (!shared.exists("synthetic"))
            QTest::newRow("absent") << QString() << QString();
    }
    void opensTheConformanceModels() {
        QFETCH(QString, file);
        QFETCH(QString, format);
        if (file.isEmpty())
            QSKIP("The conformance models are not beside the source.");

        const auto checkpoint = Checkpoint::open(file.toStdString());

        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE(QString::fromUtf8(fileFormatName((*checkpoint)->format()).data()), format);
        // The models were made with finite weights of a moderate size: a wrong offset would show.
        for (const NamedTensor& tensor : (*checkpoint)->tensors()) {
            std::vector<float> values(static_cast<std::size_t>(elementCount(tensor.view)));
            decodeRow(tensor.view.type, tensor.view.bytes.data(), elementCount(tensor.view),
                      values.data());
            for (const float value : values)
                if (!(std::fabs(value) < 1000))
                    QFAIL(qPrintable(QString::fromStdString(tensor.name)));
        }
    }
};

QTEST_GUILESS_MAIN(CheckpointTest)
#include "checkpoint_test.moc"
