// SPDX-License-Identifier: Apache-2.0
//
// UTF-8 as the Unicode Standard defines it (section 3.9, table 3-7: well-formed byte sequences). An
// ill-formed stretch is divided into maximal subparts, each of which stands for one U+FFFD; that is
// what browsers and Python do too, so text cut at any byte reads the same everywhere.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace rookery {

/// U+FFFD in UTF-8.
inline constexpr std::string_view Utf8Replacement = "\xEF\xBF\xBD";

/// What stands at the beginning of some bytes.
struct Utf8Step {
    enum class Kind {
        Character,  ///< one well-formed sequence
        Invalid,    ///< a maximal ill-formed subpart: becomes one U+FFFD
        Incomplete, ///< all remaining bytes begin a sequence that more bytes could complete
    };
    Kind kind;
    std::size_t length; ///< bytes it covers, 1 to 4
};

/// Looks at the first sequence of `bytes`, which must not be empty.
Utf8Step nextUtf8(std::string_view bytes);

/// True if all of `bytes` is well-formed; the empty text is.
bool isValidUtf8(std::string_view bytes);

/// Length of the longest prefix that does not end inside a character: everything but a trailing
/// sequence (at most 3 bytes) that is valid so far and could still be completed. Ill-formed bytes
/// count as complete, since nothing that follows can mend them.
std::size_t completeUtf8Prefix(std::string_view bytes);

/// Writes one character, at most U+10FFFF, behind `out`.
void appendUtf8(std::string& out, std::uint32_t character);

/// `bytes` with each maximal ill-formed subpart, and an incomplete tail, replaced by one U+FFFD.
std::string replaceInvalidUtf8(std::string_view bytes);

} // namespace rookery
