// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/prompt/recipes.h"

namespace rookery::cli {

namespace {

using Json = nlohmann::ordered_json;

ArgumentRules reorderRules() {
    return {{"--file", "--text", "--document", "--cases"}, {"--json"}};
}

Json spanJson(Span span) {
    return Json::array({span.begin, span.end});
}

Json findingJson(const ReorderInput& input, const Finding& finding) {
    Json reasons = Json::array();
    for (const ReasonFound& found : finding.reasons)
        reasons.push_back(reasonName(found.reason));
    Json vetoes = Json::array();
    for (const VetoFound& found : finding.vetoes)
        vetoes.push_back(vetoName(found.veto));
    Json body = Json::array();
    for (const Span span : finding.body)
        body.push_back(spanJson(span));
    const bool found = finding.decision == Decision::Reorder;
    Json json;
    json["decision"] = found ? "reorder" : "none";
    json["confidence"] = finding.confidence == Confidence::High ? "high" : "medium";
    json["score"] = finding.score;
    json["reasons"] = reasons;
    json["vetoes"] = vetoes;
    json["instruction"] = spanJson(finding.instruction);
    json["body"] = body;
    json["rewritten"] = found ? rewrittenRequest(input, finding) : std::string();
    json["first"] = renderPlan(input, makePlan(input, finding, Recipe::First));
    json["sandwich"] = renderPlan(input, makePlan(input, finding, Recipe::Sandwich));
    return json;
}

std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Outcome reorderCases(const std::filesystem::path& path, const PhraseTable& table) {
    auto text = readFile(path);
    if (!text)
        return text.error();
    const auto wrong = [&](int number) {
        return Error{ErrorCode::BadFormat, path.string() + " line " + std::to_string(number) + " is no case {id, text, attachments?, history?}"};
    };
    std::string output;
    int number = 0;
    for (std::size_t begin = 0; begin < text->size();) {
        const std::size_t end = std::min(text->find('\n', begin), text->size());
        const std::string_view row = std::string_view(*text).substr(begin, end - begin);
        begin = end + 1;
        ++number;
        if (row.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        const Json given = Json::parse(row, nullptr, false);
        if (!given.is_object() || !given.contains("text") || !given["text"].is_string())
            return wrong(number);
        ReorderInput input;
        input.text = given["text"].get<std::string>();
        for (const Json& attachment : given.value("attachments", Json::array())) {
            if (!attachment.is_object() || !attachment.contains("text") || !attachment["text"].is_string())
                return wrong(number);
            const bool named = attachment.contains("name") && attachment["name"].is_string();
            input.attachments.push_back({named ? attachment["name"].get<std::string>() : std::string(), attachment["text"].get<std::string>()});
        }
        input.hasHistory = given.contains("history") && !given["history"].empty();
        Json json;
        json["id"] = given.contains("id") ? given["id"] : Json(number);
        json.update(findingJson(input, analyse(input, table)));
        output += line(json);
    }
    printText(output);
    return {};
}

Outcome reorder(const Context&, Arguments& arguments) {
    arguments.require({"--file", "--text", "--cases"});
    if (arguments.error())
        return *arguments.error();
    const PhraseTable table = PhraseTable::builtIn();
    if (arguments.has("--cases"))
        return reorderCases(arguments.text("--cases"), table);
    ReorderInput input;
    input.text = arguments.text("--text");
    if (arguments.has("--file")) {
        auto text = readFile(arguments.text("--file"));
        if (!text)
            return text.error();
        input.text = std::move(*text);
    }
    for (const std::string& path : arguments.all("--document")) {
        auto text = readFile(path);
        if (!text)
            return text.error();
        input.attachments.push_back({std::filesystem::path(path).filename().string(), std::move(*text)});
    }
    const Finding finding = analyse(input, table);
    if (arguments.has("--json")) {
        printText(line(findingJson(input, finding)));
    } else if (finding.decision == Decision::None) {
        printText(input.text + '\n');
    } else {
        printText(renderPlan(input, makePlan(input, finding, Recipe::Sandwich)) + '\n');
    }
    return {};
}

} // namespace

const Command ReorderCommand = {
    "reorder", "find a request behind a long text and put it first",
    "(--file F | --text T | --cases F.jsonl) [--document F]... [--json]", reorderRules,
                                reorder};

} // namespace rookery::cli
