// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

/// What kind of file the bytes are.
enum class Container { PthZip, PthLegacy, Gguf, RwkvCpp, Safetensors, SafetensorsIndex };

/// Recognises a container by its first bytes, never by its name. Known files that are no model, or
/// a model Rookery cannot read, are refused with a sentence of their own: a web page, a Git LFS
/// pointer, an archive, ONNX, a web-rwkv prefab, ... `file` is for the message. Errors: Truncated
/// (empty), BadFormat, UnsupportedFormat.
Result<Container> recogniseContainer(std::span<const std::byte> bytes, std::string_view file);

} // namespace rookery
