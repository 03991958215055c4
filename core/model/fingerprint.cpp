// SPDX-License-Identifier: Apache-2.0
#include "core/model/fingerprint.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <span>
#include <vector>

#include "core/base/hash.h"
#include "core/base/read_ahead.h"

namespace rookery {

namespace {

// Of each tensor: all of a small one, else a page from the middle of each of its parts. One page
// holds 2,048 halves: a training that left one weight in a hundred as the only ones to change would
// still be seen. Parts follow the size, since rows of a large table (the tokens of one language,
// say) may have been exchanged alone.
constexpr std::int64_t WholeBytes = 8192;
constexpr std::int64_t SampleBytes = 4096;
constexpr std::int64_t PartBytes = std::int64_t{16} << 20;
constexpr std::int64_t MostSamples = 16;
/// Vectors of one value a channel are below this, and matrices above it in any model that is large.
constexpr std::int64_t LargestVectorBytes = 65536;

std::vector<std::span<const std::byte>> samplesOf(const TensorView& tensor) {
    const std::int64_t size = std::ssize(tensor.bytes);
    if (size <= WholeBytes)
        return {tensor.bytes};
    const std::int64_t count = std::clamp<std::int64_t>(size / PartBytes, 1, MostSamples);
    std::vector<std::span<const std::byte>> samples;
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t middle = size / (2 * count) * (2 * i + 1);
        samples.push_back(tensor.bytes.subspan(static_cast<std::size_t>(middle - SampleBytes / 2),
                                               static_cast<std::size_t>(SampleBytes)));
    }
    return samples;
}

void addNumber(Fnv1a& hash, std::uint64_t number) {
    hash.add(static_cast<Token>(static_cast<std::uint32_t>(number)));
    hash.add(static_cast<Token>(static_cast<std::uint32_t>(number >> 32)));
}

void addFloat(Fnv1a& hash, float value) {
    hash.add(static_cast<Token>(std::bit_cast<std::uint32_t>(value)));
}

void addBytes(Fnv1a& hash, std::span<const std::byte> bytes) {
    hash.add(std::span(reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size()));
}

void addTensors(Fnv1a& hash, const Checkpoint& checkpoint) {
    addNumber(hash, checkpoint.tensors().size());
    for (const NamedTensor& tensor : checkpoint.tensors()) {
        addNumber(hash, tensor.name.size());
        hash.add(tensor.name);
        hash.add(dtypeName(tensor.view.type));
        for (const std::int64_t dimension : tensor.view.shape)
            addNumber(hash, static_cast<std::uint64_t>(dimension));
        addNumber(hash, tensor.view.bytes.size());
        for (const auto sample : samplesOf(tensor.view))
            addBytes(hash, sample);
    }
}

} // namespace

void fetchSamples(const Checkpoint& model) {
    for (const NamedTensor& tensor : model.tensors()) {
        const bool isRead = std::ssize(tensor.view.bytes) <= LargestVectorBytes ||
                            tensor.name.find("time_state") != std::string::npos;
        if (isRead) {
            fetchSoon(tensor.view.bytes);
            continue;
        }
        for (const auto sample : samplesOf(tensor.view))
            fetchSoon(sample);
    }
}

std::string fingerprint(const Checkpoint& model, const Hyperparameters& sizes,
                        const ProgramOptions& options) {
    Fnv1a hash;
    hash.add(architectureName(sizes.architecture));
    addFloat(hash, sizes.normEpsilon);
    addFloat(hash, sizes.groupNormEpsilon);
    addNumber(hash, static_cast<std::uint64_t>(sizes.headSize));
    addTensors(hash, model);
    if (options.initialState) {
        hash.add("initial state");
        hash.add(static_cast<Token>(options.initialStateOrientation));
        addTensors(hash, *options.initialState);
    }
    if (options.lora) {
        hash.add("lora");
        addFloat(hash, options.loraAlpha);
        addTensors(hash, *options.lora);
    }
    char text[17];
    std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash.value()));
    return text;
}

} // namespace rookery
