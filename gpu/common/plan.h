// SPDX-License-Identifier: Apache-2.0
//
// A Program arranged for a graphics processor: what one dispatch (one kernel launch) computes, in
// which order, and where results lie in between. The Vulkan and the CUDA backend run the same plan,
// so both fuse alike. Nothing here knows a device.
//
// Three things are fused. Instructions that work on a row alone become one Rows dispatch, run one
// after the other by the same thread for each element. Matrix products that do not need each other
// become one Products dispatch. Element-wise instructions that only one product feeds become its
// epilogue and are applied before the product is stored. Every dispatch names the instructions it
// stands for, so a plan can be read back as its Program.
#pragma once

#include <cstdint>
#include <vector>

#include "core/model/program.h"

namespace rookery::gpu {

/// What a call may hold.
enum class PlanShape : std::uint8_t {
    OneToken,   ///< one sequence with one token: decoding; token shifts join their neighbours
    ManyTokens, ///< any number of rows of any number of sequences
};

/// One element-wise instruction applied to the result of a product.
struct EpilogueStep {
    int instruction = 0; ///< index into Program::code()
    int operand = 0;     ///< which in[] is the running value; the others are rows or weights
};

struct Product {
    int instruction = 0; ///< the MatMul
    TensorId input = NoTensor;
    TensorId matrix = NoTensor;
    TensorId out = NoTensor; ///< behind the epilogue
    std::vector<EpilogueStep> epilogue;
};

struct Dispatch {
    enum class Kind : std::uint8_t {
        Rows,       ///< `instructions` in order, each row on its own
        Products,   ///< `products`, independent of each other
        Recurrence, ///< one Wkv4, Wkv6, Wkv7 or GatedLinear; heads (Wkv4: channels) on their own
        LastRow,    ///< gathers the rows whose logits are wanted; from here on only those
    };
    Kind kind = Kind::Rows;
    /// Every instruction it stands for, in an order in which they could run one by one. Rows: what
    /// to run. OneToken keeps LastRow in Rows as a copy.
    std::vector<int> instructions;
    std::vector<Product> products; ///< Kind::Products
    /// Rows: all results are this wide.
    int width = 0;
    /// Rows: threads that work together cover width / groups columns. 1: a norm of whole rows.
    /// Heads: a reduction per head. 0: element-wise only, any division will do.
    int groups = 0;
    /// Reads and writes a part of the state, so ManyTokens runs it once for each sequence.
    bool usesState = false;
    /// Must wait for the dispatches before it; false: may run beside those since the last wait.
    bool waits = true;
    bool isHead = false; ///< behind LastRow: left out when no logits are wanted
};

struct Plan {
    PlanShape shape = PlanShape::OneToken;
    std::vector<Dispatch> dispatches;
    /// Embed instructions: the host writes their rows before the first dispatch.
    std::vector<int> inputs;
    TensorId result = NoTensor; ///< the logits
    /// By TensorId: the buffer that holds an activation; -1: weight, state, or never stored.
    std::vector<int> slotOf;
    std::vector<int> slotWidths; ///< floats in a row; every user of a slot has exactly this width
};

/// `shape` decides where token shifts may stand, the rest is the same for all. Order: products as
/// soon as any is ready, then recurrences, then rows.
Plan makePlan(const Program& program, PlanShape shape);

/// The state operand of an instruction: an index into in[]; -1 for ops without one.
int stateOperandOf(Op op);
/// True for Add, Mul, MulAdd, Lerp and Unary.
bool isElementwise(Op op);

} // namespace rookery::gpu
