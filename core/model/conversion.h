// SPDX-License-Identifier: Apache-2.0
//
// What both kinds of output of convert.h share. Private to core/model.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/checkpoint/outgoing_tensor.h"
#include "core/model/convert.h"
#include "core/model/weights.h"

namespace rookery {

/// A model on its way into a file: its program for matrices, its weights for vectors. The outgoing
/// tensors borrow from it.
class Conversion {
  public:
    static Result<Conversion> open(const std::shared_ptr<const Checkpoint>& checkpoint,
                                   const ConvertOptions& options);

    const Checkpoint& source() const { return *m_source; }
    const ConvertOptions& options() const { return *m_options; }
    const Hyperparameters& sizes() const { return m_program->hyperparameters(); }
    const Program& program() const { return *m_program; }
    bool hasInitialState() const { return m_weights.hasInitialState(); }
    /// Names of all weights, in the order of the program.
    const std::vector<std::string>& names() const { return m_names; }

    bool has(const std::string& name) const { return m_ids.contains(name); }
    const WeightSource& weight(const std::string& name) const;
    /// As BlinkDL's checkpoints have it.
    Result<std::vector<float>> nativeVector(const std::string& name) const {
        return m_weights.nativeVector(name);
    }
    /// All rows, [rows, cols].
    std::vector<float> matrixValues(const std::string& name) const;

  private:
    Conversion(Weights weights) : m_weights(std::move(weights)) {}

    std::shared_ptr<const Checkpoint> m_source;
    const ConvertOptions* m_options = nullptr;
    std::shared_ptr<const Program> m_program;
    Weights m_weights;
    std::vector<std::string> m_names;
    std::map<std::string, TensorId, std::less<>> m_ids;
};

/// "att.key.weight", "emb.weight": a large matrix, neither a norm nor a low-rank factor.
bool isLargeMatrix(std::string_view name);

/// F32, F16 and BF16 stay; blocks become F32. For low-rank factors.
DType plainType(DType type);

/// A large matrix, made row by row while the file is written.
OutgoingTensor outgoingMatrix(std::string name, const WeightSource& source, DType type);

/// A small tensor that exists already.
OutgoingTensor outgoingValues(std::string name, std::vector<std::int64_t> shape,
                              std::vector<float> values, DType type = DType::F32);

Result<void> convertToSafetensors(const Conversion& model, const std::filesystem::path& path);
Result<void> convertToGguf(const Conversion& model, const std::filesystem::path& path);

} // namespace rookery
