// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QDateTime>
#include <QQmlEngine>
#include <QString>

namespace rookery {

class BlockModel;

/// The messages of the branch that a conversation shows, oldest first. GUI thread.
///
/// Roles, as `required property` in a delegate:
///   messageId: int    stable; what the functions of Conversation take. Negative until the row is stored
///   author: int       MessageModel.Author
///   text: string      the whole message as written (markdown source), for copying, editing and screen readers
///   blocks: BlockModel  the same text as a list of typed blocks, for drawing
///   streaming: bool   text is being appended right now
///   waiting: bool     the answer is queued or the prompt is being read; there is no text yet
///   stopReason: int   MessageModel.StopReason
///   errorText: string one sentence with the cause and the next step; empty unless stopReason is Error
///   errorDetails: string  for the folded part below it
///   branchIndex: int  0-based place among its siblings
///   branchCount: int  1: no switcher is shown
///   created: date
///   thoughtMs: real   how long the thought before the answer took, in milliseconds; 0: none, or not known
///   details: string   one line: model, tokens, reading and writing speed; empty for own messages
///   ordered: bool      the model was given the request first: offer the preview and "as typed"
///   continuable: bool  the answer was stopped, cut or interrupted and nothing follows it: offer "Continue"
///   bookmarked: bool
class MessageModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Conversation")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

  public:
    enum class Author { System, User, Assistant };
    Q_ENUM(Author)
    /// None: not finished (being written, or the program was killed meanwhile).
    enum class StopReason { None, End, Length, Cancelled, Error };
    Q_ENUM(StopReason)
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        AuthorRole,
        TextRole,
        BlocksRole,
        StreamingRole,
        WaitingRole,
        StopReasonRole,
        ErrorTextRole,
        ErrorDetailsRole,
        BranchIndexRole,
        BranchCountRole,
        CreatedRole,
        ThoughtMsRole,
        DetailsRole,
        ContinuableRole,
        OrderedRole,
        BookmarkedRole,
    };

    struct Message {
        qint64 id = 0;
        Author author = Author::User;
        QString text;
        bool streaming = false;
        bool waiting = false;
        StopReason stopReason = StopReason::None;
        QString errorText;
        QString errorDetails;
        int branchIndex = 0;
        int branchCount = 1;
        QDateTime created;
        double thoughtMs = 0;
        QString details;
        bool ordered = false;
        bool bookmarked = false;
        bool operator==(const Message&) const = default;
    };

    explicit MessageModel(QObject* parent = nullptr);
    ~MessageModel() override;

    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Row of a message, or -1.
    Q_INVOKABLE int rowOf(qint64 messageId) const;
    /// Next row after `from` (before it when `backwards`) whose text contains `text`, ignoring case, wrapping
    /// around; -1 when there is none. `from` may be -1.
    Q_INVOKABLE int find(const QString& text, int from, bool backwards) const;
    /// How many messages contain `text`; 0 for an empty text.
    Q_INVOKABLE int matchCount(const QString& text) const;

    const Message& at(int row) const;
    /// Shows these messages; rows that are equal to the ones shown stay, so that delegates survive.
    void assign(std::vector<Message> messages);
    void append(Message message);
    /// Replaces one row and announces only the roles that changed.
    void update(int row, Message message);
    void removeFrom(int row);

  signals:
    void countChanged();

  private:
    struct Row {
        Message message;
        mutable std::unique_ptr<BlockModel> blocks; ///< made when a delegate first asks
    };
    void refreshBlocks(const Row& row) const;

    std::vector<Row> m_rows;
};

} // namespace rookery
