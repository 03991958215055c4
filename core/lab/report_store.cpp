// SPDX-License-Identifier: Apache-2.0
#include "core/lab/report_store.h"

#include <array>
#include <charconv>
#include <fstream>
#include <limits>
#include <system_error>

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/hash.h"

namespace rookery {

namespace {

using Json = nlohmann::json;
namespace fs = std::filesystem;

constexpr std::size_t MostBytes = std::size_t{1} << 20;
constexpr int MostProbes = 1'000'000;
constexpr std::size_t MostRows = 1000; ///< arms, comparisons or cells of one kind

/// Reads members; the first that is missing or of another type makes everything bad.
class Reader {
  public:
    bool isBad() const { return m_bad; }

    std::string text(const Json& json, const char* name) {
        const Json& value = member(json, name);
        return value.is_string() ? value.get<std::string>() : bad(std::string());
    }
    int count(const Json& json, const char* name) {
        const Json& value = member(json, name);
        return value.is_number_unsigned() && value.get<std::uint64_t>() <= MostProbes ? value.get<int>() : bad(0);
    }
    std::uint64_t whole(const Json& json, const char* name) {
        const Json& value = member(json, name);
        return value.is_number_unsigned() ? value.get<std::uint64_t>() : bad(std::uint64_t{0});
    }
    double number(const Json& json, const char* name) {
        const Json& value = member(json, name);
        if (value.is_null() && json.is_object() && json.contains(name))
            return std::numeric_limits<double>::quiet_NaN(); // how JSON is given what is no number
        return value.is_number() ? value.get<double>() : bad(0.0);
    }
    Interval interval(const Json& json, const char* name) {
        const Json& value = member(json, name);
        if (!value.is_array() || value.size() != 2 || !value[0].is_number() || !value[1].is_number())
            return bad(Interval{});
        return {value[0].get<double>(), value[1].get<double>()};
    }
    Count hits(const Json& json) {
        const Count read{count(json, "hits"), count(json, "count"), interval(json, "interval")};
        return read.hits <= read.count ? read : bad(Count{});
    }
    Arm arm(const Json& json) {
        const auto named = armFromName(text(json, "arm"));
        return named ? *named : bad(Arm::Typed);
    }
    const Json& rows(const Json& json, const char* name) {
        const Json& value = member(json, name);
        return value.is_array() && value.size() <= MostRows ? value : bad<const Json&>(m_none);
    }

  private:
    const Json& member(const Json& json, const char* name) const {
        const auto found = json.is_object() ? json.find(name) : json.end();
        return json.is_object() && found != json.end() ? *found : m_nothing;
    }
    template <typename Value>
    Value bad(Value instead) {
        m_bad = true;
        return instead;
    }

    const Json m_nothing;
    const Json m_none = Json::array();
    bool m_bad = false;
};

std::optional<Verdict> verdictFromName(std::string_view name) {
    for (const Verdict verdict : {Verdict::ClearlyMore, Verdict::ClearlyFewer, Verdict::NoClearDifference}) {
        if (verdictName(verdict) == name)
            return verdict;
    }
    return std::nullopt;
}

/// Only "kind" is named by a word; the others are numbers.
bool isCellValue(std::string_view by, std::string_view value) {
    if (by == "kind")
        return true;
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    return error == std::errc() && end == value.data() + value.size() && number >= 0;
}

fs::path pathFor(const fs::path& folder, std::string_view fingerprint) {
    // A hash, for a fingerprint is any text: what is in the file decides.
    Fnv1a hash;
    hash.add(fingerprint);
    std::array<char, 16> name{};
    const auto end = std::to_chars(name.data(), name.data() + name.size(), hash.value(), 16).ptr;
    return folder / (std::string(name.data(), end) + ".json");
}

} // namespace

Result<LabReport> readReport(std::string_view text) {
    const Json json = text.size() <= MostBytes ? Json::parse(text, nullptr, false) : Json();
    Reader reader;
    LabReport report;
    report.context = {reader.text(json, "model"),   reader.text(json, "fingerprint"), reader.text(json, "device"),
                      reader.text(json, "weights"), reader.text(json, "document"),    reader.text(json, "date"),
                      reader.whole(json, "seed")};
    report.language = reader.text(json, "language");
    report.probes = reader.count(json, "probes");
    for (const Json& row : reader.rows(json, "arms")) {
        ArmResult arm;
        arm.arm = reader.arm(row);
        arm.all = reader.hits(row);
        arm.logLikelihood = reader.number(row, "log_likelihood");
        arm.cost = {arm.arm, static_cast<std::size_t>(reader.whole(row, "tokens_read")), reader.number(row, "seconds")};
        report.arms.push_back(arm);
    }
    for (const Json& row : reader.rows(json, "comparisons")) {
        const auto verdict = verdictFromName(reader.text(row, "verdict"));
        if (!verdict)
            return Error{ErrorCode::BadFormat, "a report of the prompt lab with an unknown verdict"};
        Comparison comparison;
        comparison.arm = reader.arm(row);
        comparison.onlyArm = reader.count(row, "only_arm");
        comparison.onlyTyped = reader.count(row, "only_typed");
        comparison.p = reader.number(row, "p");
        comparison.corrected = reader.number(row, "p_holm");
        comparison.verdict = *verdict;
        comparison.logLikelihood = {reader.number(row, "log_likelihood_difference"), reader.interval(row, "log_likelihood_interval")};
        report.comparisons.push_back(comparison);
    }
    for (const char* by : {"kind", "length", "depth", "pairs", "keys"}) {
        for (const Json& row : reader.rows(json, (std::string("by_") + by).c_str())) {
            Cell cell{reader.arm(row), by, reader.text(row, by), reader.hits(row)};
            if (!isCellValue(by, cell.value))
                return Error{ErrorCode::BadFormat, "a report of the prompt lab with a class that is no number"};
            report.cells.push_back(std::move(cell));
        }
    }
    if (reader.isBad())
        return Error{ErrorCode::BadFormat, "no report of the prompt lab"};
    return report;
}

Result<void> keepReport(const fs::path& folder, const LabReport& report) {
    std::error_code ignored; // writing says what is wrong
    fs::create_directories(folder, ignored);
    return writeAtomically(pathFor(folder, report.context.fingerprint), reportJson(report));
}

std::optional<LabReport> keptReport(const fs::path& folder, std::string_view fingerprint) {
    std::ifstream file(pathFor(folder, fingerprint), std::ios::binary);
    if (!file)
        return std::nullopt;
    std::string text(MostBytes + 1, '\0');
    file.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(file.gcount()));
    auto report = readReport(text);
    if (!report || report->context.fingerprint != fingerprint)
        return std::nullopt;
    return std::move(*report);
}

} // namespace rookery
