// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

namespace rookery {

/// Every device that can run a model, with the one in use. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   deviceId: string    what choose() takes: "cpu", "vulkan:0"
///   name: string        as the driver says it
///   kind: string        translated: "Processor", "Graphics card", "Integrated graphics", "Software"
///   memoryText: string  "8.0 GB, 6.1 GB free"
///   driver: string
///   current: bool
class DeviceListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString currentId READ currentId NOTIFY currentChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    /// The user chose; otherwise the best device is taken.
    Q_PROPERTY(bool automatic READ automatic NOTIFY currentChanged)
    /// Why the processor is used: "No graphics card with a Vulkan or CUDA driver was found." Empty when a
    /// graphics card works or the user chose the processor.
    Q_PROPERTY(QString cpuReason READ cpuReason NOTIFY currentChanged)

  public:
    enum Role { DeviceIdRole = Qt::UserRole + 1, NameRole, KindRole, MemoryTextRole, DriverRole, CurrentRole };
    struct Entry {
        QString id;
        QString name;
        QString kind;
        QString driver;
        QString identity; ///< what is remembered: stable over restarts
        qint64 memoryBytes = 0;
        qint64 memoryFreeBytes = 0;
        bool operator==(const Entry&) const = default;
    };

    explicit DeviceListModel(QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_entries.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString currentId() const { return m_currentId; }
    QString currentName() const;
    bool automatic() const { return m_automatic; }
    QString cpuReason() const { return m_cpuReason; }

    /// Moves the loaded model to another device; conversations go on from their states. An empty id lets the
    /// program choose.
    Q_INVOKABLE void choose(const QString& deviceId);

    void assign(std::vector<Entry> entries);
    void setCurrent(const QString& deviceId, bool automatic, const QString& cpuReason);
    const std::vector<Entry>& entries() const { return m_entries; }

  signals:
    void countChanged();
    void currentChanged();
    void chooseRequested(const QString& deviceId);

  private:
    std::vector<Entry> m_entries;
    QString m_currentId;
    bool m_automatic = true;
    QString m_cpuReason;
};

} // namespace rookery
