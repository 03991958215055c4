// SPDX-License-Identifier: Apache-2.0
//
// The file is a header and then tensor after tensor until the end, without a count, a directory,
// padding or alignment. So the reader walks from tensor header to tensor header.
#include "core/checkpoint/rwkvcpp_reader.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/read_ahead.h"
#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/limits.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

constexpr std::uint32_t OldVersion = 100; // its quantised blocks had another layout
constexpr std::uint32_t NewVersion = 101;

std::optional<DType> dtypeOfId(std::uint32_t id) {
    switch (id) {
    case 0:
        return DType::F32;
    case 1:
        return DType::F16;
    case 2:
        return DType::Q4_0;
    case 3:
        return DType::Q4_1;
    case 7:
        return DType::Q5_0;
    case 8:
        return DType::Q5_1;
    case 9:
        return DType::Q8_0;
    case 11:
        return DType::Q2_K;
    case 12:
        return DType::Q3_K;
    case 13:
        return DType::Q4_K;
    case 14:
        return DType::Q5_K;
    case 15:
        return DType::Q6_K;
    default:
        return std::nullopt;
    }
}

std::string refusedTypeName(std::uint32_t id) {
    switch (id) {
    case 4:
        return "Q4_1_O (4), a format that rwkv.cpp removed";
    case 5:
        return "Q4_2 (5), a format that rwkv.cpp removed";
    case 6:
        return "Q4_3 (6), a format that rwkv.cpp removed";
    case 10:
        return "Q8_1 (10), which is not for storage";
    default:
        return std::to_string(id) + ", which is unknown";
    }
}

/// Null error message: the type may be used in a file of this version.
Result<DType> dtypeForVersion(std::uint32_t id, std::uint32_t version, std::string_view file,
                              const std::string& what) {
    const auto type = dtypeOfId(id);
    if (!type)
        return readerError(ErrorCode::UnsupportedType, file, what, " has data type ",
                           refusedTypeName(id));
    if (version == OldVersion && *type != DType::F32 && *type != DType::F16)
        return readerError(ErrorCode::UnsupportedType, file, what, " has data type ",
                           dtypeName(*type),
                           " in a file of version 100, whose quantised blocks have "
                           "an old layout; convert the model again");
    return *type;
}

Error truncatedTensor(std::string_view file, std::int64_t offset, std::string_view what) {
    return readerError(ErrorCode::Truncated, file, "the file ends inside the ", what,
                       " of the tensor at offset ", offset);
}

Result<NamedTensor> readTensor(ByteCursorView& cursor, std::uint32_t version,
                               std::string_view file) {
    constexpr std::uint32_t MostDimensions = 3;
    constexpr std::uint32_t LongestName = 1024;
    const std::int64_t start = cursor.offset();
    const auto dimensions = cursor.read<std::uint32_t>();
    const auto nameLength = cursor.read<std::uint32_t>();
    const auto typeId = cursor.read<std::uint32_t>();
    if (!typeId)
        return truncatedTensor(file, start, "header");
    if (*dimensions < 1 || *dimensions > MostDimensions)
        return readerError(ErrorCode::BadFormat, file, "tensor at offset ", start, " has ",
                           *dimensions, " dimensions, expected 1 to 3");
    if (*nameLength < 1 || *nameLength > LongestName)
        return readerError(ErrorCode::BadFormat, file, "tensor at offset ", start,
                           " has a name of ", *nameLength, " bytes, expected 1 to ", LongestName);

    NamedTensor tensor;
    for (std::uint32_t i = 0; i < *dimensions; ++i) {
        const auto size = cursor.read<std::uint32_t>();
        if (!size)
            return truncatedTensor(file, start, "shape");
        tensor.view.shape.push_back(*size);
    }
    std::ranges::reverse(tensor.view.shape); // the file has the fastest dimension first
    const auto name = cursor.takeText(*nameLength);
    if (!name)
        return truncatedTensor(file, start, "name");
    tensor.name = *name;

    const std::string what = "tensor " + shownName(tensor.name);
    const auto type = dtypeForVersion(*typeId, version, file, what);
    if (!type)
        return type.error();
    tensor.view.type = *type;
    const auto byteCount = checkedByteCount(*type, tensor.view.shape);
    if (!byteCount || *byteCount == 0)
        return readerError(ErrorCode::BadFormat, file, what, " at offset ", start, " has shape ",
                           shapeText(tensor.view.shape), ", impossible for ", dtypeName(*type));
    const std::int64_t dataStart = cursor.offset();
    const auto data = cursor.take(*byteCount);
    if (!data)
        return readerError(ErrorCode::Truncated, file, what, " at offset ", dataStart, " needs ",
                           *byteCount, " bytes, ", cursor.remaining(), " are left");
    tensor.view.bytes = *data;
    return tensor;
}

/// There is no directory to read ahead by, but layers are alike: where the headers of layer 1 lie tells where those of
/// all later layers do. A wrong guess costs a page that nobody reads.
class HeaderForecast {
  public:
    explicit HeaderForecast(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    /// The tensor of that name has its header at `start`.
    void note(std::string_view name, std::int64_t start) {
        if (name.starts_with("blocks.1."))
            m_starts.push_back(start);
        else if (name.starts_with("blocks.2.") && !m_starts.empty() && !std::exchange(m_isDone, true))
            fetchFrom(start - m_starts.front());
    }

  private:
    void fetchFrom(std::int64_t layerBytes) const {
        if (layerBytes < 1)
            return;
        std::int64_t left = MostTensors;
        for (std::int64_t shift = layerBytes; m_starts.front() + shift < std::ssize(m_bytes); shift += layerBytes) {
            for (const std::int64_t start : m_starts) {
                const std::int64_t room = std::ssize(m_bytes) - start - shift;
                if (room <= 0 || --left <= 0)
                    return;
                fetchSoon(m_bytes.subspan(static_cast<std::size_t>(start + shift),
                                          static_cast<std::size_t>(std::min(room, Reach))));
            }
        }
    }

    /// A header, and the drift of names that become longer with "blocks.10." and "blocks.100.".
    static constexpr std::int64_t Reach = 4096;

    std::span<const std::byte> m_bytes;
    std::vector<std::int64_t> m_starts; ///< of layer 1
    bool m_isDone = false;
};

} // namespace

Result<Checkpoint::Contents> readRwkvCpp(std::span<const std::byte> bytes, std::string_view file) {
    constexpr std::uint32_t Magic = 0x67676d66;
    ByteCursorView cursor(bytes);
    const auto magic = cursor.read<std::uint32_t>();
    const auto version = cursor.read<std::uint32_t>();
    const auto vocabulary = cursor.read<std::uint32_t>();
    const auto width = cursor.read<std::uint32_t>();
    const auto layers = cursor.read<std::uint32_t>();
    const auto typeId = cursor.read<std::uint32_t>();
    if (!typeId)
        return readerError(ErrorCode::Truncated, file, "has ", bytes.size(),
                           " bytes, the header of an rwkv.cpp file takes 24");
    if (*magic != Magic)
        return readerError(ErrorCode::BadFormat, file,
                           "does not begin with rwkv.cpp's magic number");
    if (*version != OldVersion && *version != NewVersion)
        return readerError(ErrorCode::UnsupportedFormat, file, "has rwkv.cpp format version ",
                           *version, ", expected 100 or 101");
    if (*vocabulary == 0 || *width == 0 || *layers == 0)
        return readerError(ErrorCode::BadFormat, file, "header says vocabulary ", *vocabulary,
                           ", width ", *width, ", layers ", *layers, ": none may be 0");
    const auto type = dtypeForVersion(*typeId, *version, file, "the header");
    if (!type)
        return type.error();

    Checkpoint::Contents contents;
    contents.format = FileFormat::RwkvCpp;
    contents.metadata = {{"version", std::int64_t{*version}},
                         {"n_vocab", std::int64_t{*vocabulary}},
                         {"n_embed", std::int64_t{*width}},
                         {"n_layer", std::int64_t{*layers}},
                         {"data_type", std::string(dtypeName(*type))}};
    const ScatteredReads advice(bytes);
    HeaderForecast forecast(bytes);
    while (!cursor.atEnd()) {
        const std::int64_t start = cursor.offset();
        auto tensor = readTensor(cursor, *version, file);
        if (!tensor)
            return tensor.error();
        forecast.note(tensor->name, start);
        contents.tensors.push_back(std::move(*tensor));
        if (static_cast<std::int64_t>(contents.tensors.size()) > MostTensors)
            return readerError(ErrorCode::BadFormat, file, "has more than ", MostTensors,
                               " tensors");
    }
    if (contents.tensors.empty())
        return readerError(ErrorCode::Truncated, file,
                           "ends after its header: there are no tensors");
    return contents;
}

} // namespace rookery
