// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/gguf_types.h"
#include "core/checkpoint/outgoing_tensor.h"

namespace rookery {

/// One key of a GGUF file. `type` is the stored type of the value, or of the elements if `value` is
/// a vector: programs that read GGUF insist on it.
struct GgufKey {
    std::string name;
    gguf::ValueType type = gguf::ValueType::String;
    MetadataValue value;
};

/// Writes a GGUF file of version 3, complete or not at all, with the default alignment.
/// Errors: InvalidArgument (see checkOutgoing(); more than 4 dimensions; a value that does not fit
/// its type), Cancelled, NotWritable, DiskFull. Source: docs/formats.md, "GGUF".
Result<void> writeGguf(const std::filesystem::path& path, std::span<const GgufKey> keys,
                       std::span<const OutgoingTensor> tensors, const WriteControl& control = {});

} // namespace rookery
