// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace rookery {

/// Unix time in milliseconds, UTC. A parameter, so that tests decide what time it is.
using Clock = std::function<std::int64_t()>;

/// The system's clock.
std::int64_t systemTimeMs();

} // namespace rookery
