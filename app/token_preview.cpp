// SPDX-License-Identifier: Apache-2.0
#include "app/token_preview.h"

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <utility>

#include <QFileInfo>

#include "app/error_sentence.h"
#include "core/base/utf8.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery {

namespace {

constexpr int TypingDelayMs = 120;

QString hex(unsigned char byte) {
    return QString::number(byte, 16).rightJustified(2, QLatin1Char('0')).toUpper();
}

QString visibleCharacter(char32_t character) {
    switch (character) {
    case U' ':
        return QStringLiteral("\u2423"); // open box
    case U'\n':
        return QStringLiteral("\u21B5"); // return arrow
    case U'\t':
        return QStringLiteral("\u21E5"); // tab arrow
    default:
        break;
    }
    if (character < 0x20 || character == 0x7F)
        return QStringLiteral("<0x%1>").arg(hex(static_cast<unsigned char>(character)));
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return QStringLiteral("<U+%1>").arg(
            QString::number(character, 16).toUpper().rightJustified(4, QLatin1Char('0')));
    default:
        return QString::fromUcs4(&character, 1);
    }
}

bool isMark(QChar::Category category) {
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

} // namespace

struct TokenPreview::Opened {
    std::map<std::string, Result<std::shared_ptr<const Tokenizer>>> byWish;
    std::filesystem::path model; ///< whose own stands under the empty wish
};

TokenPreview::TokenPreview(QObject* parent)
    : QAbstractListModel(parent), m_costs(new TokenCostModel(this)), m_opened(std::make_shared<Opened>()),
      m_jobs(QStringLiteral("tokenizers")) {
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &TokenPreview::start);
}

TokenPreview::~TokenPreview() {
    m_jobs.finish();
}

void TokenPreview::setSources(Sources sources) {
    if (sources == m_sources)
        return;
    m_sources = std::move(sources);
    schedule(0);
}

void TokenPreview::setActive(bool active) {
    if (active == m_active)
        return;
    m_active = active;
    if (active) {
        schedule(0);
        return;
    }
    m_delay.stop();
    m_again = false;
    m_opened = std::make_shared<Opened>(); // a running job still has the one before
    emit busyChanged();
}

int TokenPreview::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant TokenPreview::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Piece& piece = m_pieces[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case PieceRole:
        return visiblePiece(piece.bytes);
    case TokenIdRole:
        return static_cast<int>(piece.token);
    case BytesTextRole: {
        QStringList bytes;
        for (const char byte : piece.bytes)
            bytes.append(hex(static_cast<unsigned char>(byte)));
        return bytes.join(QLatin1Char(' '));
    }
    case ByteCountRole:
        return static_cast<int>(piece.bytes.size());
    default:
        return {};
    }
}

QHash<int, QByteArray> TokenPreview::roleNames() const {
    return {{PieceRole, "piece"},
            {TokenIdRole, "tokenId"},
            {BytesTextRole, "bytesText"},
            {ByteCountRole, "byteCount"}};
}

void TokenPreview::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    emit textChanged();
    schedule(TypingDelayMs);
}

void TokenPreview::setShown(const QString& wish) {
    if (wish == m_shown)
        return;
    m_shown = wish;
    emit shownChanged();
    schedule(0);
}

void TokenPreview::schedule(int delayMs) {
    if (!m_active)
        return;
    m_delay.start(delayMs);
    emit busyChanged();
}

void TokenPreview::start() {
    if (m_running) { // never more than one waits, however long the text
        m_again = true;
        return;
    }
    m_running = true;
    emit busyChanged();
    // A character of UTF-16 is at least a byte of UTF-8, so the rest of a very long text is not even converted.
    std::string text = m_text.left(TextLimit + 1).toStdString();
    m_cut = text.size() > TextLimit;
    if (m_cut) {
        text.resize(TextLimit);
        text.resize(completeUtf8Prefix(text));
    }
    m_jobs.run(
        this,
        [opened = m_opened, sources = m_sources, text = std::move(text), shown = m_shown]() -> Outcome {
            try {
                return encode(*opened, sources, text, shown);
            } catch (const std::exception&) { // no memory: an empty page, and the next key tries again
                return {};
            }
        },
        [this](Outcome outcome) { finished(std::move(outcome)); });
}

TokenPreview::Outcome TokenPreview::encode(Opened& opened, const Sources& sources, const std::string& text,
                                           const QString& shown) {
    Outcome outcome;
    outcome.byteCount = static_cast<int>(text.size());
    if (opened.model != sources.model) {
        opened.byWish.erase(std::string());
        opened.model = sources.model;
    }
    std::vector<std::string> wishes = sources.wishes;
    if (!sources.model.empty())
        wishes.insert(wishes.begin(), std::string());
    std::set<std::string> seen;
    for (const std::string& wish : wishes) {
        auto known = opened.byWish.find(wish);
        if (known == opened.byWish.end()) {
            const auto open = [&]() -> Result<std::shared_ptr<const Tokenizer>> {
                if (!wish.empty())
                    return openTokenizer(wish, sources.resourceDir);
                const auto checkpoint = Checkpoint::open(sources.model);
                if (!checkpoint)
                    return checkpoint.error();
                return defaultTokenizer(**checkpoint, sources.vocabulary, sources.resourceDir);
            };
            known = opened.byWish.emplace(wish, open()).first;
        }
        TokenCostModel::Entry cost;
        cost.wish = QString::fromStdString(wish);
        cost.automatic = wish.empty();
        if (!known->second) {
            cost.name = wish.empty() ? QString::fromStdString(sources.model.filename().string())
                                     : QFileInfo(cost.wish).fileName();
            cost.problem = errorSentence(known->second.error());
            outcome.costs.push_back(std::move(cost));
            continue;
        }
        const Tokenizer& tokenizer = **known->second;
        if (!seen.insert(tokenizer.id()).second)
            continue; // the model's own is often one of the built-in ones
        const std::vector<Token> tokens = text.empty() ? std::vector<Token>() : tokenizer.encode(text);
        cost.name = QString::fromStdString(tokenizer.displayName());
        cost.tokens = static_cast<int>(tokens.size());
        if (!tokens.empty())
            cost.bytesPerToken = static_cast<double>(text.size()) / static_cast<double>(tokens.size());
        cost.changed = !tokens.empty() && tokenizer.decode(tokens) != text;
        // The first that opens, unless the wanted one follows.
        if (outcome.shownName.isEmpty() || cost.wish == shown) {
            outcome.shown = cost.wish;
            outcome.shownName = cost.name;
            outcome.tokenCount = cost.tokens;
            outcome.pieces.clear();
            for (std::size_t i = 0; i < std::min<std::size_t>(tokens.size(), ShownTokens); ++i)
                outcome.pieces.push_back({tokens[i], tokenizer.tokenBytes(tokens[i])});
        }
        outcome.costs.push_back(std::move(cost));
    }
    int most = 1;
    for (const TokenCostModel::Entry& cost : outcome.costs)
        most = std::max(most, cost.tokens);
    for (TokenCostModel::Entry& cost : outcome.costs)
        cost.share = static_cast<double>(cost.tokens) / most;
    return outcome;
}

void TokenPreview::finished(Outcome outcome) {
    m_running = false;
    if (std::exchange(m_again, false)) {
        start();
        return;
    }
    m_shownName = outcome.shownName;
    m_tokenCount = outcome.tokenCount;
    m_byteCount = outcome.byteCount;
    m_costs->assign(std::move(outcome.costs));
    assign(std::move(outcome.pieces));
    if (!m_delay.isActive() && m_shown != outcome.shown) {
        m_shown = outcome.shown; // the wanted one is not there (any more)
        emit shownChanged();
    }
    emit resultChanged();
    emit busyChanged();
}

void TokenPreview::assign(std::vector<Piece> pieces) {
    const auto firstChange =
        std::mismatch(m_pieces.begin(), m_pieces.end(), pieces.begin(), pieces.end()).first;
    const auto head = firstChange - m_pieces.begin();
    const auto longest = std::min(m_pieces.size(), pieces.size()) - static_cast<std::size_t>(head);
    const auto firstFromBack =
        std::mismatch(m_pieces.rbegin(), m_pieces.rbegin() + static_cast<std::ptrdiff_t>(longest),
                      pieces.rbegin())
            .first;
    const auto tail = firstFromBack - m_pieces.rbegin();
    const auto oldEnd = m_pieces.end() - tail;
    const auto newEnd = pieces.end() - tail;
    if (m_pieces.begin() + head != oldEnd) {
        beginRemoveRows({}, static_cast<int>(head), static_cast<int>(oldEnd - m_pieces.begin()) - 1);
        m_pieces.erase(m_pieces.begin() + head, oldEnd);
        endRemoveRows();
    }
    if (pieces.begin() + head != newEnd) {
        beginInsertRows({}, static_cast<int>(head), static_cast<int>(newEnd - pieces.begin()) - 1);
        m_pieces.insert(m_pieces.begin() + head, pieces.begin() + head, newEnd);
        endInsertRows();
    }
}

QString TokenPreview::visiblePiece(std::string_view bytes) {
    QString shown;
    bool first = true;
    while (!bytes.empty()) {
        const Utf8Step step = nextUtf8(bytes);
        const std::string_view part = bytes.substr(0, step.length);
        bytes.remove_prefix(step.length);
        if (step.kind == Utf8Step::Kind::Character) {
            const QString text = QString::fromUtf8(part.data(), static_cast<int>(part.size()));
            const char32_t character = text.toUcs4().constFirst();
            if (first && isMark(QChar::category(character)))
                shown += QChar(0x25CC);
            shown += visibleCharacter(character);
        } else {
            for (const char byte : part)
                shown += QStringLiteral("<0x%1>").arg(hex(static_cast<unsigned char>(byte)));
        }
        first = false;
    }
    return shown;
}

} // namespace rookery
