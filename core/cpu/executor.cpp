// SPDX-License-Identifier: Apache-2.0
#include "core/cpu/executor.h"

#include <algorithm>
#include <atomic>
#include <cassert>
#include <cstring>

namespace rookery::cpu {
namespace {

// Bytes of weights that a thread takes at a time when decoding. Each new place costs the memory a
// start: slices of 256 KiB are read 10 to 15 % faster than of 64 KiB. Near the end of a step they
// become small, some microseconds, so that threads end together.
constexpr std::int64_t LargestSliceBytes = 512 * 1024;
constexpr std::int64_t SmallestSliceBytes = 32 * 1024;
/// A slice takes at most this part of what is left for each thread.
constexpr std::int64_t SlicesLeft = 4;

// Width of a model from which rounding activations pays: to bf16 pieces for the tile unit, to bytes
// or 16-bit integers for block types. Narrower models keep all bits of f32; a block type is then
// decoded at less than half the speed, still more than a thousand tokens per second.
std::atomic<int> leastRounded = UsualRoundingWidth;

// Rows begin on different cache sets even when widths are powers of two.
constexpr int RowPadding = 16;

std::int64_t strideOf(int width) {
    return (width + 15) / 16 * 16 + RowPadding;
}

} // namespace

int roundingWidth() {
    return leastRounded.load(std::memory_order_relaxed);
}

void setRoundingWidth(int width) {
    leastRounded.store(width, std::memory_order_relaxed);
}

Executor::Executor(const Program& program, const LoadedWeights& weights, ThreadPool& pool)
    : m_program(program), m_weights(weights), m_pool(pool), m_schedule(makeSchedule(program)),
      m_isNarrow(program.hyperparameters().embd < roundingWidth()) {
    assert(!program.code().empty() && "a program computes something");
    const Instruction& last = program.code().back();
    m_result = last.out;
    m_writesLogits =
        last.op == Op::MatMul && std::ranges::any_of(program.code(), [](const Instruction& each) {
            return each.op == Op::LastRow;
        });
    if (m_writesLogits)
        m_schedule.bufferOf[static_cast<std::size_t>(m_result)] = -1;
    for (const int width : m_schedule.bufferWidths)
        m_strides.push_back(strideOf(width));
    m_buffers.resize(m_strides.size());
    m_products.resize(m_schedule.steps.size());
    for (std::size_t step = 0; step < m_schedule.steps.size(); ++step)
        if (m_schedule.steps[step].kind == Step::Kind::Products) {
            prepareProducts(m_schedule.steps[step], m_products[step]);
            findSoonRead(step);
        }
    for (int worker = 0; worker < pool.threads(); ++worker)
        m_scratch.emplace_back(std::max(multiplyManyScratch() * sizeof(float),
                                        m_isNarrow ? 0 : multiplyPreparedScratch()));
    m_logitRows.resize(MaxRows);
    ensureRows(MaxFewTokens);
}

void Executor::prepareProducts(const Step& step, Products& products) {
    for (std::size_t p = 0; p < step.instructions.size(); ++p) {
        const Instruction& instruction =
            m_program.code()[static_cast<std::size_t>(step.instructions[p])];
        Product product;
        product.input = instruction.in[0];
        product.output = instruction.out;
        product.matrix = m_weights.matrices[static_cast<std::size_t>(instruction.in[1])];
        const int cols = product.matrix.cols;
        product.rounding = needsQuantisedActivations(product.matrix) ? Rounding::Words
                           : needsSplitActivations(product.matrix)   ? Rounding::Bytes
                                                                     : Rounding::None;
        if (product.rounding != Rounding::None)
            product.rounded = roundedFor(product.input, product.rounding, cols, products);
        if (product.matrix.layout == MatrixLayout::Panels)
            product.marked = markedFor(product.input, cols, products);
        product.isSparse = product.marked >= 0 && isReluSquared(product.input);
        if (chooseManyKernel(product.matrix, !m_isNarrow) != ManyKernel::Floats)
            product.prepared = preparedFor(product, products);
        products.inFull = products.inFull || (m_isNarrow && product.rounding != Rounding::None);
        for (std::size_t i = 0; i < step.after.size(); ++i)
            if (step.afterOf[i] == static_cast<int>(p))
                product.after.push_back(step.after[i]);
        products.products.push_back(std::move(product));
    }
    cutIntoSlices(products);
}

bool Executor::isReluSquared(TensorId id) const {
    return std::ranges::any_of(m_program.code(), [id](const Instruction& each) {
        return each.out == id && each.op == Op::Unary && each.unary == Unary::ReluSquared;
    });
}

void Executor::findSoonRead(std::size_t step) {
    for (std::size_t next = step + 1; next < m_schedule.steps.size(); ++next) {
        if (m_schedule.steps[next].kind != Step::Kind::Rows &&
            m_schedule.steps[next].kind != Step::Kind::Shift)
            return;
        for (const int i : m_schedule.steps[next].instructions)
            for (const TensorId id : m_program.code()[static_cast<std::size_t>(i)].in) {
                const float* vector =
                    id == NoTensor ? nullptr : m_weights.vectors[static_cast<std::size_t>(id)];
                if (vector != nullptr)
                    m_products[step].soonRead.emplace_back(
                        vector, static_cast<std::size_t>(m_program.tensor(id).width));
            }
    }
}

/// Says what one thread takes at a time.
void Executor::cutIntoSlices(Products& products) const {
    std::int64_t left = 0; // bytes of the step
    for (const Product& product : products.products)
        left += product.matrix.rows * product.matrix.rowBytes;
    for (std::size_t p = 0; p < products.products.size(); ++p) {
        const MatrixView& matrix = products.products[p].matrix;
        const std::int64_t together = rowStep(matrix);
        const std::int64_t stepBytes = std::max<std::int64_t>(1, matrix.rowBytes * together);
        for (int begin = 0; begin < matrix.rows;) {
            const std::int64_t bytes = std::clamp(left / (SlicesLeft * m_pool.threads()),
                                                  SmallestSliceBytes, LargestSliceBytes);
            const std::int64_t rows = std::max<std::int64_t>(1, bytes / stepBytes) * together;
            const int end = static_cast<int>(std::min<std::int64_t>(matrix.rows, begin + rows));
            products.few.push_back({static_cast<int>(p), begin, end});
            left -= (end - begin) * matrix.rowBytes;
            begin = end;
        }
        const int many = manyRowsFor(products.products[p]);
        for (int begin = 0; begin < matrix.rows; begin += many)
            products.many.push_back(
                {static_cast<int>(p), begin, std::min(matrix.rows, begin + many)});
    }
}

/// Rows that one thread takes at a time for many tokens: as many as leave each thread some slices.
int Executor::manyRowsFor(const Product& product) const {
    int rows = product.prepared < 0
                   ? ManyRows
                   : manyRowsOf(m_prepared[static_cast<std::size_t>(product.prepared)].kernel());
    while (rows > ManyRows && product.matrix.rows < 3 * rows * m_pool.threads())
        rows /= 2;
    return rows;
}

/// Products of one step share the rounded form of an input; steps share the memory.
int Executor::roundedFor(TensorId input, Rounding rounding, int cols, const Products& products) {
    int used = 0;
    for (const Product& product : products.products) {
        if (product.rounding == rounding && product.input == input)
            return product.rounded;
        used = std::max(used, product.rounded + 1);
    }
    if (used == static_cast<int>(m_rounded.size()))
        m_rounded.emplace_back(cols);
    else if (m_rounded[static_cast<std::size_t>(used)].cols < cols)
        m_rounded[static_cast<std::size_t>(used)] = Rounded(cols);
    return used;
}

/// The same for what kernels read of the inputs of many tokens.
int Executor::preparedFor(const Product& product, const Products& products) {
    const ManyKernel kernel = chooseManyKernel(product.matrix, !m_isNarrow);
    const auto kernelOf = [this](int prepared) {
        return m_prepared[static_cast<std::size_t>(prepared)].kernel();
    };
    int used = 0;
    for (const Product& other : products.products) {
        if (other.prepared >= 0 && other.input == product.input &&
            kernelOf(other.prepared) == kernel)
            return other.prepared;
        used = std::max(used, other.prepared + 1);
    }
    while (used < static_cast<int>(m_prepared.size()) && kernelOf(used) != kernel)
        ++used;
    if (used == static_cast<int>(m_prepared.size()))
        m_prepared.emplace_back(kernel, product.matrix.cols);
    m_prepared[static_cast<std::size_t>(used)].widen(product.matrix.cols);
    return used;
}

int Executor::markedFor(TensorId input, int cols, const Products& products) {
    int used = 0;
    for (const Product& product : products.products) {
        if (product.marked >= 0 && product.input == input)
            return product.marked;
        used = std::max(used, product.marked + 1);
    }
    if (used == static_cast<int>(m_marked.size()))
        m_marked.emplace_back(cols);
    else if (m_marked[static_cast<std::size_t>(used)].cols < cols)
        m_marked[static_cast<std::size_t>(used)] = Marked(cols);
    return used;
}

void Executor::ensureRows(int rows) {
    if (rows <= m_capacity)
        return;
    m_capacity = rows <= MaxFewTokens ? MaxFewTokens : MaxRows;
    for (std::size_t buffer = 0; buffer < m_buffers.size(); ++buffer) {
        if (std::ranges::count(m_schedule.bufferOf, static_cast<int>(buffer)) == 0)
            continue;
        m_buffers[buffer] = AlignedBuffer(); // frees the old one first
        m_buffers[buffer] =
            AlignedBuffer(static_cast<std::size_t>(m_capacity * m_strides[buffer]) * sizeof(float));
    }
    for (PreparedRows& prepared : m_prepared)
        if (m_capacity == MaxRows)
            prepared.allocate(MaxRows);
}

float* Executor::row(TensorId id, int index) {
    const auto buffer = static_cast<std::size_t>(m_schedule.bufferOf[static_cast<std::size_t>(id)]);
    return m_buffers[buffer].floats() + index * m_strides[buffer];
}

const float* Executor::operand(TensorId id, int index) {
    if (m_program.tensor(id).kind == TensorKind::Weight)
        return m_weights.vectors[static_cast<std::size_t>(id)];
    return row(id, index);
}

RowsView Executor::rows(TensorId id, int first) {
    if (m_program.tensor(id).kind == TensorKind::Weight)
        return {m_weights.vectors[static_cast<std::size_t>(id)], 0};
    const auto buffer = static_cast<std::size_t>(m_schedule.bufferOf[static_cast<std::size_t>(id)]);
    return {row(id, first), m_strides[buffer]};
}

MutableRowsView Executor::outputRows(TensorId id, int first) {
    const auto buffer = static_cast<std::size_t>(m_schedule.bufferOf[static_cast<std::size_t>(id)]);
    return {row(id, first), m_strides[buffer]};
}

void Executor::run(std::span<const Segment> segments) {
    m_segments.assign(segments.begin(), segments.end());
    m_rows = 0;
    bool allRowsWanted = false;
    for (Segment& segment : m_segments) {
        segment.begin = m_rows;
        m_rows += segment.rows;
        allRowsWanted = allRowsWanted || segment.logitRows > 1;
    }
    assert(m_rows <= MaxRows && "a pass is cut to MaxRows");
    ensureRows(m_rows);
    for (std::size_t index = 0; index < m_schedule.steps.size() && m_rows > 0; ++index) {
        const Step& step = m_schedule.steps[index];
        const auto& first = m_program.code()[static_cast<std::size_t>(step.instructions.front())];
        switch (step.kind) {
        case Step::Kind::Rows:
            runRows(step.instructions);
            break;
        case Step::Kind::Shift:
            runShift(first);
            break;
        case Step::Kind::Recurrence:
            runRecurrence(step);
            break;
        case Step::Kind::Products:
            runProducts(step, m_products[index]);
            break;
        case Step::Kind::LastRow:
            runLastRow(first);
            break;
        }
        if (static_cast<int>(index) == m_schedule.tailStep && !allRowsWanted)
            keepTail();
    }
    if (!m_writesLogits)
        writeLogits();
}

void Executor::runLastRow(const Instruction& instruction) {
    const int width = m_program.tensor(instruction.out).width;
    const int resultWidth = m_program.tensor(m_result).width;
    int kept = 0;
    for (Segment& segment : m_segments) {
        const int first = segment.begin + segment.rows - segment.logitRows;
        segment.begin = kept;
        segment.rows = segment.logitRows;
        for (int i = 0; i < segment.logitRows; ++i, ++kept) {
            std::copy_n(row(instruction.in[0], first + i), width, row(instruction.out, kept));
            m_logitRows[static_cast<std::size_t>(kept)] =
                segment.logits + std::ptrdiff_t{i} * resultWidth;
        }
    }
    m_rows = kept;
}

/// Moves the last rows of each sequence together; the others have no effect on logits or state any
/// more.
void Executor::keepTail() {
    int kept = 0;
    for (Segment& segment : m_segments) {
        const int count = std::min(segment.rows, m_schedule.tailRows);
        const int first = segment.begin + segment.rows - count;
        for (const TensorId id : m_schedule.tailTensors)
            for (int i = 0; i < count; ++i)
                std::memmove(row(id, kept + i), row(id, first + i),
                             static_cast<std::size_t>(m_program.tensor(id).width) * sizeof(float));
        segment.begin = kept;
        segment.rows = count;
        kept += count;
    }
    m_rows = kept;
}

void Executor::writeLogits() {
    const int width = m_program.tensor(m_result).width;
    for (const Segment& segment : m_segments) {
        const int first = segment.begin + segment.rows - segment.logitRows;
        for (int i = 0; i < segment.logitRows; ++i)
            std::copy_n(row(m_result, first + i), width,
                        segment.logits + std::ptrdiff_t{i} * width);
    }
}

} // namespace rookery::cpu
