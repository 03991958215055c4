// SPDX-License-Identifier: Apache-2.0
#include "app/cli/help.h"

#include <algorithm>
#include <array>
#include <utility>

#include "app/manual_text.h"

namespace rookery::cli {

namespace {

using Entry = std::pair<std::string_view, OptionMeaning>;

// What options mean in most commands that take them.
constexpr std::array Meanings = {
    Entry{"--all", {"", "write the logits of every token, not only of the last"}},
    Entry{"--answer", {"TEXT", "what the answer to the question before must contain"}},
    Entry{"--arms", {"LIST", "orders to compare: typed, first, sandwich, read-twice, look-again, in-parts, excerpts, excerpts-only"}},
    Entry{"--cases", {"FILE", "read cases from a file, one JSON object a line"}},
    Entry{"--chunk", {"N", "feed N tokens at a time"}},
    Entry{"--continue", {"", "go on with the last answer, which was cut"}},
    Entry{"--conversation", {"ID", "go on with this conversation"}},
    Entry{"--data", {"DIR", "the folder of the databases"}},
    Entry{"--decode", {"N", "write N tokens (default 128)"}},
    Entry{"--device", {"DEVICE", "auto, cpu, vulkan, vulkan:N, cuda or cuda:N (default: auto, the best there is)"}},
    Entry{"--device-layers", {"N", "at most N layers on the device, the others on the CPU (default: as many as fit)"}},
    Entry{"--document", {"FILE", "a text that the request may be about; may be given again"}},
    Entry{"--file", {"FILE", "read the text from a file"}},
    Entry{"--frequency", {"X", "frequency penalty"}},
    Entry{"--greedy", {"", "always take the likeliest token"}},
    Entry{"--group-norm-eps", {"X", "replace the epsilon of the group norms"}},
    Entry{"--help", {"", "say what the command does and which options it has"}},
    Entry{"--ids-file", {"FILE", "read token ids from a file"}},
    Entry{"--initial-state", {"FILE", "begin from a tuned state (.pth or .safetensors)"}},
    Entry{"--json", {"", "print one JSON document and nothing else"}},
    Entry{"--keys", {"LIST", "how many similar sentences are hidden (default 4,8,16)"}},
    Entry{"--kinds", {"LIST", "kinds of questions: needle, keys, pairs, cloze"}},
    Entry{"--lengths", {"LIST", "tokens of the text to use (default 512,1024,2048)"}},
    Entry{"--lora", {"FILE", "add a LoRA file to the weights while loading"}},
    Entry{"--lora-alpha", {"X", "the alpha that the LoRA file was trained with"}},
    Entry{"--max-tokens", {"N", "end the answer after N tokens"}},
    Entry{"--message", {"TEXT", "what to say"}},
    Entry{"--model", {"MODEL", "a model file, or built-in"}},
    Entry{"--name", {"NAME", "what to call it (default: the name of the file)"}},
    Entry{"--new", {"", "begin a conversation"}},
    Entry{"--out", {"FILE", "where to write the result"}},
    Entry{"--pairs", {"LIST", "lines of the lists of words and numbers (default 8,16,32)"}},
    Entry{"--penalty-decay", {"X", "factor by which penalties fade with each token"}},
    Entry{"--prefill", {"N", "read N tokens (default 512)"}},
    Entry{"--presence", {"X", "presence penalty"}},
    Entry{"--probes", {"N", "how many questions, the same for each order (default 40)"}},
    Entry{"--prompt", {"TEXT", "the prompt"}},
    Entry{"--prompt-file", {"FILE", "read the prompt from a file"}},
    Entry{"--purpose", {"TEXT", "what to keep in mind while reading"}},
    Entry{"--question", {"TEXT", "a question of your own about the document; may be given again"}},
    Entry{"--raw", {"", "feed the prompt as it is, without the chat format"}},
    Entry{"--repeat", {"N", "measure N times and take medians (default 3)"}},
    Entry{"--seed", {"N", "begin the random numbers here"}},
    Entry{"--state-in", {"FILE", "begin from this state, raw float32"}},
    Entry{"--state-out", {"FILE", "write the state afterwards, raw float32"}},
    Entry{"--stop", {"TEXT", "end the answer at this text; may be given again"}},
    Entry{"--temperature", {"X", "how freely tokens are drawn"}},
    Entry{"--text", {"TEXT", "the text itself"}},
    Entry{"--threads", {"N", "threads on the CPU (default: physical cores)"}},
    Entry{"--to", {"FILE", "where to write the export; its ending chooses the format"}},
    Entry{"--tokenizer", {"TOKENIZER", "world, neox20b, bytes, or a tokenizer's file (default: the model's own)"}},
    Entry{"--tokens", {"IDS", "token ids, separated by commas"}},
    Entry{"--tokens-file", {"FILE", "read token ids from a file"}},
    Entry{"--top-k", {"N", "draw from the N likeliest tokens"}},
    Entry{"--top-p", {"X", "draw from the likeliest tokens that make up this share"}},
    Entry{"--weights", {"TYPE", "how matrices are held: auto, f32, f16, q8_0 or q4_0"}},
};

struct OwnMeaning {
    std::string_view command;
    Entry entry;
};

// What they mean in one command alone.
constexpr std::array OwnMeanings = {
    OwnMeaning{"convert", {"--initial-state", {"FILE", "a tuned state (.pth or .safetensors) to put into the file"}}},
    OwnMeaning{"convert", {"--lora", {"FILE", "a LoRA file to add to the weights for good"}}},
    OwnMeaning{"convert", {"--weights", {"TYPE", "how matrices are written: f32, f16, bf16, in a .gguf also q8_0 or q4_0 (default: as they are)"}}},
    OwnMeaning{"probe", {"--document", {"FILE", "the text that is asked about"}}},
};

std::vector<std::string_view> optionsOf(const Command& command) {
    const ArgumentRules rules = command.rules();
    std::vector<std::string_view> options = rules.values;
    options.insert(options.end(), rules.flags.begin(), rules.flags.end());
    options.emplace_back("--help");
    std::ranges::sort(options);
    return options;
}

std::string withValue(std::string_view option, std::string_view value) {
    return std::string(option) + (value.empty() ? "" : " ") + std::string(value);
}

std::string wordList(std::span<const std::string_view> words) {
    std::string out;
    for (const std::string_view word : words)
        out += (out.empty() ? "" : " ") + std::string(word);
    return out;
}

std::vector<std::string_view> namesOf(std::span<const Command* const> commands) {
    std::vector<std::string_view> names;
    for (const Command* command : commands)
        names.push_back(command->name);
    return names;
}

std::string bashCompletion(std::span<const Command* const> commands) {
    std::string out = "# Completions of rookery-cli for bash; made by rookery-cli itself.\n"
                      "_rookery_cli() {\n"
                      "    local word=${COMP_WORDS[COMP_CWORD]} options=\n"
                      "    COMPREPLY=()\n"
                      "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
                      "        COMPREPLY=($(compgen -W '" +
                      wordList(namesOf(commands)) +
                      " --help --version' -- \"$word\"))\n"
                      "        return\n"
                      "    fi\n"
                      "    case ${COMP_WORDS[1]} in\n";
    for (const Command* command : commands)
        out += "    " + std::string(command->name) + ") options='" + wordList(optionsOf(*command)) + "' ;;\n";
    return out + "    esac\n"
                 "    case $word in\n"
                 "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
                 "    *) compopt -o default ;;\n"
                 "    esac\n"
                 "}\n"
                 "complete -F _rookery_cli rookery-cli\n";
}

std::string zshCompletion(std::span<const Command* const> commands) {
    std::string out = "#compdef rookery-cli\n"
                      "# Completions of rookery-cli for zsh; made by rookery-cli itself.\n"
                      "local -a commands\n"
                      "commands=(\n";
    for (const Command* command : commands)
        out += "    '" + std::string(command->name) + ":" + shellQuoted(command->summary) + "'\n";
    out += ")\n"
           "if (( CURRENT == 2 )); then\n"
           "    _describe command commands\n"
           "    return\n"
           "fi\n"
           "case $words[2] in\n";
    for (const Command* command : commands) {
        out += std::string(command->name) + ")\n    _arguments";
        for (const std::string_view option : optionsOf(*command)) {
            const OptionMeaning meaning = optionMeaning(command->name, option);
            out += " \\\n        '*" + std::string(option) + "[" + shellQuoted(meaning.meaning) + "]";
            if (!meaning.value.empty())
                out += ":" + std::string(meaning.value) + ":_files";
            out += "'";
        }
        out += " '*:file:_files' ;;\n";
    }
    return out + "esac\n";
}

std::string fishCompletion(std::span<const Command* const> commands) {
    std::string out = "# Completions of rookery-cli for fish; made by rookery-cli itself.\n";
    for (const Command* command : commands) {
        const std::string name(command->name);
        out += "complete -c rookery-cli -n __fish_use_subcommand -f -a " + name + " -d '" +
               shellQuoted(command->summary) + "'\n";
        for (const std::string_view option : optionsOf(*command)) {
            const OptionMeaning meaning = optionMeaning(command->name, option);
            out += "complete -c rookery-cli -n '__fish_seen_subcommand_from " + name + "' -l " +
                   std::string(option.substr(2)) + (meaning.value.empty() ? "" : " -r") + " -d '" +
                   shellQuoted(meaning.meaning) + "'\n";
        }
    }
    return out;
}

} // namespace

OptionMeaning optionMeaning(std::string_view command, std::string_view option) {
    for (const OwnMeaning& own : OwnMeanings) {
        if (own.command == command && own.entry.first == option)
            return own.entry.second;
    }
    const auto at = std::ranges::find(Meanings, option, &Entry::first);
    return at == Meanings.end() ? OptionMeaning{} : at->second;
}

std::string usageText(std::span<const Command* const> commands) {
    std::string out = "Usage: rookery-cli COMMAND [OPTIONS]\n\n";
    for (const Command* command : commands)
        out += "  rookery-cli " + std::string(command->name) + " " + std::string(command->synopsis) + "\n";
    return out + "  rookery-cli COMMAND --help\n"
                 "  rookery-cli --version\n\n"
                 "Models: a file, or built-in. Devices: cpu, vulkan, vulkan:N, cuda, cuda:N.\n";
}

std::string commandHelp(const Command& command) {
    std::string out = "rookery-cli " + std::string(command.name) + ": " + std::string(command.summary) +
                      "\n\nUsage: rookery-cli " + std::string(command.name) + " " +
                      std::string(command.synopsis) + "\n\n";
    constexpr std::size_t Column = 28;
    for (const std::string_view option : optionsOf(command)) {
        const OptionMeaning meaning = optionMeaning(command.name, option);
        std::string line = "  " + withValue(option, meaning.value);
        line.resize(std::max(line.size() + 1, Column), ' ');
        out += line + std::string(meaning.meaning) + "\n";
    }
    return out;
}

std::string manualPage(std::span<const Command* const> commands) {
    std::string out = ".TH ROOKERY\\-CLI 1 \"\" \"Rookery " ROOKERY_VERSION "\" \"User Commands\"\n"
                      ".SH NAME\n"
                      "rookery\\-cli \\- run RWKV language models from the shell\n"
                      ".SH SYNOPSIS\n"
                      ".B rookery\\-cli\n"
                      ".I COMMAND\n"
                      "[\\fIOPTIONS\\fR]\n"
                      ".SH DESCRIPTION\n"
                      "The engine of\n.BR rookery (1)\n"
                      "without its window, for scripts, measurements and conversions. It uses the same models, devices and\n"
                      "databases. Results go to standard output, everything else to standard error.\n"
                      ".SH COMMANDS\n";
    for (const Command* command : commands) {
        out += ".SS rookery\\-cli " + roff(command->name) + " " + roff(command->synopsis) + "\n";
        std::string summary(command->summary);
        summary[0] = static_cast<char>(summary[0] - 'a' + 'A');
        out += roff(summary) + ".\n";
        for (const std::string_view option : optionsOf(*command)) {
            const OptionMeaning meaning = optionMeaning(command->name, option);
            out += ".TP\n\\fB" + roff(option) + "\\fR";
            if (!meaning.value.empty())
                out += " \\fI" + roff(meaning.value) + "\\fR";
            out += "\n" + roff(meaning.meaning) + "\n";
        }
    }
    return out + ".SH EXIT STATUS\n"
                 "0 if all went well, 1 if the operation failed, 2 if the command line was wrong.\n"
                 ".SH SEE ALSO\n"
                 ".BR rookery (1)\n";
}

std::string completionScript(std::span<const Command* const> commands, std::string_view shell) {
    if (shell == "bash")
        return bashCompletion(commands);
    if (shell == "zsh")
        return zshCompletion(commands);
    if (shell == "fish")
        return fishCompletion(commands);
    return {};
}

} // namespace rookery::cli
