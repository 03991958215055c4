// SPDX-License-Identifier: Apache-2.0
#include "core/tokenizer/stream_decoder.h"

#include "core/base/utf8.h"

namespace rookery {

std::string StreamDecoder::feed(std::string_view bytes) {
    m_pending += bytes;
    const std::size_t complete = completeUtf8Prefix(m_pending);
    std::string text = replaceInvalidUtf8(std::string_view(m_pending).substr(0, complete));
    m_pending.erase(0, complete);
    return text;
}

std::string StreamDecoder::flush() {
    std::string text = replaceInvalidUtf8(m_pending);
    m_pending.clear();
    return text;
}

} // namespace rookery
