// SPDX-License-Identifier: Apache-2.0
#include "app/sampling_layer.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/settings.h"

namespace rookery {

namespace {

constexpr int PresetCount = 3;
constexpr qsizetype MostStops = 16;
constexpr qsizetype LongestStop = 200;

QStringList cleanStops(const QStringList& texts) {
    QStringList kept;
    for (const QString& text : texts) {
        if (!text.isEmpty() && text.size() <= LongestStop && kept.size() < MostStops && !kept.contains(text))
            kept.append(text);
    }
    return kept;
}

QString lineOf(QString text) {
    return text.replace('\\', "\\\\").replace('\n', "\\n").replace('\t', "\\t");
}

QString textOf(const QString& line) {
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar next = line[i] == '\\' && i + 1 < line.size() ? line[i + 1] : QChar();
        const bool isSign = next == 'n' || next == 't' || next == '\\';
        text += !isSign ? line[i] : next == 'n' ? QChar('\n') : next == 't' ? QChar('\t') : next;
        i += isSign ? 1 : 0;
    }
    return text;
}

} // namespace

// The ranges of Settings, so that a value means the same in every layer.
const std::array<SamplingLayer::Field, SamplingLayer::NumberCount> SamplingLayer::Fields = {{
    {"temperature", "temperature", "temperature", 0, 3, false},
    {"top_p", "topP", "topP", 0, 1, false},
    {"top_k", "topK", "topK", 0, 1000, true},
    {"presence", "presencePenalty", "presencePenalty", 0, 2, false},
    {"frequency", "frequencyPenalty", "frequencyPenalty", 0, 2, false},
    {"penalty_decay", "penaltyHalfLife", "penaltyDecay", 0.9, 1, false},
    {"max_tokens", "maximumLength", "maximumLength", 16, 32768, true},
    {"answers", "answerCount", "answerCount", 1, 4, true},
    {"seed", "seed", "seed", -1, std::numeric_limits<int>::max(), true},
}};

SamplingLayer::SamplingLayer(Settings& settings, QObject* parent) : QObject(parent), m_settings(&settings) {
    connect(m_settings, &Settings::samplingChanged, this, &SamplingLayer::changed);
}

SamplingLayer::SamplingLayer(Level level, SamplingLayer& below, QObject* parent)
    : QObject(parent), m_level(level), m_below(&below) {
    connect(m_below, &SamplingLayer::changed, this, &SamplingLayer::changed);
}

// --- numbers

const SamplingLayer* SamplingLayer::layerOf(Number field) const {
    const SamplingLayer* layer = this;
    while (layer->m_below != nullptr && layer->m_numbers.count(field) == 0)
        layer = layer->m_below;
    return layer;
}

double SamplingLayer::number(Number field) const {
    const SamplingLayer* const layer = layerOf(field);
    return layer->m_settings != nullptr ? layer->m_settings->property(Fields.at(field).setting).toDouble()
                                        : layer->m_numbers.at(field);
}

void SamplingLayer::setNumber(Number field, double value) {
    const Field& rule = Fields.at(field);
    if (!std::isfinite(value))
        return;
    double kept = std::clamp(value, rule.low, rule.high);
    if (rule.isWhole)
        kept = std::round(kept);
    if (m_settings != nullptr) {
        m_settings->setProperty(rule.setting, rule.isWhole ? QVariant(static_cast<int>(kept)) : QVariant(kept));
        return;
    }
    if (number(field) == kept)
        return;
    m_numbers[field] = kept;
    edit();
}

int SamplingLayer::penaltyHalfLife() const {
    const double decay = number(Decay);
    return decay >= 1 ? 0 : static_cast<int>(std::lround(std::log(0.5) / std::log(decay)));
}

void SamplingLayer::setPenaltyHalfLife(int tokens) {
    if (tokens != penaltyHalfLife()) // a decay between two whole half-lives stays as it is
        setNumber(Decay, tokens <= 0 ? 1 : std::exp(std::log(0.5) / tokens));
}

int SamplingLayer::preset() const {
    if (m_settings != nullptr)
        return static_cast<int>(m_settings->preset());
    for (int preset = 0; preset < PresetCount; ++preset) {
        const auto numbers = Settings::numbersOf(static_cast<Settings::Preset>(preset));
        bool same = true;
        for (std::size_t i = 0; i < numbers.size(); ++i)
            same = same && number(static_cast<Number>(i)) == numbers.at(i);
        if (same)
            return preset;
    }
    return PresetCount;
}

void SamplingLayer::setPreset(int preset) {
    if (preset < 0 || preset >= PresetCount || preset == this->preset())
        return;
    if (m_settings != nullptr) {
        m_settings->setPreset(static_cast<Settings::Preset>(preset));
        return;
    }
    const auto numbers = Settings::numbersOf(static_cast<Settings::Preset>(preset));
    for (std::size_t i = 0; i < numbers.size(); ++i) // all of them: the layer below may change later
        m_numbers[static_cast<Number>(i)] = numbers.at(i);
    edit();
}

SamplerParameters SamplingLayer::parametersWith(int preset) const {
    const bool isOwn = preset < 0 || preset >= PresetCount;
    const auto numbers = isOwn ? std::array{number(Temperature), number(TopP), number(TopK), number(Presence),
                                            number(Frequency), number(Decay)}
                               : Settings::numbersOf(static_cast<Settings::Preset>(preset));
    SamplerParameters parameters;
    parameters.temperature = numbers[Temperature];
    parameters.topP = numbers[TopP];
    parameters.topK = static_cast<int>(numbers[TopK]);
    parameters.presence = numbers[Presence];
    parameters.frequency = numbers[Frequency];
    parameters.penaltyDecay = numbers[Decay];
    return parameters;
}

// --- stop texts

const SamplingLayer* SamplingLayer::layerOfStops() const {
    const SamplingLayer* layer = this;
    while (layer->m_below != nullptr && !layer->m_stops)
        layer = layer->m_below;
    return layer;
}

QStringList SamplingLayer::stopTexts() const {
    const SamplingLayer* const layer = layerOfStops();
    return layer->m_settings != nullptr ? layer->m_settings->stopTexts() : *layer->m_stops;
}

void SamplingLayer::setStopTexts(const QStringList& texts) {
    const QStringList kept = cleanStops(texts);
    if (kept == stopTexts())
        return;
    if (m_settings != nullptr) {
        m_settings->setStopTexts(kept);
        return;
    }
    m_stops = kept;
    edit();
}

QString SamplingLayer::stopLines() const {
    QStringList lines;
    for (const QString& text : stopTexts())
        lines.append(lineOf(text));
    return lines.join('\n');
}

void SamplingLayer::setStopLines(const QString& lines) {
    QStringList texts;
    for (const QString& line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            texts.append(textOf(line));
    }
    setStopTexts(texts);
}

// --- where values come from

bool SamplingLayer::touched() const {
    return m_settings != nullptr || !m_numbers.empty() || m_stops.has_value();
}

QString SamplingLayer::sentence(const SamplingLayer& source) const {
    if (m_level == Level::Program)
        return {};
    switch (source.m_level) {
    case Level::Program:
        return tr("From the program's settings");
    case Level::Model:
        return m_level == Level::Model ? tr("Set for this model") : tr("From the settings of this model");
    case Level::Chat:
        return tr("Set for this chat");
    }
    return {};
}

QVariantMap SamplingLayer::origins() const {
    QVariantMap sentences;
    for (std::size_t i = 0; i < Fields.size(); ++i)
        sentences.insert(QLatin1String(Fields.at(i).property), sentence(*layerOf(static_cast<Number>(i))));
    sentences.insert(QStringLiteral("stopTexts"), sentence(*layerOfStops()));
    return sentences;
}

QVariantMap SamplingLayer::own() const {
    QVariantMap set;
    for (std::size_t i = 0; i < Fields.size(); ++i)
        set.insert(QLatin1String(Fields.at(i).property), m_numbers.count(static_cast<Number>(i)) != 0);
    set.insert(QStringLiteral("stopTexts"), m_stops.has_value());
    return set;
}

QString SamplingLayer::origin() const {
    const SamplingLayer* layer = this;
    while (layer->m_below != nullptr && !layer->touched())
        layer = layer->m_below;
    return sentence(*layer);
}

void SamplingLayer::reset(const QString& name) {
    bool removed = false;
    for (std::size_t i = 0; i < Fields.size(); ++i) {
        if (name == QLatin1String(Fields.at(i).property))
            removed = m_numbers.erase(static_cast<Number>(i)) > 0;
    }
    if (name == QLatin1String("stopTexts"))
        removed = std::exchange(m_stops, std::nullopt).has_value();
    if (removed)
        edit();
}

void SamplingLayer::resetAll() {
    if (m_settings != nullptr) {
        m_settings->resetSampling();
    } else if (touched()) {
        m_numbers.clear();
        m_stops.reset();
        edit();
    }
}

void SamplingLayer::edit() {
    emit changed();
    emit edited();
}

// --- kept

QByteArray SamplingLayer::toJson() const {
    QJsonObject json;
    for (const auto& [field, value] : m_numbers)
        json.insert(QLatin1String(Fields.at(field).json), value);
    if (m_stops)
        json.insert(QStringLiteral("stops"), QJsonArray::fromStringList(*m_stops));
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void SamplingLayer::fromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    std::map<Number, double> numbers;
    for (std::size_t i = 0; i < Fields.size(); ++i) {
        const Field& rule = Fields.at(i);
        const QJsonValue value = object.value(QLatin1String(rule.json));
        if (!value.isDouble() || !std::isfinite(value.toDouble()))
            continue;
        const double kept = std::clamp(value.toDouble(), rule.low, rule.high);
        numbers[static_cast<Number>(i)] = rule.isWhole ? std::round(kept) : kept;
    }
    std::optional<QStringList> stops;
    if (const QJsonValue value = object.value(QLatin1String("stops")); value.isArray()) {
        QStringList texts;
        for (const QJsonValue& text : value.toArray())
            texts.append(text.toString());
        stops = cleanStops(texts);
    }
    if (numbers == m_numbers && stops == m_stops)
        return;
    m_numbers = std::move(numbers);
    m_stops = std::move(stops);
    emit changed();
}

} // namespace rookery
