// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <span>
#include <string>

#include "core/base/result.h"
#include "core/checkpoint/outgoing_tensor.h"

namespace rookery {

/// Writes a safetensors file, complete or not at all. F32 tensors come first, so that every tensor
/// lies at a multiple of its element size; otherwise the order is that of `tensors`. Errors:
/// InvalidArgument (see checkOutgoing(); types but F32, F16, BF16), Cancelled, NotWritable,
/// DiskFull. Source: docs/formats.md, "safetensors".
Result<void> writeSafetensors(const std::filesystem::path& path,
                              std::span<const OutgoingTensor> tensors,
                              const std::map<std::string, std::string>& metadata,
                              const WriteControl& control = {});

} // namespace rookery
