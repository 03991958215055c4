// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>
#include <QQmlEngine>
#include <QTranslator>

namespace rookery {

class Settings;

/// Keeps the interface in the language of the settings, also while the program runs. GUI thread.
class Language : public QObject {
    Q_OBJECT

  public:
    Language(Settings& settings, QQmlEngine& engine, QObject* parent = nullptr);

    /// Codes of the translations in the program: "de", "zh_CN".
    static QStringList available();

  private:
    void apply();

    Settings& m_settings;
    QQmlEngine& m_engine;
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; ///< texts of Qt itself, such as those of dialogs
};

} // namespace rookery
