// SPDX-License-Identifier: Apache-2.0
#include "app/catalogue.h"

#include <algorithm>
#include <exception>
#include <optional>
#include <string>
#include <tuple>

#include <QRegularExpression>

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

using Json = nlohmann::json;

constexpr qsizetype LargestFile = 1 << 20;
constexpr std::size_t MostEntries = 500;
constexpr std::size_t LongestText = 300;
constexpr qint64 LargestModel = qint64{1} << 42;

/// Beside the weights: the program, the state, activations. An estimate from the sizes of the buffers.
constexpr qint64 Overhead = qint64{300} << 20;
/// A speed below this is no conversation.
constexpr double LeastTokensPerSecond = 4;
/// Without a measured speed nothing larger is recommended: most processors read such a model fast enough.
constexpr qint64 LargestUnmeasured = 3'000'000'000;
/// A smaller model may sit in the processor's cache and says nothing of a large one.
constexpr qint64 LeastMeasuredBytes = qint64{100} << 20;

QString text(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end() || !found->is_string())
        return {};
    const auto& value = found->get_ref<const std::string&>();
    return value.size() > LongestText ? QString() : QString::fromStdString(value);
}

qint64 number(const Json& object, const char* key) {
    const auto found = object.find(key);
    if (found == object.end())
        return 0;
    if (!found->is_number_unsigned())
        return -1;
    const auto value = found->get<std::uint64_t>();
    return value > static_cast<std::uint64_t>(LargestModel) ? -1 : static_cast<qint64>(value);
}

QStringList texts(const Json& object, const char* key) {
    QStringList result;
    const auto found = object.find(key);
    if (found == object.end() || !found->is_array() || found->size() > 64)
        return result;
    for (const Json& item : *found) {
        if (item.is_string() && item.get_ref<const std::string&>().size() <= LongestText)
            result.append(QString::fromStdString(item.get_ref<const std::string&>()));
    }
    return result;
}

bool matches(const QString& value, const char* pattern) {
    return QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern))).match(value).hasMatch();
}

std::optional<CatalogueEntry> readEntry(const Json& object) {
    CatalogueEntry entry;
    entry.id = text(object, "id");
    entry.name = text(object, "name");
    entry.architecture = text(object, "architecture");
    entry.type = text(object, "type");
    entry.published = text(object, "published");
    entry.licence = text(object, "licence");
    entry.quality = text(object, "quality");
    entry.languages = texts(object, "languages");
    entry.sha256 = text(object, "sha256").toLatin1();
    entry.parameters = number(object, "parameters");
    entry.bytes = number(object, "bytes");
    entry.aboutBytes = entry.bytes > 0 ? entry.bytes : number(object, "about_bytes");
    const QString repository = text(object, "repository");
    const QString path = text(object, "path");
    const QStringList revisions = texts(object, "revisions");
    const bool sound = matches(entry.id, "[a-z0-9][a-z0-9._-]*") && !entry.name.isEmpty() &&
                       matches(repository, "[A-Za-z0-9][\\w.-]*/[A-Za-z0-9][\\w.-]*") &&
                       matches(path, "([A-Za-z0-9][\\w.-]*/)*[A-Za-z0-9][\\w.-]*\\.(gguf|pth|safetensors|st|bin)") &&
                       (entry.sha256.isEmpty() || matches(QString::fromLatin1(entry.sha256), "[0-9a-f]{64}")) &&
                       !revisions.isEmpty() && entry.parameters >= 0 && entry.bytes >= 0 && entry.aboutBytes >= 0;
    if (!sound)
        return std::nullopt;
    for (const QString& revision : revisions) {
        if (!matches(revision, "[A-Za-z0-9][\\w.-]*"))
            return std::nullopt;
        entry.paths.append(QLatin1Char('/') + repository + QStringLiteral("/resolve/") + revision + QLatin1Char('/') + path);
    }
    entry.fileName = path.section(QLatin1Char('/'), -1);
    entry.page = QStringLiteral("https://huggingface.co/") + repository;
    return entry;
}

Result<Catalogue> read(const Json& root) {
    if (!root.is_object() || root.value("version", 0) != 1)
        return Error{ErrorCode::BadFormat, "catalogue: not version 1"};
    const auto mirrors = root.find("mirrors");
    const auto models = root.find("models");
    if (mirrors == root.end() || !mirrors->is_array() || models == root.end() || !models->is_array() ||
        mirrors->size() > 16 || models->size() > MostEntries)
        return Error{ErrorCode::BadFormat, "catalogue: no mirrors, no models or too many"};
    Catalogue catalogue;
    for (const Json& object : *mirrors) {
        CatalogueMirror mirror{text(object, "name"), text(object, "host")};
        if (mirror.name.isEmpty() || !matches(mirror.host, "[a-z0-9-]+(\\.[a-z0-9-]+)+"))
            return Error{ErrorCode::BadFormat, "catalogue: a mirror without a sound host"};
        catalogue.mirrors.push_back(std::move(mirror));
    }
    for (const Json& object : *models) {
        auto entry = object.is_object() ? readEntry(object) : std::nullopt;
        if (!entry)
            return Error{ErrorCode::BadFormat,
                         "catalogue: entry " + std::to_string(catalogue.entries.size()) + " is not sound"};
        catalogue.entries.push_back(std::move(*entry));
    }
    return catalogue;
}

} // namespace

QStringList Catalogue::urls(const CatalogueEntry& entry, int firstMirror) const {
    QStringList result;
    const auto count = static_cast<int>(mirrors.size());
    for (int i = 0; i < count; ++i) {
        const CatalogueMirror& mirror = mirrors[static_cast<std::size_t>((std::max(0, firstMirror) + i) % count)];
        for (const QString& path : entry.paths)
            result.append(QStringLiteral("https://") + mirror.host + path);
    }
    return result;
}

Result<Catalogue> parseCatalogue(const QByteArray& json) {
    if (json.size() > LargestFile)
        return Error{ErrorCode::BadFormat, "catalogue: larger than 1 MiB"};
    try {
        // The parser of nlohmann-json is not recursive: nesting costs memory only, and that is bounded above.
        return read(Json::parse(json.begin(), json.end()));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::BadFormat, std::string("catalogue: ") + exception.what()};
    }
}

std::vector<CatalogueAdvice> adviseOn(const Catalogue& catalogue, const MachineFacts& machine) {
    std::vector<CatalogueAdvice> advice(catalogue.entries.size());
    std::size_t best = catalogue.entries.size();
    for (std::size_t i = 0; i < advice.size(); ++i) {
        const CatalogueEntry& entry = catalogue.entries[i];
        if (entry.aboutBytes <= 0 || machine.totalMemory <= 0)
            continue;
        const qint64 need = entry.aboutBytes + entry.aboutBytes / 8 + Overhead;
        const bool fitsNow = machine.availableMemory <= 0 || need <= machine.availableMemory;
        advice[i].fit = need <= machine.totalMemory / 2 && fitsNow ? CatalogueFit::Comfortable
                        : need <= machine.totalMemory - machine.totalMemory / 8 ? CatalogueFit::Tight
                                                                                : CatalogueFit::TooLarge;
        if (machine.measuredWeightBytes >= LeastMeasuredBytes && machine.measuredTokensPerSecond > 0)
            advice[i].tokensPerSecond = machine.measuredTokensPerSecond *
                                        static_cast<double>(machine.measuredWeightBytes) /
                                        static_cast<double>(entry.aboutBytes);
        const bool quick = advice[i].tokensPerSecond > 0 ? advice[i].tokensPerSecond >= LeastTokensPerSecond
                                                         : entry.parameters <= LargestUnmeasured;
        if (advice[i].fit != CatalogueFit::Comfortable || !quick)
            continue;
        // More parameters first; of the same number the smaller file, then the newer one.
        const auto rank = [&](std::size_t at) {
            const CatalogueEntry& other = catalogue.entries[at];
            return std::make_tuple(other.parameters, -other.aboutBytes, other.published);
        };
        if (best == advice.size() || rank(i) > rank(best))
            best = i;
    }
    if (best < advice.size())
        advice[best].recommended = true;
    return advice;
}

} // namespace rookery
