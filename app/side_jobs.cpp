// SPDX-License-Identifier: Apache-2.0
#include "app/side_jobs.h"

#include <algorithm>
#include <utility>

#include "app/storage_worker.h"

namespace rookery {

SideJobs::SideJobs(const ConversationServices& services, QObject* parent) : QObject(parent), m_services(services) {}

SideJobs::~SideJobs() {
    m_services.turns.forget(this);
}

void SideJobs::ask(SideTask task, ConversationId conversation, MessageId leaf) {
    std::vector<RequestId> older;
    for (const Job& job : m_jobs) {
        if (job.task == task && job.conversation == conversation)
            older.push_back(job.id);
    }
    for (const RequestId id : older)
        m_services.turns.stop(id);
    Job job;
    job.task = task;
    job.conversation = conversation;
    job.leaf = leaf;
    job.id = m_services.turns.enqueueAside(this);
    m_jobs.push_back(std::move(job));
}

void SideJobs::cancel(ConversationId conversation) {
    std::vector<RequestId> ids;
    for (const Job& job : m_jobs) {
        if (job.conversation == conversation)
            ids.push_back(job.id);
    }
    for (const RequestId id : ids)
        m_services.turns.stop(id);
}

SideJobs::Job* SideJobs::find(RequestId id) {
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job& each) { return each.id == id; });
    return job == m_jobs.end() ? nullptr : &*job;
}

Result<SideJobs::Prepared> SideJobs::prepare(Store& store, const Job& job, const std::string& tokenizer) {
    auto branch = readBranch(store, job.conversation, job.leaf, tokenizer);
    if (!branch)
        return branch.error();
    Prepared prepared;
    for (std::size_t i = 1; i < branch->messages.size(); ++i)
        prepared.chat += QString::fromStdString(branch->messages[i].content) + QLatin1Char('\n');
    branch->messages.push_back({Speaker::User, sideQuestion(job.task), {}});
    branch->ids.push_back(0);
    prepared.plan.id = job.id;
    prepared.plan.purpose = TurnPurpose::Aside;
    prepared.plan.conversation = job.conversation;
    prepared.plan.branch = std::move(*branch);
    prepared.plan.sampling = greedyParameters();
    prepared.plan.maxTokens = sideTokens(job.task);
    return prepared;
}

void SideJobs::turnReady(RequestId id, const ModelDescription& model) {
    const Job* const job = find(id);
    if (job == nullptr) {
        m_services.turns.abandon(id);
        return;
    }
    m_services.storage.run(
        this,
        [job = *job, tokenizer = model.tokenizerId.toStdString()](Store& store) {
            return prepare(store, job, tokenizer);
        },
        [this, id](Result<Prepared> prepared) {
            Job* const waiting = find(id);
            if (!prepared || waiting == nullptr) {
                std::erase_if(m_jobs, [id](const Job& each) { return each.id == id; });
                m_services.turns.abandon(id);
                return;
            }
            waiting->chat = prepared->chat;
            m_services.turns.begin(prepared->plan);
        });
}

void SideJobs::turnFinished(const TurnOutcome& outcome) {
    const Job* const found = find(outcome.id);
    if (found == nullptr)
        return;
    const Job job = *found;
    std::erase_if(m_jobs, [&outcome](const Job& each) { return each.id == outcome.id; });
    const TurnResult result = outcome.result();
    const bool complete = outcome.started && !outcome.error && result.end != TurnEnd::Cancelled;
    deliver(job, complete ? QString::fromStdString(result.text) : QString());
}

void SideJobs::deliver(const Job& job, const QString& answer) {
    switch (job.task) {
    case SideTask::Title:
        if (const QString title = titleFrom(answer, job.chat); !title.isEmpty()) {
            emit titleFound(job.conversation, title);
            return;
        }
        break;
    case SideTask::FollowUps:
        if (const QStringList texts = followUpsFrom(answer, job.chat); !texts.isEmpty()) {
            emit followUpsFound(job.conversation, job.leaf, texts);
            return;
        }
        break;
    case SideTask::Summary:
        if (const QString summary = summaryFrom(answer, job.chat); !summary.isEmpty()) {
            emit summaryFound(job.conversation, summary);
            return;
        }
        break;
    }
    emit nothingFound(job.task, job.conversation);
}

} // namespace rookery
