// SPDX-License-Identifier: Apache-2.0
//
// How text is cut for searching, the same way when indexing, when reading a query and when marking
// hits.
//
// A token is a word of a script with spaces, folded (case, width, accents), or a single character
// of a script without (Han, kana, Hangul, Thai, Lao, Khmer, Burmese), or a single sign: then `(` or
// an emoji can be found like any word. The index sees tokens joined by one blank. Signs of ASCII
// are moved to the private use area, because the index's own tokenizer would skip them and its
// query language use them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

struct SearchToken {
    std::string folded;     ///< never empty, no white space, no ASCII signs
    std::int64_t begin = 0; ///< bytes in the text
    std::int64_t end = 0;
    bool joined = false; ///< nothing lies between this token and the one before
    bool isWord = false; ///< of a script with spaces, so that it can be the start of a longer word
};

/// Words longer than this many characters are cut into several tokens (base64, links).
inline constexpr int MaxSearchWord = 64;

/// Cuts `text`; invalid UTF-8 separates.
std::vector<SearchToken> searchTokens(std::string_view text);

/// The tokens joined by blanks: what the index stores for `text`.
std::string searchText(std::string_view text);

} // namespace rookery
