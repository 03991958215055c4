// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/pre_tokenizer.h"

#include <algorithm>

namespace rookery {

namespace {

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool isMatch = false;
};

/// The whole of `text` as alternating matches and gaps.
std::vector<Span> spansOf(std::string_view text, const SplitStep& step) {
    std::vector<Span> spans;
    std::size_t end = 0;
    for (const Regex::Match match : step.regex.findAll(text)) {
        if (match.begin > end)
            spans.push_back({end, match.begin, step.isInverted});
        spans.push_back({match.begin, match.end, !step.isInverted});
        end = match.end;
    }
    if (end < text.size())
        spans.push_back({end, text.size(), step.isInverted});
    return spans;
}

std::vector<Span> contiguous(const std::vector<Span>& spans) {
    std::vector<Span> merged;
    for (const Span& span : spans) {
        if (!merged.empty() && merged.back().isMatch == span.isMatch)
            merged.back().end = span.end;
        else
            merged.push_back(span);
    }
    return merged;
}

std::vector<Span> withPrevious(const std::vector<Span>& spans) {
    std::vector<Span> merged;
    bool previousIsMatch = false;
    for (const Span& span : spans) {
        if (span.isMatch && !previousIsMatch && !merged.empty())
            merged.back().end = span.end;
        else
            merged.push_back(span);
        previousIsMatch = span.isMatch;
    }
    return merged;
}

std::vector<Span> withNext(const std::vector<Span>& spans) {
    std::vector<Span> merged;
    bool nextIsMatch = false;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (span->isMatch && !nextIsMatch && !merged.empty())
            merged.back().begin = span->begin;
        else
            merged.push_back(*span);
        nextIsMatch = span->isMatch;
    }
    std::reverse(merged.begin(), merged.end());
    return merged;
}

std::vector<Span> arranged(std::vector<Span> spans, SplitBehavior behavior) {
    switch (behavior) {
    case SplitBehavior::Isolated:
        return spans;
    case SplitBehavior::Removed:
        std::erase_if(spans, [](const Span& span) { return span.isMatch; });
        return spans;
    case SplitBehavior::MergedWithPrevious:
        return withPrevious(spans);
    case SplitBehavior::MergedWithNext:
        return withNext(spans);
    case SplitBehavior::Contiguous:
        return contiguous(spans);
    }
    return spans;
}

} // namespace

std::vector<std::string_view> split(const std::vector<std::string_view>& pieces,
                                    const SplitStep& step) {
    std::vector<std::string_view> result;
    for (const std::string_view piece : pieces) {
        for (const Span& span : arranged(spansOf(piece, step), step.behavior))
            result.push_back(piece.substr(span.begin, span.end - span.begin));
    }
    return result;
}

} // namespace rookery
