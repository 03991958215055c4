// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <optional>
#include <set>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QUrl>
#include <QVariantList>

#include "app/conversation_services.h"
#include "app/preset.h"
#include "app/turn_queue.h"

namespace rookery {

/// The presets, kept in one file, and the reader that keeps a state for each, so that a chat begun from one
/// starts at once. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   presetId: int
///   name: string
///   systemPrompt: string
///   exampleCount: int
///   ready: bool          the loaded model has read it
class PresetListModel : public QAbstractListModel, private TurnClient {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum Role { PresetIdRole = Qt::UserRole + 1, NameRole, SystemPromptRole, ExampleCountRole, ReadyRole };

    /// Keeps everything in `file`, which need not exist.
    PresetListModel(const ConversationServices& services, const QString& file, QObject* parent);
    ~PresetListModel() override;

    int count() const { return static_cast<int>(m_presets.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    std::optional<Preset> preset(qint64 presetId) const;
    /// Once the store is open.
    void load();
    /// Reads ahead what the loaded model has not read.
    void readAhead();

    /// Makes (`presetId` 0) or changes a preset; `examples` is a list of {question, answer}, blank ones are left
    /// out. `stateFile` is the path of a tuned state, or empty. Returns its id; 0 for a blank name.
    Q_INVOKABLE qint64 save(qint64 presetId, const QString& name, const QString& systemPrompt,
                            const QVariantList& examples, const QString& stateFile = {});
    Q_INVOKABLE void remove(qint64 presetId);
    /// Empty for an unknown id, such as 0.
    Q_INVOKABLE QString nameOf(qint64 presetId) const;
    Q_INVOKABLE QString systemPromptOf(qint64 presetId) const;
    Q_INVOKABLE QString stateFileOf(qint64 presetId) const;
    /// Of a file that the user chose; empty if it is not on this machine.
    Q_INVOKABLE QString pathOf(const QUrl& file) const { return file.toLocalFile(); }
    /// [{question, answer}]
    Q_INVOKABLE QVariantList examples(qint64 presetId) const;

  signals:
    void countChanged();

  private:
    struct Reading {
        RequestId id = 0;
        qint64 preset = 0;
    };

    void turnReady(RequestId id, const ModelDescription& model) override;
    void turnFinished(const TurnOutcome& outcome) override;

    int rowOf(qint64 presetId) const;
    void write();
    qint64 freeId() const;
    void read(qint64 presetId);
    /// What was read of it belongs to other words.
    void forgetState(qint64 presetId);
    void setReady(qint64 presetId, bool ready);
    void notice(const QString& text, const Error& error);

    ConversationServices m_services;
    QString m_file;
    std::vector<Preset> m_presets;
    std::set<qint64> m_ready;
    std::deque<Reading> m_readings;
    bool m_loaded = false;  ///< load() has ended; what is saved before is joined to what the file holds
    bool m_damaged = false; ///< the file could not be understood: it is not written over
};

} // namespace rookery
