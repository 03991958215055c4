// SPDX-License-Identifier: Apache-2.0
#include "core/model/build.h"

namespace rookery {

namespace {

// The smallest length that a key is divided by. Source: BlinkDL/RWKV-LM,
// torch.nn.functional.normalize.
constexpr float KeyEpsilon = 1e-12f;

TensorId channelMix(ModelWriter& model, TensorId x) {
    const int embd = model.sizes().embd;
    const int feedForward = model.sizes().feedForward;

    const TensorId h = model.layerNorm("ln2", x);
    const TensorId d = model.shift(h, StateKind::FeedForwardShift);
    const TensorId xk = model.mix("ffn.x_k", h, d);
    const TensorId k = model.project("ffn.key.weight", xk, feedForward, embd);
    const TensorId active = model.code().unary("k.relu_squared", Unary::ReluSquared, k);
    return model.project("ffn.value.weight", active, embd, feedForward);
}

} // namespace

TensorId timeMix7(ModelWriter& model, TensorId h, TensorId& vFirst) {
    const int embd = model.sizes().embd;
    const int attention = model.sizes().attention;
    const int heads = model.sizes().heads;
    const bool isFirst = model.layer() == 0;
    // Every RWKV-7 has a gate; the hybrid arwkv7 may lack gate and group norm.
    const bool isHybrid = model.sizes().architecture == Architecture::Arwkv7;
    const bool hasGate = !isHybrid || model.has("att.g1");
    const bool hasNorm = !isHybrid || model.has("att.ln_x.weight");
    ProgramBuilder& code = model.code();

    const TensorId d = model.shift(h, StateKind::AttentionShift);
    const TensorId xr = model.mix("att.x_r", h, d);
    const TensorId xw = model.mix("att.x_w", h, d);
    const TensorId xk = model.mix("att.x_k", h, d);
    const TensorId xv = model.mix("att.x_v", h, d);
    const TensorId xa = model.mix("att.x_a", h, d);
    const TensorId xg = hasGate ? model.mix("att.x_g", h, d) : NoTensor;

    const int rankW = model.rank("att.w1", embd);
    const int rankA = model.rank("att.a1", embd);
    const int rankG = hasGate ? model.rank("att.g1", embd) : 0;
    const int rankV = isFirst ? 0 : model.rank("att.v1", embd);
    const TensorId r = model.project("att.receptance.weight", xr, attention, embd);
    const TensorId k = model.project("att.key.weight", xk, attention, embd);
    TensorId v = model.project("att.value.weight", xv, attention, embd);
    TensorId w = model.project("att.w1", xw, rankW, embd);
    TensorId a = model.project("att.a1", xa, rankA, embd);
    TensorId g = hasGate ? model.project("att.g1", xg, rankG, embd) : NoTensor;
    TensorId residual = isFirst ? NoTensor : model.project("att.v1", xv, rankV, embd);

    w = code.unary("w.tanh", Unary::Tanh, w);
    if (hasGate)
        g = code.unary("g.sigmoid", Unary::Sigmoid, g);
    w = model.project("att.w2", w, attention, rankW);
    a = model.project("att.a2", a, attention, rankA);
    if (hasGate)
        g = model.project("att.g2", g, attention, rankG);
    if (!isFirst)
        residual = model.project("att.v2", residual, attention, rankV);

    w = code.add("w.sum", w, model.vector("att.w0", attention));
    w = code.unary("w", Unary::Decay7, w);
    a = code.add("a.sum", a, model.vector("att.a0", attention));
    a = code.unary("a", Unary::Sigmoid, a);
    if (isFirst) {
        vFirst = v;
    } else {
        residual = code.add("v.sum", residual, model.vector("att.v0", attention));
        residual = code.unary("v.part", Unary::Sigmoid, residual);
        v = code.lerp("v", v, vFirst, residual);
    }

    const TensorId scaledKey = code.mul("k.scaled", k, model.vector("att.k_k", attention));
    const TensorId kk = code.l2Norm("kk", scaledKey, heads, KeyEpsilon);
    // k (1 + (a - 1) k_a) is k on the way to k a.
    const TensorId ka = code.mul("k.a", k, a);
    const TensorId key = code.lerp("k", k, ka, model.vector("att.k_a", attention));

    const TensorId state =
        model.state("att.wkv", StateKind::Wkv, std::int64_t{attention} * model.sizes().headSize);
    TensorId y = code.wkv7("wkv", heads, r, w, key, v, kk, a, state);
    if (hasNorm)
        y = model.headNorm(y);
    y = code.headBonus("y.bonus", heads, y, r, key, v, model.vector("att.r_k", attention));
    if (hasGate)
        y = code.mul("y", y, g);
    return model.project("att.output.weight", y, embd, attention);
}

void buildRwkv7(ModelWriter& model) {
    TensorId x = model.embedding();
    TensorId vFirst = NoTensor;
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        const TensorId h = model.layerNorm("ln1", x);
        x = model.code().add("x", x, timeMix7(model, h, vFirst));
        x = model.code().add("x", x, channelMix(model, x));
    }
    model.head(x);
}

} // namespace rookery
