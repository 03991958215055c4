// SPDX-License-Identifier: Apache-2.0
//
// Settings: colours, text and language of the window.
#include "app/settings.h"

#include <algorithm>
#include <array>

#include <QFontDatabase>
#include <QLocale>
#include <QVariantMap>

#include "app/setting_values.h"

namespace rookery {

namespace {

constexpr std::array<int, 7> ZoomSteps = {85, 100, 115, 130, 150, 175, 200};

/// The name becomes part of style sheets: one that could end its own quotes cannot be chosen.
bool isPlain(const QString& family) {
    return !family.contains(QLatin1Char('\'')) && !family.contains(QLatin1Char('"'));
}

/// A family that is there; else none.
QString installedFamily(const QVariant& stored) {
    const QString name = stored.toString();
    return !name.isEmpty() && isPlain(name) && QFontDatabase::hasFamily(name) ? name : QString();
}

} // namespace

Settings::Theme Settings::theme() const {
    return enumValue(m_file->value("look/theme"), Theme::System, Theme::HighContrast);
}
void Settings::setTheme(Theme theme) {
    if (store("look/theme", static_cast<int>(theme), static_cast<int>(this->theme())))
        emit themeChanged();
}

int Settings::textSize() const {
    return integerValue(m_file->value("look/text_size"), 100, ZoomSteps.front(), ZoomSteps.back());
}
void Settings::setTextSize(int percent) {
    if (store("look/text_size", std::clamp(percent, ZoomSteps.front(), ZoomSteps.back()), textSize()))
        emit textSizeChanged();
}

bool Settings::reduceMotion() const {
    return m_file->value("look/reduce_motion", false).toBool();
}
void Settings::setReduceMotion(bool reduce) {
    if (store("look/reduce_motion", reduce, reduceMotion()))
        emit reduceMotionChanged();
}

QString Settings::language() const {
    return m_file->value("look/language").toString();
}
void Settings::setLanguage(const QString& code) {
    if (store("look/language", code, language()))
        emit languageChanged();
}

QVariantList Settings::languages() const {
    QVariantList list = {QVariantMap{{"code", QString()}, {"name", tr("System language")}}};
    for (const QString& code : m_languages) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        list.append(QVariantMap{{"code", code}, {"name", name}});
    }
    return list;
}

int Settings::lineSpacing() const {
    return integerValue(m_file->value("look/line_spacing"), 150, 120, 220);
}
void Settings::setLineSpacing(int percent) {
    if (store("look/line_spacing", integerValue(percent, 150, 120, 220), lineSpacing()))
        emit lineSpacingChanged();
}

QString Settings::interfaceFont() const {
    return installedFamily(m_file->value("look/interface_font"));
}
void Settings::setInterfaceFont(const QString& family) {
    if (store("look/interface_font", family, interfaceFont()))
        emit fontsChanged();
}

QString Settings::codeFont() const {
    return installedFamily(m_file->value("look/code_font"));
}
void Settings::setCodeFont(const QString& family) {
    if (store("look/code_font", family, codeFont()))
        emit fontsChanged();
}

QStringList Settings::fontFamilies(bool fixedPitch) const {
    QStringList families = QFontDatabase::families();
    families.removeIf([fixedPitch](const QString& family) {
        return QFontDatabase::isPrivateFamily(family) || !isPlain(family) ||
               (fixedPitch && !QFontDatabase::isFixedPitch(family));
    });
    return families;
}

void Settings::zoom(int direction) {
    if (direction == 0) {
        setTextSize(100);
    } else if (direction > 0) {
        const auto next = std::upper_bound(ZoomSteps.begin(), ZoomSteps.end(), textSize());
        setTextSize(next == ZoomSteps.end() ? ZoomSteps.back() : *next);
    } else {
        const auto next = std::lower_bound(ZoomSteps.begin(), ZoomSteps.end(), textSize());
        setTextSize(next == ZoomSteps.begin() ? ZoomSteps.front() : *(next - 1));
    }
}

} // namespace rookery
