// SPDX-License-Identifier: Apache-2.0
#include "core/store/search_snippet.h"

#include <algorithm>

#include "core/base/utf8.h"
#include "core/store/search_text.h"

namespace rookery {
namespace {

constexpr std::size_t MaxPhrases = 16;
constexpr std::size_t MaxPhraseTokens = 64;
constexpr std::int64_t SnippetBefore = 60; // bytes of context before the first hit
constexpr std::int64_t SnippetAfter = 200; // bytes from the first hit on
constexpr std::string_view Ellipsis = "\xE2\x80\xA6";

bool isContinuation(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

bool isSpace(char byte) {
    return static_cast<unsigned char>(byte) <= ' ';
}

bool matchesAt(const std::vector<SearchToken>& tokens, std::size_t at, const SearchPhrase& phrase) {
    if (at + phrase.tokens.size() > tokens.size())
        return false;
    for (std::size_t i = 0; i < phrase.tokens.size(); ++i) {
        const std::string& found = tokens[at + i].folded;
        const bool isPrefix = phrase.lastIsPrefix && i + 1 == phrase.tokens.size();
        if (isPrefix ? !found.starts_with(phrase.tokens[i]) : found != phrase.tokens[i])
            return false;
    }
    return true;
}

/// Moves `at` back or on to where a character begins.
std::int64_t characterStart(std::string_view text, std::int64_t at) {
    while (at > 0 && at < static_cast<std::int64_t>(text.size()) &&
           isContinuation(text[static_cast<std::size_t>(at)]))
        --at;
    return at;
}

/// Copies text[begin, end) into hit.snippet on one line: runs of white space become one blank.
void copyOnOneLine(std::string_view text, std::int64_t begin, std::int64_t end,
                   const std::vector<TextRange>& found, SearchHit& hit) {
    std::size_t next = 0;
    while (next < found.size() && found[next].end <= begin)
        ++next;
    std::int64_t open = -1;
    for (std::int64_t at = begin; at <= end; ++at) {
        const auto size = static_cast<std::int64_t>(hit.snippet.size());
        if (next < found.size() && (at == found[next].end || (at == end && open >= 0))) {
            hit.hits.push_back({open, size});
            open = -1;
            ++next;
        }
        if (at == end)
            break;
        if (next < found.size() && open < 0 && at >= found[next].begin)
            open = size;
        const char byte = text[static_cast<std::size_t>(at)];
        if (!isSpace(byte))
            hit.snippet += byte;
        else if (!hit.snippet.empty() && hit.snippet.back() != ' ')
            hit.snippet += ' ';
    }
}

} // namespace

std::vector<SearchPhrase> searchPhrases(std::string_view typed) {
    std::vector<SearchPhrase> phrases;
    const std::vector<SearchToken> tokens = searchTokens(typed);
    for (const SearchToken& token : tokens) {
        if (!token.joined || phrases.empty()) {
            if (phrases.size() == MaxPhrases)
                return phrases;
            phrases.emplace_back();
        }
        if (phrases.back().tokens.size() < MaxPhraseTokens)
            phrases.back().tokens.push_back(token.folded);
    }
    // One letter alone would match too much to be worth it; a blank typed behind the word finishes
    // it.
    if (!tokens.empty() && tokens.back().isWord && tokens.back().folded.size() > 1 &&
        tokens.back().end == static_cast<std::int64_t>(typed.size()) &&
        phrases.back().tokens.back() == tokens.back().folded)
        phrases.back().lastIsPrefix = true;
    return phrases;
}

std::vector<TextRange> findPhrases(std::string_view text,
                                   const std::vector<SearchPhrase>& phrases) {
    const std::vector<SearchToken> tokens = searchTokens(text);
    std::vector<TextRange> found;
    for (std::size_t at = 0; at < tokens.size(); ++at)
        for (const SearchPhrase& phrase : phrases)
            if (matchesAt(tokens, at, phrase)) {
                const TextRange range{tokens[at].begin, tokens[at + phrase.tokens.size() - 1].end};
                if (!found.empty() && range.begin <= found.back().end)
                    found.back().end = std::max(found.back().end, range.end);
                else
                    found.push_back(range);
            }
    return found;
}

void markHits(std::string_view text, const std::vector<SearchPhrase>& phrases, SearchHit& hit) {
    const std::vector<TextRange> found = findPhrases(text, phrases);
    const auto size = static_cast<std::int64_t>(text.size());
    if (!found.empty())
        hit.firstHit = found.front();
    const std::int64_t begin =
        characterStart(text, std::max<std::int64_t>(0, hit.firstHit.begin - SnippetBefore));
    const std::int64_t wanted = std::max(hit.firstHit.begin + SnippetAfter, hit.firstHit.end);
    const std::int64_t end = characterStart(text, std::min(size, wanted));
    if (begin > 0)
        hit.snippet = Ellipsis;
    copyOnOneLine(text, begin, end, found, hit);
    if (end < size)
        hit.snippet += Ellipsis;
}

} // namespace rookery
