// SPDX-License-Identifier: Apache-2.0
//
// Loading makes no second copy: the most memory that the program ever has is that of the weights it holds.
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "core/engine/memory_need.h"
#include "core/model/convert.h"
#include "run_cli.h"
#include "tests/support/made_models.h"

using namespace rookery;
using rookery::test::CliRun;
using rookery::test::runCli;

/// Buffers for a chunk of tokens at this width, and pages of the file that are on their way: the same for a model of
/// gigabytes, and less than a second copy of the smallest one here.
constexpr qint64 Working = qint64{48} << 20;

class MemoryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    qint64 m_program = 0; ///< peak with a model that is next to nothing

    std::filesystem::path pathOf(const char* name) const {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    void write(const MadeShape& shape, const char* name, ModelFileKind kind, DType type) {
        ConvertOptions options;
        options.weights = type;
        const auto done = convertModel(madeModel(Architecture::Rwkv7, shape, 3), pathOf(name), kind, options);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
    }

    /// Bytes, as the system counted them.
    static qint64 peak(const std::filesystem::path& model, const QString& weights) {
        const CliRun run = runCli({"bench", "--model", QString::fromStdString(model.string()), "--tokenizer", "bytes",
                                   "--weights", weights, "--prefill", "1", "--decode", "1", "--repeat", "1", "--json"});
        if (run.status != 0)
            qFatal("%s", run.err.constData());
        return QJsonDocument::fromJson(run.out).object()["peak_memory_bytes"].toInteger();
    }

  private slots:
    void initTestCase() {
        write({.vocabulary = 256}, "tiny.safetensors", ModelFileKind::Safetensors, DType::F32);
        // Half a gigabyte in f32: the file, its packed copy and anything in between are told apart easily.
        const MadeShape large = {.layers = 8, .embd = 1024, .heads = 16, .headSize = 64, .feedForward = 4096,
                                 .vocabulary = 256, .rank = 64};
        write(large, "f16.safetensors", ModelFileKind::Safetensors, DType::F16);
        write(large, "f16.gguf", ModelFileKind::Gguf, DType::F16);
        write(large, "q8_0.gguf", ModelFileKind::Gguf, DType::Q8_0);
        m_program = peak(pathOf("tiny.safetensors"), "auto");
        QVERIFY(m_program > 0);
    }

    void holdsTheWeightsOnce_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("weights");
        for (const char* file : {"f16.safetensors", "f16.gguf", "q8_0.gguf"})
            for (const char* weights : {"auto", "f32", "q8_0", "q4_0"})
                QTest::addRow("%s as %s", file, weights) << QString(file) << QString(weights);
    }

    void holdsTheWeightsOnce() {
        QFETCH(QString, file);
        QFETCH(QString, weights);
        const auto path = pathOf(file.toUtf8().constData());
        const auto checkpoint = Checkpoint::open(path);
        QVERIFY(checkpoint);
        const auto program = buildProgram(*checkpoint);
        QVERIFY(program);
        const qint64 held = weightBytesNeeded(**program, *weightTypeFromName(weights.toStdString()));

        const qint64 used = peak(path, weights) - m_program;

        QVERIFY2(used <= held + held / 10 + Working,
                 qPrintable(QString("%1 MiB for weights of %2 MiB").arg(used >> 20).arg(held >> 20)));
        QVERIFY2(used >= held - held / 10, "the weights are in memory");
    }
};

QTEST_GUILESS_MAIN(MemoryTest)
#include "memory_test.moc"
