// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/checkpoint.h"

namespace rookery::gguf {

/// A string of GGUF: u64 length and bytes. `what` names it in the error: Truncated if it does not
/// fit, BadFormat if it has more than `longest` bytes.
Result<std::string_view> takeString(ByteCursorView& cursor, std::uint64_t longest,
                                    std::string_view file, const std::string& what);

/// Reads `count` keys with their values; moves `cursor` behind them. Widening as readGguf() says.
/// Errors: Truncated, BadFormat.
Result<std::map<std::string, MetadataValue, std::less<>>>
readKeys(ByteCursorView& cursor, std::int64_t count, std::string_view file);

} // namespace rookery::gguf
