// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QString>

#include "core/base/result.h"
#include "core/store/records.h"

namespace rookery {

class OpenConversation;
class StorageWorker;
class Store;

/// The answers to one message in both orders, side by side. The order that has not been asked yet is asked as
/// a branch beside the other, from the state before the message. GUI thread.
class PromptComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of PromptHelper")
    /// Answers so far.
    Q_PROPERTY(QString typedAnswer READ typedAnswer NOTIFY changed)
    Q_PROPERTY(QString orderedAnswer READ orderedAnswer NOTIFY changed)
    /// The answer that is being written.
    Q_PROPERTY(bool typedBusy READ typedBusy NOTIFY changed)
    Q_PROPERTY(bool orderedBusy READ orderedBusy NOTIFY changed)

  public:
    PromptComparison(StorageWorker& storage, QObject* parent);

    void setConversation(OpenConversation* conversation);

    QString typedAnswer() const { return m_typed.answer; }
    QString orderedAnswer() const { return m_ordered.answer; }
    bool typedBusy() const { return isBusy(m_typed); }
    bool orderedBusy() const { return isBusy(m_ordered); }

    /// Compares both orders of a message that was sent in order.
    Q_INVOKABLE void compare(qint64 messageId);
    /// Goes on with one of the two branches.
    Q_INVOKABLE void useTyped();
    Q_INVOKABLE void useOrdered();
    /// No more answers are followed.
    Q_INVOKABLE void end();

  signals:
    void changed();
    /// Both sides are known; show them.
    void ready();

  private:
    struct Side {
        MessageId message = 0; ///< 0: not asked yet
        QString answer;
        bool answered = false;
    };
    struct Both {
        Side typed;
        Side ordered;
        Message original;
    };
    static Result<Both> read(Store& store, MessageId messageId);
    bool isBusy(const Side& side) const;
    void refresh();
    void followLive();
    void use(const Side& side);

    StorageWorker& m_storage;
    QPointer<OpenConversation> m_conversation;
    MessageId m_message = 0; ///< 0: nothing is compared
    bool m_asked = false;
    Side m_typed;
    Side m_ordered;
};

} // namespace rookery
