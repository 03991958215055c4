// SPDX-License-Identifier: Apache-2.0
#include "app/model_library.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace rookery {

QString byteCountText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : (bytes < 10'000'000'000 ? 1 : 0),
                                       QLocale::DataSizeSIFormat);
}

ModelLibrary::ModelLibrary(QObject* parent) : QAbstractListModel(parent) {}

int ModelLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ModelLibrary::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case PathRole:
        return entry.builtIn ? QString() : entry.path;
    case LocationRole: {
        if (entry.builtIn)
            return tr("comes with Rookery");
        const QString folder = QFileInfo(entry.path).path();
        const QString home = QDir::homePath();
        return QDir::toNativeSeparators(folder.startsWith(home + QLatin1Char('/'))
                                            ? QLatin1Char('~') + folder.mid(home.size())
                                            : folder);
    }
    case ArchitectureRole:
        return entry.architecture;
    case SizeTextRole:
        return entry.bytes > 0 ? byteCountText(entry.bytes) : QString();
    case DetailRole:
        return entry.detail;
    case BuiltInRole:
        return entry.builtIn;
    case CurrentRole:
        return !m_current.path.isEmpty() && entry.path == m_current.path;
    case MissingRole:
        return entry.missing;
    case ProblemRole:
        return entry.problem;
    default:
        return {};
    }
}

QHash<int, QByteArray> ModelLibrary::roleNames() const {
    return {{NameRole, "name"},         {PathRole, "path"},       {LocationRole, "location"},
            {ArchitectureRole, "architecture"}, {SizeTextRole, "sizeText"}, {DetailRole, "detail"},
            {BuiltInRole, "builtIn"},   {CurrentRole, "current"}, {MissingRole, "missing"},
            {ProblemRole, "problem"}};
}

QString ModelLibrary::progressText() const {
    if (!m_loading || m_bytesTotal <= 0)
        return {};
    return tr("%1 of %2").arg(byteCountText(static_cast<qint64>(m_bytesDone)),
                              byteCountText(static_cast<qint64>(m_bytesTotal)));
}

QString ModelLibrary::currentSizeText() const {
    return m_current.bytes > 0 ? byteCountText(m_current.bytes) : QString();
}

QStringList ModelLibrary::nameFilters() const {
    return {tr("RWKV models (%1)").arg("*.safetensors *.st *.gguf *.pth *.bin *.safetensors.index.json"),
            tr("All files (%1)").arg("*")};
}

void ModelLibrary::open(const QUrl& url) {
    openPath(url.isLocalFile() ? url.toLocalFile() : url.toString());
}

void ModelLibrary::openPath(const QString& path) {
    if (!path.isEmpty())
        emit loadRequested(path);
}

void ModelLibrary::openBuiltIn() {
    for (const Entry& entry : m_entries) {
        if (entry.builtIn)
            emit loadRequested(entry.path);
    }
}

void ModelLibrary::cancelLoading() {
    if (m_loading)
        emit cancelRequested();
}

void ModelLibrary::unload() {
    if (loaded())
        emit unloadRequested();
}

void ModelLibrary::forget(const QString& path) {
    emit forgetRequested(path);
}

void ModelLibrary::reveal(const QString& path) {
    emit revealRequested(path);
}

void ModelLibrary::addFolder(const QUrl& folder) {
    const QString path = folder.isLocalFile() ? folder.toLocalFile() : folder.toString();
    if (path.isEmpty() || m_folders.contains(path))
        return;
    m_folders.append(path);
    emit foldersChanged();
    rescan();
}

void ModelLibrary::removeFolder(const QString& folder) {
    if (m_folders.removeAll(folder) == 0)
        return;
    emit foldersChanged();
    rescan();
}

void ModelLibrary::rescan() {
    emit scanRequested();
}

} // namespace rookery
