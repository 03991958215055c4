// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QColor>
#include <QString>

#include "app/messages.h"
#include "core/engine/turn.h"

namespace rookery {

/// The last tokens of an answer, at most 2,000, as text of whole characters with the bits of all tokens that made them.
/// Empty if the result has no surprisals; tokens that were not drawn have no bits.
std::vector<WrittenPiece> writtenPieces(const TurnResult& result, const Tokenizer& tokenizer);

/// The pieces as rich text on grounds of `colour`, which is the stronger the more bits a piece has; all of it escaped.
QString surpriseHtml(const std::vector<WrittenPiece>& pieces, const QColor& colour);
/// Mean over the pieces that were drawn; 0 without any.
double meanSurprise(const std::vector<WrittenPiece>& pieces);

} // namespace rookery
