// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/model/dialect.h"
#include "tests/core/model/memory_checkpoint.h"

using namespace rookery;

using Tensors = std::vector<MadeTensor>;
using Metadata = std::map<std::string, MetadataValue, std::less<>>;
Q_DECLARE_METATYPE(std::shared_ptr<const rookery::Checkpoint>)
Q_DECLARE_METATYPE(rookery::Dialect)
Q_DECLARE_METATYPE(rookery::Architecture)

class DialectTest : public QObject {
    Q_OBJECT

  private slots:
    void recognises_data();
    void recognises();
    void refusesByName_data();
    void refusesByName();
    void readsMetadataByKind();
};

namespace {

std::shared_ptr<const Checkpoint> gguf(const std::string& architecture, const Metadata& more = {},
                                       const Tensors& tensors = {{"token_embd.weight", {4, 4}}}) {
    Metadata metadata = more;
    if (!architecture.empty())
        metadata["general.architecture"] = architecture;
    return madeCheckpoint(FileFormat::Gguf, tensors, metadata);
}

/// Block 0 of BlinkDL's names with these tensors of att, and an embedding of width 8.
std::shared_ptr<const Checkpoint> native(const Tensors& attention,
                                         FileFormat format = FileFormat::Safetensors) {
    Tensors tensors = {{"emb.weight", {16, 8}}};
    for (const MadeTensor& tensor : attention)
        tensors.push_back({"blocks.0.att." + tensor.name, tensor.shape});
    return madeCheckpoint(format, tensors);
}

std::shared_ptr<const Checkpoint> named(const std::string& name, bool withEmbedding = false) {
    Tensors tensors = {{name, {4}}};
    if (withEmbedding)
        tensors.push_back({"emb.weight", {16, 8}});
    return madeCheckpoint(FileFormat::Pth, tensors);
}

} // namespace

void DialectTest::recognises_data() {
    QTest::addColumn<std::shared_ptr<const Checkpoint>>("file");
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<Architecture>("architecture");

    const Tensors head = {{"time_decay", {4}}, {"ln_x.weight", {8}}};
    const auto with = [](Tensors tensors, const Tensors& more) {
        tensors.insert(tensors.end(), more.begin(), more.end());
        return tensors;
    };
    QTest::newRow("version 4") << native({{"time_decay", {8}}}) << Dialect::Native
                               << Architecture::Rwkv4;
    QTest::newRow("version 5.0") << native(with(head, {{"time_first", {4}}})) << Dialect::Native
                                 << Architecture::Rwkv5_0;
    QTest::newRow("version 5.1") << native(with(head, {{"gate.weight", {8, 8}}})) << Dialect::Native
                                 << Architecture::Rwkv5_1;
    QTest::newRow("version 5.2") << native({{"time_decay", {4, 2}},
                                            {"ln_x.weight", {8}},
                                            {"gate.weight", {8, 8}}})
                                 << Dialect::Native << Architecture::Rwkv5_2;
    QTest::newRow("version 6") << native({{"time_maa_x", {1, 1, 8}}}) << Dialect::Native
                               << Architecture::Rwkv6;
    QTest::newRow("version 7") << native({{"r_k", {4, 2}}, {"w1", {8, 3}}}) << Dialect::Native
                               << Architecture::Rwkv7;
    QTest::newRow("version 7, one square factor")
        << native({{"r_k", {4, 2}}, {"w1", {8, 8}}, {"a1", {3, 8}}}) << Dialect::WebRwkv
        << Architecture::Rwkv7;
    QTest::newRow("web-rwkv 6") << native({{"time_mix_x", {1, 1, 8}}}) << Dialect::WebRwkv
                                << Architecture::Rwkv6;
    QTest::newRow("web-rwkv 7") << native({{"r_k", {4, 2}}, {"w1", {3, 8}}}) << Dialect::WebRwkv
                                << Architecture::Rwkv7;
    QTest::newRow("web-rwkv 5.2") << native({{"time_decay", {4, 2}},
                                             {"time_first", {4, 2}},
                                             {"ln_x.weight", {8}},
                                             {"gate.weight", {8, 8}}})
                                  << Dialect::WebRwkv << Architecture::Rwkv5_2;
    QTest::newRow("rwkv.cpp 7") << native({{"x_rwkvag", {6, 1, 8}}}, FileFormat::RwkvCpp)
                                << Dialect::RwkvCpp << Architecture::Rwkv7;
    QTest::newRow("rwkv.cpp 5.2") << native({{"time_decay", {4, 2, 1}},
                                             {"ln_x.weight", {8}},
                                             {"gate.weight", {8, 8}}},
                                            FileFormat::RwkvCpp)
                                  << Dialect::RwkvCpp << Architecture::Rwkv5_2;
    QTest::newRow("rwkv.cpp 5.1") << native({{"time_decay", {4, 1}},
                                             {"ln_x.weight", {8}},
                                             {"gate.weight", {8, 8}}},
                                            FileFormat::RwkvCpp)
                                  << Dialect::RwkvCpp << Architecture::Rwkv5_1;
    QTest::newRow("hugging face 4")
        << madeCheckpoint(FileFormat::Safetensors, {{"rwkv.embeddings.weight", {16, 8}},
                                                    {"rwkv.blocks.0.attention.time_decay", {8}}})
        << Dialect::HuggingFace << Architecture::Rwkv4;
    QTest::newRow("flash-linear-attention")
        << madeCheckpoint(FileFormat::Safetensors,
                          {{"model.embeddings.weight", {16, 8}},
                           {"model.layers.0.attn.r_k", {4, 2}},
                           {"model.layers.0.attn.w_lora.lora.0.weight", {3, 8}}})
        << Dialect::Fla << Architecture::Rwkv7;
    QTest::newRow("gguf rwkv6") << gguf("rwkv6") << Dialect::Gguf << Architecture::Rwkv6;
    QTest::newRow("gguf rwkv7") << gguf("rwkv7") << Dialect::Gguf << Architecture::Rwkv7;
    QTest::newRow("gguf arwkv7") << gguf("arwkv7") << Dialect::Gguf << Architecture::Arwkv7;
    QTest::newRow("gguf rwkv6qwen2")
        << gguf("rwkv6qwen2") << Dialect::Gguf << Architecture::Rwkv6Qwen2;
}

void DialectTest::recognises() {
    QFETCH(std::shared_ptr<const Checkpoint>, file);
    QFETCH(Dialect, dialect);
    QFETCH(Architecture, architecture);

    const auto recognised = recognise(*file);

    QVERIFY2(recognised.hasValue(), recognised ? "" : recognised.error().message.c_str());
    QCOMPARE(static_cast<int>(recognised->dialect), static_cast<int>(dialect));
    QCOMPARE(architectureName(recognised->architecture), architectureName(architecture));
}

void DialectTest::refusesByName_data() {
    QTest::addColumn<std::shared_ptr<const Checkpoint>>("file");
    QTest::addColumn<QString>("sentence");

    const auto row = [](const char* name, std::shared_ptr<const Checkpoint> file,
                        const char* sentence) {
        QTest::newRow(name) << std::move(file) << QString(sentence);
    };
    row("RWKV-7a", named("blocks.0.ffn.s_emb.weight", true),
        "this file is an RWKV-7a model (DeepEmbed), which is not supported (tensor "
        "blocks.0.ffn.s_emb.weight)");
    row("RWKV-7b", named("blocks.0.qkv.qq.weight", true),
        "this file is an RWKV-7b model (with attention layers), which is not supported (tensor "
        "blocks.0.qkv.qq.weight)");
    row("RWKV-6a", named("blocks.0.att.gate_w1", true),
        "this file is an RWKV-6a model (low-rank gate), which is not supported (tensor "
        "blocks.0.att.gate_w1)");
    row("ffnPre", named("blocks.0.ffnPre.key.weight", true),
        "this file is an RWKV-4 model with an extra channel mixing in front (ffnPre), which is not "
        "supported "
        "(tensor blocks.0.ffnPre.key.weight)");
    row("tiny_q", named("blocks.2.tiny_q.weight", true),
        "this file is an RWKV-4 model with tiny attention (tiny_q), which is not supported (tensor "
        "blocks.2.tiny_q.weight)");
    row("pos_emb", named("pos_emb_x", true),
        "this file is an RWKV-4 model with position embeddings (pos_emb), which is not supported "
        "(tensor pos_emb_x)");
    row("converted by ChatRWKV",
        madeCheckpoint(FileFormat::Pth, {{"emb.weight", {16, 8}}},
                       {{"_strategy", std::string("cpu fp32")}}),
        "this file is a model converted by ChatRWKV for one device (key _strategy); use the "
        "original file");
    row("Mamba", named("backbone.layers.0.mixer.A_log"),
        "this file is a Mamba model; Rookery runs RWKV models (tensor "
        "backbone.layers.0.mixer.A_log)");
    row("Mamba in GGUF", gguf("mamba2"), "this file is a Mamba model; Rookery runs RWKV models");
    row("Griffin", named("model.layers.0.temporal_block.linear_x.weight"),
        "this file is a Griffin (RecurrentGemma) model; Rookery runs RWKV models (tensor "
        "model.layers.0.temporal_block.linear_x.weight)");
    row("RecurrentGemma in GGUF", gguf("recurrentgemma"),
        "this file is a Griffin (RecurrentGemma) model; Rookery runs RWKV models");
    row("Llama", named("model.layers.0.self_attn.q_proj.weight"),
        "this file is a transformer; Rookery runs RWKV models (tensor "
        "model.layers.0.self_attn.q_proj.weight)");
    row("Llama in GGUF", gguf("llama"),
        "this file is a GGUF model of the architecture 'llama'; Rookery runs RWKV models");
    row("GPT-2", named("transformer.h.0.attn.c_attn.weight"),
        "this file is a transformer (GPT-2 names); Rookery runs RWKV models (tensor "
        "transformer.h.0.attn.c_attn.weight)");
    row("GPT-NeoX", named("gpt_neox.layers.0.attention.query_key_value.weight"),
        "this file is a transformer (GPT-NeoX names); Rookery runs RWKV models (tensor "
        "gpt_neox.layers.0.attention.query_key_value.weight)");
    row("original Llama", named("layers.0.attention.wq.weight"),
        "this file is a transformer (Llama names); Rookery runs RWKV models (tensor "
        "layers.0.attention.wq.weight)");
    row("RWKV with attention layers", named("model.layers.3.attn.q_proj.weight"),
        "this file is a model with attention layers; Rookery runs RWKV models (tensor "
        "model.layers.3.attn.q_proj.weight)");
    row("tokenizer only", gguf("rwkv7", {}, {}),
        "this file is a tokenizer without a model (a GGUF file without tensors)");
    row("GGUF adapter", gguf("rwkv7", {{"general.type", std::string("adapter")}}),
        "this file is a GGUF adapter, not a model; adapters in GGUF form are not supported");
    row("tuned state", named("blocks.0.att.time_state"),
        "this file is a tuned initial state, not a model: choose it under Model > Use a tuned state");
    row("LoRA", named("blocks.0.att.key.lora_A"),
        "this file is a LoRA adapter, not a model: open the model it was trained for and choose "
        "this file as its "
        "LoRA (tensor blocks.0.att.key.lora_A)");
    row("LoRA with a trained embedding", named("blocks.0.att.key.lora_B", true),
        "this file is a LoRA adapter, not a model: open the model it was trained for and choose "
        "this file as its "
        "LoRA (tensor blocks.0.att.key.lora_B)");
    row("LoRA of web-rwkv", named("blocks.0.att.key.lora.0"),
        "this file is a LoRA adapter, not a model: open the model it was trained for and choose "
        "this file as its "
        "LoRA (tensor blocks.0.att.key.lora.0)");
    row("PiSSA", named("blocks.0.att.key.init_lora_A"),
        "this file is a PiSSA adapter, not a model; PiSSA adapters are not supported (tensor "
        "blocks.0.att.key.init_lora_A)");
    row("DiSHA", named("blocks.0.att.key.disha"),
        "this file is a DiSHA adapter, not a model; DiSHA adapters are not supported (tensor "
        "blocks.0.att.key.disha)");
    row("Bone", named("blocks.0.att.key.bone"),
        "this file is a Bone adapter, not a model; Bone adapters are not supported (tensor "
        "blocks.0.att.key.bone)");
    row("MiSS", named("blocks.0.att.key.miss"),
        "this file is a MiSS adapter, not a model; MiSS adapters are not supported (tensor "
        "blocks.0.att.key.miss)");
    row("no tensors", madeCheckpoint(FileFormat::Safetensors, {}),
        "this file is no model: it holds no tensors");
    row("something else", named("unet.conv_in.weight"),
        "this file is no RWKV model: it has no tensor emb.weight (tensor unet.conv_in.weight)");
    row("unknown RWKV", native({{"key.weight", {8, 8}}}),
        "this file is an RWKV model of no known version: block 0 has none of the tensors att.r_k, "
        "att.time_maa_x "
        "and att.time_decay");
}

void DialectTest::refusesByName() {
    QFETCH(std::shared_ptr<const Checkpoint>, file);
    QFETCH(QString, sentence);

    const auto recognised = recognise(*file);

    QVERIFY(!recognised.hasValue());
    QCOMPARE(QString::fromStdString(recognised.error().message), sentence);
    QVERIFY(recognised.error().code == ErrorCode::UnsupportedArchitecture);
}

void DialectTest::readsMetadataByKind() {
    const auto file =
        madeCheckpoint(FileFormat::Gguf, {},
                       {{"whole", std::int64_t{7}}, {"half", 0.5}, {"text", std::string("x")}});

    QCOMPARE(metadataNumber(*file, "whole", 0), 7.0);
    QCOMPARE(metadataNumber(*file, "half", 0), 0.5);
    QCOMPARE(metadataNumber(*file, "text", -1), -1.0);
    QCOMPARE(metadataNumber(*file, "absent", -1), -1.0);
    QCOMPARE(metadataString(*file, "text"), "x");
    QCOMPARE(metadataString(*file, "whole"), "");
}

QTEST_GUILESS_MAIN(DialectTest)
#include "dialect_test.moc"
