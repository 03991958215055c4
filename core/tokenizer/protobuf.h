// SPDX-License-Identifier: Apache-2.0
//
// The wire format of protocol buffers, as much of it as a SentencePiece model uses.
// Source: protobuf.dev, "Encoding".
#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

struct ProtobufFieldView {
    enum class Wire { Varint = 0, Fixed64 = 1, Bytes = 2, Fixed32 = 5 };
    std::uint32_t number = 0;
    Wire wire = Wire::Varint;
    std::uint64_t value = 0; ///< of Varint, Fixed64 and Fixed32
    std::string_view bytes;  ///< of Bytes

    bool isTrue() const { return value != 0; }
    float asFloat() const { return std::bit_cast<float>(static_cast<std::uint32_t>(value)); }
};

/// Walks over the fields of one message.
class ProtobufReaderView {
  public:
    explicit ProtobufReaderView(std::string_view message) : m_rest(message) {}

    bool atEnd() const { return m_rest.empty(); }
    /// Errors: Truncated; BadFormat for field 0, an overlong number, or a group.
    Result<ProtobufFieldView> next();

  private:
    Result<std::uint64_t> varint();
    Result<std::uint64_t> fixed(std::size_t size);

    std::string_view m_rest;
};

/// Builds one message.
class ProtobufWriter {
  public:
    void addVarint(std::uint32_t number, std::uint64_t value);
    void addFloat(std::uint32_t number, float value);
    void addBytes(std::uint32_t number, std::string_view bytes);
    const std::string& message() const { return m_message; }

  private:
    void append(std::uint64_t value);

    std::string m_message;
};

} // namespace rookery
