// SPDX-License-Identifier: Apache-2.0
//
// A function with a stack of its own that can be left in the middle and taken up again: one thread
// of an emulated kernel. Everything runs in the calling thread.
#pragma once

#include <cstddef>

#if !defined(__x86_64__)
#include <ucontext.h>
#endif

namespace rookery::cuda::emulation {

/// The place where a stack was left.
struct StackPlace {
#if defined(__x86_64__)
    void* top = nullptr;
#else
    ucontext_t context = {};
#endif
    void* sanitizerStack = nullptr; ///< what AddressSanitizer keeps for a stack that rests
};

class Fiber {
  public:
    /// entry(argument) begins at the first resume() and must never return; it leaves by suspend().
    Fiber(void (*entry)(void*), void* argument);
    ~Fiber();
    Fiber(const Fiber&) = delete;
    Fiber& operator=(const Fiber&) = delete;

    /// Runs until suspend() or abandon().
    void resume();
    /// Called on the fiber: returns from resume(); goes on at the next resume().
    void suspend();
    /// Called on the fiber: returns from resume(), and the next resume() begins at the entry again.
    [[noreturn]] void abandon();

    void enter(); ///< for the entry point alone

  private:
    void prepare();

    void (*m_entry)(void*);
    void* m_argument;
    void* m_memory = nullptr;
    StackPlace m_own;
    StackPlace m_caller;
    const void* m_callerStack = nullptr;
    std::size_t m_callerBytes = 0;
};

} // namespace rookery::cuda::emulation
