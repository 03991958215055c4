// SPDX-License-Identifier: Apache-2.0
//
// Header, keys, tensor directory, padding, data. Only the first three are read.
#include "core/checkpoint/gguf_reader.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/gguf_keys.h"
#include "core/checkpoint/gguf_types.h"
#include "core/checkpoint/limits.h"
#include "core/checkpoint/overlap.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/shards.h"

namespace rookery {

namespace {

constexpr std::uint64_t LongestTensorName = 1024;
constexpr std::uint32_t MostDimensions = 4;
constexpr std::uint64_t MostKeys = std::uint64_t{1} << 16; // files of today have about 50
constexpr std::int64_t SmallestKey = 8 + 4 + 1;            // empty name, type, one byte
constexpr std::int64_t SmallestTensor = 8 + 4 + 4 + 8;     // empty name, no dimensions

struct TensorEntry {
    NamedTensor tensor; ///< without bytes
    std::int64_t byteCount = 0;
    std::uint64_t offset = 0; ///< from the beginning of the data
};

class GgufReader {
  public:
    GgufReader(std::span<const std::byte> bytes, std::string_view file)
        : m_bytes(bytes), m_cursor(headerPart(bytes)), m_file(file) {}

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
        if (*keys > MostKeys || *tensors > static_cast<std::uint64_t>(MostTensors))
            return complain(ErrorCode::BadFormat, "header says ", *tensors, " tensors and ", *keys,
                            " keys, expected at most ", MostTensors, " and ", MostKeys);
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
        auto keys = gguf::readKeys(m_cursor, m_keyCount, m_file);
        if (!keys) {
            m_error = keys.error();
            return false;
        }
        m_contents.metadata = std::move(*keys);
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
        const auto name =
            gguf::takeString(m_cursor, LongestTensorName, m_file, "name of the tensor");
        if (!name) {
            m_error = name.error();
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
    std::span<const std::byte> m_bytes;
    ByteCursorView m_cursor;
    std::string_view m_file;
    std::int64_t m_keyCount = 0;
    std::int64_t m_tensorCount = 0;
    std::int64_t m_alignment = gguf::DefaultAlignment;
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
