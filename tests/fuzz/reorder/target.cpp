// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as a message: what is found lies inside the text, in order, and the material survives in the plans.
#include <cstdlib>

#include "core/prompt/recipes.h"

using namespace rookery;

namespace {

void check(bool holds) {
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const PhraseTable table = PhraseTable::builtIn();
    ReorderInput input;
    input.text.assign(reinterpret_cast<const char*>(data), size);
    // The first byte may attach the rest as a document.
    if (size > 1 && data[0] % 4 == 1) {
        input.attachments.push_back({"a.txt", input.text.substr(size / 2)});
        input.text.resize(size / 2);
    }
    const Finding finding = analyse(input, table);
    check(finding.instruction.begin <= finding.instruction.end && finding.instruction.end <= input.text.size());
    std::uint32_t end = 0;
    for (const Span span : finding.body) {
        check(span.begin >= end && span.begin <= span.end && span.end <= input.text.size());
        end = span.end;
    }
    for (const Recipe recipe : {Recipe::First, Recipe::Sandwich, Recipe::ReadTwice, Recipe::InParts, Recipe::Excerpts}) {
        const std::string text = renderPlan(input, makePlan(input, finding, recipe));
        if (finding.decision == Decision::None || recipe != Recipe::First)
            continue;
        std::size_t at = 0;
        for (const Span span : finding.body) {
            at = text.find(span.of(input.text), at);
            check(at != std::string::npos);
            at += span.size();
        }
    }
    return 0;
}
