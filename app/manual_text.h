// SPDX-License-Identifier: Apache-2.0
//
// What the manuals and completions of both programs share.
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// Text for man(7): nothing in it is taken for a request, an escape or a hyphen to break at.
std::string roff(std::string_view text);
/// Inside single quotes of a shell.
std::string shellQuoted(std::string_view text);

} // namespace rookery
