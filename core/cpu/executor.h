// SPDX-License-Identifier: Apache-2.0
//
// Runs a scheduled Program over the rows of one pass: the tokens of one or several sequences, one
// below the other. Owns the activations; allocates only when a pass has more rows than any before.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/token.h"
#include "core/cpu/aligned_buffer.h"
#include "core/cpu/cpu_state.h"
#include "core/cpu/kernels.h"
#include "core/cpu/many_tokens.h"
#include "core/cpu/packing.h"
#include "core/cpu/schedule.h"
#include "core/cpu/thread_pool.h"
#include "core/model/program.h"

namespace rookery::cpu {

/// Models of at least this width have their activations rounded; narrower ones keep all bits of
/// f32.
int roundingWidth();
/// For tests: small models take the ways of large ones. Call it between models only.
void setRoundingWidth(int width);
constexpr int UsualRoundingWidth = 512;

/// Neighbouring rows of a pass that belong to one sequence.
struct Segment {
    CpuState* state = nullptr;
    const Token* tokens = nullptr;
    int rows = 0;
    int logitRows = 0;       ///< the last 0, 1 or all of its rows have their logits wanted
    float* logits = nullptr; ///< [logitRows, width of the last instruction]
    int begin = 0;           ///< first row in the pass; set by the executor
};

class Executor {
  public:
    /// Most rows in one pass: weights are widened once for all of them, and activations grow with
    /// it.
    static constexpr int MaxRows = 512;

    Executor(const Program& program, const LoadedWeights& weights, ThreadPool& pool);

    /// Runs all instructions. The rows of all segments together are at most MaxRows; states differ.
    void run(std::span<const Segment> segments);

    /// Share of the activations behind relu squared that were zero while decoding, so that their
    /// weights were not read; 0 where nothing was decoded or no matrix allows it.
    double zeroShare() const {
        return m_sparseInputs == 0
                   ? 0
                   : static_cast<double>(m_sparseZeros) / static_cast<double>(m_sparseInputs);
    }

  private:
    /// What the kernel of a matrix wants instead of f32 activations.
    enum class Rounding { None, Words, Bytes };
    struct Product {
        TensorId input = NoTensor;
        TensorId output = NoTensor;
        MatrixView matrix;
        Rounding rounding = Rounding::None;
        int rounded = -1;       ///< index into m_rounded; -1: multiplied in f32
        int marked = -1;        ///< index into m_marked; -1: zeros are multiplied too
        bool isSparse = false;  ///< marked, and the input comes from relu squared
        int prepared = -1;      ///< index into m_prepared; -1: many tokens are multiplied in f32
        std::vector<int> after; ///< what is done with its channels as soon as they are there
    };
    /// Rows of one matrix of a step: what one thread takes at a time.
    struct Slice {
        int product = 0;
        int rowBegin = 0;
        int rowEnd = 0;
    };
    struct Products {
        std::vector<Product> products;
        std::vector<Slice> few;  ///< slices for multiplyFew()
        std::vector<Slice> many; ///< slices for multiplyMany()
        bool inFull = false;     ///< one token too is multiplied in f32, by multiplyMany()
        /// Weights of the rows that the caller works on next: fetched meanwhile.
        std::vector<std::span<const float>> soonRead;
    };
    /// Room for the activations of a few tokens, rounded for block types.
    struct Rounded {
        explicit Rounded(int width)
            : cols(width),
              values(sizeof(std::int16_t) * MaxFewTokens * static_cast<std::size_t>(width)),
              factors(sizeof(float) * MaxFewTokens * static_cast<std::size_t>(width) / 8) {}
        MutableQuantisedRow words(int t) const {
            float* scales = factors.floats() + t * (cols / 8);
            return {reinterpret_cast<std::int16_t*>(values.bytes()) + t * cols, scales,
                    scales + cols / 32, scales + cols / 16};
        }
        MutableSplitRow bytes(int t) const {
            float* scales = factors.floats() + t * (cols / 8);
            return {reinterpret_cast<std::int8_t*>(values.bytes()) + t * 2 * cols, scales,
                    reinterpret_cast<std::int32_t*>(scales + cols / 32)};
        }
        int cols = 0;
        AlignedBuffer values;  ///< [MaxFewTokens, cols] 16-bit integers, or twice as many bytes
        AlignedBuffer factors; ///< [MaxFewTokens, cols / 8]: scales and sums of a row
    };
    /// Which activations of a few tokens are not zero.
    struct Marked {
        explicit Marked(int width)
            : cols(width), bits(MaxFewTokens * static_cast<std::size_t>(width + 31) / 32 + 1) {}
        std::uint32_t* row(int t) { return bits.data() + t * ((cols + 31) / 32); }
        int cols = 0;
        std::vector<std::uint32_t> bits;
    };

    void prepareProducts(const Step& step, Products& products);
    bool isReluSquared(TensorId id) const;
    void findSoonRead(std::size_t step);
    void cutIntoSlices(Products& products) const;
    int roundedFor(TensorId input, Rounding rounding, int cols, const Products& products);
    int markedFor(TensorId input, int cols, const Products& products);
    void prepareFew(const Product& product, bool isNewRounded, bool isNewMarked, int t,
                    FewTokens& few);
    void ensureRows(int rows);

    void runRows(const std::vector<int>& instructions);
    void runRow(const Instruction& instruction, int index);
    /// Channels [begin, begin + count) of one row: for ops of single channels, or of whole groups.
    void runChannels(const Instruction& instruction, int index, int begin, int count);
    /// Asks the memory for what runChannels() will read.
    void fetchChannels(const std::vector<int>& instructions, int index, int begin, int count);
    void runShift(const Instruction& instruction);
    void runRecurrence(const Step& step);
    void runHeads(const Step& step, const Instruction& instruction);
    template <typename Run> void forEachHead(int heads, const Run& run);
    void runHeadChannels(const std::vector<int>& instructions, int begin, int end, int channel,
                         int headSize);
    void advanceHead(const Instruction& instruction, const Segment& segment, int head,
                     int valueBegin, int valueEnd);
    void runWkv4(const Instruction& instruction);
    void runProducts(const Step& step, const Products& products);
    void runFew(const Products& products, int first, int count);
    static void fetchSoonRead(const Products& products);
    void runMany(const Products& products);
    void runAfter(const Product& product, const Slice& slice, int first, int count);
    int manyRowsFor(const Product& product) const;
    int preparedFor(const Product& product, const Products& products);
    void prepareInputs(const Products& products);
    void runLastRow(const Instruction& instruction);
    void keepTail();
    void writeLogits();

    float* row(TensorId id, int index);
    const float* operand(TensorId id, int index);
    RowsView rows(TensorId id, int first);
    MutableRowsView outputRows(TensorId id, int first);
    bool logitRowsAreRegular() const;

    const Program& m_program;
    const LoadedWeights& m_weights;
    ThreadPool& m_pool;
    Schedule m_schedule;
    TensorId m_result = NoTensor; ///< output of the last instruction
    bool m_writesLogits =
        false; ///< the result is a product behind LastRow: it goes straight to the logits
    std::vector<Products> m_products; ///< by step; empty for other kinds
    std::vector<Rounded> m_rounded;
    std::vector<Marked> m_marked;
    std::vector<PreparedRows> m_prepared; ///< room is made for the first long pass
    bool m_isNarrow = false;
    std::vector<int> m_newInputs; ///< products of the current step whose input is not prepared yet
    std::int64_t m_sparseInputs =
        0; ///< activations behind relu squared that met a matrix of MatrixLayout::Panels
    std::int64_t m_sparseZeros = 0;       ///< how many of them were zero
    std::vector<AlignedBuffer> m_buffers; ///< by buffer: [m_capacity, stride]
    std::vector<std::int64_t> m_strides;  ///< in floats, by buffer
    std::vector<AlignedBuffer> m_scratch; ///< by worker
    int m_capacity = 0;
    int m_rows = 0; ///< of the current pass and step
    std::vector<Segment> m_segments;
    std::vector<float*> m_logitRows; ///< behind LastRow: where row i of the result goes
    std::vector<FewTokens> m_few;    ///< by product of the current step
};

} // namespace rookery::cpu
