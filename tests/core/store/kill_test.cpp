// SPDX-License-Identifier: Apache-2.0
//
// kill -9 at any moment loses less than a second: a child process writes as fast as it can and
// reports through a pipe what it was promised; the parent kills it, opens the folder and compares.
// The same in the middle of a migration, an import, a backup and an eviction.
#include <algorithm>
#include <cstdio>
#include <optional>
#include <random>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QElapsedTimer>
#include <QTest>

#include "core/store/backup.h"
#include "core/store/check.h"
#include "core/store/import.h"
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

int roundCount(int thorough, int fast) {
    return qEnvironmentVariableIsSet("ROOKERY_THOROUGH") ? thorough : fast;
}

/// Runs `work` in a process of its own for at most `microseconds`, then kills it. Returns how long it ran when
/// it ended by itself, else nothing.
template <typename Work> std::optional<int> runAndKill(int microseconds, Work work) {
    QElapsedTimer timer;
    timer.start();
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return std::nullopt;
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        work();
        ::_exit(0);
    }
    ::close(ends[1]);
    pollfd end{ends[0], POLLIN, 0}; // the pipe closes when the child ends
    const bool ended = ::poll(&end, 1, microseconds / 1000) > 0;
    const auto ran = static_cast<int>(timer.nsecsElapsed() / 1000);
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    ::close(ends[0]);
    return ended ? std::optional(ran) : std::nullopt;
}

constexpr int Endless = 60'000'000;

/// Every round: makes a folder, runs `work` in it, kills it somewhere in its usual time, and asks `problem`,
/// which is told whether the work was killed.
template <typename Prepare, typename Work, typename Problem>
void killAtRandomMoments(int rounds, Prepare prepare, Work work, Problem problem) {
    std::mt19937 random(977); // NOLINT: the same moments each time, as far as the machine allows
    int usual = 0;
    int killed = 0;
    for (int round = -1; round < rounds; ++round) {
        StoreFixture fixture;
        prepare(fixture);
        const int moment = round < 0 ? Endless : static_cast<int>(random() % static_cast<unsigned>(usual));

        const auto ran = runAndKill(moment, [&] { work(fixture); });

        if (round < 0)
            usual = std::max(2000, ran.value_or(0));
        killed += !ran.has_value();
        const std::string found = problem(fixture, !ran.has_value());
        QVERIFY2(found.empty(), ("round " + std::to_string(round) + ": " + found).c_str());
    }
    qInfo("%d of %d rounds were killed before their end; one takes %d ms", killed, rounds, usual / 1000);
    QVERIFY(killed > rounds / 4);
}

std::string firstFinding(Store& store) {
    const auto findings = checkStore(store);
    if (!findings)
        return findings.error().message;
    return findings->empty() ? std::string() : findings->front().message;
}

std::int64_t messageCount(Store& store) {
    return store.conversationDatabase().integer("SELECT count(*) FROM message").value();
}

/// A file to import: `conversations` of ten messages each.
std::string importableText(int conversations) {
    std::string json = R"({"format": "rookery-conversations", "version": 1, "conversations": [)";
    for (int c = 0; c < conversations; ++c) {
        json += std::string(c == 0 ? "" : ",") + R"({"title": "imported", "active": 9, "messages": [)";
        for (int m = 0; m < 10; ++m)
            json += std::string(m == 0 ? "" : ",") + R"({"role": "user", "content": "message )" + std::to_string(m) +
                    R"(", "stop_reason": "", "parent": )" + (m == 0 ? "null" : std::to_string(m - 1)) + "}";
        json += "]}";
    }
    return json + "]}";
}

std::vector<std::byte> stateFor(int number) {
    return std::vector<std::byte>(100'000, static_cast<std::byte>(number));
}

} // namespace

class KillTest : public QObject {
    Q_OBJECT
  private slots:
    void aKilledWriterLosesNothingItWasPromised();
    void aKilledMigrationLosesNothing();
    void aKilledImportIsWholeOrNotThere();
    void aKilledBackupLeavesAWholeOne();
    void aKilledEvictionLeavesOnlyRightStates();
};

void KillTest::aKilledMigrationLosesNothing() {
    killAtRandomMoments(
        roundCount(50, 8),
        [](StoreFixture& fixture) {
            std::filesystem::copy_file(std::filesystem::path(ROOKERY_TEST_DATA) / "databases" / "rookery-v1.db",
                                       fixture.folder() / "rookery.db");
        },
        [](StoreFixture& fixture) { fixture.open(); },
        [](StoreFixture& fixture, bool) -> std::string {
            if (!fixture.open())
                return fixture.error.message;
            if (!fixture.store().report().damagedCopy.empty())
                return "taken for damaged";
            const auto fox = fixture.store().conversations().conversation(1);
            if (!fox || fox->title != "Fox story" || messageCount(fixture.store()) < 5)
                return "rows are missing";
            if (fixture.store().search().search({.text = "canid"})->size() != 1)
                return "the index is not whole";
            return firstFinding(fixture.store());
        });
}

void KillTest::aKilledImportIsWholeOrNotThere() {
    const std::string json = importableText(100);
    killAtRandomMoments(
        roundCount(50, 8),
        [](StoreFixture& fixture) {
            fixture.open();
            fixture.say(fixture.newConversation("mine"), 0, "my words");
            fixture.close();
        },
        [&](StoreFixture& fixture) {
            fixture.open();
            (void)importText(fixture.store(), json);
        },
        [](StoreFixture& fixture, bool wasKilled) -> std::string {
            if (!fixture.open())
                return fixture.error.message;
            const std::int64_t count = messageCount(fixture.store());
            if (count != 1001 && (count != 1 || !wasKilled))
                return std::to_string(count) + " messages";
            if (fixture.store().search().search({.text = "my words"})->size() != 1)
                return "what was there before is gone";
            return firstFinding(fixture.store());
        });
}

void KillTest::aKilledBackupLeavesAWholeOne() {
    killAtRandomMoments(
        roundCount(50, 8),
        [](StoreFixture& fixture) {
            fixture.open();
            QVERIFY(importText(fixture.store(), importableText(100)));
            (void)writeBackup(fixture.store(), fixture.folder() / "backup");
            fixture.close();
        },
        [](StoreFixture& fixture) {
            fixture.open();
            (void)writeBackup(fixture.store(), fixture.folder() / "backup");
        },
        [](StoreFixture& fixture, bool) -> std::string {
            if (!fixture.open())
                return fixture.error.message;
            if (std::string found = firstFinding(fixture.store()); !found.empty())
                return found;
            StoreFixture other;
            const auto restored = restoreBackup(other.folder(), fixture.folder() / "backup");
            if (!restored)
                return "the backup: " + restored.error().message;
            if (!other.open())
                return "the backup: " + other.error.message;
            return messageCount(other.store()) == 1000 ? std::string() : "the backup lacks messages";
        });
}

void KillTest::aKilledEvictionLeavesOnlyRightStates() {
    constexpr int Count = 60;
    const auto path = [](int i) { return std::vector<Token>{i, 1, 2}; };
    killAtRandomMoments(
        roundCount(50, 8),
        [](StoreFixture& fixture) { fixture.limits.quotaBytes = 600'000; }, // six states
        [&](StoreFixture& fixture) {
            fixture.open();
            for (int i = 0; i < Count; ++i)
                (void)fixture.store().states().put({"model", 1, i + 1, SnapshotKind::Tip, StateFormat::F32}, path(i),
                                                   stateFor(i));
        },
        [&](StoreFixture& fixture, bool) -> std::string {
            if (!fixture.open())
                return fixture.error.message;
            if (fixture.store().states().totalBytes().value() > fixture.limits.quotaBytes)
                return "over the limit";
            for (int i = 0; i < Count; ++i) {
                const auto match = fixture.store().states().bestMatch("model", 1, path(i), 100);
                if (!match)
                    return match.error().message;
                if (*match && (*match)->data != stateFor(i))
                    return "state " + std::to_string(i) + " is another one";
            }
            return firstFinding(fixture.store());
        });
}

void KillTest::aKilledWriterLosesNothingItWasPromised() {
    const int rounds = roundCount(200, 20);
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
