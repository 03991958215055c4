// SPDX-License-Identifier: Apache-2.0
#include "core/base/escaped_html.h"

namespace rookery {

std::string escapedHtml(std::string_view text) {
    std::string html;
    html.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        case '\0':
            html += "\xEF\xBF\xBD";
            break;
        default:
            html += c;
        }
    }
    return html;
}

} // namespace rookery
