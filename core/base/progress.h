// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>

namespace rookery {

/// Called now and then during long work, on the working thread: `done` of `total` units (bytes or
/// tokens, as the function that takes it says). May be empty.
using Progress = std::function<void(std::int64_t done, std::int64_t total)>;

} // namespace rookery
