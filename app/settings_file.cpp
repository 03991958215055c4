// SPDX-License-Identifier: Apache-2.0
//
// Settings: what the user chose, as a file for another machine.
#include "app/settings.h"

#include <algorithm>
#include <array>
#include <iterator>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rookery {

namespace {

constexpr qsizetype MostBytes = 1 << 20;
constexpr qsizetype LongestText = 1 << 16;
constexpr qsizetype MostTexts = 64;
constexpr const char* Kind = "rookery_settings";

/// What a file may change. Each is read through a getter that brings it into its range.
constexpr std::array<const char*, 29> Keys = {
    "look/theme",          "look/text_size",         "look/reduce_motion",  "look/language",          "look/expert",
    "look/surprise",       "look/notifications",     "look/line_spacing",   "look/interface_font",    "look/code_font",
    "writing/send_key",    "writing/prompt_order",   "writing/system_prompt", "aside/titles",         "aside/follow_ups",
    "aside/summaries",     "sampling/preset",        "sampling/temperature", "sampling/top_p",        "sampling/top_k",
    "sampling/presence",   "sampling/frequency",     "sampling/decay",      "sampling/length",        "sampling/answers",
    "sampling/seed",       "sampling/stops",         "engine/state_limit_mb", "engine/unload_minutes"};

bool isPlain(const QJsonValue& value) {
    if (value.isArray()) {
        const QJsonArray texts = value.toArray();
        return texts.size() <= MostTexts && std::all_of(texts.begin(), texts.end(), [](const QJsonValue& text) {
                   return text.isString() && text.toString().size() <= LongestText;
               });
    }
    return value.isBool() || value.isDouble() || (value.isString() && value.toString().size() <= LongestText);
}

} // namespace

QByteArray Settings::exported() const {
    QJsonObject values;
    for (const char* key : Keys) {
        const QVariant value = m_file->value(key);
        if (value.isValid())
            values.insert(QLatin1String(key), QJsonValue::fromVariant(value));
    }
    return QJsonDocument(QJsonObject{{Kind, 1}, {"values", values}}).toJson();
}

bool Settings::takeIn(const QByteArray& json) {
    if (json.size() > MostBytes)
        return false;
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (!file.value(QLatin1String(Kind)).isDouble() || !file.value(QLatin1String("values")).isObject())
        return false;
    const QJsonObject values = file.value(QLatin1String("values")).toObject();
    for (const char* key : Keys) {
        const QJsonValue value = values.value(QLatin1String(key));
        if (value.isUndefined())
            m_file->remove(key); // as at first: the file says everything that was chosen
        else if (isPlain(value))
            m_file->setValue(key, value.isArray() ? QVariant(value.toVariant().toStringList()) : value.toVariant());
    }
    emit themeChanged();
    emit textSizeChanged();
    emit reduceMotionChanged();
    emit languageChanged();
    emit expertChanged();
    emit surpriseChanged();
    emit notificationsChanged();
    emit lineSpacingChanged();
    emit fontsChanged();
    emit sendKeyChanged();
    emit promptOrderChanged();
    emit systemPromptChanged();
    emit asidesChanged();
    emit samplingChanged();
    emit engineChanged();
    return true;
}

} // namespace rookery
