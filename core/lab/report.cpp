// SPDX-License-Identifier: Apache-2.0
#include "core/lab/report.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <map>

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

constexpr double Significant = 0.05;

using Json = nlohmann::ordered_json;

Count counted(int hits, int count) {
    return {hits, count, wilsonInterval(hits, count)};
}

std::string percent(double share) {
    return std::to_string(std::lround(100 * share)) + " %";
}

std::string fixed(double value, int digits) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

std::string share(const Count& count) {
    return std::to_string(count.hits) + " of " + std::to_string(count.count) + " (" + percent(count.interval.low) + " to " +
           percent(count.interval.high) + ")";
}

/// The classes a probe is counted in: what it is grouped by, how classes sort, and their names.
std::vector<std::pair<std::string, int>> classesOf(const Probe& probe) {
    std::vector<std::pair<std::string, int>> classes = {{"kind", static_cast<int>(probe.kind)}};
    int length = 256;
    while (static_cast<std::size_t>(length) < probe.length && length < (1 << 30))
        length *= 2;
    classes.push_back({"length", length});
    if (probe.depth >= 0)
        classes.push_back({"depth", probe.depth});
    if (probe.size > 0)
        classes.push_back({probe.kind == ProbeKind::Pairs ? "pairs" : "keys", probe.size});
    return classes;
}

Json countJson(const Count& count) {
    return {{"hits", count.hits}, {"count", count.count}, {"interval", Json::array({count.interval.low, count.interval.high})}};
}

void addTable(std::string& text, const LabReport& report, const std::string& by, const std::string& heading) {
    std::vector<std::string> values;
    for (const Cell& cell : report.cells) {
        if (cell.by == by && std::find(values.begin(), values.end(), cell.value) == values.end())
            values.push_back(cell.value);
    }
    if (values.size() < 2)
        return;
    text += "\n## " + heading + "\n\n| |";
    for (const std::string& value : values)
        text += ' ' + value + " |";
    text += "\n| --- |";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += " --- |";
    text += '\n';
    for (const ArmResult& arm : report.arms) {
        text += "| " + std::string(armName(arm.arm)) + " |";
        for (const std::string& value : values) {
            const auto cell = std::find_if(report.cells.begin(), report.cells.end(),
                                           [&](const Cell& each) { return each.by == by && each.value == value && each.arm == arm.arm; });
            text += cell == report.cells.end() ? std::string(" |")
                                               : ' ' + std::to_string(cell->count.hits) + " of " + std::to_string(cell->count.count) + " |";
        }
        text += '\n';
    }
}

} // namespace

std::string_view verdictName(Verdict verdict) {
    switch (verdict) {
    case Verdict::ClearlyMore:
        return "clearly more";
    case Verdict::ClearlyFewer:
        return "clearly fewer";
    case Verdict::NoClearDifference:
        return "no clear difference";
    }
    return "";
}

LabReport makeReport(const ProbeSet& set, const LabRun& run, LabContext context) {
    LabReport report;
    report.context = std::move(context);
    report.probes = static_cast<int>(set.probes.size());
    report.language = set.language;

    std::vector<const Trial*> typed(set.probes.size());
    for (const Trial& trial : run.trials) {
        if (trial.arm == Arm::Typed)
            typed[trial.probe] = &trial;
    }
    std::map<std::pair<std::string, int>, Count> cells; // of the arm being counted, in order
    for (const ArmCost& cost : run.costs) {
        ArmResult arm;
        arm.arm = cost.arm;
        arm.cost = cost;
        Comparison comparison;
        comparison.arm = cost.arm;
        std::vector<double> differences;
        cells.clear();
        int hits = 0;
        int count = 0;
        for (const Trial& trial : run.trials) {
            if (trial.arm != cost.arm)
                continue;
            ++count;
            hits += trial.hit ? 1 : 0;
            arm.logLikelihood += trial.logLikelihood;
            for (const auto& place : classesOf(set.probes[trial.probe])) {
                Count& cell = cells[place];
                ++cell.count;
                cell.hits += trial.hit ? 1 : 0;
            }
            if (const Trial* other = typed[trial.probe]; other != nullptr) {
                comparison.onlyArm += trial.hit && !other->hit ? 1 : 0;
                comparison.onlyTyped += !trial.hit && other->hit ? 1 : 0;
                differences.push_back(trial.logLikelihood - other->logLikelihood);
            }
        }
        arm.all = counted(hits, count);
        arm.logLikelihood /= std::max(1, count);
        report.arms.push_back(arm);
        for (const auto& [place, cell] : cells) {
            const auto& [by, value] = place;
            const std::string name = by == "kind" ? std::string(probeKindName(static_cast<ProbeKind>(value))) : std::to_string(value);
            report.cells.push_back({cost.arm, by, name, counted(cell.hits, cell.count)});
        }
        if (cost.arm != Arm::Typed && !differences.empty()) {
            comparison.p = mcnemarExact(comparison.onlyArm, comparison.onlyTyped);
            comparison.logLikelihood = pairedBootstrap(differences, report.context.seed);
            report.comparisons.push_back(comparison);
        }
    }
    std::vector<double> p;
    for (const Comparison& comparison : report.comparisons)
        p.push_back(comparison.p);
    const std::vector<double> corrected = holm(p);
    for (std::size_t i = 0; i < corrected.size(); ++i) {
        Comparison& comparison = report.comparisons[i];
        comparison.corrected = corrected[i];
        if (corrected[i] < Significant)
            comparison.verdict = comparison.onlyArm > comparison.onlyTyped ? Verdict::ClearlyMore : Verdict::ClearlyFewer;
    }
    return report;
}

std::optional<Recipe> clearWinner(const LabReport& report) {
    const ArmResult* best = nullptr;
    for (const Comparison& comparison : report.comparisons) {
        if (comparison.verdict != Verdict::ClearlyMore || !armRecipe(comparison.arm))
            continue;
        const auto arm = std::find_if(report.arms.begin(), report.arms.end(), [&](const ArmResult& each) { return each.arm == comparison.arm; });
        const bool better = best == nullptr || arm->all.hits > best->all.hits ||
                            (arm->all.hits == best->all.hits && arm->cost.tokensRead < best->cost.tokensRead);
        if (better)
            best = &*arm;
    }
    return best == nullptr ? std::nullopt : armRecipe(best->arm);
}

TestedLength testedLength(const LabReport& report) {
    std::map<int, bool> found; // by length
    for (const Cell& cell : report.cells) {
        if (cell.by == "length" && cell.count.count > 0) {
            bool& half = found[std::stoi(cell.value)];
            half = half || 2 * cell.count.hits >= cell.count.count;
        }
    }
    TestedLength tested;
    for (const auto& [length, half] : found) {
        if (half)
            tested = {length, false};
        else
            tested.isLimit = tested.tokens > 0;
    }
    return tested;
}

std::string reportMarkdown(const LabReport& report) {
    const LabContext& context = report.context;
    std::string text = "# Prompt lab\n\n";
    text += "Model " + context.model + ", weights " + context.weights + ", device " + context.device + ", " + context.date + ". " +
            std::to_string(report.probes) + " questions made from " + context.document + " (seed " + std::to_string(context.seed) +
            "), the same for all orders, greedy.\n\n";
    text += "| order | found (95 % interval) | log-likelihood | tokens read | seconds |\n| --- | --- | --- | --- | --- |\n";
    for (const ArmResult& arm : report.arms)
        text += "| " + std::string(armName(arm.arm)) + " | " + share(arm.all) + " | " + fixed(arm.logLikelihood, 3) + " | " +
                std::to_string(arm.cost.tokensRead) + " | " + fixed(arm.cost.seconds, 1) + " |\n";
    if (!report.comparisons.empty()) {
        text += "\n## Against the order as typed\n\n| order | only this order | only as typed | p (exact McNemar) | p (Holm) | verdict | log-likelihood "
                "difference (95 %) |\n| --- | --- | --- | --- | --- | --- | --- |\n";
        for (const Comparison& each : report.comparisons)
            text += "| " + std::string(armName(each.arm)) + " | " + std::to_string(each.onlyArm) + " | " + std::to_string(each.onlyTyped) + " | " +
                    fixed(each.p, 4) + " | " + fixed(each.corrected, 4) + " | " + std::string(verdictName(each.verdict)) + " | " +
                    fixed(each.logLikelihood.mean, 3) + " (" + fixed(each.logLikelihood.interval.low, 3) + " to " +
                    fixed(each.logLikelihood.interval.high, 3) + ") |\n";
    }
    addTable(text, report, "kind", "By kind of question");
    addTable(text, report, "length", "By length (up to so many tokens)");
    addTable(text, report, "depth", "By depth (tenth of the text)");
    addTable(text, report, "pairs", "By lines of the list");
    addTable(text, report, "keys", "By number of similar sentences");
    text += "\nInvented facts are not the questions of a person. With " + std::to_string(report.probes) +
            " questions a difference of 30 points is found in " + percent(mcnemarPower(report.probes, 0.35, 0.05)) + " of runs.\n";
    return text;
}

std::string reportJson(const LabReport& report) {
    const LabContext& context = report.context;
    Json json = {{"model", context.model},       {"fingerprint", context.fingerprint}, {"device", context.device},
                 {"weights", context.weights},   {"document", context.document},       {"date", context.date},
                 {"seed", context.seed},         {"language", report.language},        {"probes", report.probes},
                 {"power_30_points", mcnemarPower(report.probes, 0.35, 0.05)}};
    json["arms"] = Json::array();
    for (const ArmResult& arm : report.arms) {
        Json row = {{"arm", armName(arm.arm)}};
        row.update(countJson(arm.all));
        row["log_likelihood"] = arm.logLikelihood;
        row["tokens_read"] = arm.cost.tokensRead;
        row["seconds"] = arm.cost.seconds;
        json["arms"].push_back(std::move(row));
    }
    json["comparisons"] = Json::array();
    for (const Comparison& each : report.comparisons)
        json["comparisons"].push_back({{"arm", armName(each.arm)},
                                       {"against", "typed"},
                                       {"only_arm", each.onlyArm},
                                       {"only_typed", each.onlyTyped},
                                       {"p", each.p},
                                       {"p_holm", each.corrected},
                                       {"verdict", verdictName(each.verdict)},
                                       {"log_likelihood_difference", each.logLikelihood.mean},
                                       {"log_likelihood_interval", Json::array({each.logLikelihood.interval.low, each.logLikelihood.interval.high})}});
    for (const char* by : {"kind", "length", "depth", "pairs", "keys"}) {
        Json rows = Json::array();
        for (const Cell& cell : report.cells) {
            if (cell.by != by)
                continue;
            Json row = {{"arm", armName(cell.arm)}, {by, cell.value}};
            row.update(countJson(cell.count));
            rows.push_back(std::move(row));
        }
        json[std::string("by_") + by] = std::move(rows);
    }
    const auto winner = clearWinner(report);
    json["winner"] = winner ? Json(recipeName(*winner)) : Json(nullptr);
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace rookery
