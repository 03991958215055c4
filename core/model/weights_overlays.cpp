// SPDX-License-Identifier: Apache-2.0
//
// What changes a model beside its own file: tuned initial states, and LoRA files with replaced
// tensors.
#include <algorithm>
#include <cmath>
#include <utility>

#include "core/model/tensor_shape.h"
#include "core/model/weight_sources.h"
#include "core/model/weights.h"

namespace rookery {

void Weights::readInitialState(const StateLayout& layout, std::vector<float>& state) const {
    state.clear();
    if (m_initialStates.empty())
        return;
    state.assign(static_cast<std::size_t>(layout.floatCount), 0.0f);
    const auto size = static_cast<std::size_t>(m_hyperparameters.headSize);
    for (const StateEntry& entry : layout.entries) {
        if (entry.kind != StateKind::Wkv)
            continue;
        std::vector<float> values =
            decoded(*m_initialStates[static_cast<std::size_t>(entry.layer)]);
        for (std::size_t head = 0; m_initialStateTransposed && head < values.size();
             head += size * size)
            for (std::size_t i = 0; i < size; ++i)
                for (std::size_t j = 0; j < i; ++j)
                    std::swap(values[head + i * size + j], values[head + j * size + i]);
        std::copy(values.begin(), values.end(), state.begin() + entry.offset);
    }
}

Result<void> Weights::addInitialState(const Checkpoint& file, bool isTransposed) {
    const Hyperparameters& sizes = m_hyperparameters;
    if (sizes.heads == 0)
        return Error{ErrorCode::StateMismatch, "models of version 4 have no tuned initial states"};
    std::vector<const TensorView*> states(static_cast<std::size_t>(sizes.layers), nullptr);
    int found = 0;
    for (const NamedTensor& tensor : file.tensors()) {
        const LayerName split = splitLayerName(tensor.name);
        if (split.layer < 0 || split.rest != "att.time_state")
            continue;
        const Shape expected = {sizes.heads, sizes.headSize, sizes.headSize};
        if (split.layer >= sizes.layers)
            return Error{ErrorCode::StateMismatch,
                         "the initial state has a layer " + std::to_string(split.layer) +
                             ", the model has " + std::to_string(sizes.layers) + " layers"};
        if (squeezed(tensor.view.shape) != squeezed(expected))
            return Error{ErrorCode::StateMismatch, "the initial state's tensor " + tensor.name +
                                                       " has the shape " +
                                                       shapeText(tensor.view.shape) +
                                                       ", the model needs " + shapeText(expected)};
        states[static_cast<std::size_t>(split.layer)] = &tensor.view;
        ++found;
    }
    if (found != sizes.layers)
        return Error{ErrorCode::StateMismatch,
                     "the initial state has blocks.N.att.time_state for " + std::to_string(found) +
                         " of " + std::to_string(sizes.layers) + " layers"};
    m_initialStates = std::move(states);
    m_initialStateTransposed = isTransposed;
    return {};
}

Result<void> Weights::addLora(const Checkpoint& file, float alpha) {
    if (!(alpha > 0 && std::isfinite(alpha)))
        return Error{ErrorCode::InvalidArgument,
                     "a LoRA file needs a positive alpha; it is not in the file"};
    if (file.tensors().empty())
        return Error{ErrorCode::StateMismatch, "the LoRA file holds no tensors"};
    for (const NamedTensor& tensor : file.tensors()) {
        for (const auto& [part, kind] : {std::pair{"pissa", "PiSSA"},
                                         {"init_lora", "PiSSA"},
                                         {".disha", "DiSHA"},
                                         {".bone", "Bone"},
                                         {".miss", "MiSS"}})
            if (tensor.name.find(part) != std::string::npos)
                return Error{ErrorCode::UnsupportedArchitecture,
                             std::string("this file is a ") + kind + " adapter (tensor " +
                                 tensor.name + "); only LoRA adapters are supported"};
        std::string_view stem = tensor.name;
        if (stem.ends_with(".weight"))
            stem.remove_suffix(7);
        const bool isSwapped = stem.ends_with(".lora.0"); // names of web-rwkv's converter
        const bool isA = stem.ends_with(".lora_A") || isSwapped;
        if (isA || stem.ends_with(".lora_B") || stem.ends_with(".lora.1")) {
            stem.remove_suffix(7);
            const std::string target = std::string(stem) + ".weight";
            if (!has(target))
                return Error{ErrorCode::StateMismatch, "the LoRA tensor " + tensor.name +
                                                           " belongs to " + target +
                                                           ", which this model lacks"};
            if (tensor.view.shape.size() != 2)
                return Error{ErrorCode::StateMismatch, "the LoRA tensor " + tensor.name +
                                                           " has the shape " +
                                                           shapeText(tensor.view.shape)};
            LoraFactors& factors = m_lora[target];
            (isA ? factors.a : factors.b) = &tensor.view;
            factors.isSwapped = factors.isSwapped || isSwapped;
            continue;
        }
        // Every other tensor replaces the model's, in BlinkDL's names and meaning.
        for (CanonicalWeight& meaning :
             canonicalWeights({Dialect::Native, m_file.architecture}, tensor.name, tensor.view)) {
            const std::string name = meaning.name;
            const auto found = m_entries.find(name);
            const bool unused = name.starts_with("blocks.0.att.v"); // v0, v1, v2 of version 7
            if (found == m_entries.end() && !unused)
                return Error{ErrorCode::StateMismatch,
                             "the LoRA file replaces " + tensor.name + ", which this model lacks"};
            m_entries.insert_or_assign(name, Entry{std::move(meaning), &tensor.view, tensor.name});
        }
    }
    for (const auto& [name, factors] : m_lora)
        if (!factors.a || !factors.b)
            return Error{ErrorCode::StateMismatch,
                         "the LoRA file has only one of the two factors of " + name};
    m_loraAlpha = alpha;
    return {};
}

Result<std::unique_ptr<WeightSource>> Weights::merge(std::string_view name,
                                                     std::unique_ptr<WeightSource> base) const {
    const auto found = m_lora.find(name);
    if (found == m_lora.end())
        return base;
    const TensorView& a = *found->second.a;
    const TensorView& b = *found->second.b;
    const bool isSwapped = found->second.isSwapped;
    const std::int64_t rank = a.shape[isSwapped ? 1 : 0];
    const std::int64_t cols = base->cols();
    if (a.shape != (isSwapped ? Shape{cols, rank} : Shape{rank, cols}) ||
        b.shape != Shape{base->rows(), rank} || rank < 1 || rank > WidthLimit)
        return Error{ErrorCode::StateMismatch,
                     "the LoRA factors of " + std::string(name) + " have the shapes " +
                         shapeText(a.shape) + " and " + shapeText(b.shape) + ", the matrix is " +
                         shapeText(Shape{base->rows(), cols})};
    std::vector<float> down = decoded(a);
    if (isSwapped) {
        const std::vector<float> stored = down;
        for (std::int64_t column = 0; column < cols; ++column)
            for (std::int64_t r = 0; r < rank; ++r)
                down[static_cast<std::size_t>(r * cols + column)] =
                    stored[static_cast<std::size_t>(column * rank + r)];
    }
    return loraSource(std::move(base), static_cast<int>(rank),
                      m_loraAlpha / static_cast<float>(rank), std::move(down), decoded(b));
}

} // namespace rookery
