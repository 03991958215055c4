// SPDX-License-Identifier: Apache-2.0
//
// Kernels of the CPU on one thread: bytes of weights read per second, beside the rate at which the
// same memory can be summed; multiplications per second of the prefill kernels, beside the rate at
// which the tile unit multiplies what is in its registers; tokens per second of a head.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <vector>

#include "core/checkpoint/block_codec.h"
#include "core/cpu/aligned_buffer.h"
#include "core/cpu/cpu_features.h"
#include "core/cpu/kernels.h"
#include "core/cpu/kernels_bytes.h"
#include "core/cpu/kernels_tiles.h"
#include "tests/support/random_floats.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

using namespace rookery;
using namespace rookery::cpu;

namespace {

/// A matrix of `type`; every row holds the same values, which changes nothing for the time.
struct Matrix {
    Matrix() = default;
    Matrix(DType type, int rows, int cols) {
        const std::int64_t rowBytes = cols / blockElements(type) * blockBytes(type);
        memory = AlignedBuffer(static_cast<std::size_t>(rows * rowBytes));
        const std::vector<float> values = randomFloats(static_cast<std::size_t>(cols), 1);
        for (int row = 0; row < rows; ++row) {
            std::byte* out = memory.bytes() + row * rowBytes;
            if (row > 0)
                std::memcpy(out, memory.bytes(), static_cast<std::size_t>(rowBytes));
            else if (type == DType::F16)
                encodeF16(values.data(), cols, out);
            else if (type == DType::BF16)
                encodeBf16(values.data(), cols, out);
            else if (type == DType::Q8_0)
                encodeQ8_0(values.data(), cols, out);
            else if (type == DType::Q4_0)
                encodeQ4_0(values.data(), cols, out);
            else
                std::memcpy(out, values.data(), static_cast<std::size_t>(rowBytes));
        }
        view = {type, rows, cols, memory.bytes(), rowBytes};
    }
    Matrix copy() const {
        Matrix other;
        other.memory = AlignedBuffer(memory.size());
        std::memcpy(other.memory.bytes(), memory.bytes(), memory.size());
        other.view = view;
        other.view.data = other.memory.bytes();
        return other;
    }
    AlignedBuffer memory;
    MatrixView view;
};

void readMemory(benchmark::State& state) {
    const AlignedBuffer memory(static_cast<std::size_t>(state.range(0)) << 20);
    std::memset(memory.bytes(), 1, memory.size()); // else all of it is one page of zeros
    const auto* words = reinterpret_cast<const std::uint64_t*>(memory.bytes());
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < memory.size() / 8; ++i)
            sum += words[i];
        benchmark::DoNotOptimize(sum);
    }
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(memory.size()));
}
BENCHMARK(readMemory)->Arg(1)->Arg(256);

void multiplyFewTokens(benchmark::State& state) {
    const auto type = static_cast<DType>(state.range(0));
    const int tokens = static_cast<int>(state.range(1));
    const int cols = 2048;
    const int rows = static_cast<int>(state.range(2)) * 1024;
    const Matrix matrix(type, rows, cols);
    const std::vector<float> x = randomFloats(static_cast<std::size_t>(cols * tokens), 2);
    std::vector<float> out(static_cast<std::size_t>(rows * tokens));
    std::vector<std::int16_t> values(x.size());
    std::vector<float> factors(x.size() / 8);
    FewTokens few;
    few.tokens = tokens;
    for (int t = 0; t < tokens; ++t) {
        few.x[t] = x.data() + t * cols;
        few.out[t] = out.data() + t * rows;
        float* scales = factors.data() + t * cols / 8;
        const MutableQuantisedRow rounded{values.data() + t * cols, scales, scales + cols / 32,
                                          scales + cols / 16};
        quantiseRow(few.x[t], cols, rounded);
        few.quantised[t] = {rounded.values, rounded.scales, rounded.sums, rounded.halfSums};
    }
    for (auto _ : state) {
        for (int row = 0; row < rows; row += 16)
            multiplyFew(matrix.view, row, row + 16, few);
        benchmark::DoNotOptimize(out.data());
    }
    state.SetBytesProcessed(state.iterations() * rows * matrix.view.rowBytes);
    state.SetLabel(std::string(dtypeName(type)));
}
BENCHMARK(multiplyFewTokens)
    ->ArgNames({"type", "tokens", "krows"})
    ->ArgsProduct({{static_cast<int>(DType::F32), static_cast<int>(DType::F16),
                    static_cast<int>(DType::BF16), static_cast<int>(DType::Q8_0),
                    static_cast<int>(DType::Q4_0)},
                   {1},
                   {1, 64}})
    ->ArgsProduct({{static_cast<int>(DType::F16), static_cast<int>(DType::Q8_0),
                    static_cast<int>(DType::Q4_0)},
                   {2, 4, 8},
                   {1}});

void multiplyManyTokens(benchmark::State& state) {
    const auto type = static_cast<DType>(state.range(0));
    const int tokens = static_cast<int>(state.range(1));
    const int cols = 2048;
    const int rows = 1024;
    const int stride = cols + 16;
    const Matrix matrix(type, rows, cols);
    const std::vector<float> x = randomFloats(static_cast<std::size_t>(stride * tokens), 2);
    std::vector<float> out(static_cast<std::size_t>((rows + 16) * tokens));
    AlignedBuffer scratch(multiplyManyScratch() * sizeof(float));
    for (auto _ : state) {
        for (int row = 0; row < rows; row += ManyRows)
            multiplyMany(matrix.view, row, tokens, {x.data(), stride}, {out.data(), rows + 16},
                         scratch.floats());
        benchmark::DoNotOptimize(out.data());
    }
    state.counters["flops"] =
        benchmark::Counter(2.0 * rows * cols * tokens * static_cast<double>(state.iterations()),
                           benchmark::Counter::kIsRate);
    state.SetLabel(std::string(dtypeName(type)));
}
BENCHMARK(multiplyManyTokens)
    ->ArgNames({"type", "tokens"})
    ->ArgsProduct({{static_cast<int>(DType::F32), static_cast<int>(DType::F16),
                    static_cast<int>(DType::Q8_0), static_cast<int>(DType::Q4_0)},
                   {16, 64, 256}});

/// `from` in the layout that packing chooses for strips or panels.
Matrix rearranged(const Matrix& from, MatrixLayout layout) {
    Matrix to = from.copy();
    const MatrixView& w = from.view;
    const int together =
        layout == MatrixLayout::Strips ? StripRows : panelRowsFor(w.type, w.rows, w.cols);
    for (int row = 0; row < w.rows; row += together) {
        const std::byte* rows = w.data + row * w.rowBytes;
        std::byte* out = to.memory.bytes() + row * w.rowBytes;
        if (layout == MatrixLayout::Strips)
            packStrip(w.type, rows, w.rowBytes, together, w.cols, out);
        else if (isFloat(w.type))
            packFloatPanel(w.type, rows, w.rowBytes, together, w.cols, out);
        else
            packBytePanel(w.type, rows, w.rowBytes, together, w.cols, out);
    }
    to.view.layout = layout;
    to.view.panelRows = layout == MatrixLayout::Panels ? together : 0;
    return to;
}

/// Strips (every activation counts) or panels (`zeros` of 100 activations are zero), 8192 columns.
void multiplyRearranged(benchmark::State& state) {
    const auto type = static_cast<DType>(state.range(0));
    const auto layout = static_cast<MatrixLayout>(state.range(1));
    const int tokens = static_cast<int>(state.range(2));
    const int cols = 8192;
    const int rows = static_cast<int>(state.range(3)) * 1024;
    if (!isFloat(type) && !hasByteProducts()) {
        state.SkipWithError("this processor has no products of bytes");
        return;
    }
    const Matrix matrix = rearranged(Matrix(type, rows, cols), layout);
    std::vector<float> x = randomFloats(static_cast<std::size_t>(cols * tokens), 2);
    std::mt19937 generator(3);
    for (float& value : x)
        if (static_cast<std::int64_t>(generator() % 100) < state.range(4))
            value = 0;
    std::vector<float> out(static_cast<std::size_t>(rows * tokens));
    std::vector<std::int8_t> bytes(2 * x.size());
    std::vector<float> scales(x.size() / 32);
    std::vector<std::int32_t> sums(x.size() / 32);
    std::vector<std::uint32_t> bits(x.size() / 32);
    FewTokens few;
    few.tokens = tokens;
    for (int t = 0; t < tokens; ++t) {
        few.x[t] = x.data() + t * cols;
        few.out[t] = out.data() + t * rows;
        few.nonZero[t] = bits.data() + t * cols / 32;
        markNonZero(few.x[t], cols, bits.data() + t * cols / 32);
        const MutableSplitRow split{bytes.data() + 2 * t * cols, scales.data() + t * cols / 32,
                                    sums.data() + t * cols / 32};
        if (hasByteProducts())
            splitRow(few.x[t], cols, split);
        few.split[t] = {split.values, split.scales, split.sums};
    }
    for (auto _ : state) {
        multiplyFew(matrix.view, 0, rows, few);
        benchmark::DoNotOptimize(out.data());
    }
    state.SetBytesProcessed(state.iterations() * rows * matrix.view.rowBytes);
    state.SetLabel(std::string(dtypeName(type)));
}
BENCHMARK(multiplyRearranged)
    ->ArgNames({"type", "layout", "tokens", "krows", "zeros"})
    ->ArgsProduct({{static_cast<int>(DType::Q8_0), static_cast<int>(DType::Q4_0)},
                   {static_cast<int>(MatrixLayout::Strips)},
                   {1, 4},
                   {1, 16},
                   {0}})
    ->ArgsProduct({{static_cast<int>(DType::F16), static_cast<int>(DType::Q8_0),
                    static_cast<int>(DType::Q4_0)},
                   {static_cast<int>(MatrixLayout::Panels)},
                   {1},
                   {2, 16},
                   {0, 50, 90}});

/// Second low-rank factors: rows of 64 to 256 columns, as rows or as panels.
void multiplyShortRows(benchmark::State& state) {
    const auto layout = static_cast<MatrixLayout>(state.range(0));
    const int cols = static_cast<int>(state.range(1));
    const int rows = 2048;
    const Matrix plain(DType::F16, rows, cols);
    const Matrix matrix = layout == MatrixLayout::Rows ? plain.copy() : rearranged(plain, layout);
    const std::vector<float> x = randomFloats(static_cast<std::size_t>(cols), 2);
    std::vector<float> out(static_cast<std::size_t>(rows));
    std::vector<std::uint32_t> bits(x.size() / 32);
    markNonZero(x.data(), cols, bits.data());
    FewTokens few;
    few.tokens = 1;
    few.x[0] = x.data();
    few.out[0] = out.data();
    few.nonZero[0] = bits.data();
    for (auto _ : state) {
        multiplyFew(matrix.view, 0, rows, few);
        benchmark::DoNotOptimize(out.data());
    }
    state.SetBytesProcessed(state.iterations() * rows * matrix.view.rowBytes);
}
BENCHMARK(multiplyShortRows)
    ->ArgNames({"layout", "cols"})
    ->ArgsProduct({{static_cast<int>(MatrixLayout::Rows), static_cast<int>(MatrixLayout::Panels)},
                   {64, 128, 256}});

void multiplyManyTokensOnTiles(benchmark::State& state) {
    const auto type = static_cast<DType>(state.range(0));
    const int tokens = static_cast<int>(state.range(1));
    const int cols = static_cast<int>(state.range(2));
    const int rows = 1024;
    if (!hasTileUnit()) {
        state.SkipWithError("this processor has no tile unit");
        return;
    }
    const Matrix matrix(type, rows, cols);
    const std::vector<float> x = randomFloats(static_cast<std::size_t>(cols * tokens), 2);
    const AlignedBuffer high(tileElements(tokens, cols) * sizeof(std::uint16_t));
    const AlignedBuffer low(tileElements(tokens, cols) * sizeof(std::uint16_t));
    const auto elements = [](const AlignedBuffer& buffer) {
        return reinterpret_cast<std::uint16_t*>(buffer.bytes());
    };
    const TilePieces pieces = tilePieces(type);
    std::uint16_t* lowElements = pieces.splitActivations ? elements(low) : nullptr;
    for (int t = 0; t < tokens; ++t)
        splitForTiles(x.data() + t * cols, cols, t, elements(high), lowElements);
    std::vector<float> out(static_cast<std::size_t>((rows + 16) * tokens));
    const AlignedBuffer scratch(multiplyTilesScratch());
    for (auto _ : state) {
        for (int row = 0; row < rows; row += TileManyRows)
            multiplyTiles(matrix.view, row, row + TileManyRows, tokens,
                          {elements(high), lowElements}, {out.data(), rows + 16}, scratch.bytes());
        benchmark::DoNotOptimize(out.data());
    }
    const double products = 1 + (pieces.splitWeights ? 1 : 0) + (pieces.splitActivations ? 1 : 0);
    const double flops = 2.0 * rows * cols * tokens * static_cast<double>(state.iterations());
    state.counters["flops"] = benchmark::Counter(flops, benchmark::Counter::kIsRate);
    state.counters["bf16_flops"] =
        benchmark::Counter(products * flops, benchmark::Counter::kIsRate);
    state.SetLabel(std::string(dtypeName(type)));
}
BENCHMARK(multiplyManyTokensOnTiles)
    ->ArgNames({"type", "tokens", "cols"})
    ->ArgsProduct({{static_cast<int>(DType::F16), static_cast<int>(DType::BF16),
                    static_cast<int>(DType::Q8_0), static_cast<int>(DType::Q4_0)},
                   {512},
                   {2048, 8192}});

#if defined(__x86_64__)
/// Products of tiles that stay in the registers: what the tile unit can do at most.
__attribute__((target("amx-tile,amx-bf16"))) void peakOfTiles(benchmark::State& state) {
    if (!hasTileUnit()) {
        state.SkipWithError("this processor has no tile unit");
        return;
    }
    alignas(64) std::uint8_t config[64] = {1};
    for (int tile = 0; tile < 8; ++tile) {
        config[16 + 2 * tile] = 64; // bytes of a row
        config[48 + tile] = 16;     // rows
    }
    _tile_loadconfig(config);
    _tile_zero(0);
    _tile_zero(1);
    _tile_zero(2);
    _tile_zero(3);
    _tile_zero(4);
    _tile_zero(5);
    _tile_zero(6);
    _tile_zero(7);
    constexpr int Rounds = 1000;
    for (auto _ : state)
        for (int i = 0; i < Rounds; ++i) {
            _tile_dpbf16ps(0, 4, 6);
            _tile_dpbf16ps(1, 4, 7);
            _tile_dpbf16ps(2, 5, 6);
            _tile_dpbf16ps(3, 5, 7);
        }
    _tile_release();
    state.counters["flops"] = benchmark::Counter(4.0 * 2 * 16 * 16 * 32 * Rounds *
                                                     static_cast<double>(state.iterations()),
                                                 benchmark::Counter::kIsRate);
}
BENCHMARK(peakOfTiles);
#endif

void wkv7Head(benchmark::State& state) {
    const int tokens = static_cast<int>(state.range(0));
    constexpr int N = 64;
    const std::vector<float> x = randomFloats(static_cast<std::size_t>(tokens * N), 3);
    std::vector<float> out(x.size());
    std::vector<float> matrix(N * N);
    const std::vector<float> decay(x.size(), 0.9f);
    const std::vector<float> small(x.size(), 0.1f);
    WkvHead head;
    head.tokens = tokens;
    head.headSize = N;
    head.valueEnd = N;
    head.r = head.k = head.v = {x.data(), N};
    head.w = {decay.data(), N};
    head.kk = head.a = {small.data(), N};
    head.state = matrix.data();
    head.out = {out.data(), N};
    for (auto _ : state)
        wkv7(head);
    state.SetItemsProcessed(state.iterations() * tokens);
}
BENCHMARK(wkv7Head)->Arg(1)->Arg(64);

void unaryOfARow(benchmark::State& state) {
    const std::vector<float> x = randomFloats(2048, 4);
    std::vector<float> out(x.size());
    for (auto _ : state)
        unaryRow(static_cast<Unary>(state.range(0)), x.data(), out.data(), 2048);
    state.SetItemsProcessed(state.iterations() * 2048);
}
BENCHMARK(unaryOfARow)
    ->Arg(static_cast<int>(Unary::Sigmoid))
    ->Arg(static_cast<int>(Unary::Tanh))
    ->Arg(static_cast<int>(Unary::Decay7));

void normOfARow(benchmark::State& state) {
    const std::vector<float> x = randomFloats(2048, 5);
    std::vector<float> out(x.size());
    for (auto _ : state)
        normRow(x.data(), x.data(), x.data(), out.data(), 2048, static_cast<int>(state.range(0)),
                1e-5f);
    state.SetItemsProcessed(state.iterations() * 2048);
}
BENCHMARK(normOfARow)->Arg(1)->Arg(32);

} // namespace

BENCHMARK_MAIN();
