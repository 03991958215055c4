// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QGuiApplication>
#include <QScreen>

#include "app/setting_values.h"

namespace rookery {

namespace {

struct PresetValues {
    double temperature;
    double topP;
    double presence;
    double frequency;
    double decay;
};
// Balanced is the engine's default (core/engine/sampler.h); Exact is greedy; Creative draws from a wider
// nucleus. RWKV programs use a penalty decay of 0.99 to 0.999.
constexpr std::array<PresetValues, 3> Presets = {{
    {0.0, 1.0, 0.0, 0.0, 0.996},
    {1.0, 0.3, 0.5, 0.5, 0.996},
    {1.2, 0.6, 0.4, 0.4, 0.996},
}};
const PresetValues& balanced = Presets[1];
constexpr int DefaultLength = 1024;

} // namespace

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent), m_file(std::make_unique<QSettings>(file, QSettings::IniFormat)) {}

bool Settings::store(const QString& key, const QVariant& value, const QVariant& present) {
    if (value == present)
        return false;
    m_file->setValue(key, value);
    return true;
}

Settings::SendKey Settings::sendKey() const {
    return enumValue(m_file->value("writing/send_key"), SendKey::Enter, SendKey::CtrlEnter);
}
void Settings::setSendKey(SendKey key) {
    if (store("writing/send_key", static_cast<int>(key), static_cast<int>(sendKey())))
        emit sendKeyChanged();
}

Settings::PromptOrder Settings::promptOrder() const {
    return enumValue(m_file->value("writing/prompt_order"), PromptOrder::Suggest, PromptOrder::Automatic);
}
void Settings::setPromptOrder(PromptOrder order) {
    if (store("writing/prompt_order", static_cast<int>(order), static_cast<int>(promptOrder())))
        emit promptOrderChanged();
}

bool Settings::automaticTitles() const {
    return m_file->value("aside/titles", true).toBool();
}
void Settings::setAutomaticTitles(bool wanted) {
    if (store("aside/titles", wanted, automaticTitles()))
        emit asidesChanged();
}
bool Settings::suggestFollowUps() const {
    return m_file->value("aside/follow_ups", true).toBool();
}
void Settings::setSuggestFollowUps(bool wanted) {
    if (store("aside/follow_ups", wanted, suggestFollowUps()))
        emit asidesChanged();
}
bool Settings::summaries() const {
    return m_file->value("aside/summaries", false).toBool();
}
void Settings::setSummaries(bool wanted) {
    if (store("aside/summaries", wanted, summaries()))
        emit asidesChanged();
}

QString Settings::systemPrompt() const {
    return m_file->value("writing/system_prompt").toString();
}
void Settings::setSystemPrompt(const QString& text) {
    if (store("writing/system_prompt", text, systemPrompt()))
        emit systemPromptChanged();
}

std::array<double, 6> Settings::numbersOf(Preset preset) {
    const PresetValues& values = Presets.at(static_cast<std::size_t>(preset));
    return {values.temperature, values.topP, 0, values.presence, values.frequency, values.decay};
}

Settings::Preset Settings::preset() const {
    return enumValue(m_file->value("sampling/preset"), Preset::Balanced, Preset::Custom);
}
void Settings::setPreset(Preset preset) {
    if (!store("sampling/preset", static_cast<int>(preset), static_cast<int>(this->preset())))
        return;
    if (preset != Preset::Custom) {
        const PresetValues& values = Presets.at(static_cast<std::size_t>(preset));
        m_file->setValue("sampling/temperature", values.temperature);
        m_file->setValue("sampling/top_p", values.topP);
        m_file->setValue("sampling/top_k", 0);
        m_file->setValue("sampling/presence", values.presence);
        m_file->setValue("sampling/frequency", values.frequency);
        m_file->setValue("sampling/decay", values.decay);
    }
    emit samplingChanged();
}

void Settings::storeSampling(const QString& key, const QVariant& value, const QVariant& present) {
    if (!store(key, value, present))
        return;
    m_file->setValue("sampling/preset", static_cast<int>(Preset::Custom));
    emit samplingChanged();
}

double Settings::temperature() const {
    return numberValue(m_file->value("sampling/temperature"), balanced.temperature, 0, 3);
}
void Settings::setTemperature(double value) {
    storeSampling("sampling/temperature", numberValue(value, balanced.temperature, 0, 3), temperature());
}
double Settings::topP() const {
    return numberValue(m_file->value("sampling/top_p"), balanced.topP, 0, 1);
}
void Settings::setTopP(double value) {
    storeSampling("sampling/top_p", numberValue(value, balanced.topP, 0, 1), topP());
}
int Settings::topK() const {
    return integerValue(m_file->value("sampling/top_k"), 0, 0, 1000);
}
void Settings::setTopK(int value) {
    storeSampling("sampling/top_k", std::clamp(value, 0, 1000), topK());
}
double Settings::presencePenalty() const {
    return numberValue(m_file->value("sampling/presence"), balanced.presence, 0, 2);
}
void Settings::setPresencePenalty(double value) {
    storeSampling("sampling/presence", numberValue(value, balanced.presence, 0, 2), presencePenalty());
}
double Settings::frequencyPenalty() const {
    return numberValue(m_file->value("sampling/frequency"), balanced.frequency, 0, 2);
}
void Settings::setFrequencyPenalty(double value) {
    storeSampling("sampling/frequency", numberValue(value, balanced.frequency, 0, 2), frequencyPenalty());
}
double Settings::penaltyDecay() const {
    return numberValue(m_file->value("sampling/decay"), balanced.decay, 0.9, 1);
}
void Settings::setPenaltyDecay(double value) {
    storeSampling("sampling/decay", numberValue(value, balanced.decay, 0.9, 1), penaltyDecay());
}

int Settings::maximumLength() const {
    return integerValue(m_file->value("sampling/length"), DefaultLength, 16, 32768);
}
void Settings::setMaximumLength(int tokens) {
    if (store("sampling/length", std::clamp(tokens, 16, 32768), maximumLength()))
        emit samplingChanged();
}
int Settings::answerCount() const {
    return integerValue(m_file->value("sampling/answers"), 1, 1, 4);
}
void Settings::setAnswerCount(int count) {
    if (store("sampling/answers", std::clamp(count, 1, 4), answerCount()))
        emit samplingChanged();
}
int Settings::seed() const {
    return integerValue(m_file->value("sampling/seed"), -1, -1, std::numeric_limits<int>::max());
}
void Settings::setSeed(int seed) {
    if (store("sampling/seed", std::max(seed, -1), this->seed()))
        emit samplingChanged();
}
QStringList Settings::stopTexts() const {
    return m_file->value("sampling/stops").toStringList();
}
void Settings::setStopTexts(const QStringList& texts) {
    QStringList kept = texts;
    kept.removeAll(QString());
    if (store("sampling/stops", kept, stopTexts()))
        emit samplingChanged();
}

void Settings::resetSampling() {
    m_file->remove("sampling");
    emit samplingChanged();
}

int Settings::threads() const {
    return integerValue(m_file->value("engine/threads"), 0, 0, 256);
}
void Settings::setThreads(int threads) {
    if (store("engine/threads", std::clamp(threads, 0, 256), this->threads()))
        emit engineChanged();
}
int Settings::deviceLayers() const {
    return integerValue(m_file->value("engine/device_layers"), 0, 0, 1024);
}
void Settings::setDeviceLayers(int layers) {
    if (store("engine/device_layers", std::clamp(layers, 0, 1024), deviceLayers()))
        emit engineChanged();
}
QString Settings::weightType() const {
    return m_file->value("engine/weights", QStringLiteral("auto")).toString();
}
void Settings::setWeightType(const QString& name) {
    if (store("engine/weights", name, weightType()))
        emit engineChanged();
}
int Settings::stateLimit() const {
    return integerValue(m_file->value("engine/state_limit_mb"), 2048, 64, 65536);
}
void Settings::setStateLimit(int megabytes) {
    if (store("engine/state_limit_mb", std::clamp(megabytes, 64, 65536), stateLimit()))
        emit engineChanged();
}

int Settings::windowX() const {
    return m_file->value("window/x", 0).toInt();
}
void Settings::setWindowX(int x) {
    if (store("window/x", x, m_file->value("window/x")))
        emit geometryChanged();
}
int Settings::windowY() const {
    return m_file->value("window/y", 0).toInt();
}
void Settings::setWindowY(int y) {
    if (store("window/y", y, m_file->value("window/y")))
        emit geometryChanged();
}
int Settings::windowWidth() const {
    return integerValue(m_file->value("window/width"), 1120, 420, 16384);
}
void Settings::setWindowWidth(int width) {
    if (store("window/width", std::clamp(width, 420, 16384), windowWidth()))
        emit geometryChanged();
}
int Settings::windowHeight() const {
    return integerValue(m_file->value("window/height"), 760, 480, 16384);
}
void Settings::setWindowHeight(int height) {
    if (store("window/height", std::clamp(height, 480, 16384), windowHeight()))
        emit geometryChanged();
}
bool Settings::windowMaximized() const {
    return m_file->value("window/maximized", false).toBool();
}
void Settings::setWindowMaximized(bool maximized) {
    if (store("window/maximized", maximized, windowMaximized()))
        emit geometryChanged();
}
bool Settings::hasWindowPosition() const {
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    return m_file->contains("window/x") && m_file->contains("window/y") &&
           canBeGrabbed(QRect(windowX(), windowY(), windowWidth(), windowHeight()), screens);
}
int Settings::sidebarWidth() const {
    return integerValue(m_file->value("window/sidebar_width"), 260, 200, 420);
}
void Settings::setSidebarWidth(int width) {
    if (store("window/sidebar_width", std::clamp(width, 200, 420), sidebarWidth()))
        emit geometryChanged();
}
bool Settings::sidebarVisible() const {
    return m_file->value("window/sidebar", true).toBool();
}
void Settings::setSidebarVisible(bool visible) {
    if (store("window/sidebar", visible, sidebarVisible()))
        emit geometryChanged();
}
bool Settings::notifications() const {
    return m_file->value("look/notifications", true).toBool();
}
void Settings::setNotifications(bool wanted) {
    if (store("look/notifications", wanted, notifications()))
        emit notificationsChanged();
}

bool Settings::tray() const {
    return m_file->value("look/tray", false).toBool();
}
void Settings::setTray(bool wanted) {
    if (store("look/tray", wanted, tray()))
        emit trayChanged();
}
int Settings::unloadMinutes() const {
    return integerValue(m_file->value("engine/unload_minutes"), 0, 0, 1440);
}
void Settings::setUnloadMinutes(int minutes) {
    if (store("engine/unload_minutes", integerValue(minutes, 0, 0, 1440), unloadMinutes()))
        emit engineChanged();
}

bool Settings::surprise() const {
    return m_file->value("look/surprise", false).toBool();
}
void Settings::setSurprise(bool shown) {
    if (store("look/surprise", shown, surprise()))
        emit surpriseChanged();
}

bool Settings::expert() const {
    return m_file->value("look/expert", false).toBool();
}
void Settings::setExpert(bool expert) {
    if (store("look/expert", expert, this->expert()))
        emit expertChanged();
}
bool Settings::inspectorVisible() const {
    return m_file->value("window/inspector", false).toBool();
}
void Settings::setInspectorVisible(bool visible) {
    if (store("window/inspector", visible, inspectorVisible()))
        emit geometryChanged();
}

} // namespace rookery
