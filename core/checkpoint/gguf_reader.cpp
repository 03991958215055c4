// SPDX-License-Identifier: Apache-2.0
//
// Header, keys, tensor directory, padding, data. Only the first three are read. Every count is
// compared with the bytes that are left before anything is allocated for it, and the total of all
// arrays is limited, because an array of bytes grows eightfold when it is widened.
#include "core/checkpoint/gguf_reader.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/gguf_types.h"
#include "core/checkpoint/overlap.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/shards.h"

namespace rookery {

namespace {

using gguf::ValueType;

constexpr std::uint64_t LongestKey = 65535; // the GGUF specification's limit
constexpr std::uint64_t LongestTensorName = 1024;
constexpr std::uint32_t MostDimensions = 4;
constexpr std::int64_t MostArrayElements = std::int64_t{1} << 22; // vocabularies have up to 2^18
constexpr std::int64_t SmallestKey = 8 + 4 + 1;                   // empty name, type, one byte
constexpr std::int64_t SmallestTensor = 8 + 4 + 4 + 8;            // empty name, no dimensions

struct TensorEntry {
    NamedTensor tensor; ///< without bytes
    std::int64_t byteCount = 0;
    std::uint64_t offset = 0; ///< from the beginning of the data
};

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

class GgufReader {
  public:
    GgufReader(std::span<const std::byte> bytes, std::string_view file)
        : m_bytes(bytes), m_cursor(bytes), m_file(file) {}

    Result<Checkpoint::Contents> run() {
        m_contents.format = FileFormat::Gguf;
        if (!readHeader() || !readKeys() || !readEntries() || !makeViews())
            return *m_error;
        return std::move(m_contents);
    }

  private:
    bool readHeader() {
        const auto magic = m_cursor.takeText(4);
        const auto version = m_cursor.read<std::uint32_t>();
        if (!version)
            return cut("header");
        if (*magic != "GGUF")
            return complain(ErrorCode::BadFormat, "does not begin with 'GGUF'");
        if (*version != 2 && *version != 3)
            return refuseVersion(*version);
        const auto tensors = m_cursor.read<std::uint64_t>();
        const auto keys = m_cursor.read<std::uint64_t>();
        if (!keys)
            return cut("header");
        const auto left = static_cast<std::uint64_t>(m_cursor.remaining());
        if (*keys > left / SmallestKey || *tensors > left / SmallestTensor)
            return complain(ErrorCode::BadFormat, "header says ", *tensors, " tensors and ", *keys,
                            " keys, the file has only ", left, " bytes for them");
        m_keyCount = static_cast<std::int64_t>(*keys);
        m_tensorCount = static_cast<std::int64_t>(*tensors);
        return true;
    }

    bool refuseVersion(std::uint32_t version) {
        const std::uint32_t swapped = (version >> 24) | ((version >> 8) & 0xff00u);
        if ((version & 0xffffu) == 0 && swapped != 0)
            return complain(ErrorCode::UnsupportedFormat,
                            "is a GGUF file of a big-endian machine, which is not supported");
        return complain(ErrorCode::UnsupportedFormat, "has GGUF version ", version,
                        ", expected 2 or 3; convert the model again");
    }

    bool readKeys() {
        for (std::int64_t i = 0; i < m_keyCount; ++i) {
            const std::int64_t start = m_cursor.offset();
            const auto name = takeString(LongestKey);
            if (!name)
                return complainOrCut("name of the key", start);
            const auto type = m_cursor.read<std::uint32_t>();
            if (!type)
                return cutAt("type of key " + shownName(*name), start);
            if (m_contents.metadata.contains(*name))
                return complain(ErrorCode::BadFormat, "key ", shownName(*name), " occurs twice");
            auto value = readValue(*type, *name, start);
            if (!value)
                return false;
            m_contents.metadata.emplace(*name, std::move(*value));
        }
        return readAlignment();
    }

    bool readAlignment() {
        const auto found = m_contents.metadata.find("general.alignment");
        if (found == m_contents.metadata.end())
            return true;
        const auto* value = std::get_if<std::int64_t>(&found->second);
        constexpr std::int64_t Largest = 1 << 20;
        if (!value || *value < 1 || *value > Largest ||
            !std::has_single_bit(static_cast<std::uint64_t>(*value)))
            return complain(ErrorCode::BadFormat, "general.alignment is no power of two up to ",
                            Largest);
        m_alignment = *value;
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
            if (const auto text = takeString(std::numeric_limits<std::uint64_t>::max()))
                return MetadataValue(std::string(*text));
            cutAt("value of key " + shownName(key), start);
            return std::nullopt;
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
        return elements(type, static_cast<std::int64_t>(*count), key, start);
    }

    std::optional<MetadataValue> elements(ValueType type, std::int64_t count, std::string_view key,
                                          std::int64_t start) {
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
        case ValueType::U64: // beyond the range of int64 it wraps around; no known key has such
                             // values
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
        return strings(count, key, start);
    }

    /// `count` was checked against what is left.
    template <typename Stored, typename Wide>
    std::optional<MetadataValue> numbers(std::int64_t count) {
        std::vector<Wide> values;
        values.reserve(static_cast<std::size_t>(count));
        for (std::int64_t i = 0; i < count; ++i)
            values.push_back(static_cast<Wide>(*m_cursor.read<Stored>()));
        return MetadataValue(std::move(values));
    }

    std::optional<MetadataValue> strings(std::int64_t count, std::string_view key,
                                         std::int64_t start) {
        std::vector<std::string> values;
        values.reserve(static_cast<std::size_t>(count));
        for (std::int64_t i = 0; i < count; ++i) {
            const auto text = takeString(std::numeric_limits<std::uint64_t>::max());
            if (!text) {
                cutAt("element " + std::to_string(i) + " of key " + shownName(key), start);
                return std::nullopt;
            }
            values.emplace_back(*text);
        }
        return MetadataValue(std::move(values));
    }

    bool readEntries() {
        std::set<std::string, std::less<>> names;
        for (std::int64_t i = 0; i < m_tensorCount; ++i) {
            auto entry = readEntry();
            if (!entry)
                return false;
            if (!names.insert(entry->tensor.name).second)
                return complain(ErrorCode::BadFormat, "tensor ", shownName(entry->tensor.name),
                                " occurs twice");
            m_entries.push_back(std::move(*entry));
        }
        return true;
    }

    std::optional<TensorEntry> readEntry() {
        const std::int64_t start = m_cursor.offset();
        TensorEntry entry;
        const auto name = takeString(LongestTensorName);
        if (!name) {
            complainOrCut("name of the tensor", start);
            return std::nullopt;
        }
        entry.tensor.name = *name;
        const std::string what = "tensor " + shownName(*name);
        const auto dimensions = m_cursor.read<std::uint32_t>();
        if (dimensions && *dimensions > MostDimensions) {
            complain(ErrorCode::BadFormat, what, " has ", *dimensions,
                     " dimensions, expected at most 4");
            return std::nullopt;
        }
        for (std::uint32_t i = 0; i < dimensions.value_or(0); ++i) {
            const auto size = m_cursor.read<std::int64_t>();
            entry.tensor.view.shape.push_back(size.value_or(0));
        }
        std::ranges::reverse(entry.tensor.view.shape);
        const auto typeId = m_cursor.read<std::uint32_t>();
        const auto offset = m_cursor.read<std::uint64_t>();
        if (!offset) {
            cutAt("directory entry of " + what, start);
            return std::nullopt;
        }
        entry.offset = *offset;
        const auto type = gguf::dtypeOfId(*typeId);
        if (!type) {
            complain(ErrorCode::UnsupportedType, what, " is of the type ",
                     gguf::refusedTypeName(*typeId), ", which is not supported");
            return std::nullopt;
        }
        entry.tensor.view.type = *type;
        const auto byteCount = checkedByteCount(*type, entry.tensor.view.shape);
        if (!byteCount) {
            complain(ErrorCode::BadFormat, what, " has the shape ",
                     shapeText(entry.tensor.view.shape), ", impossible for ", dtypeName(*type));
            return std::nullopt;
        }
        entry.byteCount = *byteCount;
        return entry;
    }

    bool makeViews() {
        const std::int64_t dataStart =
            (m_cursor.offset() + m_alignment - 1) / m_alignment * m_alignment;
        const auto fileSize = static_cast<std::int64_t>(m_bytes.size());
        for (TensorEntry& entry : m_entries) {
            const std::string what = "tensor " + shownName(entry.tensor.name);
            if (entry.offset % static_cast<std::uint64_t>(m_alignment) != 0)
                return complain(ErrorCode::BadFormat, what, " has the offset ", entry.offset,
                                ", no multiple of ", m_alignment);
            const std::int64_t room = std::max<std::int64_t>(0, fileSize - dataStart);
            if (entry.byteCount > room ||
                entry.offset > static_cast<std::uint64_t>(room - entry.byteCount))
                return complain(ErrorCode::Truncated, what, " needs ", entry.byteCount,
                                " bytes at offset ", entry.offset, " of the data, which begins at ",
                                dataStart, ", but the file has ", fileSize);
            const std::size_t begin = static_cast<std::size_t>(dataStart) + entry.offset;
            if (entry.byteCount > 0)
                entry.tensor.view.bytes =
                    m_bytes.subspan(begin, static_cast<std::size_t>(entry.byteCount));
            m_contents.tensors.push_back(std::move(entry.tensor));
        }
        if (const auto separate = refuseOverlaps(m_contents.tensors, m_file); !separate) {
            m_error = separate.error();
            return false;
        }
        return true;
    }

    /// A string of at most `longest` bytes. Nothing if it is cut off, or (m_error says so) too
    /// long.
    std::optional<std::string_view> takeString(std::uint64_t longest) {
        const auto length = m_cursor.read<std::uint64_t>();
        if (!length || *length > static_cast<std::uint64_t>(m_cursor.remaining()))
            return std::nullopt;
        if (*length > longest) {
            complain(ErrorCode::BadFormat, "has a name of ", *length, " bytes at offset ",
                     m_cursor.offset(), ", expected at most ", longest);
            return std::nullopt;
        }
        return m_cursor.takeText(static_cast<std::int64_t>(*length));
    }

    template <typename... Parts> bool complain(ErrorCode code, const Parts&... parts) {
        m_error = readerError(code, m_file, parts...);
        return false;
    }
    bool cut(std::string_view what) {
        return complain(ErrorCode::Truncated, "the file ends inside its ", what, ", at byte ",
                        m_bytes.size());
    }
    bool cutAt(const std::string& what, std::int64_t start) {
        return complain(ErrorCode::Truncated, "the file ends inside the ", what,
                        ", which begins at offset ", start);
    }
    bool complainOrCut(const std::string& what, std::int64_t start) {
        return m_error ? false : cutAt(what, start);
    }

    std::span<const std::byte> m_bytes;
    ByteCursorView m_cursor;
    std::string_view m_file;
    std::int64_t m_keyCount = 0;
    std::int64_t m_tensorCount = 0;
    std::int64_t m_alignment = gguf::DefaultAlignment;
    std::int64_t m_arrayElements = 0;
    std::vector<TensorEntry> m_entries;
    Checkpoint::Contents m_contents;
    std::optional<Error> m_error;
};

std::int64_t integerKey(const Checkpoint::Contents& contents, std::string_view key,
                        std::int64_t otherwise) {
    const auto found = contents.metadata.find(key);
    const auto* value =
        found == contents.metadata.end() ? nullptr : std::get_if<std::int64_t>(&found->second);
    return value ? *value : otherwise;
}

/// Reads part `part` of a model in parts and checks that it is that part.
Result<Checkpoint::Contents> readPart(const std::filesystem::path& path, int part, int count) {
    auto file = MappedFile::open(path);
    if (!file && file.error().code == ErrorCode::NotFound)
        return readerError(ErrorCode::NotFound, path.string(), "is missing: it is part ", part,
                           " of ", count, " of the model");
    if (!file)
        return file.error();
    auto contents = readGguf(file->bytes(), path.string());
    if (!contents)
        return contents;
    const std::int64_t foundPart = integerKey(*contents, "split.no", -1);
    const std::int64_t foundCount = integerKey(*contents, "split.count", 1);
    if (foundPart != part - 1 || foundCount != count)
        return readerError(ErrorCode::BadFormat, path.string(), "says split.no ", foundPart,
                           " and split.count ", foundCount, ", expected ", part - 1, " and ",
                           count);
    contents->files.push_back(std::move(*file));
    return contents;
}

} // namespace

Result<Checkpoint::Contents> readGguf(std::span<const std::byte> bytes, std::string_view file) {
    return GgufReader(bytes, file).run();
}

Result<Checkpoint::Contents> openGguf(const std::filesystem::path& path, MappedFile file) {
    auto contents = readGguf(file.bytes(), path.string());
    if (!contents)
        return contents;
    const std::int64_t count = integerKey(*contents, "split.count", 1);
    if (count <= 1) {
        contents->files.push_back(std::move(file));
        return contents;
    }
    const auto name = parseShardName(path.filename().string());
    if (!name || name->count != count)
        return readerError(
            ErrorCode::BadFormat, path.string(), "is one of ", count,
            " parts, but is not named NAME-00001-of-0000N.gguf, so the others cannot be found");
    Checkpoint::Contents all;
    for (int part = 1; part <= name->count; ++part) {
        auto read = readPart(path.parent_path() / name->part(part), part, name->count);
        if (!read)
            return read;
        if (part == 1)
            all.metadata = std::move(read->metadata);
        std::ranges::move(read->tensors, std::back_inserter(all.tensors));
        std::ranges::move(read->files, std::back_inserter(all.files));
    }
    all.format = FileFormat::Gguf;
    return all;
}

} // namespace rookery
