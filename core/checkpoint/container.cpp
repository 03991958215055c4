// SPDX-License-Identifier: Apache-2.0
//
// Sources of the signatures: docs/formats.md, "Recognising a file".
#include "core/checkpoint/container.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdint>
#include <string>

#include "core/base/utf8.h"
#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

using namespace std::string_view_literals;

struct Refusal {
    std::string_view signature;
    ErrorCode code;
    std::string_view sentence;
};

constexpr std::array Refusals = {
    Refusal{"version https://git-lfs"sv, ErrorCode::BadFormat,
            "is a Git LFS pointer, not the model itself; download the file it points to"},
    Refusal{"lmgg"sv, ErrorCode::UnsupportedFormat,
            "is an old ggml model file (before GGUF), which is not supported"},
    Refusal{"tjgg"sv, ErrorCode::UnsupportedFormat,
            "is an old GGJT model file (before GGUF), which is not supported"},
    Refusal{"algg"sv, ErrorCode::UnsupportedFormat,
            "is a ggml LoRA adapter, which is not supported"},
    Refusal{"FUGG"sv, ErrorCode::UnsupportedFormat,
            "is a GGUF file of a big-endian machine, which is not supported"},
    Refusal{"\x1f\x8b"sv, ErrorCode::UnsupportedFormat, "is compressed with gzip; unpack it first"},
    Refusal{"7z\xbc\xaf\x27\x1c"sv, ErrorCode::UnsupportedFormat,
            "is a 7-Zip archive; unpack it first"},
    Refusal{"Rar!"sv, ErrorCode::UnsupportedFormat, "is a RAR archive; unpack it first"},
    Refusal{"\xfd"
            "7zXZ"sv,
            ErrorCode::UnsupportedFormat, "is compressed with xz; unpack it first"},
    Refusal{"\x28\xb5\x2f\xfd"sv, ErrorCode::UnsupportedFormat,
            "is compressed with Zstandard; unpack it first"},
    Refusal{"BZh"sv, ErrorCode::UnsupportedFormat, "is compressed with bzip2; unpack it first"},
    Refusal{"\x89HDF"sv, ErrorCode::UnsupportedFormat, "is an HDF5 file, which is not supported"},
    Refusal{"\x93NUMPY"sv, ErrorCode::UnsupportedFormat,
            "is a NumPy array, which is not supported"},
    Refusal{"SQLite format 3"sv, ErrorCode::BadFormat, "is an SQLite database, not a model"},
    Refusal{"%PDF"sv, ErrorCode::BadFormat, "is a PDF document, not a model"},
    Refusal{"\x89PNG"sv, ErrorCode::BadFormat, "is a picture, not a model"},
    Refusal{"\x7f"
            "ELF"sv,
            ErrorCode::BadFormat, "is a program, not a model"},
};

/// A safetensors file: a header length that is not absurd, then a JSON object.
bool looksLikeSafetensors(std::span<const std::byte> bytes) {
    constexpr std::uint64_t LargestHeader = 100'000'000;
    return bytes.size() >= 9 && readAt<std::uint64_t>(bytes, 0) <= LargestHeader &&
           bytes[8] == std::byte{'{'};
}

/// ONNX is a protobuf message: field 1 (ir_version, small) and then a producer, graph or opset
/// field.
bool looksLikeOnnx(std::string_view text) {
    return text.size() >= 3 && text[0] == '\x08' && text[1] > 0 && text[1] < 32 &&
           "\x12\x1a\x22\x3a\x42"sv.find(text[2]) != std::string_view::npos;
}

/// A CBOR map (RFC 8949, major type 5) whose first key is a short word.
bool looksLikeCborMap(std::string_view text) {
    if (text.size() < 3)
        return false;
    const auto first = static_cast<unsigned char>(text[0]);
    const auto key = static_cast<unsigned char>(text[1]);
    const std::size_t keyLength = key & 0x1f;
    if (!((first > 0xa0 && first <= 0xb7) || first == 0xbf) || (key & 0xe0) != 0x60 ||
        keyLength == 0 || keyLength > 23 || text.size() < 2 + keyLength)
        return false;
    return std::ranges::all_of(text.substr(2, keyLength), [](char character) {
        return (character >= 'a' && character <= 'z') || character == '_';
    });
}

bool isPlainText(std::string_view sample) {
    return isValidUtf8(sample.substr(0, completeUtf8Prefix(sample))) &&
           std::ranges::none_of(sample, [](char character) {
               const auto byte = static_cast<unsigned char>(character);
               return byte == 0x7f || (byte < 0x20 && !std::isspace(byte));
           });
}

/// Files made of text: a safetensors index, a downloaded error page, something else.
Result<Container> recogniseText(std::string_view sample, std::string_view file) {
    std::string start;
    for (const char character : sample) {
        if (start.empty() && (std::isspace(static_cast<unsigned char>(character)) ||
                              "\xEF\xBB\xBF"sv.find(character) != std::string_view::npos))
            continue;
        start += static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    }
    if (start.starts_with('<'))
        return readerError(ErrorCode::BadFormat, file,
                           "looks like a downloaded web page or error message, not a model; "
                           "download the file again");
    if (start.starts_with('{'))
        return Container::SafetensorsIndex;
    return readerError(ErrorCode::BadFormat, file, "is a plain text file, not a model");
}

} // namespace

Result<Container> recogniseContainer(std::span<const std::byte> bytes, std::string_view file) {
    constexpr std::size_t SampleSize = 1024;
    const std::string_view sample(reinterpret_cast<const char*>(bytes.data()),
                                  std::min(bytes.size(), SampleSize));
    if (sample.empty())
        return readerError(ErrorCode::Truncated, file, "is empty");
    // First, because a header length may happen to look like one of the signatures below.
    if (looksLikeSafetensors(bytes))
        return Container::Safetensors;
    if (sample.starts_with("GGUF"))
        return Container::Gguf;
    if (sample.starts_with("fmgg"))
        return Container::RwkvCpp;
    if (sample.starts_with("PK\x03\x04") || sample.starts_with("PK\x05\x06"))
        return Container::PthZip;
    if (sample.starts_with("\x80\x02"))
        return Container::PthLegacy;
    for (const Refusal& refusal : Refusals)
        if (sample.starts_with(refusal.signature))
            return readerError(refusal.code, file, refusal.sentence);
    if (sample[0] == '\x80' && sample.size() > 1 && sample[1] >= 3 && sample[1] <= 5)
        return readerError(ErrorCode::UnsupportedFormat, file, "is a Python pickle of protocol ",
                           static_cast<int>(sample[1]), ", not a model that torch.save wrote");
    if (sample.size() > 262 && sample.substr(257, 5) == "ustar")
        return readerError(ErrorCode::UnsupportedFormat, file, "is a tar archive; unpack it first");
    if (isPlainText(sample))
        return recogniseText(sample, file);
    if (looksLikeCborMap(sample))
        return readerError(
            ErrorCode::UnsupportedFormat, file,
            "is a CBOR file, probably a web-rwkv prefab: those belong to one version of "
            "that program; use the .st or .pth file it was made from");
    if (looksLikeOnnx(sample))
        return readerError(
            ErrorCode::UnsupportedFormat, file,
            "is an ONNX model, which is not supported; use the .pth or .safetensors file");
    return readerError(ErrorCode::BadFormat, file, "is of no known kind: it begins with ",
                       shownName(sample.substr(0, 16)));
}

} // namespace rookery
