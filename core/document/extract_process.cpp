// SPDX-License-Identifier: Apache-2.0
#include "core/document/extract_process.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/document/extraction_stream.h"

namespace rookery {

namespace {

using Clock = std::chrono::steady_clock;

/// How long the process may be silent before `stop` and the time limit are looked at again.
constexpr int PollMs = 20;
/// How long a process that has closed its output may take to end.
constexpr int LongestEndMs = 2'000;

class FileHandle {
  public:
    FileHandle() = default;
    explicit FileHandle(int handle) : m_handle(handle) {}
    FileHandle(const FileHandle&) = delete;
    FileHandle& operator=(const FileHandle&) = delete;
    ~FileHandle() { close(); }

    int value() const { return m_handle; }
    void set(int handle) { m_handle = handle; }
    void close() {
        if (m_handle >= 0)
            ::close(std::exchange(m_handle, -1));
    }

  private:
    int m_handle = -1;
};

/// A child that does not outlive this object.
class Child {
  public:
    explicit Child(pid_t id) : m_id(id) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (m_id > 0) {
            ::kill(m_id, SIGKILL);
            while (::waitpid(m_id, nullptr, 0) < 0 && errno == EINTR) {
            }
        }
    }
    /// How it ended, if it does within a moment.
    std::optional<int> ended() {
        for (int waited = 0; waited < LongestEndMs; waited += PollMs) {
            int status = 0;
            if (::waitpid(m_id, &status, WNOHANG) == m_id) {
                m_id = 0;
                return status;
            }
            ::poll(nullptr, 0, PollMs);
        }
        return std::nullopt;
    }

  private:
    pid_t m_id;
};

Extraction failed(std::string detail) {
    return Extraction::refused(DocumentProblem::Failed, std::move(detail));
}

/// Starts the program with its output in a pipe; nothing else of ours is open in it.
std::optional<pid_t> start(const ExtractRequest& request, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);

    std::string program = request.program.string();
    // An absolute path never looks like an option.
    std::error_code ignored;
    std::string document = std::filesystem::absolute(request.document, ignored).string();
    std::array<char*, 3> arguments{program.data(), document.data(), nullptr};
    // Nothing of the user's environment but the language of file names; glibc keeps memory of many
    // threads apart otherwise, which counts against the limit.
    std::string locale = "LC_ALL=C.UTF-8";
    std::string arenas = "MALLOC_ARENA_MAX=1";
    std::array<char*, 3> environment{locale.data(), arenas.data(), nullptr};
    pid_t id = 0;
    const int error = ::posix_spawn(&id, program.c_str(), &actions, nullptr, arguments.data(),
                                    environment.data());
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return std::nullopt;
    return id;
}

/// What an end without a last word means.
Extraction explained(int status) {
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        if (signal == SIGXCPU || signal == SIGKILL)
            return Extraction::refused(DocumentProblem::TimedOut,
                                       "rookery-extract used up its time");
        return Extraction::refused(DocumentProblem::Damaged,
                                   "rookery-extract was ended by signal " + std::to_string(signal));
    }
    return failed("rookery-extract ended with " + std::to_string(WEXITSTATUS(status)) +
                  " before it was done");
}

} // namespace

Extraction extractInProcess(const ExtractRequest& request, std::stop_token stop) {
    if (request.program.empty())
        return failed("rookery-extract is not installed");
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return failed(std::string("pipe: ") + std::strerror(errno));
    FileHandle input(ends[0]);
    FileHandle output(ends[1]);
    const auto id = start(request, output.value());
    if (!id)
        return failed("cannot start " + request.program.string());
    Child child(*id);
    output.close();

    ExtractionReader reader(request.limits, request.progress);
    const auto deadline = Clock::now() + request.patience;
    std::array<char, 1 << 16> buffer{};
    bool open = true;
    while (open) {
        if (stop.stop_requested())
            return Extraction::refused(DocumentProblem::Cancelled, "cancelled");
        if (Clock::now() >= deadline)
            return Extraction::refused(DocumentProblem::TimedOut, "rookery-extract took too long");
        pollfd wait{input.value(), POLLIN, 0};
        const int ready = ::poll(&wait, 1, PollMs);
        if (ready < 0 && errno != EINTR)
            return failed(std::string("poll: ") + std::strerror(errno));
        if (ready <= 0)
            continue;
        const ssize_t count = ::read(input.value(), buffer.data(), buffer.size());
        if (count < 0 && errno == EINTR)
            continue;
        open = count > 0 && reader.add({buffer.data(), static_cast<std::size_t>(count)});
    }
    Extraction extraction = std::move(reader).finish();
    if (extraction.problem != DocumentProblem::Failed)
        return extraction; // a child that still runs is ended here
    input.close();
    const auto status = child.ended();
    return status ? explained(*status) : extraction;
}

std::filesystem::path extractProgram() {
    std::error_code error;
    const auto self = std::filesystem::read_symlink("/proc/self/exe", error);
    if (error)
        return {};
    // Tests lie one folder below the programs.
    for (const auto& folder : {self.parent_path(), self.parent_path().parent_path()}) {
        const auto program = folder / "rookery-extract";
        if (std::filesystem::is_regular_file(program, error))
            return program;
    }
    return {};
}

} // namespace rookery
