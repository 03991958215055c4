// SPDX-License-Identifier: Apache-2.0
//
// A system call filter (seccomp, Linux Documentation/userspace-api/seccomp_filter.rst) as a short
// program over the number of the call: calls on the list fail with EPERM, opening for writing
// fails, all others pass. A list of what is allowed would be stricter, and would break with every
// version of the C library.
#include "app/extract/sandbox.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <vector>

#include <sys/resource.h>

#ifdef __linux__
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
/// The search for leaks traces the process from another one, which a locked process does not allow.
extern "C" const char* __asan_default_options() {
    return "detect_leaks=0";
}
#endif

namespace rookery {

namespace {

constexpr rlim_t MostMemory = rlim_t{2} << 30;
constexpr rlim_t MostSeconds = 150;
constexpr rlim_t MostFiles = 64;

void limit(decltype(RLIMIT_CPU) what, rlim_t most) {
    const rlimit value{most, most};
    setrlimit(what, &value);
}

void limitResources() {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    limit(RLIMIT_AS, MostMemory); // sanitizers reserve terabytes
#endif
    limit(RLIMIT_CPU, MostSeconds);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_NOFILE, MostFiles);
}

#if defined(__linux__) && (defined(__x86_64__) || defined(__aarch64__))

#ifdef __x86_64__
constexpr unsigned Architecture = AUDIT_ARCH_X86_64;
#else
constexpr unsigned Architecture = AUDIT_ARCH_AARCH64;
#endif

constexpr std::array<int, 35> Forbidden{SYS_socket,
                                        SYS_socketpair,
                                        SYS_connect,
                                        SYS_bind,
                                        SYS_listen,
                                        SYS_accept4,
                                        SYS_sendto,
                                        SYS_sendmsg,
                                        SYS_execve,
                                        SYS_execveat,
                                        SYS_ptrace,
                                        SYS_process_vm_readv,
                                        SYS_process_vm_writev,
                                        SYS_unlinkat,
                                        SYS_renameat2,
                                        SYS_mkdirat,
                                        SYS_linkat,
                                        SYS_symlinkat,
                                        SYS_truncate,
                                        SYS_fchmodat,
                                        SYS_fchownat,
                                        SYS_mount,
                                        SYS_umount2,
                                        SYS_kill,
                                        SYS_tkill,
                                        SYS_setsid,
                                        SYS_unshare,
                                        SYS_bpf,
                                        SYS_keyctl,
                                        SYS_add_key,
                                        SYS_io_uring_setup,
                                        SYS_userfaultfd,
                                        SYS_perf_event_open,
                                        SYS_pidfd_open,
                                        SYS_clone3};
#ifdef __x86_64__
constexpr std::array<int, 12> ForbiddenHere{SYS_fork,     SYS_vfork, SYS_unlink, SYS_rename,
                                            SYS_renameat, SYS_mkdir, SYS_rmdir,  SYS_symlink,
                                            SYS_link,     SYS_chmod, SYS_chown,  SYS_creat};
#else
constexpr std::array<int, 0> ForbiddenHere{};
#endif

constexpr std::size_t Argument(int index) {
    return offsetof(seccomp_data, args) + sizeof(__u64) * static_cast<std::size_t>(index);
}

sock_filter statement(int code, unsigned value) {
    return {static_cast<__u16>(code), 0, 0, value};
}

sock_filter jump(int code, unsigned value, int whenTrue, int whenFalse) {
    return {static_cast<__u16>(code), static_cast<__u8>(whenTrue), static_cast<__u8>(whenFalse),
            value};
}

sock_filter load(std::size_t offset) {
    return statement(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

sock_filter answer(unsigned action) {
    return statement(BPF_RET | BPF_K, action);
}

constexpr unsigned Refuse = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);

/// Refuses `call` when its argument `index` has one of `bits` set; the number of the call is loaded
/// before and after.
void refuseBits(std::vector<sock_filter>& program, int call, int index, unsigned bits) {
    program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 4));
    program.push_back(load(Argument(index)));
    program.push_back(jump(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1));
    program.push_back(answer(Refuse));
    program.push_back(answer(SECCOMP_RET_ALLOW));
}

bool filterCalls() {
    std::vector<sock_filter> program;
    program.push_back(load(offsetof(seccomp_data, arch)));
    program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, Architecture, 1, 0));
    program.push_back(answer(SECCOMP_RET_KILL_PROCESS));
    program.push_back(load(offsetof(seccomp_data, nr)));
#ifdef __x86_64__
    // The second table of numbers on this architecture would pass unseen.
    program.push_back(jump(BPF_JMP | BPF_JGE | BPF_K, 0x40000000U, 0, 1));
    program.push_back(answer(Refuse));
    refuseBits(program, SYS_open, 1, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
#endif
    refuseBits(program, SYS_openat, 2, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC);
    for (const int call : Forbidden) {
        program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        // The C library falls back to clone for threads when clone3 is unknown.
        program.push_back(answer(call == SYS_clone3 ? SECCOMP_RET_ERRNO | ENOSYS : Refuse));
    }
    for (const int call : ForbiddenHere) {
        program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        program.push_back(answer(Refuse));
    }
    // A new process, but not a new thread.
    program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, SYS_clone, 0, 3));
    program.push_back(load(Argument(0)));
    program.push_back(jump(BPF_JMP | BPF_JSET | BPF_K, CLONE_THREAD, 1, 0));
    program.push_back(answer(Refuse));
    program.push_back(answer(SECCOMP_RET_ALLOW));

    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
           prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

#else

bool filterCalls() {
    return false;
}

#endif

} // namespace

bool lockIn() {
    limitResources();
    return filterCalls();
}

} // namespace rookery
