// SPDX-License-Identifier: Apache-2.0
#include "app/block_model.h"

#include <algorithm>
#include <utility>

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFragment>

#include "app/pool_work.h"
#include "core/text/blocks.h"

namespace rookery {

namespace {

BlockModel::Kind shownKind(BlockKind kind) {
    using Kind = BlockModel::Kind;
    switch (kind) {
    case BlockKind::Paragraph:
        return Kind::Paragraph;
    case BlockKind::Heading:
        return Kind::Heading;
    case BlockKind::ListItem:
        return Kind::ListItem;
    case BlockKind::Quote:
        return Kind::Quote;
    case BlockKind::Code:
    case BlockKind::Math:
        return Kind::Code;
    case BlockKind::Thought:
        return Kind::Thought;
    case BlockKind::Table:
        return Kind::Table;
    case BlockKind::Rule:
        return Kind::Rule;
    }
    return Kind::Paragraph;
}

int shownAlignment(ColumnAlignment alignment) {
    switch (alignment) {
    case ColumnAlignment::Start:
        return Qt::AlignLeft;
    case ColumnAlignment::Center:
        return Qt::AlignHCenter;
    case ColumnAlignment::End:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

} // namespace

QVector<BlockModel::Block> blocksOf(const QString& text, bool growing) {
    const TextBlocks parsed = parseBlocks(text.toStdString(), growing ? TextState::Growing : TextState::Finished);
    QVector<BlockModel::Block> blocks;
    blocks.reserve(static_cast<qsizetype>(parsed.blocks.size()));
    for (const TextBlock& source : parsed.blocks) {
        BlockModel::Block block;
        block.kind = shownKind(source.kind);
        block.text = QString::fromStdString(source.text);
        block.html = QString::fromStdString(source.html);
        block.language =
            source.kind == BlockKind::Math ? QStringLiteral("math") : QString::fromStdString(source.language);
        block.level = source.level;
        block.marker = QString::fromStdString(source.marker);
        block.complete = source.isComplete;
        block.rightToLeft = block.kind != BlockModel::Kind::Code && block.text.isRightToLeft();
        for (const std::vector<std::string>& row : source.rows) {
            QVariantList cells;
            for (const std::string& cell : row)
                cells.append(QString::fromStdString(cell));
            block.rows.append(QVariant(cells));
        }
        for (const ColumnAlignment alignment : source.alignments)
            block.alignments.append(shownAlignment(alignment));
        blocks.append(std::move(block));
    }
    return blocks;
}

namespace {

/// Of a long text that is not divided yet.
constexpr qsizetype FirstGlimpse = 2000;

BlockModel::Block glimpseOf(const QString& text) {
    BlockModel::Block block;
    block.text = text.left(FirstGlimpse);
    block.html = block.text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    block.complete = false;
    block.rightToLeft = block.text.isRightToLeft();
    return block;
}

} // namespace

BlockModel::BlockModel(QObject* parent) : QAbstractListModel(parent) {
}

int BlockModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant BlockModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Block& block = m_blocks.at(index.row());
    switch (role) {
    case KindRole:
        return static_cast<int>(block.kind);
    case Qt::DisplayRole:
    case TextRole:
        return block.text;
    case HtmlRole:
        return block.html;
    case LanguageRole:
        return block.language;
    case LevelRole:
        return block.level;
    case MarkerRole:
        return block.marker;
    case CompleteRole:
        return block.complete;
    case RightToLeftRole:
        return block.rightToLeft;
    case RowsRole:
        return block.rows;
    case AlignmentsRole:
        return block.alignments;
    default:
        return {};
    }
}

QHash<int, QByteArray> BlockModel::roleNames() const {
    return {{KindRole, "kind"},         {TextRole, "text"},
            {HtmlRole, "html"},         {LanguageRole, "language"},
            {LevelRole, "level"},       {MarkerRole, "marker"},
            {CompleteRole, "complete"}, {RightToLeftRole, "rightToLeft"},
            {RowsRole, "rows"},         {AlignmentsRole, "alignments"}};
}

void BlockModel::show(const QString& text, bool growing) {
    ++m_wish;
    m_next.reset();
    if (text.size() <= AtOnce) {
        m_lastShort = m_wish;
        assign(blocksOf(text, growing));
        return;
    }
    if (m_blocks.isEmpty())
        assign({glimpseOf(text)});
    if (m_dividing)
        m_next.emplace(text, growing);
    else
        divide(text, growing);
}

namespace {

struct Link {
    QString text;
    QString address;
};

/// Adds the links of a piece of our HTML whose address is not there yet.
void addLinks(const QString& html, QVector<Link>& links) {
    if (!html.contains(QLatin1String("<a href=")))
        return;
    QTextDocument document;
    document.setHtml(html);
    QString before; // a link with more than one kind of letters comes in several fragments
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString address = part.fragment().charFormat().anchorHref();
            const bool isKnown = std::any_of(links.begin(), links.end(),
                                             [&address](const Link& link) { return link.address == address; });
            if (isKnown && address == before && links.last().address == address)
                links.last().text += part.fragment().text();
            else if (!isKnown && !address.isEmpty())
                links.append({part.fragment().text(), address});
            before = address;
        }
    }
}

} // namespace

QVariantList BlockModel::links() const {
    QVector<Link> found;
    for (const Block& block : m_blocks) {
        if (found.size() > MostLinks)
            break;
        addLinks(block.html, found);
        for (const QVariant& row : block.rows) {
            for (const QVariant& cell : row.toList())
                addLinks(cell.toString(), found);
        }
    }
    QVariantList links;
    for (const Link& link : found.mid(0, MostLinks))
        links.append(QVariantMap{{"text", link.text.simplified()}, {"address", link.address}});
    return links;
}

void BlockModel::divide(const QString& text, bool growing) {
    m_dividing = true;
    workOnPool(
        this, [text, growing] { return blocksOf(text, growing); },
        [this, wish = m_wish](QVector<Block> blocks) {
            m_dividing = false;
            if (wish == m_wish || (m_next && wish > m_lastShort))
                assign(std::move(blocks)); // of a text that still grows the part before is right so far
            if (const auto next = std::exchange(m_next, {}))
                divide(next->first, next->second);
        });
}

void BlockModel::assign(QVector<Block> blocks) {
    const int before = count();
    const int after = static_cast<int>(blocks.size());
    const int common = std::min(before, after);
    for (int row = 0; row < common; ++row) {
        // A delegate is chosen by kind; it must be made anew when that changes.
        if (m_blocks.at(row).kind != blocks.at(row).kind) {
            beginRemoveRows({}, row, row);
            m_blocks.removeAt(row);
            endRemoveRows();
            beginInsertRows({}, row, row);
            m_blocks.insert(row, blocks.at(row));
            endInsertRows();
        } else if (m_blocks.at(row) != blocks.at(row)) {
            m_blocks[row] = blocks.at(row);
            emit dataChanged(index(row), index(row));
        }
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_blocks = std::move(blocks);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_blocks = std::move(blocks);
        endRemoveRows();
    }
    if (after != before)
        emit countChanged();
}

} // namespace rookery
