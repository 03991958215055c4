// SPDX-License-Identifier: Apache-2.0
//
// rookery-extract FILE: takes the text out of a document and writes it as records
// (core/document/extraction_stream.h) to standard output. A process of its own, because documents
// are hostile input to large libraries: whatever happens here ends here.
//
// rookery-extract --try-lock OTHER: locks itself in and says in one line what it still can do; OTHER is a
// file of the user that it tries to read. For the test of the lock, and for whoever wants to know.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <string>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "app/extract/sandbox.h"
#include "core/document/extraction_stream.h"
#include "core/extract/extract.h"

namespace {

using namespace rookery;

bool say(const std::string& text) {
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0;
}

Extraction extract(const char* path) {
    ExtractContext context;
    context.progress = [](std::int64_t done, std::int64_t total) { say(progressRecord(done, total)); };
    try {
        const OpenedDocument opened = openDocument(path, context.limits);
        // Where the kernel cannot lock this process in, nothing hostile is looked at.
        if (!lockIn(opened.isFolder ? opened.path : std::filesystem::path()))
            return Extraction::refused(DocumentProblem::Failed, "the kernel has no system call filter");
        return extractOpened(opened, context);
    } catch (const std::bad_alloc&) {
        return Extraction::refused(DocumentProblem::OutOfMemory, "out of memory");
    } catch (const std::exception& error) {
        return Extraction::refused(DocumentProblem::Damaged, error.what());
    }
}

/// Whether a call that failed was refused by the filter, whatever else would have been wrong with it.
bool filtered(long result) {
    return result < 0 && errno == EPERM;
}

bool writes(const char* other) {
    if (!filtered(::open("/dev/null", O_WRONLY)))
        return true;
#ifdef SYS_openat2
    const struct { std::uint64_t flags, mode, resolve; } how{O_WRONLY, 0, 0};
    if (::syscall(SYS_openat2, AT_FDCWD, "/dev/null", &how, sizeof(how)) >= 0 || errno != ENOSYS)
        return true;
#endif
    // None of these would change anything.
    struct stat status = {};
    if (::stat(other, &status) != 0)
        return true;
    const timespec keep[] = {{0, UTIME_OMIT}, {0, UTIME_OMIT}};
    return !filtered(::chmod(other, status.st_mode & 07777U)) || !filtered(::utimensat(AT_FDCWD, other, keep, 0)) ||
           !filtered(::mkfifo(other, 0600));
}

/// Which of the forbidden things still work.
int tryTheLock(const char* other) {
    const int before = ::open(other, O_RDONLY | O_CLOEXEC);
    if (before < 0) {
        std::fprintf(stderr, "rookery-extract: %s: %s\n", other, std::strerror(errno));
        return 2;
    }
    lockIn();
    std::string open;
    if (!filtered(::socket(AF_INET, SOCK_STREAM, 0)))
        open += " network";
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        open += " processes";
    if (!filtered(::kill(::getppid(), 0)) || !filtered(::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0)))
        open += " signals";
    char* const none[] = {nullptr};
    if (!filtered(::execve("/bin/true", none, none)))
        open += " programs";
    if (writes(other))
        open += " writing";
    char byte = 0;
    if (::read(before, &byte, 1) >= 0)
        open += " inherited";
    if (::open(other, O_RDONLY | O_CLOEXEC) >= 0)
        open += " reading";
    say("open:" + open + "\n");
    return open.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    if (count == 3 && std::strcmp(arguments[1], "--try-lock") == 0)
        return tryTheLock(arguments[2]);
    if (count != 2) {
        std::fputs("usage: rookery-extract FILE\n"
                   "       rookery-extract --try-lock OTHER\n",
                   stderr);
        return 2;
    }
    return say(extractionRecords(extract(arguments[1]))) ? 0 : 1;
}
