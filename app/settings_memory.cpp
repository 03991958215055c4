// SPDX-License-Identifier: Apache-2.0
//
// Settings: what the program remembers by itself, and what belongs to one model.
#include <algorithm>

#include <QCryptographicHash>
#include <QFile>

#include "app/setting_values.h"
#include "app/settings.h"

namespace rookery {

namespace {

constexpr double DefaultLoraAlpha = 32; // what the RWKV fine-tuning programs use most
constexpr double SmallestLoraAlpha = 0.01;
constexpr double LargestLoraAlpha = 4096;

/// A path as a part of a key: QSettings would take its slashes for groups.
QString keyOfModel(const QString& modelPath) {
    return QString::fromLatin1(QCryptographicHash::hash(modelPath.toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString overlayGroup(const QString& modelPath) {
    return QStringLiteral("overlays/%1/").arg(keyOfModel(modelPath));
}

QString tokenizerKey(const QString& modelPath) {
    return QStringLiteral("tokenizers/") + keyOfModel(modelPath);
}

/// Nothing to remember leaves no line in the file.
template <typename Value> void keep(QSettings& file, const QString& key, const Value& value) {
    if (value.isEmpty())
        file.remove(key);
    else
        file.setValue(key, value);
}

} // namespace

QString Settings::checksumOf(const QString& modelPath) const {
    return m_file->value("checksums/" + keyOfModel(modelPath)).toString();
}
void Settings::setChecksumOf(const QString& modelPath, const QString& checksum) {
    keep(*m_file, "checksums/" + keyOfModel(modelPath), checksum);
}

qint64 Settings::lastConversation() const {
    return m_file->value("memory/conversation", 0).toLongLong();
}
void Settings::setLastConversation(qint64 id) {
    store("memory/conversation", id, lastConversation());
}
QString Settings::newDraft() const {
    return m_file->value("memory/new_draft").toString();
}
void Settings::setNewDraft(const QString& draft) {
    store("memory/new_draft", draft, newDraft());
}
QString Settings::lastModelPath() const {
    return m_file->value("memory/model").toString();
}
void Settings::setLastModelPath(const QString& path) {
    store("memory/model", path, lastModelPath());
}
QString Settings::promptRecipe(const QString& fingerprint) const {
    return fingerprint.isEmpty() ? QString() : m_file->value("prompt_recipe/" + fingerprint).toString();
}
void Settings::setPromptRecipe(const QString& fingerprint, const QString& recipe) {
    store("prompt_recipe/" + fingerprint, recipe, promptRecipe(fingerprint));
}
QByteArray Settings::samplingOf(const QString& fingerprint) const {
    return fingerprint.isEmpty() ? QByteArray() : m_file->value("model_sampling/" + fingerprint).toByteArray();
}
void Settings::setSamplingOf(const QString& fingerprint, const QByteArray& json) {
    if (fingerprint.isEmpty())
        return;
    keep(*m_file, "model_sampling/" + fingerprint, json);
}
QString Settings::device() const {
    return m_file->value("engine/device").toString();
}
void Settings::setDevice(const QString& identity) {
    store("engine/device", identity, device());
}
QStringList Settings::recentModels() const {
    return m_file->value("memory/recent_models").toStringList();
}
void Settings::setRecentModels(const QStringList& paths) {
    store("memory/recent_models", paths, recentModels());
}
QStringList Settings::forgottenModels() const {
    return m_file->value("memory/forgotten_models").toStringList();
}
void Settings::setForgottenModels(const QStringList& paths) {
    store("memory/forgotten_models", paths, forgottenModels());
}
ModelOverlays Settings::overlays(const QString& modelPath) const {
    const QString group = overlayGroup(modelPath);
    ModelOverlays overlays;
    overlays.initialState = m_file->value(group + "state").toString();
    overlays.lora = m_file->value(group + "lora").toString();
    if (!overlays.lora.isEmpty())
        overlays.loraAlpha = numberValue(m_file->value(group + "lora_alpha"), DefaultLoraAlpha,
                                         SmallestLoraAlpha, LargestLoraAlpha);
    return overlays;
}
void Settings::setOverlays(const QString& modelPath, const ModelOverlays& overlays) {
    const QString group = overlayGroup(modelPath);
    m_file->remove(group.chopped(1));
    if (!overlays.initialState.isEmpty())
        m_file->setValue(group + "state", overlays.initialState);
    if (overlays.lora.isEmpty())
        return;
    m_file->setValue(group + "lora", overlays.lora);
    m_file->setValue(group + "lora_alpha", overlays.loraAlpha);
}
QString Settings::tokenizerOf(const QString& modelPath) const {
    return m_file->value(tokenizerKey(modelPath)).toString();
}
void Settings::setTokenizerOf(const QString& modelPath, const QString& wish) {
    keep(*m_file, tokenizerKey(modelPath), wish);
}
QStringList Settings::modelFolders() const {
    return m_file->value("memory/model_folders").toStringList();
}
void Settings::setModelFolders(const QStringList& folders) {
    store("memory/model_folders", folders, modelFolders());
}
QStringList Settings::tokenizerFiles() const {
    return m_file->value("memory/tokenizer_files").toStringList();
}
void Settings::setTokenizerFiles(const QStringList& files) {
    store("memory/tokenizer_files", files, tokenizerFiles());
}

QString Settings::downloadFolder() const {
    return m_file->value("models/download_folder").toString();
}
void Settings::setDownloadFolder(const QString& folder) {
    store("models/download_folder", folder, downloadFolder());
}

int Settings::downloadMirror() const {
    return integerValue(m_file->value("models/download_mirror"), 0, 0, 15);
}
void Settings::setDownloadMirror(int mirror) {
    store("models/download_mirror", mirror, downloadMirror());
}

bool Settings::serverEnabled() const {
    return m_file->value("server/enabled").toBool();
}
void Settings::setServerEnabled(bool enabled) {
    store("server/enabled", enabled, serverEnabled());
}

int Settings::serverPort() const {
    return integerValue(m_file->value("server/port"), 11435, 1024, 65535);
}
void Settings::setServerPort(int port) {
    store("server/port", std::clamp(port, 1024, 65535), serverPort());
}

QString Settings::serverKey() const {
    return m_file->value("server/key").toString();
}
void Settings::setServerKey(const QString& key) {
    store("server/key", key, serverKey());
    m_file->sync(); // from now on the file holds a secret
    QFile::setPermissions(m_file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace rookery
