// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rookery {

/// What a Backend is besides that refuses a model larger than the memory that is free: it can be told
/// to load it nevertheless.
class MemoryLimit {
  public:
    virtual ~MemoryLimit() = default;
    /// For the loads that follow; at first what does not fit is refused.
    virtual void refuseBeyondFreeMemory(bool refuse) = 0;
};

} // namespace rookery
