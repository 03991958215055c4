// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_models.h"

#include <cassert>
#include <cmath>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

namespace rookery {

namespace {

class Maker {
  public:
    Maker(Architecture architecture, const MadeShape& shape, std::uint32_t seed)
        : m_architecture(architecture), m_shape(shape), m_random(seed) {}

    std::shared_ptr<const Checkpoint> make() {
        const int embd = m_shape.embd;
        add("emb.weight", {m_shape.vocabulary, embd}, 0, 1);
        add("head.weight", {m_shape.vocabulary, embd}, 0, gain(embd));
        norm("ln_out", embd);
        norm("blocks.0.ln0", embd);
        for (int layer = 0; layer < m_shape.layers; ++layer) {
            m_block = "blocks." + std::to_string(layer) + ".";
            common();
            if (m_architecture == Architecture::Rwkv7)
                version7(layer);
            else if (m_architecture == Architecture::Rwkv6)
                version6();
            else
                versions4And5();
        }
        auto made = Checkpoint::fromContents("made", std::move(m_contents));
        assert(made && "a valid checkpoint");
        return *made;
    }

  private:
    using Shape = std::vector<std::int64_t>;

    int attention() const { return m_shape.heads * m_shape.headSize; }
    static float gain(int inputs) { return 1 / std::sqrt(static_cast<float>(inputs)); }

    /// Uniform values with this middle and deviation.
    void add(const std::string& name, Shape shape, float middle, float deviation) {
        TensorView view{DType::F32, std::move(shape), {}};
        const auto count = static_cast<std::size_t>(elementCount(view));
        std::vector<std::byte> bytes(count * sizeof(float));
        for (std::size_t i = 0; i < count; ++i) {
            m_random = m_random * 1664525u + 1013904223u; // Numerical Recipes
            const float uniform = static_cast<float>(m_random >> 8) * 0x1p-24f - 0.5f;
            const float value = middle + uniform * deviation * 3.4641f; // a deviation of 1: width sqrt(12)
            std::memcpy(bytes.data() + i * sizeof value, &value, sizeof value);
        }
        m_contents.owned.push_back(std::move(bytes));
        view.bytes = m_contents.owned.back();
        m_contents.tensors.push_back({name, view});
    }
    void inBlock(const std::string& name, Shape shape, float middle, float deviation) {
        add(m_block + name, std::move(shape), middle, deviation);
    }
    void norm(const std::string& name, int width) {
        add(name + ".weight", {width}, 1, 0.2f);
        add(name + ".bias", {width}, 0, 0.2f);
    }
    void matrix(const std::string& name, int rows, int cols, float scale = 1) {
        inBlock(name + ".weight", {rows, cols}, 0, scale * gain(cols));
    }
    void mixes(const std::string& stem, const std::string& parts) {
        for (const char part : parts)
            inBlock(stem + part, {1, 1, m_shape.embd}, 0.5f, 0.2f);
    }

    void common() {
        const int embd = m_shape.embd;
        const float calm = 1 / std::sqrt(static_cast<float>(m_shape.layers));
        norm(m_block + "ln1", embd);
        norm(m_block + "ln2", embd);
        for (const char* name : {"att.receptance", "att.key", "att.value"})
            matrix(name, attention(), embd);
        matrix("att.output", embd, attention(), calm);
        matrix("ffn.key", m_shape.feedForward, embd);
        matrix("ffn.value", embd, m_shape.feedForward, calm);
        if (m_architecture != Architecture::Rwkv7)
            matrix("ffn.receptance", embd, embd);
        if (m_architecture != Architecture::Rwkv4)
            norm(m_block + "att.ln_x", attention());
    }

    void versions4And5() {
        const bool gated = m_architecture == Architecture::Rwkv5_1 || m_architecture == Architecture::Rwkv5_2;
        mixes("att.time_mix_", gated ? "kvrg" : "kvr");
        mixes("ffn.time_mix_", "kr");
        if (gated)
            matrix("att.gate", attention(), m_shape.embd);
        const Shape perHead = m_architecture == Architecture::Rwkv5_2 ? Shape{m_shape.heads, m_shape.headSize}
                              : m_architecture == Architecture::Rwkv4 ? Shape{attention()}
                                                                      : Shape{m_shape.heads};
        inBlock("att.time_decay", perHead, -0.7f, 0.5f);
        inBlock(gated ? "att.time_faaaa" : "att.time_first", perHead, -0.3f, 0.3f);
    }

    void version6() {
        const int embd = m_shape.embd;
        const int rank = m_shape.rank;
        mixes("att.time_maa_", "xwkvrg");
        mixes("ffn.time_maa_", "kr");
        matrix("att.gate", attention(), embd);
        inBlock("att.time_maa_w1", {embd, 5 * rank}, 0, gain(embd));
        inBlock("att.time_maa_w2", {5, rank, embd}, 0, 0.3f);
        inBlock("att.time_decay", {1, 1, attention()}, -0.7f, 0.5f);
        inBlock("att.time_decay_w1", {embd, rank + 1}, 0, gain(embd));
        inBlock("att.time_decay_w2", {rank + 1, attention()}, 0, 0.3f);
        inBlock("att.time_faaaa", {m_shape.heads, m_shape.headSize}, 0.3f, 0.3f);
    }

    void version7(int layer) {
        mixes("att.x_", "rwkvag");
        mixes("ffn.x_", "k");
        for (const char factor : {'w', 'a', 'v', 'g'}) {
            if (factor == 'v' && layer == 0)
                continue;
            const std::string name = std::string("att.") + factor;
            inBlock(name + "1", {m_shape.embd, m_shape.rank}, 0, gain(m_shape.embd));
            inBlock(name + "2", {m_shape.rank, attention()}, 0, 0.4f);
            if (factor != 'g')
                inBlock(name + "0", {1, 1, attention()}, 0, 0.5f);
        }
        inBlock("att.k_k", {1, 1, attention()}, 0.8f, 0.1f);
        inBlock("att.k_a", {1, 1, attention()}, 0.8f, 0.1f);
        inBlock("att.r_k", {m_shape.heads, m_shape.headSize}, 0, 0.3f);
    }

    Architecture m_architecture;
    MadeShape m_shape;
    std::uint32_t m_random;
    std::string m_block;
    Checkpoint::Contents m_contents;
};

} // namespace

std::shared_ptr<const Checkpoint> madeModel(Architecture architecture, const MadeShape& shape, std::uint32_t seed) {
    return Maker(architecture, shape, seed).make();
}

} // namespace rookery
