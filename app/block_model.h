// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QVariant>
#include <QVector>

namespace rookery {

/// The blocks of one message, in order. While an answer streams, only the last block changes and new
/// ones are appended, so that QML keeps every earlier delegate. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   kind: int       BlockModel.Kind
///   text: string    the block's own source: markdown of a paragraph, the code without its fence, the thought
///   html: string    `text` as the small HTML that Text { textFormat: Text.StyledText } draws; everything that
///                   is not ours is escaped, there are no images. Empty for Code, Table and Rule
///   language: string  Code: the word after the fence ("python"), may be empty; "math" for a displayed formula
///   level: int      Heading: 1 to 6; ListItem and Quote: depth from 0; otherwise 0
///   marker: string  ListItem: "•", "3.", "☐" or "☑"; otherwise empty
///   complete: bool  false for the block that an answer is being written into
///   rightToLeft: bool  by the first strong character; always false for Code
///   rows: list<list<string>>  Table: the cells as html, the heading row first; otherwise empty
///   alignments: list<int>     Table: Qt.AlignLeft, AlignHCenter or AlignRight for each column
class BlockModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a role of MessageModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum class Kind { Paragraph, Heading, ListItem, Quote, Code, Thought, Table, Rule };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TextRole,
        HtmlRole,
        LanguageRole,
        LevelRole,
        MarkerRole,
        CompleteRole,
        RightToLeftRole,
        RowsRole,
        AlignmentsRole,
    };

    struct Block {
        Kind kind = Kind::Paragraph;
        QString text;
        QString html;
        QString language;
        int level = 0;
        QString marker;
        bool complete = true;
        bool rightToLeft = false;
        QVariantList rows;
        QVariantList alignments;
        bool operator==(const Block&) const = default;
    };

    explicit BlockModel(QObject* parent = nullptr);

    int count() const { return static_cast<int>(m_blocks.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Shows `blocks` with the fewest changes: equal leading blocks stay untouched.
    void assign(QVector<Block> blocks);

  signals:
    void countChanged();

  private:
    QVector<Block> m_blocks;
};

/// The blocks of a message (core/text/blocks), as the model shows them. A formula becomes a block of code.
QVector<BlockModel::Block> blocksOf(const QString& text, bool growing);

} // namespace rookery
