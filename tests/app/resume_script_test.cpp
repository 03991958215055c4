// SPDX-License-Identifier: Apache-2.0
//
// Resumed equals uninterrupted, bit for bit: random scripts of everything a user can do run twice through
// the whole program with the built-in model on the processor, once without a restart and once with many.
// Everything shown, stored and kept as a state must be the same to the last bit.
//
// ROOKERY_SCRIPTS=N (default 20) scripts are run, from seed ROOKERY_SCRIPT_SEED (default 1) on; with
// ROOKERY_TEST_DEVICE=vulkan on the first Vulkan device.
#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>
#include <mutex>
#include <random>

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QTest>

#include "app/application.h"
#include "app/message_model.h"
#include "app/model_library.h"
#include "app/settings.h"
#include "app/status.h"
#include "app/storage_worker.h"
#include "core/cpu/cpu_backend.h"
#include "core/store/check.h"
#ifdef ROOKERY_HAS_VULKAN
#include "gpu/vulkan/vulkan_backend.h"
#endif

using namespace rookery;
using Author = MessageModel::Author;

namespace {

/// Holds the model before it computes the n-th token of an answer, so that a stop comes at the same place
/// each time. It may also take long over one token.
class Gate {
  public:
    void arm(int tokens, int slowToken = -1) {
        const std::lock_guard lock(m_mutex);
        m_left = tokens;
        m_untilSlow = slowToken;
        m_holding = false;
    }
    void release() {
        const std::lock_guard lock(m_mutex);
        m_left = -1;
        m_holding = false;
        m_changed.notify_all();
    }
    bool isHolding() {
        const std::lock_guard lock(m_mutex);
        return m_holding;
    }
    void pass() { // called by the model
        std::unique_lock lock(m_mutex);
        if (m_left < 0)
            return;
        if (m_untilSlow-- == 0) // longer than the journal waits between two pieces
            m_changed.wait_for(lock, std::chrono::milliseconds(450));
        if (m_left-- > 0)
            return;
        m_holding = true;
        m_changed.wait(lock, [this] { return !m_holding; });
    }

  private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_left = -1;
    int m_untilSlow = -1;
    bool m_holding = false;
};

class GatedModel : public LoadedModel {
  public:
    GatedModel(std::unique_ptr<LoadedModel> model, Gate& gate) : m_model(std::move(model)), m_gate(gate) {}
    const Program& program() const override { return m_model->program(); }
    const DeviceInfo& device() const override { return m_model->device(); }
    ExecutionStats stats() const override { return m_model->stats(); }
    Result<std::unique_ptr<State>> newState() override { return m_model->newState(); }
    Result<void> forward(std::span<const Token> tokens, State& state, std::span<float> logits) override {
        if (!logits.empty())
            m_gate.pass();
        return m_model->forward(tokens, state, logits);
    }
    Result<void> forwardBatch(std::span<const Sequence> batch) override { return m_model->forwardBatch(batch); }

  private:
    std::unique_ptr<LoadedModel> m_model;
    Gate& m_gate;
};

std::unique_ptr<Backend> backendUnderTest() {
#ifdef ROOKERY_HAS_VULKAN
    if (qEnvironmentVariable("ROOKERY_TEST_DEVICE") == "vulkan")
        return makeVulkanBackend();
#endif
    return makeCpuBackend();
}

class GatedBackend : public Backend {
  public:
    explicit GatedBackend(Gate& gate) : m_gate(gate) {}
    std::string_view name() const override { return m_backend->name(); }
    std::vector<DeviceInfo> devices() const override { return m_backend->devices(); }
    Result<std::unique_ptr<LoadedModel>> load(std::shared_ptr<const Program> program, const DeviceInfo& device,
                                              const LoadOptions& options, const Progress& progress,
                                              std::stop_token stop) override {
        auto loaded = m_backend->load(std::move(program), device, options, progress, std::move(stop));
        if (!loaded)
            return loaded.error();
        return std::unique_ptr<LoadedModel>(std::make_unique<GatedModel>(std::move(*loaded), m_gate));
    }

  private:
    std::unique_ptr<Backend> m_backend = backendUnderTest();
    Gate& m_gate;
};

/// A second model with the same tokenizer: the built-in one with other low bits.
void writeVariant(const std::filesystem::path& from, const std::filesystem::path& to) {
    std::ifstream in(from, std::ios::binary);
    std::string bytes((std::istreambuf_iterator<char>(in)), {});
    std::uint64_t header = 0;
    std::memcpy(&header, bytes.data(), sizeof header);
    for (std::size_t at = 8 + header; at + 1 < bytes.size(); at += 2) // f16: the lowest bits of the mantissa
        bytes[at] = static_cast<char>(bytes[at] ^ 5);
    std::ofstream(to, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

/// The whole program below the window in a folder of its own, and the actions of a user.
class Session {
  public:
    enum class Kind { Uninterrupted, Restarted };

    Session(Kind kind, const std::filesystem::path& variant) : m_kind(kind), m_variant(variant) { open(); }
    ~Session() { m_gate.release(); }

    QString problem() const { return m_problem; }
    OpenConversation& conversation() { return *m_app->currentConversation(); }
    MessageModel& messages() { return *conversation().messages(); }
    Settings& settings() { return *m_app->settings(); }
    Application& app() { return *m_app; }
    QString dataFolder() const { return m_folder.filePath("data"); }

    /// The program ends and begins again, but only in a session with restarts.
    void restart() {
        if (m_kind == Kind::Uninterrupted)
            return;
        m_app.reset();
        check();
        open();
    }

    /// Everything that was asked for is done.
    void settle() {
        waitFor([this] { return isIdle(); }, "the program to come to rest");
    }

    /// `ask` makes an answer, which is stopped before its n-th token.
    template <typename Ask> void stopAt(int tokens, Ask ask) {
        m_gate.arm(tokens);
        ask();
        waitFor([this] { return m_gate.isHolding() || (answered() && isIdle()); }, "an answer to stop");
        conversation().stop();
        m_gate.release();
    }

    /// The program is killed while it writes: what is on the disk at this moment is all there is. Not in an
    /// uninterrupted session, where the answer is only stopped.
    template <typename Ask> void crashAt(int tokens, Ask ask) {
        m_gate.arm(tokens, tokens / 2);
        ask();
        waitFor([this] { return m_gate.isHolding() || (answered() && isIdle()); }, "an answer to crash in");
        if (m_kind == Kind::Uninterrupted || !m_gate.isHolding()) {
            conversation().stop();
            m_gate.release();
            settle();
            return;
        }
        bool stored = false; // the storage thread is at rest
        m_app->storage().run(
            m_app.get(), [](Store&) -> Result<int> { return 0; }, [&](Result<int>) { stored = true; });
        waitFor([&] { return stored; }, "the storage thread");
        const QString disk = m_folder.filePath("disk");
        std::filesystem::copy(dataFolder().toStdString(), disk.toStdString(),
                              std::filesystem::copy_options::recursive);
        conversation().stop();
        m_gate.release();
        m_app.reset();
        std::filesystem::remove_all(dataFolder().toStdString());
        std::filesystem::rename(disk.toStdString(), dataFolder().toStdString());
        check();
        open();
    }

    void changeModel() {
        const QString wanted = m_app->models()->currentName() == "variant" ? QString() : "variant";
        if (wanted.isEmpty())
            m_app->models()->openBuiltIn();
        else
            m_app->models()->openPath(QString::fromStdString(m_variant.string()));
        waitFor([&] { return m_app->models()->loaded() && (m_app->models()->currentName() == "variant") == !wanted.isEmpty(); },
                "the other model");
        settle();
    }

    void close() {
        m_app.reset();
        check();
    }

    QString shown() {
        QString text = QString::number(conversation().conversationId());
        for (int row = 0; row < messages().count(); ++row) {
            const auto& message = messages().at(row);
            text += QStringLiteral("\n%1 %2 %3/%4: %5")
                        .arg(message.id)
                        .arg(static_cast<int>(message.stopReason))
                        .arg(message.branchIndex)
                        .arg(message.branchCount)
                        .arg(message.text);
        }
        return text;
    }

  private:
    void open() {
        ApplicationOptions options;
        options.dataFolder = dataFolder();
        options.resources = Resources{std::filesystem::path(ROOKERY_SOURCE_DIR) / "resources"};
        options.makeBackends = [this] {
            std::vector<std::unique_ptr<Backend>> backends;
            backends.push_back(std::make_unique<GatedBackend>(m_gate));
            return backends;
        };
        m_app = std::make_unique<Application>(options);
        m_app->settings()->setThreads(1);
        for (const DeviceInfo& device : backendUnderTest()->devices()) // a software one is never chosen by itself
            m_app->settings()->setDevice(QString::fromStdString(device.identity));
        // The gate counts the tokens of answers alone.
        m_app->settings()->setAutomaticTitles(false);
        m_app->settings()->setSuggestFollowUps(false);
        m_app->start();
        waitFor([this] { return m_app->models()->loaded(); }, "the model");
        settle();
    }

    bool answered() { return messages().count() > 0 && !conversation().busy(); }
    bool isIdle() {
        return !conversation().busy() && !conversation().loading() &&
               m_app->status()->activity() == Status::Activity::Idle;
    }

    template <typename Condition> void waitFor(Condition condition, const char* what) {
        if (!m_problem.isEmpty())
            return;
        // Twice: what is asked for by a queued call begins after one round.
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        QDeadlineTimer deadline(120'000);
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
            if (deadline.hasExpired()) {
                m_problem = QStringLiteral("waited in vain for ") + what;
                return;
            }
        }
    }

    /// The folder of a program that has ended is sound.
    void check() {
        auto store = Store::open(dataFolder().toStdString());
        if (!store) {
            m_problem = QString::fromStdString(store.error().message);
            return;
        }
        const auto findings = checkStore(**store);
        if (!findings || !findings->empty())
            m_problem = findings ? QString::fromStdString(findings->front().message)
                                 : QString::fromStdString(findings.error().message);
    }

    const Kind m_kind;
    const std::filesystem::path m_variant;
    QTemporaryDir m_folder;
    Gate m_gate;
    std::unique_ptr<Application> m_app;
    QString m_problem;
};

const QStringList Texts = {"Hello", "What can you do?", "Tell me a story about a fox and a bear.", "2 + 3 =",
                           "Which day comes after Monday?", "你好，狐狸", "Wie heißt du?", "And then?"};

/// What a user does, drawn from a seed. Equal sessions get equal scripts.
class Script {
  public:
    Script(unsigned seed, Session& session) : m_random(seed), m_session(session) {}

    /// Does one thing and returns what it was.
    QString step() {
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

    QString crash() {
        m_session.crashAt(6 + draw(24), [this] { m_session.conversation().send("Tell me a long story about a fox."); });
        QString done = "crash";
        // Taken up again and again until it ends by itself, or is long.
        for (int i = 0; i < 4 && continuable(); ++i) {
            m_session.conversation().continueAnswer(lastId());
            m_session.settle();
        }
        return done;
    }

  private:
    int draw(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    MessageModel& messages() { return m_session.messages(); }
    qint64 lastId() { return messages().at(messages().count() - 1).id; }
    bool continuable() {
        return messages().count() > 0 &&
               messages().data(messages().index(messages().count() - 1), MessageModel::ContinuableRole).toBool();
    }

    QString text() {
        QString chosen = Texts[draw(static_cast<int>(Texts.size()))];
        if (draw(12) == 0) { // long enough for states of its own
            for (int i = 0; i < 60; ++i)
                chosen += QStringLiteral(" The number %1 comes before %2.").arg(draw(1000)).arg(draw(1000));
        }
        return chosen;
    }

    QString send() {
        m_session.conversation().send(text());
        m_session.settle();
        return "send";
    }
    QString stop() {
        const QString sent = text();
        m_session.stopAt(draw(16), [&] { m_session.conversation().send(sent); });
        m_session.settle();
        return "send and stop";
    }
    QString quit() {
        const QString sent = text();
        m_session.stopAt(draw(16), [&] { m_session.conversation().send(sent); });
        m_session.restart(); // in the middle of it
        m_session.settle();
        return "send and quit";
    }
    QString continueAnswer() {
        if (!continuable())
            return send();
        m_session.conversation().continueAnswer(lastId());
        m_session.settle();
        return "continue";
    }
    /// A shown row with that author; -1 when there is none.
    int rowOf(Author author) {
        std::vector<int> rows;
        for (int row = 0; row < messages().count(); ++row)
            if (messages().at(row).author == author)
                rows.push_back(row);
        return rows.empty() ? -1 : rows[static_cast<std::size_t>(draw(static_cast<int>(rows.size())))];
    }
    QString regenerate() {
        const int row = rowOf(Author::Assistant);
        if (row < 0)
            return send();
        m_session.conversation().regenerate(messages().at(row).id);
        m_session.settle();
        return QStringLiteral("regenerate row %1").arg(row);
    }
    QString edit(Author author) {
        const int row = rowOf(author);
        if (row < 0)
            return send();
        m_session.conversation().edit(messages().at(row).id, messages().at(row).text.left(12) + " " + text());
        waitForStorage();
        return QStringLiteral("edit row %1").arg(row);
    }
    QString switchBranch() {
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
    QString branch() {
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
    QString otherConversation() {
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
    QString changeSampling() {
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
    QString removeAndUndo() {
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

    void note(qint64 id) {
        if (id != 0 && std::find(m_known.begin(), m_known.end(), id) == m_known.end())
            m_known.push_back(id);
    }
    /// Changes that have no busy mark: done when the storage thread has come to a later job.
    void waitForStorage() {
        bool done = false;
        m_session.app().storage().run(
            &m_session.app(), [](Store&) -> Result<int> { return 0; }, [&](Result<int>) { done = true; });
        while (!done)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        m_session.settle();
    }

    std::mt19937 m_random;
    Session& m_session;
    std::vector<qint64> m_known;
};

using Rows = std::map<std::string, std::string>;

std::string hex(std::span<const std::byte> bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<int>(bytes.size())).toHex().toStdString();
}

Rows rowsOf(Database& database, std::string_view sql) {
    Rows rows;
    auto statement = database.prepare(sql);
    if (!statement) {
        rows["error"] = statement.error().message;
        return rows;
    }
    while (*statement->step())
        rows[statement->text(0)] = hex(statement->blob(1));
    return rows;
}

/// What the user wrote and the model answered, token for token, with what is needed to go on.
Rows contents(Store& store) {
    Database& database = store.conversationDatabase();
    Rows rows = rowsOf(database, "SELECT 'message ' || id, CAST(conversation_id || '/' || ifnull(parent_id, 0) || '/' || "
                                 "role || '/' || ifnull(stop_reason, '') || '/' || (deleted_ms IS NOT NULL) || '/' || "
                                 "content AS BLOB) FROM message");
    rows.merge(rowsOf(database, "SELECT 'tokens ' || message_id || ' ' || tokenizer, tokens FROM message_tokens"));
    rows.merge(rowsOf(database, "SELECT 'sampler ' || message_id, sampler_state FROM answer_resume"));
    return rows;
}

Rows snapshots(Store& store) {
    return rowsOf(store.stateDatabase(),
                  "SELECT s.model_fingerprint || ' ' || s.token_count || ' ' || s.prefix_hash, d.data FROM snapshot AS s "
                  "JOIN snapshot_data AS d ON d.snapshot_id = s.id");
}

/// The first difference between the two folders, empty for none. `compared` counts equal states.
QString difference(const Session& a, const Session& b, int& compared) {
    auto one = Store::open(a.dataFolder().toStdString());
    auto other = Store::open(b.dataFolder().toStdString());
    if (!one || !other)
        return "a store does not open";
    const Rows expected = contents(**one);
    const Rows found = contents(**other);
    for (const auto& [name, bytes] : expected) {
        const auto same = found.find(name);
        if (same == found.end() || same->second != bytes)
            return QString::fromStdString(name + ": " + bytes + " and " + (same == found.end() ? "nothing" : same->second));
    }
    if (found.size() != expected.size())
        return "one has more rows";
    const Rows states = snapshots(**one);
    for (const auto& [name, bytes] : snapshots(**other)) {
        const auto same = states.find(name);
        if (same == states.end())
            continue;
        if (same->second != bytes)
            return QString::fromStdString("state " + name);
        ++compared;
    }
    return {};
}

} // namespace

class ResumeScriptTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::filesystem::path m_variant;

  private slots:
    void initTestCase();
    void restartsChangeNothing_data();
    void restartsChangeNothing();
    void aCrashedAnswerGoesOnAsIfNothingHadHappened_data();
    void aCrashedAnswerGoesOnAsIfNothingHadHappened();
};

void ResumeScriptTest::initTestCase() {
    const auto models = std::filesystem::path(ROOKERY_SOURCE_DIR) / "resources" / "models";
    m_variant = m_folder.filePath("variant.safetensors").toStdString();
    writeVariant(models / "guide.safetensors", m_variant);
    std::filesystem::copy_file(models / "guide.model", m_folder.filePath("variant.model").toStdString());
}

void ResumeScriptTest::restartsChangeNothing_data() {
    QTest::addColumn<unsigned>("seed");
    bool given = false;
    const int scripts = qEnvironmentVariableIntValue("ROOKERY_SCRIPTS", &given);
    const int first = qEnvironmentVariableIsSet("ROOKERY_SCRIPT_SEED") ? qEnvironmentVariableIntValue("ROOKERY_SCRIPT_SEED") : 1;
    for (int i = 0; i < (given ? scripts : 20); ++i)
        QTest::addRow("seed %d", first + i) << static_cast<unsigned>(first + i);
}

void ResumeScriptTest::restartsChangeNothing() {
    QFETCH(unsigned, seed);
    Session straight(Session::Kind::Uninterrupted, m_variant);
    Session restarted(Session::Kind::Restarted, m_variant);
    Script script(seed, straight);
    Script same(seed, restarted);
    QStringList steps;
    const int count = 8 + static_cast<int>(seed % 8);
    for (int i = 0; i < count; ++i) {
        for (Session* session : {&straight, &restarted})
            if (i == 0) {
                session->settings().setSeed(static_cast<int>(seed));
                session->settings().setMaximumLength(24);
            }
        steps << script.step();
        const QString other = same.step();
        const QString story = steps.join("; ");
        QVERIFY2(straight.problem().isEmpty() && restarted.problem().isEmpty(),
                 qPrintable(story + ": " + straight.problem() + restarted.problem()));
        QVERIFY2(other == steps.back() && straight.shown() == restarted.shown(),
                 qPrintable(story + " / " + other + "\n" + straight.shown() + "\n--- restarted:\n" + restarted.shown()));
    }
    straight.close();
    restarted.close();

    int compared = 0;
    const QString differs = difference(straight, restarted, compared);

    QVERIFY2(differs.isEmpty(), qPrintable(steps.join("; ") + "\n" + differs.left(2000)));
    QVERIFY(restarted.problem().isEmpty());
    QVERIFY(compared > 0);
}

void ResumeScriptTest::aCrashedAnswerGoesOnAsIfNothingHadHappened_data() {
    QTest::addColumn<unsigned>("seed");
    bool given = false;
    const int scripts = qEnvironmentVariableIntValue("ROOKERY_SCRIPTS", &given) / 5;
    for (int i = 0; i < (given ? std::max(1, scripts) : 4); ++i)
        QTest::addRow("seed %d", 1000 + i) << static_cast<unsigned>(1000 + i);
}

void ResumeScriptTest::aCrashedAnswerGoesOnAsIfNothingHadHappened() {
    QFETCH(unsigned, seed);
    Session straight(Session::Kind::Uninterrupted, m_variant);
    Session crashed(Session::Kind::Restarted, m_variant);
    QStringList answers;
    for (Session* session : {&straight, &crashed}) {
        session->settings().setSeed(static_cast<int>(seed));
        session->settings().setTemperature(0.8);
        session->settings().setMaximumLength(60);
        Script script(seed, *session);
        if (seed % 2 == 0)
            session->conversation().send("Hello");
        session->settle();
        script.crash();
        QVERIFY2(session->problem().isEmpty(), qPrintable(session->problem()));
        answers << session->messages().at(session->messages().count() - 1).text;
    }

    // The places of the cuts differ, so one may have come further; neither may differ from the other.
    const auto shorter = std::min(answers[0].size(), answers[1].size());
    QVERIFY2(shorter > 0, qPrintable(answers.join("\n---\n")));
    QCOMPARE(answers[0].left(shorter), answers[1].left(shorter));
}

QTEST_MAIN(ResumeScriptTest)
#include "resume_script_test.moc"
