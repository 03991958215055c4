// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/engine/conversation_prompt.h"
#include "core/tokenizer/byte_tokenizer.h"
#include "core/tokenizer/world_tokenizer.h"

using namespace rookery;

class ConversationPromptTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Tokenizer> m_bytes = makeByteTokenizer();

    std::string text(const ConversationPrompt& prompt) const { return m_bytes->decode(prompt.tokens); }

    /// Single bytes, and one token that would span the seam between system prompt and first message.
    static std::vector<std::string> spanningPieces() {
        std::vector<std::string> pieces = {""};
        for (int byte = 0; byte < 256; ++byte)
            pieces.emplace_back(1, static_cast<char>(byte));
        pieces.emplace_back("\n\nUser");
        return pieces;
    }

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

    void theSystemMessageIsTheSameTokensWhateverIsAsked() {
        auto tokenizer = makeWorldTokenizer(spanningPieces(), "test");
        QVERIFY(tokenizer);
        const PromptMessage system = {Speaker::System, "Be brief.", {}};
        const std::vector<PromptMessage> alone = {system};
        const std::vector<PromptMessage> branch = {system, {Speaker::User, "hi", {}}};

        const ConversationPrompt known = composePrompt(chatFormats().front(), alone, **tokenizer);
        const ConversationPrompt asked = composePrompt(chatFormats().front(), branch, **tokenizer);

        QVERIFY(!known.tokens.empty());
        QCOMPARE(known.ends, (std::vector<std::size_t>{known.tokens.size()}));
        QVERIFY(asked.tokens.size() > known.tokens.size());
        QVERIFY(std::equal(known.tokens.begin(), known.tokens.end(), asked.tokens.begin()));
        QCOMPARE(asked.ends.front(), std::size_t{0}); // they belong to the first message
        QCOMPARE((*tokenizer)->decode(asked.tokens), std::string("System: Be brief.\n\nUser: hi\n\nAssistant:"));
    }

    void anAnswerThatFollowsNoQuestionIsNamed() {
        const std::vector<PromptMessage> branch = {{Speaker::System, "Be brief.", {}},
                                                   {Speaker::Assistant, "Welcome.", {}},
                                                   {Speaker::User, "hi", {}},
                                                   {Speaker::Assistant, "", {}},
                                                   {Speaker::Assistant, "Well.", {}},
                                                   {Speaker::Assistant, "Bye.", {}},
                                                   {Speaker::User, "still there", {}}};
        QCOMPARE(text(composePrompt(chatFormats().front(), branch, *m_bytes)),
                 std::string("System: Be brief.\n\nAssistant: Welcome.\n\nUser: hi\n\nAssistant: Well.\n\n"
                             "Assistant: Bye.\n\nUser: still there\n\nAssistant:"));
    }

    void aQuestionIsTheSameWhateverFollows() {
        const std::vector<PromptMessage> asked = {{Speaker::User, "hi", {}}};
        const std::vector<PromptMessage> followed = {{Speaker::User, "hi", {}}, {Speaker::User, "hello", {}}};
        const ConversationPrompt alone = composePrompt(chatFormats().front(), asked, *m_bytes);
        const ConversationPrompt both = composePrompt(chatFormats().front(), followed, *m_bytes);
        QCOMPARE(both.ends.front(), alone.tokens.size());
        QVERIFY(std::equal(alone.tokens.begin(), alone.tokens.end(), both.tokens.begin()));
    }

    void anEmptyAnswerAddsNothing() {
        const std::vector<PromptMessage> branch = {{Speaker::User, "hi", {}}, {Speaker::Assistant, "", {}}};
        const ConversationPrompt prompt = composePrompt(chatFormats().front(), branch, *m_bytes);
        QCOMPARE(prompt.ends[0], prompt.ends[1]);
    }
};

QTEST_GUILESS_MAIN(ConversationPromptTest)
#include "conversation_prompt_test.moc"
