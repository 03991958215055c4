// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

namespace rookery {

/// The tokenizers that can be chosen, with the one in use. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   tokenizerId: string  what choose() takes
///   name: string         "RWKV World", "SentencePiece (4,096)"
///   fits: bool           its vocabulary fits the loaded model; others are shown disabled
///   reason: string       why it does not fit; empty when it does
///   current: bool
///   automatic: bool      the one that the model asks for
class TokenizerListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString currentName READ currentName NOTIFY currentChanged)
    Q_PROPERTY(QString currentId READ currentId NOTIFY currentChanged)

  public:
    enum Role {
        TokenizerIdRole = Qt::UserRole + 1,
        NameRole,
        FitsRole,
        ReasonRole,
        CurrentRole,
        AutomaticRole,
    };
    struct Entry {
        QString id;
        QString name;
        QString path; ///< of a file the user opened; empty for the built-in ones and the model's own
        bool fits = true;
        QString reason;
        bool automatic = false;
        bool operator==(const Entry&) const = default;
    };

    explicit TokenizerListModel(QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_entries.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    QString currentName() const;
    QString currentId() const { return m_currentId; }

    /// Uses another tokenizer from the next message on; conversations are encoded afresh and the status says
    /// so. One that does not fit is refused with a notice.
    Q_INVOKABLE void choose(const QString& tokenizerId);
    /// Adds tokenizer.json, a SentencePiece .model, or a World vocabulary .txt, and chooses it if it fits.
    Q_INVOKABLE void open(const QUrl& url);

    void assign(std::vector<Entry> entries, const QString& currentId);

  signals:
    void countChanged();
    void currentChanged();
    void chooseRequested(const QString& tokenizerId);
    void openRequested(const QString& path);

  private:
    std::vector<Entry> m_entries;
    QString m_currentId;
};

} // namespace rookery
