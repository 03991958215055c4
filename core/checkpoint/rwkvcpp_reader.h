// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery {

/// Reads an rwkv.cpp .bin file, format version 100 (F32 and F16 only) or 101. Views point into
/// `bytes`. Metadata: version, n_vocab, n_embed, n_layer (integers) and data_type (a dtypeName()).
/// Errors: Truncated, BadFormat, UnsupportedFormat (version), UnsupportedType.
/// Source: docs/formats.md, "rwkv.cpp".
Result<Checkpoint::Contents> readRwkvCpp(std::span<const std::byte> bytes, std::string_view file);

} // namespace rookery
