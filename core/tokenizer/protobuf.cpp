// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/protobuf.h"

namespace rookery {

Result<std::uint64_t> ProtobufReaderView::varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 70; shift += 7) {
        if (m_rest.empty())
            return {ErrorCode::Truncated, "the file ends inside a number"};
        const auto byte = static_cast<unsigned char>(m_rest[0]);
        m_rest.remove_prefix(1);
        if (shift == 63 && byte > 1)
            break;
        value |= static_cast<std::uint64_t>(byte & 0x7fu) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
    return {ErrorCode::BadFormat, "a number of more than 64 bits"};
}

Result<std::uint64_t> ProtobufReaderView::fixed(std::size_t size) {
    if (m_rest.size() < size)
        return {ErrorCode::Truncated, "the file ends inside a number"};
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(m_rest[i]);
    m_rest.remove_prefix(size);
    return value;
}

Result<ProtobufFieldView> ProtobufReaderView::next() {
    const auto tag = varint();
    if (!tag)
        return tag.error();
    if (*tag >> 3 == 0 || *tag >> 3 > 0x1fffffff)
        return {ErrorCode::BadFormat, "field number " + std::to_string(*tag >> 3)};
    ProtobufFieldView field;
    field.number = static_cast<std::uint32_t>(*tag >> 3);
    Result<std::uint64_t> value = {ErrorCode::BadFormat, "wire type " + std::to_string(*tag & 7)};
    switch (*tag & 7) {
    case 0:
        value = varint();
        break;
    case 1:
        field.wire = ProtobufFieldView::Wire::Fixed64;
        value = fixed(8);
        break;
    case 2: {
        field.wire = ProtobufFieldView::Wire::Bytes;
        value = varint();
        if (!value)
            break;
        if (*value > m_rest.size())
            return {ErrorCode::Truncated, "a field of " + std::to_string(*value) + " bytes with " +
                                              std::to_string(m_rest.size()) + " left"};
        field.bytes = m_rest.substr(0, static_cast<std::size_t>(*value));
        m_rest.remove_prefix(field.bytes.size());
        break;
    }
    case 5:
        field.wire = ProtobufFieldView::Wire::Fixed32;
        value = fixed(4);
        break;
    default:
        break;
    }
    if (!value)
        return value.error();
    field.value = *value;
    return field;
}

void ProtobufWriter::append(std::uint64_t value) {
    while (value >= 0x80) {
        m_message += static_cast<char>(0x80 | (value & 0x7f));
        value >>= 7;
    }
    m_message += static_cast<char>(value);
}

void ProtobufWriter::addVarint(std::uint32_t number, std::uint64_t value) {
    append(std::uint64_t{number} << 3);
    append(value);
}

void ProtobufWriter::addFloat(std::uint32_t number, float value) {
    append(std::uint64_t{number} << 3 | 5);
    const auto bits = std::bit_cast<std::uint32_t>(value);
    for (int shift = 0; shift < 32; shift += 8)
        m_message += static_cast<char>(bits >> shift & 0xffu);
}

void ProtobufWriter::addBytes(std::uint32_t number, std::string_view bytes) {
    append(std::uint64_t{number} << 3 | 2);
    append(bytes.size());
    m_message += bytes;
}

} // namespace rookery
