// SPDX-License-Identifier: Apache-2.0
//
// Products of many rows: a block of threads for 32 rows of a matrix by TileTokens rows of
// activations, 32 columns at a time (one block of the quantised types). Weights are unpacked once,
// into shared memory, beside the activations. What the next step needs is on its way from memory
// while this one is computed.
#pragma once

#include "gpu/cuda/kernels/products.cuh"

namespace rookery::cuda {

constexpr unsigned StepColumns = 32;
/// Four floats more than a row has: lanes that read a column of a tile use different banks.
constexpr unsigned TileStride = StepColumns + 4;

template <Packed Type> class Tile {
  public:
    static constexpr unsigned StepChunks = StepColumns / PerChunk<Type>; ///< of a row in a step
    static constexpr unsigned ChunkCount = StepChunks * BlockRows;
    static constexpr unsigned ChunksEach = (ChunkCount + TileThreads - 1) / TileThreads;
    static constexpr unsigned FoursEach = TileTokens * StepColumns / 4 / TileThreads;

    ROOKERY_DEVICE Tile(const ProductsCall& call, unsigned job)
        : m_call(call), m_job(call.jobs[job]), m_block(blockX() - m_job.firstBlock),
          m_firstToken(blockY() * TileTokens),
          m_base(m_job.weights +
                 static_cast<Address>(m_block) * m_job.blockChunks * sizeof(Chunk)) {}

    ROOKERY_DEVICE unsigned firstToken() const { return m_firstToken; }
    ROOKERY_DEVICE unsigned firstRow() const { return m_block * BlockRows; }
    ROOKERY_DEVICE unsigned cols() const { return m_job.cols; }

    /// Asks for the columns from `begin` on.
    ROOKERY_DEVICE void load(unsigned begin) {
        ROOKERY_UNROLL
        for (unsigned i = 0; i < FoursEach; ++i) {
            const unsigned number = threadX() + i * TileThreads;
            const unsigned token = m_firstToken + number / (StepColumns / 4);
            const unsigned column = begin + number % (StepColumns / 4) * 4;
            // Rows are padded with zeros to more than a step.
            m_fours[i] =
                token < m_call.rows
                    ? loadFour(m_call.at.arena,
                               m_job.input + (m_call.firstRow + token) * m_job.inputStride + column)
                    : Four{0.0f, 0.0f, 0.0f, 0.0f};
        }
        ROOKERY_UNROLL
        for (unsigned i = 0; i < ChunksEach; ++i) {
            const unsigned number = threadX() + i * TileThreads;
            const unsigned chunk = begin / PerChunk<Type> + number / BlockRows;
            const bool isThere = number < ChunkCount && chunk < m_job.chunks;
            m_chunks[i] = isThere ? loadChunk(m_base, chunk * BlockRows + number % BlockRows)
                                  : Chunk{0, 0, 0, 0};
        }
        if (IsQuantised<Type> && threadX() < BlockRows) {
            const unsigned quantised = begin / StepColumns;
            const Address scales =
                m_base + static_cast<Address>(m_job.chunks) * BlockRows * sizeof(Chunk);
            m_scale = scaleOf(loadWord(scales, quantised / 2 * BlockRows + threadX()), quantised);
        }
    }

    /// Puts what was loaded where all threads see it.
    template <typename Xs, typename Ws, typename Scales>
    ROOKERY_DEVICE void share(Xs& xs, Ws& ws, Scales& scales) const {
        ROOKERY_UNROLL
        for (unsigned i = 0; i < FoursEach; ++i) {
            const unsigned number = threadX() + i * TileThreads;
            const unsigned to =
                number / (StepColumns / 4) * TileStride + number % (StepColumns / 4) * 4;
            xs[to] = m_fours[i].x;
            xs[to + 1] = m_fours[i].y;
            xs[to + 2] = m_fours[i].z;
            xs[to + 3] = m_fours[i].w;
        }
        ROOKERY_UNROLL
        for (unsigned i = 0; i < ChunksEach; ++i) {
            const unsigned number = threadX() + i * TileThreads;
            if (number < ChunkCount)
                unpack(m_chunks[i], ws,
                       number % BlockRows * TileStride + number / BlockRows * PerChunk<Type>);
        }
        if (IsQuantised<Type> && threadX() < BlockRows)
            scales[threadX()] = m_scale;
    }

  private:
    template <typename Ws>
    ROOKERY_DEVICE static void unpack(const Chunk& chunk, Ws& ws, unsigned to) {
        constexpr unsigned PerWord = Type == Packed::F32 ? 1 : IsQuantised<Type> ? 4 : 2;
        ROOKERY_UNROLL
        for (unsigned word = 0; word < 4; ++word)
            ROOKERY_UNROLL
        for (unsigned i = 0; i < PerWord; ++i) {
            ws[to + word * PerWord + i] = weightOf<Type>(wordOf(chunk, word), i);
            if (Type == Packed::Q4)
                ws[to + 16 + word * PerWord + i] = weightOf<Type>(wordOf(chunk, word) >> 4, i);
        }
    }

    const ProductsCall& m_call;
    const Job& m_job;
    unsigned m_block;
    unsigned m_firstToken;
    Address m_base;
    Four m_fours[FoursEach];
    Chunk m_chunks[ChunksEach];
    float m_scale = 1.0f;
};

} // namespace rookery::cuda
