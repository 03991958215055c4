// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>

#include "core/engine/backend.h"

namespace rookery::test {

/// Holds the model before it computes the n-th token of an answer, so that a stop comes at the same place
/// each time. It may also take long over one token.
class Gate {
  public:
    void arm(int tokens, int slowToken = -1);
    void release();
    bool isHolding();
    void pass(); // called by the model

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_left = -1;
    int m_untilSlow = -1;
    bool m_holding = false;
};

/// The processor, or the first Vulkan device with ROOKERY_TEST_DEVICE=vulkan.
std::unique_ptr<Backend> backendUnderTest();

/// The backend under test, whose models pass the gate before each token of an answer.
std::unique_ptr<Backend> makeGatedBackend(Gate& gate);

} // namespace rookery::test
