// SPDX-License-Identifier: Apache-2.0
#include "app/window_options.h"

#include <algorithm>
#include <array>

#include "app/manual_text.h"

namespace rookery {

namespace {

using Page = Application::Page;

struct NamedPage {
    const char* name;
    Page page;
};
constexpr std::array Pages = {
    NamedPage{"chat", Page::Chat},
    NamedPage{"models", Page::Models},
    NamedPage{"tokenizers", Page::Tokenizers},
    NamedPage{"documents", Page::Documents},
    NamedPage{"settings", Page::Settings},
    NamedPage{"shortcuts", Page::Shortcuts},
    NamedPage{"about", Page::About},
    NamedPage{"storage", Page::Storage},
    NamedPage{"presets", Page::Presets},
    NamedPage{"lab", Page::PromptLab},
    NamedPage{"speed", Page::Benchmark},
    NamedPage{"help", Page::LookingBack},
};

/// "a, b or c"
std::string pageList() {
    std::string list;
    for (std::size_t i = 0; i < Pages.size(); ++i)
        list += std::string(i == 0 ? "" : i + 1 == Pages.size() ? " or " : ", ") + Pages[i].name;
    return list;
}

enum class Value { None, File, Folder, PageName, Other };

struct Option {
    std::string name;
    Value kind;
    std::string value; ///< what the value is called
    std::string meaning;
    std::string fallback;
};

const std::vector<Option>& options() {
    static const std::vector<Option> all = {
        {"data", Value::Folder, "DIR", "Keep everything in DIR.", ""},
        {"model", Value::File, "FILE", "Load FILE instead of the last model.", ""},
        {"page", Value::PageName, "NAME", "Show " + pageList() + ".", ""},
        {"self-test", Value::None, "", "Check the whole program in a temporary folder and end.", ""},
        {"grab", Value::File, "FILE", "Save a picture of the window to FILE and end.", ""},
        {"after", Value::Other, "MS", "With --grab: wait MS first.", "1500"},
        {"size", Value::Other, "WxH", "With --grab: the size of the window.", ""},
        {"say", Value::Other, "TEXT", "With --grab: send TEXT first.", ""},
        {"help", Value::None, "", "List the options.", ""},
        {"version", Value::None, "", "Print the version.", ""},
    };
    return all;
}

/// The parser brings these, with a short form each.
bool isParsersOwn(const Option& option) {
    return option.name == "help" || option.name == "version";
}

std::string words(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& word : all)
        out += (out.empty() ? "" : " ") + word;
    return out;
}

std::string pageWords() {
    std::vector<std::string> names;
    for (const NamedPage& page : Pages)
        names.emplace_back(page.name);
    return words(names);
}

std::string bashCompletion() {
    std::vector<std::string> names;
    for (const Option& option : options())
        names.push_back("--" + option.name);
    return "# Completions of rookery for bash; made by rookery itself.\n"
           "_rookery() {\n"
           "    local word=${COMP_WORDS[COMP_CWORD]}\n"
           "    COMPREPLY=()\n"
           "    case ${COMP_WORDS[COMP_CWORD-1]} in\n"
           "    --page) COMPREPLY=($(compgen -W '" +
           pageWords() +
           "' -- \"$word\")); return ;;\n"
           "    esac\n"
           "    case $word in\n"
           "    -*) COMPREPLY=($(compgen -W '" +
           words(names) +
           "' -- \"$word\")) ;;\n"
           "    *) compopt -o default ;;\n"
           "    esac\n"
           "}\n"
           "complete -F _rookery rookery\n";
}

std::string zshCompletion() {
    const auto action = [](Value kind) -> std::string {
        switch (kind) {
        case Value::File:
            return "_files";
        case Value::Folder:
            return "_files -/";
        case Value::PageName:
            return "(" + pageWords() + ")";
        case Value::None:
        case Value::Other:
            break;
        }
        return " ";
    };
    std::string out = "#compdef rookery\n"
                      "# Completions of rookery for zsh; made by rookery itself.\n"
                      "_arguments";
    for (const Option& option : options()) {
        out += " \\\n    '--" + option.name + "[" + shellQuoted(option.meaning) + "]";
        if (option.kind != Value::None)
            out += ":" + option.value + ":" + action(option.kind);
        out += "'";
    }
    return out + " \\\n    '*:file:_files'\n";
}

std::string fishCompletion() {
    std::string out = "# Completions of rookery for fish; made by rookery itself.\n";
    for (const Option& option : options()) {
        out += "complete -c rookery -l " + option.name;
        if (option.kind == Value::File)
            out += " -r";
        else if (option.kind == Value::Folder)
            out += " -x -a '(__fish_complete_directories)'";
        else if (option.kind == Value::PageName)
            out += " -x -a '" + pageWords() + "'";
        else if (option.kind == Value::Other)
            out += " -x";
        out += " -d '" + shellQuoted(option.meaning) + "'\n";
    }
    return out;
}

} // namespace

void defineOptions(QCommandLineParser& parser) {
    parser.setApplicationDescription(QStringLiteral("Private chat with RWKV models."));
    parser.addHelpOption();
    parser.addVersionOption();
    for (const Option& option : options()) {
        if (!isParsersOwn(option))
            parser.addOption({QString::fromStdString(option.name), QString::fromStdString(option.meaning),
                              QString::fromStdString(option.value), QString::fromStdString(option.fallback)});
    }
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("Models, tokenizers, chats or texts to open."),
                                 QStringLiteral("[files...]"));
}

QStringList pageNames() {
    return QString::fromStdString(pageWords()).split(QLatin1Char(' '));
}

Application::Page pageNamed(const QString& name) {
    const auto found =
        std::ranges::find_if(Pages, [&name](const NamedPage& page) { return name == QLatin1String(page.name); });
    return found == Pages.end() ? Page::Chat : found->page;
}

std::string windowManual() {
    std::string out =
        ".TH ROOKERY 1 \"\" \"Rookery " ROOKERY_VERSION "\" \"User Commands\"\n"
        ".SH NAME\n"
        "rookery \\- private chat with RWKV language models\n"
        ".SH SYNOPSIS\n"
        ".B rookery\n"
        "[\\fIOPTIONS\\fR]\n"
        "[\\fIFILE\\fR...]\n"
        ".SH DESCRIPTION\n"
        "Opens the window of Rookery. Files that are named are opened: models, tokenizers, texts, and conversations\n"
        "that were exported as .rookery files. If a window already shows the same data folder, it comes to the front\n"
        "and opens them.\n"
        ".PP\n"
        "Models run on this computer. A conversation is kept with the state of its model, and goes on without being\n"
        "read again.\n"
        ".SH OPTIONS\n";
    for (const Option& option : options()) {
        out += ".TP\n";
        if (isParsersOwn(option))
            out += "\\fB\\-" + option.name.substr(0, 1) + "\\fR, ";
        out += "\\fB" + roff("--" + option.name) + "\\fR";
        if (option.kind != Value::None)
            out += " \\fI" + roff(option.value) + "\\fR";
        out += "\n" + roff(option.meaning) + "\n";
    }
    return out +
           ".SH FILES\n"
           ".TP\n"
           ".I ~/.local/share/rookery/\n"
           "Conversations (rookery.db), states (states.db), settings and downloaded models, unless \\-\\-data names\n"
           "another folder.\n"
           ".SH SEE ALSO\n"
           ".BR rookery\\-cli (1)\n";
}

std::string windowCompletions(std::string_view shell) {
    if (shell == "bash")
        return bashCompletion();
    if (shell == "zsh")
        return zshCompletion();
    if (shell == "fish")
        return fishCompletion();
    return {};
}

} // namespace rookery
