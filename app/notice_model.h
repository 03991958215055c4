// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

namespace rookery {

/// Messages of the program, shown in the flow above the composer; never a dialog. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   noticeId: int
///   level: int          NoticeModel.Level
///   text: string        one sentence on the cause, one on the next step
///   details: string     for the folded part with its copy button; may be empty
///   actionText: string  text of the button; empty: no button
class NoticeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum class Level { Information, Success, Warning, Error };
    Q_ENUM(Level)
    enum Role { NoticeIdRole = Qt::UserRole + 1, LevelRole, TextRole, DetailsRole, ActionTextRole };
    struct Notice {
        Level level = Level::Information;
        QString text;
        QString details;
        QString actionText;
        std::function<void()> action; ///< runs on the GUI thread; the notice goes away after it
        QString topic;                ///< a new notice replaces an older one with the same non-empty topic
        std::function<void()> dismissed{}; ///< runs when the user closes it
    };

    explicit NoticeModel(QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void dismiss(int noticeId);
    /// What the button does.
    Q_INVOKABLE void act(int noticeId);

    void add(Notice notice);
    /// Takes the notice with this topic away, if there is one.
    void clear(const QString& topic);

  signals:
    void countChanged();

  private:
    struct Row {
        int id = 0;
        Notice notice;
    };
    int rowOf(int noticeId) const;
    void removeRow(int row);

    std::vector<Row> m_rows;
    int m_lastId = 0;
};

} // namespace rookery
