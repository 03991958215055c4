// SPDX-License-Identifier: Apache-2.0
#include "app/document_session.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "app/storage_worker.h"
#include "core/prompt/excerpts.h"

namespace rookery {

namespace {

/// Passages of about 90 words each: together well below what a small model keeps apart.
constexpr int MostExcerpts = 4;
/// After the last key, before the draft is searched for.
constexpr int TypingMs = 350;

} // namespace

DocumentSession::DocumentSession(StorageWorker& storage, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &DocumentSession::findExcerpts);
    connect(&m_checks, &AnswerChecks::changed, this, &DocumentSession::claimsChanged);
}

int DocumentSession::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> DocumentSession::roleNames() const {
    return {{ExcerptRole, "excerpt"}, {PlaceRole, "place"}, {ChosenRole, "chosen"}};
}

QVariant DocumentSession::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PassageRecord& passage = m_excerpts[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ExcerptRole:
    case Qt::DisplayRole:
        return AnswerChecks::textOf(passage);
    case PlaceRole:
        return AnswerChecks::placeOf(passage);
    case ChosenRole:
        return m_left.count(passage.id) == 0;
    default:
        return {};
    }
}

void DocumentSession::setConversation(OpenConversation* conversation) {
    if (m_conversation)
        m_conversation->disconnect(this);
    m_conversation = conversation;
    m_left.clear();
    setExcerpts({});
    m_checks.clear();
    if (std::exchange(m_documents, {}) != std::vector<DocumentId>())
        emit availableChanged();
    if (conversation == nullptr)
        return;
    connect(conversation, &OpenConversation::draftChanged, this, [this] { m_typing.start(); });
    connect(conversation, &OpenConversation::answerFinished, this, &DocumentSession::refresh);
    connect(conversation, &OpenConversation::loadingChanged, this, &DocumentSession::refresh);
    refresh();
}

Result<DocumentSession::Content> DocumentSession::contentOf(Store& store, qint64 conversation, const std::vector<DocumentId>& known) {
    Content content;
    auto documents = documentsOf(store, conversation);
    if (!documents)
        return documents.error();
    content.documents = std::move(*documents);
    if (content.documents.empty())
        return content;
    if (auto digests = store.documents().digests()) {
        for (const DocumentId document : content.documents) {
            const auto read = std::find_if(digests->begin(), digests->end(),
                                           [document](const DigestRecord& each) { return each.document == document; });
            content.tokens += read == digests->end() ? 0 : read->tokenCount;
        }
    }
    auto path = store.messages().activePath(conversation);
    if (!path)
        return path.error();
    for (std::size_t i = 2; i < path->size(); ++i) { // behind the document and the reply to it
        if ((*path)[i].role != rookery::Role::Assistant)
            continue;
        content.answers.push_back({(*path)[i].id, std::move((*path)[i].content), documentPlan((*path)[i - 1].plan).sources});
    }
    if (content.documents == known || content.answers.empty())
        return content;
    for (const DocumentId document : content.documents) {
        auto passages = store.documents().passages(document);
        if (passages)
            content.passages.insert(content.passages.end(), passages->begin(), passages->end());
    }
    return content;
}

void DocumentSession::refresh() {
    const qint64 id = m_conversation ? m_conversation->conversationId() : 0;
    const quint64 round = ++m_round;
    if (id == 0 || m_conversation->loading())
        return;
    m_storage.run(
        this, [id, known = m_checks.known()](Store& store) { return contentOf(store, id, known); },
        [this, round](Result<Content> content) {
            if (!content || round != m_round)
                return;
            if (std::exchange(m_documents, content->documents) != content->documents)
                emit availableChanged();
            if (std::exchange(m_tokens, content->tokens) != content->tokens)
                emit sizeChanged();
            if (!content->answers.empty())
                m_checks.check(std::move(content->documents), std::move(content->passages), std::move(content->answers));
        });
}

Result<std::vector<PassageRecord>> DocumentSession::excerptsFor(Store& store, const std::vector<DocumentId>& documents,
                                                               const std::string& question) {
    auto found = store.documents().excerpts(documents, searchTerms(question, nullptr), MostExcerpts);
    if (!found)
        return found.error();
    std::vector<PassageRecord> passages;
    for (Excerpt& excerpt : *found)
        passages.push_back(std::move(excerpt.passage));
    std::sort(passages.begin(), passages.end(), [](const PassageRecord& one, const PassageRecord& other) {
        return std::pair(one.document, one.place) < std::pair(other.document, other.place);
    });
    return passages;
}

void DocumentSession::findExcerpts() {
    if (!m_conversation || m_documents.empty() || !m_lookAgain)
        return setExcerpts({});
    m_storage.run(
        this,
        [documents = m_documents, question = m_conversation->draft().toStdString()](Store& store) {
            return excerptsFor(store, documents, question);
        },
        [this](Result<std::vector<PassageRecord>> excerpts) {
            if (excerpts && m_lookAgain)
                setExcerpts(std::move(*excerpts));
        });
}

void DocumentSession::setExcerpts(std::vector<PassageRecord> excerpts) {
    const bool same = std::equal(excerpts.begin(), excerpts.end(), m_excerpts.begin(), m_excerpts.end(),
                                 [](const PassageRecord& one, const PassageRecord& other) { return one.id == other.id; });
    if (same)
        return;
    beginResetModel();
    m_excerpts = std::move(excerpts);
    endResetModel();
    emit countChanged();
}

void DocumentSession::setLookAgain(bool lookAgain) {
    if (lookAgain == m_lookAgain)
        return;
    m_lookAgain = lookAgain;
    m_readAgain = m_readAgain && !lookAgain;
    emit lookAgainChanged();
    findExcerpts();
}

void DocumentSession::setReadAgain(bool readAgain) {
    if (readAgain == m_readAgain)
        return;
    m_readAgain = readAgain;
    m_lookAgain = m_lookAgain && !readAgain;
    emit lookAgainChanged();
    findExcerpts();
}

QString DocumentSession::size() const {
    return m_tokens == 0 ? QString() : QCoreApplication::translate("rookery::PromptHelper", "%1 tokens").arg(QLocale().toString(m_tokens));
}

void DocumentSession::setChosen(int row, bool chosen) {
    if (row < 0 || row >= count())
        return;
    const PassageId id = m_excerpts[static_cast<std::size_t>(row)].id;
    if (chosen)
        m_left.erase(id);
    else
        m_left.insert(id);
    emit dataChanged(index(row), index(row), {ChosenRole});
}

Result<DocumentSession::Company> DocumentSession::companyFor(Store& store, const std::vector<DocumentId>& documents,
                                                             const std::string& question, bool whole) {
    Company company;
    company.isWhole = whole;
    if (!whole) {
        auto excerpts = excerptsFor(store, documents, question);
        if (!excerpts)
            return excerpts.error();
        company.passages = std::move(*excerpts);
        return company;
    }
    for (const DocumentId document : documents) {
        auto passages = store.documents().passages(document);
        if (!passages)
            return passages.error();
        company.passages.insert(company.passages.end(), passages->begin(), passages->end());
    }
    return company;
}

void DocumentSession::send(const QString& question) {
    if (!m_conversation || question.trimmed().isEmpty())
        return;
    if (m_documents.empty() || (!m_lookAgain && !m_readAgain)) {
        m_conversation->send(question);
        return;
    }
    if (std::exchange(m_sending, true))
        return; // Enter was pressed twice
    // Searched for once more: the last words may have been typed a moment ago.
    m_storage.run(
        this,
        [documents = m_documents, text = question.toStdString(), whole = m_readAgain](Store& store) {
            return companyFor(store, documents, text, whole);
        },
        [this, question, conversation = m_conversation](Result<Company> found) {
            m_sending = false;
            if (conversation)
                sendWith(*conversation, question, found ? std::move(*found) : Company());
        });
}

void DocumentSession::sendWith(OpenConversation& conversation, const QString& question, Company company) {
    DocumentPlan plan;
    if (!company.isWhole) {
        std::erase_if(company.passages, [this](const PassageRecord& each) { return m_left.count(each.id) != 0; });
        for (const PassageRecord& excerpt : company.passages)
            plan.sources.push_back(excerpt.id);
    }
    m_left.clear();
    setExcerpts({});
    if (company.passages.empty())
        return conversation.send(question);
    conversation.sendOrdered(QString::fromStdString(questionWithExcerpts(question.trimmed().toStdString(), company.passages)), question,
                             planText(plan));
}

void DocumentSession::show(qint64 passage) {
    m_storage.run(
        this,
        [passage](Store& store) -> Result<std::pair<PassageRecord, std::string>> {
            auto shown = store.documents().passage(passage);
            if (!shown)
                return shown.error();
            auto all = store.documents().passages(shown->document);
            if (!all)
                return all.error();
            std::string text;
            for (const PassageRecord& each : *all)
                if (each.place >= shown->place - 1 && each.place <= shown->place + 1)
                    text += each.content;
            return std::pair(std::move(*shown), std::move(text));
        },
        [this](Result<std::pair<PassageRecord, std::string>> shown) {
            if (!shown)
                return;
            m_shownPlace = AnswerChecks::placeOf(shown->first);
            m_shownText = QString::fromStdString(shown->second);
            emit shownChanged();
        });
}

} // namespace rookery
