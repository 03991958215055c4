// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

/// Source: RFC 4648, section 4 (with padding).
std::string toBase64(std::span<const std::byte> bytes);
/// Nothing when `text` is not exactly that.
std::optional<std::vector<std::byte>> fromBase64(std::string_view text);

} // namespace rookery
