// SPDX-License-Identifier: Apache-2.0
//
// What no honest model file exceeds. A hostile one must not make a reader allocate more than a few
// hundred megabytes before it is refused, however large the file is.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace rookery {

/// A 14B model has about 2000 tensors.
inline constexpr std::int64_t MostTensors = std::int64_t{1} << 17;
/// Directories, keys and pickles. A vocabulary of 2^18 tokens takes about 5 MB.
inline constexpr std::int64_t LargestHeader = std::int64_t{1} << 28;

/// The part of a file in which its header must end.
inline std::span<const std::byte> headerPart(std::span<const std::byte> bytes) {
    constexpr auto Largest = static_cast<std::size_t>(LargestHeader);
    return bytes.size() > Largest ? bytes.first(Largest) : bytes;
}

} // namespace rookery
