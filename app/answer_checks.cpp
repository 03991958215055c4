// SPDX-License-Identifier: Apache-2.0
#include "app/answer_checks.h"

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

QVariantMap claimOf(const QString& text, const PassageRecord* passage, bool source) {
    return {{QStringLiteral("text"), text},
            {QStringLiteral("found"), passage != nullptr},
            {QStringLiteral("source"), source},
            {QStringLiteral("place"), passage == nullptr ? QString() : AnswerChecks::placeOf(*passage)},
            {QStringLiteral("passage"), passage == nullptr ? 0 : static_cast<qint64>(passage->id)}};
}

} // namespace

AnswerChecks::Material::Material(std::vector<PassageRecord> of) : passages(std::move(of)), checked(textsOf(passages)) {}

AnswerChecks::AnswerChecks(QObject* parent) : QObject(parent), m_jobs(QStringLiteral("answer check")) {}

QString AnswerChecks::placeOf(const PassageRecord& passage) {
    return passage.page > 0 ? tr("page %1").arg(passage.page) : QString::fromStdString(passage.heading);
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
    for (const PassageRecord& source : answer.sources)
        check.claims.append(claimOf(QString::fromStdString(source.content).simplified(), &source, true));
    return check;
}

void AnswerChecks::check(std::vector<DocumentId> documents, std::vector<PassageRecord> passages, std::vector<Answer> answers) {
    if (m_documents != documents || !passages.empty()) {
        clear();
        m_material.reset();
        m_documents = std::move(documents);
    }
    std::erase_if(answers, [this](const Answer& answer) {
        const std::size_t hash = std::hash<std::string>()(answer.text);
        return std::exchange(m_seen[answer.message], hash) == hash && m_checks.contains(answer.message);
    });
    if (answers.empty())
        return;
    struct Checked {
        std::shared_ptr<const Material> material;
        std::vector<std::pair<MessageId, Check>> checks;
    };
    m_jobs.run(
        this,
        [material = m_material, passages = std::move(passages), answers = std::move(answers)]() mutable {
            if (!material)
                material = std::make_shared<const Material>(std::move(passages));
            Checked checked{material, {}};
            for (const Answer& answer : answers)
                checked.checks.emplace_back(answer.message, checkOf(*material, answer));
            return checked;
        },
        [this, round = m_round](Checked checked) {
            if (round != m_round)
                return;
            m_material = std::move(checked.material);
            for (auto& [message, check] : checked.checks)
                m_checks.insert(message, std::move(check));
            emit changed();
        });
}

void AnswerChecks::clear() {
    ++m_round;
    m_seen.clear();
    if (std::exchange(m_checks, {}).isEmpty())
        return;
    emit changed();
}

} // namespace rookery
