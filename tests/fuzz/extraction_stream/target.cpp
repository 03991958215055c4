// SPDX-License-Identifier: Apache-2.0
#include <cstdint>
#include <cstdlib>

#include "core/document/extraction_stream.h"

/// The stream of a process that a document has taken over. What is accepted, written again, reads
/// the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view stream(reinterpret_cast<const char*>(data), size);
    rookery::ExtractionReader reader({.textBytes = 1 << 20});
    for (std::size_t i = 0; i < size && reader.add(stream.substr(i, 1 + i % 97)); i += 1 + i % 97) {
    }
    const auto first = std::move(reader).finish();
    rookery::ExtractionReader again;
    again.add(rookery::extractionRecords(first));
    const auto second = std::move(again).finish();
    if (second.problem != first.problem || !(second.document == first.document))
        std::abort();
    return 0;
}
