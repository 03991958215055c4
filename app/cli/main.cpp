// SPDX-License-Identifier: Apache-2.0
//
// rookery-cli: the engine without the window. The contract with scripts is in docs/cli.md.
#include <array>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>

#include "app/cli/command.h"
#include "app/error_sentence.h"

namespace {

using namespace rookery;
using namespace rookery::cli;

constexpr int Success = 0;
constexpr int Failure = 1;
constexpr int WrongUsage = 2;

const std::array Commands = {&DevicesCommand,  &InspectCommand,    &ExplainCommand, &LogitsCommand,
                             &TokenizeCommand, &DetokenizeCommand, &GenerateCommand, &ChatCommand,
                             &ConversationsCommand, &BenchCommand, &ConvertCommand, &ReorderCommand};

void printUsage(std::FILE* stream) {
    std::fputs("Usage: rookery-cli COMMAND [OPTIONS]\n\n", stream);
    for (const Command* command : Commands)
        std::fprintf(stream, "  rookery-cli %s %s\n", std::string(command->name).c_str(),
                     std::string(command->synopsis).c_str());
    std::fputs("  rookery-cli --version\n\n"
               "Models: a file, or built-in. Devices: cpu, vulkan, vulkan:N, cuda, cuda:N.\n",
               stream);
}

int fail(std::string_view command, const Outcome& outcome) {
    std::fflush(stdout);
    if (const UsageError* usage = outcome.usage()) {
        std::cerr << "rookery-cli " << command << ": " << usage->message
                  << "; see rookery-cli --help.\n";
        return WrongUsage;
    }
    // The message names the very thing; the code says what can be done about it.
    const Error& error = *outcome.error();
    QString nextStep = errorNextStep(error.code);
    nextStep[0] = nextStep[0].toLower();
    std::cerr << "rookery-cli " << command << ": " << error.message << "; " << nextStep.toStdString()
              << '\n';
    return Failure;
}

int runCommand(const Command& command, const Context& context, std::span<const std::string> words) {
    Arguments arguments;
    if (auto usage = Arguments::parse(words, command.rules(), arguments))
        return fail(command.name, *usage);
    Outcome outcome;
    try {
        outcome = command.run(context, arguments);
    } catch (const std::bad_alloc&) {
        outcome = Error{ErrorCode::OutOfMemory, "not enough memory"};
    } catch (const std::exception& exception) {
        outcome = Error{ErrorCode::Internal, exception.what()};
    }
    std::cout.flush();
    if (outcome.usage() || outcome.error())
        return fail(command.name, outcome);
    return Success;
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.empty()) {
        printUsage(stderr);
        return WrongUsage;
    }
    if (words[0] == "--version") {
        std::puts("rookery-cli " ROOKERY_VERSION);
        return Success;
    }
    if (words[0] == "--help" || words[0] == "help") {
        printUsage(stdout);
        return Success;
    }
    std::error_code ignored;
    Context context{std::filesystem::read_symlink("/proc/self/exe", ignored)};
    if (context.program.empty())
        context.program = argv[0];
    for (const Command* command : Commands) {
        if (command->name == words[0])
            return runCommand(*command, context, std::span(words).subspan(1));
    }
    std::cerr << "rookery-cli: there is no command '" << words[0] << "'; see rookery-cli --help.\n";
    return WrongUsage;
}
