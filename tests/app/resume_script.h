// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <random>
#include <vector>

#include <QString>

#include "app/message_model.h"
#include "tests/app/resume_session.h"

namespace rookery::test {

/// What a user does, drawn from a seed. Equal sessions get equal scripts.
class ResumeScript {
  public:
    ResumeScript(unsigned seed, ResumeSession& session);

    /// Does one thing and returns what it was.
    QString step();
    QString crash();

  private:
    int draw(int below);
    MessageModel& messages();
    qint64 lastId();
    bool continuable();
    QString text();

    QString send();
    QString stop();
    QString quit();
    QString continueAnswer();
    /// A shown row with that author; -1 when there is none.
    int rowOf(MessageModel::Author author);
    QString regenerate();
    QString edit(MessageModel::Author author);
    QString switchBranch();
    QString branch();
    QString otherConversation();
    QString changeSampling();
    QString removeAndUndo();

    void note(qint64 id);
    /// Changes that have no busy mark: done when the storage thread has come to a later job.
    void waitForStorage();

    std::mt19937 m_random;
    ResumeSession& m_session;
    std::vector<qint64> m_known;
};

} // namespace rookery::test
