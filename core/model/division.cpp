// SPDX-License-Identifier: Apache-2.0
#include "core/model/division.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>
#include <vector>

#include "core/model/program_builder.h"
#include "core/model/weight_sources.h"

namespace rookery {
namespace {

std::size_t index(int id) {
    return static_cast<std::size_t>(id);
}

/// A weight of the whole program, which it keeps alive.
class BorrowedSource final : public WeightSource {
  public:
    BorrowedSource(std::shared_ptr<const Program> whole, TensorId id)
        : m_whole(std::move(whole)), m_source(m_whole->weight(id)) {}
    int rows() const override { return m_source.rows(); }
    int cols() const override { return m_source.cols(); }
    DType storedType() const override { return m_source.storedType(); }
    const TensorView* direct() const override { return m_source.direct(); }
    void readRows(int first, int count, std::span<float> out) const override {
        m_source.readRows(first, count, out);
    }
    std::span<const std::byte> storedRows(int first, int count) const override {
        return m_source.storedRows(first, count);
    }

  private:
    std::shared_ptr<const Program> m_whole;
    const WeightSource& m_source;
};

/// One activation out of the rows that cross the border, as a table of embeddings.
class BorderTable final : public WeightSource {
  public:
    BorderTable(std::shared_ptr<const BorderRows> border, int rows, int first, int width)
        : m_border(std::move(border)), m_rows(rows), m_first(first), m_width(width) {}
    int rows() const override { return m_rows; }
    int cols() const override { return m_width; }
    DType storedType() const override { return DType::F32; }
    const TensorView* direct() const override { return nullptr; }
    void readRows(int first, int count, std::span<float> out) const override {
        const std::span<const float> rows = m_border->rows();
        for (int row = 0; row < count; ++row) {
            const auto from = rows.subspan(
                index(first + row) * index(m_border->width()) + index(m_first), index(m_width));
            std::ranges::copy(from, out.begin() + std::ptrdiff_t{row} * m_width);
        }
    }

  private:
    std::shared_ptr<const BorderRows> m_border;
    int m_rows = 0;
    int m_first = 0; ///< column in the border's rows
    int m_width = 0;
};

/// Copies one side of the border into a Program.
class PartWriter {
  public:
    /// A part with the layers begin to end - 1 and their states.
    PartWriter(std::shared_ptr<const Program> whole, int begin, int end)
        : m_whole(std::move(whole)), m_builder(m_whole->hyperparameters()),
          m_here(index(m_whole->tensorCount()), NoTensor) {
        for (TensorId id = 0; id < m_whole->tensorCount(); ++id) {
            const TensorInfo& tensor = m_whole->tensor(id);
            if (tensor.kind != TensorKind::State)
                continue;
            const StateEntry& entry = m_whole->stateLayout().entries[index(tensor.stateEntry)];
            if (entry.layer < begin || entry.layer >= end)
                continue;
            m_builder.setLayer(entry.layer);
            isHere(id, m_builder.state(tensor.name, entry.kind, entry.size));
        }
    }

    ProgramBuilder& builder() { return m_builder; }
    TensorId here(TensorId id) const { return m_here[index(id)]; }
    void isHere(TensorId whole, TensorId part) { m_here[index(whole)] = part; }

    void copy(const Instruction& instruction) {
        m_builder.setLayer(instruction.layer);
        std::vector<TensorId> operands;
        for (const TensorId id : instruction.in)
            operands.push_back(id == NoTensor ? NoTensor : operand(id));
        const TensorInfo& out = m_whole->tensor(instruction.out);
        isHere(instruction.out, m_builder.copy(instruction, operands, out.width, out.name));
    }

    /// state: of the whole, in host order; `first` is where this part's begins.
    std::shared_ptr<const Program> finish(std::span<const float> state, std::int64_t first) {
        m_builder.keepAliveAllOf(*m_whole);
        const auto own =
            state.subspan(static_cast<std::size_t>(first),
                          static_cast<std::size_t>(m_builder.stateLayout().floatCount));
        m_builder.setInitialState({own.begin(), own.end()});
        m_builder.setFingerprint(m_whole->fingerprint());
        return m_builder.finish();
    }

  private:
    TensorId operand(TensorId id) {
        const TensorInfo& tensor = m_whole->tensor(id);
        if (here(id) == NoTensor && tensor.kind == TensorKind::Weight)
            isHere(id,
                   m_builder.weight(tensor.name, std::make_unique<BorrowedSource>(m_whole, id)));
        return here(id);
    }

    std::shared_ptr<const Program> m_whole;
    ProgramBuilder m_builder;
    std::vector<TensorId> m_here; ///< by TensorId of the whole: the tensor of the part
};

/// An activation that is computed before the border and read behind it, with its place in a row.
struct Crossing {
    TensorId id = NoTensor;
    int width = 0;
    int first = 0; ///< column; a multiple of the width
};

std::vector<Crossing> crossingsOf(const Program& whole, int layers) {
    std::vector<char> isBefore(index(whole.tensorCount()), 0);
    std::vector<Crossing> found;
    int end = 0;
    for (const Instruction& instruction : whole.code()) {
        if (instruction.layer < layers) {
            isBefore[index(instruction.out)] = 1;
            continue;
        }
        for (const TensorId id : instruction.in) {
            if (id == NoTensor || !isBefore[index(id)])
                continue;
            isBefore[index(id)] = 0; // counted once
            const int width = whole.tensor(id).width;
            const int first = (end + width - 1) / width * width;
            found.push_back({id, width, first});
            end = first + width;
        }
    }
    return found;
}

/// Floats in a row that holds all of them, a multiple of every width.
int rowWidth(std::span<const Crossing> crossings) {
    int common = 1;
    for (const Crossing& each : crossings)
        common = std::lcm(common, each.width);
    const int end = crossings.back().first + crossings.back().width;
    return (end + common - 1) / common * common;
}

/// 1 in the columns of one activation, else 0.
std::unique_ptr<WeightSource> columnsOf(const Crossing& crossing, int total) {
    std::vector<float> columns(index(total), 0.0F);
    std::fill_n(columns.begin() + crossing.first, crossing.width, 1.0F);
    return vectorSource(std::move(columns));
}

/// Makes the activations, side by side, the result of the part. There is no op for that, so each is
/// repeated over the whole row and multiplied by zero outside of its own columns: one and zero
/// leave the sum exact.
void joinColumns(PartWriter& part, std::span<const Crossing> crossings, int total) {
    ProgramBuilder& builder = part.builder();
    TensorId joined = NoTensor;
    for (const Crossing& each : crossings) {
        const std::string name = "border." + std::to_string(each.first);
        const TensorId mask = builder.weight(name + ".columns", columnsOf(each, total));
        const TensorId repeated =
            builder.repeatHeads(name + ".repeated", part.here(each.id), total / each.width, 1);
        joined = joined == NoTensor ? builder.mul(name, repeated, mask)
                                    : builder.mulAdd(name, joined, repeated, mask);
    }
}

} // namespace

Result<Division> divide(const std::shared_ptr<const Program>& whole, int layers) {
    if (layers < 1 || layers > whole->hyperparameters().layers)
        return {ErrorCode::InvalidArgument, "no border behind layer " + std::to_string(layers) +
                                                " of " +
                                                std::to_string(whole->hyperparameters().layers)};
    const std::vector<Crossing> crossings = crossingsOf(*whole, layers);
    const int width = rowWidth(crossings);
    PartWriter front(whole, 0, layers);
    PartWriter back(whole, layers, whole->hyperparameters().layers);
    TensorId last = NoTensor;
    for (const Instruction& instruction : whole->code())
        if (instruction.layer < layers) {
            front.copy(instruction);
            last = instruction.out;
        }
    if (crossings.size() > 1 || crossings.front().id != last)
        joinColumns(front, crossings, width);

    auto border = std::make_shared<BorderRows>(width);
    const int rows = whole->hyperparameters().vocabulary;
    for (const Crossing& each : crossings) {
        const std::string& name = whole->tensor(each.id).name;
        auto source = std::make_unique<BorderTable>(border, rows, each.first, each.width);
        const TensorId table = back.builder().weight(name + ".border", std::move(source));
        back.isHere(each.id, back.builder().embed(name, table));
    }
    for (const Instruction& instruction : whole->code())
        if (instruction.layer >= layers)
            back.copy(instruction);
    const std::vector<float> state = whole->initialState();
    const std::int64_t atBorder = front.builder().stateLayout().floatCount;
    Division division;
    division.front = front.finish(state, 0);
    division.back = back.finish(state, atBorder);
    division.border = std::move(border);
    division.layers = layers;
    return division;
}

} // namespace rookery
