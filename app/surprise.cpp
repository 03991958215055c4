// SPDX-License-Identifier: Apache-2.0
#include "app/surprise.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/tokenizer/stream_decoder.h"

namespace rookery {

namespace {

constexpr std::size_t MostTokens = 2000;
/// A token of so many bits has the full colour: one chance in 1,024.
constexpr float FullBits = 10;
constexpr float FullAlpha = 0.6F;

} // namespace

std::vector<WrittenPiece> writtenPieces(const TurnResult& result, const Tokenizer& tokenizer) {
    std::vector<WrittenPiece> pieces;
    const std::size_t count = std::min(result.surprisals.size(), result.tokens.size());
    StreamDecoder decoder;
    float bits = -1;
    for (std::size_t i = count > MostTokens ? count - MostTokens : 0; i < count; ++i) {
        std::string text = decoder.feed(tokenizer.tokenBytes(result.tokens[i]));
        if (result.surprisals[i] >= 0)
            bits = std::max(bits, 0.0F) + result.surprisals[i];
        if (i + 1 == count)
            text += decoder.flush();
        if (text.empty())
            continue; // the middle of a character: its bits go with the end
        pieces.push_back({QString::fromStdString(text), std::exchange(bits, -1.0F)});
    }
    return pieces;
}

QString surpriseHtml(const std::vector<WrittenPiece>& pieces, const QColor& colour) {
    QString html;
    for (const WrittenPiece& piece : pieces) {
        QString text = piece.text.toHtmlEscaped();
        text.replace(QLatin1Char('\n'), QLatin1String("<br>"));
        if (piece.bits <= 0) {
            html += text;
            continue;
        }
        QColor ground = colour;
        ground.setAlphaF(FullAlpha * std::min(1.0F, piece.bits / FullBits));
        html += QStringLiteral("<span style=\"background-color: %1\">%2</span>").arg(ground.name(QColor::HexArgb), text);
    }
    return QStringLiteral("<p style=\"white-space: pre-wrap\">") + html + QStringLiteral("</p>");
}

double meanSurprise(const std::vector<WrittenPiece>& pieces) {
    double sum = 0;
    int count = 0;
    for (const WrittenPiece& piece : pieces) {
        if (piece.bits < 0)
            continue;
        sum += static_cast<double>(piece.bits);
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

} // namespace rookery
