// SPDX-License-Identifier: Apache-2.0
#include "gpu/cuda/emulation/fiber.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>

#include <sys/mman.h>

#if defined(__SANITIZE_ADDRESS__)
#define ROOKERY_FIBERS_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ROOKERY_FIBERS_SANITIZED
#endif
#endif
#ifdef ROOKERY_FIBERS_SANITIZED
#include <sanitizer/asan_interface.h>
#endif

#if defined(__x86_64__)
// Keeps what the System V ABI asks a function to keep and changes the stack.
asm(R"(
.text
.globl rookerySwitchStacks
.type rookerySwitchStacks, @function
rookerySwitchStacks:
    pushq %rbp
    pushq %rbx
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    ret
.size rookerySwitchStacks, .-rookerySwitchStacks
)");
extern "C" void rookerySwitchStacks(void** leave, void* to);
#endif

namespace rookery::cuda::emulation {
namespace {

constexpr std::size_t StackBytes = std::size_t{256} << 10;
constexpr std::size_t GuardBytes = 4096;

thread_local Fiber* starting = nullptr;

void enterStarting() {
    starting->enter();
}

void change(StackPlace& from, StackPlace& to) {
#if defined(__x86_64__)
    rookerySwitchStacks(&from.top, to.top);
#else
    swapcontext(&from.context, &to.context);
#endif
}

void aboutToLeave([[maybe_unused]] void** keep, [[maybe_unused]] const void* stack,
                  [[maybe_unused]] std::size_t bytes) {
#ifdef ROOKERY_FIBERS_SANITIZED
    __sanitizer_start_switch_fiber(keep, stack, bytes);
#endif
}

void arrived([[maybe_unused]] void* kept, [[maybe_unused]] const void** stack,
             [[maybe_unused]] std::size_t* bytes) {
#ifdef ROOKERY_FIBERS_SANITIZED
    __sanitizer_finish_switch_fiber(kept, stack, bytes);
#endif
}

} // namespace

Fiber::Fiber(void (*entry)(void*), void* argument) : m_entry(entry), m_argument(argument) {
    m_memory = mmap(nullptr, StackBytes, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (m_memory == MAP_FAILED)
        std::abort(); // tests alone run fibers, and cannot go on without
    mprotect(m_memory, GuardBytes, PROT_NONE);
    prepare();
}

Fiber::~Fiber() {
#ifdef ROOKERY_FIBERS_SANITIZED
    // What an abandoned thread had on its stack is marked; the next stack may lie in the same place.
    __asan_unpoison_memory_region(m_memory, StackBytes);
#endif
    munmap(m_memory, StackBytes);
}

void Fiber::prepare() {
#if defined(__x86_64__)
    auto* top = static_cast<void**>(m_memory) + StackBytes / sizeof(void*);
    *--top = nullptr; // the stack is aligned as after a call
    *--top = reinterpret_cast<void*>(&enterStarting);
    top -= 6; // registers, of any value
    std::memset(top, 0, 6 * sizeof(void*));
    m_own.top = top;
#else
    getcontext(&m_own.context);
    m_own.context.uc_stack.ss_sp = m_memory;
    m_own.context.uc_stack.ss_size = StackBytes;
    m_own.context.uc_link = nullptr;
    makecontext(&m_own.context, enterStarting, 0);
#endif
    m_own.sanitizerStack = nullptr;
}

void Fiber::enter() {
    arrived(nullptr, &m_callerStack, &m_callerBytes);
    m_entry(m_argument);
    std::abort(); // an entry leaves by suspend()
}

void Fiber::resume() {
    starting = this;
    aboutToLeave(&m_caller.sanitizerStack, m_memory, StackBytes);
    change(m_caller, m_own);
    arrived(m_caller.sanitizerStack, nullptr, nullptr);
}

void Fiber::suspend() {
    aboutToLeave(&m_own.sanitizerStack, m_callerStack, m_callerBytes);
    change(m_own, m_caller);
    arrived(m_own.sanitizerStack, &m_callerStack, &m_callerBytes);
}

void Fiber::abandon() {
    StackPlace left;
    aboutToLeave(nullptr, m_callerStack, m_callerBytes);
    prepare();
    change(left, m_caller);
    std::abort(); // nobody comes back to what was left
}

} // namespace rookery::cuda::emulation
