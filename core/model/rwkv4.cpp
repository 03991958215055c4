// SPDX-License-Identifier: Apache-2.0
#include "core/model/build.h"

namespace rookery {

namespace {

TensorId timeMix(ModelWriter& model, TensorId x) {
    const int embd = model.sizes().embd;
    const int attention = model.sizes().attention;
    ProgramBuilder& code = model.code();

    const TensorId h = model.layerNorm("ln1", x);
    const TensorId d = model.shift(h, StateKind::AttentionShift);
    const TensorId xk = model.mix("att.time_mix_k", h, d);
    const TensorId xv = model.mix("att.time_mix_v", h, d);
    const TensorId xr = model.mix("att.time_mix_r", h, d);
    const TensorId k = model.project("att.key.weight", xk, attention, embd);
    const TensorId v = model.project("att.value.weight", xv, attention, embd);
    const TensorId r = model.project("att.receptance.weight", xr, attention, embd);
    const TensorId gate = code.unary("r.sigmoid", Unary::Sigmoid, r);

    const TensorId decay = model.vector("att.time_decay", attention);
    const TensorId bonus = model.vector("att.time_first", attention);
    const TensorId state = model.state("att.wkv", StateKind::Wkv4, std::int64_t{3} * attention);
    const TensorId wkv = code.wkv4("wkv", k, v, decay, bonus, state);
    const TensorId gated = code.mul("y", gate, wkv);
    return model.project("att.output.weight", gated, embd, attention);
}

} // namespace

TensorId channelMixWithReceptance(ModelWriter& model, TensorId x, std::string_view mix) {
    const int embd = model.sizes().embd;
    const int feedForward = model.sizes().feedForward;
    ProgramBuilder& code = model.code();

    const std::string stem = "ffn." + std::string(mix);
    const TensorId h = model.layerNorm("ln2", x);
    const TensorId d = model.shift(h, StateKind::FeedForwardShift);
    const TensorId xk = model.mix(stem + "_k", h, d);
    const TensorId xr = model.mix(stem + "_r", h, d);
    const TensorId k = model.project("ffn.key.weight", xk, feedForward, embd);
    const TensorId r = model.project("ffn.receptance.weight", xr, embd, embd);
    const TensorId active = code.unary("k.relu_squared", Unary::ReluSquared, k);
    const TensorId gate = code.unary("r.sigmoid", Unary::Sigmoid, r);
    const TensorId v = model.project("ffn.value.weight", active, embd, feedForward);
    return code.mul("y", gate, v);
}

void buildRwkv4(ModelWriter& model) {
    TensorId x = model.embedding();
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        x = model.code().add("x", x, timeMix(model, x));
        x = model.code().add("x", x, channelMixWithReceptance(model, x, "time_mix"));
    }
    model.head(x);
}

} // namespace rookery
