// SPDX-License-Identifier: Apache-2.0
#include "core/model/program_builder.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace rookery {

ProgramBuilder::ProgramBuilder(const Hyperparameters& hyperparameters)
    : m_program(std::make_unique<Program>()) {
    m_program->m_hyperparameters = hyperparameters;
}

TensorId ProgramBuilder::weight(std::string name, std::unique_ptr<WeightSource> source) {
    assert(source && "a weight needs a source");
    TensorInfo info;
    info.kind = TensorKind::Weight;
    info.name = std::move(name);
    info.width = source->cols();
    info.rows = source->rows();
    m_program->m_tensors.push_back(std::move(info));
    m_program->m_weights.push_back(std::move(source));
    return static_cast<TensorId>(m_program->m_tensors.size()) - 1;
}

TensorId ProgramBuilder::state(std::string name, StateKind kind, std::int64_t size) {
    StateLayout& layout = m_program->m_stateLayout;
    TensorInfo info;
    info.kind = TensorKind::State;
    info.name = std::move(name);
    info.width = static_cast<int>(size);
    info.stateEntry = static_cast<int>(layout.entries.size());
    layout.entries.push_back({kind, m_layer, layout.floatCount, size});
    layout.floatCount += size;
    m_program->m_tensors.push_back(std::move(info));
    m_program->m_weights.push_back(nullptr);
    return static_cast<TensorId>(m_program->m_tensors.size()) - 1;
}

TensorId ProgramBuilder::embed(std::string name, TensorId table) {
    return appendInstruction({.op = Op::Embed}, {table}, width(table), std::move(name));
}

TensorId ProgramBuilder::norm(std::string name, TensorId x, TensorId weight, TensorId bias,
                              int groups, float epsilon) {
    assert(width(weight) == width(x) && width(bias) == width(x) && "norm: one factor a channel");
    assert(groups > 0 && width(x) % groups == 0 && "norm: whole groups");
    return appendInstruction({.op = Op::Norm, .groups = groups, .epsilon = epsilon},
                             {x, weight, bias}, width(x), std::move(name));
}

TensorId ProgramBuilder::rmsNorm(std::string name, TensorId x, TensorId weight, float epsilon) {
    assert(width(weight) == width(x) && "rms norm: one factor a channel");
    return appendInstruction({.op = Op::RmsNorm, .epsilon = epsilon}, {x, weight}, width(x),
                             std::move(name));
}

TensorId ProgramBuilder::l2Norm(std::string name, TensorId x, int groups, float epsilon) {
    assert(groups > 0 && width(x) % groups == 0 && "l2 norm: whole groups");
    return appendInstruction({.op = Op::L2Norm, .groups = groups, .epsilon = epsilon}, {x},
                             width(x), std::move(name));
}

TensorId ProgramBuilder::tokenShift(std::string name, TensorId x, TensorId previous) {
    assert(width(previous) == width(x) && "token shift: the state is one row");
    return appendInstruction({.op = Op::TokenShift}, {x, previous}, width(x), std::move(name));
}

TensorId ProgramBuilder::matMul(std::string name, TensorId x, TensorId matrix) {
    assert(width(matrix) == width(x) && "matmul: columns of the matrix are the width of x");
    return appendInstruction({.op = Op::MatMul}, {x, matrix}, m_program->tensor(matrix).rows,
                             std::move(name));
}

TensorId ProgramBuilder::add(std::string name, TensorId a, TensorId b) {
    assert(width(a) == width(b) && "add: equal widths");
    return appendInstruction({.op = Op::Add}, {a, b}, width(a), std::move(name));
}

TensorId ProgramBuilder::mul(std::string name, TensorId a, TensorId b) {
    assert(width(a) == width(b) && "mul: equal widths");
    return appendInstruction({.op = Op::Mul}, {a, b}, width(a), std::move(name));
}

TensorId ProgramBuilder::mulAdd(std::string name, TensorId a, TensorId b, TensorId c) {
    assert(width(a) == width(b) && width(a) == width(c) && "mul add: equal widths");
    return appendInstruction({.op = Op::MulAdd}, {a, b, c}, width(a), std::move(name));
}

TensorId ProgramBuilder::lerp(std::string name, TensorId a, TensorId b, TensorId c) {
    assert(width(a) == width(b) && width(a) == width(c) && "lerp: equal widths");
    return appendInstruction({.op = Op::Lerp}, {a, b, c}, width(a), std::move(name));
}

TensorId ProgramBuilder::unary(std::string name, Unary function, TensorId x) {
    assert(function != Unary::None && "unary: names its function");
    return appendInstruction({.op = Op::Unary, .unary = function}, {x}, width(x), std::move(name));
}

TensorId ProgramBuilder::repeatHeads(std::string name, TensorId x, int groups, int kvHeads) {
    assert(kvHeads > 0 && groups % kvHeads == 0 && width(x) % kvHeads == 0 &&
           "repeat heads: whole heads");
    return appendInstruction({.op = Op::RepeatHeads, .groups = groups}, {x},
                             width(x) / kvHeads * groups, std::move(name));
}

TensorId ProgramBuilder::wkv4(std::string name, TensorId k, TensorId v, TensorId decay,
                              TensorId bonus, TensorId state) {
    assert(width(k) == width(v) && width(decay) == width(k) && width(bonus) == width(k) &&
           width(state) == 3 * width(k) && "wkv4: equal widths");
    return appendInstruction({.op = Op::Wkv4}, {k, v, decay, bonus, state}, width(k),
                             std::move(name));
}

TensorId ProgramBuilder::wkv6(std::string name, int heads, TensorId r, TensorId w, TensorId k,
                              TensorId v, TensorId bonus, TensorId state) {
    assert(width(r) == width(k) && width(w) == width(k) && width(v) == width(k) &&
           width(state) == width(k) * (width(k) / heads) && "wkv6: equal widths");
    return appendInstruction({.op = Op::Wkv6, .groups = heads}, {r, w, k, v, bonus, state},
                             width(k), std::move(name));
}

TensorId ProgramBuilder::wkv7(std::string name, int heads, TensorId r, TensorId w, TensorId k,
                              TensorId v, TensorId kk, TensorId a, TensorId state) {
    assert(width(r) == width(k) && width(w) == width(k) && width(v) == width(k) &&
           width(kk) == width(k) && width(a) == width(k) &&
           width(state) == width(k) * (width(k) / heads) && "wkv7: equal widths");
    return appendInstruction({.op = Op::Wkv7, .groups = heads}, {r, w, k, v, kk, a, state},
                             width(k), std::move(name));
}

TensorId ProgramBuilder::gatedLinear(std::string name, int heads, TensorId r, TensorId w,
                                     TensorId k, TensorId v, TensorId state) {
    assert(width(r) == width(k) && width(w) == width(k) && width(v) == width(k) &&
           width(state) == width(k) * (width(k) / heads) && "gated linear: equal widths");
    return appendInstruction({.op = Op::GatedLinear, .groups = heads}, {r, w, k, v, state},
                             width(k), std::move(name));
}

TensorId ProgramBuilder::headBonus(std::string name, int heads, TensorId x, TensorId r, TensorId k,
                                   TensorId v, TensorId weight) {
    assert(width(r) == width(x) && width(k) == width(x) && width(v) == width(x) &&
           width(weight) == width(x) && "head bonus: equal widths");
    return appendInstruction({.op = Op::HeadBonus, .groups = heads}, {x, r, k, v, weight}, width(x),
                             std::move(name));
}

TensorId ProgramBuilder::lastRow(std::string name, TensorId x) {
    return appendInstruction({.op = Op::LastRow}, {x}, width(x), std::move(name));
}

TensorId ProgramBuilder::copy(const Instruction& instruction, std::span<const TensorId> operands,
                              int width, std::string name) {
    assert(operands.size() == instruction.in.size() && "copy: a place for every operand");
    Instruction copied = instruction;
    std::copy(operands.begin(), operands.end(), copied.in.begin());
    return appendInstruction(copied, {}, width, std::move(name));
}

void ProgramBuilder::keepAlive(std::shared_ptr<const Checkpoint> checkpoint) {
    if (checkpoint)
        m_program->m_checkpoints.push_back(std::move(checkpoint));
}

void ProgramBuilder::keepAliveAllOf(const Program& other) {
    for (const auto& checkpoint : other.m_checkpoints)
        keepAlive(checkpoint);
}

void ProgramBuilder::setInitialState(std::vector<float> state) {
    assert((state.empty() || std::ssize(state) == m_program->m_stateLayout.floatCount) &&
           "an initial state covers the whole layout");
    m_program->m_initialState = std::move(state);
}

void ProgramBuilder::setFingerprint(std::string fingerprint) {
    m_program->m_fingerprint = std::move(fingerprint);
}

std::shared_ptr<const Program> ProgramBuilder::finish() {
    assert(m_program && "a builder finishes once");
    assignSlots();
    return std::shared_ptr<const Program>(std::move(m_program));
}

TensorId ProgramBuilder::appendInstruction(Instruction instruction,
                                           std::initializer_list<TensorId> operands, int width,
                                           std::string name) {
    TensorInfo info;
    info.name = std::move(name);
    info.width = width;
    m_program->m_tensors.push_back(std::move(info));
    m_program->m_weights.push_back(nullptr);
    instruction.out = static_cast<TensorId>(m_program->m_tensors.size()) - 1;
    instruction.layer = m_layer;
    std::copy(operands.begin(), operands.end(), instruction.in.begin());
    m_program->m_code.push_back(instruction);
    return instruction.out;
}

int ProgramBuilder::width(TensorId id) const {
    return m_program->tensor(id).width;
}

// A result takes a free buffer of its own width, else of at most four times its width, else a new
// one: a buffer never grows, so that the wide logits do not widen a buffer of the layers. It never
// takes the buffer of one of its own operands, so kernels need not work in place.
void ProgramBuilder::assignSlots() {
    Program& program = *m_program;
    std::vector<std::size_t> lastUse(program.m_tensors.size(), 0);
    for (std::size_t at = 0; at < program.m_code.size(); ++at) {
        lastUse[static_cast<std::size_t>(program.m_code[at].out)] = at;
        for (const TensorId id : program.m_code[at].in)
            if (id != NoTensor)
                lastUse[static_cast<std::size_t>(id)] = at;
    }

    std::vector<int> freeSlots;
    for (std::size_t at = 0; at < program.m_code.size(); ++at) {
        const Instruction& instruction = program.m_code[at];
        TensorInfo& out = program.m_tensors[static_cast<std::size_t>(instruction.out)];

        auto best = freeSlots.end();
        for (auto candidate = freeSlots.begin(); candidate != freeSlots.end(); ++candidate) {
            const int candidateWidth = program.slotWidth(*candidate);
            const bool fits = candidateWidth >= out.width && candidateWidth / 4 <= out.width;
            if (fits && (best == freeSlots.end() || candidateWidth < program.slotWidth(*best)))
                best = candidate;
        }
        if (best != freeSlots.end()) {
            out.slot = *best;
            freeSlots.erase(best);
        } else {
            out.slot = program.slotCount();
            program.m_slotWidths.push_back(out.width);
        }

        std::array<TensorId, 8> ending;
        std::copy(instruction.in.begin(), instruction.in.end(), ending.begin());
        ending[7] = instruction.out; // a result nobody reads, except the last one
        std::sort(ending.begin(), ending.end());
        const auto end = std::unique(ending.begin(), ending.end());
        for (auto id = ending.begin(); id != end; ++id) {
            if (*id == NoTensor || lastUse[static_cast<std::size_t>(*id)] != at)
                continue;
            const TensorInfo& info = program.tensor(*id);
            const bool isLogits = at + 1 == program.m_code.size() && *id == instruction.out;
            if (info.kind == TensorKind::Activation && !isLogits)
                freeSlots.push_back(info.slot);
        }
    }
}

} // namespace rookery
