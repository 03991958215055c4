// SPDX-License-Identifier: Apache-2.0
//
// One builder function a version. Each reads top to bottom like the forward pass of one token, as
// in BlinkDL/ChatRWKV (versions 4 to 7) and llama.cpp (the hybrids). The order of instructions is
// the same in every layer, with independent matrix products next to each other, so that backends
// can join them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/program_builder.h"
#include "core/model/weights.h"

namespace rookery {

/// Takes weights by canonical name into a ProgramBuilder. The first missing or misshapen weight is
/// remembered and stands in as zeros, so that a builder function needs no error handling of its
/// own.
class ModelWriter {
  public:
    ModelWriter(const Weights& weights, ProgramBuilder& builder);

    const Hyperparameters& sizes() const { return m_weights.hyperparameters(); }
    ProgramBuilder& code() { return m_builder; }
    const std::optional<Error>& error() const { return m_error; }

    /// Names below are those inside the block: "att.key.weight".
    void beginLayer(int layer);
    int layer() const { return m_layer; }
    bool has(std::string_view name) const;
    /// The rank of a low-rank factor [rank, width]; at least 1.
    int rank(std::string_view name, int width) const;
    TensorId matrix(std::string_view name, int rows, int cols);
    TensorId vector(std::string_view name, int width);
    /// [attention], from one value a channel or a head.
    TensorId headVector(std::string_view name);
    TensorId state(std::string_view name, StateKind kind, std::int64_t size);

    /// The same outside the blocks.
    TensorId globalMatrix(std::string_view name, int rows, int cols);
    TensorId globalVector(std::string_view name, int width);

    /// Table and LN0: the residual stream before the first layer.
    TensorId embedding();
    /// Layer norm of the residual stream inside a block: "ln1" or "ln2".
    TensorId layerNorm(std::string_view name, TensorId x);
    /// previous - h; keeps h as the state `kind`.
    TensorId shift(TensorId h, StateKind kind);
    /// h + d * weight.
    TensorId mix(std::string_view weight, TensorId h, TensorId d);
    /// x W^T with a matrix of the block.
    TensorId project(std::string_view weight, TensorId x, int rows, int cols);
    /// Group norm over the heads.
    TensorId headNorm(TensorId y);
    /// Last norm and head: logits.
    void head(TensorId x);

  private:
    TensorId add(std::string name, Result<std::unique_ptr<WeightSource>> source, int rows,
                 int cols);
    std::string blockName(std::string_view name) const;

    const Weights& m_weights;
    ProgramBuilder& m_builder;
    std::optional<Error> m_error;
    int m_layer = -1;
};

void buildRwkv4(ModelWriter& model);
/// 5.0, 5.1 and 5.2.
void buildRwkv5(ModelWriter& model);
void buildRwkv6(ModelWriter& model);
void buildRwkv7(ModelWriter& model);
void buildArwkv7(ModelWriter& model);
void buildRwkv6Qwen2(ModelWriter& model);

/// Channel mixing with receptance, of versions 4 to 6; `mix` is "time_mix" or "time_maa".
TensorId channelMixWithReceptance(ModelWriter& model, TensorId x, std::string_view mix);

/// The five data-dependent mixes of version 6, in the order w, k, v, r, g.
struct Mixes6 {
    TensorId w = NoTensor, k = NoTensor, v = NoTensor, r = NoTensor, g = NoTensor;
};
Mixes6 dataDependentMixes(ModelWriter& model, TensorId h, TensorId d);
/// exp(-exp(time_decay + low-rank(x))), the decay of version 6, from time_decay_w1 x.
TensorId decay6(ModelWriter& model, TensorId lowRank, int rank);

/// Time mixing of version 7 from h = norm(x) to the projected result. `vFirst` is the value of
/// layer 0.
TensorId timeMix7(ModelWriter& model, TensorId h, TensorId& vFirst);

} // namespace rookery
