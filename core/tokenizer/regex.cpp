// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <array>

#include "core/base/utf8.h"

namespace rookery {

struct Regex::Code {
    explicit Code(pcre2_code* compiled) : code(compiled) {}
    Code(const Code&) = delete;
    Code& operator=(const Code&) = delete;
    ~Code() { pcre2_code_free(code); }

    pcre2_code* code;
};

namespace {

/// White_Space of Unicode is exactly the separators and these controls.
constexpr std::string_view WhiteSpace = R"(\p{Z}\x{9}-\x{d}\x{85})";

/// PCRE2's default; a sane expression needs a few steps a character, a hostile one ends here.
constexpr std::uint32_t MatchLimit = 10'000'000;
constexpr std::uint32_t HeapLimitKiB = 64 * 1024;
constexpr std::size_t JitStackStart = 32 * 1024;
constexpr std::size_t JitStackLimit = 4 * 1024 * 1024;
/// Longer expressions do not occur; compiling takes memory in proportion.
constexpr std::size_t MaxPatternBytes = 16 * 1024;

/// Writes \s and \S out, inside classes and outside. A \S inside a class stays PCRE2's own.
std::string withUnicodeWhiteSpace(std::string_view pattern) {
    std::string out;
    bool inClass = false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char c = pattern[i];
        if (c != '\\' || i + 1 == pattern.size()) {
            // A ']' that comes first in a class is ordinary; no expression relies on it unescaped.
            if (c == '[' && !inClass)
                inClass = true;
            else if (c == ']')
                inClass = false;
            out += c;
            continue;
        }
        const char escaped = pattern[++i];
        if (escaped == 's') {
            out += inClass ? std::string(WhiteSpace) : '[' + std::string(WhiteSpace) + ']';
        } else if (escaped == 'S' && !inClass) {
            out += "[^" + std::string(WhiteSpace) + ']';
        } else {
            out += c;
            out += escaped;
        }
    }
    return out;
}

template <typename T, void (*Free)(T*)> struct Freer {
    void operator()(T* object) const { Free(object); }
};
using MatchContext =
    std::unique_ptr<pcre2_match_context, Freer<pcre2_match_context, pcre2_match_context_free>>;
using MatchData = std::unique_ptr<pcre2_match_data, Freer<pcre2_match_data, pcre2_match_data_free>>;
using JitStack = std::unique_ptr<pcre2_jit_stack, Freer<pcre2_jit_stack, pcre2_jit_stack_free>>;

} // namespace

Result<Regex> Regex::compile(std::string_view pattern) {
    return compileWith(withUnicodeWhiteSpace(pattern), 0);
}

Result<Regex> Regex::literal(std::string_view text) {
    if (text.empty())
        return {ErrorCode::BadFormat, "an empty pattern"};
    return compileWith(text, PCRE2_LITERAL);
}

Result<Regex> Regex::compileWith(std::string_view pattern, unsigned options) {
    if (pattern.size() > MaxPatternBytes)
        return {ErrorCode::UnsupportedFormat,
                "a pattern of " + std::to_string(pattern.size()) + " bytes"};
    if ((options & PCRE2_LITERAL) == 0)
        options |= PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
    int error = 0;
    PCRE2_SIZE offset = 0;
    pcre2_code* compiled =
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(pattern.data()), pattern.size(),
                      options | PCRE2_UTF, &error, &offset, nullptr);
    if (compiled == nullptr) {
        std::array<PCRE2_UCHAR, 256> text = {};
        pcre2_get_error_message(error, text.data(), text.size());
        return {ErrorCode::UnsupportedFormat, "pattern, position " + std::to_string(offset) + ": " +
                                                  reinterpret_cast<const char*>(text.data())};
    }
    // Without a just-in-time compiler for this machine, matching is interpreted: slower, not
    // different.
    pcre2_jit_compile(compiled, PCRE2_JIT_COMPLETE);
    return Regex(std::make_shared<const Code>(compiled));
}

std::vector<Regex::Match> Regex::findAll(std::string_view text) const {
    std::vector<Match> matches;
    const MatchContext context(pcre2_match_context_create(nullptr));
    const MatchData data(pcre2_match_data_create(1, nullptr));
    JitStack stack; // made when PCRE2's own 32 KiB do not suffice: texts can be in many short pieces
    if (!context || !data)
        return matches;
    pcre2_set_match_limit(context.get(), MatchLimit);
    pcre2_set_heap_limit(context.get(), HeapLimitKiB);
    std::size_t begin = 0;
    while (begin < text.size()) {
        // The caller promises valid UTF-8; checking the rest again for every match would be
        // quadratic.
        const int found =
            pcre2_match(m_code->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), begin,
                        PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, data.get(), context.get());
        if (found == PCRE2_ERROR_JIT_STACKLIMIT && !stack) {
            stack.reset(pcre2_jit_stack_create(JitStackStart, JitStackLimit, nullptr));
            if (!stack)
                break;
            pcre2_jit_stack_assign(context.get(), nullptr, stack.get());
            continue;
        }
        if (found < 0)
            break;
        const PCRE2_SIZE* range = pcre2_get_ovector_pointer(data.get());
        // \K can put the start of a match behind its end or before the last one: not in these
        // dialects.
        if (range[0] < begin || range[1] <= range[0])
            break;
        matches.push_back({range[0], range[1]});
        begin = range[1];
    }
    return matches;
}

} // namespace rookery
