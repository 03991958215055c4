// SPDX-License-Identifier: Apache-2.0
//
// ModelLibrary: which files are on the list, and what can be done with them.
#include "app/model_library.h"

#include <algorithm>
#include <set>
#include <utility>

#include <QFile>
#include <QVariantMap>

#include "app/error_sentence.h"
#include "app/file_manager.h"
#include "app/notice_model.h"

namespace rookery {

namespace {

constexpr int RecentCount = 20;
/// More than anybody forgets by hand; the settings stay small.
constexpr int ForgottenCount = 1000;

} // namespace

void ModelLibrary::remember(const QString& path) {
    m_settings.setLastModelPath(path == m_builtInPath ? QString() : path);
    if (path == m_builtInPath)
        return;
    QStringList recent = m_settings.recentModels();
    recent.removeAll(path);
    recent.prepend(path);
    while (recent.size() > RecentCount)
        recent.removeLast();
    m_settings.setRecentModels(recent);
    unforget(path);
}

void ModelLibrary::unforget(const QString& pathOrFolder) {
    QStringList forgotten = m_settings.forgottenModels();
    const QString below = pathOrFolder.endsWith(QLatin1Char('/')) ? pathOrFolder : pathOrFolder + QLatin1Char('/');
    const auto isMeant = [&](const QString& path) { return path == pathOrFolder || path.startsWith(below); };
    if (forgotten.removeIf(isMeant) > 0)
        m_settings.setForgottenModels(forgotten);
}

void ModelLibrary::forget(const QString& path) {
    QStringList recent = m_settings.recentModels();
    recent.removeAll(path);
    m_settings.setRecentModels(recent);
    QStringList forgotten = m_settings.forgottenModels();
    forgotten.removeAll(path);
    forgotten.prepend(path);
    m_settings.setForgottenModels(forgotten.mid(0, ForgottenCount));
    if (m_settings.lastModelPath() == path)
        m_settings.setLastModelPath({});
    std::erase_if(m_found, [&path](const ModelFile& entry) { return entry.path == path; });
    refreshEntries();
}

void ModelLibrary::moveToTrash(const QString& path) {
    const auto known = [&path](const ModelFile& entry) { return entry.path == path && !entry.builtIn && !entry.missing; };
    if (path == m_current.path || path.endsWith(QLatin1String(".json")) || std::none_of(m_entries.begin(), m_entries.end(), known))
        return;
    m_files.run(
        this, [path] { return QFile::moveToTrash(path); },
        [this, path](bool moved) {
            if (moved) {
                forget(path);
                return;
            }
            NoticeModel::Notice notice;
            notice.level = NoticeModel::Level::Error;
            notice.text = tr("%1 could not be moved to the wastebasket. Delete it in the file manager.").arg(modelDisplayName(path));
            notice.details = path;
            m_notices.add(std::move(notice));
        });
}

void ModelLibrary::check(const QString& path) {
    m_check.start(path);
}

void ModelLibrary::reveal(const QString& path) {
    showInFileManager(path.isEmpty() ? m_builtInPath : path);
}

void ModelLibrary::addFolder(const QUrl& folder) {
    const QString path = folder.isLocalFile() ? folder.toLocalFile() : folder.toString();
    if (path.isEmpty())
        return;
    unforget(path);
    if (m_folders.contains(path))
        return rescan();
    m_folders.append(path);
    m_settings.setModelFolders(m_folders);
    emit foldersChanged();
    rescan();
}

void ModelLibrary::removeFolder(const QString& folder) {
    if (m_folders.removeAll(folder) == 0)
        return;
    m_settings.setModelFolders(m_folders);
    emit foldersChanged();
    rescan();
}

void ModelLibrary::rescan() {
    m_stopScan.request_stop(); // of folders that may be gone from the list
    m_stopScan = {};
    m_scanning = true;
    emit scanningChanged();
    m_files.run(
        this,
        [folders = m_folders, weights = weightType(), stop = m_stopScan.get_token()] {
            return scanModelFolders(folders, weights, stop);
        },
        [this, folders = m_folders, stop = m_stopScan.get_token()](FolderScan scan) {
            if (stop.stop_requested())
                return; // another search follows
            const QStringList forgotten = m_settings.forgottenModels();
            std::erase_if(scan.files, [&](const ModelFile& file) { return forgotten.contains(file.path); });
            m_found = std::move(scan.files);
            m_folderStates.clear();
            for (std::size_t i = 0; i < scan.folders.size(); ++i)
                m_folderStates[folders[static_cast<qsizetype>(i)]] = scan.folders[i];
            emit foldersChanged();
            m_scanning = false;
            emit scanningChanged();
            refreshEntries();
        });
}

QVariantList ModelLibrary::folders() const {
    QVariantList rows;
    for (const QString& path : m_folders) {
        const auto known = m_folderStates.find(path);
        rows.append(QVariantMap{{"path", path},
                                {"problem", known == m_folderStates.end() ? QString() : folderProblem(known->second)}});
    }
    return rows;
}

QString ModelLibrary::folderProblem(FolderState state) {
    switch (state) {
    case FolderState::Searched:
        break;
    case FolderState::Missing:
        return errorSentence({ErrorCode::NotFound, {}});
    case FolderState::Unreadable:
        return tr("This folder cannot be read. Check its permissions.");
    case FolderState::Partly:
        return tr("The search ended after %Ln file(s). Add only the folders that hold models.", nullptr, ScanLimit);
    }
    return {};
}

void ModelLibrary::refreshEntries() {
    QStringList paths = m_settings.recentModels();
    if (!m_builtInPath.isEmpty())
        paths.prepend(m_builtInPath);
    m_files.run(
        this,
        [paths, weights = weightType()] {
            std::vector<ModelFile> known;
            for (const QString& path : paths)
                known.push_back(probeModelFile(path, weights));
            return known;
        },
        [this](std::vector<ModelFile> known) {
            std::set<QString> seen;
            for (ModelFile& entry : known) {
                seen.insert(entry.path);
                if (entry.path != m_builtInPath)
                    continue;
                entry.builtIn = true;
                entry.name = tr("Guide");
            }
            for (const ModelFile& entry : m_found) {
                if (seen.count(entry.path) == 0)
                    known.push_back(entry);
            }
            assign(std::move(known));
        });
}

void ModelLibrary::assign(std::vector<ModelFile> entries) {
    const bool samePaths = std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                                      [](const ModelFile& a, const ModelFile& b) { return a.path == b.path; });
    if (samePaths) {
        m_entries = std::move(entries);
        if (!m_entries.empty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_entries = std::move(entries);
        endResetModel();
        emit countChanged();
    }
    emit refusedCountChanged();
}

int ModelLibrary::refusedCount() const {
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [](const ModelFile& entry) {
        return !entry.problem.isEmpty() && !entry.missing;
    }));
}

} // namespace rookery
