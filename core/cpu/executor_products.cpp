// SPDX-License-Identifier: Apache-2.0
//
// The part of Executor that multiplies with weights.
#include <algorithm>

#include "core/cpu/executor.h"

namespace rookery::cpu {

bool Executor::logitRowsAreRegular() const {
    const int width = m_program.tensor(m_result).width;
    for (std::size_t i = 1; i < static_cast<std::size_t>(m_rows); ++i)
        if (m_logitRows[i] != m_logitRows[0] + static_cast<std::ptrdiff_t>(i) * width)
            return false;
    return true;
}

void Executor::runProducts(const Products& products) {
    const bool isResult = m_writesLogits && products.products.back().output == m_result;
    if (m_rows > MaxFewTokens && (!isResult || logitRowsAreRegular()))
        return runMany(products);
    for (int first = 0; first < m_rows; first += MaxFewTokens)
        runFew(products, first, std::min(MaxFewTokens, m_rows - first));
}

void Executor::runFew(const Products& products, int first, int count) {
    m_few.resize(products.products.size());
    for (std::size_t p = 0; p < products.products.size(); ++p) {
        const Product& product = products.products[p];
        FewTokens& few = m_few[p];
        few.tokens = count;
        for (int t = 0; t < count; ++t) {
            few.x[t] = row(product.input, first + t);
            few.out[t] = m_writesLogits && product.output == m_result
                             ? m_logitRows[static_cast<std::size_t>(first + t)]
                             : row(product.output, first + t);
            if (product.quantised < 0)
                continue;
            const bool isNew = std::none_of(
                products.products.begin(),
                products.products.begin() + static_cast<std::ptrdiff_t>(p),
                [&](const Product& other) { return other.quantised == product.quantised; });
            const MutableQuantisedRow rounded =
                m_quantised[static_cast<std::size_t>(product.quantised)].row(t);
            if (isNew)
                quantiseRow(few.x[t], product.matrix.cols, rounded);
            few.quantised[t] = {rounded.values, rounded.scales, rounded.sums, rounded.halfSums};
        }
    }
    m_pool.run(static_cast<int>(products.few.size()), [&](int task, int) {
        const Slice& slice = products.few[static_cast<std::size_t>(task)];
        const auto p = static_cast<std::size_t>(slice.product);
        multiplyFew(products.products[p].matrix, slice.rowBegin, slice.rowEnd, m_few[p]);
    });
}

void Executor::runMany(const Products& products) {
    m_pool.run(static_cast<int>(products.many.size()), [&](int task, int worker) {
        const Slice& slice = products.many[static_cast<std::size_t>(task)];
        const Product& product = products.products[static_cast<std::size_t>(slice.product)];
        const bool isResult = m_writesLogits && product.output == m_result;
        const MutableRowsView out = isResult ? MutableRowsView{m_logitRows[0], product.matrix.rows}
                                             : outputRows(product.output, 0);
        multiplyMany(product.matrix, slice.rowBegin, m_rows, rows(product.input, 0), out,
                     m_scratch[static_cast<std::size_t>(worker)].floats());
    });
}

} // namespace rookery::cpu
