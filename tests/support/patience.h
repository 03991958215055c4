// SPDX-License-Identifier: Apache-2.0
//
// How long a test may wait. The limits tell quadratic work from linear, not a fast machine from a slow one; builds with
// sanitizers are many times slower still and are given ROOKERY_TEST_PATIENCE times as long (tests/CMakeLists.txt).
#pragma once

#include <algorithm>

#include <QtGlobal>

namespace rookery::test {

inline qint64 withPatience(qint64 milliseconds) {
    return milliseconds * std::max(1, qEnvironmentVariableIntValue("ROOKERY_TEST_PATIENCE"));
}

} // namespace rookery::test
