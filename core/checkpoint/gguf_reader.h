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

/// Reads one GGUF file, version 2 or 3; views point into `bytes`. All keys become metadata:
/// integers widened to int64 (an unsigned one beyond its range to double), arrays of booleans to
/// integers. Shapes are those of PyTorch, the reverse of ggml's ne; ggml drops trailing ones, so a
/// matrix of one row has one dimension. Errors: Truncated, BadFormat, UnsupportedFormat (version,
/// byte order), UnsupportedType. Source: docs/formats.md, "GGUF".
Result<Checkpoint::Contents> readGguf(std::span<const std::byte> bytes, std::string_view file);

/// Opens `file`, mapped from `path`. If it is one part of several (`split.count` above 1), opens
/// all of them, NAME-00001-of-00003.gguf and so on beside it; the first part's keys are the
/// metadata. Errors: as above, and NotFound for a missing part.
Result<Checkpoint::Contents> openGguf(const std::filesystem::path& path, MappedFile file);

} // namespace rookery
