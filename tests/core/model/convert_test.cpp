// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include <cstring>

#include "core/checkpoint/block_codec.h"
#include "core/model/convert.h"
#include "tests/core/model/memory_checkpoint.h"
#include "tests/support/conformance.h"
#include "tests/support/reference_interpreter.h"

using namespace rookery;

namespace {

constexpr Token Tokens[] = {3, 1, 4, 1, 5, 9, 2, 6};

std::shared_ptr<const Checkpoint> opened(const std::filesystem::path& path) {
    auto file = Checkpoint::open(path);
    if (!file)
        qFatal("%s", file.error().message.c_str());
    return *file;
}

std::shared_ptr<const Checkpoint> fixture(const std::string& name) {
    return opened(std::filesystem::path(ROOKERY_TEST_DATA) / "models" / name);
}

std::shared_ptr<const Program> programOf(const std::shared_ptr<const Checkpoint>& file,
                                         const ProgramOptions& options = {}) {
    auto program = buildProgram(file, options);
    if (!program)
        qFatal("%s", program.error().message.c_str());
    return *program;
}

std::vector<double> logits(const std::shared_ptr<const Program>& program) {
    ReferenceInterpreter interpreter(program);
    auto state = interpreter.initialState();
    return interpreter.forward(Tokens, state, ReferenceInterpreter::Rows::All);
}

/// A model of version 7 whose rows are whole blocks of 32; values differ everywhere.
std::shared_ptr<const Checkpoint> wideModel() {
    constexpr int Embd = 32, Attention = 64, HeadSize = 32, FeedForward = 96, Vocabulary = 40,
                  Rank = 8;
    std::vector<MadeTensor> tensors = {
        {"emb.weight", {Vocabulary, Embd}}, {"head.weight", {Vocabulary, Embd}},
        {"ln_out.weight", {Embd}},          {"ln_out.bias", {Embd}},
        {"blocks.0.ln0.weight", {Embd}},    {"blocks.0.ln0.bias", {Embd}}};
    for (const std::string block : {"blocks.0.", "blocks.1."}) {
        for (const char* norm : {"ln1", "ln2"})
            for (const char* end : {".weight", ".bias"})
                tensors.push_back({block + norm + end, {Embd}});
        for (const char* name : {"att.receptance", "att.key", "att.value"})
            tensors.push_back({block + name + ".weight", {Attention, Embd}});
        tensors.push_back({block + "att.output.weight", {Embd, Attention}});
        tensors.push_back({block + "ffn.key.weight", {FeedForward, Embd}});
        tensors.push_back({block + "ffn.value.weight", {Embd, FeedForward}});
        for (const char* mix :
             {"att.x_r", "att.x_w", "att.x_k", "att.x_v", "att.x_a", "att.x_g", "ffn.x_k"})
            tensors.push_back({block + mix, {1, 1, Embd}});
        for (const char* factor : {"w", "a", "v", "g"}) {
            tensors.push_back({block + "att." + factor + "1", {Embd, Rank}});
            tensors.push_back({block + "att." + factor + "2", {Rank, Attention}});
        }
        for (const char* vector : {"w0", "a0", "v0", "k_k", "k_a"})
            tensors.push_back({block + "att." + vector, {1, 1, Attention}});
        tensors.push_back({block + "att.r_k", {Attention / HeadSize, HeadSize}});
        tensors.push_back({block + "att.ln_x.weight", {Attention}});
        tensors.push_back({block + "att.ln_x.bias", {Attention}});
    }
    return editedCheckpoint(
        *madeCheckpoint(FileFormat::Safetensors, tensors), [](Checkpoint::Contents& contents) {
            std::uint32_t random = 1;
            for (auto& bytes : contents.owned)
                for (std::size_t at = 0; at < bytes.size(); at += sizeof(float)) {
                    random = random * 1664525u + 1013904223u; // Numerical Recipes
                    const float value = static_cast<float>(random >> 8) * 0x1p-24f - 0.5f;
                    std::memcpy(bytes.data() + at, &value, sizeof value);
                }
        });
}

using Edit = std::function<void(ConvertOptions&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

class ConvertTest : public QObject {
    Q_OBJECT

  private slots:
    void logitsStayEqual_data();
    void logitsStayEqual();
    void hybridsGoThereAndBack_data();
    void hybridsGoThereAndBack();
    void overlaysAreMerged();
    void keepsTheEpsilonOfVersion5();
    void quantisesMatricesOnly_data();
    void quantisesMatricesOnly();
    void blocksLoseNothingInSafetensors_data();
    void blocksLoseNothingInSafetensors();
    void rowsThatAreNoWholeBlocksBecomeHalf();
    void writesAWorldVocabulary();
    void keepsTheTokenizerOfAGgufSource();
    void writesTheTensorsThatLlamaCppReads_data();
    void writesTheTensorsThatLlamaCppReads();
    void refusesWhatTheFileCannotHold_data();
    void refusesWhatTheFileCannotHold();

  private:
    std::shared_ptr<const Checkpoint> converted(const std::shared_ptr<const Checkpoint>& from,
                                                ModelFileKind kind,
                                                const ConvertOptions& options = {});

    QTemporaryDir m_folder;
    int m_files = 0;
};

std::shared_ptr<const Checkpoint>
ConvertTest::converted(const std::shared_ptr<const Checkpoint>& from, ModelFileKind kind,
                       const ConvertOptions& options) {
    const auto path =
        std::filesystem::path(m_folder.path().toStdString()) / std::to_string(++m_files);
    if (const auto done = convertModel(from, path, kind, options); !done)
        qFatal("%s", done.error().message.c_str());
    return opened(path);
}

void ConvertTest::logitsStayEqual_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<ModelFileKind>("kind");
    QTest::addColumn<double>("tolerance");

    const auto row = [](const char* file, ModelFileKind kind, double tolerance = 0) {
        QTest::newRow(qPrintable(QString("%1 to %2")
                                     .arg(file)
                                     .arg(kind == ModelFileKind::Gguf ? "gguf" : "safetensors")))
            << QString(file) << kind << tolerance;
    };
    for (const char* file : {"v4.safetensors", "v5.0.pth", "v5.1.safetensors", "v5.2.safetensors",
                             "v5.2-web.st", "v5.2-hf.safetensors", "v6.safetensors",
                             "v6-rescale2.gguf", "v6-web.st", "v7.safetensors", "v7.gguf",
                             "v7-rwkvcpp.bin", "v7-fla.safetensors", "v6-merged-state.pth", "arwkv7.gguf",
                             "arwkv7-plain.gguf", "rwkv6qwen2.gguf", "rwkv6qwen2-full.gguf"})
        row(file, ModelFileKind::Safetensors);
    for (const char* file : {"v6.safetensors", "v6-rescale2.gguf", "v6-rwkvcpp.bin",
                             "v7.safetensors", "v7.gguf", "v7-web.st", "v7-fla-fused.safetensors", "arwkv7.gguf",
                             "arwkv7-plain.gguf", "rwkv6qwen2.gguf", "rwkv6qwen2-full.gguf"})
        row(file, ModelFileKind::Gguf);
    // Their decays come back out of exp().
    for (const char* file :
         {"v4-rwkvcpp.bin", "v5.0-rwkvcpp.bin", "v5.1-rwkvcpp.bin", "v5.2-rwkvcpp.bin"})
        row(file, ModelFileKind::Safetensors, 1e-5);
}

void ConvertTest::logitsStayEqual() {
    QFETCH(QString, file);
    QFETCH(ModelFileKind, kind);
    QFETCH(double, tolerance);
    const auto source = fixture(file.toStdString());

    const auto result = converted(source, kind);

    const auto before = programOf(source);
    const auto after = programOf(result);
    const double difference = largestDifference(logits(before), logits(after));
    QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    QVERIFY(before->initialState() == after->initialState());
}

void ConvertTest::hybridsGoThereAndBack_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"arwkv7.gguf", "arwkv7-plain.gguf", "rwkv6qwen2.gguf", "rwkv6qwen2-full.gguf"})
        QTest::newRow(file) << QString(file);
}

void ConvertTest::hybridsGoThereAndBack() {
    QFETCH(QString, file);
    const auto source = fixture(file.toStdString());

    const auto back = converted(converted(source, ModelFileKind::Safetensors), ModelFileKind::Gguf);

    QCOMPARE(largestDifference(logits(programOf(source)), logits(programOf(back))), 0.0);
}

void ConvertTest::overlaysAreMerged() {
    ConvertOptions options;
    options.weights = DType::F32;
    options.overlays.lora = fixture("v7-lora.pth");
    options.overlays.loraAlpha = 6;
    options.overlays.initialState = fixture("v7-state-web.st");
    const auto source = fixture("v7.safetensors");

    const auto result = converted(source, ModelFileKind::Safetensors, options);

    const auto before = programOf(source, options.overlays);
    const auto after = programOf(result);
    QVERIFY(logits(before) == logits(after));
    QVERIFY(before->initialState() == after->initialState());
    QVERIFY(largestDifference(logits(programOf(source)), logits(after)) > 0.1);
}

void ConvertTest::keepsTheEpsilonOfVersion5() {
    const auto result = converted(fixture("v5.2-rwkvcpp.bin"), ModelFileKind::Safetensors);

    QCOMPARE(programOf(result)->hyperparameters().groupNormEpsilon, 1e-5f);
}

void ConvertTest::quantisesMatricesOnly_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("f16") << static_cast<int>(DType::F16);
    QTest::newRow("bf16") << static_cast<int>(DType::BF16);
    QTest::newRow("q8_0") << static_cast<int>(DType::Q8_0);
    QTest::newRow("q4_0") << static_cast<int>(DType::Q4_0);
}

// What the file holds is what encoding the rows in memory gives, bit by bit.
void ConvertTest::quantisesMatricesOnly() {
    QFETCH(int, type);
    const auto wanted = static_cast<DType>(type);
    const auto source = programOf(wideModel());
    ConvertOptions options;
    options.weights = wanted;

    const auto result = programOf(converted(wideModel(), ModelFileKind::Gguf, options));

    int matrices = 0;
    for (TensorId id = 0; id < source->tensorCount(); ++id) {
        const TensorInfo& info = source->tensor(id);
        if (info.kind != TensorKind::Weight)
            continue;
        QCOMPARE(result->tensor(id).name, info.name);
        const WeightSource& before = source->weight(id);
        const WeightSource& after = result->weight(id);
        std::vector<float> expected(static_cast<std::size_t>(before.rows()) *
                                    static_cast<std::size_t>(before.cols()));
        std::vector<float> found = expected;
        before.readRows(0, before.rows(), expected);
        after.readRows(0, after.rows(), found);
        const bool isMatrix = info.name.ends_with(".weight") && before.rows() > 1;
        const DType here =
            info.name == "head.weight" && wanted == DType::Q4_0 ? DType::Q8_0 : wanted;
        if (isMatrix) {
            ++matrices;
            QVERIFY2(after.storedType() == here, info.name.c_str());
            const auto count = std::ssize(expected);
            std::vector<std::byte> encoded(
                static_cast<std::size_t>(count / blockElements(here) * blockBytes(here)));
            here == DType::F16    ? encodeF16(expected.data(), count, encoded.data())
            : here == DType::BF16 ? encodeBf16(expected.data(), count, encoded.data())
            : here == DType::Q8_0 ? encodeQ8_0(expected.data(), count, encoded.data())
                                  : encodeQ4_0(expected.data(), count, encoded.data());
            decodeRow(here, encoded.data(), count, expected.data());
        } else {
            QVERIFY2(after.storedType() == DType::F32, info.name.c_str());
        }
        QVERIFY2(expected == found, info.name.c_str());
    }
    QCOMPARE(matrices, 2 + 2 * 6);
}

void ConvertTest::blocksLoseNothingInSafetensors_data() {
    QTest::addColumn<int>("type");
    QTest::newRow("q8_0") << static_cast<int>(DType::Q8_0);
    QTest::newRow("q4_0") << static_cast<int>(DType::Q4_0);
}

void ConvertTest::blocksLoseNothingInSafetensors() {
    QFETCH(int, type);
    ConvertOptions options;
    options.weights = static_cast<DType>(type);
    const auto blocks = converted(wideModel(), ModelFileKind::Gguf, options);

    const auto plain = converted(blocks, ModelFileKind::Safetensors);

    QCOMPARE(largestDifference(logits(programOf(blocks)), logits(programOf(plain))), 0.0);
}

void ConvertTest::rowsThatAreNoWholeBlocksBecomeHalf() {
    ConvertOptions options;
    options.weights = DType::Q8_0;

    const auto result = converted(fixture("v7.safetensors"), ModelFileKind::Gguf, options);

    QVERIFY(result->find("blk.0.time_mix_key.weight")->type == DType::F16);
    QVERIFY(result->find("blk.0.time_mix_v1.weight")); // llama.cpp asks for it
    QVERIFY(logits(programOf(result)) == logits(programOf(fixture("v7.safetensors"))));
}

void ConvertTest::writesAWorldVocabulary() {
    ConvertOptions options;
    options.name = "tiny";
    options.worldTokens = {"",     std::string(1, '\0'), "a", "'",   "\"", "'\"", "\\", "\n",
                           "\n\n", "\xe4\xbd",           "",  "\t\r"};

    const auto result = converted(fixture("v7.safetensors"), ModelFileKind::Gguf, options);

    const auto& metadata = result->metadata();
    const auto tokens = std::get<std::vector<std::string>>(metadata.at("tokenizer.ggml.tokens"));
    const auto types =
        std::get<std::vector<std::int64_t>>(metadata.at("tokenizer.ggml.token_type"));
    QCOMPARE(tokens.size(), std::size_t{29});
    QVERIFY(std::vector(tokens.begin(), tokens.begin() + 13) ==
            (std::vector<std::string>{"<s>", "\\x00", "a", "'", "\"", "\\'\"", "\\\\", "\\n",
                                      "\\n\\n", "\\xe4\\xbd", "[PAD10]", "\\t\\r", "[PAD12]"}));
    QVERIFY(std::vector(types.begin(), types.begin() + 13) ==
            (std::vector<std::int64_t>{3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5, 1, 5}));
    QCOMPARE(std::get<std::int64_t>(metadata.at("tokenizer.ggml.eot_token_id")), 8);
    QCOMPARE(std::get<std::string>(metadata.at("tokenizer.ggml.model")), std::string("rwkv"));
    QCOMPARE(std::get<std::string>(metadata.at("general.name")), std::string("tiny"));
    QCOMPARE(std::get<std::int64_t>(metadata.at("rwkv7.attention.gate_lora_rank")), 5);
    QCOMPARE(std::get<std::int64_t>(metadata.at("rwkv7.attention.value_residual_mix_lora_rank")),
             2);
}

void ConvertTest::keepsTheTokenizerOfAGgufSource() {
    ConvertOptions options;
    options.worldTokens = {"", "a", "b"};
    const auto first = converted(fixture("v6.safetensors"), ModelFileKind::Gguf, options);

    const auto second = converted(first, ModelFileKind::Gguf);

    for (const auto& [name, value] : first->metadata())
        QVERIFY2(!name.starts_with("tokenizer.") || second->metadata().at(name) == value,
                 name.c_str());
    QVERIFY(second->metadata().contains("tokenizer.ggml.tokens"));
}

void ConvertTest::writesTheTensorsThatLlamaCppReads_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("version 6") << "synth-v6-n64-f16.gguf";
    QTest::newRow("version 7") << "synth-v7-n64-f16.gguf";
}

// The files that served as models here were run by llama.cpp itself.
void ConvertTest::writesTheTensorsThatLlamaCppReads() {
    QFETCH(QString, file);
    const auto path = std::filesystem::path(ROOKERY_SHARED_DATA) / "synthetic" / file.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the shared conformance data is not there");
    const auto source = opened(path);

    const auto result = converted(source, ModelFileKind::Gguf);

    QCOMPARE(result->tensors().size(), source->tensors().size());
    for (const NamedTensor& tensor : source->tensors()) {
        const TensorView* found = result->find(tensor.name);
        QVERIFY2(found, tensor.name.c_str());
        QVERIFY2(found->shape == tensor.view.shape, tensor.name.c_str());
        QVERIFY2(found->type == tensor.view.type, tensor.name.c_str());
    }
    for (const auto& [name, value] : source->metadata()) {
        if (name == "general.name" || name == "rwkv6.rescale_every_n_layers")
            continue;
        QVERIFY2(result->metadata().contains(name), name.c_str());
        QVERIFY2(result->metadata().at(name) == value, name.c_str());
    }
}

void ConvertTest::refusesWhatTheFileCannotHold_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<ModelFileKind>("kind");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("message");

    const auto nothing = Edit([](ConvertOptions&) {});
    QTest::newRow("version 4 as gguf")
        << "v4.safetensors" << ModelFileKind::Gguf << nothing
        << "models of the kind rwkv4 cannot be written as GGUF; versions 6 and 7 can";
    QTest::newRow("blocks in safetensors")
        << "v7.safetensors" << ModelFileKind::Safetensors
        << Edit([](ConvertOptions& options) { options.weights = DType::Q8_0; })
        << "a safetensors file cannot hold q8_0 weights; choose f16, or a .gguf file";
    QTest::newRow("type without an encoder")
        << "v7-wide" << ModelFileKind::Gguf
        << Edit([](ConvertOptions& options) { options.weights = DType::Q4_1; })
        << "weights cannot be written as q4_1";
    QTest::newRow("tuned state in gguf")
        << "v7.safetensors" << ModelFileKind::Gguf << Edit([](ConvertOptions& options) {
               options.overlays.initialState = fixture("v7-state.pth");
           })
        << "a GGUF file cannot hold a tuned initial state; choose .safetensors";
    QTest::newRow("epsilon in gguf")
        << "v7.safetensors" << ModelFileKind::Gguf
        << Edit([](ConvertOptions& options) { options.overlays.groupNormEpsilon = 1e-5f; })
        << "a GGUF file cannot hold another group norm epsilon than 0.00064; choose .safetensors";
}

void ConvertTest::refusesWhatTheFileCannotHold() {
    QFETCH(QString, file);
    QFETCH(ModelFileKind, kind);
    QFETCH(Edit, edit);
    QFETCH(QString, message);
    const auto path = std::filesystem::path(m_folder.path().toStdString()) / "refused";
    ConvertOptions options;
    edit(options);

    const auto done = convertModel(file == "v7-wide" ? wideModel() : fixture(file.toStdString()),
                                   path, kind, options);

    QVERIFY(!done.hasValue());
    QCOMPARE(QString::fromStdString(done.error().message), message);
    QVERIFY(!std::filesystem::exists(path));
}

QTEST_GUILESS_MAIN(ConvertTest)
#include "convert_test.moc"
