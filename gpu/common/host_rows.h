// SPDX-License-Identifier: Apache-2.0
//
// What the host does around a pass: embeddings in front of it, logits behind it.
#pragma once

#include <span>

#include "core/engine/feeds.h"
#include "core/model/program.h"
#include "gpu/common/plan.h"

namespace rookery::gpu {

/// Writes the embeddings of `tokens` from row `row` of `input` on, rows of `stride` floats; what is
/// behind a row's width becomes zero.
void embed(const Program& program, const Plan& plan, std::span<const Token> tokens, float* input,
           int stride, int row);

/// Gives each part its logits out of the wanted rows of a pass, which lie `stride` floats apart.
void giveLogits(std::span<const FeedPart> parts, const Program& program, const float* rows,
                int stride);

} // namespace rookery::gpu
