// SPDX-License-Identifier: Apache-2.0
//
// Versions 5.0, 5.1 and 5.2 differ in what the file holds: 5.0 has no gate, and decay and bonus are
// one value a head in 5.0 and 5.1. Their decay is constant, so it is a weight of the Wkv6 op.
#include "core/model/build.h"

namespace rookery {

namespace {

TensorId timeMix(ModelWriter& model, TensorId x) {
    const int embd = model.sizes().embd;
    const int attention = model.sizes().attention;
    const bool hasGate = model.sizes().architecture != Architecture::Rwkv5_0;
    ProgramBuilder& code = model.code();

    const TensorId h = model.layerNorm("ln1", x);
    const TensorId d = model.shift(h, StateKind::AttentionShift);
    const TensorId xr = model.mix("att.time_mix_r", h, d);
    const TensorId xk = model.mix("att.time_mix_k", h, d);
    const TensorId xv = model.mix("att.time_mix_v", h, d);
    const TensorId xg = hasGate ? model.mix("att.time_mix_g", h, d) : NoTensor;
    const TensorId r = model.project("att.receptance.weight", xr, attention, embd);
    const TensorId k = model.project("att.key.weight", xk, attention, embd);
    const TensorId v = model.project("att.value.weight", xv, attention, embd);
    TensorId gate = NoTensor;
    if (hasGate) {
        const TensorId g = model.project("att.gate.weight", xg, attention, embd);
        gate = code.unary("g.silu", Unary::Silu, g);
    }

    const TensorId decay = model.headVector("att.time_decay");
    const TensorId bonus = model.headVector("att.time_faaaa");
    const TensorId state =
        model.state("att.wkv", StateKind::Wkv, std::int64_t{attention} * model.sizes().headSize);
    TensorId y = code.wkv6("wkv", model.sizes().heads, r, decay, k, v, bonus, state);
    y = model.headNorm(y);
    if (hasGate)
        y = code.mul("y", y, gate);
    return model.project("att.output.weight", y, embd, attention);
}

} // namespace

void buildRwkv5(ModelWriter& model) {
    TensorId x = model.embedding();
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        x = model.code().add("x", x, timeMix(model, x));
        x = model.code().add("x", x, channelMixWithReceptance(model, x, "time_mix"));
    }
    model.head(x);
}

} // namespace rookery
