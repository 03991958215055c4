// SPDX-License-Identifier: Apache-2.0
//
// The header is JSON and may hold a hundred thousand entries, so it is parsed as a stream of
// events: nothing is built but the list of tensors, and duplicate keys are seen.
#include "core/checkpoint/safetensors_reader.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/limits.h"
#include "core/checkpoint/overlap.h"
#include "core/checkpoint/reader_error.h"
#include "core/checkpoint/shards.h"

namespace rookery {

namespace {

constexpr std::int64_t LargestJson = 100'000'000; // the reference library's limit
constexpr std::size_t MostDimensions = 8;
constexpr std::string_view MetadataKey = "__metadata__";

struct Entry {
    std::string name;
    std::optional<std::string> dtype;
    std::optional<std::vector<std::int64_t>> shape;
    std::optional<std::vector<std::int64_t>> offsets;
};

/// Receives the events of nlohmann::json::sax_parse (the names and signatures are its). Stops at
/// the first thing that is no safetensors header, and then says why.
class HeaderEvents {
  public:
    std::vector<Entry> entries;
    std::map<std::string, MetadataValue, std::less<>> metadata;
    std::string complaint;

    bool null() { return scalar("null"); }
    bool boolean(bool) { return scalar("a boolean"); }
    bool number_float(double, const std::string&) { return scalar("a fraction"); }
    bool binary(nlohmann::json::binary_t&) { return scalar("binary"); }
    bool number_integer(std::int64_t value) {
        return m_field == Field::Skipped ||
               complain("holds the negative number " + std::to_string(value));
    }
    bool number_unsigned(std::uint64_t value) {
        if (m_field == Field::Skipped)
            return true;
        if (m_depth != 3)
            return scalar("a number");
        if (value > static_cast<std::uint64_t>(INT64_MAX))
            return complain("holds the number " + std::to_string(value) + ", which is too large");
        auto& numbers = m_field == Field::Shape ? *entries.back().shape : *entries.back().offsets;
        if (numbers.size() == MostDimensions)
            return complain("has more than 8 dimensions");
        numbers.push_back(static_cast<std::int64_t>(value));
        return true;
    }
    bool string(std::string& value) {
        if (m_field == Field::Skipped)
            return true;
        if (m_inMetadata && m_depth == 2) {
            if (!metadata.emplace(m_key, std::move(value)).second)
                return complain("has the key " + shownName(m_key) + " twice");
            return true;
        }
        if (m_field != Field::DType || m_depth != 2)
            return scalar("a string");
        entries.back().dtype = std::move(value);
        return true;
    }
    bool start_object(std::size_t) {
        ++m_depth;
        if (m_field == Field::Skipped || m_depth <= 2)
            return true;
        return scalar("an object");
    }
    bool end_object() { return leave(); }
    bool start_array(std::size_t) {
        ++m_depth;
        if (m_field == Field::Skipped)
            return true;
        if (m_depth != 3 || (m_field != Field::Shape && m_field != Field::Offsets))
            return scalar("an array");
        (m_field == Field::Shape ? entries.back().shape : entries.back().offsets).emplace();
        return true;
    }
    bool end_array() { return leave(); }
    bool key(std::string& name) {
        if (m_field == Field::Skipped && m_depth > 2)
            return true;
        m_key = std::move(name);
        if (m_depth == 1)
            return beginEntry();
        return m_inMetadata || beginField();
    }
    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&) {
        complaint = "is not valid JSON at byte " + std::to_string(position);
        return false;
    }

  private:
    enum class Field { None, DType, Shape, Offsets, Skipped };

    bool beginEntry() {
        m_inMetadata = m_key == MetadataKey;
        if (m_inMetadata)
            return !std::exchange(m_metadataSeen, true) || complain("has __metadata__ twice");
        entries.push_back(Entry{m_key, {}, {}, {}});
        return static_cast<std::int64_t>(entries.size()) <= MostTensors ||
               complain("has too many tensors");
    }
    bool beginField() {
        const Entry& entry = entries.back();
        m_field = m_key == "dtype"          ? Field::DType
                  : m_key == "shape"        ? Field::Shape
                  : m_key == "data_offsets" ? Field::Offsets
                                            : Field::Skipped; // a later version may say more
        const bool twice = (m_field == Field::DType && entry.dtype) ||
                           (m_field == Field::Shape && entry.shape) ||
                           (m_field == Field::Offsets && entry.offsets);
        return !twice || complain("has " + m_key + " twice");
    }
    bool leave() {
        --m_depth;
        if (m_depth <= 1) {
            m_field = Field::None;
            m_inMetadata = false;
        }
        return true;
    }
    bool scalar(const std::string& found) {
        return m_field == Field::Skipped ||
               complain("holds " + found + " where it does not belong, at key " + shownName(m_key));
    }
    bool complain(const std::string& what) {
        complaint = m_depth >= 2 && !m_inMetadata && !entries.empty()
                        ? "tensor " + shownName(entries.back().name) + " " + what
                        : what;
        return false;
    }

    int m_depth = 0;
    Field m_field = Field::None;
    bool m_inMetadata = false;
    bool m_metadataSeen = false;
    std::string m_key;
};

std::optional<DType> dtypeOfName(std::string_view name) {
    if (name == "F32")
        return DType::F32;
    if (name == "F16")
        return DType::F16;
    if (name == "BF16")
        return DType::BF16;
    return std::nullopt;
}

/// The view of one entry into `data`, the block after the header, which begins at `dataStart`.
Result<NamedTensor> viewOf(Entry& entry, std::span<const std::byte> data, std::int64_t dataStart,
                           std::string_view file) {
    const std::string what = "tensor " + shownName(entry.name);
    if (!entry.dtype || !entry.shape || !entry.offsets || entry.offsets->size() != 2)
        return readerError(ErrorCode::BadFormat, file, what,
                           " lacks a dtype, a shape or two data_offsets");
    const auto type = dtypeOfName(*entry.dtype);
    if (!type)
        return readerError(ErrorCode::UnsupportedType, file, what, " has data type ",
                           shownName(*entry.dtype), ", expected F32, F16 or BF16");
    const std::int64_t begin = (*entry.offsets)[0];
    const std::int64_t end = (*entry.offsets)[1];
    if (begin > end)
        return readerError(ErrorCode::BadFormat, file, what, " begins at ", begin, " and ends at ",
                           end);
    const auto expected = checkedByteCount(*type, *entry.shape);
    if (!expected || *expected != end - begin)
        return readerError(ErrorCode::BadFormat, file, what, " has ", end - begin, " bytes, ",
                           *entry.dtype, " ", shapeText(*entry.shape), " does not take that");
    if (end > static_cast<std::int64_t>(data.size()))
        return readerError(ErrorCode::Truncated, file, what, " ends at offset ", end, " + ",
                           dataStart, ", the file ends at ", data.size(), " + ", dataStart);
    return NamedTensor{std::move(entry.name),
                       TensorView{*type, std::move(*entry.shape),
                                  data.subspan(static_cast<std::size_t>(begin),
                                               static_cast<std::size_t>(end - begin))}};
}

/// Moves what one shard holds to the end of `all`. On equal metadata keys the first shard wins.
void append(Checkpoint::Contents& all, Checkpoint::Contents shard, MappedFile file) {
    std::ranges::move(shard.tensors, std::back_inserter(all.tensors));
    all.metadata.merge(shard.metadata);
    all.files.push_back(std::move(file));
}

Result<void> appendFile(Checkpoint::Contents& all, const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    auto contents = readSafetensors(file->bytes(), path.string());
    if (!contents)
        return contents.error();
    append(all, std::move(*contents), std::move(*file));
    return {};
}

/// True if a name from an index stays in the index's own folder.
bool isPlainFileName(const std::string& name) {
    return !name.empty() && name != "." && name != ".." &&
           name.find_first_of(std::string_view("/\\\0", 3)) == std::string::npos;
}

/// `weight_map` of an index: tensor name to shard file name.
Result<std::map<std::string, std::string>> weightMap(std::span<const std::byte> bytes,
                                                     std::string_view file) {
    constexpr std::size_t LargestIndex = std::size_t{1} << 24; // one of 1000 tensors has 100 kB
    if (bytes.size() > LargestIndex)
        return readerError(ErrorCode::BadFormat, file, "has ", bytes.size(),
                           " bytes, too many for a safetensors index");
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    // The depth is limited while parsing: a document as deep as it is long would be slow to
    // destroy.
    bool tooDeep = false;
    const auto shallow = [&tooDeep](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
        constexpr int DeepestIndex = 32;
        tooDeep = tooDeep || depth > DeepestIndex;
        return !tooDeep;
    };
    const auto document = nlohmann::json::parse(text, shallow, /*allow_exceptions=*/false);
    if (document.is_discarded() || tooDeep || !document.is_object())
        return readerError(ErrorCode::BadFormat, file,
                           "is a text file, but neither a model nor a safetensors index");
    const auto found = document.find("weight_map");
    if (found == document.end() || !found->is_object() || found->empty())
        return readerError(ErrorCode::BadFormat, file,
                           "is a JSON file without a weight_map, not a safetensors index");
    std::map<std::string, std::string> map;
    for (const auto& [name, shard] : found->items()) {
        if (!shard.is_string() || !isPlainFileName(shard.get_ref<const std::string&>()))
            return readerError(ErrorCode::BadFormat, file, "weight_map of tensor ", shownName(name),
                               " is not a plain file name");
        map.emplace(name, shard.get<std::string>());
    }
    return map;
}

Result<Checkpoint::Contents> openNumberedShards(const std::filesystem::path& path,
                                                const ShardName& name) {
    Checkpoint::Contents all;
    for (int part = 1; part <= name.count; ++part) {
        const std::filesystem::path shard = path.parent_path() / name.part(part);
        const auto appended = appendFile(all, shard);
        if (!appended && appended.error().code == ErrorCode::NotFound)
            return readerError(ErrorCode::NotFound, path.string(), "is part ", name.number, " of ",
                               name.count, "; part ", part, " (", shard.filename().string(),
                               ") is missing beside it");
        if (!appended)
            return appended.error();
    }
    return all;
}

} // namespace

Result<Checkpoint::Contents> readSafetensors(std::span<const std::byte> bytes,
                                             std::string_view file) {
    ByteCursorView cursor(bytes);
    const auto headerLength = cursor.read<std::uint64_t>();
    if (!headerLength)
        return readerError(ErrorCode::Truncated, file, "has ", bytes.size(),
                           " bytes, a safetensors file begins with 8");
    if (*headerLength < 2 || *headerLength > static_cast<std::uint64_t>(LargestJson))
        return readerError(ErrorCode::BadFormat, file, "has a header of ", *headerLength,
                           " bytes, expected 2 to ", LargestJson);
    const auto header = cursor.takeText(static_cast<std::int64_t>(*headerLength));
    if (!header)
        return readerError(ErrorCode::Truncated, file, "has a header of ", *headerLength,
                           " bytes, the file has ", cursor.remaining(), " after offset 8");
    if (header->front() != '{')
        return readerError(ErrorCode::BadFormat, file, "header does not begin with '{'");

    // The parser would take a zero byte for the end.
    if (header->find('\0') != std::string_view::npos)
        return readerError(ErrorCode::BadFormat, file,
                           "header is not valid JSON: it has a zero byte");

    HeaderEvents events;
    if (!nlohmann::json::sax_parse(*header, &events))
        return readerError(ErrorCode::BadFormat, file, "header: ", events.complaint);

    Checkpoint::Contents contents;
    contents.format = FileFormat::Safetensors;
    contents.metadata = std::move(events.metadata);
    const std::int64_t dataStart = cursor.offset();
    std::set<std::string> names;
    for (Entry& entry : events.entries) {
        if (!names.insert(entry.name).second)
            return readerError(ErrorCode::BadFormat, file, "tensor ", shownName(entry.name),
                               " occurs twice");
        auto tensor =
            viewOf(entry, bytes.subspan(static_cast<std::size_t>(dataStart)), dataStart, file);
        if (!tensor)
            return tensor.error();
        contents.tensors.push_back(std::move(*tensor));
    }
    if (const auto separate = refuseOverlaps(contents.tensors, file); !separate)
        return separate.error();
    return contents;
}

Result<Checkpoint::Contents> openSafetensors(const std::filesystem::path& path, MappedFile file) {
    const auto name = parseShardName(path.filename().string());
    if (!name || name->count == 1) {
        auto contents = readSafetensors(file.bytes(), path.string());
        if (contents)
            contents->files.push_back(std::move(file));
        return contents;
    }
    const std::filesystem::path indexPath =
        path.parent_path() / (name->stem + name->extension + ".index.json");
    auto index = MappedFile::open(indexPath);
    if (index)
        return openSafetensorsIndex(indexPath, std::move(*index));
    return openNumberedShards(path, *name);
}

Result<Checkpoint::Contents> openSafetensorsIndex(const std::filesystem::path& path,
                                                  MappedFile file) {
    const auto map = weightMap(file.bytes(), path.string());
    if (!map)
        return map.error();
    std::set<std::string> shards;
    for (const auto& [tensor, shard] : *map)
        shards.insert(shard);

    Checkpoint::Contents all;
    std::map<std::string, std::string> found;
    for (const std::string& shard : shards) {
        const std::size_t before = all.tensors.size();
        const auto appended = appendFile(all, path.parent_path() / shard);
        if (!appended)
            return appended.error();
        for (std::size_t i = before; i < all.tensors.size(); ++i)
            found.emplace(all.tensors[i].name, shard);
    }
    for (const auto& [tensor, shard] : *map) {
        const auto place = found.find(tensor);
        if (place == found.end() || place->second != shard)
            return readerError(ErrorCode::BadFormat, path.string(), "tensor ", shownName(tensor),
                               " is not in ", shownName(shard), " as the index says");
    }
    all.files.push_back(std::move(file));
    return all;
}

} // namespace rookery
