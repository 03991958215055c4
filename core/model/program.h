// SPDX-License-Identifier: Apache-2.0
//
// A model version is a function that builds a Program; a backend is a set of kernels, one per Op.
// This file is all that the two know of each other.
//
// T is the number of tokens in a call. Activations are [T, width] f32, row-major. A weight operand
// of an element-wise op is a vector [width], repeated for every row. States are f32 in the order of
// StateLayout.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/checkpoint/checkpoint.h"
#include "core/model/hyperparameters.h"
#include "core/model/state_layout.h"
#include "core/model/weight_source.h"

namespace rookery {

using TensorId = std::int32_t;
constexpr TensorId NoTensor = -1;

/// Operands are in[0], in[1], ... in the order written. w: weight, s: state, otherwise activation.
enum class Op : std::uint8_t {
    Embed, ///< (table w [V, C])           out[t] = table[token[t]]
    Norm,  ///< (x, weight w, bias w)      layer norm (groups 1) or group norm per head; population
           ///< variance
    RmsNorm,     ///< (x, weight w)              x / sqrt(mean(x^2) + epsilon) * weight
    L2Norm,      ///< (x)                        per group: x / max(|x|_2, epsilon)
    TokenShift,  ///< (x, previous s)            out[t] = x[t-1] - x[t]; row -1 is the state; the
                 ///< last row goes into it
    MatMul,      ///< (x, W w [N, K])            x W^T; the only op that reads large weights
    Add,         ///< (a, b)                     a + b; b may be a weight
    Mul,         ///< (a, b)                     a * b; b may be a weight
    MulAdd,      ///< (a, b, c)                  a + b * c; c may be a weight
    Lerp,        ///< (a, b, c)                  a + (b - a) * c; c may be a weight
    Unary,       ///< (x)                        by Instruction::unary
    RepeatHeads, ///< (x)                        [T, kvHeads * N] to [T, heads * N]; head h reads h
                 ///< / (heads / kvHeads); groups = heads
    Wkv4,        ///< (k, v, decay w, bonus w, state s)      decay = -exp(time_decay); state [3, A]
    Wkv6, ///< (r, w, k, v, bonus w [A] or NoTensor, state s)   w: activation [T, A] or weight [A],
          ///< the decay itself in (0, 1)
    Wkv7, ///< (r, w, k, v, kk, a, state s)
    GatedLinear, ///< (r, w, k, v, state s)      rwkv6qwen2: S = S diag(w) + v k^T; y = S r /
                 ///< sqrt(N)
    HeadBonus,   ///< (x, r, k, v, r_k w [A])    per group: x + v * sum(r * k * r_k)
    LastRow, ///< (x)                        keeps the last row; keeps all when the call asks for
             ///< all logits
};
// Recurrences, per head, S[i][j] with i the value and j the key channel (docs/formats.md, spec of
// each):
//   Wkv6: y[i] = sum_j r[j] (S[i][j] + u[j] k[j] v[i]);  S[i][j] = w[j] S[i][j] + k[j] v[i]
//   Wkv7: sa[i] = -sum_j S[i][j] kk[j];  S[i][j] = w[j] S[i][j] + sa[i] kk[j] a[j] + v[i] k[j];
//         y[i] = sum_j S[i][j] r[j]  (the updated S)
//   Wkv4: q = max(pp, u + k); e1 = exp(pp - q); e2 = exp(u + k - q); y = (e1 aa + e2 v) / (e1 bb +
//   e2);
//         q = max(pp + decay, k); e1 = exp(pp + decay - q); e2 = exp(k - q);
//         aa = e1 aa + e2 v; bb = e1 bb + e2; pp = q

enum class Unary : std::uint8_t {
    None,
    Sigmoid,
    Tanh,
    Silu,
    ReluSquared,
    ExpNegExp, ///< exp(-exp(x)), the decay of version 6
    Decay7,    ///< exp(-0.606531 sigmoid(x)), the decay of version 7
    OneMinus,  ///< 1 - x
};

struct Instruction {
    Op op = Op::Add;
    Unary unary = Unary::None;
    int groups = 1;    ///< heads, for Norm, L2Norm, RepeatHeads, HeadBonus and the recurrences
    float epsilon = 0; ///< Norm, RmsNorm, L2Norm
    int layer = -1;    ///< -1 before the first layer; `layers` after the last
    TensorId out = NoTensor;
    std::array<TensorId, 7> in = {NoTensor, NoTensor, NoTensor, NoTensor,
                                  NoTensor, NoTensor, NoTensor};
};

enum class TensorKind : std::uint8_t { Weight, State, Activation };

struct TensorInfo {
    TensorKind kind = TensorKind::Activation;
    std::string name;    ///< "blocks.3.att.key.weight", "blocks.3.att_x", or a name for explain
    int width = 0;       ///< columns; K of a matrix
    int rows = 1;        ///< rows of a weight matrix; 1 for vectors
    int slot = -1;       ///< activations: buffers with the same slot are never alive together
    int stateEntry = -1; ///< states: index into StateLayout::entries
};

std::string_view opName(Op op);
std::string_view unaryName(Unary unary);

/// Immutable once built; shared between threads. Keeps the Checkpoint alive that its weights point
/// into.
class Program {
  public:
    std::span<const Instruction> code() const { return m_code; }
    const TensorInfo& tensor(TensorId id) const { return m_tensors[static_cast<std::size_t>(id)]; }
    int tensorCount() const { return static_cast<int>(m_tensors.size()); }
    /// Buffers needed for activations: slots are 0 .. slotCount() - 1; slotWidth is the widest
    /// user.
    int slotCount() const { return static_cast<int>(m_slotWidths.size()); }
    int slotWidth(int slot) const { return m_slotWidths[static_cast<std::size_t>(slot)]; }
    /// Only for tensors of kind Weight.
    const WeightSource& weight(TensorId id) const;
    /// These rows of a weight have been copied elsewhere: the pages of the file that they were read from need not
    /// stay in memory. May be called for any rows at any time; reading them again only takes longer.
    void letGo(const WeightSource& source, int firstRow, int rowCount) const;
    const StateLayout& stateLayout() const { return m_stateLayout; }
    const Hyperparameters& hyperparameters() const { return m_hyperparameters; }
    /// The initial state in host order: zeros, pp of version 4 at -1e30, or a tuned initial state.
    std::vector<float> initialState() const;
    /// Identity of weights, overlays and options: what a snapshot is valid for
    /// (core/model/fingerprint.h).
    const std::string& fingerprint() const { return m_fingerprint; }

  private:
    friend class ProgramBuilder;
    std::vector<Instruction> m_code;
    std::vector<TensorInfo> m_tensors;
    std::vector<int> m_slotWidths;
    std::vector<std::unique_ptr<WeightSource>> m_weights; ///< by TensorId; null for other kinds
    StateLayout m_stateLayout;
    Hyperparameters m_hyperparameters;
    std::vector<float> m_initialState; ///< empty: the default of the version
    std::string m_fingerprint;
    std::vector<std::shared_ptr<const Checkpoint>> m_checkpoints;
};

/// How S lies in a tuned initial state. The numbers cannot tell, so it follows from the container:
/// [key][value] in .safetensors and .st (web-rwkv's converter swaps them), [value][key] elsewhere.
enum class StateOrientation : std::uint8_t { ByContainer, ValueKey, KeyValue };

struct ProgramOptions {
    /// Replaces the default of Hyperparameters::groupNormEpsilon when positive.
    float groupNormEpsilon = 0;
    /// A state-tuned file (blocks.i.att.time_state); null for none.
    std::shared_ptr<const Checkpoint> initialState = {};
    StateOrientation initialStateOrientation = StateOrientation::ByContainer;
    /// A LoRA file, merged when rows are read: W + (alpha / rank) B A; null for none.
    std::shared_ptr<const Checkpoint> lora = {};
    /// Not in LoRA files, so the user must say; must be positive when `lora` is set.
    float loraAlpha = 0;
};

/// Recognises version and dialect, checks that every needed tensor is there with the right shape,
/// and builds the Program. Reads headers and small vectors only, no matrices. Errors:
/// UnsupportedArchitecture (named), BadFormat (a missing or misshapen tensor, named), StateMismatch
/// (initial state or LoRA of another shape).
Result<std::shared_ptr<const Program>> buildProgram(std::shared_ptr<const Checkpoint> checkpoint,
                                                    const ProgramOptions& options = {});

} // namespace rookery
