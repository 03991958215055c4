// SPDX-License-Identifier: Apache-2.0
//
// Values as a file of settings holds them, which may be anything.
#pragma once

#include <algorithm>
#include <cmath>

#include <QList>
#include <QRect>
#include <QVariant>

namespace rookery {

/// The number brought into its range; `fallback` where there is none.
inline double numberValue(const QVariant& stored, double fallback, double low, double high) {
    bool isNumber = false;
    const double value = stored.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::clamp(value, low, high) : fallback;
}

inline int integerValue(const QVariant& stored, int fallback, int low, int high) {
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    return isNumber ? std::clamp(value, low, high) : fallback;
}

/// The value of an enumeration whose last one is `last`; `fallback` where there is none.
template <typename Enum> Enum enumValue(const QVariant& stored, Enum fallback, Enum last) {
    bool isNumber = false;
    const int value = stored.toInt(&isNumber);
    return isNumber && value >= 0 && value <= static_cast<int>(last) ? static_cast<Enum>(value) : fallback;
}

/// A window there can be moved: enough of the line at its top lies on one of the screens.
inline bool canBeGrabbed(const QRect& window, const QList<QRect>& screens) {
    constexpr int Line = 24; // pixels, as title bars are at least
    constexpr int Enough = 80;
    return std::any_of(screens.begin(), screens.end(), [&window](const QRect& screen) {
        const QRect seen = QRect(window.topLeft(), QSize(window.width(), Line)) & screen;
        return seen.height() == Line && seen.width() >= Enough;
    });
}

} // namespace rookery
