// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace rookery {

/// Between these, at the very beginning of an answer, stands what a model thought before it.
inline constexpr std::string_view ThoughtBegin = "<think>";
inline constexpr std::string_view ThoughtEnd = "</think>";

} // namespace rookery
