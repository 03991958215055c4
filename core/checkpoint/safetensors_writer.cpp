// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/safetensors_writer.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/base/utf8.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

std::string_view safetensorsTypeName(DType type) {
    switch (type) {
    case DType::F32:
        return "F32";
    case DType::F16:
        return "F16";
    case DType::BF16:
        return "BF16";
    default:
        return "";
    }
}

using Order = std::vector<const OutgoingTensor*>;

/// The JSON header, padded with blanks so that the data begins at a multiple of 8.
std::string headerText(const Order& order, const std::map<std::string, std::string>& metadata) {
    nlohmann::ordered_json header = nlohmann::ordered_json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::int64_t begin = 0;
    for (const OutgoingTensor* tensor : order) {
        const std::int64_t end = begin + *checkedByteCount(tensor->type, tensor->shape);
        header[tensor->name] = {{"dtype", safetensorsTypeName(tensor->type)},
                                {"shape", tensor->shape},
                                {"data_offsets", {begin, end}}};
        begin = end;
    }
    std::string text = header.dump();
    text.append((8 - text.size() % 8) % 8, ' ');
    return text;
}

} // namespace

Result<void> writeSafetensors(const std::filesystem::path& path,
                              std::span<const OutgoingTensor> tensors,
                              const std::map<std::string, std::string>& metadata,
                              const WriteControl& control) {
    const auto total = checkOutgoing(tensors);
    if (!total)
        return total.error();
    Order order;
    for (const OutgoingTensor& tensor : tensors) {
        if (safetensorsTypeName(tensor.type).empty())
            return Error{ErrorCode::InvalidArgument, "a safetensors file cannot hold tensor " +
                                                         shownName(tensor.name) + " of type " +
                                                         std::string(dtypeName(tensor.type))};
        order.push_back(&tensor);
    }
    for (const auto& [key, value] : metadata)
        if (!isValidUtf8(key) || !isValidUtf8(value))
            return Error{ErrorCode::InvalidArgument,
                         "metadata key " + shownName(key) + " is not UTF-8"};
    std::ranges::stable_sort(order, [](const OutgoingTensor* left, const OutgoingTensor* right) {
        return blockBytes(left->type) > blockBytes(right->type);
    });

    auto file = AtomicFile::create(path);
    if (!file)
        return file.error();
    const std::string header = headerText(order, metadata);
    const auto length =
        std::bit_cast<std::array<std::byte, 8>>(static_cast<std::uint64_t>(header.size()));
    if (auto written = file->write(length); !written)
        return written;
    if (auto written = file->write(header); !written)
        return written;
    std::int64_t done = 0;
    for (const OutgoingTensor* tensor : order)
        if (auto written = writeTensorBytes(*file, *tensor, control, done, *total); !written)
            return written;
    return file->commit();
}

} // namespace rookery
