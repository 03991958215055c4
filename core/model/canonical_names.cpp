// SPDX-License-Identifier: Apache-2.0
#include "core/model/canonical_names.h"

#include <array>
#include <charconv>
#include <span>
#include <utility>

namespace rookery {

namespace {

using namespace std::string_view_literals;
using Renaming = std::pair<std::string_view, std::string_view>;

constexpr std::array MixOrder6 = {"w"sv, "k"sv, "v"sv, "r"sv, "g"sv};
constexpr std::array MixOrder7 = {"r"sv, "w"sv, "k"sv, "v"sv, "a"sv, "g"sv};

std::string_view renamed(std::span<const Renaming> table, std::string_view name) {
    for (const auto& [from, to] : table)
        if (from == name)
            return to;
    return {};
}

std::string blockPrefix(int layer) {
    return "blocks." + std::to_string(layer) + ".";
}

/// "key.weight" -> {"key", ".weight"}; a name without such an end keeps all.
std::pair<std::string_view, std::string_view> splitEnd(std::string_view name) {
    for (const std::string_view end : {".weight"sv, ".bias"sv})
        if (name.ends_with(end))
            return {name.substr(0, name.size() - end.size()), end};
    return {name, {}};
}

bool isFactor(std::string_view rest) {
    for (const std::string_view name :
         {"att.w1"sv, "att.w2"sv, "att.a1"sv, "att.a2"sv, "att.v1"sv, "att.v2"sv, "att.g1"sv,
          "att.g2"sv, "att.time_maa_w1"sv, "att.time_maa_w2"sv, "att.time_decay_w1"sv,
          "att.time_decay_w2"sv})
        if (rest == name)
            return true;
    return false;
}

/// One weight for each part of a joined tensor.
std::vector<CanonicalWeight> slices(const std::string& stem,
                                    std::span<const std::string_view> parts,
                                    const CanonicalWeight& like) {
    std::vector<CanonicalWeight> weights;
    for (std::size_t slice = 0; slice < parts.size(); ++slice) {
        weights.push_back(like);
        weights.back().name = stem + std::string(parts[slice]);
        weights.back().slice = static_cast<int>(slice);
        weights.back().sliceCount = static_cast<int>(parts.size());
    }
    return weights;
}

/// Parts of a joined vector of version 7: five where there is no gate.
std::span<const std::string_view> mixParts7(const TensorView& view) {
    const std::span<const std::string_view> all = MixOrder7;
    return !view.shape.empty() && view.shape[0] == 5 ? all.first(5) : all;
}

VectorChange changeOf(const Recognised& file, std::string_view rest) {
    const bool version4 = file.architecture == Architecture::Rwkv4;
    if (!version4 && !isVersion5(file.architecture))
        return VectorChange::None;
    if (rest.starts_with("att.time_mix_") || rest.starts_with("ffn.time_mix_"))
        return VectorChange::OneMinus;
    // The converter of rwkv.cpp stores -exp(w), exp(-exp(w)) and exp(u) already.
    if (file.dialect == Dialect::RwkvCpp)
        return VectorChange::None;
    if (rest == "att.time_decay")
        return version4 ? VectorChange::NegExp : VectorChange::ExpNegExp;
    if (rest == "att.time_first" && !version4 && file.dialect != Dialect::WebRwkv)
        return VectorChange::Exp;
    return VectorChange::None;
}

/// BlinkDL's names, with the orientation that the dialect has.
std::vector<CanonicalWeight> nativeWeights(const Recognised& file, std::string_view name) {
    const LayerName split = splitLayerName(name);
    CanonicalWeight weight;
    if (split.layer < 0) {
        weight.name = name;
        return {weight};
    }
    std::string rest(split.rest);
    if (file.dialect == Dialect::WebRwkv && file.architecture == Architecture::Rwkv6) {
        const auto at = rest.find(".time_mix_");
        if (at != std::string::npos)
            rest.replace(at, 10, ".time_maa_");
    }
    weight.change = changeOf(file, rest);
    if (rest == "att.time_first" && file.architecture != Architecture::Rwkv4)
        rest = "att.time_faaaa";

    const std::string block = blockPrefix(split.layer);
    const bool factorsAreTransposed =
        file.dialect == Dialect::Native || file.dialect == Dialect::HuggingFace;
    weight.transposed = factorsAreTransposed && isFactor(rest);
    if (rest == "att.x_rwkvag") {
        weight.stacked = true;
        return slices(block + "att.x_", MixOrder7, weight);
    }
    if (rest == "att.time_maa_w1" || rest == "att.time_maa_w2") {
        weight.stacked = rest == "att.time_maa_w2";
        return slices(block + rest + ".", MixOrder6, weight);
    }
    weight.name = block + rest;
    return {weight};
}

std::vector<CanonicalWeight> huggingFaceWeights(const Recognised& file, std::string_view name) {
    static constexpr Renaming Mixes[] = {{"time_mix_key", "time_mix_k"},
                                         {"time_mix_value", "time_mix_v"},
                                         {"time_mix_receptance", "time_mix_r"},
                                         {"time_mix_gate", "time_mix_g"}};
    if (name.starts_with("rwkv."))
        name.remove_prefix(5);
    if (name == "embeddings.weight")
        return nativeWeights(file, "emb.weight");
    const LayerName split = splitLayerName(name);
    if (split.layer < 0)
        return nativeWeights(file, name);

    std::string rest(split.rest);
    if (rest.starts_with("pre_ln."))
        rest.replace(0, 7, "ln0.");
    for (const auto& [from, to] :
         {Renaming{"attention.", "att."}, Renaming{"feed_forward.", "ffn."}}) {
        if (!rest.starts_with(from))
            continue;
        const std::string_view inner = std::string_view(rest).substr(from.size());
        const std::string_view mix = renamed(Mixes, inner);
        rest = std::string(to) + std::string(mix.empty() ? inner : mix);
        break;
    }
    return nativeWeights(file, blockPrefix(split.layer) + rest);
}

std::vector<CanonicalWeight> flaWeights(std::string_view name, const TensorView& view) {
    static constexpr Renaming Global[] = {{"model.embeddings.weight", "emb.weight"},
                                          {"model.norm.weight", "ln_out.weight"},
                                          {"model.norm.bias", "ln_out.bias"},
                                          {"lm_head.weight", "head.weight"}};
    static constexpr Renaming Stems[] = {
        {"pre_norm", "ln0"},           {"attn_norm", "ln1"},
        {"ffn_norm", "ln2"},           {"attn.r_proj", "att.receptance"},
        {"attn.k_proj", "att.key"},    {"attn.v_proj", "att.value"},
        {"attn.o_proj", "att.output"}, {"attn.g_norm", "att.ln_x"},
        {"ffn.key", "ffn.key"},        {"ffn.value", "ffn.value"}};

    CanonicalWeight weight;
    if (const auto global = renamed(Global, name); !global.empty()) {
        weight.name = global;
        return {weight};
    }
    const LayerName split = splitLayerName(name, "model.layers.");
    if (split.layer < 0) {
        weight.name = name;
        return {weight};
    }
    const std::string block = blockPrefix(split.layer);
    const auto [stem, end] = splitEnd(split.rest);
    if (const auto known = renamed(Stems, stem); !known.empty()) {
        weight.name = block + std::string(known) + std::string(end);
    } else if (split.rest == "attn.x_x") {
        weight.stacked = true;
        return slices(block + "att.x_", mixParts7(view), weight);
    } else if (split.rest.starts_with("attn.") && split.rest.find("_lora.lora.") == 6) {
        // attn.w_lora.lora.0.weight is w1, .2.weight is w2, .2.bias is w0.
        const std::string_view part = split.rest.substr(17);
        const std::string_view digit = part == "0.weight"   ? "1"
                                       : part == "2.weight" ? "2"
                                       : part == "2.bias"   ? "0"
                                                            : part;
        weight.name = block + "att." + std::string(split.rest.substr(5, 1)) + std::string(digit);
    } else if (split.rest.starts_with("attn.")) {
        weight.name = block + "att." + std::string(split.rest.substr(5));
    } else {
        weight.name = block + std::string(split.rest);
    }
    return {weight};
}

// llama.cpp's names and ours.
constexpr Renaming GgufGlobal[] = {{"token_embd", "emb"},
                                   {"token_embd_norm", "blocks.0.ln0"},
                                   {"output_norm", "ln_out"},
                                   {"output", "head"}};
constexpr Renaming GgufCommon[] = {{"attn_norm", "ln1"},
                                   {"attn_norm_2", "ln2"},
                                   {"ffn_norm", "ln2"},
                                   {"time_mix_key", "att.key"},
                                   {"time_mix_value", "att.value"},
                                   {"time_mix_receptance", "att.receptance"},
                                   {"time_mix_output", "att.output"},
                                   {"time_mix_gate", "att.gate"},
                                   {"time_mix_ln", "att.ln_x"},
                                   {"channel_mix_key", "ffn.key"},
                                   {"channel_mix_value", "ffn.value"},
                                   {"channel_mix_receptance", "ffn.receptance"},
                                   {"ffn_gate", "ffn.gate"},
                                   {"ffn_up", "ffn.up"},
                                   {"ffn_down", "ffn.down"}};
// These lose the end ".weight" as well.
constexpr Renaming GgufSmall6[] = {
    {"time_mix_lerp_x", "att.time_maa_x"},      {"time_mix_lerp_w", "att.time_maa_w"},
    {"time_mix_lerp_k", "att.time_maa_k"},      {"time_mix_lerp_v", "att.time_maa_v"},
    {"time_mix_lerp_r", "att.time_maa_r"},      {"time_mix_lerp_g", "att.time_maa_g"},
    {"time_mix_decay", "att.time_decay"},       {"time_mix_decay_w1", "att.time_decay_w1"},
    {"time_mix_decay_w2", "att.time_decay_w2"}, {"time_mix_first", "att.time_faaaa"},
    {"channel_mix_lerp_k", "ffn.time_maa_k"},   {"channel_mix_lerp_r", "ffn.time_maa_r"}};

std::vector<CanonicalWeight> ggufWeights(const Recognised& file, std::string_view name,
                                         const TensorView& view) {
    const bool version7 =
        file.architecture == Architecture::Rwkv7 || file.architecture == Architecture::Arwkv7;
    CanonicalWeight weight;
    {
        const auto [stem, end] = splitEnd(name);
        if (const auto global = renamed(GgufGlobal, stem); !global.empty()) {
            weight.name = std::string(global) + std::string(end);
            return {weight};
        }
    }
    const LayerName split = splitLayerName(name, "blk.");
    if (split.layer < 0) {
        weight.name = name;
        return {weight};
    }
    const std::string block = blockPrefix(split.layer);
    const auto [stem, end] = splitEnd(split.rest);
    if (const auto known = renamed(GgufCommon, stem); !known.empty()) {
        weight.name = block + std::string(known) + std::string(end);
        return {weight};
    }
    if (stem == "time_mix_lerp_fused") {
        weight.stacked = true;
        if (version7)
            return slices(block + "att.x_", mixParts7(view), weight);
        return slices(block + "att.time_maa_", MixOrder6, weight);
    }
    if (version7) {
        if (stem == "channel_mix_lerp_k")
            weight.name = block + "ffn.x_k";
        else if (stem.starts_with("time_mix_"))
            weight.name = block + "att." + std::string(stem.substr(9));
        else
            weight.name = name;
        return {weight};
    }
    if (stem == "time_mix_w1" || stem == "time_mix_w2") {
        weight.stacked = true; // both are [out, in], so w1 is five blocks of rows as well
        return slices(block + "att.time_maa_" + std::string(stem.substr(9)) + ".", MixOrder6,
                      weight);
    }
    const auto small = renamed(GgufSmall6, stem);
    weight.name = small.empty() ? std::string(name) : block + std::string(small);
    return {weight};
}

} // namespace

std::vector<CanonicalWeight> canonicalWeights(const Recognised& file, std::string_view fileName,
                                              const TensorView& view) {
    switch (file.dialect) {
    case Dialect::Native:
    case Dialect::WebRwkv:
    case Dialect::RwkvCpp:
        return nativeWeights(file, fileName);
    case Dialect::Gguf:
        return ggufWeights(file, fileName, view);
    case Dialect::Fla:
        return flaWeights(fileName, view);
    case Dialect::HuggingFace:
        return huggingFaceWeights(file, fileName);
    }
    return {};
}

bool isLowRankFactor(std::string_view rest) {
    return isFactor(rest) || rest.starts_with("att.time_maa_w1.") ||
           rest.starts_with("att.time_maa_w2.");
}

std::string ggufName(Architecture architecture, std::string_view canonical) {
    const auto original = [](std::span<const Renaming> table, std::string_view name) {
        for (const auto& [gguf, ours] : table)
            if (ours == name)
                return gguf;
        return std::string_view{};
    };
    const auto [whole, wholeEnd] = splitEnd(canonical);
    if (const auto global = original(GgufGlobal, whole); !global.empty())
        return std::string(global) + std::string(wholeEnd);
    const LayerName split = splitLayerName(canonical);
    if (split.layer < 0)
        return {};
    const std::string block = "blk." + std::to_string(split.layer) + ".";
    const auto [stem, end] = splitEnd(split.rest);
    if (stem == "ln2" && isHybrid(architecture))
        return block + "ffn_norm" + std::string(end);
    if (const auto common = original(GgufCommon, stem); !end.empty() && !common.empty())
        return block + std::string(common) + std::string(end);
    if (architecture == Architecture::Rwkv6 || architecture == Architecture::Rwkv6Qwen2) {
        const auto small = original(GgufSmall6, split.rest);
        return small.empty() ? std::string{} : block + std::string(small) + ".weight";
    }
    if (split.rest == "ffn.x_k")
        return block + "channel_mix_lerp_k.weight";
    return split.rest.starts_with("att.")
               ? block + "time_mix_" + std::string(split.rest.substr(4)) + ".weight"
               : std::string{};
}

LayerName splitLayerName(std::string_view name, std::string_view prefix) {
    if (!name.starts_with(prefix))
        return {};
    LayerName split;
    const char* begin = name.data() + prefix.size();
    const char* end = name.data() + name.size();
    const auto [after, error] = std::from_chars(begin, end, split.layer);
    if (error != std::errc{} || after == end || *after != '.' || split.layer < 0)
        return {};
    split.rest = std::string_view(after + 1, static_cast<std::size_t>(end - after - 1));
    return split;
}

} // namespace rookery
