// SPDX-License-Identifier: Apache-2.0
//
// Bad input gives one sentence with cause and next step on stderr, status 1, and nothing on stdout.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "run_cli.h"

using rookery::test::CliRun;
using rookery::test::runCli;

class ErrorSentencesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& bytes) {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly))
            out.write(bytes);
        return out.fileName();
    }

    /// A safetensors file of tensors with these names, [4] zeros each.
    QString named(const QString& name, const QStringList& tensors) {
        QByteArray header = "{";
        int offset = 0;
        for (const QString& tensor : tensors) {
            header += (header.size() > 1 ? "," : "") + ('"' + tensor.toUtf8()) + "\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[" +
                      QByteArray::number(offset) + ',' + QByteArray::number(offset + 16) + "]}";
            offset += 16;
        }
        header += '}';
        QByteArray bytes(8, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>((header.size() >> (8 * i)) & 0xff);
        return file(name + ".safetensors", bytes + header + QByteArray(offset, '\0'));
    }

    /// A GGUF file of that architecture with one tensor.
    QString gguf(const QByteArray& architecture) {
        QByteArray bytes;
        const auto number = [&bytes](quint64 value, int size) {
            for (int i = 0; i < size; ++i)
                bytes += static_cast<char>((value >> (8 * i)) & 0xff);
        };
        const auto text = [&](const QByteArray& value) {
            number(static_cast<quint64>(value.size()), 8);
            bytes += value;
        };
        bytes += "GGUF";
        number(3, 4);
        number(1, 8); // tensors
        number(1, 8); // keys
        text("general.architecture");
        number(8, 4); // a string
        text(architecture);
        text("token_embd.weight");
        number(1, 4); // dimensions
        number(8, 8);
        number(0, 4); // F32
        number(0, 8); // offset
        bytes += QByteArray((32 - bytes.size() % 32) % 32, '\0') + QByteArray(32, '\0');
        return file(QString::fromLatin1(architecture) + ".gguf", bytes);
    }

  private slots:
    void refusesOtherModelsByName_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("words");
        const QString emb = "emb.weight";
        const QString block = "blocks.0.att.";
        QTest::newRow("6a") << named("6a", {emb, block + "gate_w1"}) << "an RWKV-6a model";
        QTest::newRow("7a") << named("7a", {emb, block + "r_k", "blocks.0.ffn.s_emb.weight"}) << "an RWKV-7a model (DeepEmbed)";
        QTest::newRow("7b") << named("7b", {emb, block + "r_k", "blocks.0.qkv.q.weight"}) << "an RWKV-7b model";
        QTest::newRow("ffnPre") << named("pre", {emb, "blocks.0.ffnPre.key.weight"}) << "an RWKV-4 model with an extra channel mixing";
        QTest::newRow("tiny attention") << named("tiny", {emb, "blocks.0.tiny_q.weight"}) << "an RWKV-4 model with tiny attention";
        QTest::newRow("no known version") << named("odd", {emb, block + "wonder"}) << "an RWKV model of no known version";
        QTest::newRow("converted by ChatRWKV") << named("chat", {emb, "_strategy"}) << "a model converted by ChatRWKV";
        QTest::newRow("Mamba") << named("mamba", {"backbone.layers.0.mixer.A_log"}) << "a Mamba model";
        QTest::newRow("Mamba as GGUF") << gguf("mamba2") << "a Mamba model";
        QTest::newRow("Griffin") << named("griffin", {"blocks.0.recurrent_block.linear_x.w"}) << "a Griffin (RecurrentGemma) model";
        QTest::newRow("RecurrentGemma") << named("rgemma", {"model.layers.0.temporal_block.rg_lru.recurrent_param"}) << "RecurrentGemma";
        QTest::newRow("RecurrentGemma as GGUF") << gguf("recurrentgemma") << "RecurrentGemma";
        QTest::newRow("Llama") << named("llama", {"model.layers.0.self_attn.q_proj.weight"}) << "a transformer";
        QTest::newRow("Llama as GGUF") << gguf("llama") << "a GGUF model of the architecture 'llama'";
        QTest::newRow("Qwen as GGUF") << gguf("qwen3") << "a GGUF model of the architecture 'qwen3'";
        QTest::newRow("GPT-2") << named("gpt2", {"h.0.attn.c_attn.weight"}) << "a transformer (GPT-2 names)";
        QTest::newRow("GPT-NeoX") << named("neox", {"gpt_neox.layers.0.attention.query_key_value.weight"}) << "a transformer (GPT-NeoX names)";
        QTest::newRow("BERT") << named("bert", {"encoder.layer.0.attention.self.query.weight"}) << "a transformer (BERT names)";
        QTest::newRow("Llama of its authors") << named("meta", {"layers.0.attention.wq.weight"}) << "a transformer (Llama names)";
        QTest::newRow("LoRA") << named("lora", {block + "key.lora_A", block + "key.lora_B"}) << "a LoRA adapter, not a model";
        QTest::newRow("PiSSA") << named("pissa", {block + "key.pissa_A"}) << "a PiSSA adapter";
        QTest::newRow("tuned state") << named("state", {block + "time_state"}) << "a tuned initial state, not a model";
        QTest::newRow("anything else") << named("vision", {"conv1.weight"}) << "no RWKV model";
        QTest::newRow("no tensors") << named("nothing", {}) << "holds no tensors";
    }

    void refusesOtherModelsByName() {
        QFETCH(QString, path);
        QFETCH(QString, words);

        const CliRun run = runCli({"inspect", path});

        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY2(QString::fromUtf8(run.err).contains(words), run.err.constData());
    }

    void refusesModelFiles_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("word");
        QByteArray builtIn;
        QFile model(QStringLiteral(ROOKERY_SOURCE_DIR "/resources/models/guide.safetensors"));
        QVERIFY(model.open(QIODevice::ReadOnly));
        builtIn = model.read(200'000);
        QTest::newRow("missing") << m_folder.filePath("none.pth") << "none.pth";
        QTest::newRow("a folder") << m_folder.path() << "regular file";
        QTest::newRow("empty") << file("empty.gguf", {}) << "empty";
        QTest::newRow("text") << file("notes.txt", "These are my notes.\n") << "notes.txt";
        QTest::newRow("a web page") << file("page.pth", "<!DOCTYPE html><html><body>404</body></html>") << "page";
        QTest::newRow("a pointer of git-lfs")
            << file("lfs.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n") << "lfs";
        QTest::newRow("cut short") << file("cut.safetensors", builtIn) << "cut.safetensors";
        QTest::newRow("invalid UTF-8 in the name") << m_folder.filePath(QString::fromUtf8("caf\xC3\xA9 模型.bin")) << "模型";
    }

    void refusesModelFiles() {
        QFETCH(QString, path);
        QFETCH(QString, word);
        for (const QStringList& command :
             {QStringList{"inspect", path}, QStringList{"generate", "--model", path, "--prompt", "x", "--max-tokens", "1"}}) {
            const CliRun run = runCli(command);
            QCOMPARE(run.status, 1);
            QCOMPARE(run.out, QByteArray());
            QCOMPARE(run.err.count('\n'), 1);
            QVERIFY2(QString::fromUtf8(run.err).contains(word), run.err.constData());
            QVERIFY2(run.err.endsWith(".\n"), run.err.constData());
        }
    }

    void refusesWrongUsage_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"fly"};
        QTest::newRow("unknown option") << QStringList{"devices", "--colour"};
        QTest::newRow("model missing") << QStringList{"bench"};
        QTest::newRow("wrong weights") << QStringList{"bench", "--model", "built-in", "--weights", "q3"};
        QTest::newRow("no number") << QStringList{"bench", "--model", "built-in", "--repeat", "many"};
        QTest::newRow("two conversations")
            << QStringList{"chat", "--model", "built-in", "--data", "x", "--new", "--conversation", "1", "--message", "a"};
        QTest::newRow("no such part") << QStringList{"conversations", "--data", "x", "burn"};
    }

    void refusesWrongUsage() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.out, QByteArray());
        QVERIFY(!run.err.isEmpty());
    }

    void anUnknownDeviceNamesTheKnownOnes() {
        const CliRun run = runCli({"bench", "--model", "built-in", "--device", "abacus"});
        QCOMPARE(run.status, 1);
        QVERIFY(run.err.contains("cpu"));
    }

    void tokensOutsideTheVocabularyAreRefused() {
        const CliRun run = runCli({"logits", "--model", "built-in", "--tokens", "1,99999999", "--out",
                                   m_folder.filePath("out.f32")});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aReadOnlyDataFolderIsNamed() {
        const CliRun run = runCli({"chat", "--model", "built-in", "--data", "/proc/rookery", "--new", "--message", "x"});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aDamagedDatabaseIsSetAsideAndTheChatGoesOn() {
        QTemporaryDir data;
        QFile broken(data.filePath("rookery.db"));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(8192, 'x'));
        broken.close();
        const CliRun run = runCli({"chat", "--model", "built-in", "--data", data.path(), "--new", "--message", "Hello",
                                   "--greedy", "--max-tokens", "5"});
        QVERIFY2(run.status == 0, run.err.constData());
        QVERIFY(QDir(data.path()).entryList(QDir::Files).size() > 3); // the damaged file is still there
    }
};

QTEST_GUILESS_MAIN(ErrorSentencesTest)
#include "error_sentences_test.moc"
