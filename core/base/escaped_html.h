// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// `text` with the characters that mean something in HTML written as entities.
std::string escapedHtml(std::string_view text);

} // namespace rookery
