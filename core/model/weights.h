// SPDX-License-Identifier: Apache-2.0
//
// A checkpoint as canonical weights (canonical_names.h), with overlays applied. What each dialect
// renames, transposes, joins and pre-computes is undone here, once; nothing behind this file knows
// where a model came from.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/canonical_names.h"
#include "core/model/program.h"

namespace rookery {

/// Views point into the checkpoints that open() was given; they must outlive this object and every
/// WeightSource it makes.
class Weights {
  public:
    /// Recognises the file, reads its sizes and applies the overlays of `options`.
    /// Errors: those of buildProgram().
    static Result<Weights> open(const Checkpoint& checkpoint, const ProgramOptions& options);

    Dialect dialect() const { return m_file.dialect; }
    const Hyperparameters& hyperparameters() const { return m_hyperparameters; }

    bool has(std::string_view name) const;
    /// The other dimension of a matrix that has `dimension` rows or columns: elements / dimension.
    /// Zero when the tensor is missing or does not divide.
    int otherDimension(std::string_view name, int dimension) const;

    /// A matrix in canonical orientation, merged with its LoRA factors if there are any.
    /// Errors: BadFormat for a missing tensor or another shape; UnsupportedType.
    Result<std::unique_ptr<WeightSource>> matrix(std::string_view name, int rows, int cols) const;
    /// Errors: BadFormat.
    Result<std::unique_ptr<WeightSource>> vector(std::string_view name, int width) const;
    /// [heads * headSize], from one value a channel or one value a head. Errors: BadFormat.
    Result<std::unique_ptr<WeightSource>> headVector(std::string_view name, int heads,
                                                     int headSize) const;

    /// The values of a vector as BlinkDL's checkpoints hold them, one a channel or one a head as
    /// the file has it; the bonus of version 5.0 as itself, not as a logarithm. Errors: BadFormat.
    Result<std::vector<float>> nativeVector(std::string_view name) const;
    bool hasInitialState() const { return !m_initialStates.empty(); }

    /// Writes tuned initial states into `state` (host order of `layout`), where there are any;
    /// leaves `state` empty otherwise.
    void readInitialState(const StateLayout& layout, std::vector<float>& state) const;

  private:
    struct Entry {
        CanonicalWeight meaning;
        const TensorView* view = nullptr;
        std::string fileName;
        float scale = 1; ///< undoes the rescaling of GGUF files of version 6
    };
    struct LoraFactors {
        const TensorView* a = nullptr; ///< [rank, in]; [in, rank] if swapped
        const TensorView* b = nullptr; ///< [out, rank]
        bool isSwapped = false;        ///< as web-rwkv's converter leaves it
    };
    using Entries = std::map<std::string, Entry, std::less<>>;

    static Entries entriesOf(const Checkpoint& checkpoint, const Recognised& file);
    const Entry* find(std::string_view name) const;
    std::string describe(std::string_view name) const;
    Result<void> readSizes(const Checkpoint& checkpoint);
    Result<void> readHeadSizes(const Checkpoint& checkpoint);
    Result<void> readMetadata(const Checkpoint& checkpoint);
    void readOwnMetadata(const Checkpoint& checkpoint);
    Result<void> readOwnHeadSizes(const Checkpoint& checkpoint);
    void undoRescale(int everyLayers);
    Result<void> addInitialState(const Checkpoint& file, bool transposed);
    Result<void> addLora(const Checkpoint& file, float alpha);
    Result<std::unique_ptr<WeightSource>> merge(std::string_view name,
                                                std::unique_ptr<WeightSource> base) const;
    Result<std::vector<float>> values(const Entry& entry, int width) const;

    Recognised m_file;
    Hyperparameters m_hyperparameters;
    Entries m_entries;
    std::map<std::string, LoraFactors, std::less<>> m_lora; ///< by canonical name of the matrix
    float m_loraAlpha = 0;
    std::vector<const TensorView*> m_initialStates; ///< by layer; empty for none
    bool m_initialStateTransposed = false;
};

} // namespace rookery
