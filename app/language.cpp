// SPDX-License-Identifier: Apache-2.0
#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>

#include "app/settings.h"

namespace rookery {

Language::Language(Settings& settings, QQmlEngine& engine, QObject* parent)
    : QObject(parent), m_settings(settings), m_engine(engine) {
    settings.setAvailableLanguages(available());
    apply();
    connect(&settings, &Settings::languageChanged, this, &Language::apply);
}

QStringList Language::available() {
    QStringList codes;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("rookery_*.qm")}))
        codes.append(file.mid(8, file.size() - 11));
    return codes;
}

void Language::apply() {
    const QLocale locale = m_settings.language().isEmpty() ? QLocale::system() : QLocale(m_settings.language());
    QLocale::setDefault(locale);
    const auto exchange = [&locale](std::unique_ptr<QTranslator>& translator, const QString& name,
                                    const QString& folder) {
        if (translator)
            QCoreApplication::removeTranslator(translator.get());
        translator = std::make_unique<QTranslator>();
        if (translator->load(locale, name, QStringLiteral("_"), folder))
            QCoreApplication::installTranslator(translator.get());
    };
    exchange(m_qt, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    exchange(m_own, QStringLiteral("rookery"), QStringLiteral(":/i18n"));
    if (m_own->isEmpty() && m_own->load(QStringLiteral("rookery_en"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(m_own.get()); // the plural forms of English
    QGuiApplication::setLayoutDirection(QLocale(m_own->language()).textDirection());
    m_engine.setUiLanguage(locale.name());
    m_engine.retranslate();
}

} // namespace rookery
