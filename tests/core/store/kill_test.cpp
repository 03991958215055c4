// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at any moment loses less than a second: a child process writes as fast as it can and
// reports through a pipe what it was promised; the parent kills it, opens the folder and compares.
#include <cstdio>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "core/store/check.h"
#include "store_fixture.h"

using namespace rookery;

namespace {

/// What the child tells: an id and how many characters of that message are safe.
struct Report {
    std::int64_t message = 0;
    std::int64_t safeLength = 0;
};

void tell(int pipe, MessageId message, std::size_t length) {
    const Report report{message, static_cast<std::int64_t>(length)};
    (void)!::write(pipe, &report, sizeof report); // smaller than PIPE_BUF: whole or not at all
}

[[noreturn]] void writeUntilKilled(StoreFixture& fixture, int pipe) {
    if (!fixture.open())
        ::_exit(1);
    Store& store = fixture.store();
    const auto conversation = store.conversations().create({});
    if (!conversation)
        ::_exit(1);
    MessageId parent = 0;
    for (int turn = 0;; ++turn) {
        Message question;
        question.conversation = *conversation;
        question.parent = parent;
        question.content = std::string(100, 'q');
        const std::vector<Token> tokens{1, 2, turn};
        const auto asked = store.messages().add(question, "world", tokens);
        if (!asked)
            ::_exit(1);
        tell(pipe, *asked, question.content.size());
        Message answer;
        answer.conversation = *conversation;
        answer.parent = *asked;
        const auto begun = store.answers().begin(answer, "world");
        if (!begun)
            ::_exit(1);
        FinishedAnswer finished;
        for (int i = 0; i < 12; ++i) {
            fixture.advance(AnswerJournal::IntervalMs); // each piece is due at once
            const Token token = i;
            const std::byte sampler{static_cast<unsigned char>(i)};
            if (!store.answers().append(*begun, "0123456789", std::span(&token, 1),
                                        std::span(&sampler, 1)))
                ::_exit(1);
            finished.content += "0123456789";
            finished.tokens.push_back(token);
            tell(pipe, *begun, finished.content.size());
        }
        if (!store.answers().finish(*begun, finished))
            ::_exit(1);
        parent = *begun;
        const std::vector<std::byte> state(200'000, std::byte{static_cast<unsigned char>(turn)});
        (void)store.states().put({"model", 1, *conversation, SnapshotKind::Tip, StateFormat::F32},
                                 tokens, state);
    }
}

std::string problemAfter(StoreFixture& fixture, const std::vector<Report>& reports) {
    if (!fixture.open())
        return "open: " + fixture.error.message;
    Store& store = fixture.store();
    if (!store.report().damagedCopy.empty())
        return "rookery.db was taken for damaged";
    for (const Report& report : reports) {
        const auto message = store.messages().message(report.message);
        if (!message)
            return message.error().message;
        if (static_cast<std::int64_t>(message->content.size()) < report.safeLength)
            return "message " + std::to_string(report.message) + " lost text";
        if (message->stopReason == StopReason::Streaming)
            return "message " + std::to_string(report.message) + " still streams";
        const auto tokens = store.messages().tokens(report.message, "world");
        if (message->role == Role::Assistant && tokens->size() * 10 != message->content.size())
            return "tokens and text of message " + std::to_string(report.message) + " differ";
    }
    const auto findings = checkStore(store);
    if (!findings)
        return findings.error().message;
    return findings->empty() ? std::string() : findings->front().message;
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
  private slots:
    void aKilledWriterLosesNothingItWasPromised();
};

void KillTest::aKilledWriterLosesNothingItWasPromised() {
    const int rounds = qEnvironmentVariableIsSet("ROOKERY_THOROUGH") ? 200 : 20;
    std::mt19937 random(
        20231114); // NOLINT: the same moments each time, as far as the machine allows
    std::size_t reported = 0;
    for (int round = 0; round < rounds; ++round) {
        StoreFixture fixture;
        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            ::close(ends[0]);
            writeUntilKilled(fixture, ends[1]);
        }
        ::close(ends[1]);
        const auto wanted = static_cast<std::size_t>(random() % 60); // reports before the kill
        std::vector<Report> reports;
        Report report;
        while (::read(ends[0], &report, sizeof report) == sizeof report) {
            reports.push_back(report);
            if (reports.size() == wanted + 1) {
                ::usleep(
                    static_cast<useconds_t>(random() % 3000)); // somewhere inside the next write
                ::kill(child, SIGKILL);
            }
        }
        ::close(ends[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "the writer ended by itself");

        const std::string problem = problemAfter(fixture, reports);

        QVERIFY2(problem.empty(), ("round " + std::to_string(round) + ": " + problem).c_str());
        reported += reports.size();
    }
    QVERIFY(reported > static_cast<std::size_t>(rounds));
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
