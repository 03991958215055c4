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
        if (!joins) {
            m_steps.emplace_back();
            m_steps.back().kind = kind;
        }
        m_steps.back().instructions.push_back(static_cast<int>(i));
        m_emitted[i] = 1;
        m_ready[index(m_code[i].out)] = 1;
    }

    std::span<const Instruction> m_code;
    std::vector<char> m_emitted; ///< by instruction
    std::vector<char> m_ready;   ///< by TensorId
    std::vector<Step> m_steps;
};

/// Moves instructions of Rows steps into the parallel steps beside them.
class Joiner {
  public:
    Joiner(const Program& program, std::vector<Step>& steps)
        : m_program(program), m_code(program.code()), m_steps(steps) {}

    void join() {
        for (std::size_t s = 0; s < m_steps.size(); ++s) {
            Step& step = m_steps[s];
            const bool hasHeads =
                step.kind == Step::Kind::Recurrence && at(step.instructions[0]).op != Op::Wkv4;
            if (hasHeads)
                joinBefore(s);
            if (s + 1 == m_steps.size() || m_steps[s + 1].kind != Step::Kind::Rows)
                continue;
            if (hasHeads)
                joinAfterHeads(m_steps[s + 1], step);
            else if (step.kind == Step::Kind::Products)
                joinAfterProducts(m_steps[s + 1], step);
        }
        std::erase_if(m_steps, [](const Step& step) { return step.instructions.empty(); });
    }

  private:
    const Instruction& at(int i) const { return m_code[static_cast<std::size_t>(i)]; }

    static bool reads(const Instruction& instruction, TensorId id) {
        return std::ranges::find(instruction.in, id) != instruction.in.end();
    }

    bool isWritten(TensorId id, const std::vector<int>& by) const {
        return std::ranges::any_of(by, [&](int i) { return at(i).out == id; });
    }

    /// Each channel of the result needs nothing but the same channel of the operands.
    bool worksOnChannels(const Instruction& instruction) const {
        const Op op = instruction.op;
        if (op != Op::Add && op != Op::Mul && op != Op::MulAdd && op != Op::Lerp && op != Op::Unary)
            return false;
        return hasOneWidth(instruction);
    }

    bool hasOneWidth(const Instruction& instruction) const {
        const int width = m_program.tensor(instruction.out).width;
        return std::ranges::all_of(instruction.in, [&](TensorId id) {
            return id == NoTensor || m_program.tensor(id).width == width;
        });
    }

    bool worksOnHeads(const Instruction& instruction, const Instruction& recurrence) const {
        const Op op = instruction.op;
        if (m_program.tensor(instruction.out).width != m_program.tensor(recurrence.out).width)
            return false;
        if (op == Op::Norm || op == Op::L2Norm || op == Op::HeadBonus)
            return instruction.groups == recurrence.groups && hasOneWidth(instruction);
        return worksOnChannels(instruction);
    }

    /// What nobody but the heads needs waits for them, from whatever step since the last
    /// recurrence.
    void joinBefore(std::size_t s) {
        Step& step = m_steps[s];
        const int recurrence = step.instructions[0];
        const auto isForHeads = [&](TensorId id) {
            for (std::size_t i = 0; i < m_code.size(); ++i)
                if (reads(m_code[i], id) && static_cast<int>(i) != recurrence &&
                    std::ranges::find(step.before, static_cast<int>(i)) == step.before.end())
                    return false;
            return true;
        };
        for (std::size_t r = s; r-- > 0 && m_steps[r].kind != Step::Kind::Recurrence;) {
            if (m_steps[r].kind != Step::Kind::Rows)
                continue;
            std::vector<int>& rows = m_steps[r].instructions;
            for (std::size_t n = rows.size(); n-- > 0;) {
                const Instruction& instruction = at(rows[n]);
                if (!worksOnHeads(instruction, at(recurrence)) || !isForHeads(instruction.out))
                    continue;
                step.before.insert(step.before.begin(), rows[n]);
                rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(n));
            }
        }
    }

    bool readsAny(int i, const std::vector<int>& written) const {
        return std::ranges::any_of(
            at(i).in, [&](TensorId id) { return id != NoTensor && isWritten(id, written); });
    }

    void joinAfterHeads(Step& rows, Step& step) {
        const Instruction& recurrence = at(step.instructions[0]);
        std::vector<int> stay;
        for (const int i : rows.instructions)
            (worksOnHeads(at(i), recurrence) && !readsAny(i, stay) ? step.after : stay)
                .push_back(i);
        rows.instructions = std::move(stay);
    }

    /// The product of a step that an instruction continues, or -1: it needs more than that.
    int ownerOf(const Instruction& instruction, const Step& step) const {
        int owner = -1;
        for (const TensorId id : instruction.in) {
            int found = -1;
            for (std::size_t p = 0; p < step.instructions.size(); ++p)
                if (at(step.instructions[p]).out == id)
                    found = static_cast<int>(p);
            for (std::size_t a = 0; a < step.after.size(); ++a)
                if (at(step.after[a]).out == id)
                    found = step.afterOf[a];
            if (found >= 0 && owner >= 0 && found != owner)
                return -1;
            owner = found >= 0 ? found : owner;
        }
        return owner;
    }

    void joinAfterProducts(Step& rows, Step& step) {
        std::vector<int> stay;
        for (const int i : rows.instructions) {
            const bool canJoin = worksOnChannels(at(i)) && !readsAny(i, stay);
            const int owner = canJoin ? ownerOf(at(i), step) : -1;
            if (owner < 0) {
                stay.push_back(i);
                continue;
            }
            step.after.push_back(i);
            step.afterOf.push_back(owner);
        }
        rows.instructions = std::move(stay);
    }

    const Program& m_program;
    std::span<const Instruction> m_code;
    std::vector<Step>& m_steps;
};

/// Last step in which each tensor is read (or written, if never read), by TensorId; -1 for none.
std::vector<int> lastUses(const Program& program, const std::vector<Step>& steps) {
    std::vector<int> last(static_cast<std::size_t>(program.tensorCount()), -1);
    for (std::size_t step = 0; step < steps.size(); ++step)
        for (const int i : steps[step].all()) {
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
        for (const int i : schedule.steps[step].all()) {
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
        for (const int i : schedule.steps[step].all())
            written[static_cast<std::size_t>(program.code()[static_cast<std::size_t>(i)].out)] =
                static_cast<int>(step);
    }
    for (std::size_t id = 0; id < last.size(); ++id)
        if (schedule.bufferOf[id] >= 0 && written[id] <= schedule.tailStep &&
            last[id] > schedule.tailStep)
            schedule.tailTensors.push_back(static_cast<TensorId>(id));
}

} // namespace

std::vector<int> Step::all() const {
    std::vector<int> all = before;
    all.insert(all.end(), instructions.begin(), instructions.end());
    all.insert(all.end(), after.begin(), after.end());
    return all;
}

Schedule makeSchedule(const Program& program) {
    Schedule schedule;
    schedule.steps = Arranger(program).arrange();
    Joiner(program, schedule.steps).join();
    const std::vector<int> last = lastUses(program, schedule.steps);
    assignBuffers(program, last, schedule);
    findTail(program, last, schedule);
    return schedule;
}

} // namespace rookery::cpu
