// SPDX-License-Identifier: Apache-2.0
#include "core/model/build.h"

#include <array>

namespace rookery {

namespace {

TensorId timeMix(ModelWriter& model, TensorId x) {
    const int embd = model.sizes().embd;
    const int attention = model.sizes().attention;
    ProgramBuilder& code = model.code();

    const TensorId h = model.layerNorm("ln1", x);
    const TensorId d = model.shift(h, StateKind::AttentionShift);
    const Mixes6 mixed = dataDependentMixes(model, h, d);
    const int rank = model.rank("att.time_decay_w1", embd);
    const TensorId r = model.project("att.receptance.weight", mixed.r, attention, embd);
    const TensorId k = model.project("att.key.weight", mixed.k, attention, embd);
    const TensorId v = model.project("att.value.weight", mixed.v, attention, embd);
    const TensorId g = model.project("att.gate.weight", mixed.g, attention, embd);
    const TensorId lowRank = model.project("att.time_decay_w1", mixed.w, rank, embd);
    const TensorId w = decay6(model, lowRank, rank);
    const TensorId gate = code.unary("g.silu", Unary::Silu, g);

    const TensorId bonus = model.headVector("att.time_faaaa");
    const TensorId state =
        model.state("att.wkv", StateKind::Wkv, std::int64_t{attention} * model.sizes().headSize);
    const TensorId y = code.wkv6("wkv", model.sizes().heads, r, w, k, v, bonus, state);
    const TensorId gated = code.mul("y", model.headNorm(y), gate);
    return model.project("att.output.weight", gated, embd, attention);
}

} // namespace

Mixes6 dataDependentMixes(ModelWriter& model, TensorId h, TensorId d) {
    constexpr std::array Names = {"w", "k", "v", "r", "g"};
    const int embd = model.sizes().embd;
    const int rank = model.rank("att.time_maa_w1.w", embd);
    ProgramBuilder& code = model.code();

    const TensorId xx = model.mix("att.time_maa_x", h, d);
    std::array<TensorId, 5> z{};
    for (std::size_t q = 0; q < z.size(); ++q)
        z[q] = model.project(std::string("att.time_maa_w1.") + Names[q], xx, rank, embd);
    for (std::size_t q = 0; q < z.size(); ++q)
        z[q] = code.unary(std::string("z_") + Names[q] + ".tanh", Unary::Tanh, z[q]);
    for (std::size_t q = 0; q < z.size(); ++q)
        z[q] = model.project(std::string("att.time_maa_w2.") + Names[q], z[q], embd, rank);
    for (std::size_t q = 0; q < z.size(); ++q) {
        const TensorId constant = model.vector(std::string("att.time_maa_") + Names[q], embd);
        z[q] = code.add(std::string("m_") + Names[q], z[q], constant);
    }
    for (std::size_t q = 0; q < z.size(); ++q)
        z[q] = code.mulAdd(std::string("x_") + Names[q], h, d, z[q]);
    return {.w = z[0], .k = z[1], .v = z[2], .r = z[3], .g = z[4]};
}

TensorId decay6(ModelWriter& model, TensorId lowRank, int rank) {
    const int attention = model.sizes().attention;
    ProgramBuilder& code = model.code();
    const TensorId active = code.unary("w.tanh", Unary::Tanh, lowRank);
    const TensorId raised = model.project("att.time_decay_w2", active, attention, rank);
    const TensorId sum = code.add("w.log", raised, model.vector("att.time_decay", attention));
    return code.unary("w", Unary::ExpNegExp, sum);
}

void buildRwkv6(ModelWriter& model) {
    TensorId x = model.embedding();
    for (int layer = 0; layer < model.sizes().layers; ++layer) {
        model.beginLayer(layer);
        x = model.code().add("x", x, timeMix(model, x));
        x = model.code().add("x", x, channelMixWithReceptance(model, x, "time_maa"));
    }
    model.head(x);
}

} // namespace rookery
