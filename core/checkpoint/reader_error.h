// SPDX-License-Identifier: Apache-2.0
//
// Error messages of the readers: "<file>: <sentence>", the sentence naming tensor, offset, expected
// and found.
#pragma once

#include <sstream>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace rookery {

/// `file` and the parts joined into one message.
template <typename... Parts>
Error readerError(ErrorCode code, std::string_view file, const Parts&... parts) {
    std::ostringstream message;
    message << file << ": ";
    (message << ... << parts);
    return Error{code, message.str()};
}

/// A name from a file, fit to be shown: in quotes, at most 100 bytes, with bytes outside printable
/// ASCII as \xNN.
std::string shownName(std::string_view name);

/// A shape as "[2, 3]".
template <typename Numbers> std::string shapeText(const Numbers& shape) {
    std::string text = "[";
    for (const auto dimension : shape)
        text += (text.size() == 1 ? "" : ", ") + std::to_string(dimension);
    return text + "]";
}

} // namespace rookery
