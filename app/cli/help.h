// SPDX-License-Identifier: Apache-2.0
//
// What rookery-cli says about itself: help, the manual page and shell completions, all from the table of commands.
#pragma once

#include <span>
#include <string>

#include "app/cli/command.h"

namespace rookery::cli {

/// All commands, one line each: rookery-cli --help.
std::string usageText(std::span<const Command* const> commands);
/// One command with its options: rookery-cli COMMAND --help.
std::string commandHelp(const Command& command);
/// A section 1 manual page in man(7) macros.
std::string manualPage(std::span<const Command* const> commands);
/// A completion script for "bash", "zsh" or "fish"; empty for any other shell.
std::string completionScript(std::span<const Command* const> commands, std::string_view shell);

/// What an option means to a command, and what its value is called; empty if nobody has said. Every option
/// of every command has an entry.
struct OptionMeaning {
    std::string_view value; ///< "" for flags
    std::string_view meaning;
};
OptionMeaning optionMeaning(std::string_view command, std::string_view option);

} // namespace rookery::cli
