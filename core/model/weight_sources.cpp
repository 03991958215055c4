// SPDX-License-Identifier: Apache-2.0
#include "core/model/weight_sources.h"

#include <algorithm>
#include <cassert>
#include <cstring>
#include <utility>

#include "core/checkpoint/block_codec.h"

namespace rookery {

namespace {

std::size_t count(int rows, int cols) {
    return static_cast<std::size_t>(rows) * static_cast<std::size_t>(cols);
}

class VectorSource : public WeightSource {
  public:
    explicit VectorSource(std::vector<float> values) : m_values(std::move(values)) {
        m_view.type = DType::F32;
        m_view.shape = {1, std::ssize(m_values)};
        m_view.bytes = std::as_bytes(std::span(m_values));
    }
    int rows() const override { return 1; }
    int cols() const override { return static_cast<int>(m_values.size()); }
    DType storedType() const override { return DType::F32; }
    const TensorView* direct() const override { return &m_view; }
    void readRows(int, int count, std::span<float> out) const override {
        if (count == 1)
            std::copy(m_values.begin(), m_values.end(), out.begin());
    }

  private:
    std::vector<float> m_values;
    TensorView m_view;
};

class DirectSource : public WeightSource {
  public:
    explicit DirectSource(const MatrixWindow& window) : m_rows(window.rows), m_cols(window.cols) {
        assert(window.columnStride == 1 && window.rowStride == window.cols &&
               "rows one after another");
        const DType type = window.tensor->type;
        m_rowBytes = window.cols / blockElements(type) * blockBytes(type);
        const std::int64_t first = window.offset / blockElements(type) * blockBytes(type);
        m_view.type = type;
        m_view.shape = {window.rows, window.cols};
        m_view.bytes = window.tensor->bytes.subspan(
            static_cast<std::size_t>(first), static_cast<std::size_t>(m_rowBytes * window.rows));
    }
    int rows() const override { return m_rows; }
    int cols() const override { return m_cols; }
    DType storedType() const override { return m_view.type; }
    const TensorView* direct() const override { return &m_view; }
    void readRows(int first, int rowCount, std::span<float> out) const override {
        assert(first >= 0 && first + rowCount <= m_rows && "rows of this matrix");
        decodeRow(m_view.type, m_view.bytes.data() + m_rowBytes * first,
                  std::int64_t{rowCount} * m_cols, out.data());
    }
    std::span<const std::byte> storedRows(int first, int rowCount) const override {
        return m_view.bytes.subspan(static_cast<std::size_t>(m_rowBytes * first),
                                    static_cast<std::size_t>(m_rowBytes * rowCount));
    }

  private:
    int m_rows;
    int m_cols;
    std::int64_t m_rowBytes = 0;
    TensorView m_view;
};

class TransposedSource : public WeightSource {
  public:
    explicit TransposedSource(const MatrixWindow& window) : m_window(window) {
        assert(window.rowStride == 1 && blockElements(window.tensor->type) == 1 &&
               "single elements");
    }
    int rows() const override { return m_window.rows; }
    int cols() const override { return m_window.cols; }
    DType storedType() const override { return m_window.tensor->type; }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int rowCount, std::span<float> out) const override {
        assert(first >= 0 && first + rowCount <= m_window.rows && "rows of this matrix");
        // A stretch of rows here is a stretch of columns there.
        std::vector<float> stretch(static_cast<std::size_t>(rowCount));
        const DType type = m_window.tensor->type;
        for (int column = 0; column < m_window.cols; ++column) {
            const std::int64_t at = m_window.offset + column * m_window.columnStride + first;
            decodeRow(type, m_window.tensor->bytes.data() + at * blockBytes(type), rowCount,
                      stretch.data());
            for (int row = 0; row < rowCount; ++row)
                out[count(row, m_window.cols) + static_cast<std::size_t>(column)] =
                    stretch[static_cast<std::size_t>(row)];
        }
    }

  private:
    MatrixWindow m_window;
};

class ScaledSource : public WeightSource {
  public:
    ScaledSource(std::unique_ptr<WeightSource> base, float factor)
        : m_base(std::move(base)), m_factor(factor) {}
    int rows() const override { return m_base->rows(); }
    int cols() const override { return m_base->cols(); }
    DType storedType() const override { return m_base->storedType(); }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int rowCount, std::span<float> out) const override {
        m_base->readRows(first, rowCount, out);
        for (float& value : out.first(count(rowCount, cols())))
            value *= m_factor;
    }
    std::span<const std::byte> storedRows(int first, int rowCount) const override {
        return m_base->storedRows(first, rowCount);
    }

  private:
    std::unique_ptr<WeightSource> m_base;
    float m_factor;
};

class LoraSource : public WeightSource {
  public:
    LoraSource(std::unique_ptr<WeightSource> base, int rank, float scale, std::vector<float> a,
               std::vector<float> b)
        : m_base(std::move(base)), m_rank(rank), m_scale(scale), m_a(std::move(a)),
          m_b(std::move(b)) {
        assert(m_a.size() == count(rank, m_base->cols()) &&
               m_b.size() == count(m_base->rows(), rank) && "factors that fit the matrix");
    }
    int rows() const override { return m_base->rows(); }
    int cols() const override { return m_base->cols(); }
    DType storedType() const override { return m_base->storedType(); }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int rowCount, std::span<float> out) const override {
        m_base->readRows(first, rowCount, out);
        std::vector<double> delta(static_cast<std::size_t>(cols()));
        for (int row = 0; row < rowCount; ++row) {
            std::fill(delta.begin(), delta.end(), 0.0);
            for (int r = 0; r < m_rank; ++r) {
                const double factor = static_cast<double>(
                    m_b[count(first + row, m_rank) + static_cast<std::size_t>(r)]);
                const float* a = m_a.data() + count(r, cols());
                for (std::size_t column = 0; column < delta.size(); ++column)
                    delta[column] += factor * static_cast<double>(a[column]);
            }
            float* values = out.data() + count(row, cols());
            for (std::size_t column = 0; column < delta.size(); ++column)
                values[column] = static_cast<float>(static_cast<double>(values[column]) +
                                                    static_cast<double>(m_scale) * delta[column]);
        }
    }
    std::span<const std::byte> storedRows(int first, int rowCount) const override {
        return m_base->storedRows(first, rowCount);
    }

  private:
    std::unique_ptr<WeightSource> m_base;
    int m_rank;
    float m_scale;
    std::vector<float> m_a;
    std::vector<float> m_b;
};

} // namespace

std::unique_ptr<WeightSource> vectorSource(std::vector<float> values) {
    return std::make_unique<VectorSource>(std::move(values));
}

std::unique_ptr<WeightSource> directSource(const MatrixWindow& window) {
    return std::make_unique<DirectSource>(window);
}

std::unique_ptr<WeightSource> transposedSource(const MatrixWindow& window) {
    return std::make_unique<TransposedSource>(window);
}

std::unique_ptr<WeightSource> scaledSource(std::unique_ptr<WeightSource> base, float factor) {
    return std::make_unique<ScaledSource>(std::move(base), factor);
}

std::unique_ptr<WeightSource> loraSource(std::unique_ptr<WeightSource> base, int rank, float scale,
                                         std::vector<float> a, std::vector<float> b) {
    return std::make_unique<LoraSource>(std::move(base), rank, scale, std::move(a), std::move(b));
}

bool isLowRank(const WeightSource& source, int vocabulary) {
    if (source.rows() == vocabulary)
        return false;
    const int narrow = std::min(source.rows(), source.cols());
    const int wide = std::max(source.rows(), source.cols());
    return narrow <= 1024 && narrow * 5 <= wide;
}

} // namespace rookery
