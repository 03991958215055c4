// SPDX-License-Identifier: Apache-2.0
#include "tests/app/resume_script.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/application.h"
#include "app/settings.h"
#include "app/storage_worker.h"

namespace rookery::test {

using Author = MessageModel::Author;

namespace {

const QStringList Texts = {"Hello",
                           "What can you do?",
                           "Tell me a story about a fox and a bear.",
                           "2 + 3 =",
                           "Which day comes after Monday?",
                           "你好，狐狸",
                           "Wie heißt du?",
                           "And then?"};

} // namespace

ResumeScript::ResumeScript(unsigned seed, ResumeSession& session) : m_random(seed), m_session(session) {
}

QString ResumeScript::step() {
    switch (draw(16)) {
    case 0:
    case 1:
    case 2:
        return send();
    case 3:
        return stop();
    case 4:
        return quit();
    case 5:
    case 6:
        return continueAnswer();
    case 7:
        return regenerate();
    case 8:
        return edit(Author::User);
    case 9:
        return edit(Author::Assistant);
    case 10:
        return switchBranch();
    case 11:
        return branch();
    case 12:
        return otherConversation();
    case 13:
        if (draw(2) == 0)
            return changeSampling();
        m_session.changeModel();
        return "change the model";
    case 14:
        return removeAndUndo();
    default:
        m_session.restart();
        return "restart";
    }
}

QString ResumeScript::crash() {
    m_session.crashAt(6 + draw(24), [this] { m_session.conversation().send("Tell me a long story about a fox."); });
    QString done = "crash";
    // Taken up again and again until it ends by itself, or is long.
    for (int i = 0; i < 4 && continuable(); ++i) {
        m_session.conversation().continueAnswer(lastId());
        m_session.settle();
    }
    return done;
}

int ResumeScript::draw(int below) {
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

MessageModel& ResumeScript::messages() {
    return m_session.messages();
}

qint64 ResumeScript::lastId() {
    return messages().at(messages().count() - 1).id;
}

bool ResumeScript::continuable() {
    return messages().count() > 0 &&
           messages().data(messages().index(messages().count() - 1), MessageModel::ContinuableRole).toBool();
}

QString ResumeScript::text() {
    QString chosen = Texts[draw(static_cast<int>(Texts.size()))];
    if (draw(12) == 0) { // long enough for states of its own
        for (int i = 0; i < 60; ++i)
            chosen += QStringLiteral(" The number %1 comes before %2.").arg(draw(1000)).arg(draw(1000));
    }
    return chosen;
}

QString ResumeScript::send() {
    m_session.conversation().send(text());
    m_session.settle();
    return "send";
}

QString ResumeScript::stop() {
    const QString sent = text();
    m_session.stopAt(draw(16), [&] { m_session.conversation().send(sent); });
    m_session.settle();
    return "send and stop";
}

QString ResumeScript::quit() {
    const QString sent = text();
    m_session.stopAt(draw(16), [&] { m_session.conversation().send(sent); });
    m_session.restart(); // in the middle of it
    m_session.settle();
    return "send and quit";
}

QString ResumeScript::continueAnswer() {
    if (!continuable())
        return send();
    m_session.conversation().continueAnswer(lastId());
    m_session.settle();
    return "continue";
}

int ResumeScript::rowOf(Author author) {
    std::vector<int> rows;
    for (int row = 0; row < messages().count(); ++row)
        if (messages().at(row).author == author)
            rows.push_back(row);
    return rows.empty() ? -1 : rows[static_cast<std::size_t>(draw(static_cast<int>(rows.size())))];
}

QString ResumeScript::regenerate() {
    const int row = rowOf(Author::Assistant);
    if (row < 0)
        return send();
    m_session.conversation().regenerate(messages().at(row).id);
    m_session.settle();
    return QStringLiteral("regenerate row %1").arg(row);
}

QString ResumeScript::edit(Author author) {
    const int row = rowOf(author);
    if (row < 0)
        return send();
    m_session.conversation().edit(messages().at(row).id, messages().at(row).text.left(12) + " " + text());
    waitForStorage();
    return QStringLiteral("edit row %1").arg(row);
}

QString ResumeScript::switchBranch() {
    std::vector<int> rows;
    for (int row = 0; row < messages().count(); ++row)
        if (messages().at(row).branchCount > 1)
            rows.push_back(row);
    if (rows.empty())
        return regenerate();
    const int row = rows[static_cast<std::size_t>(draw(static_cast<int>(rows.size())))];
    const int step = messages().at(row).branchIndex > 0 ? -1 : 1;
    m_session.conversation().switchBranch(messages().at(row).id, step);
    waitForStorage();
    return QStringLiteral("switch row %1").arg(row);
}

QString ResumeScript::branch() {
    const int row = rowOf(Author::Assistant);
    if (row < 0)
        return send();
    const qint64 before = m_session.conversation().conversationId();
    m_session.conversation().branchFrom(messages().at(row).id);
    waitForStorage();
    m_session.settle();
    note(before);
    return QStringLiteral("branch from row %1").arg(row);
}

QString ResumeScript::otherConversation() {
    note(m_session.conversation().conversationId());
    if (m_known.empty() || draw(2) == 0) {
        m_session.app().newConversation();
        m_session.settle();
        return "new conversation";
    }
    m_session.app().openConversation(m_known[static_cast<std::size_t>(draw(static_cast<int>(m_known.size())))]);
    m_session.settle();
    return "open another conversation";
}

QString ResumeScript::changeSampling() {
    Settings& settings = m_session.settings();
    settings.setSeed(draw(1000));
    settings.setTemperature(draw(3) * 0.6);
    settings.setTopP(0.5 + 0.1 * draw(5));
    settings.setPresencePenalty(0.2 * draw(4));
    settings.setFrequencyPenalty(0.2 * draw(4));
    settings.setPenaltyDecay(0.99);
    settings.setMaximumLength(16 + draw(24));
    return "change sampling";
}

QString ResumeScript::removeAndUndo() {
    const int row = rowOf(Author::User);
    if (row < 0)
        return send();
    m_session.conversation().remove(messages().at(row).id);
    waitForStorage();
    if (draw(2) == 0)
        return "remove";
    m_session.conversation().undo();
    waitForStorage();
    return "remove and undo";
}

void ResumeScript::note(qint64 id) {
    if (id != 0 && std::find(m_known.begin(), m_known.end(), id) == m_known.end())
        m_known.push_back(id);
}

void ResumeScript::waitForStorage() {
    bool done = false;
    m_session.app().storage().run(
        &m_session.app(), [](Store&) -> Result<int> { return 0; }, [&](Result<int>) { done = true; });
    while (!done)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
    m_session.settle();
}

} // namespace rookery::test
