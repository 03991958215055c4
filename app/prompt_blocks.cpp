// SPDX-License-Identifier: Apache-2.0
#include "app/prompt_blocks.h"

#include <algorithm>
#include <utility>

#include <QStringList>

namespace rookery {

namespace {

/// Material longer than this is folded to so many characters at either end.
constexpr int FoldBeyond = 600;
constexpr int ShownEnd = 220;

QString html(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

/// A place near `at` where a line or a word ends, so that folding cuts no word and no character.
int cutNear(const QString& text, int at, int step) {
    for (int i = at, moved = 0; i > 0 && i < text.size() && moved < 60; i += step, ++moved) {
        if (text[i].isSpace())
            return i;
    }
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

PromptBlockModel::Block material(const QString& text) {
    PromptBlockModel::Block block;
    block.kind = PromptBlockModel::Kind::Material;
    block.plain = text;
    if (text.size() > FoldBeyond) {
        const int head = cutNear(text, ShownEnd, -1);
        const int tail = cutNear(text, static_cast<int>(text.size()) - ShownEnd, 1);
        block.folded = tail - head;
        block.plain = text.left(head) + QStringLiteral("\n…\n") + text.mid(tail).trimmed();
    }
    block.html = html(block.plain);
    return block;
}

void addWords(PromptBlockModel::Block& block, const DiffPart& part) {
    const QString text = QString::fromStdString(part.text);
    block.plain += text;
    if (part.change != Change::Replaced) {
        block.html += html(text);
        return;
    }
    const QString before = QString::fromStdString(part.before);
    const QString shown = text.isEmpty() ? QStringLiteral("·") : text;
    block.html += QStringLiteral("<a href=\"%1\"><u>%2</u></a>").arg(before.toHtmlEscaped(), html(shown));
}

} // namespace

int PromptBlockModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_blocks.size());
}

QVariant PromptBlockModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Block& block = m_blocks[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KindRole:
        return static_cast<int>(block.kind);
    case HtmlRole:
        return block.html;
    case PlainRole:
        return block.plain;
    case FoldedRole:
        return block.folded;
    default:
        return {};
    }
}

QHash<int, QByteArray> PromptBlockModel::roleNames() const {
    return {{KindRole, "kind"}, {HtmlRole, "html"}, {PlainRole, "plain"}, {FoldedRole, "folded"}};
}

void PromptBlockModel::assign(std::vector<Block> blocks) {
    beginResetModel();
    m_blocks = std::move(blocks);
    endResetModel();
}

std::vector<PromptBlockModel::Block> promptBlocks(const std::vector<DiffPart>& parts) {
    using Kind = PromptBlockModel::Kind;
    std::vector<PromptBlockModel::Block> blocks;
    bool inRequest = false;
    for (const DiffPart& part : parts) {
        const QString text = QString::fromStdString(part.text).trimmed();
        const bool ofRequest = part.change == Change::Moved || part.change == Change::Replaced;
        if (ofRequest) {
            if (!inRequest)
                blocks.push_back({Kind::Request, {}, {}, 0});
            addWords(blocks.back(), part);
        } else if (!text.isEmpty()) { // an empty line between two blocks is drawn by their distance
            if (part.change == Change::Same)
                blocks.push_back(material(text));
            else
                blocks.push_back({part.change == Change::Repeated ? Kind::Again : Kind::Added, html(text), text, 0});
        }
        inRequest = ofRequest;
    }
    return blocks;
}

std::vector<PromptBlockModel::Block> promptBlocks(const QString& text) {
    return {material(text.trimmed())};
}

} // namespace rookery
