// SPDX-License-Identifier: Apache-2.0
//
// What the host passes to kernels: read by nvcc, by the emulation and by the host alike. Operands
// and instructions are the words of gpu/common/encoding.h. Everything a launch needs but the data
// is in its arguments, which a card keeps where every thread reads it at once.
#pragma once

#ifndef __CUDACC__
#include <cstdint>
#endif

namespace rookery::cuda {

#ifdef __CUDACC__
using Address = unsigned long long;
template <typename T> using Global = T*;
#else
using Address = std::uint64_t;
template <typename T> class Element;
/// A pointer into the device's memory. The host only passes it on.
template <typename T> struct Global {
    Address address = 0;
    Element<T> operator[](std::uint64_t index) const; ///< defined by the emulation
};
#endif

/// Arguments of a kernel may take 4 KiB on every card.
constexpr unsigned MostRowOps = 48; ///< instructions of one launch
constexpr unsigned MostJobs = 8;    ///< products of one launch
constexpr unsigned MostSteps = 6;   ///< of one product's epilogue
constexpr unsigned OpWords = 16;    ///< RowOpWords
constexpr unsigned StateWords = 20; ///< RecurrenceWords

constexpr unsigned BlockRows = 32;   ///< gpu::RowBlock
constexpr unsigned VectorSlices = 8; ///< parts of the columns in a product of one row
constexpr unsigned VectorThreads = BlockRows * VectorSlices;
constexpr unsigned TileTokens = 64; ///< of a product of many rows
constexpr unsigned TileThreads = 128;
constexpr unsigned ChannelThreads = 64; ///< of Wkv4
constexpr unsigned MostHeadSize = 1024; ///< a thread for each value channel

/// The regions of gpu/common/encoding.h.
struct Regions {
    Global<float> arena;
    Global<const float> vectors;
    Global<float> state;
};

/// Rows: a block of threads for `slice` columns of a row.
struct RowsCall {
    Regions at;
    unsigned ops;
    unsigned width;
    unsigned slice;
    unsigned firstRow;
    unsigned rows; ///< of the sequence
    unsigned words[MostRowOps * OpWords];
};

/// One instruction of an epilogue: EpilogueWords of gpu/common/encoding.h.
struct Step {
    unsigned op;
    unsigned first;
    unsigned firstStride;
    unsigned second;
    unsigned secondStride;
};

struct Job {
    Address weights;      ///< gpu/common/packing.h
    unsigned firstBlock;  ///< in the grid
    unsigned chunks;      ///< in a row
    unsigned blockChunks; ///< from one block of rows to the next
    unsigned rows;
    unsigned cols;
    unsigned input;
    unsigned inputStride;
    unsigned out;
    unsigned outStride;
    unsigned stepCount;
    Step steps[MostSteps];
};

/// Products: blocks of 32 rows of matrices of one type, one job behind the other.
struct ProductsCall {
    Regions at;
    unsigned jobCount;
    unsigned firstRow;
    unsigned rows;
    Job jobs[MostJobs];
};

struct RecurrenceCall {
    Regions at;
    unsigned firstRow;
    unsigned rows;
    unsigned headSize;
    unsigned words[StateWords];
};

} // namespace rookery::cuda
