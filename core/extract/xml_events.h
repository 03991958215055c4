// SPDX-License-Identifier: Apache-2.0
//
// XML and HTML as a stream of events from libxml2, with what hostile files use switched off: no
// network, no external or internal entities, no deep nesting.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "core/document/document.h"

namespace rookery {

struct MarkupAttribute {
    std::string_view name; ///< without the namespace prefix
    std::string_view value;
};

struct MarkupEvents {
    /// `name` without the namespace prefix; lower case in HTML.
    std::function<void(std::string_view name, const std::vector<MarkupAttribute>& attributes)>
        open{};
    std::function<void(std::string_view name)> close{};
    std::function<void(std::string_view text)> text{};
    /// Asked now and then: true ends the reading early, without a problem.
    std::function<bool()> enough{};
};

/// The value of the attribute, or empty.
std::string_view attribute(const std::vector<MarkupAttribute>& attributes, std::string_view name);

/// Damaged for XML that is not well-formed, TooDeep for more than 256 nested elements or for files
/// that define entities.
DocumentProblem readXml(std::string_view bytes, const MarkupEvents& events);
/// HTML is never damaged, as in a browser; UTF-8 expected.
DocumentProblem readHtml(std::string_view bytes, const MarkupEvents& events);

} // namespace rookery
