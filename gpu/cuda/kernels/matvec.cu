// SPDX-License-Identifier: Apache-2.0
//
// Products of one row: a block of threads for each 32 rows of a matrix. Each of its warps reads a
// share of the columns, a lane a row, so that a warp's loads of 16 bytes lie side by side; the
// shares are added up last. A thread asks for four chunks before it uses the first: bytes under way
// are what decides the speed.
#include "gpu/cuda/kernels/products.cuh"

namespace rookery::cuda {
namespace {

constexpr unsigned AtOnce = 4; // chunks that a thread loads together

ROOKERY_DEVICE float dot(const Four& w, const Four& x) {
    return w.x * x.x + w.y * x.y + w.z * x.z + w.w * x.w;
}

/// Four neighbouring weights of a chunk times activations.
template <Packed Type>
ROOKERY_DEVICE float quarter(const Regions& at, unsigned word, unsigned next, unsigned x) {
    constexpr unsigned PerWord = Type == Packed::F32 ? 1 : IsQuantised<Type> ? 4 : 2;
    Four w;
    w.x = weightOf<Type>(word, 0);
    w.y = weightOf<Type>(word, 1 % PerWord);
    w.z = PerWord == 2 ? weightOf<Type>(next, 0) : weightOf<Type>(word, 2 % PerWord);
    w.w = PerWord == 2 ? weightOf<Type>(next, 1) : weightOf<Type>(word, 3 % PerWord);
    return dot(w, loadFour(at.arena, x));
}

/// One chunk times the activations from x on, without a scale.
template <Packed Type>
ROOKERY_DEVICE float chunkTimes(const Regions& at, const Chunk& c, unsigned x) {
    if (Type == Packed::F32) {
        const Four w = {bitsToFloat(c.x), bitsToFloat(c.y), bitsToFloat(c.z), bitsToFloat(c.w)};
        return dot(w, loadFour(at.arena, x));
    }
    if (Type == Packed::F16 || Type == Packed::BF16)
        return quarter<Type>(at, c.x, c.y, x) + quarter<Type>(at, c.z, c.w, x + 4);
    float sum = quarter<Type>(at, c.x, 0, x) + quarter<Type>(at, c.y, 0, x + 4) +
                quarter<Type>(at, c.z, 0, x + 8) + quarter<Type>(at, c.w, 0, x + 12);
    if (Type == Packed::Q4)
        sum += quarter<Type>(at, c.x >> 4, 0, x + 16) + quarter<Type>(at, c.y >> 4, 0, x + 20) +
               quarter<Type>(at, c.z >> 4, 0, x + 24) + quarter<Type>(at, c.w >> 4, 0, x + 28);
    return sum;
}

template <Packed Type> ROOKERY_DEVICE void multiply(const ProductsCall& call) {
    ROOKERY_SHARED(float, partial, VectorSlices* BlockRows);
    const unsigned job = jobOf(call, blockX());
    const Job& j = call.jobs[job];
    const unsigned block = blockX() - j.firstBlock;
    const unsigned lane = threadX() % BlockRows;
    const unsigned slice = threadX() / BlockRows;
    const unsigned row = call.firstRow + blockY();
    const unsigned x = j.input + row * j.inputStride;
    const unsigned chunks = j.chunks;
    const Address base = j.weights + static_cast<Address>(block) * j.blockChunks * sizeof(Chunk);
    const Address scales = base + static_cast<Address>(chunks) * BlockRows * sizeof(Chunk);

    float sum = 0.0f;
    for (unsigned first = slice * AtOnce; first < chunks; first += VectorSlices * AtOnce) {
        Chunk loaded[AtOnce];
        ROOKERY_UNROLL
        for (unsigned i = 0; i < AtOnce; ++i)
            loaded[i] = first + i < chunks ? loadChunk(base, (first + i) * BlockRows + lane)
                                           : Chunk{0, 0, 0, 0};
        // A word has the scales of four chunks of Q8 or of two of Q4.
        unsigned pair0 = 0;
        unsigned pair1 = 0;
        if (IsQuantised<Type>) {
            const unsigned word = Type == Packed::Q8 ? first / 4 : first / 2;
            pair0 = loadWord(scales, word * BlockRows + lane);
            if (Type == Packed::Q4 && first + 2 < chunks)
                pair1 = loadWord(scales, (word + 1) * BlockRows + lane);
        }
        ROOKERY_UNROLL
        for (unsigned i = 0; i < AtOnce; ++i) {
            if (first + i >= chunks)
                break;
            const float part =
                chunkTimes<Type>(call.at, loaded[i], x + (first + i) * PerChunk<Type>);
            if (Type == Packed::Q8)
                sum += scaleOf(pair0, i / 2) * part;
            else if (Type == Packed::Q4)
                sum += scaleOf(i < 2 ? pair0 : pair1, i) * part;
            else
                sum += part;
        }
    }
    partial[slice * BlockRows + lane] = sum;
    blockBarrier();
    if (slice != 0)
        return;
    ROOKERY_UNROLL
    for (unsigned other = 1; other < VectorSlices; ++other)
        sum += partial[other * BlockRows + lane];
    const unsigned n = block * BlockRows + lane;
    if (n < j.rows)
        store(call, job, row, n, sum);
}

} // namespace

ROOKERY_KERNEL(rookery_matvec_f32, ProductsCall, VectorThreads) {
    multiply<Packed::F32>(call);
}
ROOKERY_KERNEL(rookery_matvec_f16, ProductsCall, VectorThreads) {
    multiply<Packed::F16>(call);
}
ROOKERY_KERNEL(rookery_matvec_bf16, ProductsCall, VectorThreads) {
    multiply<Packed::BF16>(call);
}
ROOKERY_KERNEL(rookery_matvec_q8_0, ProductsCall, VectorThreads) {
    multiply<Packed::Q8>(call);
}
ROOKERY_KERNEL(rookery_matvec_q4_0, ProductsCall, VectorThreads) {
    multiply<Packed::Q4>(call);
}

} // namespace rookery::cuda
