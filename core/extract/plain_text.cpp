// SPDX-License-Identifier: Apache-2.0
#include "core/extract/plain_text.h"

#include <algorithm>
#include <array>
#include <memory>

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "core/base/utf8.h"

namespace rookery {

namespace {

/// Bytes the guess of the encoding looks at.
constexpr std::size_t SampleBytes = std::size_t{64} << 10;
/// Of the bytes of a text, at most one in so many is a control character other than white space.
constexpr std::size_t ControlsPerByte = 200;

constexpr std::array SourceEndings = {
    "ada",   "adb",  "ads", "asm", "awk",   "bash", "bat", "c",      "cc",     "cfg",  "clj",
    "cmake", "cpp",  "cs",  "css", "cu",    "cuh",  "cxx", "d",      "dart",   "diff", "el",
    "erl",   "ex",   "exs", "f90", "fs",    "glsl", "go",  "gradle", "groovy", "h",    "hh",
    "hpp",   "hs",   "hxx", "inc", "ini",   "java", "jl",  "js",     "json",   "jsx",  "kt",
    "kts",   "lisp", "lua", "m",   "mjs",   "ml",   "mli", "mm",     "nim",    "pas",  "patch",
    "php",   "pl",   "pm",  "ps1", "py",    "pyi",  "qml", "r",      "rb",     "rs",   "s",
    "scala", "scm",  "sh",  "sql", "swift", "tcl",  "tex", "toml",   "ts",     "tsx",  "vala",
    "vb",    "vhdl", "vim", "vue", "wat",   "xml",  "xsl", "yaml",   "yml",    "zig",  "zsh",
    "proto", "comp", "frag"};
constexpr std::array SourceNames = {"makefile",    "dockerfile", "cmakelists.txt",
                                    "meson.build", "build",      "configure.ac",
                                    "gemfile",     "rakefile",   "justfile"};

std::string lowerCase(std::string_view text) {
    std::string result(text);
    for (char& letter : result)
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    return result;
}

std::string ending(std::string_view name) {
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lowerCase(name.substr(dot + 1));
}

/// CR LF and CR become LF; NUL and the byte order mark go.
std::string withLineFeeds(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r') {
            result += '\n';
            if (i + 1 < text.size() && text[i + 1] == '\n')
                ++i;
        } else if (text[i] != '\0') {
            result += text[i];
        }
    }
    return result;
}

bool looksLikeText(std::string_view text) {
    const auto controls = std::count_if(text.begin(), text.end(), [](char each) {
        const auto byte = static_cast<unsigned char>(each);
        return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f' &&
               byte != 0x1B;
    });
    return static_cast<std::size_t>(controls) * ControlsPerByte <= text.size();
}

std::optional<std::string> converted(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(encoding, &status),
                                                                  &ucnv_close);
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> to(ucnv_open("UTF-8", &status),
                                                                &ucnv_close);
    if (U_FAILURE(status))
        return std::nullopt;
    std::string result;
    std::string block(std::size_t{64} << 10, '\0');
    std::array<UChar, 4096> pivot{};
    UChar* pivotSource = pivot.data();
    UChar* pivotTarget = pivot.data();
    const char* source = bytes.data();
    bool first = true;
    do {
        char* target = block.data();
        status = U_ZERO_ERROR;
        ucnv_convertEx(to.get(), from.get(), &target, block.data() + block.size(), &source,
                       bytes.data() + bytes.size(), pivot.data(), &pivotSource, &pivotTarget,
                       pivot.data() + pivot.size(), first, true, &status);
        first = false;
        result.append(block.data(), static_cast<std::size_t>(target - block.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(status))
        return std::nullopt;
    return result;
}

/// The encoding the letters suggest; empty for none.
std::string guessedEncoding(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status),
                                                                              &ucsdet_close);
    if (U_FAILURE(status))
        return {};
    const auto sample = bytes.substr(0, SampleBytes);
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()),
                   &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr)
        return {};
    const char* name = ucsdet_getName(match, &status);
    return U_FAILURE(status) || name == nullptr ? std::string() : std::string(name);
}

} // namespace

std::optional<std::string> decodeText(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::optional<std::string> decoded;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        decoded = converted(text, "UTF-16");
    else if (isValidUtf8(text))
        decoded = std::string(text);
    else if (text.find('\0') == std::string_view::npos && looksLikeText(text))
        decoded = converted(text, guessedEncoding(text).c_str());
    if (!decoded || decoded->find('\0') != std::string::npos || !looksLikeText(*decoded))
        return std::nullopt;
    return withLineFeeds(*decoded);
}

DocumentKind plainKind(std::string_view name) {
    const std::string kind = ending(name);
    if (kind == "md" || kind == "markdown" || kind == "mkd")
        return DocumentKind::Markdown;
    if (kind == "html" || kind == "htm" || kind == "xhtml")
        return DocumentKind::Html;
    return isSourceName(name) ? DocumentKind::Source : DocumentKind::Text;
}

bool isSourceName(std::string_view name) {
    const std::string kind = ending(name);
    const std::string whole = lowerCase(name.substr(name.find_last_of('/') + 1));
    const auto is = [](const std::string& wanted) {
        return [&wanted](const char* each) { return wanted == each; };
    };
    return std::any_of(SourceEndings.begin(), SourceEndings.end(), is(kind)) ||
           std::any_of(SourceNames.begin(), SourceNames.end(), is(whole));
}

} // namespace rookery
