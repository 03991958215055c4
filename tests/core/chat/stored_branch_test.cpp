// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "core/chat/stored_branch.h"
#include "core/model/program_builder.h"
#include "core/tokenizer/byte_tokenizer.h"

using namespace rookery;

namespace {

class FloatState : public State {
  public:
    Result<void> read(std::span<float> host) const override {
        std::copy(floats.begin(), floats.end(), host.begin());
        return {};
    }
    Result<void> write(std::span<const float> host) override {
        floats.assign(host.begin(), host.end());
        return {};
    }
    Result<void> copyFrom(const State& other) override {
        floats = static_cast<const FloatState&>(other).floats;
        return {};
    }
    std::vector<float> floats;
};

std::shared_ptr<const Program> programWithState(int floats) {
    ProgramBuilder builder(Hyperparameters{});
    builder.setLayer(0);
    builder.state("past", StateKind::AttentionShift, floats);
    return builder.finish();
}

} // namespace

class StoredBranchTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Tokenizer> m_tokenizer = makeByteTokenizer();

    ConversationId conversation(const std::string& systemPrompt) {
        Conversation fresh;
        fresh.chatFormat = "world";
        fresh.systemPrompt = systemPrompt;
        return *m_store->conversations().create(fresh);
    }
    MessageId add(ConversationId conversation, MessageId parent, Role role, const std::string& text) {
        Message message;
        message.conversation = conversation;
        message.parent = parent;
        message.role = role;
        message.content = text;
        return *m_store->messages().add(message);
    }

  private slots:
    void initTestCase() {
        auto opened = Store::open(m_folder.path().toStdString());
        QVERIFY(opened);
        m_store = std::move(*opened);
    }

    void beginsWithTheSystemPrompt() {
        const ConversationId id = conversation("Be brief.");
        const MessageId question = add(id, 0, Role::User, "hi");
        const MessageId answer = add(id, question, Role::Assistant, "Hello.");

        auto branch = readBranch(*m_store, id, answer, m_tokenizer->id());

        QVERIFY(branch);
        QCOMPARE(branch->ids, (std::vector<MessageId>{0, question, answer}));
        QCOMPARE(branch->messages[0].content, std::string("Be brief."));
        QCOMPARE(branch->messages[2].speaker, Speaker::Assistant);
    }

    void namesTheTokensThatTheStoreDoesNotHaveYet() {
        const ConversationId id = conversation("Be brief.");
        const MessageId question = add(id, 0, Role::User, "hi");
        const MessageId answer = add(id, question, Role::Assistant, "Hello.");
        const MessageId next = add(id, answer, Role::User, "bye");
        QVERIFY(m_store->messages().setTokens(answer, m_tokenizer->id(), std::vector<Token>{32, 72}));
        auto branch = readBranch(*m_store, id, next, m_tokenizer->id());
        QVERIFY(branch);
        const ConversationPrompt prompt = composePrompt(formatOf(*branch), branch->messages, *m_tokenizer);

        const std::vector<MessageTokens> fresh = newTokens(*branch, prompt);

        QCOMPARE(fresh.size(), std::size_t{2});
        QCOMPARE(fresh[0].message, question);
        QCOMPARE(m_tokenizer->decode(fresh[0].tokens), std::string("System: Be brief.\n\nUser: hi\n\nAssistant:"));
        QCOMPARE(fresh[1].message, next);
        QCOMPARE(m_tokenizer->decode(fresh[1].tokens), std::string("\n\nUser: bye\n\nAssistant:"));
    }

    void anUnknownChatFormatIsTheDefaultOne() {
        StoredBranch branch;
        branch.chatFormat = "of another program";
        QCOMPARE(formatOf(branch).id, chatFormats().front().id);
    }

    void restoresAStateThatFits_data() {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("half");
        QTest::addColumn<bool>("fits");
        QTest::newRow("exactly") << 12 << false << true;
        QTest::newRow("shorter") << 8 << false << false;
        QTest::newRow("longer") << 16 << false << false;
        QTest::newRow("halves") << 12 << true << false;
    }
    void restoresAStateThatFits() {
        QFETCH(int, bytes);
        QFETCH(bool, half);
        QFETCH(bool, fits);
        const auto program = programWithState(3);
        StoredState stored;
        stored.format = half ? StateFormat::F16 : StateFormat::F32;
        stored.data.resize(static_cast<std::size_t>(bytes));
        FloatState state;

        auto restored = restoreState(stored, *program, state);

        QVERIFY(restored);
        QCOMPARE(*restored, fits);
        QCOMPARE(state.floats.size(), fits ? std::size_t{3} : std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(StoredBranchTest)
#include "stored_branch_test.moc"
