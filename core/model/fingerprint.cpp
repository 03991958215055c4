// SPDX-License-Identifier: Apache-2.0
#include "core/model/fingerprint.h"

#include <algorithm>
#include <bit>
#include <cstdio>

#include <sys/mman.h>
#include <unistd.h>

#include "core/base/hash.h"

namespace rookery {

namespace {

// Of each tensor: all of a small one, else this many samples spread evenly, the first at its start
// and the last at its end. Training changes every part of a matrix, so a few places tell models
// apart.
constexpr std::size_t SampleBytes = 64;
constexpr std::size_t SampleCount = 5;
constexpr std::size_t WholeBytes = 512;

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

/// Tells the system, for its lifetime, that only places of these bytes are read, so that it does not fetch
/// megabytes around each sample from the disk. Advice: that it may fail does not matter.
class ScatteredReads {
  public:
    explicit ScatteredReads(std::span<const std::byte> bytes) {
        const auto page = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
        const auto begin = reinterpret_cast<std::uintptr_t>(bytes.data());
        m_begin = (begin + page - 1) / page * page; // whole pages of this tensor alone
        const std::uintptr_t end = (begin + bytes.size()) / page * page;
        m_size = end > m_begin ? end - m_begin : 0;
        advise(MADV_RANDOM);
    }
    ~ScatteredReads() { advise(MADV_NORMAL); }
    ScatteredReads(const ScatteredReads&) = delete;
    ScatteredReads& operator=(const ScatteredReads&) = delete;

  private:
    void advise(int advice) const {
        if (m_size > 0)
            (void)::madvise(reinterpret_cast<void*>(m_begin), m_size, advice);
    }

    std::uintptr_t m_begin = 0;
    std::size_t m_size = 0;
};

void addTensors(Fnv1a& hash, const Checkpoint& checkpoint) {
    addNumber(hash, checkpoint.tensors().size());
    for (const NamedTensor& tensor : checkpoint.tensors()) {
        addNumber(hash, tensor.name.size());
        hash.add(tensor.name);
        hash.add(dtypeName(tensor.view.type));
        for (const std::int64_t dimension : tensor.view.shape)
            addNumber(hash, static_cast<std::uint64_t>(dimension));
        const auto bytes = tensor.view.bytes;
        addNumber(hash, bytes.size());
        if (bytes.size() <= WholeBytes) {
            addBytes(hash, bytes);
            continue;
        }
        const ScatteredReads scattered(bytes);
        for (std::size_t sample = 0; sample < SampleCount; ++sample)
            addBytes(hash, bytes.subspan((bytes.size() - SampleBytes) / (SampleCount - 1) * sample,
                                         SampleBytes));
    }
}

} // namespace

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
