// SPDX-License-Identifier: Apache-2.0
#include <charconv>

#include "core/checkpoint/safetensors_writer.h"
#include "core/model/conversion.h"

namespace rookery {

namespace {

using Shape = std::vector<std::int64_t>;

/// The shape that BlinkDL's checkpoints give a vector of `count` values.
Shape nativeShape(const Hyperparameters& sizes, std::string_view name, std::int64_t count) {
    const std::string_view rest = splitLayerName(name).rest;
    const bool perHead = rest == "att.r_k" || rest == "att.time_faaaa" ||
                         (rest == "att.time_decay" && sizes.architecture != Architecture::Rwkv6);
    if (sizes.heads > 0 && perHead)
        return count == sizes.attention ? Shape{sizes.heads, sizes.headSize} : Shape{count};
    const bool plain = rest.empty() || rest.starts_with("ln") || rest.starts_with("att.ln_x") ||
                       sizes.architecture == Architecture::Rwkv4;
    const bool mix = rest.find(".time_mix_") != std::string_view::npos;
    return plain && !mix ? Shape{count} : Shape{1, 1, count};
}

/// rows x cols values, transposed.
std::vector<float> transposed(const std::vector<float>& values, std::size_t rows,
                              std::size_t cols) {
    std::vector<float> result(values.size());
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t col = 0; col < cols; ++col)
            result[col * rows + row] = values[row * cols + col];
    return result;
}

/// A low-rank factor in BlinkDL's orientation [in, out]; the five of version 6 become one tensor
/// when the first of them comes by.
void addFactor(const Conversion& model, const std::string& name,
               std::vector<OutgoingTensor>& tensors) {
    const WeightSource& source = model.weight(name);
    const std::int64_t rows = source.rows();
    const std::int64_t cols = source.cols();
    const DType type = plainType(source.storedType());
    const auto mixes = name.find(".time_maa_w");
    if (mixes == std::string::npos) {
        auto values = transposed(model.matrixValues(name), static_cast<std::size_t>(rows),
                                 static_cast<std::size_t>(cols));
        tensors.push_back(outgoingValues(name, {cols, rows}, std::move(values), type));
        return;
    }
    const std::string stem = name.substr(0, name.size() - 1); // with the dot
    if (name.back() != 'w')
        return;
    std::vector<float> joined;
    for (const char part : {'w', 'k', 'v', 'r', 'g'}) {
        const auto values = model.matrixValues(stem + part);
        joined.insert(joined.end(), values.begin(), values.end());
    }
    const std::string joinedName = stem.substr(0, stem.size() - 1);
    if (joinedName.ends_with("1")) { // [C, 5 rank]
        auto values =
            transposed(joined, static_cast<std::size_t>(5 * rows), static_cast<std::size_t>(cols));
        tensors.push_back(outgoingValues(joinedName, {cols, 5 * rows}, std::move(values), type));
        return;
    }
    std::vector<float> values; // [5, rank, C]
    const auto size = static_cast<std::ptrdiff_t>(rows * cols);
    for (std::ptrdiff_t part = 0; part < 5; ++part) {
        const std::vector<float> one(joined.begin() + part * size,
                                     joined.begin() + (part + 1) * size);
        const auto turned =
            transposed(one, static_cast<std::size_t>(rows), static_cast<std::size_t>(cols));
        values.insert(values.end(), turned.begin(), turned.end());
    }
    tensors.push_back(outgoingValues(joinedName, {5, cols, rows}, std::move(values), type));
}

std::string numberText(float value) {
    char text[32];
    const auto [end, error] = std::to_chars(text, text + sizeof text, value);
    return error == std::errc{} ? std::string(text, end) : std::string{};
}

void addInitialState(const Conversion& model, std::vector<OutgoingTensor>& tensors) {
    const std::vector<float> state = model.program().initialState();
    const Hyperparameters& sizes = model.sizes();
    for (const StateEntry& entry : model.program().stateLayout().entries) {
        if (entry.kind != StateKind::Wkv)
            continue;
        const auto begin = state.begin() + entry.offset;
        tensors.push_back(
            outgoingValues("blocks." + std::to_string(entry.layer) + ".att.time_state",
                           {sizes.heads, sizes.headSize, sizes.headSize},
                           std::vector<float>(begin, begin + entry.size)));
    }
}

} // namespace

Result<void> convertToSafetensors(const Conversion& model, const std::filesystem::path& path) {
    const Hyperparameters& sizes = model.sizes();
    const std::optional<DType> wanted = model.options().weights;
    if (wanted && blockElements(*wanted) != 1)
        return Error{ErrorCode::InvalidArgument, "a safetensors file cannot hold " +
                                                     std::string(dtypeName(*wanted)) +
                                                     " weights; choose f16, or a .gguf file"};

    std::vector<OutgoingTensor> tensors;
    for (const std::string& name : model.names()) {
        if (isLargeMatrix(name)) {
            const DType type = wanted.value_or(plainType(model.weight(name).storedType()));
            tensors.push_back(outgoingMatrix(name, model.weight(name), type));
        } else if (isLowRankFactor(splitLayerName(name).rest)) {
            addFactor(model, name, tensors);
        } else {
            auto values = model.nativeVector(name);
            if (!values)
                return values.error();
            const auto shape = nativeShape(sizes, name, std::ssize(*values));
            tensors.push_back(outgoingValues(name, shape, std::move(*values)));
        }
    }
    if (model.hasInitialState())
        addInitialState(model, tensors);
    std::map<std::string, std::string> metadata = {{"format", "pt"}};
    if (sizes.groupNormEpsilon != 64e-5f)
        metadata["rookery.group_norm_epsilon"] = numberText(sizes.groupNormEpsilon);
    if (sizes.normEpsilon != 1e-5f)
        metadata["rookery.layer_norm_epsilon"] = numberText(sizes.normEpsilon);
    if (isHybrid(sizes.architecture)) { // what names and shapes do not tell
        metadata[std::string(OwnArchitectureKey)] = architectureName(sizes.architecture);
        metadata[std::string(OwnHeadSizeKey)] = std::to_string(sizes.headSize);
        metadata[std::string(OwnKvHeadsKey)] = std::to_string(sizes.kvHeads);
    }
    return writeSafetensors(path, tensors, metadata, model.options().control);
}

} // namespace rookery
