// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>

#include <QByteArray>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include "core/engine/sampler.h"

namespace rookery {

class Settings;

/// How words are chosen, as one of three layers: the program, the model, the chat. What a layer does not say itself
/// comes from the one below it; the lowest one is Settings. A value that is set is kept at once; one outside its range
/// is brought into it. GUI thread.
class SamplingLayer : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(Sampling)
    QML_UNCREATABLE("a property of Application or of a conversation")
    /// As Settings.Preset; setting one sets the six numbers that belong to it.
    Q_PROPERTY(int preset READ preset WRITE setPreset NOTIFY changed)
    Q_PROPERTY(double temperature READ temperature WRITE setTemperature NOTIFY changed) ///< 0 to 3
    Q_PROPERTY(double topP READ topP WRITE setTopP NOTIFY changed)                      ///< 0 to 1
    Q_PROPERTY(int topK READ topK WRITE setTopK NOTIFY changed)                         ///< 0: off
    Q_PROPERTY(double presencePenalty READ presencePenalty WRITE setPresencePenalty NOTIFY changed)
    Q_PROPERTY(double frequencyPenalty READ frequencyPenalty WRITE setFrequencyPenalty NOTIFY changed)
    /// The tokens after which a word counts half for both penalties; 0: it is never forgotten.
    Q_PROPERTY(int penaltyHalfLife READ penaltyHalfLife WRITE setPenaltyHalfLife NOTIFY changed)
    Q_PROPERTY(int maximumLength READ maximumLength WRITE setMaximumLength NOTIFY changed)
    Q_PROPERTY(int answerCount READ answerCount WRITE setAnswerCount NOTIFY changed)
    Q_PROPERTY(int seed READ seed WRITE setSeed NOTIFY changed) ///< -1: another one each time
    /// An answer ends before the first of them; at most 16 of 200 characters.
    Q_PROPERTY(QStringList stopTexts READ stopTexts WRITE setStopTexts NOTIFY changed)
    /// The same for a box to write in, each on a line of its own: \n, \t and \\ stand for a new line, a tab and \.
    Q_PROPERTY(QString stopLines READ stopLines WRITE setStopLines NOTIFY changed)
    /// Something is said here that the layer below does not say.
    Q_PROPERTY(bool touched READ touched NOTIFY changed)
    /// By the name of a property: one sentence where its value comes from; empty in the lowest layer.
    Q_PROPERTY(QVariantMap origins READ origins NOTIFY changed)
    /// By the name of a property: it is set in this layer, so that reset() would change it.
    Q_PROPERTY(QVariantMap own READ own NOTIFY changed)
    /// Of all together: "Set for this chat", "From the program's settings"; empty in the lowest layer.
    Q_PROPERTY(QString origin READ origin NOTIFY changed)

  public:
    enum class Level { Program, Model, Chat };
    Q_ENUM(Level)

    /// The lowest layer.
    explicit SamplingLayer(Settings& settings, QObject* parent = nullptr);
    /// `below` outlives this one.
    SamplingLayer(Level level, SamplingLayer& below, QObject* parent = nullptr);

    int preset() const;
    void setPreset(int preset);
    double temperature() const { return number(Temperature); }
    void setTemperature(double value) { setNumber(Temperature, value); }
    double topP() const { return number(TopP); }
    void setTopP(double value) { setNumber(TopP, value); }
    int topK() const { return whole(TopK); }
    void setTopK(int value) { setNumber(TopK, value); }
    double presencePenalty() const { return number(Presence); }
    void setPresencePenalty(double value) { setNumber(Presence, value); }
    double frequencyPenalty() const { return number(Frequency); }
    void setFrequencyPenalty(double value) { setNumber(Frequency, value); }
    int penaltyHalfLife() const;
    void setPenaltyHalfLife(int tokens);
    int maximumLength() const { return whole(Length); }
    void setMaximumLength(int tokens) { setNumber(Length, tokens); }
    int answerCount() const { return whole(Answers); }
    void setAnswerCount(int count) { setNumber(Answers, count); }
    int seed() const { return whole(Seed); }
    void setSeed(int seed) { setNumber(Seed, seed); }
    QStringList stopTexts() const;
    void setStopTexts(const QStringList& texts);
    QString stopLines() const;
    void setStopLines(const QString& lines);

    bool touched() const;
    QVariantMap origins() const;
    QVariantMap own() const;
    QString origin() const;
    SamplerParameters parameters() const { return parametersWith(-1); }
    /// With the numbers of a preset instead of this layer's; its own for what is none, such as Settings.Custom.
    SamplerParameters parametersWith(int preset) const;

    /// As the layer below says; in the lowest one, as at first. `name` is that of a property.
    Q_INVOKABLE void reset(const QString& name);
    Q_INVOKABLE void resetAll();

    /// What this layer says itself, as a JSON object; empty for nothing. Not of the lowest one.
    QByteArray toJson() const;
    /// Takes any bytes: what is no value of ours is left out.
    void fromJson(const QByteArray& json);

  signals:
    void changed();
    /// The user changed what toJson() gives.
    void edited();

  private:
    enum Number : std::size_t { Temperature, TopP, TopK, Presence, Frequency, Decay, Length, Answers, Seed, NumberCount };
    struct Field {
        const char* json;
        const char* property; ///< of this class
        const char* setting;  ///< property of Settings
        double low;
        double high;
        bool isWhole;
    };
    static const std::array<Field, NumberCount> Fields;

    double number(Number field) const;
    int whole(Number field) const { return static_cast<int>(number(field)); }
    void setNumber(Number field, double value);
    const SamplingLayer* layerOf(Number field) const;
    const SamplingLayer* layerOfStops() const;
    QString sentence(const SamplingLayer& source) const;
    void edit();

    Level m_level = Level::Program;
    Settings* m_settings = nullptr;   ///< of the lowest layer
    SamplingLayer* m_below = nullptr; ///< of the others
    std::map<Number, double> m_numbers;
    std::optional<QStringList> m_stops;
};

} // namespace rookery
