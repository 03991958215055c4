// SPDX-License-Identifier: Apache-2.0
#include "app/pasted_spans.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextCursor>

using namespace rookery;

class PastedSpansTest : public QObject {
    Q_OBJECT

  private:
    QTextDocument m_document;
    QString m_program;
    PastedSpans m_spans{[this] { return m_program; }};
    const QString m_page = QStringLiteral("A pasted page. ").repeated(10);

    void insert(int position, const QString& text) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(position);
        cursor.insertText(text);
    }
    void remove(int begin, int end) {
        QTextCursor cursor(&m_document);
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    /// The parts that were pasted, as text.
    QStringList pasted() const {
        const std::string text = m_document.toPlainText().toStdString();
        QStringList parts;
        for (const InputBlock& block : m_spans.blocks(m_document.toPlainText()))
            parts << QString::fromStdString(std::string(block.span.of(text)));
        return parts;
    }

  private slots:
    void init() {
        m_program.clear();
        m_document.clear();
        m_document.documentLayout(); // without one, changes are not told
        m_spans.watch(nullptr);
        m_spans.watch(&m_document);
    }

    void typedWordsAreNotPasted() {
        for (const QChar letter : m_page)
            insert(m_document.characterCount() - 1, letter);

        QCOMPARE(pasted(), QStringList());
    }

    void followsWhatIsTypedAround() {
        insert(0, QStringLiteral("Ünd: "));
        insert(5, m_page);
        insert(m_document.characterCount() - 1, QStringLiteral("\n\nWhy?"));
        insert(0, QStringLiteral("Größe "));

        QCOMPARE(pasted(), QStringList{m_page});
    }

    void typingInTheMiddleLeavesTwoPieces() {
        insert(0, m_page);
        insert(15, QStringLiteral("mine "));

        QCOMPARE(pasted(), (QStringList{m_page.left(15), m_page.mid(15)}));
    }

    void whatIsRemovedIsGone() {
        insert(0, QStringLiteral("Before. ") + m_page);
        remove(0, 30);
        QCOMPARE(pasted(), QStringList{m_page.mid(22)});

        remove(0, m_document.characterCount() - 1);

        QCOMPARE(pasted(), QStringList());
    }

    void whatTheProgramPutsThereIsNotPasted() {
        m_program = m_page;

        m_document.setPlainText(m_page);

        QCOMPARE(pasted(), QStringList());
    }

    void aDraftThatIsReplacedByPastingIsPasted() {
        m_document.setPlainText(QStringLiteral("a draft"));

        m_document.setPlainText(m_page);

        QCOMPARE(pasted(), QStringList{m_page});
    }
};

QTEST_MAIN(PastedSpansTest)
#include "pasted_spans_test.moc"
