// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/engine/backend.h"

namespace rookery {

/// What a Backend is besides whose devices have a memory of their own: it knows how much of a model
/// fits there. Without it as many layers are loaded as the driver takes.
class DeviceMemory {
  public:
    virtual ~DeviceMemory() = default;
    /// Bytes that a model may take on the device now; 0: unknown.
    virtual std::int64_t memoryBudget(const DeviceInfo& device) const = 0;
    /// Bytes that a program takes there: weights, and room to compute with a few conversations.
    /// Backend::load() refuses what needs more than the budget.
    virtual std::int64_t memoryNeed(const Program& program, const LoadOptions& options) const = 0;
};

} // namespace rookery
