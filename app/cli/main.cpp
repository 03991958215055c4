// SPDX-License-Identifier: Apache-2.0
//
// rookery-cli: the engine without the window. The contract with scripts is in docs/cli.md.
#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <iostream>
#include <new>

#include "app/cli/command.h"
#include "app/cli/help.h"
#include "app/error_sentence.h"

namespace {

using namespace rookery;
using namespace rookery::cli;

constexpr int Success = 0;
constexpr int Failure = 1;
constexpr int WrongUsage = 2;

const std::array Commands = {&DevicesCommand,  &InspectCommand,    &ExplainCommand, &LogitsCommand,
                             &TokenizeCommand, &DetokenizeCommand, &GenerateCommand, &ChatCommand,
                             &ConversationsCommand, &BenchCommand, &ConvertCommand, &ReorderCommand, &DocumentCommand,
                             &ProbeCommand};

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
    if (std::ranges::find(words, "--help") != words.end()) {
        std::fputs(commandHelp(command).c_str(), stdout);
        return Success;
    }
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
        std::fputs(usageText(Commands).c_str(), stderr);
        return WrongUsage;
    }
    if (words[0] == "--version") {
        std::puts("rookery-cli " ROOKERY_VERSION);
        return Success;
    }
    if (words[0] == "--help" || words[0] == "help") {
        std::fputs(usageText(Commands).c_str(), stdout);
        return Success;
    }
    // For those who make packages: see packaging/linux/install.cmake.
    if (words[0] == "--man") {
        std::fputs(manualPage(Commands).c_str(), stdout);
        return Success;
    }
    if (words[0] == "--completions") {
        const std::string script = completionScript(Commands, words.size() == 2 ? words[1] : "");
        std::fputs(script.empty() ? "rookery-cli --completions: name bash, zsh or fish.\n" : script.c_str(),
                   script.empty() ? stderr : stdout);
        return script.empty() ? WrongUsage : Success;
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
