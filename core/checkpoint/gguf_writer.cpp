// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/gguf_writer.h"

#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

using gguf::ValueType;

template <typename T> void put(std::string& out, T value) {
    const auto bytes = std::bit_cast<std::array<char, sizeof(T)>>(value);
    out.append(bytes.data(), bytes.size());
}

void putString(std::string& out, std::string_view text) {
    put(out, static_cast<std::uint64_t>(text.size()));
    out += text;
}

template <typename T> bool putInteger(std::string& out, std::int64_t value) {
    if constexpr (std::is_same_v<T, std::uint64_t>) {
        if (value < 0)
            return false;
    } else if (value < std::int64_t{std::numeric_limits<T>::min()} ||
               value > std::int64_t{std::numeric_limits<T>::max()}) {
        return false;
    }
    put(out, static_cast<T>(value));
    return true;
}

bool putValue(std::string& out, ValueType type, std::int64_t value) {
    switch (type) {
    case ValueType::U8:
        return putInteger<std::uint8_t>(out, value);
    case ValueType::I8:
        return putInteger<std::int8_t>(out, value);
    case ValueType::U16:
        return putInteger<std::uint16_t>(out, value);
    case ValueType::I16:
        return putInteger<std::int16_t>(out, value);
    case ValueType::U32:
        return putInteger<std::uint32_t>(out, value);
    case ValueType::I32:
        return putInteger<std::int32_t>(out, value);
    case ValueType::U64:
        return putInteger<std::uint64_t>(out, value);
    case ValueType::I64:
        return putInteger<std::int64_t>(out, value);
    case ValueType::Bool:
        put(out, static_cast<std::uint8_t>(value));
        return value == 0 || value == 1;
    default:
        return false;
    }
}

bool putValue(std::string& out, ValueType type, bool value) {
    return type == ValueType::Bool && putValue(out, type, std::int64_t{value});
}

bool putValue(std::string& out, ValueType type, double value) {
    if (type == ValueType::F32)
        put(out, static_cast<float>(value));
    else if (type == ValueType::F64)
        put(out, value);
    return type == ValueType::F32 || type == ValueType::F64;
}

bool putValue(std::string& out, ValueType type, const std::string& value) {
    putString(out, value);
    return type == ValueType::String;
}

template <typename T>
bool putArray(std::string& out, ValueType type, const std::vector<T>& values) {
    put(out, static_cast<std::uint32_t>(type));
    put(out, static_cast<std::uint64_t>(values.size()));
    for (const T& value : values)
        if (!putValue(out, type, value))
            return false;
    return true;
}

bool putKey(std::string& out, const GgufKey& key) {
    putString(out, key.name);
    return std::visit(
        [&](const auto& value) {
            using Value = std::decay_t<decltype(value)>;
            constexpr bool IsArray = std::is_same_v<Value, std::vector<std::int64_t>> ||
                                     std::is_same_v<Value, std::vector<double>> ||
                                     std::is_same_v<Value, std::vector<std::string>>;
            put(out, static_cast<std::uint32_t>(IsArray ? ValueType::Array : key.type));
            if constexpr (IsArray)
                return putArray(out, key.type, value);
            else
                return putValue(out, key.type, value);
        },
        key.value);
}

std::int64_t padding(std::int64_t size) {
    constexpr std::int64_t Alignment = gguf::DefaultAlignment;
    return (Alignment - size % Alignment) % Alignment;
}

/// Everything before the data, padded.
Result<std::string> headerText(std::span<const GgufKey> keys,
                               std::span<const OutgoingTensor> tensors) {
    constexpr std::uint32_t Version = 3;
    std::string out = "GGUF";
    put(out, Version);
    put(out, static_cast<std::uint64_t>(tensors.size()));
    put(out, static_cast<std::uint64_t>(keys.size()));
    std::set<std::string_view> names;
    for (const GgufKey& key : keys)
        if (!names.insert(key.name).second || !putKey(out, key))
            return Error{ErrorCode::InvalidArgument, "GGUF key " + shownName(key.name) +
                                                         " occurs twice or does not fit its type"};
    std::int64_t offset = 0;
    for (const OutgoingTensor& tensor : tensors) {
        if (tensor.shape.size() > 4)
            return Error{ErrorCode::InvalidArgument, "a GGUF file cannot hold tensor " +
                                                         shownName(tensor.name) + " of shape " +
                                                         shapeText(tensor.shape)};
        putString(out, tensor.name);
        put(out, static_cast<std::uint32_t>(tensor.shape.size()));
        for (std::size_t i = tensor.shape.size(); i-- > 0;)
            put(out, static_cast<std::uint64_t>(tensor.shape[i]));
        put(out, gguf::idOfDtype(tensor.type));
        put(out, static_cast<std::uint64_t>(offset));
        const std::int64_t byteCount = *checkedByteCount(tensor.type, tensor.shape);
        offset += byteCount + padding(byteCount);
    }
    out.append(static_cast<std::size_t>(padding(static_cast<std::int64_t>(out.size()))), '\0');
    return out;
}

} // namespace

Result<void> writeGguf(const std::filesystem::path& path, std::span<const GgufKey> keys,
                       std::span<const OutgoingTensor> tensors, const WriteControl& control) {
    const auto total = checkOutgoing(tensors);
    if (!total)
        return total.error();
    const auto header = headerText(keys, tensors);
    if (!header)
        return header.error();

    auto file = AtomicFile::create(path);
    if (!file)
        return file.error();
    if (auto written = file->write(*header); !written)
        return written;
    std::int64_t done = 0;
    for (const OutgoingTensor& tensor : tensors) {
        if (auto written = writeTensorBytes(*file, tensor, control, done, *total); !written)
            return written;
        const std::string zeros(static_cast<std::size_t>(padding(file->size())), '\0');
        if (auto written = file->write(zeros); !written)
            return written;
    }
    return file->commit();
}

} // namespace rookery
