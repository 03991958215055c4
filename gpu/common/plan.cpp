// SPDX-License-Identifier: Apache-2.0
#include "gpu/common/plan.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

namespace rookery::gpu {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

bool isRecurrence(Op op) {
    return op == Op::Wkv4 || op == Op::Wkv6 || op == Op::Wkv7 || op == Op::GatedLinear;
}

/// How threads must be grouped for an instruction of a Rows dispatch: 0 for any way, 1 for whole
/// rows, else the number of heads.
int groupsOf(const Instruction& instruction) {
    switch (instruction.op) {
    case Op::Norm:
    case Op::L2Norm:
    case Op::HeadBonus:
        return instruction.groups;
    case Op::RmsNorm:
        return 1;
    default:
        return 0;
    }
}

/// Hands out instructions as dispatches while it tracks which results exist.
class Arranger {
  public:
    Arranger(const Program& program, PlanShape shape)
        : m_program(program), m_code(program.code()), m_shape(shape), m_emitted(m_code.size(), 0),
          m_readyIn(index(program.tensorCount()), -1), m_uses(index(program.tensorCount()), 0) {
        for (const Instruction& instruction : m_code) {
            m_readyIn[index(instruction.out)] = Never;
            for (const TensorId id : instruction.in)
                if (id != NoTensor)
                    ++m_uses[index(id)];
        }
        if (!m_code.empty())
            ++m_uses[index(m_code.back().out)]; // the caller reads it
    }

    Plan arrange() {
        Plan plan;
        plan.shape = m_shape;
        plan.result = m_code.empty() ? NoTensor : m_code.back().out;
        for (std::size_t i = 0; i < m_code.size(); ++i)
            if (m_code[i].op == Op::Embed) {
                plan.inputs.push_back(static_cast<int>(i));
                m_emitted[i] = 1;
                m_readyIn[index(m_code[i].out)] = -1;
            }
        // LastRow changes how many rows there are, so nothing may cross it.
        std::size_t begin = 0;
        bool isHead = false;
        while (begin < m_code.size()) {
            m_end = begin;
            while (m_end < m_code.size() && m_code[m_end].op != Op::LastRow)
                ++m_end;
            m_begin = begin;
            const std::size_t first = m_dispatches.size();
            if (isHead)
                addLastRow(begin - 1);
            while (addNext()) {
            }
            for (std::size_t d = first; d < m_dispatches.size(); ++d)
                m_dispatches[d].isHead = isHead;
            begin = m_end + 1;
            isHead = true;
        }
        plan.dispatches = std::move(m_dispatches);
        return plan;
    }

  private:
    static constexpr int Never = 1 << 30;

    int current() const { return static_cast<int>(m_dispatches.size()); }
    bool isReady(TensorId id, int dispatch) const {
        return id == NoTensor || m_readyIn[index(id)] < dispatch;
    }

    /// A result of the dispatch being built is ready in the next one, or for the same threads now.
    void mark(std::size_t i) {
        m_emitted[i] = 1;
        m_readyIn[index(m_code[i].out)] = current();
    }

    bool allReady(const Instruction& instruction, int dispatch) const {
        return std::ranges::all_of(instruction.in,
                                   [&](TensorId id) { return isReady(id, dispatch); });
    }

    bool addNext() { return addProducts() || addRecurrence() || addRows(); }

    bool addProducts() {
        Dispatch dispatch;
        dispatch.kind = Dispatch::Kind::Products;
        for (std::size_t i = m_begin; i < m_end; ++i)
            if (m_code[i].op == Op::MatMul && !m_emitted[i] && allReady(m_code[i], current()))
                dispatch.products.push_back(
                    {static_cast<int>(i), m_code[i].in[0], m_code[i].in[1], m_code[i].out, {}});
        if (dispatch.products.empty())
            return false;
        for (Product& product : dispatch.products) {
            mark(index(product.instruction));
            dispatch.instructions.push_back(product.instruction);
        }
        for (Product& product : dispatch.products)
            while (absorbNext(product, dispatch)) {
            }
        m_dispatches.push_back(std::move(dispatch));
        return true;
    }

    /// Takes the one element-wise reader of a product's result into its epilogue, if the other
    /// operands exist before this dispatch.
    bool absorbNext(Product& product, Dispatch& dispatch) {
        if (m_uses[index(product.out)] != 1)
            return false;
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const Instruction& reader = m_code[i];
            const auto found = std::ranges::find(reader.in, product.out);
            if (found == reader.in.end())
                continue;
            const int operand = static_cast<int>(found - reader.in.begin());
            const bool othersReady = std::ranges::all_of(reader.in, [&](TensorId id) {
                return id == product.out || isReady(id, current());
            });
            if (m_emitted[i] || !isElementwise(reader.op) || !othersReady)
                return false;
            product.epilogue.push_back({static_cast<int>(i), operand});
            product.out = reader.out;
            dispatch.instructions.push_back(static_cast<int>(i));
            mark(i);
            return true;
        }
        return false;
    }

    bool addRecurrence() {
        for (std::size_t i = m_begin; i < m_end; ++i) {
            if (!isRecurrence(m_code[i].op) || m_emitted[i] || !allReady(m_code[i], current()))
                continue;
            Dispatch dispatch;
            dispatch.kind = Dispatch::Kind::Recurrence;
            dispatch.instructions = {static_cast<int>(i)};
            dispatch.usesState = true;
            mark(i);
            m_dispatches.push_back(std::move(dispatch));
            return true;
        }
        return false;
    }

    /// RepeatHeads, and token shifts of many rows, read what other threads wrote: only of earlier
    /// dispatches.
    bool canJoin(const Instruction& instruction, const Dispatch& dispatch) const {
        if (instruction.op == Op::MatMul || instruction.op == Op::LastRow ||
            isRecurrence(instruction.op))
            return false;
        const bool readsOthers =
            instruction.op == Op::RepeatHeads ||
            (instruction.op == Op::TokenShift && m_shape == PlanShape::ManyTokens);
        if (!allReady(instruction, readsOthers ? current() : current() + 1))
            return false;
        if (dispatch.instructions.empty())
            return true;
        const int groups = groupsOf(instruction);
        return m_program.tensor(instruction.out).width == dispatch.width &&
               (groups == 0 || dispatch.groups == 0 || groups == dispatch.groups);
    }

    bool addRows() {
        Dispatch dispatch;
        extendRows(dispatch);
        if (dispatch.instructions.empty())
            return false;
        m_dispatches.push_back(std::move(dispatch));
        return true;
    }

    void extendRows(Dispatch& dispatch) {
        // One forward pass finds whole chains, since operands are written before they are read.
        for (std::size_t i = m_begin; i < m_end; ++i) {
            const Instruction& instruction = m_code[i];
            if (m_emitted[i] || !canJoin(instruction, dispatch))
                continue;
            dispatch.width = m_program.tensor(instruction.out).width;
            dispatch.groups = std::max(dispatch.groups, groupsOf(instruction));
            dispatch.usesState = dispatch.usesState || instruction.op == Op::TokenShift;
            dispatch.instructions.push_back(static_cast<int>(i));
            mark(i);
        }
    }

    void addLastRow(std::size_t i) {
        Dispatch dispatch;
        dispatch.width = m_program.tensor(m_code[i].out).width;
        dispatch.instructions = {static_cast<int>(i)};
        mark(i);
        if (m_shape == PlanShape::OneToken)
            extendRows(dispatch);
        else
            dispatch.kind = Dispatch::Kind::LastRow;
        m_dispatches.push_back(std::move(dispatch));
    }

    const Program& m_program;
    std::span<const Instruction> m_code;
    PlanShape m_shape;
    std::vector<char> m_emitted; ///< by instruction
    std::vector<int> m_readyIn;  ///< by TensorId: the dispatch that writes it; -1: before all
    std::vector<int> m_uses;     ///< by TensorId
    std::vector<Dispatch> m_dispatches;
    std::size_t m_begin = 0; ///< instructions that may be arranged now
    std::size_t m_end = 0;
};

/// What a dispatch reads and stores, without what stays inside a product.
struct Traffic {
    std::vector<TensorId> reads;
    std::vector<TensorId> writes;
    std::vector<TensorId> states;
};

Traffic trafficOf(const Program& program, const Dispatch& dispatch) {
    Traffic traffic;
    std::vector<TensorId> hidden;
    for (const Product& product : dispatch.products) {
        traffic.writes.push_back(product.out);
        hidden.push_back(program.code()[index(product.instruction)].out);
        for (const EpilogueStep& step : product.epilogue)
            hidden.push_back(program.code()[index(step.instruction)].out);
    }
    for (const int i : dispatch.instructions) {
        const Instruction& instruction = program.code()[index(i)];
        if (dispatch.kind != Dispatch::Kind::Products)
            traffic.writes.push_back(instruction.out);
        for (const TensorId id : instruction.in) {
            if (id == NoTensor || std::ranges::find(hidden, id) != hidden.end())
                continue;
            if (program.tensor(id).kind == TensorKind::Activation)
                traffic.reads.push_back(id);
            else if (program.tensor(id).kind == TensorKind::State)
                traffic.states.push_back(id);
        }
    }
    return traffic;
}

/// Gives each stored activation a slot that no other uses from the dispatch that writes it to the
/// last that reads it.
void assignSlots(const Program& program, const std::vector<Traffic>& traffic, Plan& plan) {
    std::vector<int> last(index(program.tensorCount()), -1);
    for (std::size_t d = 0; d < traffic.size(); ++d) {
        for (const TensorId id : traffic[d].reads)
            last[index(id)] = static_cast<int>(d);
        for (const TensorId id : traffic[d].writes)
            last[index(id)] = static_cast<int>(d);
    }
    if (plan.result != NoTensor)
        last[index(plan.result)] = static_cast<int>(traffic.size());
    std::vector<int> busyUntil; ///< by slot
    plan.slotOf.assign(index(program.tensorCount()), -1);
    const auto assign = [&](TensorId id, int now) {
        const int width = program.tensor(id).width;
        std::size_t slot = 0;
        while (slot < busyUntil.size() &&
               (busyUntil[slot] >= now || plan.slotWidths[slot] != width))
            ++slot;
        if (slot == busyUntil.size()) {
            busyUntil.push_back(0);
            plan.slotWidths.push_back(width);
        }
        busyUntil[slot] = last[index(id)];
        plan.slotOf[index(id)] = static_cast<int>(slot);
    };
    for (const int input : plan.inputs)
        assign(program.code()[index(input)].out, -1);
    for (std::size_t d = 0; d < traffic.size(); ++d)
        for (const TensorId id : traffic[d].writes)
            assign(id, static_cast<int>(d));
}

/// A dispatch waits if it reads what was written, or writes what was used, since the last wait.
void findWaits(const std::vector<Traffic>& traffic, Plan& plan) {
    std::vector<int> readSlots;
    std::vector<int> writtenSlots;
    std::vector<TensorId> states;
    const auto has = [](const auto& list, auto value) {
        return std::ranges::find(list, value) != list.end();
    };
    for (std::size_t d = 0; d < traffic.size(); ++d) {
        const auto slot = [&](TensorId id) { return plan.slotOf[index(id)]; };
        bool waits = plan.dispatches[d].kind == Dispatch::Kind::LastRow;
        for (const TensorId id : traffic[d].reads)
            waits = waits || has(writtenSlots, slot(id));
        for (const TensorId id : traffic[d].writes)
            waits = waits || has(writtenSlots, slot(id)) || has(readSlots, slot(id));
        for (const TensorId id : traffic[d].states)
            waits = waits || has(states, id);
        plan.dispatches[d].waits = waits;
        if (waits) {
            readSlots.clear();
            writtenSlots.clear();
            states.clear();
        }
        for (const TensorId id : traffic[d].reads)
            readSlots.push_back(slot(id));
        for (const TensorId id : traffic[d].writes)
            writtenSlots.push_back(slot(id));
        states.insert(states.end(), traffic[d].states.begin(), traffic[d].states.end());
    }
}

} // namespace

Plan makePlan(const Program& program, PlanShape shape) {
    Plan plan = Arranger(program, shape).arrange();
    std::vector<Traffic> traffic;
    traffic.reserve(plan.dispatches.size());
    for (const Dispatch& dispatch : plan.dispatches)
        traffic.push_back(trafficOf(program, dispatch));
    assignSlots(program, traffic, plan);
    findWaits(traffic, plan);
    return plan;
}

int stateOperandOf(Op op) {
    switch (op) {
    case Op::TokenShift:
        return 1;
    case Op::Wkv4:
    case Op::GatedLinear:
        return 4;
    case Op::Wkv6:
        return 5;
    case Op::Wkv7:
        return 6;
    default:
        return -1;
    }
}

bool isElementwise(Op op) {
    return op == Op::Add || op == Op::Mul || op == Op::MulAdd || op == Op::Lerp || op == Op::Unary;
}

} // namespace rookery::gpu
