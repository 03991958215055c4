// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace rookery {

/// An index into a model's vocabulary. Stored as little-endian int32 in the databases.
using Token = std::int32_t;

} // namespace rookery
