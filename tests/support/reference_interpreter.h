// SPDX-License-Identifier: Apache-2.0
//
// Runs the base ops of a Program naively in double precision, one loop per op, straight from the
// table in core/model/program.h. It shares no code with any backend and exists to check them. Never
// fast.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/token.h"
#include "core/model/program.h"

namespace rookery {

class ReferenceInterpreter {
  public:
    /// Reads all weights into doubles.
    explicit ReferenceInterpreter(std::shared_ptr<const Program> program);

    const Program& program() const { return *m_program; }

    /// Program::initialState() in double precision.
    std::vector<double> initialState() const;

    enum class Rows { Last, All };

    /// Feeds tokens and updates `state` (host order, floatCount values). Result: the last
    /// instruction's rows, [width] for Rows::Last, [tokens, width] for Rows::All.
    std::vector<double> forward(std::span<const Token> tokens, std::vector<double>& state,
                                Rows rows = Rows::Last);

    /// The same with a state in float; the arithmetic stays double within the call.
    std::vector<double> forward(std::span<const Token> tokens, std::vector<float>& state,
                                Rows rows = Rows::Last);

    /// The value of an activation after the last call, [rows, width]; of a weight, [rows, width].
    const std::vector<double>& value(TensorId id) const;

  private:
    struct Call;
    void run(const Instruction& instruction, Call& call);
    void runElementwise(const Instruction& instruction, Call& call);
    void runRecurrence(const Instruction& instruction, Call& call);

    std::shared_ptr<const Program> m_program;
    std::vector<std::vector<double>> m_values; ///< by TensorId
    std::vector<std::size_t> m_rows;           ///< rows of each activation in the current call
};

} // namespace rookery
