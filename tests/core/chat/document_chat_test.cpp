// SPDX-License-Identifier: Apache-2.0
#include "core/chat/document_chat.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/chat/stored_branch.h"
#include "core/tokenizer/byte_tokenizer.h"

using namespace rookery;

class DocumentChatTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Tokenizer> m_tokenizer = makeByteTokenizer();

    static DocumentText rain() {
        DocumentText text;
        text.kind = DocumentKind::Pdf;
        text.pages = 2;
        text.sections = {{1, "", "It rained.\n"}, {2, "", "The mill measured 88 litres."}};
        return text;
    }
    DigestId read(DocumentId document) {
        const auto turn = storedDocumentTurn(*m_store, {document, "Note the numbers.", {}});
        const DocumentTokens tokens = encodeDocument(turn.value(), chatFormats().front(), *m_tokenizer);
        DigestRecord record;
        record.document = document;
        record.name = "Rain";
        record.purpose = "Note the numbers.";
        record.modelFingerprint = "m";
        record.tokenizer = m_tokenizer->id();
        record.chatFormat = chatFormats().front().id;
        return m_store->documents().addDigest(record, tokens.turn, tokens.reply).value();
    }

  private slots:
    void init() {
        m_store.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::move(*Store::open(m_folder->path().toStdString()));
    }

    void saysFirstWhatToKeepInMind() {
        const DocumentId id = keepDocument(*m_store, "rain.pdf", rain()).value();

        QCOMPARE(storedDocumentTurn(*m_store, {id, "Note the numbers.", {}}).value(),
                 std::string("Note the numbers.\nrain.pdf\n[1]\nIt rained.\n[2]\nThe mill measured 88 litres."));
        QVERIFY(storedDocumentTurn(*m_store, {id, "", {}})->starts_with("Read this text."));
    }

    void beginsEveryConversationWithTheSameTokens() {
        const DigestId digest = read(keepDocument(*m_store, "rain.pdf", rain()).value());

        const ConversationId one = startDocumentChat(*m_store, digest).value();
        const ConversationId two = startDocumentChat(*m_store, digest).value();

        QVERIFY(one != two);
        const auto tokens = digestTokens(*m_store, digest)->all();
        for (const ConversationId conversation : {one, two}) {
            const auto leaf = m_store->conversations().conversation(conversation)->activeMessage;
            const auto branch = readBranch(*m_store, conversation, leaf, m_tokenizer->id());
            QCOMPARE(composePrompt(formatOf(*branch), branch->messages, *m_tokenizer).tokens, tokens);
            QVERIFY(newTokens(*branch, composePrompt(formatOf(*branch), branch->messages, *m_tokenizer)).empty());
        }
        QCOMPARE(m_tokenizer->decode(tokens),
                 std::string("User: Note the numbers.\nrain.pdf\n[1]\nIt rained.\n[2]\nThe mill measured 88 litres."
                             "\n\nAssistant: I have read the text."));
    }

    void readsTheTextAgainWithAnotherTokenizer() {
        const ConversationId conversation =
            startDocumentChat(*m_store, read(keepDocument(*m_store, "rain.pdf", rain()).value())).value();
        const auto leaf = m_store->conversations().conversation(conversation)->activeMessage;

        const auto branch = readBranch(*m_store, conversation, leaf, "another");

        QVERIFY(branch->messages[1].tokens.empty());
        QVERIFY(branch->messages[1].content.find("88 litres") != std::string::npos);
    }

    void keepsTheNameWhenTheDocumentIsGone() {
        const DocumentId id = keepDocument(*m_store, "rain.pdf", rain()).value();
        const ConversationId conversation = startDocumentChat(*m_store, read(id)).value();
        const auto leaf = m_store->conversations().conversation(conversation)->activeMessage;
        QVERIFY(m_store->documents().remove(id));

        QCOMPARE(readBranch(*m_store, conversation, leaf, "another")->messages[1].content, std::string("rain.pdf"));
        QCOMPARE(documentsOf(*m_store, conversation).value(), std::vector<DocumentId>{id});
    }

    void looksAgainWithTheQuestionAtBothEnds() {
        const std::vector<PassageRecord> excerpts{{3, 1, 7, 2, "", "Late."}, {1, 1, 1, 1, "", "One. "}, {2, 1, 2, 1, "", "Two."}};

        QCOMPARE(questionWithExcerpts("How much?", excerpts),
                 std::string("How much?\n[1] One. Two.\n[2] Late.\nHow much?"));
        QCOMPARE(questionWithExcerpts("How much?", {}), std::string("How much?"));
    }

    void readsItsOwnPlansAndNoOthers() {
        const DocumentPlan plan = documentPlan(planText({5, "a \"b\"", {1, 2}}));

        QCOMPARE(plan.document, DocumentId{5});
        QCOMPARE(plan.purpose, std::string("a \"b\""));
        QCOMPARE(plan.sources, (std::vector<PassageId>{1, 2}));
        for (const char* other : {"", "{", "[]", "7", "{\"recipe\":\"R2\"}", "{\"document\":\"5\",\"sources\":{}}"}) {
            QCOMPARE(documentPlan(other).document, DocumentId{0});
            QVERIFY(documentPlan(other).sources.empty());
        }
    }
};

QTEST_GUILESS_MAIN(DocumentChatTest)
#include "document_chat_test.moc"
