// SPDX-License-Identifier: Apache-2.0
//
// The sizes of a model, from shapes and what metadata a file has.
#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

#include "core/model/tensor_shape.h"
#include "core/model/weights.h"

namespace rookery {

Result<void> Weights::readSizes(const Checkpoint& checkpoint) {
    Hyperparameters& sizes = m_hyperparameters;
    sizes.architecture = m_file.architecture;
    // Small Qwen models share one table between embedding and head.
    if (isHybrid(sizes.architecture) && !has("head.weight") && has("emb.weight"))
        m_entries.emplace("head.weight", m_entries.at("emb.weight"));

    const Entry* embedding = find("emb.weight");
    if (!embedding)
        return Error{ErrorCode::BadFormat, describe("emb.weight") + " is missing"};
    const Shape& shape = embedding->view->shape;
    if (shape.size() != 2 || shape[0] <= 0 || shape[1] <= 0 || shape[0] > VocabularyLimit ||
        shape[1] > WidthLimit)
        return Error{ErrorCode::BadFormat, describe("emb.weight") + " has the shape " +
                                               shapeText(shape) +
                                               " where [vocabulary, width] was expected"};
    sizes.vocabulary = static_cast<int>(shape[0]);
    sizes.embd = static_cast<int>(shape[1]);

    int lastLayer = -1;
    for (const auto& [name, entry] : m_entries)
        lastLayer = std::max(lastLayer, splitLayerName(name).layer);
    // Every layer has tensors of its own, which also bounds a lying name.
    if (lastLayer < 0 || lastLayer >= std::ssize(m_entries))
        return Error{ErrorCode::BadFormat,
                     "the file has no layers, or its layers are not numbered from 0"};
    sizes.layers = lastLayer + 1;

    const std::string_view attention = "blocks.0.att.receptance.weight";
    sizes.attention = otherDimension(attention, sizes.embd);
    const std::string_view feedForward =
        isHybrid(sizes.architecture) ? "blocks.0.ffn.up.weight" : "blocks.0.ffn.key.weight";
    sizes.feedForward = otherDimension(feedForward, sizes.embd);
    for (const auto& [name, size] :
         {std::pair{attention, sizes.attention}, {feedForward, sizes.feedForward}})
        if (size <= 0 || size > WidthLimit)
            return Error{ErrorCode::BadFormat,
                         describe(name) +
                             (has(name) ? " has the shape " + shapeText(find(name)->view->shape) +
                                              ", which does not fit the width " +
                                              std::to_string(sizes.embd)
                                        : std::string(" is missing"))};
    if (m_file.dialect == Dialect::Gguf) {
        if (auto read = readMetadata(checkpoint); !read)
            return read;
    } else if (isHybrid(sizes.architecture)) {
        if (auto read = readOwnHeadSizes(checkpoint); !read)
            return read;
    }
    return readHeadSizes(checkpoint);
}

Result<void> Weights::readMetadata(const Checkpoint& checkpoint) {
    Hyperparameters& sizes = m_hyperparameters;
    const std::string prefix(metadataString(checkpoint, "general.architecture"));
    const char* norm = isHybrid(sizes.architecture) ? ".attention.layer_norm_rms_epsilon"
                                                    : ".attention.layer_norm_epsilon";
    const double epsilon =
        metadataNumber(checkpoint, prefix + norm, static_cast<double>(sizes.normEpsilon));
    if (!(epsilon > 0 && epsilon < 1))
        return Error{ErrorCode::BadFormat,
                     "the GGUF key " + prefix + norm + " is no small positive number"};
    sizes.normEpsilon = static_cast<float>(epsilon);

    const double headSize = metadataNumber(checkpoint, prefix + ".wkv.head_size", 0);
    if (!(headSize >= 1 && headSize <= HeadSizeLimit) ||
        sizes.attention % static_cast<int>(headSize) != 0)
        return Error{ErrorCode::BadFormat, "the GGUF key " + prefix +
                                               ".wkv.head_size is missing or does not divide " +
                                               std::to_string(sizes.attention)};
    sizes.headSize = static_cast<int>(headSize);
    sizes.heads = sizes.attention / sizes.headSize;
    sizes.kvHeads = sizes.heads;
    if (sizes.architecture == Architecture::Rwkv6Qwen2) {
        const double kvHeads = metadataNumber(checkpoint, prefix + ".attention.head_count_kv", 0);
        if (!(kvHeads >= 0 && kvHeads <= sizes.heads) ||
            (kvHeads >= 1 && sizes.heads % static_cast<int>(kvHeads) != 0))
            return Error{ErrorCode::BadFormat, "the GGUF key " + prefix +
                                                   ".attention.head_count_kv does not divide " +
                                                   std::to_string(sizes.heads)};
        if (kvHeads >= 1)
            sizes.kvHeads = static_cast<int>(kvHeads);
    }
    if (sizes.architecture == Architecture::Rwkv6)
        undoRescale(static_cast<int>(std::clamp(
            metadataNumber(checkpoint, prefix + ".rescale_every_n_layers", 0), 0.0, 1e6)));
    return {};
}

// What convert() writes down because a safetensors file has no other place for it.
void Weights::readOwnMetadata(const Checkpoint& checkpoint) {
    if (checkpoint.format() != FileFormat::Safetensors)
        return;
    for (const auto& [key, epsilon] :
         {std::pair{"rookery.group_norm_epsilon", &m_hyperparameters.groupNormEpsilon},
          {"rookery.layer_norm_epsilon", &m_hyperparameters.normEpsilon}}) {
        const std::string_view text = metadataString(checkpoint, key);
        float value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error == std::errc{} && end == text.data() + text.size() && value > 0 && value < 1)
            *epsilon = value;
    }
}

Result<void> Weights::readOwnHeadSizes(const Checkpoint& checkpoint) {
    Hyperparameters& sizes = m_hyperparameters;
    const auto number = [&](std::string_view key) {
        const std::string_view text = metadataString(checkpoint, key);
        int value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc{} && end == text.data() + text.size() ? value : 0;
    };
    const int headSize = number(OwnHeadSizeKey);
    const int kvHeads = number(OwnKvHeadsKey);
    if (headSize < 1 || headSize > HeadSizeLimit || sizes.attention % headSize != 0)
        return Error{ErrorCode::BadFormat, "the metadata " + std::string(OwnHeadSizeKey) +
                                               " is missing or does not divide " +
                                               std::to_string(sizes.attention)};
    sizes.headSize = headSize;
    sizes.heads = sizes.attention / headSize;
    if (kvHeads < 1 || kvHeads > sizes.heads || sizes.heads % kvHeads != 0)
        return Error{ErrorCode::BadFormat, "the metadata " + std::string(OwnKvHeadsKey) +
                                               " is missing or does not divide " +
                                               std::to_string(sizes.heads)};
    sizes.kvHeads = kvHeads;
    return {};
}

Result<void> Weights::readHeadSizes(const Checkpoint&) {
    Hyperparameters& sizes = m_hyperparameters;
    if (sizes.architecture == Architecture::Rwkv4 || sizes.heads > 0)
        return {};
    const bool version5 = isVersion5(sizes.architecture);
    const std::string_view name = version5 ? "blocks.0.att.time_decay"
                                  : sizes.architecture == Architecture::Rwkv6
                                      ? "blocks.0.att.time_faaaa"
                                      : "blocks.0.att.r_k";
    const Entry* entry = find(name);
    if (!entry)
        return Error{ErrorCode::BadFormat, describe(name) + " is missing"};
    // [H, N], perhaps with a 1 behind; [H] where version 5 has one decay a head.
    const Shape& shape = entry->view->shape;
    const std::int64_t elements = elementCount(*entry->view);
    const bool perChannel = shape.size() >= 2 && shape[1] > 1;
    const std::int64_t heads =
        shape.empty() || (version5 && !perChannel) ? elements : shape.front();
    const bool fits = (perChannel || version5 || shape.size() >= 2) && heads > 0 &&
                      sizes.attention % heads == 0 && sizes.attention / heads <= HeadSizeLimit &&
                      (elements == sizes.attention || (version5 && elements == heads));
    if (!fits)
        return Error{ErrorCode::BadFormat, describe(name) + " has the shape " + shapeText(shape) +
                                               ", which does not divide " +
                                               std::to_string(sizes.attention) +
                                               " channels into heads"};
    sizes.heads = static_cast<int>(heads);
    sizes.headSize = sizes.attention / sizes.heads;
    sizes.kvHeads = sizes.heads;
    return {};
}

void Weights::undoRescale(int everyLayers) {
    if (everyLayers <= 0)
        return;
    for (auto& [name, entry] : m_entries) {
        const LayerName split = splitLayerName(name);
        if (split.layer >= everyLayers &&
            (split.rest == "att.output.weight" || split.rest == "ffn.value.weight"))
            entry.scale = std::ldexp(1.0f, split.layer / everyLayers);
    }
}

} // namespace rookery
