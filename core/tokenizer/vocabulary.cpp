// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/vocabulary.h"

namespace rookery {

std::string vocabularyId(std::string_view kind, const Fnv1a& hash) {
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string id(kind);
    id += ':';
    for (int shift = 60; shift >= 0; shift -= 4)
        id += Digits[(hash.value() >> shift) & 0xfu];
    return id;
}

std::string groupedDigits(std::int64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, 1, ',');
    return digits;
}

std::string printable(std::string_view bytes, std::size_t longest) {
    constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    for (const char c : bytes.substr(0, longest)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f) {
            text += c;
        } else {
            text += "\\x";
            text += Digits[byte >> 4];
            text += Digits[byte & 0xfu];
        }
    }
    if (bytes.size() > longest)
        text += "...";
    return text;
}

Result<MappedFile> openTokenizerFile(const std::filesystem::path& path) {
    auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    if (file->bytes().size() > MaxTokenizerFileBytes)
        return {ErrorCode::BadFormat, path.string() + ": " + std::to_string(file->bytes().size()) +
                                          " bytes are too many for a tokenizer"};
    return file;
}

std::string_view textOf(const MappedFile& file) {
    const auto bytes = file.bytes();
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace rookery
