// SPDX-License-Identifier: Apache-2.0
//
// DocumentLibrary: what reading takes, and the reading itself.
#include "app/document_library.h"

#include <algorithm>
#include <exception>
#include <utility>

#include "app/error_sentence.h"
#include "app/storage_worker.h"
#include "core/checkpoint/checkpoint.h"
#include "core/tokenizer/tokenizer_catalog.h"

namespace rookery {

namespace {

/// The tokenizer the model answers with, opened once more: tokenizing a book must not delay an answer.
Result<std::shared_ptr<const Tokenizer>> tokenizerOf(const ModelDescription& model, const Resources& resources) {
    const std::string id = model.tokenizerId.toStdString();
    if (auto checkpoint = Checkpoint::open(std::filesystem::path(model.path.toStdU16String()))) {
        auto own = defaultTokenizer(**checkpoint, model.vocabulary, resources.tokenizers());
        if (own && (*own)->id() == id)
            return own;
    }
    auto chosen = openTokenizer(id, resources.tokenizers());
    if (chosen && (*chosen)->id() != id)
        return Error{ErrorCode::TokenizerMismatch, "opened " + (*chosen)->id() + " for " + id};
    return chosen;
}

} // namespace

void DocumentLibrary::measure(int key, std::function<void(Row&)> then) {
    Row* const row = find(key);
    if (row == nullptr)
        return;
    const auto& model = m_turns.model();
    if (!model) {
        row->stage = Stage::Ready;
        return changed(*row);
    }
    m_storage.run(
        this,
        [plan = DocumentPlan{row->document.id, row->purpose.toStdString(), {}},
         fingerprint = model->fingerprint](Store& store) -> Result<std::pair<std::string, double>> {
            auto turn = storedDocumentTurn(store, plan);
            if (!turn)
                return turn.error();
            auto speed = store.documents().readingSpeed(fingerprint);
            return std::pair(std::move(*turn), speed ? *speed : 0.0);
        },
        [this, key, then = std::move(then)](Result<std::pair<std::string, double>> stored) {
            measured(key, stored, then);
        });
}

void DocumentLibrary::measureWaiting() {
    const auto& model = m_turns.model();
    if (!model)
        return;
    std::vector<int> keys;
    for (const Row& row : m_rows) {
        if (row.stage == Stage::Ready && row.document.id != 0 && row.fingerprint != model->fingerprint)
            keys.push_back(row.key);
    }
    for (const int key : keys)
        measure(key, [](Row&) {});
}

void DocumentLibrary::measured(int key, const Result<std::pair<std::string, double>>& stored,
                               const std::function<void(Row&)>& then) {
    if (!stored)
        return fail(key, errorSentence(stored.error()), QString::fromStdString(stored.error().message));
    const auto& model = m_turns.model();
    if (!model)
        return;
    m_jobs.run(
        this,
        [model = *model, resources = m_resources, turn = stored->first]() -> Result<DocumentTokens> {
            try {
                auto tokenizer = tokenizerOf(model, resources);
                if (!tokenizer)
                    return tokenizer.error();
                return encodeDocument(turn, chatFormats().front(), **tokenizer);
            } catch (const std::exception& error) {
                return Error{ErrorCode::OutOfMemory, error.what()};
            }
        },
        [this, key, model = *model, speed = stored->second, then](Result<DocumentTokens> tokens) {
            Row* const row = find(key);
            if (row == nullptr)
                return;
            if (!tokens)
                return fail(key, errorSentence(tokens.error()), QString::fromStdString(tokens.error().message));
            if (row->fingerprint != model.fingerprint)
                row->covered = 0; // what another model has read does not help this one
            row->tokens = std::move(*tokens);
            row->tokenCount = static_cast<qint64>(row->tokens.turn.size() + row->tokens.reply.size());
            row->fingerprint = model.fingerprint;
            row->modelName = model.name;
            row->tokenizer = model.tokenizerId.toStdString();
            row->chatFormat = chatFormats().front().id;
            row->tokensPerSecond = speed;
            row->stage = Stage::Ready;
            changed(*row);
            then(*row);
        });
}

void DocumentLibrary::read(int index, const QString& purpose) {
    if (index < 0 || index >= count())
        return;
    Row& row = m_rows[static_cast<std::size_t>(index)];
    if (row.stage != Stage::Ready && row.stage != Stage::Failed)
        return;
    if (row.document.id == 0)
        return;
    row.purpose = purpose.trimmed();
    row.problem.clear();
    row.stop = {};
    row.stage = Stage::Queued;
    changed(row);
    // Measured once more: the purpose is part of what is read, and another model may be there by now.
    measure(row.key, [this](Row& ready) {
        ready.stage = Stage::Queued;
        changed(ready);
        startReading(ready.key);
    });
}

void DocumentLibrary::startReading(int key) {
    Row* const row = find(key);
    DigestRecord record;
    record.document = row->document.id;
    record.name = row->name.toStdString();
    record.purpose = row->purpose.toStdString();
    record.modelFingerprint = row->fingerprint;
    record.modelName = row->modelName.toStdString();
    record.tokenizer = row->tokenizer;
    record.chatFormat = row->chatFormat;
    m_storage.run(
        this,
        [record, tokens = row->tokens](Store& store) -> Result<std::pair<DigestId, qint64>> {
            auto digest = store.documents().addDigest(record, tokens.turn, tokens.reply);
            if (!digest)
                return digest.error();
            auto covered =
                store.states().resumableTokens(record.modelFingerprint, StateLayout::Version, tokens.all());
            return std::pair(*digest, covered ? qint64{*covered} : qint64{0});
        },
        [this, key](Result<std::pair<DigestId, qint64>> digest) {
            Row* const ready = find(key);
            if (ready == nullptr)
                return;
            if (!digest)
                return fail(key, errorSentence(digest.error()), QString::fromStdString(digest.error().message));
            ready->digest = digest->first;
            ready->covered = digest->second;
            if (ready->covered == ready->tokenCount) { // read before
                ready->stage = Stage::Read;
                ready->tokens = {};
                return changed(*ready);
            }
            ready->request = m_turns.enqueue(this);
            changed(*ready);
        });
}

void DocumentLibrary::turnQueued(RequestId, int) {}

void DocumentLibrary::turnReady(RequestId id, const ModelDescription& model) {
    Row* const row = findRequest(id);
    if (row == nullptr || model.fingerprint != row->fingerprint || model.tokenizerId.toStdString() != row->tokenizer) {
        m_turns.abandon(id);
        if (row != nullptr) {
            row->request = 0;
            fail(row->key, tr("Another model was loaded in the meantime. Read it again with this one."), {});
        }
        return;
    }
    row->stage = Stage::Reading;
    row->done = 0;
    row->secondsLeft = -1;
    changed(*row);
    TurnPlan plan;
    plan.id = id;
    plan.conversation = digestOwner(row->digest);
    plan.branch.chatFormat = row->chatFormat;
    plan.branch.tokenizer = row->tokenizer;
    plan.branch.messages = {{Speaker::User, std::string(), row->tokens.turn},
                            {Speaker::Assistant, std::string(), row->tokens.reply}};
    plan.branch.ids = {0, 0};
    // Reads and answers nothing. Not a PreRead: what was read of a book until it is cancelled is worth keeping.
    plan.maxTokens = 0;
    m_turns.begin(plan);
}

void DocumentLibrary::turnReading(RequestId id, qint64 done, qint64 total, double secondsLeft) {
    Row* const row = findRequest(id);
    if (row == nullptr)
        return;
    row->covered = row->tokenCount - total;
    row->done = done;
    row->secondsLeft = secondsLeft;
    changed(*row);
}

void DocumentLibrary::turnFinished(const TurnOutcome& outcome) {
    Row* const row = findRequest(outcome.id);
    if (row == nullptr)
        return;
    row->request = 0;
    row->done = 0;
    if (outcome.error)
        return fail(row->key, errorSentence(*outcome.error), QString::fromStdString(outcome.error->message));
    const TurnResult result = outcome.result();
    row->covered = static_cast<qint64>(result.covered);
    if (result.readMs > 0 && result.tokensRead > 0)
        row->tokensPerSecond = result.tokensRead * 1000.0 / result.readMs;
    // Read only when the state is on the disk: see snapshotStored().
    if (row->covered < row->tokenCount)
        row->stage = Stage::Ready;
    changed(*row);
}

void DocumentLibrary::snapshotStored(ConversationId conversation, qint64 tokens) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return row.digest != 0 && digestOwner(row.digest) == conversation && row.tokenCount == tokens;
    });
    if (found == m_rows.end())
        return;
    found->stage = Stage::Read;
    const DocumentTokens read = std::exchange(found->tokens, {});
    changed(*found);
    emit announced(tr("%1 is read.").arg(found->name));
    // Kept until the user removes it; the checkpoints on the way there have done their work.
    m_storage.run(
        this,
        [digest = found->digest, fingerprint = found->fingerprint, path = read.all()](Store& store) -> Result<void> {
            auto state = store.states().bestMatch(fingerprint, StateLayout::Version, path,
                                                  static_cast<std::int64_t>(path.size()));
            if (!state)
                return state.error();
            if (*state && (*state)->tokenCount == static_cast<std::int64_t>(path.size()))
                if (auto kept = store.states().setKind((*state)->id, SnapshotKind::Bookmark); !kept)
                    return kept;
            if (auto cleared = store.states().clearCheckpoints(digestOwner(digest)); !cleared)
                return cleared.error();
            return {};
        },
        [](Result<void>) {}); // what fails here costs time later, never words
}

} // namespace rookery
