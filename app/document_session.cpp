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

QString placeOf(const PassageRecord& passage) {
    if (passage.page > 0)
        return DocumentSession::tr("page %1").arg(passage.page);
    return QString::fromStdString(passage.heading);
}

QString textOf(const PassageRecord& passage) {
    return QString::fromStdString(passage.content).simplified();
}

QVariantMap claimOf(const QString& text, const PassageRecord* passage, bool source) {
    return {{QStringLiteral("text"), text},
            {QStringLiteral("found"), passage != nullptr},
            {QStringLiteral("source"), source},
            {QStringLiteral("place"), passage == nullptr ? QString() : placeOf(*passage)},
            {QStringLiteral("passage"), passage == nullptr ? 0 : static_cast<qint64>(passage->id)}};
}

} // namespace

DocumentSession::DocumentSession(StorageWorker& storage, QObject* parent)
    : QAbstractListModel(parent), m_storage(storage), m_jobs(QStringLiteral("answer check")) {
    m_typing.setSingleShot(true);
    m_typing.setInterval(TypingMs);
    connect(&m_typing, &QTimer::timeout, this, &DocumentSession::findExcerpts);
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
        return textOf(passage);
    case PlaceRole:
        return placeOf(passage);
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
    setClaims({});
    if (std::exchange(m_documents, {}) != std::vector<DocumentId>())
        emit availableChanged();
    if (conversation == nullptr)
        return;
    connect(conversation, &OpenConversation::draftChanged, this, [this] { m_typing.start(); });
    connect(conversation, &OpenConversation::answerFinished, this, &DocumentSession::refresh);
    connect(conversation, &OpenConversation::loadingChanged, this, &DocumentSession::refresh);
    refresh();
}

void DocumentSession::refresh() {
    const qint64 id = m_conversation ? m_conversation->conversationId() : 0;
    const quint64 round = ++m_round;
    if (id == 0 || m_conversation->loading())
        return;
    m_storage.run(
        this,
        [id, known = m_material ? m_material->documents : std::vector<DocumentId>()](Store& store) -> Result<Answer> {
            Answer answer;
            auto documents = documentsOf(store, id);
            if (!documents)
                return documents.error();
            answer.documents = std::move(*documents);
            if (answer.documents.empty())
                return answer;
            if (auto digests = store.documents().digests()) {
                for (const DocumentId document : answer.documents) {
                    const auto read = std::find_if(digests->begin(), digests->end(),
                                                   [document](const DigestRecord& each) { return each.document == document; });
                    answer.tokens += read == digests->end() ? 0 : read->tokenCount;
                }
            }
            auto path = store.messages().activePath(id);
            if (!path)
                return path.error();
            for (std::size_t i = 2; i < path->size(); ++i) { // behind the document and the reply to it
                if ((*path)[i].role != rookery::Role::Assistant)
                    continue;
                answer.text = (*path)[i].content;
                answer.sources.clear();
                for (const PassageId source : documentPlan((*path)[i - 1].plan).sources)
                    if (auto passage = store.documents().passage(source))
                        answer.sources.push_back(std::move(*passage));
            }
            if (answer.documents == known || answer.text.empty())
                return answer;
            for (const DocumentId document : answer.documents) {
                auto passages = store.documents().passages(document);
                if (passages)
                    answer.passages.insert(answer.passages.end(), passages->begin(), passages->end());
            }
            return answer;
        },
        [this, round](Result<Answer> answer) {
            if (!answer || round != m_round)
                return;
            if (std::exchange(m_documents, answer->documents) != answer->documents)
                emit availableChanged();
            m_tokens = answer->tokens;
            check(std::move(*answer));
        });
}

void DocumentSession::check(Answer answer) {
    if (answer.text.empty())
        return setClaims({});
    struct Checked {
        std::shared_ptr<const Material> material;
        QVariantList claims;
    };
    m_jobs.run(
        this,
        [answer = std::move(answer), material = m_material]() mutable {
            if (!material || material->documents != answer.documents) {
                auto fresh = std::make_shared<Material>();
                fresh->documents = answer.documents;
                fresh->passages = std::move(answer.passages);
                std::vector<std::string_view> texts;
                for (const PassageRecord& passage : fresh->passages)
                    texts.push_back(passage.content);
                fresh->checked = std::make_unique<CheckedMaterial>(texts);
                material = fresh;
            }
            Checked checked{material, {}};
            for (const AnswerClaim& claim : material->checked->check(answer.text)) {
                const auto text = claim.span.of(answer.text);
                const PassageRecord* passage =
                    claim.passage < 0 ? nullptr : &material->passages[static_cast<std::size_t>(claim.passage)];
                checked.claims.append(claimOf(
                    QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), passage, false));
            }
            for (const PassageRecord& source : answer.sources)
                checked.claims.append(claimOf(textOf(source), &source, true));
            return checked;
        },
        [this, round = m_round](Checked checked) {
            m_material = std::move(checked.material);
            if (round == m_round)
                setClaims(std::move(checked.claims));
        });
}

void DocumentSession::setClaims(QVariantList claims) {
    int all = 0;
    int found = 0;
    for (const QVariant& each : claims) {
        const QVariantMap claim = each.toMap();
        if (claim.value(QStringLiteral("source")).toBool())
            continue;
        ++all;
        found += claim.value(QStringLiteral("found")).toBool() ? 1 : 0;
    }
    m_claims = std::move(claims);
    m_verdict = all == 0 ? QString() : tr("Of %1 numbers and quotations in the answer, %2 stand in the document.").arg(all).arg(found);
    emit claimsChanged();
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
            m_shownPlace = placeOf(shown->first);
            m_shownText = QString::fromStdString(shown->second);
            emit shownChanged();
        });
}

} // namespace rookery
