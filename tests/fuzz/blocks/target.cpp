// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "core/text/blocks.h"

/// Blocks of a growing text: what was called stable must be there again when the text has grown.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto whole = rookery::parseBlocks(text, rookery::TextState::Growing);
    const auto finished = rookery::parseBlocks(text);
    for (const std::size_t length : {size / 2, size - size / 4, size - (size > 0 ? 1 : 0)}) {
        const auto part = rookery::parseBlocks(text.substr(0, length), rookery::TextState::Growing);
        if (part.stablePrefix > whole.blocks.size() || part.stablePrefix > finished.blocks.size())
            std::abort();
        for (std::size_t i = 0; i < part.stablePrefix; ++i) {
            if (!(part.blocks[i] == whole.blocks[i] && part.blocks[i] == finished.blocks[i]))
                std::abort();
        }
    }
    return 0;
}
