// SPDX-License-Identifier: Apache-2.0
//
// GGUF as llama.cpp's own converter writes it for versions 6 and 7 and the hybrids, without
// rescaling. Source: llama.cpp, convert_hf_to_gguf.py and gguf-py (names, keys, which tensors are
// F32); docs/formats.md.
#include <algorithm>

#include "core/checkpoint/gguf_writer.h"
#include "core/model/conversion.h"

namespace rookery {

namespace {

using gguf::ValueType;

constexpr std::int64_t NormalToken = 1;
constexpr std::int64_t ControlToken = 3;
constexpr std::int64_t UnusedToken = 5;

/// Version 7 or the hybrid that mixes as it does.
bool isVersion7(const Hyperparameters& sizes) {
    return sizes.architecture == Architecture::Rwkv7 || sizes.architecture == Architecture::Arwkv7;
}

/// The number of a mix of tensor types. Source: llama.cpp, enum llama_ftype.
std::int64_t fileTypeOf(DType type) {
    switch (type) {
    case DType::F32:
        return 0;
    case DType::F16:
        return 1;
    case DType::Q4_0:
        return 2;
    case DType::Q4_1:
        return 3;
    case DType::Q8_0:
        return 7;
    case DType::Q5_0:
        return 8;
    case DType::Q5_1:
        return 9;
    case DType::Q2_K:
        return 10;
    case DType::Q3_K:
        return 12;
    case DType::Q4_K:
        return 15;
    case DType::Q5_K:
        return 17;
    case DType::Q6_K:
        return 18;
    case DType::BF16:
        return 32;
    }
    return 0;
}

DType matrixType(const Conversion& model, const std::string& name) {
    const WeightSource& source = model.weight(name);
    const std::optional<DType> wanted = model.options().weights;
    if (!wanted) {
        // Merged or rescaled rows are encoded anew, for which there are few encoders.
        const DType stored = source.storedType();
        const bool encodable =
            blockElements(stored) == 1 || stored == DType::Q8_0 || stored == DType::Q4_0;
        return source.direct() || encodable ? stored : DType::Q8_0;
    }
    if (blockElements(*wanted) == 1)
        return *wanted;
    if (source.cols() % blockElements(*wanted) != 0)
        return DType::F16;
    return *wanted == DType::Q4_0 && name == "head.weight" ? DType::Q8_0 : *wanted;
}

/// The bytes of a token as Python writes them between the quotes of a bytes or text literal.
std::string escaped(const std::string& bytes) {
    constexpr char Digits[] = "0123456789abcdef";
    const bool bothQuotes =
        bytes.find('\'') != std::string::npos && bytes.find('"') != std::string::npos;
    std::string text;
    for (const char character : bytes) {
        const auto byte = static_cast<unsigned char>(character);
        if (character == '\\')
            text += "\\\\";
        else if (character == '\n')
            text += "\\n";
        else if (character == '\r')
            text += "\\r";
        else if (character == '\t')
            text += "\\t";
        else if (character == '\'' && bothQuotes)
            text += "\\'";
        else if (byte >= 0x20 && byte < 0x7f)
            text += character;
        else
            text += {'\\', 'x', Digits[byte >> 4], Digits[byte & 15]};
    }
    return text;
}

/// Keys of a World vocabulary.
void addWorldTokens(const Conversion& model, std::vector<GgufKey>& keys) {
    const std::vector<std::string>& bytes = model.options().worldTokens;
    std::vector<std::string> tokens = {"<s>"};
    std::vector<std::int64_t> types = {ControlToken};
    for (std::size_t id = 1; id < static_cast<std::size_t>(model.sizes().vocabulary); ++id) {
        const bool known = id < bytes.size() && !bytes[id].empty();
        tokens.push_back(known ? escaped(bytes[id]) : "[PAD" + std::to_string(id) + "]");
        types.push_back(known ? NormalToken : UnusedToken);
    }
    keys.push_back({"tokenizer.ggml.model", ValueType::String, std::string("rwkv")});
    keys.push_back({"tokenizer.ggml.tokens", ValueType::String, std::move(tokens)});
    keys.push_back({"tokenizer.ggml.token_type", ValueType::I32, std::move(types)});
    keys.push_back({"tokenizer.ggml.bos_token_id", ValueType::U32, std::int64_t{0}});
    keys.push_back({"tokenizer.ggml.eos_token_id", ValueType::U32, std::int64_t{0}});
    const auto blankLine = std::find(bytes.begin(), bytes.end(), "\n\n");
    if (blankLine != bytes.end())
        keys.push_back({"tokenizer.ggml.eot_token_id", ValueType::U32,
                        std::int64_t{blankLine - bytes.begin()}});
    keys.push_back({"tokenizer.chat_template", ValueType::String, std::string("rwkv-world")});
}

/// The tokenizer of a GGUF source, with the value types that llama.cpp expects.
void copyTokenizer(const Conversion& model, std::vector<GgufKey>& keys) {
    if (model.source().format() != FileFormat::Gguf)
        return;
    for (const auto& [name, value] : model.source().metadata()) {
        if (!name.starts_with("tokenizer."))
            continue;
        ValueType type = ValueType::String;
        if (std::holds_alternative<std::int64_t>(value))
            type = ValueType::U32;
        else if (std::holds_alternative<bool>(value))
            type = ValueType::Bool;
        else if (std::holds_alternative<std::vector<std::int64_t>>(value))
            type = ValueType::I32;
        else if (std::holds_alternative<double>(value) ||
                 std::holds_alternative<std::vector<double>>(value))
            type = ValueType::F32;
        keys.push_back({name, type, value});
    }
}

std::vector<GgufKey> makeKeys(const Conversion& model, DType mainType) {
    const Hyperparameters& sizes = model.sizes();
    const std::string architecture(architectureName(sizes.architecture));
    std::vector<GgufKey> keys;
    const auto text = [&](std::string name, std::string value) {
        keys.push_back({std::move(name), ValueType::String, std::move(value)});
    };
    const auto number = [&](const std::string& name, std::int64_t value) {
        keys.push_back({name, ValueType::U32, value});
    };
    text("general.architecture", architecture);
    if (!model.options().name.empty())
        text("general.name", model.options().name);
    const std::string a = architecture + ".";
    const bool hybrid = isHybrid(sizes.architecture);
    number(a + "context_length", 1048576);
    number(a + "embedding_length", sizes.embd);
    number(a + "block_count", sizes.layers);
    keys.push_back(
        {a + (hybrid ? "attention.layer_norm_rms_epsilon" : "attention.layer_norm_epsilon"),
         ValueType::F32, static_cast<double>(sizes.normEpsilon)});
    number(a + "wkv.head_size", sizes.headSize);
    number(a + "feed_forward_length", sizes.feedForward);
    number(a + "attention.head_count", 0);
    const auto rank = [&](const char* factor) { return std::int64_t{model.weight(factor).rows()}; };
    if (hybrid)
        number(a + "token_shift_count", 1);
    if (sizes.architecture == Architecture::Rwkv6Qwen2)
        number(a + "attention.head_count_kv", sizes.kvHeads);
    if (sizes.architecture == Architecture::Rwkv6)
        number(a + "rescale_every_n_layers", 0);
    if (!isVersion7(sizes)) {
        number(a + "time_mix_extra_dim", rank("blocks.0.att.time_maa_w1.w"));
        number(a + "time_decay_extra_dim", rank("blocks.0.att.time_decay_w1"));
    } else {
        number(a + "attention.decay_lora_rank", rank("blocks.0.att.w1"));
        number(a + "attention.iclr_lora_rank", rank("blocks.0.att.a1"));
        number(a + "attention.value_residual_mix_lora_rank",
               sizes.layers > 1 ? rank("blocks.1.att.v1") : rank("blocks.0.att.a1"));
        if (model.has("blocks.0.att.g1"))
            number(a + "attention.gate_lora_rank", rank("blocks.0.att.g1"));
    }
    if (blockElements(mainType) != 1)
        number("general.quantization_version", 2);
    number("general.file_type", fileTypeOf(mainType));
    if (model.options().worldTokens.empty())
        copyTokenizer(model, keys);
    else
        addWorldTokens(model, keys);
    return keys;
}

/// Parts that GGUF joins into one tensor, in its order; empty for any other name. The tensor is
/// written when the first of them comes by.
struct Joined {
    std::string name;
    std::vector<std::string> parts;
    bool isMatrix = false;
};
Joined joinedAround(const Conversion& model, const std::string& name) {
    const LayerName split = splitLayerName(name);
    if (split.layer < 0)
        return {};
    const std::string block = "blocks." + std::to_string(split.layer) + ".";
    const std::string out = "blk." + std::to_string(split.layer) + ".";
    Joined joined;
    const auto collect = [&](const std::string& stem, std::initializer_list<char> order) {
        for (const char part : order)
            joined.parts.push_back(block + stem + part);
    };
    if (isVersion7(model.sizes())) {
        if (!split.rest.starts_with("att.x_"))
            return {};
        joined.name = out + "time_mix_lerp_fused.weight";
        collect("att.x_", {'r', 'w', 'k', 'v', 'a'});
        if (model.has(block + "att.x_g"))
            collect("att.x_", {'g'});
        return joined;
    }
    const std::string_view mix = "att.time_maa_";
    if (!split.rest.starts_with(mix) || split.rest == "att.time_maa_x")
        return {};
    if (split.rest.size() == mix.size() + 1) {
        joined.name = out + "time_mix_lerp_fused.weight";
        collect(std::string(mix), {'w', 'k', 'v', 'r', 'g'});
        return joined;
    }
    const std::string factor(split.rest.substr(mix.size(), 2)); // w1 or w2
    joined.name = out + "time_mix_" + factor + ".weight";
    joined.isMatrix = true;
    collect(std::string(mix) + factor + ".", {'w', 'k', 'v', 'r', 'g'});
    return joined;
}

Result<OutgoingTensor> joinedTensor(const Conversion& model, const Joined& joined) {
    std::vector<float> values;
    for (const std::string& part : joined.parts) {
        const auto one =
            joined.isMatrix ? Result(model.matrixValues(part)) : model.nativeVector(part);
        if (!one)
            return one.error();
        values.insert(values.end(), one->begin(), one->end());
    }
    const std::int64_t count = std::ssize(joined.parts);
    const WeightSource& first = model.weight(joined.parts.front());
    if (!joined.isMatrix)
        return outgoingValues(joined.name, {count, 1, 1, first.cols()}, std::move(values));
    if (joined.name.ends_with("w1.weight"))
        return outgoingValues(joined.name, {count * first.rows(), first.cols()}, std::move(values));
    return outgoingValues(joined.name, {count, first.rows(), first.cols()}, std::move(values));
}

/// A low-rank factor, as [out, in]; those of the decay are F32 in files of llama.cpp.
OutgoingTensor factorTensor(const Conversion& model, const std::string& name, std::string outName) {
    const WeightSource& source = model.weight(name);
    const std::string_view rest = splitLayerName(name).rest;
    const bool isDecay = rest.starts_with("att.w") || rest.starts_with("att.time_decay");
    return outgoingValues(std::move(outName), {source.rows(), source.cols()},
                          model.matrixValues(name),
                          isDecay ? DType::F32 : plainType(source.storedType()));
}

/// llama.cpp wants v0, v1 and v2 in layer 0 as well, where nothing reads them; its converter copies
/// a0, a1 and a2.
Result<void> addUnusedResidual(const Conversion& model, std::vector<OutgoingTensor>& tensors) {
    auto constant = model.nativeVector("blocks.0.att.a0");
    if (!constant)
        return constant.error();
    const std::int64_t width = std::ssize(*constant);
    tensors.push_back(outgoingValues("blk.0.time_mix_v0.weight", {width}, std::move(*constant)));
    tensors.push_back(factorTensor(model, "blocks.0.att.a1", "blk.0.time_mix_v1.weight"));
    tensors.push_back(factorTensor(model, "blocks.0.att.a2", "blk.0.time_mix_v2.weight"));
    return {};
}

Result<std::vector<OutgoingTensor>> makeTensors(const Conversion& model) {
    const Hyperparameters& sizes = model.sizes();
    std::vector<OutgoingTensor> tensors;
    for (const std::string& name : model.names()) {
        const Joined joined = joinedAround(model, name);
        if (!joined.parts.empty()) {
            if (joined.parts.front() != name)
                continue;
            auto tensor = joinedTensor(model, joined);
            if (!tensor)
                return tensor.error();
            tensors.push_back(std::move(*tensor));
            continue;
        }
        const std::string outName = ggufName(sizes.architecture, name);
        if (isLargeMatrix(name)) {
            tensors.push_back(outgoingMatrix(outName, model.weight(name), matrixType(model, name)));
        } else if (isLowRankFactor(splitLayerName(name).rest)) {
            tensors.push_back(factorTensor(model, name, outName));
        } else {
            auto values = model.nativeVector(name);
            if (!values)
                return values.error();
            std::vector<std::int64_t> shape = {std::ssize(*values)};
            if (splitLayerName(name).rest == "att.time_faaaa")
                shape = {sizes.heads, sizes.headSize};
            tensors.push_back(outgoingValues(outName, std::move(shape), std::move(*values)));
        }
    }
    if (isVersion7(sizes))
        if (auto added = addUnusedResidual(model, tensors); !added)
            return added.error();
    return tensors;
}

} // namespace

Result<void> convertToGguf(const Conversion& model, const std::filesystem::path& path) {
    const Hyperparameters& sizes = model.sizes();
    const std::string architecture(architectureName(sizes.architecture));
    if (sizes.architecture == Architecture::Rwkv4 || isVersion5(sizes.architecture))
        return Error{ErrorCode::UnsupportedArchitecture,
                     "models of the kind " + architecture +
                         " cannot be written as GGUF; versions 6 and 7 can"};
    if (model.hasInitialState())
        return Error{ErrorCode::InvalidArgument,
                     "a GGUF file cannot hold a tuned initial state; choose .safetensors"};
    if (sizes.groupNormEpsilon != 64e-5f)
        return Error{
            ErrorCode::InvalidArgument,
            "a GGUF file cannot hold another group norm epsilon than 0.00064; choose .safetensors"};
    const auto tensors = makeTensors(model);
    if (!tensors)
        return tensors.error();
    const auto keys = makeKeys(model, matrixType(model, "blocks.0.att.key.weight"));
    return writeGguf(path, keys, *tensors, model.options().control);
}

} // namespace rookery
