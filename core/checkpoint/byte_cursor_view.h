// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bit>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

namespace rookery {

// Every container read here is little-endian, and so is every machine Rookery runs on.
static_assert(std::endian::native == std::endian::little);

/// A position in borrowed bytes. Every step checks what is left; a step that does not fit returns
/// nothing and does not move.
class ByteCursorView {
  public:
    explicit ByteCursorView(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    std::int64_t offset() const { return m_offset; }
    std::int64_t remaining() const { return static_cast<std::int64_t>(m_bytes.size()) - m_offset; }
    bool atEnd() const { return remaining() == 0; }

    /// Moves to `offset`; false if that is outside the bytes.
    bool seek(std::int64_t offset) {
        if (offset < 0 || offset > static_cast<std::int64_t>(m_bytes.size()))
            return false;
        m_offset = offset;
        return true;
    }

    /// Next `count` bytes.
    std::optional<std::span<const std::byte>> take(std::int64_t count) {
        if (count < 0 || count > remaining())
            return std::nullopt;
        const auto taken =
            m_bytes.subspan(static_cast<std::size_t>(m_offset), static_cast<std::size_t>(count));
        m_offset += count;
        return taken;
    }

    /// Next `count` bytes as text; not checked to be UTF-8.
    std::optional<std::string_view> takeText(std::int64_t count) {
        const auto taken = take(count);
        if (!taken)
            return std::nullopt;
        return std::string_view(reinterpret_cast<const char*>(taken->data()), taken->size());
    }

    /// Next number, little-endian, at any alignment.
    template <typename T> std::optional<T> read() {
        static_assert(std::is_arithmetic_v<T>);
        const auto taken = take(sizeof(T));
        if (!taken)
            return std::nullopt;
        T value;
        std::memcpy(&value, taken->data(), sizeof(T));
        return value;
    }

  private:
    std::span<const std::byte> m_bytes;
    std::int64_t m_offset = 0;
};

/// The number at `bytes[offset]`, little-endian, at any alignment; the caller has checked the
/// range.
template <typename T> T readAt(std::span<const std::byte> bytes, std::int64_t offset) {
    static_assert(std::is_arithmetic_v<T>);
    assert(offset >= 0 && offset + static_cast<std::int64_t>(sizeof(T)) <=
                              static_cast<std::int64_t>(bytes.size()));
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

} // namespace rookery
