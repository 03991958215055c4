// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

namespace rookery {

/// What one text costs in each tokenizer. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   wish: string            what TokenPreview.shown takes
///   name: string            "RWKV World"; a file name when it cannot be opened
///   automatic: bool         the one that belongs to the loaded model
///   tokens: int
///   bytesPerToken: double   0 for an empty text
///   share: double           tokens relative to the tokenizer that needs most, 0 to 1
///   changed: bool           the tokens stand for a text that differs from the one typed
///   problem: string         why it cannot be opened; empty when it can
class TokenCostModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of TokenPreview")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum Role {
        WishRole = Qt::UserRole + 1,
        NameRole,
        AutomaticRole,
        TokensRole,
        BytesPerTokenRole,
        ShareRole,
        ChangedRole,
        ProblemRole,
    };
    struct Entry {
        QString wish;
        QString name;
        bool automatic = false;
        int tokens = 0;
        double bytesPerToken = 0;
        double share = 0;
        bool changed = false;
        QString problem;
        bool operator==(const Entry&) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_entries.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    const std::vector<Entry>& entries() const { return m_entries; }

    void assign(std::vector<Entry> entries);

  signals:
    void countChanged();

  private:
    std::vector<Entry> m_entries;
};

} // namespace rookery
