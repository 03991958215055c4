// SPDX-License-Identifier: Apache-2.0
#include "app/answer_checks.h"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

namespace rookery {

namespace {

std::vector<std::string_view> textsOf(const std::vector<PassageRecord>& passages) {
    std::vector<std::string_view> texts;
    texts.reserve(passages.size());
    for (const PassageRecord& passage : passages)
        texts.push_back(passage.content);
    return texts;
}

std::size_t hashOf(const std::string& text) {
    return std::hash<std::string>()(text);
}

QVariantMap claimOf(const QString& text, const PassageRecord* passage, bool source) {
    return {{QStringLiteral("text"), text},
            {QStringLiteral("found"), passage != nullptr},
            {QStringLiteral("source"), source},
            {QStringLiteral("place"), passage == nullptr ? QString() : AnswerChecks::placeOf(*passage)},
            {QStringLiteral("passage"), passage == nullptr ? 0 : static_cast<qint64>(passage->id)}};
}

} // namespace

AnswerChecks::Material::Material(std::vector<PassageRecord> of) : passages(std::move(of)), checked(textsOf(passages)) {}

const PassageRecord* AnswerChecks::Material::find(PassageId id) const {
    const auto found = std::ranges::find(passages, id, &PassageRecord::id);
    return found == passages.end() ? nullptr : &*found;
}

AnswerChecks::AnswerChecks(QObject* parent) : QObject(parent), m_jobs(QStringLiteral("answer check")) {}

QString AnswerChecks::placeOf(const PassageRecord& passage) {
    return passage.page > 0 ? tr("page %1").arg(passage.page) : QString::fromStdString(passage.heading);
}

QString AnswerChecks::textOf(const PassageRecord& passage) {
    return QString::fromStdString(passage.content).simplified();
}

AnswerChecks::Check AnswerChecks::checkOf(const Material& material, const Answer& answer) {
    Check check;
    int found = 0;
    for (const AnswerClaim& claim : material.checked.check(answer.text)) {
        const auto text = claim.span.of(answer.text);
        const PassageRecord* passage =
            claim.passage < 0 ? nullptr : &material.passages[static_cast<std::size_t>(claim.passage)];
        check.claims.append(claimOf(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), passage, false));
        found += passage == nullptr ? 0 : 1;
    }
    if (!check.claims.isEmpty())
        check.verdict = tr("Of %1 numbers and quotations in the answer, %2 stand in the document.").arg(check.claims.size()).arg(found);
    for (const PassageId id : answer.sources)
        if (const PassageRecord* source = material.find(id))
            check.claims.append(claimOf(textOf(*source), source, true));
    return check;
}

void AnswerChecks::check(std::vector<DocumentId> documents, std::vector<PassageRecord> passages, std::vector<Answer> answers) {
    if (m_documents != documents || !passages.empty()) {
        clear();
        m_material.reset();
        m_documents = std::move(documents);
    }
    std::erase_if(answers, [this](const Answer& answer) {
        const auto known = m_checks.constFind(answer.message);
        return known != m_checks.constEnd() && known->textHash == hashOf(answer.text);
    });
    if (answers.empty())
        return;
    struct Done {
        std::shared_ptr<const Material> material;
        std::vector<std::pair<MessageId, Checked>> checks;
    };
    m_jobs.run(
        this,
        [material = m_material, passages = std::move(passages), answers = std::move(answers)]() mutable {
            if (!material)
                material = std::make_shared<const Material>(std::move(passages));
            Done done{material, {}};
            for (const Answer& answer : answers)
                done.checks.emplace_back(answer.message, Checked{hashOf(answer.text), checkOf(*material, answer)});
            return done;
        },
        [this, round = m_round](Done done) {
            if (round != m_round)
                return;
            m_material = std::move(done.material);
            for (auto& [message, checked] : done.checks)
                m_checks.insert(message, std::move(checked));
            emit changed();
        });
}

void AnswerChecks::clear() {
    ++m_round;
    if (std::exchange(m_checks, {}).isEmpty())
        return;
    emit changed();
}

} // namespace rookery
