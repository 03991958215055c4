// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QString>
#include <QTimer>

#include "app/job_thread.h"
#include "app/token_cost_model.h"
#include "core/base/token.h"

namespace rookery {

/// A text as tokens, for the tokenizer page: the pieces in one tokenizer, and the cost in all of them. GUI thread;
/// tokenizers are opened and used on a thread of their own, a moment after the last key.
///
/// Roles, as `required property` in a delegate:
///   piece: string      the bytes made visible, see visiblePiece()
///   tokenId: int
///   bytesText: string  "E4 BD A0"
///   byteCount: int
class TokenPreview : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_MOC_INCLUDE("app/token_cost_model.h")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// The `wish` of the tokenizer whose pieces are listed.
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY shownChanged)
    Q_PROPERTY(QString shownName READ shownName NOTIFY resultChanged)
    Q_PROPERTY(rookery::TokenCostModel* costs READ costs CONSTANT)
    /// Rows of this list; never more than ShownTokens.
    Q_PROPERTY(int count READ count NOTIFY resultChanged)
    /// Tokens of the whole text in the shown tokenizer.
    Q_PROPERTY(int tokenCount READ tokenCount NOTIFY resultChanged)
    /// Of the text in UTF-8, as far as it was used.
    Q_PROPERTY(int byteCount READ byteCount NOTIFY resultChanged)
    /// Only the first TextLimit bytes were used.
    Q_PROPERTY(bool cut READ cut NOTIFY resultChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)

  public:
    enum Role { PieceRole = Qt::UserRole + 1, TokenIdRole, BytesTextRole, ByteCountRole };
    /// Bytes of UTF-8 that are encoded; what follows is left out.
    static constexpr int TextLimit = 64 << 10;
    /// A piece is an item of the window, so there is a limit to them too.
    static constexpr int ShownTokens = 1000;

    struct Piece {
        Token token = 0;
        std::string bytes;
        bool operator==(const Piece&) const = default;
    };
    /// Which tokenizers to compare.
    struct Sources {
        std::filesystem::path resourceDir; ///< as openTokenizer() takes it
        std::vector<std::string> wishes;   ///< likewise: names and paths
        std::filesystem::path model;       ///< whose own tokenizer comes first; may be empty
        int vocabulary = 0;                ///< of `model`
        bool operator==(const Sources&) const = default;
    };

    explicit TokenPreview(QObject* parent = nullptr);
    ~TokenPreview() override;

    void setSources(Sources sources);
    /// Nothing is opened or encoded while the page is not there; what was opened is closed.
    void setActive(bool active);

    int count() const { return static_cast<int>(m_pieces.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QString text() const { return m_text; }
    void setText(const QString& text);
    QString shown() const { return m_shown; }
    void setShown(const QString& wish);
    QString shownName() const { return m_shownName; }
    TokenCostModel* costs() const { return m_costs; }
    int tokenCount() const { return m_tokenCount; }
    int byteCount() const { return m_byteCount; }
    bool cut() const { return m_cut; }
    bool busy() const { return m_running || m_delay.isActive(); }

    /// A piece for the eye: space, line feed and tab as symbols, U+25CC under a lone combining mark, other
    /// characters without a shape as <U+200B>, bytes that are no text as <0xE4>. Nothing in it can turn the
    /// direction of what stands around it.
    static QString visiblePiece(std::string_view bytes);

  signals:
    void textChanged();
    void shownChanged();
    void resultChanged();
    void busyChanged();

  private:
    struct Opened; ///< tokenizers; used on the job thread alone
    struct Outcome {
        std::vector<TokenCostModel::Entry> costs;
        std::vector<Piece> pieces;
        QString shown;
        QString shownName;
        int tokenCount = 0;
        int byteCount = 0;
    };

    static Outcome encode(Opened& opened, const Sources& sources, const std::string& text,
                          const QString& shown);
    void schedule(int delayMs);
    void start();
    void finished(Outcome outcome);
    /// Changes only the rows that differ, so that typing does not make every item anew.
    void assign(std::vector<Piece> pieces);

    QString m_text;
    QString m_shown;
    QString m_shownName;
    Sources m_sources;
    std::vector<Piece> m_pieces;
    TokenCostModel* m_costs;
    int m_tokenCount = 0;
    int m_byteCount = 0;
    bool m_cut = false;
    bool m_active = false;
    bool m_running = false;
    bool m_again = false; ///< something changed while a job ran
    QTimer m_delay;
    std::shared_ptr<Opened> m_opened;
    JobThread m_jobs;
};

} // namespace rookery
