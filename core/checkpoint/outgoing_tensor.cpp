// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/outgoing_tensor.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "core/base/utf8.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

Error badTensor(const OutgoingTensor& tensor, std::string_view what) {
    return Error{ErrorCode::InvalidArgument,
                 "tensor " + shownName(tensor.name) + " to be written " + std::string(what) + ": " +
                     std::string(dtypeName(tensor.type)) + " " + shapeText(tensor.shape)};
}

} // namespace

Result<std::int64_t> checkOutgoing(std::span<const OutgoingTensor> tensors) {
    std::set<std::string_view> names;
    std::int64_t total = 0;
    for (const OutgoingTensor& tensor : tensors) {
        const auto byteCount = checkedByteCount(tensor.type, tensor.shape);
        if (!byteCount)
            return badTensor(tensor, "has an impossible shape");
        if (tensor.name.empty() || !isValidUtf8(tensor.name))
            return badTensor(tensor, "has an empty name, or one that is not UTF-8");
        if (!names.insert(tensor.name).second)
            return badTensor(tensor, "occurs twice");
        if (__builtin_add_overflow(total, *byteCount, &total))
            return badTensor(tensor, "is too large");
    }
    return total;
}

Result<void> writeTensorBytes(AtomicFile& file, const OutgoingTensor& tensor,
                              const WriteControl& control, std::int64_t& done, std::int64_t total) {
    constexpr std::int64_t ChunkBytes = std::int64_t{4}
                                        << 20; // large enough for the disk, small in memory
    const std::int64_t byteCount = *checkedByteCount(tensor.type, tensor.shape);
    if (byteCount == 0)
        return {};
    const std::int64_t rowElements = tensor.shape.empty() ? 1 : tensor.shape.back();
    const std::int64_t rowBytes =
        rowElements / blockElements(tensor.type) * blockBytes(tensor.type);
    const std::int64_t rows = byteCount / rowBytes;
    const std::int64_t chunkRows = std::clamp<std::int64_t>(ChunkBytes / rowBytes, 1, rows);
    std::vector<std::byte> buffer(static_cast<std::size_t>(chunkRows * rowBytes));
    for (std::int64_t row = 0; row < rows; row += chunkRows) {
        if (control.stop.stop_requested())
            return Error{ErrorCode::Cancelled, "writing was cancelled"};
        const std::int64_t count = std::min(chunkRows, rows - row);
        const auto chunk = std::span(buffer).first(static_cast<std::size_t>(count * rowBytes));
        if (auto filled = tensor.fill(row, count, chunk); !filled)
            return filled;
        if (auto written = file.write(chunk); !written)
            return written;
        done += count * rowBytes;
        if (control.progress)
            control.progress(done, total);
    }
    return {};
}

} // namespace rookery
