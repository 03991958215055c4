// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rookery {

/// The bytes that `text` stands for in the printable alphabet: bytes 33 to 126, 161 to 172 and 174
/// to 255 are themselves as code points, the others in order U+0100 and up. Nothing if a character
/// is not in it. Source: the byte encoder of openai/gpt-2.
std::optional<std::string> fromByteAlphabet(std::string_view text);

} // namespace rookery
