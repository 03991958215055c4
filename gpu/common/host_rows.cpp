// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/host_rows.h"

#include <algorithm>
#include <cstddef>

namespace rookery::gpu {

void embed(const Program& program, const Plan& plan, std::span<const Token> tokens, float* input,
           int stride, int row) {
    const Instruction& embedding = program.code()[static_cast<std::size_t>(plan.inputs.front())];
    const WeightSource& table = program.weight(embedding.in[0]);
    const auto width = static_cast<std::size_t>(table.cols());
    for (const Token token : tokens) {
        float* const to = input + std::ptrdiff_t{row} * stride;
        table.readRows(token, 1, std::span(to, width));
        std::fill(to + width, to + stride, 0.0F);
        ++row;
    }
}

void giveLogits(std::span<const FeedPart> parts, const Program& program, const float* rows,
                int stride) {
    const int width = program.tensor(program.code().back().out).width;
    for (const FeedPart& part : parts)
        for (int row = 0; row < part.wanted; ++row) {
            std::copy_n(rows, width, part.logits + std::ptrdiff_t{row} * width);
            rows += stride;
        }
}

} // namespace rookery::gpu
