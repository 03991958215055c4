// SPDX-License-Identifier: Apache-2.0
//
// What the tests of both directions of the block codec share.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include <QString>
#include <QTest>

namespace rookery::test {

using Block = std::vector<std::byte>;

inline void putHalf(Block& block, std::size_t offset, std::uint16_t half) {
    std::memcpy(block.data() + offset, &half, 2);
}

/// Bit for bit.
inline void compare(const std::vector<float>& found, const std::vector<float>& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        if (std::memcmp(&found[i], &expected[i], sizeof(float)) != 0)
            QFAIL(qPrintable(
                QString("element %1: %2, expected %3").arg(i).arg(found[i]).arg(expected[i])));
}

} // namespace rookery::test
