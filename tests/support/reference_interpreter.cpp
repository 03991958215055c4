// SPDX-License-Identifier: Apache-2.0
#include "tests/support/reference_interpreter.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace rookery {

namespace {

double sigmoid(double x) {
    return 1.0 / (1.0 + std::exp(-x));
}

double applyUnary(Unary function, double x) {
    switch (function) {
    case Unary::None:
        break;
    case Unary::Sigmoid:
        return sigmoid(x);
    case Unary::Tanh:
        return std::tanh(x);
    case Unary::Silu:
        return x * sigmoid(x);
    case Unary::ReluSquared:
        return x > 0 ? x * x : 0;
    case Unary::ExpNegExp:
        return std::exp(-std::exp(x));
    case Unary::Decay7:
        return std::exp(-0.606531 * sigmoid(x));
    case Unary::OneMinus:
        return 1 - x;
    }
    assert(false && "unary without a function");
    return x;
}

} // namespace

struct ReferenceInterpreter::Call {
    std::span<const Token> tokens;
    std::vector<double>* state;
    Rows rows;
};

ReferenceInterpreter::ReferenceInterpreter(std::shared_ptr<const Program> program)
    : m_program(std::move(program)), m_values(static_cast<std::size_t>(m_program->tensorCount())),
      m_rows(static_cast<std::size_t>(m_program->tensorCount()), 0) {
    for (TensorId id = 0; id < m_program->tensorCount(); ++id) {
        if (m_program->tensor(id).kind != TensorKind::Weight)
            continue;
        const WeightSource& source = m_program->weight(id);
        const auto count =
            static_cast<std::size_t>(source.rows()) * static_cast<std::size_t>(source.cols());
        std::vector<float> floats(count);
        source.readRows(0, source.rows(), floats);
        m_values[static_cast<std::size_t>(id)].assign(floats.begin(), floats.end());
    }
}

std::vector<double> ReferenceInterpreter::initialState() const {
    const std::vector<float> state = m_program->initialState();
    return {state.begin(), state.end()};
}

std::vector<double> ReferenceInterpreter::forward(std::span<const Token> tokens,
                                                  std::vector<double>& state, Rows rows) {
    assert(!tokens.empty() && "a call feeds at least one token");
    assert(std::ssize(state) == m_program->stateLayout().floatCount && "a state of this program");
    Call call{tokens, &state, rows};
    for (const Instruction& instruction : m_program->code())
        run(instruction, call);
    return m_values[static_cast<std::size_t>(m_program->code().back().out)];
}

std::vector<double> ReferenceInterpreter::forward(std::span<const Token> tokens,
                                                  std::vector<float>& state, Rows rows) {
    std::vector<double> exact(state.begin(), state.end());
    auto result = forward(tokens, exact, rows);
    std::transform(exact.begin(), exact.end(), state.begin(),
                   [](double value) { return static_cast<float>(value); });
    return result;
}

const std::vector<double>& ReferenceInterpreter::value(TensorId id) const {
    return m_values[static_cast<std::size_t>(id)];
}

void ReferenceInterpreter::run(const Instruction& instruction, Call& call) {
    const auto index = [](TensorId id) { return static_cast<std::size_t>(id); };
    const auto width = static_cast<std::size_t>(m_program->tensor(instruction.out).width);
    const bool isEmbed = instruction.op == Op::Embed;
    std::size_t rows = isEmbed ? call.tokens.size() : m_rows[index(instruction.in[0])];
    const std::vector<double>& x = m_values[index(instruction.in[0])];
    std::vector<double> out;

    switch (instruction.op) {
    case Op::Embed:
        for (const Token token : call.tokens) {
            assert(token >= 0 && token < m_program->tensor(instruction.in[0]).rows &&
                   "a known token");
            const auto row = x.begin() + static_cast<std::ptrdiff_t>(index(token) * width);
            out.insert(out.end(), row, row + static_cast<std::ptrdiff_t>(width));
        }
        break;
    case Op::Norm: {
        const auto& weight = m_values[index(instruction.in[1])];
        const auto& bias = m_values[index(instruction.in[2])];
        const std::size_t size = width / static_cast<std::size_t>(instruction.groups);
        out.resize(x.size());
        for (std::size_t begin = 0; begin < x.size(); begin += size) {
            double mean = 0;
            double variance = 0;
            for (std::size_t i = 0; i < size; ++i)
                mean += x[begin + i] / static_cast<double>(size);
            for (std::size_t i = 0; i < size; ++i)
                variance +=
                    (x[begin + i] - mean) * (x[begin + i] - mean) / static_cast<double>(size);
            const double factor =
                1 / std::sqrt(variance + static_cast<double>(instruction.epsilon));
            for (std::size_t i = 0; i < size; ++i) {
                const std::size_t channel = (begin + i) % width;
                out[begin + i] = (x[begin + i] - mean) * factor * weight[channel] + bias[channel];
            }
        }
        break;
    }
    case Op::RmsNorm: {
        const auto& weight = m_values[index(instruction.in[1])];
        out.resize(x.size());
        for (std::size_t begin = 0; begin < x.size(); begin += width) {
            double meanSquare = 0;
            for (std::size_t i = 0; i < width; ++i)
                meanSquare += x[begin + i] * x[begin + i] / static_cast<double>(width);
            const double factor =
                1 / std::sqrt(meanSquare + static_cast<double>(instruction.epsilon));
            for (std::size_t i = 0; i < width; ++i)
                out[begin + i] = x[begin + i] * factor * weight[i];
        }
        break;
    }
    case Op::L2Norm: {
        const std::size_t size = width / static_cast<std::size_t>(instruction.groups);
        out.resize(x.size());
        for (std::size_t begin = 0; begin < x.size(); begin += size) {
            double square = 0;
            for (std::size_t i = 0; i < size; ++i)
                square += x[begin + i] * x[begin + i];
            const double length =
                std::max(std::sqrt(square), static_cast<double>(instruction.epsilon));
            for (std::size_t i = 0; i < size; ++i)
                out[begin + i] = x[begin + i] / length;
        }
        break;
    }
    case Op::TokenShift: {
        const StateEntry& entry =
            m_program->stateLayout()
                .entries[index(m_program->tensor(instruction.in[1]).stateEntry)];
        const auto previous = call.state->begin() + entry.offset;
        out.resize(x.size());
        for (std::size_t i = 0; i < x.size(); ++i)
            out[i] = (i < width ? previous[static_cast<std::ptrdiff_t>(i)] : x[i - width]) - x[i];
        std::copy(x.end() - static_cast<std::ptrdiff_t>(width), x.end(), previous);
        break;
    }
    case Op::MatMul: {
        const auto& matrix = m_values[index(instruction.in[1])];
        const auto inner = static_cast<std::size_t>(m_program->tensor(instruction.in[1]).width);
        out.resize(rows * width);
        for (std::size_t t = 0; t < rows; ++t) {
            for (std::size_t o = 0; o < width; ++o) {
                const double* row = matrix.data() + o * inner;
                const double* from = x.data() + t * inner;
                double sum = 0;
                for (std::size_t i = 0; i < inner; ++i)
                    sum += from[i] * row[i];
                out[t * width + o] = sum;
            }
        }
        break;
    }
    case Op::RepeatHeads: {
        const std::size_t inner = x.size() / rows;
        const auto heads = static_cast<std::size_t>(instruction.groups);
        const std::size_t size = width / heads;
        const std::size_t repeat = heads / (inner / size);
        out.resize(rows * width);
        for (std::size_t t = 0; t < rows; ++t)
            for (std::size_t i = 0; i < width; ++i)
                out[t * width + i] = x[t * inner + i / size / repeat * size + i % size];
        break;
    }
    case Op::HeadBonus: {
        const auto& r = m_values[index(instruction.in[1])];
        const auto& k = m_values[index(instruction.in[2])];
        const auto& v = m_values[index(instruction.in[3])];
        const auto& weight = m_values[index(instruction.in[4])];
        const std::size_t size = width / static_cast<std::size_t>(instruction.groups);
        out = x;
        for (std::size_t begin = 0; begin < x.size(); begin += size) {
            double sum = 0;
            for (std::size_t i = 0; i < size; ++i)
                sum += r[begin + i] * k[begin + i] * weight[(begin + i) % width];
            for (std::size_t i = 0; i < size; ++i)
                out[begin + i] += v[begin + i] * sum;
        }
        break;
    }
    case Op::LastRow:
        out = x;
        if (call.rows == Rows::Last) {
            out.assign(x.end() - static_cast<std::ptrdiff_t>(width), x.end());
            rows = 1;
        }
        break;
    case Op::Add:
    case Op::Mul:
    case Op::MulAdd:
    case Op::Lerp:
    case Op::Unary:
        runElementwise(instruction, call);
        return;
    case Op::Wkv4:
    case Op::Wkv6:
    case Op::Wkv7:
    case Op::GatedLinear:
        runRecurrence(instruction, call);
        return;
    }
    m_rows[index(instruction.out)] = rows;
    m_values[index(instruction.out)] = std::move(out);
}

void ReferenceInterpreter::runElementwise(const Instruction& instruction, Call&) {
    const auto index = [](TensorId id) { return static_cast<std::size_t>(id); };
    const auto width = static_cast<std::size_t>(m_program->tensor(instruction.out).width);
    // A weight is one row, repeated for every token.
    const auto at = [&](std::size_t operand, std::size_t i) {
        const TensorId id = instruction.in[operand];
        const bool isWeight = m_program->tensor(id).kind == TensorKind::Weight;
        return m_values[index(id)][isWeight ? i % width : i];
    };
    const std::size_t rows = m_rows[index(instruction.in[0])];
    std::vector<double> out(rows * width);
    for (std::size_t i = 0; i < out.size(); ++i) {
        switch (instruction.op) {
        case Op::Add:
            out[i] = at(0, i) + at(1, i);
            break;
        case Op::Mul:
            out[i] = at(0, i) * at(1, i);
            break;
        case Op::MulAdd:
            out[i] = at(0, i) + at(1, i) * at(2, i);
            break;
        case Op::Lerp:
            out[i] = at(0, i) + (at(1, i) - at(0, i)) * at(2, i);
            break;
        default:
            out[i] = applyUnary(instruction.unary, at(0, i));
            break;
        }
    }
    m_rows[index(instruction.out)] = rows;
    m_values[index(instruction.out)] = std::move(out);
}

void ReferenceInterpreter::runRecurrence(const Instruction& instruction, Call& call) {
    const auto index = [](TensorId id) { return static_cast<std::size_t>(id); };
    const auto width = static_cast<std::size_t>(m_program->tensor(instruction.out).width);
    const std::size_t rows = m_rows[index(instruction.in[0])];
    const auto stateOf = [&](TensorId id) {
        const auto entry = index(m_program->tensor(id).stateEntry);
        return call.state->data() + m_program->stateLayout().entries[entry].offset;
    };
    // [t, channel] of an operand; a weight is the same for every token.
    const auto at = [&](std::size_t operand, std::size_t t, std::size_t channel) {
        const TensorId id = instruction.in[operand];
        const bool isWeight = m_program->tensor(id).kind == TensorKind::Weight;
        return m_values[index(id)][isWeight ? channel : t * width + channel];
    };
    std::vector<double> out(rows * width, 0);

    if (instruction.op == Op::Wkv4) {
        double* aa = stateOf(instruction.in[4]);
        double* bb = aa + width;
        double* pp = bb + width;
        for (std::size_t t = 0; t < rows; ++t) {
            for (std::size_t c = 0; c < width; ++c) {
                const double k = at(0, t, c);
                const double v = at(1, t, c);
                const double decay = at(2, t, c);
                const double bonus = at(3, t, c);
                double q = std::max(pp[c], bonus + k);
                double e1 = std::exp(pp[c] - q);
                double e2 = std::exp(bonus + k - q);
                out[t * width + c] = (e1 * aa[c] + e2 * v) / (e1 * bb[c] + e2);
                q = std::max(pp[c] + decay, k);
                e1 = std::exp(pp[c] + decay - q);
                e2 = std::exp(k - q);
                aa[c] = e1 * aa[c] + e2 * v;
                bb[c] = e1 * bb[c] + e2;
                pp[c] = q;
            }
        }
    } else {
        const auto heads = static_cast<std::size_t>(instruction.groups);
        const std::size_t size = width / heads;
        const std::size_t stateOperand =
            instruction.op == Op::Wkv7 ? 6 : (instruction.op == Op::Wkv6 ? 5 : 4);
        double* state = stateOf(instruction.in[stateOperand]);
        for (std::size_t t = 0; t < rows; ++t) {
            for (std::size_t i = 0; i < width; ++i) {
                double* row = state + i * size; // row i % size of head i / size
                const std::size_t head = i / size * size;
                const double v = at(3, t, i);
                double y = 0;
                double sa = 0;
                if (instruction.op == Op::Wkv7)
                    for (std::size_t j = 0; j < size; ++j)
                        sa -= row[j] * at(4, t, head + j);
                for (std::size_t j = 0; j < size; ++j) {
                    const std::size_t key = head + j;
                    const double r = at(0, t, key);
                    const double w = at(1, t, key);
                    const double k = at(2, t, key);
                    switch (instruction.op) {
                    case Op::Wkv6: {
                        const double bonus = instruction.in[4] == NoTensor ? 0 : at(4, t, key);
                        y += r * (row[j] + bonus * k * v);
                        row[j] = w * row[j] + k * v;
                        break;
                    }
                    case Op::Wkv7:
                        row[j] = w * row[j] + sa * at(4, t, key) * at(5, t, key) + v * k;
                        y += row[j] * r;
                        break;
                    default: // GatedLinear
                        row[j] = w * row[j] + v * k;
                        y += row[j] * r / std::sqrt(static_cast<double>(size));
                        break;
                    }
                }
                out[t * width + i] = y;
            }
        }
    }
    m_rows[index(instruction.out)] = rows;
    m_values[index(instruction.out)] = std::move(out);
}

} // namespace rookery
