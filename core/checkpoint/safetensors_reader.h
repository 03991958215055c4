// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/mapped_file.h"
#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery {

/// Reads one safetensors file; views point into `bytes`. `__metadata__` becomes metadata (strings).
/// Tensors are in the order of the header, which need not be that of the data.
/// Errors: Truncated, BadFormat, UnsupportedType (anything but F32, F16, BF16).
/// Source: docs/formats.md, "safetensors".
Result<Checkpoint::Contents> readSafetensors(std::span<const std::byte> bytes,
                                             std::string_view file);

/// Opens `file`, mapped from `path`. If its name says that it is one shard of several
/// (NAME-00002-of-00003.safetensors), opens all of them: as NAME.safetensors.index.json tells, or
/// if that does not exist, by their numbers. Errors: as above, and NotFound for a missing shard.
Result<Checkpoint::Contents> openSafetensors(const std::filesystem::path& path, MappedFile file);

/// Opens all shards that the index `file`, mapped from `path`, lists in `weight_map`, and checks
/// that every tensor is where the index says. Shards must lie beside the index.
Result<Checkpoint::Contents> openSafetensorsIndex(const std::filesystem::path& path,
                                                  MappedFile file);

} // namespace rookery
