// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Fills in `normalized` and returns it, or returns `text` if that is in form NFC already. Text
/// with thousands of marks on one letter, which would take quadratic time, is returned as it is
/// too.
std::string_view toNfc(std::string_view text, std::string& normalized);

} // namespace rookery
