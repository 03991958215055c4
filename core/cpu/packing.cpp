// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/packing.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstring>
#include <string>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/cpu_info.h"
#include "core/cpu/kernels_bytes.h"

namespace rookery::cpu {
namespace {

// Rows that one task reads and encodes; progress and cancellation come between groups of tasks. The
// pages of the file that a group reads are in memory beside what is made of them, until it is done.
constexpr int RowsPerTask = 32;
constexpr std::int64_t BytesPerGroup = std::int64_t{8} << 20;

// Up to this many columns (second low-rank factors), adding up the lanes of a row takes as long as
// the row. Panels, whose sums cross no lanes, reach 20 instead of 9 GB/s in the cache with 64
// columns, 18 instead of 15 with 128, and the same with 256.
constexpr int ShortRow = 128;

/// Kernels read block types byte by byte, so these may lie anywhere.
std::size_t alignmentOf(DType type) {
    return type == DType::F32 ? 4 : type == DType::F16 || type == DType::BF16 ? 2 : 1;
}

/// The file's own bytes where they are what is wanted, else null.
const TensorView* direct(const WeightSource& source, DType type) {
    const TensorView* view = source.direct();
    if (view == nullptr || view->type != type)
        return nullptr;
    assert(static_cast<std::int64_t>(view->bytes.size()) >=
           source.rows() * rowBytesOf(type, source.cols()));
    return view;
}

bool isAligned(const TensorView& view) {
    return reinterpret_cast<std::uintptr_t>(view.bytes.data()) % alignmentOf(view.type) == 0;
}

DType packedType(const WeightSource& source, WeightType wanted, int vocabulary) {
    const DType stored = source.storedType();
    const bool wholeBlocks = source.cols() % 32 == 0;
    // A block type that was changed on the way (merged with an adapter) is rounded anew, as finely
    // as q8_0 does.
    const bool keepsType = isFloat(stored) || (wholeBlocks && direct(source, stored) != nullptr);
    const DType natural = keepsType ? stored : wholeBlocks ? DType::Q8_0 : DType::F32;
    switch (wanted) {
    case WeightType::Auto:
        return natural;
    case WeightType::F32:
        return DType::F32;
    case WeightType::F16:
        return DType::F16;
    case WeightType::Q8_0:
    case WeightType::Q4_0:
        break;
    }
    if (!wholeBlocks || isLowRank(source, vocabulary))
        return isFloat(natural) ? natural : DType::F16;
    return wanted == WeightType::Q8_0 ? DType::Q8_0 : DType::Q4_0;
}

class Loader {
  public:
    Loader(const Program& program, WeightType type, BeyondFree beyond, ThreadPool& pool,
           const Progress& progress, const std::stop_token& stop)
        : m_program(program), m_type(type), m_beyond(beyond), m_pool(pool), m_progress(progress),
          m_stop(stop) {
        const auto count = static_cast<std::size_t>(program.tensorCount());
        m_weights.matrices.resize(count);
        m_weights.vectors.resize(count);
        m_isTable.resize(count);
        m_isMatrix.resize(count);
        m_meetsZeros.resize(count);
        std::vector<char> hasZeros(count);
        for (const Instruction& instruction : program.code()) {
            hasZeros[static_cast<std::size_t>(instruction.out)] =
                instruction.op == Op::Unary && instruction.unary == Unary::ReluSquared;
            if (instruction.op == Op::MatMul) {
                m_isMatrix[static_cast<std::size_t>(instruction.in[1])] = 1;
                m_meetsZeros[static_cast<std::size_t>(instruction.in[1])] =
                    hasZeros[static_cast<std::size_t>(instruction.in[0])];
            } else if (instruction.op == Op::Embed) {
                m_isTable[static_cast<std::size_t>(instruction.in[0])] = 1;
            }
        }
    }

    Result<LoadedWeights> load() {
        if (auto fits = checkMemory(); !fits)
            return fits.error();
        for (TensorId id = 0; id < m_program.tensorCount(); ++id) {
            const auto index = static_cast<std::size_t>(id);
            if (m_program.tensor(id).kind != TensorKind::Weight)
                continue;
            if (m_isMatrix[index]) {
                if (auto loaded = loadMatrix(id); !loaded)
                    return loaded.error();
            } else if (!m_isTable[index]) {
                loadVector(id);
            }
        }
        report(0);
        return std::move(m_weights);
    }

  private:
    /// Adds up what will be held, mapped weights too: they are read for every token, and a model
    /// that does not fit would be fetched from the disk each time. Refuses it before anything is
    /// allocated.
    Result<void> checkMemory() {
        for (TensorId id = 0; id < m_program.tensorCount(); ++id) {
            if (!m_isMatrix[static_cast<std::size_t>(id)])
                continue;
            const WeightSource& source = m_program.weight(id);
            const DType type = packedType(source, m_type, m_program.hyperparameters().vocabulary);
            m_total += source.rows() * rowBytesOf(type, source.cols());
        }
        const std::int64_t available = availableMemory();
        if (available > 0 && m_total > available && m_beyond == BeyondFree::Refuse)
            return {ErrorCode::OutOfMemory,
                    "the weights need " + std::to_string(m_total >> 20) + " MiB of memory and " +
                        std::to_string(available >> 20) + " MiB are available"};
        return {};
    }

    void loadVector(TensorId id) {
        const WeightSource& source = m_program.weight(id);
        const std::size_t count =
            static_cast<std::size_t>(source.rows()) * static_cast<std::size_t>(source.cols());
        const std::span<std::byte> memory = m_weights.arena.take(count * sizeof(float));
        auto* floats = reinterpret_cast<float*>(memory.data());
        source.readRows(0, source.rows(), std::span(floats, count));
        m_weights.vectors[static_cast<std::size_t>(id)] = floats;
        m_weights.byteCount += static_cast<std::int64_t>(memory.size());
    }

    Result<void> loadMatrix(TensorId id) {
        const WeightSource& source = m_program.weight(id);
        DType type = packedType(source, m_type, m_program.hyperparameters().vocabulary);
        MatrixView& matrix = m_weights.matrices[static_cast<std::size_t>(id)];
        if (const TensorView* view = direct(source, type)) {
            matrix = {type, source.rows(), source.cols(), view->bytes.data(),
                      rowBytesOf(type, source.cols())};
            m_weights.byteCount += matrix.rows * matrix.rowBytes;
            if (chooseLayout(id, matrix) != MatrixLayout::Rows)
                return rearrange(chooseLayout(id, matrix), source, {}, matrix);
            return isAligned(*view) ? touch(matrix) : copyAligned(source, *view, matrix);
        }
        // A matrix that was changed on the way (merged with an adapter, rescaled) may not be exact
        // in 16 bits.
        const bool mustBeExact =
            m_type == WeightType::Auto && (type == DType::F16 || type == DType::BF16);
        std::span<std::byte> memory;
        bool exact = true;
        if (auto packed = pack(source, type, mustBeExact, memory, exact); !packed)
            return packed;
        if (!exact) {
            type = DType::F32;
            if (auto packed = pack(source, type, false, memory, exact); !packed)
                return packed;
        }
        matrix = {type, source.rows(), source.cols(), memory.data(),
                  rowBytesOf(type, source.cols())};
        m_weights.byteCount += matrix.rows * matrix.rowBytes;
        if (chooseLayout(id, matrix) != MatrixLayout::Rows)
            return rearrange(chooseLayout(id, matrix), source, memory, matrix);
        return {};
    }

    MatrixLayout chooseLayout(TensorId id, const MatrixView& matrix) const {
        const bool isBytes = matrix.type == DType::Q8_0 || matrix.type == DType::Q4_0;
        if (isBytes && !hasByteProducts())
            return MatrixLayout::Rows;
        const bool isShort = isFloat(matrix.type) && matrix.cols <= ShortRow;
        if ((m_meetsZeros[static_cast<std::size_t>(id)] || isShort) &&
            panelRowsFor(matrix.type, matrix.rows, matrix.cols) > 0)
            return MatrixLayout::Panels;
        return isBytes && canBeStrips(matrix.type, matrix.cols) ? MatrixLayout::Strips
                                                                : MatrixLayout::Rows;
    }

    /// Replaces rows by the same weights in another order, in memory of our own: in that of the
    /// rows, if it is `own`, so that a large matrix is never there twice.
    Result<void> rearrange(MatrixLayout layout, const WeightSource& source,
                           std::span<std::byte> own, MatrixView& matrix) {
        const int rowsAtOnce = layout == MatrixLayout::Panels
                                   ? panelRowsFor(matrix.type, matrix.rows, matrix.cols)
                                   : StripRows;
        const int pieces = (matrix.rows + rowsAtOnce - 1) / rowsAtOnce;
        const std::int64_t pieceBytes = rowsAtOnce * matrix.rowBytes;
        const auto size = static_cast<std::size_t>(pieces * pieceBytes);
        const bool inPlace = !own.empty();
        const std::span<std::byte> memory = inPlace ? own : m_weights.arena.take(size);
        assert(memory.size() >= size && "pack() leaves room for whole pieces");
        std::vector<std::vector<std::byte>> rowsOf(
            inPlace ? static_cast<std::size_t>(m_pool.threads()) : 0);
        const int group = static_cast<int>(
            std::max<std::int64_t>(1, BytesPerGroup / std::max<std::int64_t>(1, pieceBytes)));
        for (int begin = 0; begin < pieces; begin += group) {
            if (m_stop.stop_requested())
                return {ErrorCode::Cancelled, "loading was cancelled"};
            const int end = std::min(pieces, begin + group);
            m_pool.run(end - begin, [&](int task, int worker) {
                const int piece = begin + task;
                const std::byte* from = matrix.data + piece * pieceBytes;
                std::byte* to = memory.data() + piece * pieceBytes;
                if (inPlace) {
                    std::vector<std::byte>& copy = rowsOf[static_cast<std::size_t>(worker)];
                    copy.assign(from, from + pieceBytes);
                    from = copy.data();
                }
                const int rows = std::min(rowsAtOnce, matrix.rows - piece * rowsAtOnce);
                if (layout == MatrixLayout::Strips)
                    packStrip(matrix.type, from, matrix.rowBytes, rows, matrix.cols, to);
                else if (isFloat(matrix.type))
                    packFloatPanel(matrix.type, from, matrix.rowBytes, rows, matrix.cols, to);
                else
                    packBytePanel(matrix.type, from, matrix.rowBytes, rows, matrix.cols, to);
            });
            if (!inPlace)
                m_program.letGo(source, begin * rowsAtOnce,
                                std::min(matrix.rows, end * rowsAtOnce) - begin * rowsAtOnce);
            report((end - begin) * pieceBytes);
        }
        matrix.data = memory.data();
        matrix.layout = layout;
        matrix.panelRows = layout == MatrixLayout::Panels ? rowsAtOnce : 0;
        return {};
    }

    /// Reads one byte of every page, so that the file is read now, with progress, and not by the
    /// first token.
    Result<void> touch(const MatrixView& matrix) {
        constexpr std::int64_t Page = 4096;
        constexpr std::int64_t TaskBytes = std::int64_t{1} << 20;
        const std::int64_t size = matrix.rows * matrix.rowBytes;
        for (std::int64_t begin = 0; begin < size; begin += BytesPerGroup) {
            if (m_stop.stop_requested())
                return {ErrorCode::Cancelled, "loading was cancelled"};
            const std::int64_t end = std::min(size, begin + BytesPerGroup);
            m_pool.run(
                static_cast<int>((end - begin + TaskBytes - 1) / TaskBytes), [&](int task, int) {
                    const std::int64_t from = begin + task * TaskBytes;
                    unsigned sum = 0;
                    for (std::int64_t at = from; at < std::min(end, from + TaskBytes); at += Page)
                        sum += std::to_integer<unsigned>(matrix.data[at]);
                    m_touched.fetch_add(sum, std::memory_order_relaxed); // keeps the reads
                });
            report(end - begin);
        }
        return {};
    }

    /// The file's own bytes at an address that a kernel can read: formats without padding need
    /// that.
    Result<void> copyAligned(const WeightSource& source, const TensorView& view,
                             MatrixView& matrix) {
        const std::int64_t rowBytes = rowBytesOf(view.type, source.cols());
        const std::span<std::byte> memory =
            m_weights.arena.take(static_cast<std::size_t>(source.rows() * rowBytes));
        for (std::int64_t done = 0; done < source.rows() * rowBytes; done += BytesPerGroup) {
            if (m_stop.stop_requested())
                return {ErrorCode::Cancelled, "loading was cancelled"};
            const std::int64_t count = std::min(BytesPerGroup, source.rows() * rowBytes - done);
            std::memcpy(memory.data() + done, view.bytes.data() + done,
                        static_cast<std::size_t>(count));
            m_program.letGo(source, static_cast<int>(done / rowBytes),
                            static_cast<int>(count / rowBytes));
            report(count);
        }
        matrix.data = memory.data();
        return {};
    }

    /// Rows as `type` into memory that rearrange() can use too.
    Result<void> pack(const WeightSource& source, DType type, bool check,
                      std::span<std::byte>& memory, bool& exact) {
        const int rows = source.rows();
        const int cols = source.cols();
        const std::int64_t rowBytes = rowBytesOf(type, cols);
        m_weights.arena.giveBack(memory); // of a first attempt
        const std::int64_t wholeStrips = (rows + StripRows - 1) / StripRows * StripRows;
        memory = m_weights.arena.take(static_cast<std::size_t>(wholeStrips * rowBytes));
        const std::size_t rowFloats = static_cast<std::size_t>(cols);
        std::vector<std::vector<float>> scratch(static_cast<std::size_t>(m_pool.threads()));
        for (std::vector<float>& each : scratch)
            each.resize((RowsPerTask + 1) * rowFloats);
        const std::int64_t widest =
            std::max({std::int64_t{1}, rowBytes, rowBytesOf(source.storedType(), cols)});
        const int groupRows = static_cast<int>(std::clamp<std::int64_t>(
            BytesPerGroup / widest, RowsPerTask, std::max(rows, RowsPerTask)));
        std::atomic<bool> lost = false;
        for (int begin = 0; begin < rows && !lost; begin += groupRows) {
            if (m_stop.stop_requested())
                return {ErrorCode::Cancelled, "loading was cancelled"};
            const int end = std::min(rows, begin + groupRows);
            m_pool.run((end - begin + RowsPerTask - 1) / RowsPerTask, [&](int task, int worker) {
                const int first = begin + task * RowsPerTask;
                const int count = std::min(RowsPerTask, end - first);
                float* values = scratch[static_cast<std::size_t>(worker)].data();
                source.readRows(first, count,
                                std::span(values, static_cast<std::size_t>(count) * rowFloats));
                float* decoded = values + RowsPerTask * rowFloats;
                for (int row = 0; row < count; ++row) {
                    const float* from = values + static_cast<std::size_t>(row) * rowFloats;
                    std::byte* to = memory.data() + (first + row) * rowBytes;
                    encodeRow(type, from, cols, to);
                    if (!check)
                        continue;
                    decodeRow(type, to, cols, decoded);
                    if (std::memcmp(decoded, from, rowFloats * sizeof(float)) != 0)
                        lost.store(true, std::memory_order_relaxed);
                }
            });
            m_program.letGo(source, begin, end - begin);
            report((end - begin) * rowBytes);
        }
        exact = !lost;
        return {};
    }

    void report(std::int64_t bytes) {
        m_done = std::min(m_done + bytes, m_total);
        if (m_progress)
            m_progress(m_done, m_total);
    }

    const Program& m_program;
    WeightType m_type;
    BeyondFree m_beyond;
    ThreadPool& m_pool;
    const Progress& m_progress;
    const std::stop_token& m_stop;
    LoadedWeights m_weights;
    std::vector<char> m_isTable;    ///< by TensorId: read row by row from its source
    std::vector<char> m_isMatrix;   ///< by TensorId
    std::vector<char> m_meetsZeros; ///< by TensorId: multiplied with what relu squared gave
    std::int64_t m_total = 0;
    std::int64_t m_done = 0;
    std::atomic<unsigned> m_touched = 0;
};

} // namespace

Result<LoadedWeights> loadWeights(const Program& program, WeightType type, BeyondFree beyond,
                                  ThreadPool& pool, const Progress& progress,
                                  const std::stop_token& stop) {
    return Loader(program, type, beyond, pool, progress, stop).load();
}

} // namespace rookery::cpu
