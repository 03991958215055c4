// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery {

/// Reads a file that torch.save wrote in the ZIP form. Views point into `bytes`, except for tensors
/// whose elements are not contiguous: these are copied into Contents::owned, in row-major order.
/// If the top dict has a key `state_dict` or `model` that is a dict, the tensors are taken from
/// there. Other top-level values become metadata: booleans, numbers and strings as they are,
/// everything else as the name of its kind ("a list"). Errors: Truncated, BadFormat,
/// UnsupportedFormat (compressed or encrypted members, TorchScript, pickles that ask for more than
/// a state dict), UnsupportedType (storages but float, half, bfloat16). Source: docs/formats.md,
/// "PyTorch".
Result<Checkpoint::Contents> readPthZip(std::span<const std::byte> bytes, std::string_view file);

/// The same for the form of torch.save before version 1.6: pickles, then raw storages.
Result<Checkpoint::Contents> readPthLegacy(std::span<const std::byte> bytes, std::string_view file);

} // namespace rookery
