// SPDX-License-Identifier: Apache-2.0
//
// What the recurrences share: the words of gpu/common/encoding.h, and the matrix of a head. It lies
// turned, [key][value], so that threads, each of which has a value channel, read side by side.
#pragma once

#include "gpu/cuda/kernels/device.cuh"

namespace rookery::cuda {

ROOKERY_DEVICE float inputAt(const RecurrenceCall& call, unsigned i, unsigned row,
                             unsigned channel) {
    return operandAt(call.at, call.words[4 + 2 * i], call.words[5 + 2 * i], row, channel);
}
ROOKERY_DEVICE bool hasInput(const RecurrenceCall& call, unsigned i) {
    return call.words[4 + 2 * i] != 0;
}
ROOKERY_DEVICE void put(const RecurrenceCall& call, unsigned row, unsigned channel, float value) {
    call.at.arena[(call.words[2] & AddressMask) + row * call.words[3] + channel] = value;
}
ROOKERY_DEVICE unsigned stateStart(const RecurrenceCall& call) {
    return call.words[18];
}

/// A part of a column of the matrix, in registers: Parts threads, side by side, share a column. Few
/// registers each, and twice or four times as many loads under way as with a thread for a column.
template <unsigned Size, unsigned Parts> class HeldColumn {
  public:
    static constexpr unsigned Keys = Size / Parts;
    static constexpr unsigned Places = Size + Parts; ///< of a shared row

    ROOKERY_DEVICE HeldColumn(const RecurrenceCall& call, unsigned head)
        : m_call(call),
          m_at(stateStart(call) + head * Size * Size + firstKey() * Size + channel()) {
        ROOKERY_UNROLL
        for (unsigned j = 0; j < Keys; ++j)
            m_values[j] = call.at.state[m_at + j * Size];
    }
    ROOKERY_DEVICE static constexpr unsigned size() { return Size; }
    ROOKERY_DEVICE static constexpr unsigned keys() { return Keys; }
    /// The value channel.
    ROOKERY_DEVICE static unsigned channel() { return threadX() / Parts; }
    ROOKERY_DEVICE static unsigned firstKey() { return threadX() % Parts * Keys; }
    /// Where a shared row has a key: the parts of a row begin in different banks.
    ROOKERY_DEVICE static unsigned place(unsigned key) { return key + key / Keys; }
    /// Over the whole column.
    ROOKERY_DEVICE static float total(float sum) {
        ROOKERY_UNROLL
        for (unsigned bits = 1; bits < Parts; bits *= 2)
            sum += laneXor(sum, bits);
        return sum;
    }
    ROOKERY_DEVICE float at(unsigned j) const { return m_values[j]; }
    ROOKERY_DEVICE void set(unsigned j, float value) { m_values[j] = value; }
    ROOKERY_DEVICE void finish() {
        ROOKERY_UNROLL
        for (unsigned j = 0; j < Keys; ++j)
            m_call.at.state[m_at + j * Size] = m_values[j];
    }

  private:
    const RecurrenceCall& m_call;
    unsigned m_at;
    float m_values[Keys];
};

/// A column in the device's memory and a thread for it, for heads of any size.
class FarColumn {
  public:
    static constexpr unsigned Places = MostHeadSize;

    ROOKERY_DEVICE FarColumn(const RecurrenceCall& call, unsigned head)
        : m_call(call), m_at(stateStart(call) + head * call.headSize * call.headSize + threadX()) {}
    ROOKERY_DEVICE unsigned size() const { return m_call.headSize; }
    ROOKERY_DEVICE unsigned keys() const { return m_call.headSize; }
    ROOKERY_DEVICE static unsigned channel() { return threadX(); }
    ROOKERY_DEVICE static unsigned firstKey() { return 0; }
    ROOKERY_DEVICE static unsigned place(unsigned key) { return key; }
    ROOKERY_DEVICE static float total(float sum) { return sum; }
    ROOKERY_DEVICE float at(unsigned j) const {
        return m_call.at.state[m_at + j * m_call.headSize];
    }
    ROOKERY_DEVICE void set(unsigned j, float value) {
        m_call.at.state[m_at + j * m_call.headSize] = value;
    }
    ROOKERY_DEVICE void finish() {}

  private:
    const RecurrenceCall& m_call;
    unsigned m_at;
};

} // namespace rookery::cuda
