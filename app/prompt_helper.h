// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "app/job_thread.h"
#include "core/prompt/order_settings.h"
#include "core/prompt/plan_diff.h"
#include "core/tokenizer/tokenizer.h"


namespace rookery {

class OpenConversation;
class PromptBlockModel;
class PromptComparison;
class Settings;
class Status;
class StorageWorker;

/// Notices that the draft asks about a long text after that text, and offers to put the request first:
/// docs/prompt-order.md. GUI thread; texts are analysed on a thread of its own. Nothing is changed without
/// a press of a button, except where the user chose "Automatic" or "Always in this chat"; then the message
/// says that it was sent in another order.
class PromptHelper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_MOC_INCLUDE("app/prompt_blocks.h")
    Q_MOC_INCLUDE("app/prompt_comparison.h")
    /// The quiet line above the composer is shown.
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    /// For ten seconds after Apply: offer to take it back.
    Q_PROPERTY(bool applied READ applied NOTIFY changed)
    /// What speaks for the offer, in sentences.
    Q_PROPERTY(QString why READ why NOTIFY previewChanged)
    /// What the preview should warn of; empty for nothing.
    Q_PROPERTY(QString warning READ warning NOTIFY previewChanged)
    /// "Ask first and again at the end · +24 tokens · about 0.3 s", in the order of Recipes.
    Q_PROPERTY(QStringList recipes READ recipes NOTIFY previewChanged)
    Q_PROPERTY(int recipe READ recipe WRITE setRecipe NOTIFY previewChanged)
    /// The passages that the recipe sends once more, as far as it does; see choosePassage().
    Q_PROPERTY(QStringList passages READ passages NOTIFY previewChanged)
    /// The chosen recipe is also used for other messages to this model.
    Q_PROPERTY(bool recipeKept READ recipeKept WRITE setRecipeKept NOTIFY previewChanged)
    Q_PROPERTY(rookery::PromptBlockModel* typedBlocks READ typedBlocks CONSTANT)
    Q_PROPERTY(rookery::PromptBlockModel* sentBlocks READ sentBlocks CONSTANT)
    /// The message whose preview is shown; 0: the draft.
    Q_PROPERTY(qint64 shownMessage READ shownMessage NOTIFY previewChanged)
    Q_PROPERTY(ChatWish chatWish READ chatWish WRITE setChatWish NOTIFY chatWishChanged)
    /// The input method is in the middle of a word: nothing appears.
    Q_PROPERTY(bool composing READ composing WRITE setComposing NOTIFY composingChanged)
    Q_PROPERTY(rookery::PromptComparison* comparison READ comparison CONSTANT)

  public:
    enum class ChatWish { AsProgram, Never, Always };
    Q_ENUM(ChatWish)

    PromptHelper(StorageWorker& storage, Settings& settings, Status& status, QObject* parent = nullptr);
    ~PromptHelper() override;

    /// The conversation whose draft is watched.
    void setConversation(OpenConversation* conversation);
    /// What counts tokens, and the model that recipes are kept for; null and empty: none.
    void setModel(std::shared_ptr<const Tokenizer> tokenizer, const QString& fingerprint);

    bool offered() const;
    bool applied() const { return m_undoTimer.isActive(); }
    QString why() const { return m_preview.why; }
    QString warning() const { return m_preview.warning; }
    QStringList recipes() const;
    int recipe() const { return static_cast<int>(m_recipe); }
    void setRecipe(int recipe);
    QStringList passages() const { return m_preview.passages; }
    bool recipeKept() const;
    void setRecipeKept(bool kept);
    PromptBlockModel* typedBlocks() const { return m_typedBlocks; }
    PromptBlockModel* sentBlocks() const { return m_sentBlocks; }
    qint64 shownMessage() const { return m_shownMessage; }
    ChatWish chatWish() const { return static_cast<ChatWish>(m_chat.wish); }
    void setChatWish(ChatWish wish);
    bool composing() const { return m_composing; }
    void setComposing(bool composing);
    PromptComparison* comparison() const { return m_comparison; }

    /// Sends the draft of the conversation as it is, or in order where that was wished for.
    Q_INVOKABLE void send(const QString& text);
    /// Hides the offer for this text; the third time the chat is left alone.
    Q_INVOKABLE void dismiss();
    /// Fills the preview with the draft; previewReady follows.
    Q_INVOKABLE void preview();
    /// Fills the preview with a message that was sent in another order; previewReady follows.
    Q_INVOKABLE void previewMessage(qint64 messageId);
    /// Takes a passage out of what is sent, or back in; the preview follows.
    Q_INVOKABLE void choosePassage(int passage, bool chosen);
    Q_INVOKABLE bool isPassageChosen(int passage) const;
    /// Puts the ordered text into the input, as one step that Ctrl+Z takes back.
    Q_INVOKABLE void apply(QQuickTextDocument* input);
    Q_INVOKABLE void takeBack(QQuickTextDocument* input);

  signals:
    void changed();
    void previewChanged();
    void previewReady();
    void chatWishChanged();
    void composingChanged();

  private:
    /// What is made on the thread from one text and one recipe.
    struct Work {
        ReorderInput input;
        ReorderProfile profile;
        Recipe recipe = Recipe::Sandwich;
        PlanOptions options;
        bool withPreview = false;
        std::shared_ptr<const Tokenizer> tokenizer;
    };
    struct Prepared;
    struct Preview {
        QString why;
        QString warning;
        QStringList passages;
        std::vector<PlanCost> costs; ///< by recipe; empty: not counted
    };

    static std::shared_ptr<Prepared> prepare(const Work& work);
    Work workOn(const QString& text, bool withPreview) const;
    void draftChanged();
    void analyseLater();
    void analyseNow();
    void analysed(const std::shared_ptr<Prepared>& prepared);
    void fill(const std::shared_ptr<Prepared>& prepared);
    void put(QQuickTextDocument* input, const QString& text);
    void readChat();
    void writeChat();
    Recipe wishedRecipe() const;
    QString draft() const;

    StorageWorker& m_storage;
    Settings& m_settings;
    Status& m_status;
    QPointer<OpenConversation> m_conversation;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    QString m_fingerprint;
    PromptBlockModel* m_typedBlocks;
    PromptBlockModel* m_sentBlocks;
    PromptComparison* m_comparison;
    std::shared_ptr<Prepared> m_found; ///< of the draft, as it was when it was analysed
    Preview m_preview;
    QString m_previewText;
    Recipe m_recipe = Recipe::Sandwich;
    std::vector<std::size_t> m_leftOut; ///< passages of the draft that are not sent
    qint64 m_shownMessage = 0;
    ChatOrder m_chat;
    bool m_dismissed = false; ///< until the draft is empty
    bool m_composing = false;
    bool m_sending = false;
    QString m_typed; ///< before Apply
    QString m_sent;  ///< what Apply put in its place
    Recipe m_sentRecipe = Recipe::Sandwich;
    QTimer m_delay;
    QTimer m_undoTimer;
    quint64 m_generation = 0; ///< answers to older texts are dropped
    JobThread m_jobs;
};

} // namespace rookery
