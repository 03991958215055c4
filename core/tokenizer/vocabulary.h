// SPDX-License-Identifier: Apache-2.0
//
// What all readers of vocabularies share: the limits they enforce, and the identity of a
// vocabulary.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/hash.h"
#include "core/base/mapped_file.h"
#include "core/base/result.h"

namespace rookery {

/// More ids than any published vocabulary has (the largest known are near 260,000): a limit for
/// lying files, so that a table indexed by id stays small.
inline constexpr std::int64_t MaxVocabularySize = 1 << 21;
/// Longest token in bytes. The longest of RWKV World has 128; matching time grows with it.
inline constexpr std::size_t MaxTokenBytes = 1024;
/// Largest tokenizer file. The largest known tokenizer.json has about 33 MB.
inline constexpr std::size_t MaxTokenizerFileBytes = 64u << 20;

/// Adds a token to the identity of a vocabulary: its id, its length and its bytes.
inline void addToken(Fnv1a& hash, std::size_t id, std::string_view bytes) {
    hash.add(static_cast<Token>(id));
    hash.add(static_cast<Token>(bytes.size()));
    hash.add(bytes);
}

/// "kind:0123456789abcdef".
std::string vocabularyId(std::string_view kind, const Fnv1a& hash);
/// "65,530": numbers in names shown in menus.
std::string groupedDigits(std::int64_t number);
/// Bytes of a file for an error message: printable ASCII as it is, others as \xHH; at most
/// `longest` of them.
std::string printable(std::string_view bytes, std::size_t longest = 60);

/// The whole of a tokenizer file. Errors: those of MappedFile::open, BadFormat beyond
/// MaxTokenizerFileBytes.
Result<MappedFile> openTokenizerFile(const std::filesystem::path& path);
/// The bytes of a mapping as text; valid as long as `file` lives.
std::string_view textOf(const MappedFile& file);

} // namespace rookery
