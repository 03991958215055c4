// SPDX-License-Identifier: Apache-2.0
//
// The prompt lab from the command line: finds out whether the order of a prompt matters to a model, with
// questions made from a document.
#include <cstdio>
#include <ctime>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/lab/report.h"

namespace rookery::cli {

namespace {

ArgumentRules probeRules() {
    ArgumentRules rules{{"--document", "--probes", "--kinds", "--arms", "--lengths", "--pairs", "--keys", "--question", "--answer", "--seed"},
                        {"--json"}};
    addModelOptions(rules);
    return rules;
}

/// The parts of "a,b,c" through `read`; nothing and a usage error if one is unknown.
template <typename Value, typename Read>
std::vector<Value> listOf(Arguments& arguments, const std::string& name, std::vector<Value> present, Read read) {
    if (!arguments.has(name))
        return present;
    std::vector<Value> values;
    std::string rest = arguments.text(name);
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        const std::string part = rest.substr(0, comma);
        rest.erase(0, std::min(comma + 1, rest.size()));
        const auto value = read(part);
        if (!value) {
            arguments.fail(name + " does not take '" + part + "'");
            return present;
        }
        values.push_back(*value);
    }
    if (values.empty())
        arguments.fail(name + " needs a value");
    return values;
}

std::optional<int> positive(const std::string& text) {
    if (text.empty() || text.size() > 7 || text.find_first_not_of("0123456789") != std::string::npos || std::stoi(text) == 0)
        return std::nullopt;
    return std::stoi(text);
}

std::optional<ProbeKind> kindOf(const std::string& name) {
    for (int i = 0; i < ProbeKindCount; ++i) {
        if (probeKindName(static_cast<ProbeKind>(i)) == name)
            return static_cast<ProbeKind>(i);
    }
    return std::nullopt;
}

std::string now() {
    const std::time_t time = std::time(nullptr);
    std::tm utc{};
    gmtime_r(&time, &utc);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc)};
}

Outcome probe(const Context& context, Arguments& arguments) {
    arguments.require({"--model"});
    arguments.require({"--document"});
    const Resources resources = resourcesOf(context);
    ProbeOptions probes;
    LabOptions lab;
    probes.count = static_cast<int>(arguments.integer("--probes", 40, 1, 10000));
    probes.seed = static_cast<std::uint64_t>(arguments.integer("--seed", 1, 0, INT64_MAX));
    probes.kinds = listOf(arguments, "--kinds", probes.kinds, kindOf);
    probes.lengths = listOf(arguments, "--lengths", probes.lengths, positive);
    probes.pairSizes = listOf(arguments, "--pairs", probes.pairSizes, positive);
    probes.keySizes = listOf(arguments, "--keys", probes.keySizes, positive);
    lab.arms = listOf(arguments, "--arms", lab.arms, [](const std::string& name) { return armFromName(name); });
    const std::vector<std::string> questions = arguments.all("--question");
    const std::vector<std::string> answers = arguments.all("--answer");
    if (questions.size() != answers.size())
        arguments.fail("each --question needs its --answer");
    const ModelRequest request = modelRequest(resources, arguments);
    if (arguments.error())
        return *arguments.error();
    for (std::size_t i = 0; i < questions.size(); ++i)
        probes.own.push_back({questions[i], answers[i]});

    const std::filesystem::path path = arguments.text("--document");
    auto text = readFile(path);
    if (!text)
        return text.error();
    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    const OpenedModel& opened = session->opened;
    probes.countTokens = [&opened](std::string_view part) { return opened.tokenizer->encode(part).size(); };
    auto set = makeProbes(*text, probes);
    if (!set)
        return set.error();
    const Progress progress = [](std::int64_t done, std::int64_t total) {
        pollInterrupt();
        std::fprintf(stderr, "\r%lld of %lld answers", static_cast<long long>(done), static_cast<long long>(total));
        if (done == total)
            std::fputc('\n', stderr);
    };
    auto run = runLab(*opened.model, *opened.tokenizer, opened.banned, *set, lab, progress, interruptToken());
    if (!run)
        return run.error();
    LabContext surroundings;
    surroundings.model = request.path.filename().string();
    surroundings.fingerprint = opened.fingerprint;
    surroundings.device = opened.model->device().id;
    surroundings.weights = weightTypeName(request.load.weights);
    surroundings.document = path.filename().string();
    surroundings.date = now();
    surroundings.seed = probes.seed;
    const LabReport report = makeReport(*set, *run, std::move(surroundings));
    printText(arguments.has("--json") ? reportJson(report) + '\n' : reportMarkdown(report));
    return {};
}

} // namespace

const Command ProbeCommand = {"probe", "count what a model finds in a text, asked in several orders",
                              "--model M --document F [--probes 40] [--kinds needle,keys,pairs,cloze] [--arms typed,first,sandwich,read-twice,look-again] "
                              "[--lengths 512,1024,2048] [--pairs 8,16,32] [--keys 4,8,16] [--question Q --answer A]... [--seed 1] [--json]",
                              probeRules, probe};

} // namespace rookery::cli
