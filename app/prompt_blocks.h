// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>

#include "core/prompt/plan_diff.h"

namespace rookery {

/// One column of the preview of the prompt-order helper, block by block. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   kind: int        PromptBlockModel.Kind
///   html: string     rich text; a word that was replaced is a link whose address is the word of before
///   plain: string    the same for screen readers
///   folded: int      characters of the material left out in the middle; 0: all of it is shown
class PromptBlockModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of PromptHelper")

  public:
    /// Material: the long text. Request: the words that move. Again: the request once more. Added: not by the user.
    enum class Kind { Material, Request, Again, Added };
    Q_ENUM(Kind)
    enum Role { KindRole = Qt::UserRole + 1, HtmlRole, PlainRole, FoldedRole };

    struct Block {
        Kind kind = Kind::Material;
        QString html;
        QString plain;
        int folded = 0;
    };

    explicit PromptBlockModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void assign(std::vector<Block> blocks);

  private:
    std::vector<Block> m_blocks;
};

/// One side of a comparison as blocks: long material is folded to its first and last lines. Any thread.
std::vector<PromptBlockModel::Block> promptBlocks(const std::vector<DiffPart>& parts);
/// A whole text as one block of material.
std::vector<PromptBlockModel::Block> promptBlocks(const QString& text);

} // namespace rookery
