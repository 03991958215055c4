// SPDX-License-Identifier: Apache-2.0
#include "core/store/checksum.h"

#include <bit>
#include <cstring>

namespace rookery {
namespace {

constexpr std::uint64_t Prime = 0x100000001b3u;

std::uint64_t mix(std::uint64_t lane, std::uint64_t word) {
    // The rotation brings high bits down, which the multiplication only ever moves up.
    return std::rotl((lane ^ word) * Prime, 29);
}

std::uint64_t loadWord(const std::byte* bytes, std::size_t count) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, count);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

} // namespace

void Checksum::add(std::span<const std::byte> bytes) {
    add(static_cast<std::int64_t>(bytes.size()));
    const std::byte* at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 32; left -= 32, at += 32)
        for (std::size_t lane = 0; lane < 4; ++lane)
            m_lanes[lane] = mix(m_lanes[lane], loadWord(at + 8 * lane, 8));
    for (std::size_t lane = 0; left > 0; ++lane) {
        const std::size_t count = left < 8 ? left : 8;
        m_lanes[lane] = mix(m_lanes[lane], loadWord(at, count));
        at += count;
        left -= count;
    }
}

void Checksum::add(std::string_view text) {
    add(std::as_bytes(std::span(text)));
}

void Checksum::add(std::int64_t value) {
    m_lanes[0] = mix(m_lanes[0], static_cast<std::uint64_t>(value));
}

std::uint64_t Checksum::value() const {
    std::uint64_t result = 0xcbf29ce484222325u;
    for (const std::uint64_t lane : m_lanes)
        result = mix(result, lane);
    return result;
}

} // namespace rookery
