// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/schedule.h"

#include <algorithm>
#include <cstddef>

namespace rookery::cpu {
namespace {

Step::Kind kindOf(Op op) {
    switch (op) {
    case Op::TokenShift:
        return Step::Kind::Shift;
    case Op::MatMul:
        return Step::Kind::Products;
    case Op::Wkv4:
    case Op::Wkv6:
    case Op::Wkv7:
    case Op::GatedLinear:
        return Step::Kind::Recurrence;
    case Op::LastRow:
        return Step::Kind::LastRow;
    default:
        return Step::Kind::Rows;
    }
}

/// Emits instructions into steps while it tracks which results exist.
class Arranger {
  public:
    explicit Arranger(const Program& program)
        : m_code(program.code()), m_emitted(m_code.size(), 0),
          m_ready(static_cast<std::size_t>(program.tensorCount()), 1) {
        for (const Instruction& instruction : m_code)
            m_ready[index(instruction.out)] = 0;
    }

    std::vector<Step> arrange() {
        // LastRow changes how many rows there are, so nothing may cross it.
        std::size_t begin = 0;
        while (begin < m_code.size()) {
            std::size_t end = begin;
            while (end < m_code.size() && m_code[end].op != Op::LastRow)
                ++end;
            arrangeRange(begin, end);
            if (end < m_code.size())
                emit(end);
            begin = end + 1;
        }
        return std::move(m_steps);
    }

  private:
    static std::size_t index(TensorId id) { return static_cast<std::size_t>(id); }

    bool canRun(std::size_t i) const {
        if (m_emitted[i])
            return false;
        return std::ranges::all_of(
            m_code[i].in, [&](TensorId id) { return id == NoTensor || m_ready[index(id)]; });
    }

    void arrangeRange(std::size_t begin, std::size_t end) {
        std::size_t left = end - begin;
        while (left > 0) {
            const std::size_t before = left;
            // One forward pass suffices for chains, since operands are written before they are
            // read.
            for (std::size_t i = begin; i < end; ++i)
                if (m_code[i].op != Op::MatMul && canRun(i)) {
                    emit(i);
                    --left;
                }
            std::vector<std::size_t> products;
            for (std::size_t i = begin; i < end; ++i)
                if (m_code[i].op == Op::MatMul && canRun(i))
                    products.push_back(i);
            for (const std::size_t i : products) {
                emit(i);
                --left;
            }
            if (left == before)
                return; // an operand that nothing writes: ProgramBuilder never makes one
        }
    }

    void emit(std::size_t i) {
        const Step::Kind kind = kindOf(m_code[i].op);
        const bool joins = !m_steps.empty() && m_steps.back().kind == kind &&
                           (kind == Step::Kind::Rows || kind == Step::Kind::Products);
        if (!joins)
            m_steps.push_back({kind, {}});
        m_steps.back().instructions.push_back(static_cast<int>(i));
        m_emitted[i] = 1;
        m_ready[index(m_code[i].out)] = 1;
    }

    std::span<const Instruction> m_code;
    std::vector<char> m_emitted; ///< by instruction
    std::vector<char> m_ready;   ///< by TensorId
    std::vector<Step> m_steps;
};

/// Last step in which each tensor is read (or written, if never read), by TensorId; -1 for none.
std::vector<int> lastUses(const Program& program, const std::vector<Step>& steps) {
    std::vector<int> last(static_cast<std::size_t>(program.tensorCount()), -1);
    for (std::size_t step = 0; step < steps.size(); ++step)
        for (const int i : steps[step].instructions) {
            const Instruction& instruction = program.code()[static_cast<std::size_t>(i)];
            last[static_cast<std::size_t>(instruction.out)] = static_cast<int>(step);
            for (const TensorId id : instruction.in)
                if (id != NoTensor)
                    last[static_cast<std::size_t>(id)] = static_cast<int>(step);
        }
    return last;
}

/// Gives each activation a buffer that no other uses from the step that writes it to the last that
/// reads it. A buffer belongs to one width, so rows of different users lie at the same places.
void assignBuffers(const Program& program, const std::vector<int>& last, Schedule& schedule) {
    std::vector<int> busyUntil; ///< by buffer
    schedule.bufferOf.assign(static_cast<std::size_t>(program.tensorCount()), -1);
    for (std::size_t step = 0; step < schedule.steps.size(); ++step)
        for (const int i : schedule.steps[step].instructions) {
            const TensorId out = program.code()[static_cast<std::size_t>(i)].out;
            const int width = program.tensor(out).width;
            std::size_t buffer = 0;
            while (buffer < busyUntil.size() && (busyUntil[buffer] >= static_cast<int>(step) ||
                                                 schedule.bufferWidths[buffer] != width))
                ++buffer;
            if (buffer == busyUntil.size()) {
                busyUntil.push_back(0);
                schedule.bufferWidths.push_back(width);
            }
            busyUntil[buffer] = last[static_cast<std::size_t>(out)];
            schedule.bufferOf[static_cast<std::size_t>(out)] = static_cast<int>(buffer);
        }
}

void findTail(const Program& program, const std::vector<int>& last, Schedule& schedule) {
    const auto isRecurrence = [](const Step& step) { return step.kind == Step::Kind::Recurrence; };
    const auto found = std::find_if(schedule.steps.rbegin(), schedule.steps.rend(), isRecurrence);
    const auto hasLastRow = std::ranges::any_of(
        schedule.steps, [](const Step& step) { return step.kind == Step::Kind::LastRow; });
    if (found == schedule.steps.rend() || !hasLastRow)
        return;
    schedule.tailStep = static_cast<int>(schedule.steps.rend() - found) - 1;
    schedule.tailRows = 1;
    std::vector<int> written(last.size(), static_cast<int>(schedule.steps.size()));
    for (std::size_t step = 0; step < schedule.steps.size(); ++step) {
        if (static_cast<int>(step) > schedule.tailStep &&
            schedule.steps[step].kind == Step::Kind::Shift)
            ++schedule.tailRows;
        for (const int i : schedule.steps[step].instructions)
            written[static_cast<std::size_t>(program.code()[static_cast<std::size_t>(i)].out)] =
                static_cast<int>(step);
    }
    for (std::size_t id = 0; id < last.size(); ++id)
        if (schedule.bufferOf[id] >= 0 && written[id] <= schedule.tailStep &&
            last[id] > schedule.tailStep)
            schedule.tailTensors.push_back(static_cast<TensorId>(id));
}

} // namespace

Schedule makeSchedule(const Program& program) {
    Schedule schedule;
    schedule.steps = Arranger(program).arrange();
    const std::vector<int> last = lastUses(program, schedule.steps);
    assignBuffers(program, last, schedule);
    findTail(program, last, schedule);
    return schedule;
}

} // namespace rookery::cpu
