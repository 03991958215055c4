// SPDX-License-Identifier: Apache-2.0
#include "core/extract/markdown_sections.h"

#include <algorithm>
#include <optional>
#include <string>
#include "core/extract/section_list.h"

namespace rookery {

namespace {

constexpr std::size_t DeepestLevel = 2;

std::string_view trimmed(std::string_view text, std::string_view what) {
    const auto begin = text.find_first_not_of(what);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(what) - begin + 1);
}

/// Fewer than four blanks at its start: a line that may be a heading or a fence, without them.
std::optional<std::string_view> unindented(std::string_view line) {
    const auto begin = std::min(line.find_first_not_of(' '), line.size());
    return begin > 3 ? std::nullopt : std::optional(line.substr(begin));
}

std::optional<std::string_view> headingOf(std::string_view line) {
    const auto content = unindented(line);
    if (!content || content->size() > LongestHeading)
        return std::nullopt;
    const auto level = std::min(content->find_first_not_of('#'), content->size());
    if (level < 1 || level > DeepestLevel || (level < content->size() && (*content)[level] != ' '))
        return std::nullopt;
    std::string_view title = trimmed(content->substr(level), " \t");
    const auto last = title.find_last_not_of('#');
    if (last == std::string_view::npos)
        title = {};
    else if (last + 1 < title.size() && title[last] == ' ')
        title = trimmed(title.substr(0, last), " \t");
    return title.empty() ? std::nullopt : std::optional(title);
}

/// The fence that `line` opens: its marks alone.
std::string_view fenceOf(std::string_view line) {
    const auto content = unindented(line);
    if (!content || content->empty() || ((*content)[0] != '`' && (*content)[0] != '~'))
        return {};
    const auto length = std::min(content->find_first_not_of((*content)[0]), content->size());
    return length < 3 ? std::string_view() : content->substr(0, length);
}

bool closes(std::string_view line, std::string_view fence) {
    const std::string_view marks = fenceOf(line);
    return marks.size() >= fence.size() && marks[0] == fence[0] && trimmed(line, " \t") == marks;
}

} // namespace

std::vector<DocumentSection> markdownSections(std::string_view text) {
    SectionList sections;
    std::string_view fence;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size() - 1) + 1;
        const std::string_view whole = text.substr(0, end);
        const std::string_view line = whole.back() == '\n' ? whole.substr(0, whole.size() - 1) : whole;
        text.remove_prefix(end);
        const auto heading = fence.empty() ? headingOf(line) : std::nullopt;
        if (heading) {
            sections.begin(*heading);
            continue;
        }
        if (fence.empty())
            fence = fenceOf(line);
        else if (closes(line, fence))
            fence = {};
        sections.text() += whole;
    }
    return sections.take();
}

} // namespace rookery
