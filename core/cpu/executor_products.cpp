// SPDX-License-Identifier: Apache-2.0
//
// The part of Executor that multiplies with weights.
#include <algorithm>
#include <span>

#include "core/cpu/executor.h"
#include "core/cpu/kernels_bytes.h"

namespace rookery::cpu {

bool Executor::logitRowsAreRegular() const {
    const int width = m_program.tensor(m_result).width;
    for (std::size_t i = 1; i < static_cast<std::size_t>(m_rows); ++i)
        if (m_logitRows[i] != m_logitRows[0] + static_cast<std::ptrdiff_t>(i) * width)
            return false;
    return true;
}

void Executor::runProducts(const Step& step, const Products& products) {
    const bool isResult = m_writesLogits && products.products.back().output == m_result;
    if ((m_rows > MaxFewTokens || products.inFull) && (!isResult || logitRowsAreRegular())) {
        runMany(products);
        return runRows(
            step.after); // of many tokens whole rows are read faster than a slice of each
    }
    for (int first = 0; first < m_rows; first += MaxFewTokens)
        runFew(products, first, std::min(MaxFewTokens, m_rows - first));
}

/// What the kernel of one product reads of token t beside the f32 activations.
void Executor::prepareFew(const Product& product, bool isNewRounded, bool isNewMarked, int t,
                          FewTokens& few) {
    const int cols = product.matrix.cols;
    if (product.rounding == Rounding::Words) {
        const auto row = m_rounded[static_cast<std::size_t>(product.rounded)].words(t);
        if (isNewRounded)
            quantiseRow(few.x[t], cols, row);
        few.quantised[t] = {row.values, row.scales, row.sums, row.halfSums};
    } else if (product.rounding == Rounding::Bytes) {
        const auto row = m_rounded[static_cast<std::size_t>(product.rounded)].bytes(t);
        if (isNewRounded)
            splitRow(few.x[t], cols, row);
        few.split[t] = {row.values, row.scales, row.sums};
    }
    if (product.marked < 0)
        return;
    std::uint32_t* bits = m_marked[static_cast<std::size_t>(product.marked)].row(t);
    few.nonZero[t] = bits;
    if (!isNewMarked)
        return;
    const int nonZero = markNonZero(few.x[t], cols, bits);
    if (!product.isSparse)
        return;
    m_sparseInputs += cols;
    m_sparseZeros += cols - nonZero;
}

/// Channels of a slice, which one thread has just made, for rows [first, first + count).
void Executor::runAfter(const Product& product, const Slice& slice, int first, int count) {
    for (int index = first; index < first + count && !product.after.empty(); ++index)
        for (const int i : product.after)
            runChannels(m_program.code()[static_cast<std::size_t>(i)], index, slice.rowBegin,
                        slice.rowEnd - slice.rowBegin);
}

void Executor::fetchSoonRead(const Products& products) {
    constexpr std::size_t LineFloats = 16;
    constexpr int SecondLevelCache = 2;
    for (const std::span<const float> vector : products.soonRead)
        for (std::size_t i = 0; i < vector.size(); i += LineFloats)
            __builtin_prefetch(vector.data() + i, 0, SecondLevelCache);
}

void Executor::runFew(const Products& products, int first, int count) {
    m_few.resize(products.products.size());
    for (std::size_t p = 0; p < products.products.size(); ++p) {
        const Product& product = products.products[p];
        const std::span before = std::span(products.products).first(p);
        const bool isNewRounded = std::ranges::none_of(
            before, [&](const Product& other) { return other.rounded == product.rounded; });
        const bool isNewMarked = std::ranges::none_of(
            before, [&](const Product& other) { return other.marked == product.marked; });
        FewTokens& few = m_few[p];
        few.tokens = count;
        for (int t = 0; t < count; ++t) {
            few.x[t] = row(product.input, first + t);
            few.out[t] = m_writesLogits && product.output == m_result
                             ? m_logitRows[static_cast<std::size_t>(first + t)]
                             : row(product.output, first + t);
            prepareFew(product, isNewRounded, isNewMarked, t, few);
        }
    }
    bool isFetched = false; // touched by the caller alone, which is worker 0
    m_pool.run(static_cast<int>(products.few.size()), [&](int task, int worker) {
        const Slice& slice = products.few[static_cast<std::size_t>(task)];
        const auto p = static_cast<std::size_t>(slice.product);
        fetchChannels(products.products[p].after, first, slice.rowBegin,
                      slice.rowEnd - slice.rowBegin);
        if (worker == 0 && !isFetched) {
            isFetched = true;
            fetchSoonRead(products);
        }
        multiplyFew(products.products[p].matrix, slice.rowBegin, slice.rowEnd, m_few[p]);
        runAfter(products.products[p], slice, first, count);
    });
}

/// Brings the inputs of products into the form that their kernels read, each once.
void Executor::prepareInputs(const Products& products) {
    constexpr int RowsPerTask = 8;
    const int tasksPerInput = (m_rows + RowsPerTask - 1) / RowsPerTask;
    m_newInputs.clear();
    for (std::size_t p = 0; p < products.products.size(); ++p) {
        const int prepared = products.products[p].prepared;
        const auto before = std::span(products.products).first(p);
        if (prepared >= 0 && std::ranges::none_of(before, [=](const Product& other) {
                return other.prepared == prepared;
            }))
            m_newInputs.push_back(static_cast<int>(p));
    }
    m_pool.run(static_cast<int>(m_newInputs.size()) * tasksPerInput, [&](int task, int) {
        const auto index =
            static_cast<std::size_t>(m_newInputs[static_cast<std::size_t>(task / tasksPerInput)]);
        const Product& product = products.products[index];
        const int begin = task % tasksPerInput * RowsPerTask;
        for (int t = begin; t < std::min(m_rows, begin + RowsPerTask); ++t)
            m_prepared[static_cast<std::size_t>(product.prepared)].prepare(row(product.input, t),
                                                                           product.matrix.cols, t);
    });
}

void Executor::runMany(const Products& products) {
    prepareInputs(products);
    m_pool.run(static_cast<int>(products.many.size()), [&](int task, int worker) {
        const Slice& slice = products.many[static_cast<std::size_t>(task)];
        const Product& product = products.products[static_cast<std::size_t>(slice.product)];
        const bool isResult = m_writesLogits && product.output == m_result;
        const MutableRowsView out = isResult ? MutableRowsView{m_logitRows[0], product.matrix.rows}
                                             : outputRows(product.output, 0);
        AlignedBuffer& scratch = m_scratch[static_cast<std::size_t>(worker)];
        if (product.prepared >= 0)
            m_prepared[static_cast<std::size_t>(product.prepared)].multiply(
                product.matrix, slice.rowBegin, slice.rowEnd, m_rows, out, scratch.bytes());
        else
            multiplyMany(product.matrix, slice.rowBegin, m_rows, rows(product.input, 0), out,
                         scratch.floats());
    });
}

} // namespace rookery::cpu
