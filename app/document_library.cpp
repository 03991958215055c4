// SPDX-License-Identifier: Apache-2.0
#include "app/document_library.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include "app/document_sentence.h"
#include "app/error_sentence.h"
#include "app/storage_worker.h"
#include "core/document/extract_process.h"

namespace rookery {

namespace {

QString number(qint64 value) {
    return QLocale().toString(value);
}

} // namespace

DocumentLibrary::DocumentLibrary(StorageWorker& storage, TurnQueue& turns, Resources resources, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage), m_turns(turns), m_resources(std::move(resources)),
      m_jobs(QStringLiteral("documents")) {
    connect(&m_turns, &TurnQueue::snapshotStored, this, &DocumentLibrary::snapshotStored);
    connect(&m_turns, &TurnQueue::modelChanged, this, &DocumentLibrary::measureWaiting);
}

DocumentLibrary::~DocumentLibrary() {
    m_turns.forget(this);
    for (Row& row : m_rows)
        row.stop.request_stop();
}

void DocumentLibrary::clear() {
    m_turns.forget(this);
    for (Row& row : m_rows)
        row.stop.request_stop();
    beginResetModel();
    m_rows.clear();
    endResetModel();
    emit countChanged();
}

int DocumentLibrary::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> DocumentLibrary::roleNames() const {
    return {{NameRole, "name"},         {DetailRole, "detail"},
            {StageRole, "stage"},       {CostRole, "cost"},
            {ProgressRole, "progress"}, {ProgressTextRole, "progressText"},
            {ProblemRole, "problem"},   {ProblemDetailRole, "problemDetail"}};
}

QVariant DocumentLibrary::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool reading = row.stage == Stage::Reading;
    switch (role) {
    case NameRole:
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
        return detail(row);
    case StageRole:
        return static_cast<int>(row.stage);
    case CostRole:
        return cost(row);
    case ProgressRole:
        return reading && row.tokenCount > 0
                   ? static_cast<double>(row.covered + row.done) / static_cast<double>(row.tokenCount)
                   : -1.0;
    case ProgressTextRole:
        if (row.stage == Stage::Opening)
            return tr("Taking out the text…");
        if (row.stage == Stage::Queued)
            return tr("Waiting for the model");
        if (!reading)
            return QString();
        return row.secondsLeft < 0
                   ? tr("%1 of %2 tokens").arg(number(row.covered + row.done), number(row.tokenCount))
                   : tr("%1 of %2 tokens, %3 s left")
                         .arg(number(row.covered + row.done), number(row.tokenCount),
                              number(static_cast<qint64>(row.secondsLeft) + 1));
    case ProblemRole:
        return row.problem;
    case ProblemDetailRole:
        return row.problemDetail;
    default:
        return {};
    }
}

QString DocumentLibrary::detail(const Row& row) const {
    QStringList facts;
    if (row.document.id != 0) {
        facts << documentKindText(row.document.kind);
        if (row.document.pages > 0)
            facts << tr("%Ln page(s)", nullptr, row.document.pages);
        facts << QLocale().formattedDataSize(row.document.textBytes);
        if (row.document.skipped > 0)
            facts << tr("%Ln part(s) without text left out", nullptr, row.document.skipped);
    }
    if (row.stage == Stage::Read) {
        facts << tr("%1 tokens read by %2").arg(number(row.tokenCount), row.modelName);
        if (const auto& model = m_turns.model(); model && model->fingerprint == row.fingerprint)
            facts << tr("state %1").arg(QLocale().formattedDataSize(model->stateBytes));
    }
    return facts.join(QStringLiteral(" · "));
}

QString DocumentLibrary::cost(const Row& row) const {
    if (row.stage != Stage::Ready)
        return {};
    if (row.tokenCount == 0)
        return tr("Load a model to see what reading takes.");
    const qint64 left = row.tokenCount - row.covered;
    if (row.tokensPerSecond <= 0)
        return tr("%1 tokens; how long that takes is known once the model has read something").arg(number(left));
    const double seconds = static_cast<double>(left) / row.tokensPerSecond;
    return seconds < 90 ? tr("%1 tokens, about %2 s").arg(number(left), number(static_cast<qint64>(seconds) + 1))
                        : tr("%1 tokens, about %2 min").arg(number(left), number(static_cast<qint64>(seconds / 60) + 1));
}

QStringList DocumentLibrary::nameFilters() const {
    return {tr("Documents (*.pdf *.txt *.md *.html *.htm *.docx *.odt *.epub)"), tr("All files (*)")};
}

DocumentLibrary::Row* DocumentLibrary::find(int key) {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [key](const Row& row) { return row.key == key; });
    return found == m_rows.end() ? nullptr : &*found;
}

DocumentLibrary::Row* DocumentLibrary::findRequest(RequestId id) {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [id](const Row& row) { return id != 0 && row.request == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

void DocumentLibrary::changed(const Row& row) {
    const QModelIndex at = index(static_cast<int>(&row - m_rows.data()));
    emit dataChanged(at, at);
}

void DocumentLibrary::fail(int key, const QString& problem, const QString& detail) {
    Row* const row = find(key);
    if (row == nullptr)
        return;
    row->stage = Stage::Failed;
    row->problem = problem;
    row->problemDetail = detail;
    changed(*row);
    emit announced(problem);
}

void DocumentLibrary::load() {
    struct Stored {
        DocumentRecord document;
        DigestRecord digest;
        qint64 covered = 0;
    };
    m_storage.run(
        this,
        [](Store& store) -> Result<std::vector<Stored>> {
            auto digests = store.documents().digests();
            if (!digests)
                return digests.error();
            std::vector<Stored> stored;
            for (DigestRecord& digest : *digests) {
                auto document = store.documents().document(digest.document);
                auto tokens = digestTokens(store, digest.id);
                if (!document || !tokens)
                    continue; // damaged: what can be listed is listed
                auto covered =
                    store.states().resumableTokens(digest.modelFingerprint, StateLayout::Version, tokens->all());
                stored.push_back({std::move(*document), std::move(digest), covered ? *covered : 0});
            }
            // Attached, and not read by any model yet.
            auto documents = store.documents().documents();
            for (std::size_t i = 0; documents && i < documents->size(); ++i) {
                DocumentRecord& document = (*documents)[i];
                const bool read = std::any_of(digests->begin(), digests->end(),
                                              [&](const DigestRecord& digest) { return digest.document == document.id; });
                if (!read) {
                    DigestRecord none;
                    none.name = document.name;
                    stored.push_back({std::move(document), std::move(none), 0});
                }
            }
            return stored;
        },
        [this](Result<std::vector<Stored>> stored) {
            if (!stored)
                return;
            // Attached while the database was being opened: it is in the list already.
            std::erase_if(*stored, [this](const Stored& each) {
                return std::any_of(m_rows.begin(), m_rows.end(), [&each](const Row& row) {
                    return row.document.id == each.document.id && (each.digest.id == 0 || each.digest.id == row.digest);
                });
            });
            if (stored->empty())
                return;
            beginInsertRows({}, count(), count() + static_cast<int>(stored->size()) - 1);
            for (Stored& each : *stored) {
                Row row;
                row.key = ++m_lastKey;
                row.name = QString::fromStdString(each.digest.name);
                row.document = std::move(each.document);
                row.digest = each.digest.id;
                row.fingerprint = each.digest.modelFingerprint;
                row.modelName = QString::fromStdString(each.digest.modelName);
                row.tokenizer = each.digest.tokenizer;
                row.chatFormat = each.digest.chatFormat;
                row.purpose = QString::fromStdString(each.digest.purpose);
                row.tokenCount = each.digest.tokenCount;
                row.covered = each.covered;
                row.stage = row.digest != 0 && each.covered == row.tokenCount ? Stage::Read : Stage::Ready;
                m_rows.push_back(std::move(row));
            }
            endInsertRows();
            emit countChanged();
            measureWaiting();
        });
}

void DocumentLibrary::attach(const QUrl& file) {
    Row fresh;
    fresh.key = ++m_lastKey;
    const QString path = file.isLocalFile() ? file.toLocalFile() : file.toString(QUrl::PreferLocalFile);
    fresh.name = QFileInfo(QDir::cleanPath(path)).fileName();
    beginInsertRows({}, 0, 0);
    const int key = fresh.key;
    const std::stop_token stop = fresh.stop.get_token();
    m_rows.insert(m_rows.begin(), std::move(fresh));
    endInsertRows();
    emit countChanged();
    m_jobs.run(
        this,
        [path = std::filesystem::path(path.toStdU16String()), stop]() -> Extraction {
            try {
                return extractInProcess({extractProgram(), path}, stop);
            } catch (const std::exception& error) {
                return Extraction::refused(DocumentProblem::OutOfMemory, error.what());
            }
        },
        [this, key](Extraction extraction) { extracted(key, extraction); });
}

void DocumentLibrary::extracted(int key, const Extraction& extraction) {
    Row* const row = find(key);
    if (row == nullptr)
        return;
    if (!extraction)
        return fail(key, documentSentence(extraction.problem), QString::fromStdString(extraction.detail));
    m_storage.run(
        this,
        [name = row->name.toStdString(), text = extraction.document](Store& store) -> Result<DocumentRecord> {
            auto id = keepDocument(store, name, text);
            if (!id)
                return id.error();
            return store.documents().document(*id);
        },
        [this, key](Result<DocumentRecord> document) {
            Row* const kept = find(key);
            if (kept == nullptr)
                return;
            if (!document)
                return fail(key, errorSentence(document.error()), QString::fromStdString(document.error().message));
            kept->document = std::move(*document);
            measure(key, [](Row&) {});
        });
}

void DocumentLibrary::cancel(int index) {
    if (index < 0 || index >= count())
        return;
    Row& row = m_rows[static_cast<std::size_t>(index)];
    row.stop.request_stop();
    if (row.request != 0)
        m_turns.stop(row.request);
}

void DocumentLibrary::ask(int index) {
    if (index < 0 || index >= count() || m_rows[static_cast<std::size_t>(index)].stage != Stage::Read)
        return;
    const Row& row = m_rows[static_cast<std::size_t>(index)];
    m_storage.run(
        this, [digest = row.digest](Store& store) { return startDocumentChat(store, digest); },
        [this, key = row.key](Result<ConversationId> conversation) {
            if (conversation)
                emit conversationStarted(*conversation);
            else
                fail(key, errorSentence(conversation.error()), QString::fromStdString(conversation.error().message));
        });
}

void DocumentLibrary::rename(int index, const QString& name) {
    const QString given = name.simplified();
    if (index < 0 || index >= count() || given.isEmpty())
        return;
    const Row& renamed = m_rows[static_cast<std::size_t>(index)];
    const DocumentId document = renamed.document.id;
    if (document == 0 || renamed.name == given)
        return; // nothing is stored of it yet
    m_storage.run(
        this,
        [document, text = given.toStdString()](Store& store) { return store.documents().rename(document, text); },
        [this, document, given, key = renamed.key](Result<void> done) {
            if (Row* const row = find(key); !done && row != nullptr) {
                row->problem = errorSentence(done.error());
                row->problemDetail = QString::fromStdString(done.error().message);
                changed(*row);
            }
            for (Row& row : m_rows) { // more than one model may have read it
                if (!done || row.document.id != document)
                    continue;
                row.document.name = given.toStdString();
                row.name = given;
                changed(row);
            }
        });
}

void DocumentLibrary::remove(int index) {
    if (index < 0 || index >= count())
        return;
    Row& row = m_rows[static_cast<std::size_t>(index)];
    cancel(index);
    const DigestId digest = row.digest;
    const DocumentId document = row.document.id;
    const bool shared = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& other) {
        return other.key != row.key && other.document.id == document;
    });
    beginRemoveRows({}, index, index);
    m_rows.erase(m_rows.begin() + index);
    endRemoveRows();
    emit countChanged();
    m_storage.run(
        this,
        [digest, document, shared](Store& store) -> Result<void> {
            if (digest != 0)
                if (auto cleared = store.states().clear(digestOwner(digest)); !cleared)
                    return cleared.error();
            if (document != 0 && !shared)
                return store.documents().remove(document);
            return digest != 0 ? store.documents().removeDigest(digest) : Result<void>();
        },
        [](Result<void>) {}); // gone from the list; what stayed is listed again at the next start
}

} // namespace rookery
