// SPDX-License-Identifier: Apache-2.0
//
// rookery-extract FILE: takes the text out of a document and writes it as records
// (core/document/extraction_stream.h) to standard output. A process of its own, because documents
// are hostile input to large libraries: whatever happens here ends here.
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <string>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "app/extract/sandbox.h"
#include "core/document/extraction_stream.h"
#include "core/extract/extract.h"

namespace {

bool say(const std::string& text) {
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() &&
           std::fflush(stdout) == 0;
}

rookery::Extraction extract(const char* path) {
    rookery::ExtractContext context;
    context.progress = [](std::int64_t done, std::int64_t total) {
        say(rookery::progressRecord(done, total));
    };
    try {
        return rookery::extractDocument(path, context);
    } catch (const std::bad_alloc&) {
        return rookery::Extraction::refused(rookery::DocumentProblem::OutOfMemory, "out of memory");
    } catch (const std::exception& error) {
        return rookery::Extraction::refused(rookery::DocumentProblem::Damaged, error.what());
    }
}

/// Says in one line which of the forbidden things still work; for the test of the lock.
int tryTheLock() {
    std::string open;
    if (::socket(AF_INET, SOCK_STREAM, 0) >= 0)
        open += " network";
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(0);
    if (child > 0)
        open += " processes";
    if (::open("/dev/null", O_WRONLY) >= 0)
        open += " writing";
    char* const none[] = {nullptr};
    ::execve("/bin/true", none, none);
    if (errno != EPERM)
        open += " programs";
    say("open:" + open + "\n");
    return open.empty() ? 0 : 1;
}

} // namespace

int main(int count, char** arguments) {
    const bool locked = rookery::lockIn();
    if (count == 2 && std::strcmp(arguments[1], "--try-lock") == 0)
        return tryTheLock();
    if (count != 2) {
        std::fputs("usage: rookery-extract FILE\n", stderr);
        return 2;
    }
    // Where the kernel cannot lock this process in, nothing hostile is opened.
    const rookery::Extraction extraction =
        locked ? extract(arguments[1])
               : rookery::Extraction::refused(rookery::DocumentProblem::Failed,
                                              "the kernel has no system call filter");
    if (!say(rookery::extractionRecords(extraction)))
        return 1;
    return 0;
}
