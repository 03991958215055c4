// SPDX-License-Identifier: Apache-2.0
//
// Qwen models whose attention was replaced by an RWKV mixer: RMS norms without bias, a gated
// channel mixing without token shift, and so one shift state a layer. Source: llama.cpp, the graphs
// of the architectures arwkv7 and rwkv6qwen2.
#include "core/model/build.h"

namespace rookery {

namespace {

TensorId rmsNorm(ModelWriter& model, std::string_view name, TensorId x) {
    const TensorId weight = model.vector(std::string(name) + ".weight", model.sizes().embd);
    return model.code().rmsNorm("h", x, weight, model.sizes().normEpsilon);
}

TensorId gatedFeedForward(ModelWriter& model, TensorId x) {
    const int embd = model.sizes().embd;
    const int feedForward = model.sizes().feedForward;
    const TensorId h = rmsNorm(model, "ln2", x);
    const TensorId gate = model.project("ffn.gate.weight", h, feedForward, embd);
    const TensorId up = model.project("ffn.up.weight", h, feedForward, embd);
    const TensorId active = model.code().unary("gate.silu", Unary::Silu, gate);
    const TensorId gated = model.code().mul("k", active, up);
    return model.project("ffn.down.weight", gated, embd, feedForward);
}

TensorId embedding(ModelWriter& model) {
    const TensorId table =
        model.globalMatrix("emb.weight", model.sizes().vocabulary, model.sizes().embd);
    return model.code().embed("x", table);
}

/// A projection with an optional bias.
TensorId projectWithBias(ModelWriter& model, const std::string& stem, TensorId x, int rows,
                         int cols) {
    const TensorId result = model.project(stem + ".weight", x, rows, cols);
    if (!model.has(stem + ".bias"))
        return result;
    return model.code().add(stem + ".biased", result, model.vector(stem + ".bias", rows));
}

TensorId timeMixQwen(ModelWriter& model, TensorId h) {
    const Hyperparameters& sizes = model.sizes();
    const int embd = sizes.embd;
    const int kvWidth = sizes.kvHeads * sizes.headSize;
    ProgramBuilder& code = model.code();

    const TensorId d = model.shift(h, StateKind::AttentionShift);
    const Mixes6 mixed = dataDependentMixes(model, h, d);
    const int rank = model.rank("att.time_decay_w1", embd);
    const TensorId r = projectWithBias(model, "att.receptance", mixed.r, sizes.attention, embd);
    TensorId k = projectWithBias(model, "att.key", mixed.k, kvWidth, embd);
    TensorId v = projectWithBias(model, "att.value", mixed.v, kvWidth, embd);
    const TensorId g = model.project("att.gate.weight", mixed.g, sizes.attention, embd);
    const TensorId lowRank = model.project("att.time_decay_w1", mixed.w, rank, embd);
    const TensorId w = decay6(model, lowRank, rank);
    const TensorId gate = code.unary("g.sigmoid", Unary::Sigmoid, g);
    if (sizes.kvHeads != sizes.heads) {
        k = code.repeatHeads("k.repeated", k, sizes.heads, sizes.kvHeads);
        v = code.repeatHeads("v.repeated", v, sizes.heads, sizes.kvHeads);
    }
    const TensorId kept = code.unary("w.rest", Unary::OneMinus, w);
    k = code.mul("k", k, kept);

    const TensorId state =
        model.state("att.wkv", StateKind::Wkv, std::int64_t{sizes.attention} * sizes.headSize);
    const TensorId y = code.gatedLinear("wkv", sizes.heads, r, w, k, v, state);
    const TensorId gated = code.mul("y", y, gate);
    return model.project("att.output.weight", gated, embd, sizes.attention);
}

} // namespace

void buildArwkv7(ModelWriter& model) {
    TensorId x = embedding(model);
    TensorId vFirst = NoTensor;
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        const TensorId h = rmsNorm(model, "ln1", x);
        x = model.code().add("x", x, timeMix7(model, h, vFirst));
        x = model.code().add("x", x, gatedFeedForward(model, x));
    }
    model.head(x);
}

void buildRwkv6Qwen2(ModelWriter& model) {
    TensorId x = embedding(model);
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        const TensorId h = rmsNorm(model, "ln1", x);
        x = model.code().add("x", x, timeMixQwen(model, h));
        x = model.code().add("x", x, gatedFeedForward(model, x));
    }
    model.head(x);
}

} // namespace rookery
