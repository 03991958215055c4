// SPDX-License-Identifier: Apache-2.0
//
// Writes a Program, one instruction after the other. Used by the builder functions of the versions
// (build.h) and by tests of backends, which assemble small programs of single ops.
#pragma once

#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "core/model/program.h"

namespace rookery {

/// Each function appends one instruction and returns its result. Widths follow from the operands; a
/// mismatch is a programming error (assert), because every weight was checked before it came here.
///
/// The result of the last instruction is what a call returns as logits.
class ProgramBuilder {
  public:
    explicit ProgramBuilder(const Hyperparameters& hyperparameters);

    /// Instructions and states that follow belong to `layer` (-1 before the first).
    void setLayer(int layer) { m_layer = layer; }

    TensorId weight(std::string name, std::unique_ptr<WeightSource> source);
    /// Appends an entry of `size` floats to the state layout, for the current layer.
    TensorId state(std::string name, StateKind kind, std::int64_t size);

    TensorId embed(std::string name, TensorId table);
    TensorId norm(std::string name, TensorId x, TensorId weight, TensorId bias, int groups,
                  float epsilon);
    TensorId rmsNorm(std::string name, TensorId x, TensorId weight, float epsilon);
    TensorId l2Norm(std::string name, TensorId x, int groups, float epsilon);
    TensorId tokenShift(std::string name, TensorId x, TensorId previous);
    TensorId matMul(std::string name, TensorId x, TensorId matrix);
    TensorId add(std::string name, TensorId a, TensorId b);
    TensorId mul(std::string name, TensorId a, TensorId b);
    TensorId mulAdd(std::string name, TensorId a, TensorId b, TensorId c);
    TensorId lerp(std::string name, TensorId a, TensorId b, TensorId c);
    TensorId unary(std::string name, Unary function, TensorId x);
    /// groups: heads of the result; kvHeads: heads of x.
    TensorId repeatHeads(std::string name, TensorId x, int groups, int kvHeads);
    TensorId wkv4(std::string name, TensorId k, TensorId v, TensorId decay, TensorId bonus,
                  TensorId state);
    /// bonus may be NoTensor; w may be an activation or a weight.
    TensorId wkv6(std::string name, int heads, TensorId r, TensorId w, TensorId k, TensorId v,
                  TensorId bonus, TensorId state);
    TensorId wkv7(std::string name, int heads, TensorId r, TensorId w, TensorId k, TensorId v,
                  TensorId kk, TensorId a, TensorId state);
    TensorId gatedLinear(std::string name, int heads, TensorId r, TensorId w, TensorId k,
                         TensorId v, TensorId state);
    TensorId headBonus(std::string name, int heads, TensorId x, TensorId r, TensorId k, TensorId v,
                       TensorId weight);
    TensorId lastRow(std::string name, TensorId x);
    /// Any instruction of another program, with operands of this one in the places of its own.
    TensorId copy(const Instruction& instruction, std::span<const TensorId> operands, int width,
                  std::string name);

    /// Checkpoints whose bytes the weights point into; the Program keeps them alive.
    void keepAlive(std::shared_ptr<const Checkpoint> checkpoint);
    /// The same for those of another program, whose weights are used again.
    void keepAliveAllOf(const Program& other);
    /// [floatCount] in host order; empty for the default of the version.
    void setInitialState(std::vector<float> state);
    void setFingerprint(std::string fingerprint);

    const StateLayout& stateLayout() const { return m_program->m_stateLayout; }

    /// Assigns buffer slots and hands the Program over; the builder is used up.
    std::shared_ptr<const Program> finish();

  private:
    TensorId appendInstruction(Instruction instruction, std::initializer_list<TensorId> operands,
                               int width, std::string name);
    int width(TensorId id) const;
    void assignSlots();

    std::unique_ptr<Program> m_program;
    int m_layer = -1;
};

} // namespace rookery
