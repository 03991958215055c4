// SPDX-License-Identifier: Apache-2.0
//
// OpenConversation: the tree of messages. Nothing here destroys text.
#include "app/open_conversation.h"

#include <algorithm>
#include <utility>

#include "app/storage_worker.h"
#include "app/turn_queue.h"

namespace rookery {

namespace {

Result<void> withoutId(const Result<MessageId>& result) {
    if (!result)
        return result.error();
    return {};
}

} // namespace

void OpenConversation::edit(qint64 messageId, const QString& text) {
    const int row = m_messages->rowOf(messageId);
    if (row < 0 || messageId <= 0 || text.trimmed().isEmpty() || m_messages->at(row).text == text)
        return;
    resend(messageId, text.toStdString(), {}, {});
}

void OpenConversation::resendAsTyped(qint64 messageId) {
    const int row = m_messages->rowOf(messageId);
    if (row >= 0 && m_messages->at(row).ordered)
        resend(messageId, m_messages->at(row).text.toStdString(), {}, {});
}

void OpenConversation::readNext(QObject* receiver, const std::string& tokenizer,
                                std::function<void(Result<NextTurn>)> then) {
    if (m_id == 0) {
        Preset beginning = m_preset;
        beginning.systemPrompt = m_systemPrompt;
        StoredBranch branch = presetBranch(beginning, m_chatFormat);
        branch.tokenizer = tokenizer;
        then(NextTurn{0, temporary(), std::move(branch)});
        return;
    }
    m_services.storage.run(
        receiver,
        [id = m_id, leaf = leaf(), temporary = temporary(), tokenizer](Store& store) -> Result<NextTurn> {
            auto branch = readBranch(store, id, leaf, tokenizer);
            if (!branch)
                return branch.error();
            return NextTurn{id, temporary, std::move(*branch)};
        },
        std::move(then));
}

void OpenConversation::resend(qint64 messageId, const std::string& text, const std::string& typed,
                              const std::string& plan) {
    const int row = m_messages->rowOf(messageId);
    if (row < 0 || messageId <= 0 || text.empty())
        return;
    const bool isOwn = m_messages->at(row).author == MessageModel::Author::User;
    m_runs->stopAll();
    m_services.storage.run(
        this,
        [id = m_id, messageId, text, typed, plan](Store& store) -> Result<std::pair<Loaded, MessageId>> {
            auto edited = store.messages().edit(messageId, text, typed, plan);
            if (!edited)
                return edited.error();
            auto loaded = read(store, id);
            if (!loaded)
                return loaded.error();
            return std::pair(std::move(*loaded), *edited);
        },
        [this, isOwn](Result<std::pair<Loaded, MessageId>> edited) {
            if (!edited) {
                notice(edited.error(), tr("The message could not be changed."));
                return;
            }
            show(edited->first);
            emit listChanged();
            if (!isOwn)
                return;
            askFor(edited->second, 1);
        });
}

void OpenConversation::insertAfter(qint64 messageId, bool own, const QString& text) {
    if (messageId <= 0 || busy() || text.trimmed().isEmpty())
        return;
    changeAndReload([messageId, own, words = text.toStdString()](Store& store) {
        return withoutId(store.messages().insertAfter(messageId, own ? Role::User : Role::Assistant, words));
    });
}

void OpenConversation::switchAuthor(qint64 messageId) {
    if (messageId <= 0 || busy())
        return;
    changeAndReload([messageId](Store& store) {
        return withoutId(store.messages().switchRole(messageId));
    });
}

void OpenConversation::remove(qint64 messageId) {
    if (messageId <= 0)
        return;
    m_runs->stopAll();
    m_removedIds.push_back(messageId);
    changeAndReload([messageId](Store& store) {
        return withoutId(store.messages().remove(messageId));
    });
    emit undoableChanged();
}

void OpenConversation::undo() {
    if (m_removedIds.empty())
        return;
    changeAndReload([messageId = m_removedIds.back()](Store& store) { return store.messages().restore(messageId); });
    m_removedIds.pop_back();
    emit undoableChanged();
}

void OpenConversation::switchBranch(qint64 messageId, int step) {
    if (messageId <= 0 || step == 0)
        return;
    changeAndReload([messageId, step](Store& store) -> Result<void> {
        auto siblings = store.messages().siblings(messageId);
        if (!siblings)
            return siblings.error();
        const auto at = std::find(siblings->begin(), siblings->end(), messageId);
        const auto wanted = (at - siblings->begin()) + step;
        if (at == siblings->end() || wanted < 0 || wanted >= static_cast<std::ptrdiff_t>(siblings->size()))
            return {};
        auto selected = store.messages().selectBranch((*siblings)[static_cast<std::size_t>(wanted)]);
        if (!selected)
            return selected.error();
        return {};
    });
}

void OpenConversation::branchFrom(qint64 messageId) {
    if (messageId <= 0 || temporary())
        return;
    m_services.storage.run(
        this, [messageId](Store& store) { return store.conversations().branchInto(messageId); },
        [this](Result<ConversationId> branch) {
            if (branch)
                emit branchCreated(*branch);
            else
                notice(branch.error(), tr("The new conversation could not be made."));
        });
}

void OpenConversation::showMessage(qint64 messageId) {
    load(messageId);
}

void OpenConversation::setBookmarked(qint64 messageId, bool bookmarked) {
    if (messageId <= 0)
        return;
    const auto& model = m_services.turns.model();
    const std::string tokenizer = model ? model->tokenizerId.toStdString() : std::string();
    changeAndReload([id = m_id, messageId, bookmarked, tokenizer](Store& store) -> Result<void> {
        if (auto marked = store.messages().setBookmarked(messageId, bookmarked); !marked)
            return marked;
        if (tokenizer.empty())
            return {};
        auto path = store.messages().pathTokens(messageId, tokenizer);
        if (!path)
            return path.error();
        std::vector<Token> tokens;
        for (const MessageTokens& message : *path)
            tokens.insert(tokens.end(), message.tokens.begin(), message.tokens.end());
        const auto count = static_cast<std::int64_t>(tokens.size());
        auto fingerprints = store.states().fingerprintsOf(id);
        if (!fingerprints)
            return fingerprints.error();
        for (const std::string& each : *fingerprints) { // with a tuned state they differ from the model's
            auto state = store.states().bestMatch(each, StateLayout::Version, tokens, count);
            // An answer that was cut is covered but for its last token.
            if (!state || !*state || (*state)->tokenCount + 1 < count)
                continue;
            const auto kind = bookmarked ? SnapshotKind::Bookmark : SnapshotKind::Turn;
            if (auto kept = store.states().setKind((*state)->id, kind); !kept)
                return kept;
        }
        return {};
    });
}

} // namespace rookery
