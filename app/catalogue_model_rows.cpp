// SPDX-License-Identifier: Apache-2.0
//
// What a row of the catalogue says: its sentences and numbers.
#include "app/catalogue_model.h"

#include <algorithm>

#include <QDate>
#include <QDir>
#include <QLocale>

#include "app/model_files.h"

namespace rookery {

namespace {

QString bytesText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString durationText(double seconds) {
    if (seconds < 90)
        return CatalogueModel::tr("about %Ln second(s) left", nullptr, std::max(1, static_cast<int>(seconds)));
    if (seconds < 90 * 60)
        return CatalogueModel::tr("about %Ln minute(s) left", nullptr, static_cast<int>(seconds / 60 + 0.5));
    return CatalogueModel::tr("about %Ln hour(s) left", nullptr, static_cast<int>(seconds / 3600 + 0.5));
}

QString qualityText(const QString& quality) {
    if (quality == QLatin1String("small"))
        return CatalogueModel::tr("Very quick everywhere. Short, simple answers; it often errs.");
    if (quality == QLatin1String("medium"))
        return CatalogueModel::tr("Quick on most computers. Simple answers; check what it says.");
    if (quality == QLatin1String("good"))
        return CatalogueModel::tr("A fair balance of speed and sense for most computers.");
    if (quality == QLatin1String("strong"))
        return CatalogueModel::tr("Better answers, at some cost of speed.");
    if (quality == QLatin1String("largest"))
        return CatalogueModel::tr("The best answers of this list; for computers with much memory.");
    return {};
}

} // namespace

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto at = static_cast<std::size_t>(index.row());
    const CatalogueEntry& entry = m_catalogue.entries[at];
    const Row& row = m_rows[at];
    switch (role) {
    case EntryIdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case DetailRole:
        return detailText(entry);
    case QualityRole:
        return qualityText(entry.quality);
    case LanguagesRole: {
        QStringList names;
        for (const QString& code : entry.languages)
            names.append(QLocale(code).nativeLanguageName());
        return names.isEmpty() ? QString() : tr("%1 and others").arg(QLocale().createSeparatedList(names));
    }
    case LicenceRole:
        return entry.licence;
    case PageRole:
        return entry.page;
    case FitTextRole:
        return fitText(row.advice);
    case TooLargeRole:
        return row.advice.fit == CatalogueFit::TooLarge;
    case RecommendedRole:
        return row.advice.recommended;
    case QuestionRole:
        return questionText(entry);
    case StateRole:
        return static_cast<int>(row.state);
    case ProgressRole:
        return row.total > 0 ? static_cast<double>(row.done) / static_cast<double>(row.total) : -1.0;
    case ProgressTextRole:
        return progressText(row);
    case ProblemRole:
        return row.state == State::Failed || row.state == State::Waiting ? downloadSentence(row.problem) : QString();
    case DetailsRole:
        return row.details;
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogueModel::roleNames() const {
    return {{EntryIdRole, "entryId"},     {NameRole, "name"},
            {DetailRole, "detail"},       {QualityRole, "quality"},
            {LanguagesRole, "languages"}, {LicenceRole, "licence"},
            {PageRole, "page"},           {FitTextRole, "fitText"},
            {TooLargeRole, "tooLarge"},   {RecommendedRole, "recommended"},
            {QuestionRole, "question"},   {StateRole, "state"},
            {ProgressRole, "progress"},   {ProgressTextRole, "progressText"},
            {ProblemRole, "problem"},     {DetailsRole, "details"}};
}

QString CatalogueModel::detailText(const CatalogueEntry& entry) const {
    const QDate date = QDate::fromString(entry.published, Qt::ISODate);
    QStringList parts = {tr("%1 parameters").arg(parameterCountText(entry.parameters)), entry.type};
    if (date.isValid())
        parts.append(QLocale().toString(date, QLocale::ShortFormat));
    parts.append(entry.aboutBytes > 0 ? bytesText(entry.aboutBytes) : tr("size not published"));
    return parts.join(QStringLiteral(" · "));
}

QString CatalogueModel::fitText(const CatalogueAdvice& advice) const {
    QString text;
    if (advice.fit == CatalogueFit::Comfortable)
        text = tr("Fits well into this computer's memory.");
    else if (advice.fit == CatalogueFit::Tight)
        text = tr("Fits only just: other programs may become slow.");
    else if (advice.fit == CatalogueFit::TooLarge)
        text = tr("Too large for this computer's memory.");
    if (advice.tokensPerSecond > 0 && advice.fit != CatalogueFit::TooLarge)
        text += QLatin1Char(' ') +
                tr("About %1 tokens a second, estimated from the model in use.")
                    .arg(QLocale().toString(advice.tokensPerSecond, 'f', advice.tokensPerSecond < 10 ? 1 : 0));
    return text;
}

QString CatalogueModel::questionText(const CatalogueEntry& entry) const {
    const auto chosen = static_cast<std::size_t>(mirror());
    const QString host = chosen < m_catalogue.mirrors.size() ? m_catalogue.mirrors[chosen].host : QString();
    const QString check = entry.sha256.isEmpty() ? tr("No checksum was published: only its length can be checked.")
                                                 : tr("Its checksum is checked.");
    const QString what = entry.aboutBytes > 0
                             ? tr("Rookery connects to %1 and fetches %2 into %3.")
                                   .arg(host, bytesText(entry.aboutBytes), QDir::toNativeSeparators(folder()))
                             : tr("Rookery connects to %1 and fetches a file of unknown size into %2.")
                                   .arg(host, QDir::toNativeSeparators(folder()));
    return what + QLatin1Char(' ') + check;
}

QString CatalogueModel::progressText(const Row& row) const {
    const QString amount =
        row.total > 0 ? tr("%1 of %2").arg(bytesText(row.done), bytesText(row.total)) : bytesText(row.done);
    switch (row.state) {
    case State::Absent:
    case State::Failed:
    case State::Present:
        return {};
    case State::Queued:
        return tr("Waits for the one before it.");
    case State::Waiting:
        return tr("%1; tries again soon.").arg(amount);
    case State::Verifying:
        return tr("Checking: %1").arg(amount);
    case State::Paused:
        return tr("Paused at %1.").arg(amount);
    case State::Running:
        break;
    }
    if (row.bytesPerSecond <= 0)
        return amount;
    const QString speed = tr("%1 a second").arg(bytesText(static_cast<qint64>(row.bytesPerSecond)));
    if (row.total <= row.done)
        return QLocale().createSeparatedList({amount, speed});
    return amount + QStringLiteral(" · ") + speed + QStringLiteral(" · ") +
           durationText(static_cast<double>(row.total - row.done) / row.bytesPerSecond);
}

} // namespace rookery
