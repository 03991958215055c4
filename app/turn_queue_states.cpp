// SPDX-License-Identifier: Apache-2.0
//
// TurnQueue: stored states on their way to the inference thread and back.
#include "app/turn_queue.h"

#include <memory>
#include <utility>

#include "app/storage_worker.h"
#include "core/chat/chat_settings.h"

namespace rookery {

namespace {

/// What the storage thread found for a turn.
struct Lookup {
    bool done = false; ///< all of it was read before: there is nothing to do
    std::optional<StoredState> stored{};
};

/// The state behind all of the prompt is on the disk.
bool isStored(Store& store, const ComposedTurn& turn) {
    auto known = store.states().resumableTokens(turn.fingerprint, StateLayout::Version, turn.prompt);
    return known && *known == static_cast<std::int64_t>(turn.prompt.size());
}

} // namespace

void TurnQueue::wake(ConversationId conversation) {
    if (conversation == 0 || !m_model || !mayWake())
        return;
    m_storage.run(
        this,
        [conversation, fingerprint = m_model->fingerprint,
         tokenizer = m_model->tokenizerId.toStdString()](Store& opened) -> Result<WakeRequest> {
            auto record = opened.conversations().conversation(conversation);
            if (!record)
                return record.error();
            WakeRequest request{conversation, fingerprint, {}, {}};
            const bool isTuned = !readInitialState(record->settings).empty(); // states of another fingerprint
            if (record->activeMessage == 0 || isTuned)
                return request;
            auto path = opened.messages().pathTokens(record->activeMessage, tokenizer);
            if (!path)
                return path.error();
            for (const MessageTokens& message : *path)
                request.tokens.insert(request.tokens.end(), message.tokens.begin(), message.tokens.end());
            if (request.tokens.empty())
                return request;
            auto stored = opened.states().bestMatch(fingerprint, StateLayout::Version, request.tokens,
                                                    static_cast<std::int64_t>(request.tokens.size()));
            if (!stored)
                return stored.error();
            request.stored = std::move(*stored);
            return request;
        },
        [this](Result<WakeRequest> request) {
            if (!request || request->tokens.empty() || !mayWake())
                return; // what is not woken is read with the next message
            command([wanted = std::make_shared<WakeRequest>(std::move(*request))](InferenceWorker& worker) {
                worker.wake(*wanted);
            });
        });
}

void TurnQueue::composed(const ComposedTurn& turn) {
    if (!isCurrent(turn.id))
        return;
    if (turn.error) {
        TurnOutcome outcome;
        outcome.id = turn.id;
        outcome.purpose = turn.purpose;
        outcome.started = true;
        outcome.error = turn.error;
        finished(outcome);
        return;
    }
    m_storage.run(
        this,
        [turn](Store& opened) -> Result<Lookup> {
            for (const MessageTokens& encoded : turn.encoded) {
                // A message that cannot be noted is encoded again next time.
                (void)opened.messages().setTokens(encoded.message, encoded.tokenizer, encoded.tokens);
            }
            if (turn.purpose == TurnPurpose::PreRead && isStored(opened, turn))
                return Lookup{true, {}};
            const auto wanted = static_cast<std::int64_t>(turn.prompt.size()) - 1;
            auto resumable =
                opened.states().resumableTokens(turn.fingerprint, StateLayout::Version, turn.prompt);
            if (!resumable || *resumable <= static_cast<std::int64_t>(turn.hot))
                return Lookup{};
            auto best = opened.states().bestMatch(turn.fingerprint, StateLayout::Version, turn.prompt, wanted);
            if (!best)
                return best.error();
            return Lookup{false, std::move(*best)};
        },
        [this, id = turn.id, purpose = turn.purpose](Result<Lookup> found) {
            if (found && found->done) {
                TurnOutcome outcome;
                outcome.id = id;
                outcome.purpose = purpose;
                finished(outcome);
                return;
            }
            // Any error means: no snapshot, read the tokens.
            startComposed(id, found ? std::move(found->stored) : std::nullopt);
        });
}

void TurnQueue::store(const TakenSnapshot& snapshot) {
    m_storage.run(
        this,
        [snapshot](Store& opened) -> Result<void> {
            const SnapshotInfo info = {snapshot.fingerprint, StateLayout::Version, snapshot.conversation,
                                       snapshot.kind, StateFormat::F32};
            auto put = opened.states().put(info, snapshot.tokens, std::as_bytes(std::span(*snapshot.floats)));
            if (!put)
                return put.error();
            return {};
        },
        [this, conversation = snapshot.conversation, tokens = snapshot.tokens.size()](Result<void> stored) {
            if (stored) // a missing snapshot costs time, never words
                emit snapshotStored(conversation, static_cast<qint64>(tokens));
        });
}

} // namespace rookery
