// SPDX-License-Identifier: Apache-2.0
//
// A system call filter (seccomp, Linux Documentation/userspace-api/seccomp_filter.rst) as a short
// program over the number of the call: calls on the list fail with EPERM, opening for writing
// fails, calls newer than the list are unknown (ENOSYS), all others pass. A list of what is allowed
// would be stricter, and would break with every version of the C library. Which files are read is
// not seen by a filter, which knows paths only as addresses: see readable_files.h.
#include "app/extract/sandbox.h"

#include <array>
#include <cerrno>
#include <cstddef>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

#include "app/extract/readable_files.h"

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

constexpr auto Forbidden =
    std::to_array<int>({// the network
                        SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept, SYS_accept4,
                        SYS_sendto, SYS_sendmsg, SYS_sendmmsg,
                        // programs, and other processes
                        SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill,
                        SYS_tkill, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo, SYS_setpriority, SYS_setsid, SYS_shmget,
                        SYS_shmat, SYS_msgget, SYS_semget, SYS_mq_open, SYS_mq_unlink,
                        // changes of files, also of what is open for reading
                        SYS_unlinkat, SYS_renameat, SYS_renameat2, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat,
                        SYS_truncate, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat, SYS_utimensat, SYS_setxattr,
                        SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_ioctl,
                        // more of the kernel than a parser needs
                        SYS_mount, SYS_umount2, SYS_unshare, SYS_setns, SYS_bpf, SYS_keyctl, SYS_add_key,
                        SYS_request_key, SYS_userfaultfd, SYS_perf_event_open});
#ifdef __x86_64__
/// Older forms of the same, which other architectures never had.
constexpr auto ForbiddenHere =
    std::to_array<int>({SYS_fork, SYS_vfork, SYS_unlink, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_symlink,
                        SYS_link, SYS_chmod, SYS_chown, SYS_lchown, SYS_creat, SYS_utime, SYS_utimes, SYS_futimesat});
#else
constexpr std::array<int, 0> ForbiddenHere{};
#endif

/// The first of the calls that Linux 5.1 and later numbered alike everywhere: io_uring, openat2,
/// pidfd_open, clone3, setxattrat and whatever comes. The C library does without them on an older
/// kernel, and so here.
constexpr unsigned FirstUnknown = 424;

constexpr std::size_t Argument(int index) {
    return offsetof(seccomp_data, args) + sizeof(__u64) * static_cast<std::size_t>(index);
}

sock_filter statement(int code, unsigned value) {
    return {static_cast<__u16>(code), 0, 0, value};
}

sock_filter jump(int code, unsigned value, int whenTrue, int whenFalse) {
    return {static_cast<__u16>(code), static_cast<__u8>(whenTrue), static_cast<__u8>(whenFalse), value};
}

sock_filter load(std::size_t offset) {
    return statement(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset));
}

sock_filter answer(unsigned action) {
    return statement(BPF_RET | BPF_K, action);
}

constexpr unsigned Refuse = SECCOMP_RET_ERRNO | (EPERM & SECCOMP_RET_DATA);

/// Looks at argument `index` of `call`, of which only the lower half counts: when `test` (BPF_JEQ, BPF_JSET) with
/// `value` comes out as `refused`, the call is refused; otherwise it passes. Other calls go on behind it.
void judge(std::vector<sock_filter>& program, int call, int index, int test, unsigned value, bool refused) {
    program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 4));
    program.push_back(load(Argument(index)));
    program.push_back(jump(BPF_JMP | test | BPF_K, value, refused ? 0 : 1, refused ? 1 : 0));
    program.push_back(answer(Refuse));
    program.push_back(answer(SECCOMP_RET_ALLOW));
}

void forbid(std::vector<sock_filter>& program, int call) {
    program.push_back(jump(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
    program.push_back(answer(Refuse));
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
#endif
    program.push_back(jump(BPF_JMP | BPF_JGE | BPF_K, FirstUnknown, 0, 1));
    program.push_back(answer(SECCOMP_RET_ERRNO | (ENOSYS & SECCOMP_RET_DATA)));
    for (const int call : Forbidden)
        forbid(program, call);
    for (const int call : ForbiddenHere)
        forbid(program, call);
    constexpr unsigned Writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
#ifdef __x86_64__
    judge(program, SYS_open, 1, BPF_JSET, Writing, true);
#endif
    judge(program, SYS_openat, 2, BPF_JSET, Writing, true);
    // A new thread, but not a new process.
    judge(program, SYS_clone, 0, BPF_JSET, CLONE_THREAD, false);
    // abort() sends itself a signal; limits are asked for of oneself.
    judge(program, SYS_tgkill, 0, BPF_JEQ, static_cast<unsigned>(::getpid()), false);
    judge(program, SYS_prlimit64, 0, BPF_JEQ, 0, false);
    program.push_back(answer(SECCOMP_RET_ALLOW));

    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
}

/// Whoever started this process may have left files open in it. An older kernel than 5.9 leaves them.
void closeInherited() {
    ::syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0);
}

/// Nothing that this process starts has more rights than it.
bool giveUpPrivileges() {
    return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
}

#else

bool filterCalls() {
    return false;
}
void closeInherited() {
}
bool giveUpPrivileges() {
    return false;
}

#endif

} // namespace

bool lockIn(const std::filesystem::path& folder) {
    closeInherited();
    limitResources();
    if (!giveUpPrivileges())
        return false;
    // In this order: the filter would not let Landlock begin.
    lockFiles(folder);
    return filterCalls();
}

} // namespace rookery
