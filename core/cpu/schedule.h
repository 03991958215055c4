// SPDX-License-Identifier: Apache-2.0
//
// A Program arranged for threads. Instructions keep their dependencies but not their order:
// everything that works row by row runs as soon as it can, so that matrix products which do not
// need each other come together and share one parallel step (receptance, key, value and the first
// low-rank factors, say). What works on channels or heads alone joins the parallel step beside it,
// so that whoever made a channel works on while it is in the cache and nobody waits.
#pragma once

#include <vector>

#include "core/model/program.h"

namespace rookery::cpu {

/// Instructions that run between two meetings of the threads.
struct Step {
    enum class Kind {
        Rows,       ///< each row on its own, one instruction after the other
        Shift,      ///< one TokenShift: a row needs the row above
        Recurrence, ///< one recurrence: divided by heads or channels
        Products,   ///< independent MatMuls: divided by rows of the matrices
        LastRow,    ///< one LastRow: from here on only the rows whose logits are wanted
    };
    Kind kind = Kind::Rows;
    std::vector<int> instructions; ///< indices into Program::code()
    /// Recurrence: what each head does before and after it.
    std::vector<int> before;
    /// Products: what is done with the channels of one product, as soon as they are there.
    std::vector<int> after;
    std::vector<int> afterOf; ///< Products: which of `instructions`, by `after`

    /// All of the above, each behind what it reads.
    std::vector<int> all() const;
};

struct Schedule {
    std::vector<Step> steps;
    /// By TensorId: which buffer holds an activation; -1 for weights and states.
    std::vector<int> bufferOf;
    std::vector<int> bufferWidths; ///< floats in a row, by buffer
    /// Behind this step the last `tailRows` rows of each sequence suffice unless all logits are
    /// wanted: no recurrence is left, and each TokenShift that is left looks back one row. -1: no
    /// such step.
    int tailStep = -1;
    int tailRows = 0;
    /// Activations that are read behind tailStep.
    std::vector<TensorId> tailTensors;
};

Schedule makeSchedule(const Program& program);

} // namespace rookery::cpu
