// SPDX-License-Identifier: Apache-2.0
#include "core/model/weights.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "core/model/tensor_shape.h"
#include "core/model/weight_sources.h"

namespace rookery {

namespace {

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
                     describe(name) + " has the shape " + shapeText(view.shape) + " where " +
                         shapeText(meaning.stacked ? stacked : joined) + " was expected"};

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

Result<std::vector<float>> Weights::values(const Entry& entry, int width) const {
    const CanonicalWeight& meaning = entry.meaning;
    const TensorView& view = *entry.view;
    if (elementCount(view) != std::int64_t{width} * meaning.sliceCount)
        return Error{ErrorCode::BadFormat,
                     describe(meaning.name) + " has the shape " + shapeText(view.shape) +
                         " where " + std::to_string(std::int64_t{width} * meaning.sliceCount) +
                         " values were expected"};
    std::vector<float> all = decoded(view);
    std::vector<float> part(all.begin() + std::int64_t{meaning.slice} * width,
                            all.begin() + std::int64_t{meaning.slice + 1} * width);
    apply(meaning.change, part);
    return part;
}

} // namespace rookery
