// SPDX-License-Identifier: Apache-2.0
//
// Every count is compared with the bytes that are left before anything is allocated for it, and the
// total of all arrays is limited, because an array of bytes grows eightfold when it is widened.
#include "core/checkpoint/gguf_keys.h"

#include <limits>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/checkpoint/gguf_types.h"
#include "core/checkpoint/reader_error.h"

namespace rookery::gguf {

namespace {

constexpr std::uint64_t LongestKey = 65535; // the GGUF specification's limit
constexpr std::uint64_t LongestValue = std::numeric_limits<std::uint64_t>::max();
constexpr std::int64_t MostArrayElements = std::int64_t{1} << 22; // vocabularies have up to 2^18

std::int64_t valueBytes(ValueType type) {
    switch (type) {
    case ValueType::U8:
    case ValueType::I8:
    case ValueType::Bool:
        return 1;
    case ValueType::U16:
    case ValueType::I16:
        return 2;
    case ValueType::U32:
    case ValueType::I32:
    case ValueType::F32:
        return 4;
    case ValueType::String:
    case ValueType::U64:
    case ValueType::I64:
    case ValueType::F64:
        return 8; // of a string: its length
    case ValueType::Array:
        return 12;
    }
    return 0;
}

class KeyReader {
  public:
    KeyReader(ByteCursorView& cursor, std::string_view file) : m_cursor(cursor), m_file(file) {}

    Result<std::map<std::string, MetadataValue, std::less<>>> run(std::int64_t count) {
        for (std::int64_t i = 0; i < count; ++i)
            if (!readKey())
                return *m_error;
        return std::move(m_keys);
    }

  private:
    bool readKey() {
        const std::int64_t start = m_cursor.offset();
        const auto name = takeString(m_cursor, LongestKey, m_file, "name of the key");
        if (!name) {
            m_error = name.error();
            return false;
        }
        const auto type = m_cursor.read<std::uint32_t>();
        if (!type)
            return cutAt("type of key " + shownName(*name), start);
        if (m_keys.contains(*name))
            return complain(ErrorCode::BadFormat, "key ", shownName(*name), " occurs twice");
        auto value = readValue(*type, *name, start);
        if (!value)
            return false;
        m_keys.emplace(*name, std::move(*value));
        return true;
    }

    std::optional<MetadataValue> readValue(std::uint32_t typeId, std::string_view key,
                                           std::int64_t start) {
        switch (static_cast<ValueType>(typeId)) {
        case ValueType::U8:
            return scalar<std::uint8_t>(key, start);
        case ValueType::I8:
            return scalar<std::int8_t>(key, start);
        case ValueType::U16:
            return scalar<std::uint16_t>(key, start);
        case ValueType::I16:
            return scalar<std::int16_t>(key, start);
        case ValueType::U32:
            return scalar<std::uint32_t>(key, start);
        case ValueType::I32:
            return scalar<std::int32_t>(key, start);
        case ValueType::U64:
            return scalar<std::uint64_t>(key, start);
        case ValueType::I64:
            return scalar<std::int64_t>(key, start);
        case ValueType::F32:
            return scalar<float>(key, start);
        case ValueType::F64:
            return scalar<double>(key, start);
        case ValueType::Bool:
            return boolean(key, start);
        case ValueType::String:
            return string(key);
        case ValueType::Array:
            return array(key, start);
        }
        complain(ErrorCode::BadFormat, "key ", shownName(key), " at offset ", start,
                 " has value type ", typeId, ", expected 0 to 12");
        return std::nullopt;
    }

    template <typename T> static MetadataValue widened(T value) {
        if constexpr (std::is_floating_point_v<T>)
            return static_cast<double>(value);
        else if constexpr (std::is_same_v<T, std::uint64_t>)
            return value <= static_cast<std::uint64_t>(INT64_MAX)
                       ? MetadataValue(static_cast<std::int64_t>(value))
                       : MetadataValue(static_cast<double>(value));
        else
            return std::int64_t{value};
    }

    std::optional<MetadataValue> string(std::string_view key) {
        const auto text =
            takeString(m_cursor, LongestValue, m_file, "value of key " + shownName(key));
        if (text)
            return MetadataValue(std::string(*text));
        m_error = text.error();
        return std::nullopt;
    }

    template <typename T>
    std::optional<MetadataValue> scalar(std::string_view key, std::int64_t start) {
        const auto value = m_cursor.read<T>();
        if (value)
            return widened(*value);
        cutAt("value of key " + shownName(key), start);
        return std::nullopt;
    }

    std::optional<MetadataValue> boolean(std::string_view key, std::int64_t start) {
        const auto value = m_cursor.read<std::uint8_t>();
        if (value && *value <= 1)
            return MetadataValue(*value == 1);
        if (value)
            complain(ErrorCode::BadFormat, "key ", shownName(key), " is a boolean of value ",
                     static_cast<int>(*value));
        else
            cutAt("value of key " + shownName(key), start);
        return std::nullopt;
    }

    std::optional<MetadataValue> array(std::string_view key, std::int64_t start) {
        const auto typeId = m_cursor.read<std::uint32_t>();
        const auto count = m_cursor.read<std::uint64_t>();
        if (!count) {
            cutAt("array of key " + shownName(key), start);
            return std::nullopt;
        }
        if (*typeId > static_cast<std::uint32_t>(ValueType::F64) ||
            static_cast<ValueType>(*typeId) == ValueType::Array) {
            complain(ErrorCode::BadFormat, "key ", shownName(key), " is an array of value type ",
                     *typeId, ", which is impossible");
            return std::nullopt;
        }
        const auto type = static_cast<ValueType>(*typeId);
        const auto left = static_cast<std::uint64_t>(m_cursor.remaining());
        if (*count > left / static_cast<std::uint64_t>(valueBytes(type))) {
            complain(ErrorCode::Truncated, "key ", shownName(key), " at offset ", start,
                     " is an array of ", *count, " elements, the file has only ", left,
                     " bytes left");
            return std::nullopt;
        }
        m_arrayElements += static_cast<std::int64_t>(*count);
        if (m_arrayElements > MostArrayElements) {
            complain(ErrorCode::BadFormat, "arrays up to key ", shownName(key), " have ",
                     m_arrayElements, " elements, more than the limit of ", MostArrayElements);
            return std::nullopt;
        }
        return elements(type, static_cast<std::int64_t>(*count), key);
    }

    std::optional<MetadataValue> elements(ValueType type, std::int64_t count,
                                          std::string_view key) {
        switch (type) {
        case ValueType::U8:
            return numbers<std::uint8_t, std::int64_t>(count);
        case ValueType::I8:
            return numbers<std::int8_t, std::int64_t>(count);
        case ValueType::Bool:
            return numbers<std::uint8_t, std::int64_t>(count);
        case ValueType::U16:
            return numbers<std::uint16_t, std::int64_t>(count);
        case ValueType::I16:
            return numbers<std::int16_t, std::int64_t>(count);
        case ValueType::U32:
            return numbers<std::uint32_t, std::int64_t>(count);
        case ValueType::I32:
            return numbers<std::int32_t, std::int64_t>(count);
        case ValueType::U64: // above the range of int64 it wraps; no known key has such values
        case ValueType::I64:
            return numbers<std::int64_t, std::int64_t>(count);
        case ValueType::F32:
            return numbers<float, double>(count);
        case ValueType::F64:
            return numbers<double, double>(count);
        case ValueType::String:
        case ValueType::Array:
            break;
        }
        return strings(count, key);
    }

    /// `count` was checked against what is left.
    template <typename Stored, typename Wide>
    std::optional<MetadataValue> numbers(std::int64_t count) {
        std::vector<Wide> values;
        values.reserve(static_cast<std::size_t>(count));
        const auto stored = *m_cursor.take(count * static_cast<std::int64_t>(sizeof(Stored)));
        for (std::int64_t i = 0; i < count; ++i)
            values.push_back(static_cast<Wide>(
                readAt<Stored>(stored, i * static_cast<std::int64_t>(sizeof(Stored)))));
        return MetadataValue(std::move(values));
    }

    std::optional<MetadataValue> strings(std::int64_t count, std::string_view key) {
        std::vector<std::string> values;
        values.reserve(static_cast<std::size_t>(count));
        for (std::int64_t i = 0; i < count; ++i) {
            const std::int64_t start = m_cursor.offset();
            const auto length = m_cursor.read<std::uint64_t>();
            if (!length || *length > static_cast<std::uint64_t>(m_cursor.remaining())) {
                complain(ErrorCode::Truncated, "the file ends inside the element ", i, " of key ",
                         shownName(key), ", which begins at offset ", start);
                return std::nullopt;
            }
            values.emplace_back(*m_cursor.takeText(static_cast<std::int64_t>(*length)));
        }
        return MetadataValue(std::move(values));
    }

    template <typename... Parts> bool complain(ErrorCode code, const Parts&... parts) {
        m_error = readerError(code, m_file, parts...);
        return false;
    }
    bool cutAt(const std::string& what, std::int64_t start) {
        return complain(ErrorCode::Truncated, "the file ends inside the ", what,
                        ", which begins at offset ", start);
    }

    ByteCursorView& m_cursor;
    std::string_view m_file;
    std::int64_t m_arrayElements = 0;
    std::map<std::string, MetadataValue, std::less<>> m_keys;
    std::optional<Error> m_error;
};

} // namespace

Result<std::string_view> takeString(ByteCursorView& cursor, std::uint64_t longest,
                                    std::string_view file, const std::string& what) {
    const std::int64_t start = cursor.offset();
    const auto length = cursor.read<std::uint64_t>();
    if (!length || *length > static_cast<std::uint64_t>(cursor.remaining()))
        return readerError(ErrorCode::Truncated, file, "the file ends inside the ", what,
                           ", which begins at offset ", start);
    if (*length > longest)
        return readerError(ErrorCode::BadFormat, file, "the ", what, " at offset ", start, " has ",
                           *length, " bytes, expected at most ", longest);
    return *cursor.takeText(static_cast<std::int64_t>(*length));
}

Result<std::map<std::string, MetadataValue, std::less<>>>
readKeys(ByteCursorView& cursor, std::int64_t count, std::string_view file) {
    return KeyReader(cursor, file).run(count);
}

} // namespace rookery::gguf
