// SPDX-License-Identifier: Apache-2.0
#include "core/document/document.h"

#include <array>
#include <cstddef>

namespace rookery {

namespace {

constexpr std::array<std::string_view, 9> KindNames{"text", "markdown", "source", "folder", "html",
                                                    "pdf",  "docx",     "odt",    "epub"};
constexpr std::array<std::string_view, 15> ProblemNames{
    "none",     "not-found", "not-readable",  "too-large", "too-much-text",
    "too-deep", "encrypted", "damaged",       "unknown",   "old-office",
    "no-text",  "timed-out", "out-of-memory", "cancelled", "failed"};

template <typename Value, std::size_t Count>
std::optional<Value> byName(const std::array<std::string_view, Count>& names,
                            std::string_view name) {
    for (std::size_t i = 0; i < Count; ++i)
        if (names[i] == name)
            return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

std::string_view documentKindName(DocumentKind kind) {
    return KindNames[static_cast<std::size_t>(kind)];
}

std::optional<DocumentKind> documentKindFromName(std::string_view name) {
    return byName<DocumentKind>(KindNames, name);
}

std::string_view documentProblemName(DocumentProblem problem) {
    return ProblemNames[static_cast<std::size_t>(problem)];
}

std::optional<DocumentProblem> documentProblemFromName(std::string_view name) {
    return byName<DocumentProblem>(ProblemNames, name);
}

} // namespace rookery
