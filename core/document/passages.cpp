// SPDX-License-Identifier: Apache-2.0
#include "core/document/passages.h"

#include <array>
#include <cstdio>

#include "core/base/hash.h"
#include "core/prompt/recipes.h"

namespace rookery {

namespace {

void appendHeading(std::string& text, const DocumentPassage& passage) {
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    if (!passage.heading.empty())
        text += "== " + passage.heading + " ==\n";
    else if (passage.page > 0)
        text += "[" + std::to_string(passage.page) + "]\n";
}

} // namespace

std::vector<DocumentPassage> cutPassages(const DocumentText& document, int units) {
    std::vector<DocumentPassage> passages;
    for (const DocumentSection& section : document.sections) {
        const std::vector<TextPart> parts = cutParts(section.text, units);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::size_t begin = i == 0 ? 0 : parts[i].span.begin;
            const std::size_t end = i + 1 < parts.size() ? parts[i + 1].span.begin : section.text.size();
            passages.push_back(
                {section.page, section.heading, section.text.substr(begin, end - begin)});
        }
    }
    return passages;
}

std::string readingText(std::string_view name, const std::vector<DocumentPassage>& passages) {
    std::string text(name);
    text += '\n';
    const DocumentPassage* before = nullptr;
    for (const DocumentPassage& passage : passages) {
        if (before == nullptr || before->page != passage.page || before->heading != passage.heading)
            appendHeading(text, passage);
        text += passage.text;
        before = &passage;
    }
    return text;
}

std::string documentFingerprint(const DocumentText& document) {
    // Two chains that start apart.
    std::array<Fnv1a, 2> hashes;
    hashes[1].add("rookery");
    for (const DocumentSection& section : document.sections) {
        const std::string head = std::to_string(section.page) + '\n' + section.heading + '\n' +
                                 std::to_string(section.text.size()) + '\n';
        for (Fnv1a& hash : hashes) {
            hash.add(head);
            hash.add(section.text);
        }
    }
    std::array<char, 33> digits{};
    std::snprintf(digits.data(), digits.size(), "%016llx%016llx",
                  static_cast<unsigned long long>(hashes[0].value()),
                  static_cast<unsigned long long>(hashes[1].value()));
    return digits.data();
}

} // namespace rookery
