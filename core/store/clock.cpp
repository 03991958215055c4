// SPDX-License-Identifier: Apache-2.0
#include "core/store/clock.h"

#include <chrono>

namespace rookery {

std::int64_t systemTimeMs() {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

} // namespace rookery
