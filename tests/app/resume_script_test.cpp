// SPDX-License-Identifier: Apache-2.0
//
// Resumed equals uninterrupted, bit for bit: random scripts of everything a user can do run twice through
// the whole program with the built-in model on the processor, once without a restart and once with many.
// Everything shown, stored and kept as a state must be the same to the last bit.
//
// ROOKERY_SCRIPTS=N (default 20) scripts are run, from seed ROOKERY_SCRIPT_SEED (default 1) on; with
// ROOKERY_TEST_DEVICE=vulkan on the first Vulkan device.
#include <algorithm>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <map>

#include <QTemporaryDir>
#include <QTest>

#include "app/settings.h"
#include "core/store/store.h"
#include "tests/app/resume_script.h"
#include "tests/app/resume_session.h"

using namespace rookery;
using namespace rookery::test;

namespace {

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
QString difference(const ResumeSession& a, const ResumeSession& b, int& compared) {
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
    ResumeSession straight(ResumeSession::Kind::Uninterrupted, m_variant);
    ResumeSession restarted(ResumeSession::Kind::Restarted, m_variant);
    ResumeScript script(seed, straight);
    ResumeScript same(seed, restarted);
    QStringList steps;
    const int count = 8 + static_cast<int>(seed % 8);
    for (int i = 0; i < count; ++i) {
        for (ResumeSession* session : {&straight, &restarted})
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
    ResumeSession straight(ResumeSession::Kind::Uninterrupted, m_variant);
    ResumeSession crashed(ResumeSession::Kind::Restarted, m_variant);
    QStringList answers;
    for (ResumeSession* session : {&straight, &crashed}) {
        session->settings().setSeed(static_cast<int>(seed));
        session->settings().setTemperature(0.8);
        session->settings().setMaximumLength(60);
        ResumeScript script(seed, *session);
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
