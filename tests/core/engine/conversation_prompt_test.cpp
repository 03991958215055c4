// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/engine/conversation_prompt.h"
#include "core/tokenizer/byte_tokenizer.h"

using namespace rookery;

class ConversationPromptTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Tokenizer> m_bytes = makeByteTokenizer();

    std::string text(const ConversationPrompt& prompt) const { return m_bytes->decode(prompt.tokens); }

  private slots:
    void joinsTurnsAsTheModelWasTrained() {
        const std::vector<PromptMessage> branch = {
            {Speaker::User, "hi", {}}, {Speaker::Assistant, "Hello.", {}}, {Speaker::User, "bye", {}}};
        const ConversationPrompt prompt = composePrompt(chatFormats().front(), branch, *m_bytes);
        QCOMPARE(text(prompt),
                 std::string("User: hi\n\nAssistant: Hello.\n\nUser: bye\n\nAssistant:"));
        QCOMPARE(prompt.ends.size(), std::size_t{3});
        QCOMPARE(prompt.ends.back(), prompt.tokens.size());
    }

    void usesStoredTokensAsTheyAre() {
        const std::vector<PromptMessage> branch = {{Speaker::User, "shown", {1, 2, 3}},
                                                   {Speaker::Assistant, "also shown", {4, 5}}};
        const ConversationPrompt prompt = composePrompt(chatFormats().front(), branch, *m_bytes);
        QCOMPARE(prompt.tokens, (std::vector<Token>{1, 2, 3, 4, 5}));
        QCOMPARE(prompt.ends, (std::vector<std::size_t>{3, 5}));
    }

    void theSystemMessageStandsInTheFirstTurn() {
        const std::vector<PromptMessage> branch = {{Speaker::System, "Be brief.", {}},
                                                   {Speaker::User, "hi", {}}};
        QCOMPARE(text(composePrompt(chatFormats().front(), branch, *m_bytes)),
                 std::string("System: Be brief.\n\nUser: hi\n\nAssistant:"));
    }

    void anEmptyAnswerAddsNothing() {
        const std::vector<PromptMessage> branch = {{Speaker::User, "hi", {}}, {Speaker::Assistant, "", {}}};
        const ConversationPrompt prompt = composePrompt(chatFormats().front(), branch, *m_bytes);
        QCOMPARE(prompt.ends[0], prompt.ends[1]);
    }
};

QTEST_GUILESS_MAIN(ConversationPromptTest)
#include "conversation_prompt_test.moc"
