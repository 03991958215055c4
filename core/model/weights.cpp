// SPDX-License-Identifier: Apache-2.0
#include "core/model/weights.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <utility>

#include "core/checkpoint/block_codec.h"
#include "core/model/weight_sources.h"

namespace rookery {

namespace {

using Shape = std::vector<std::int64_t>;

// No released model comes near these; they keep sizes that a file made up inside int.
constexpr int WidthLimit = 1 << 20;
constexpr int VocabularyLimit = 1 << 24;
constexpr int HeadSizeLimit = 256;

/// Dimensions of 1 mean nothing: vectors are stored as [C], [1, 1, C], [C, 1, 1].
Shape squeezed(Shape shape) {
    std::erase(shape, 1);
    return shape;
}

std::string text(const Shape& shape) {
    std::string result = "[";
    for (const std::int64_t dimension : shape)
        result += (result.size() > 1 ? ", " : "") + std::to_string(dimension);
    return result + "]";
}

bool isVersion5(Architecture architecture) {
    return architecture == Architecture::Rwkv5_0 || architecture == Architecture::Rwkv5_1 ||
           architecture == Architecture::Rwkv5_2;
}

bool isHybrid(Architecture architecture) {
    return architecture == Architecture::Arwkv7 || architecture == Architecture::Rwkv6Qwen2;
}

std::vector<float> decoded(const TensorView& view) {
    std::vector<float> values(static_cast<std::size_t>(elementCount(view)));
    decodeRow(view.type, view.bytes.data(), std::ssize(values), values.data());
    return values;
}

void apply(VectorChange change, std::vector<float>& values) {
    if (change == VectorChange::None)
        return;
    for (float& value : values) {
        const double x = static_cast<double>(value);
        double changed = x;
        switch (change) {
        case VectorChange::None:
            break;
        case VectorChange::OneMinus:
            changed = 1 - x;
            break;
        case VectorChange::Exp:
            changed = std::exp(x);
            break;
        case VectorChange::NegExp:
            changed = -std::exp(x);
            break;
        case VectorChange::ExpNegExp:
            changed = std::exp(-std::exp(x));
            break;
        }
        value = static_cast<float>(changed);
    }
}

} // namespace

Result<Weights> Weights::open(const Checkpoint& checkpoint, const ProgramOptions& options) {
    const auto file = recognise(checkpoint);
    if (!file)
        return file.error();
    Weights weights;
    weights.m_file = *file;
    weights.m_entries = entriesOf(checkpoint, *file);
    if (auto read = weights.readSizes(checkpoint); !read)
        return read.error();

    Hyperparameters& sizes = weights.m_hyperparameters;
    // The epsilon of version 5 is in no file; files of rwkv.cpp were made for 1e-5
    // (docs/formats.md).
    const bool rwkvCpp5 = file->dialect == Dialect::RwkvCpp && isVersion5(file->architecture);
    sizes.groupNormEpsilon = rwkvCpp5 ? 1e-5f : 64e-5f;
    weights.readOwnMetadata(checkpoint);
    if (options.groupNormEpsilon > 0)
        sizes.groupNormEpsilon = options.groupNormEpsilon;

    if (options.initialState) {
        const bool byContainer = options.initialStateOrientation == StateOrientation::ByContainer;
        const bool swapped = byContainer
                                 ? options.initialState->format() == FileFormat::Safetensors
                                 : options.initialStateOrientation == StateOrientation::KeyValue;
        if (auto added = weights.addInitialState(*options.initialState, swapped); !added)
            return added.error();
    } else if (checkpoint.find("blocks.0.att.time_state")) {
        if (auto added = weights.addInitialState(checkpoint, file->dialect == Dialect::WebRwkv);
            !added)
            return added.error();
    }
    if (options.lora)
        if (auto added = weights.addLora(*options.lora, options.loraAlpha); !added)
            return added.error();
    return weights;
}

bool Weights::has(std::string_view name) const {
    return find(name) != nullptr;
}

int Weights::otherDimension(std::string_view name, int dimension) const {
    const Entry* entry = find(name);
    if (!entry || dimension <= 0)
        return 0;
    const std::int64_t elements = elementCount(*entry->view) / entry->meaning.sliceCount;
    const std::int64_t other = elements / dimension;
    return elements % dimension == 0 && other <= std::numeric_limits<int>::max()
               ? static_cast<int>(other)
               : 0;
}

Result<std::unique_ptr<WeightSource>> Weights::matrix(std::string_view name, int rows,
                                                      int cols) const {
    const Entry* entry = find(name);
    if (!entry)
        return Error{ErrorCode::BadFormat, describe(name) + " is missing"};
    const CanonicalWeight& meaning = entry->meaning;
    const TensorView& view = *entry->view;
    const std::int64_t slices = meaning.sliceCount;
    const Shape shape = squeezed(view.shape);
    const Shape stacked =
        meaning.transposed ? Shape{slices, cols, rows} : Shape{slices, rows, cols};
    const Shape joined =
        meaning.transposed ? Shape{cols, slices * rows} : Shape{slices * rows, cols};
    const bool isStacked = shape == squeezed(stacked);
    const bool isJoined = shape == squeezed(joined);
    const bool fits =
        meaning.transposed ? (meaning.stacked ? isStacked : isJoined) : isStacked || isJoined;
    if (!fits)
        return Error{ErrorCode::BadFormat,
                     describe(name) + " has the shape " + text(view.shape) + " where " +
                         text(meaning.stacked ? stacked : joined) + " was expected"};

    MatrixWindow window{&view, 0, rows, cols, cols, 1};
    const std::int64_t sliceElements = std::int64_t{rows} * cols;
    window.offset = meaning.slice * sliceElements;
    const std::int64_t block = blockElements(view.type);
    std::unique_ptr<WeightSource> source;
    if (meaning.transposed) {
        if (block != 1)
            return Error{ErrorCode::UnsupportedType, describe(name) + " is stored transposed as " +
                                                         std::string(dtypeName(view.type)) +
                                                         ", which cannot be read by rows"};
        window.rowStride = 1;
        window.columnStride = meaning.stacked ? rows : slices * rows;
        if (!meaning.stacked)
            window.offset = std::int64_t{meaning.slice} * rows;
        source = transposedSource(window);
    } else {
        if (cols % block != 0)
            return Error{ErrorCode::BadFormat, describe(name) + " has rows of " +
                                                   std::to_string(cols) +
                                                   " values, no whole number of blocks of " +
                                                   std::string(dtypeName(view.type))};
        source = directSource(window);
    }
    if (entry->scale != 1)
        source = scaledSource(std::move(source), entry->scale);
    return merge(name, std::move(source));
}

Result<std::unique_ptr<WeightSource>> Weights::vector(std::string_view name, int width) const {
    const Entry* entry = find(name);
    if (!entry)
        return Error{ErrorCode::BadFormat, describe(name) + " is missing"};
    auto read = values(*entry, width);
    if (!read)
        return read.error();
    return vectorSource(std::move(*read));
}

Result<std::unique_ptr<WeightSource>> Weights::headVector(std::string_view name, int heads,
                                                          int headSize) const {
    const Entry* entry = find(name);
    if (!entry || elementCount(*entry->view) != heads)
        return vector(name, heads * headSize);
    const auto perHead = values(*entry, heads);
    if (!perHead)
        return perHead.error();
    std::vector<float> perChannel;
    for (const float value : *perHead)
        perChannel.insert(perChannel.end(), static_cast<std::size_t>(headSize), value);
    return vectorSource(std::move(perChannel));
}

Result<std::vector<float>> Weights::nativeVector(std::string_view name) const {
    const Entry* entry = find(name);
    if (!entry)
        return Error{ErrorCode::BadFormat, describe(name) + " is missing"};
    Entry asStored = *entry;
    if (asStored.meaning.change != VectorChange::Exp)
        asStored.meaning.change = VectorChange::None;
    const std::int64_t count = elementCount(*entry->view) / entry->meaning.sliceCount;
    auto read = values(asStored, static_cast<int>(std::min<std::int64_t>(count, WidthLimit)));
    const bool isDecay = splitLayerName(name).rest == "att.time_decay";
    if (read && isDecay && m_file.dialect == Dialect::RwkvCpp &&
        m_file.architecture != Architecture::Rwkv6) {
        // Files of rwkv.cpp hold -exp(w) in version 4 and exp(-exp(w)) in version 5.
        const bool version4 = m_file.architecture == Architecture::Rwkv4;
        for (float& value : *read) {
            const double x = static_cast<double>(value);
            value = static_cast<float>(version4 ? std::log(-x) : std::log(-std::log(x)));
        }
    }
    return read;
}

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

Weights::Entries Weights::entriesOf(const Checkpoint& checkpoint, const Recognised& file) {
    Entries entries;
    for (const NamedTensor& tensor : checkpoint.tensors()) {
        for (CanonicalWeight& meaning : canonicalWeights(file, tensor.name, tensor.view)) {
            std::string name = meaning.name;
            entries.insert_or_assign(std::move(name),
                                     Entry{std::move(meaning), &tensor.view, tensor.name});
        }
    }
    return entries;
}

const Weights::Entry* Weights::find(std::string_view name) const {
    const auto found = m_entries.find(name);
    return found == m_entries.end() ? nullptr : &found->second;
}

std::string Weights::describe(std::string_view name) const {
    const Entry* entry = find(name);
    std::string described = "tensor " + std::string(name);
    if (entry && entry->fileName != name)
        described += " (" + entry->fileName + " in the file)";
    return described;
}

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
                                               text(shape) +
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
                         describe(name) + (has(name)
                                               ? " has the shape " + text(find(name)->view->shape) +
                                                     ", which does not fit the width " +
                                                     std::to_string(sizes.embd)
                                               : std::string(" is missing"))};
    if (m_file.dialect == Dialect::Gguf)
        if (auto read = readMetadata(checkpoint); !read)
            return read;
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
        return Error{ErrorCode::BadFormat,
                     describe(name) + " has the shape " + text(shape) + ", which does not divide " +
                         std::to_string(sizes.attention) + " channels into heads"};
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
                                                       " has the shape " + text(tensor.view.shape) +
                                                       ", the model needs " + text(expected)};
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
                                                           text(tensor.view.shape)};
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
        return Error{ErrorCode::StateMismatch, "the LoRA factors of " + std::string(name) +
                                                   " have the shapes " + text(a.shape) + " and " +
                                                   text(b.shape) + ", the matrix is " +
                                                   text({base->rows(), cols})};
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

Result<std::vector<float>> Weights::values(const Entry& entry, int width) const {
    const CanonicalWeight& meaning = entry.meaning;
    const TensorView& view = *entry.view;
    if (elementCount(view) != std::int64_t{width} * meaning.sliceCount)
        return Error{ErrorCode::BadFormat,
                     describe(meaning.name) + " has the shape " + text(view.shape) + " where " +
                         std::to_string(std::int64_t{width} * meaning.sliceCount) +
                         " values were expected"};
    std::vector<float> all = decoded(view);
    std::vector<float> part(all.begin() + std::int64_t{meaning.slice} * width,
                            all.begin() + std::int64_t{meaning.slice + 1} * width);
    apply(meaning.change, part);
    return part;
}

} // namespace rookery
