// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "core/base/utf8.h"
#include "core/extract/extract.h"

/// A document of any kind in memory. What comes out keeps to the limits, and a refusal brings no
/// text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    rookery::ExtractContext context;
    context.limits = {.fileBytes = 1 << 20,
                      .textBytes = 1 << 20,
                      .unpackedBytes = 4 << 20,
                      .members = 1000,
                      .pages = 50};
    const auto extraction = rookery::extractBytes(std::as_bytes(std::span(data, size)),
                                                  size % 2 == 0 ? "a.html" : "a.txt", context);
    std::size_t bytes = 0;
    for (const auto& section : extraction.document.sections)
        bytes += section.text.size();
    if (bytes > (std::size_t{1} << 20) || (!extraction && bytes > 0))
        std::abort();
    return 0;
}
