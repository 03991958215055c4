// SPDX-License-Identifier: Apache-2.0
#include "core/model/dialect.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "core/model/canonical_names.h"

namespace rookery {

namespace {

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

/// The first tensor whose name contains `part`; null if there is none.
const NamedTensor* firstContaining(const Checkpoint& checkpoint, std::string_view part) {
    const auto& tensors = checkpoint.tensors();
    const auto found =
        std::find_if(tensors.begin(), tensors.end(),
                     [part](const NamedTensor& tensor) { return contains(tensor.name, part); });
    return found == tensors.end() ? nullptr : &*found;
}

/// A part of a tensor's name, and what a file with such a tensor is.
struct Refusal {
    std::string_view part;
    std::string_view reason;
};

// Kinds of RWKV that are not implemented. Names: RWKV-LM, the trainers of each variant.
constexpr Refusal RefusedVariants[] = {
    {".ffn.s_emb", "an RWKV-7a model (DeepEmbed), which is not supported"},
    {".qkv.", "an RWKV-7b model (with attention layers), which is not supported"},
    {".att.gate_w1", "an RWKV-6a model (low-rank gate), which is not supported"},
    {".ffnPre.",
     "an RWKV-4 model with an extra channel mixing in front (ffnPre), which is not supported"},
    {".tiny_q.", "an RWKV-4 model with tiny attention (tiny_q), which is not supported"},
    {"pos_emb_", "an RWKV-4 model with position embeddings (pos_emb), which is not supported"},
};

constexpr std::string_view LoraReason = "a LoRA adapter, not a model: open the model it was "
                                        "trained for and choose this file as its LoRA";

constexpr Refusal RefusedAdapters[] = {
    {"pissa", "a PiSSA adapter, not a model; PiSSA adapters are not supported"},
    {"init_lora", "a PiSSA adapter, not a model; PiSSA adapters are not supported"},
    {".disha", "a DiSHA adapter, not a model; DiSHA adapters are not supported"},
    {".bone", "a Bone adapter, not a model; Bone adapters are not supported"},
    {".miss", "a MiSS adapter, not a model; MiSS adapters are not supported"},
    {"lora_A", LoraReason},
    {"lora_B", LoraReason},
};

constexpr Refusal RefusedArchitectures[] = {
    {".mixer.A_log", "a Mamba model; Rookery runs RWKV models"},
    {".mixer.in_proj", "a Mamba model; Rookery runs RWKV models"},
    {".mamba.", "a Mamba model; Rookery runs RWKV models"},
    {".temporal_block.", "a Griffin (RecurrentGemma) model; Rookery runs RWKV models"},
    {".recurrent_block.", "a Griffin (RecurrentGemma) model; Rookery runs RWKV models"},
    {"rg_lru", "a Griffin (RecurrentGemma) model; Rookery runs RWKV models"},
    {".self_attn", "a transformer; Rookery runs RWKV models"},
    {".attn.c_attn", "a transformer (GPT-2 names); Rookery runs RWKV models"},
    {".attn.q_proj", "a model with attention layers; Rookery runs RWKV models"},
    {"attention.query_key_value", "a transformer (GPT-NeoX names); Rookery runs RWKV models"},
    {"attention.self.query", "a transformer (BERT names); Rookery runs RWKV models"},
    {".attention.wq", "a transformer (Llama names); Rookery runs RWKV models"},
    {".attn.qkv", "a transformer; Rookery runs RWKV models"},
};

Error refused(std::string_view what) {
    return {ErrorCode::UnsupportedArchitecture, "this file is " + std::string(what)};
}

Error refused(std::string_view what, std::string_view tensor) {
    return {ErrorCode::UnsupportedArchitecture,
            "this file is " + std::string(what) + " (tensor " + std::string(tensor) + ")"};
}

template <std::size_t Count>
std::optional<Error> refusalIn(const Checkpoint& checkpoint, const Refusal (&table)[Count]) {
    for (const Refusal& refusal : table)
        if (const NamedTensor* tensor = firstContaining(checkpoint, refusal.part))
            return refused(refusal.reason, tensor->name);
    return std::nullopt;
}

Result<Recognised> recogniseGguf(const Checkpoint& checkpoint) {
    const std::string_view name = metadataString(checkpoint, "general.architecture");
    if (checkpoint.tensors().empty())
        return refused("a tokenizer without a model (a GGUF file without tensors)");
    if (metadataString(checkpoint, "general.type") == "adapter")
        return refused("a GGUF adapter, not a model; adapters in GGUF form are not supported");
    if (name.empty())
        return Error{ErrorCode::BadFormat, "the GGUF key general.architecture is missing"};

    Recognised recognised;
    recognised.dialect = Dialect::Gguf;
    if (name == "rwkv6")
        recognised.architecture = Architecture::Rwkv6;
    else if (name == "rwkv7")
        recognised.architecture = Architecture::Rwkv7;
    else if (name == "arwkv7")
        recognised.architecture = Architecture::Arwkv7;
    else if (name == "rwkv6qwen2")
        recognised.architecture = Architecture::Rwkv6Qwen2;
    else if (name.starts_with("mamba"))
        return refused("a Mamba model; Rookery runs RWKV models");
    else if (name.starts_with("recurrentgemma") || name.starts_with("griffin"))
        return refused("a Griffin (RecurrentGemma) model; Rookery runs RWKV models");
    else
        return refused("a GGUF model of the architecture '" + std::string(name) +
                       "'; Rookery runs RWKV models");
    return recognised;
}

/// The version from the names of block 0, which `find` looks up in BlinkDL's spelling; first match
/// wins. Source of the rules: BlinkDL/ChatRWKV, rwkv_pip_package, and the shapes of the
/// checkpoints.
template <typename Find> Result<Architecture> versionByNames(const Find& find) {
    if (find("r_k"))
        return Architecture::Rwkv7;
    if (find("time_maa_x"))
        return Architecture::Rwkv6;
    const TensorView* decay = find("time_decay");
    if (!decay)
        return Error{
            ErrorCode::UnsupportedArchitecture,
            "this file is an RWKV model of no known version: block 0 has none of the tensors "
            "att.r_k, att.time_maa_x and att.time_decay"};
    if (!find("ln_x.weight"))
        return Architecture::Rwkv4;
    // A gate's mix without its matrix is a damaged 5.1 or 5.2, which is said when the matrix is
    // missed.
    if (!find("gate.weight") && !find("time_mix_g") && !find("time_mix_gate"))
        return Architecture::Rwkv5_0;
    const bool perChannel = decay->shape.size() >= 2 && decay->shape[1] > 1;
    return perChannel ? Architecture::Rwkv5_2 : Architecture::Rwkv5_1;
}

/// Whether a file with BlinkDL's names has the orientation of web-rwkv's converter.
bool isWebRwkv(const Checkpoint& checkpoint) {
    if (checkpoint.find("blocks.0.att.time_mix_x"))
        return true;
    const TensorView* first = checkpoint.find("blocks.0.att.time_first");
    if (first && checkpoint.find("blocks.0.att.ln_x.weight"))
        return first->shape.size() >= 2 && first->shape[1] > 1;

    const TensorView* embedding = checkpoint.find("emb.weight");
    if (!embedding || embedding->shape.size() != 2)
        return false;
    const std::int64_t embd = embedding->shape[1];
    for (const char* name : {"w1", "a1", "g1"}) {
        const TensorView* factor = checkpoint.find(std::string("blocks.0.att.") + name);
        if (factor && factor->shape.size() == 2 && factor->shape[0] != factor->shape[1])
            return factor->shape[1] == embd && factor->shape[0] != embd;
    }
    return false;
}

Result<Recognised> recogniseByNames(const Checkpoint& checkpoint) {
    Recognised recognised;
    for (const Architecture hybrid : {Architecture::Arwkv7, Architecture::Rwkv6Qwen2})
        if (metadataString(checkpoint, OwnArchitectureKey) == architectureName(hybrid))
            return Recognised{Dialect::Native, hybrid};
    if (checkpoint.format() == FileFormat::RwkvCpp) {
        recognised.dialect = Dialect::RwkvCpp;
    } else if (firstContaining(checkpoint, "rwkv.embeddings.weight")) {
        recognised.dialect = Dialect::HuggingFace;
    } else if (firstContaining(checkpoint, ".attn.r_k")) {
        recognised.dialect = Dialect::Fla;
        recognised.architecture = Architecture::Rwkv7;
        return recognised;
    } else if (checkpoint.find("emb.weight")) {
        recognised.dialect = isWebRwkv(checkpoint) ? Dialect::WebRwkv : Dialect::Native;
    } else {
        return refused("no RWKV model: it has no tensor emb.weight",
                       checkpoint.tensors().front().name);
    }

    const auto find = [&](std::string_view name) -> const TensorView* {
        const std::string block = "blocks.0.att.";
        if (recognised.dialect == Dialect::HuggingFace)
            return checkpoint.find("rwkv.blocks.0.attention." + std::string(name));
        if (name == "r_k" && checkpoint.find(block + "x_rwkvag"))
            return checkpoint.find(block + "x_rwkvag");
        if (name == "time_maa_x" && recognised.dialect == Dialect::WebRwkv)
            return checkpoint.find(block + "time_mix_x");
        return checkpoint.find(block + std::string(name));
    };
    auto architecture = versionByNames(find);
    if (!architecture)
        return architecture.error();
    recognised.architecture = *architecture;
    return recognised;
}

} // namespace

Result<Recognised> recognise(const Checkpoint& checkpoint) {
    if (checkpoint.format() == FileFormat::Gguf)
        return recogniseGguf(checkpoint);

    const auto& metadata = checkpoint.metadata();
    if (metadata.find("_strategy") != metadata.end() || checkpoint.find("_strategy"))
        return refused(
            "a model converted by ChatRWKV for one device (key _strategy); use the original file");
    if (checkpoint.tensors().empty())
        return refused("no model: it holds no tensors");
    const bool onlyStates =
        std::all_of(checkpoint.tensors().begin(), checkpoint.tensors().end(),
                    [](const NamedTensor& tensor) { return tensor.name.ends_with(".time_state"); });
    if (onlyStates)
        return refused(
            "a tuned initial state, not a model: choose it under Model > Use a tuned state");
    if (auto refusal = refusalIn(checkpoint, RefusedAdapters))
        return *refusal;
    // flash-linear-attention has such names too, in whole models.
    const NamedTensor* factor = firstContaining(checkpoint, ".lora.0");
    if (factor && !firstContaining(checkpoint, "embeddings.weight"))
        return refused(LoraReason, factor->name);
    if (auto refusal = refusalIn(checkpoint, RefusedVariants))
        return *refusal;
    if (auto refusal = refusalIn(checkpoint, RefusedArchitectures))
        return *refusal;
    return recogniseByNames(checkpoint);
}

std::string_view metadataString(const Checkpoint& checkpoint, std::string_view key) {
    const auto found = checkpoint.metadata().find(key);
    if (found == checkpoint.metadata().end())
        return {};
    const auto* text = std::get_if<std::string>(&found->second);
    return text ? std::string_view(*text) : std::string_view{};
}

double metadataNumber(const Checkpoint& checkpoint, std::string_view key, double otherwise) {
    const auto found = checkpoint.metadata().find(key);
    if (found == checkpoint.metadata().end())
        return otherwise;
    if (const auto* whole = std::get_if<std::int64_t>(&found->second))
        return static_cast<double>(*whole);
    if (const auto* number = std::get_if<double>(&found->second))
        return *number;
    return otherwise;
}

} // namespace rookery
