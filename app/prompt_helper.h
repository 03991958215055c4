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
#include "app/prompt_work.h"
#include "core/lab/report.h"
#include "core/prompt/order_settings.h"

namespace rookery {

class OpenConversation;
class PartSearch;
class PastedSpans;
class PromptComparison;
class Settings;
class Status;
class StorageWorker;
class TurnQueue;

/// Notices that the draft asks about a long text after that text, and offers to put the request first:
/// docs/prompt-order.md. GUI thread; texts are analysed on a thread of its own. Nothing is changed without
/// a press of a button, except where the user chose "Automatic" or "Always in this chat"; then the message
/// says that it was sent in another order.
class PromptHelper : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a property of Application")
    Q_MOC_INCLUDE("app/prompt_comparison.h")
    /// The quiet line above the composer is shown.
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    /// For ten seconds after Apply: offer to take it back.
    Q_PROPERTY(bool applied READ applied NOTIFY changed)
    /// What speaks for the offer, in sentences.
    Q_PROPERTY(QString why READ why NOTIFY previewChanged)
    /// "2,900 of 4,096 tokens tested with this model"; empty where that is not known.
    Q_PROPERTY(QString size READ size NOTIFY previewChanged)
    /// What the preview should warn of; empty for nothing.
    Q_PROPERTY(QString warning READ warning NOTIFY previewChanged)
    /// "Ask first and again at the end · +24 tokens · about 0.3 s", in the order of Recipes.
    Q_PROPERTY(QStringList recipes READ recipes NOTIFY previewChanged)
    Q_PROPERTY(int recipe READ recipe WRITE setRecipe NOTIFY previewChanged)
    /// The passages that the recipe sends once more, as far as it does; see choosePassage().
    Q_PROPERTY(QStringList passages READ passages NOTIFY previewChanged)
    /// The chosen recipe asks each part by itself: askParts() instead of apply().
    Q_PROPERTY(bool inSearch READ inSearch NOTIFY previewChanged)
    /// Parts are being asked: "Asking part 2 of 7…".
    Q_PROPERTY(bool searching READ searching NOTIFY changed)
    Q_PROPERTY(QString searchText READ searchText NOTIFY changed)
    /// Why parts could not be asked; empty for nothing.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
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

    PromptHelper(StorageWorker& storage, TurnQueue& turns, Settings& settings, Status& status, QObject* parent = nullptr);
    ~PromptHelper() override;

    /// The conversation whose draft is watched.
    void setConversation(OpenConversation* conversation);
    /// What counts tokens, and the model that recipes are kept for; null and empty: none.
    void setModel(std::shared_ptr<const Tokenizer> tokenizer, const QString& fingerprint);
    /// How long a text the model was tested with.
    void setTested(const TestedLength& tested);

    bool offered() const;
    bool applied() const { return m_undoTimer.isActive(); }
    QString why() const { return m_preview.why; }
    QString size() const;
    QString warning() const;
    QStringList recipes() const;
    int recipe() const { return static_cast<int>(shownRecipe()); }
    void setRecipe(int recipe);
    QStringList passages() const { return m_preview.passages; }
    bool inSearch() const { return shownRecipe() == Recipe::BestPart; }
    bool searching() const;
    QString searchText() const;
    QString problem() const { return m_problem; }
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
    /// The preview was closed: one that is still being prepared does not open it again.
    Q_INVOKABLE void endPreview() { ++m_previewRound; }
    /// Takes a passage out of what is sent, or back in; the preview follows.
    Q_INVOKABLE void choosePassage(int passage, bool chosen);
    Q_INVOKABLE bool isPassageChosen(int passage) const;
    /// The input whose draft this is: what was pasted into it is remembered.
    Q_INVOKABLE void watch(QQuickTextDocument* input);
    /// Puts the ordered text into the input, as one step that Ctrl+Z takes back. Where each part is asked by itself
    /// there is no such text: then the preview opens.
    Q_INVOKABLE void apply(QQuickTextDocument* input);
    /// Asks each part of the draft, then sends the one that was answered most surely.
    Q_INVOKABLE void askParts();
    Q_INVOKABLE void stopSearch();
    Q_INVOKABLE void takeBack(QQuickTextDocument* input);

  signals:
    void changed();
    void previewChanged();
    void previewReady();
    void chatWishChanged();
    void composingChanged();

  private:
    using Prepared = std::shared_ptr<PreparedPrompt>;
    struct Preview {
        QString why;
        QString warning;
        QStringList passages;
        std::vector<PlanCost> costs; ///< by recipe; empty: not counted
        std::size_t materialTokens = 0;
    };

    PromptWork workOn(const QString& text) const;
    /// Prepares on the thread, then `then(prepared)` here.
    template <typename Then>
    void prepare(PromptWork work, Then then) {
        m_jobs.run(this, [work = std::move(work)] { return preparePrompt(work); }, std::move(then));
    }
    void draftChanged();
    void analyseLater();
    void analyseNow();
    void fill(const Prepared& prepared);
    void put(QQuickTextDocument* input, const QString& text);
    void sendPrepared(const Prepared& prepared);
    void search(const Prepared& prepared);
    void partFound(int part);
    void searchFailed(const QString& problem);
    void readChat();
    void writeChat();
    /// What was chosen for this draft, else what is kept for the model; nothing: what suits the size.
    std::optional<Recipe> wishedRecipe() const;
    Recipe shownRecipe() const;
    QString draft() const;

    StorageWorker& m_storage;
    Settings& m_settings;
    Status& m_status;
    QPointer<OpenConversation> m_conversation;
    std::shared_ptr<const Tokenizer> m_tokenizer;
    QString m_fingerprint;
    TestedLength m_tested;
    PromptBlockModel* m_typedBlocks;
    PromptBlockModel* m_sentBlocks;
    PromptComparison* m_comparison;
    PartSearch* m_search;
    PastedSpans* m_pasted;
    Prepared m_found;    ///< of the draft, as it was when it was analysed
    Prepared m_searched; ///< what the search is about
    QString m_problem;
    Preview m_preview;
    std::optional<Recipe> m_chosen; ///< for this draft
    std::vector<std::size_t> m_leftOut; ///< passages of the draft that are not sent
    qint64 m_shownMessage = 0;
    ChatOrder m_chat;
    bool m_dismissed = false; ///< until the draft is empty
    bool m_composing = false;
    bool m_sending = false;
    QString m_typed; ///< before Apply
    QString m_sent;  ///< what Apply put in its place
    PlanNote m_sentNote;
    QTimer m_delay;
    QTimer m_undoTimer;
    quint64 m_previewRound = 0; ///< previews that were asked for, or ended, since are dropped
    quint64 m_generation = 0; ///< answers to older texts are dropped
    JobThread m_jobs;
};

} // namespace rookery
