// SPDX-License-Identifier: Apache-2.0
//
// What a tensor of a file stands for: the canonical name, and what has to be undone on the way. The
// canonical form is BlinkDL's, except
//   low-rank factors (att.w1, att.time_decay_w2, ...)   [out, in], not [in, out]
//   att.time_maa_w1.q, att.time_maa_w2.q                one matrix for each q of w k v r g
//   att.time_mix_*, ffn.time_mix_* of versions 4 and 5  1 - m: the weight of the difference
//   att.time_decay of version 4                         -exp(time_decay)
//   att.time_decay of version 5                         exp(-exp(time_decay)), the decay itself
//   att.time_faaaa of version 5                         the bonus itself, also where a file has its
//   logarithm ffn.gate, ffn.up, ffn.down                          the channel mixing of the hybrids
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/dialect.h"

namespace rookery {

/// What happens to the values of a vector between file and Program.
enum class VectorChange : std::uint8_t { None, OneMinus, Exp, NegExp, ExpNegExp };

/// One canonical weight that a tensor of a file provides.
struct CanonicalWeight {
    std::string name;
    bool transposed = false; ///< the file holds [in, out]
    bool stacked =
        false; ///< slices are equal parts of the whole; otherwise equal parts of the rows
    int slice = 0;
    int sliceCount = 1;
    VectorChange change = VectorChange::None;
};

/// What the tensor `fileName` of a file provides: several weights for joined tensors; an unknown
/// name stands for itself. `view` tells joined tensors with and without a gate apart.
std::vector<CanonicalWeight> canonicalWeights(const Recognised& file, std::string_view fileName,
                                              const TensorView& view);

/// Whether a name inside a block is a low-rank factor: "att.w1", "att.time_maa_w2.k", ...
bool isLowRankFactor(std::string_view rest);

/// The name that a canonical weight of version 6 or 7 has in GGUF files; empty for the parts of
/// joined tensors of version 6 and for unknown names.
std::string ggufName(Architecture architecture, std::string_view canonical);

/// The layer in "blocks.3.att.key.weight", and the rest after it; -1 for any other name.
struct LayerName {
    int layer = -1;
    std::string_view rest;
};
LayerName splitLayerName(std::string_view name, std::string_view prefix = "blocks.");

} // namespace rookery
