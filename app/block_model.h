// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>

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

    /// Longest text (in UTF-16 units) that is divided at once; parsing it is a fraction of a frame.
    static constexpr qsizetype AtOnce = 4096;

    /// Shows the blocks of `text`; `growing` while more is to come. A long text is divided on a thread of the
    /// pool: until that is done what was shown before stays, or the beginning as plain text. Of texts that come
    /// meanwhile only the last one counts.
    void show(const QString& text, bool growing);

    /// The links in the blocks, in order and each address once, at most MostLinks: [{text, address}], the text in one
    /// line.
    Q_INVOKABLE QVariantList links() const;
    static constexpr int MostLinks = 8;

    /// Shows `blocks` with the fewest changes: equal leading blocks stay untouched.
    void assign(QVector<Block> blocks);

  signals:
    void countChanged();

  private:
    void divide(const QString& text, bool growing);

    QVector<Block> m_blocks;
    bool m_dividing = false;
    int m_wish = 0; ///< counts show(): an older answer is dropped
    int m_lastShort = 0;
    std::optional<std::pair<QString, bool>> m_next;
};

/// The blocks of a message (core/text/blocks), as the model shows them. A formula becomes a block of code.
QVector<BlockModel::Block> blocksOf(const QString& text, bool growing);

} // namespace rookery
