// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QString>

class QSyntaxHighlighter;

namespace rookery {

struct FoundRange {
    int begin = 0;
    int length = 0;
};
/// Where `wanted`, without blanks at its ends, stands in a paragraph: as it was typed, in either case; where it does not
/// stand like that, its words as the search over all chats takes them, which are beginnings of words without accents.
std::vector<FoundRange> foundRanges(const QString& paragraph, const QString& wanted);

/// Marks what is looked for in a TextEdit: `FoundText { document: edit.textDocument; text: "bear"; color: ... }`.
/// See foundRanges(). Gone with this object. GUI thread.
class FoundText : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged) ///< behind what was found

  public:
    explicit FoundText(QObject* parent = nullptr);
    ~FoundText() override;

    QQuickTextDocument* document() const { return m_document; }
    void setDocument(QQuickTextDocument* document);
    QString text() const { return m_text; }
    void setText(const QString& text);
    QColor color() const { return m_color; }
    void setColor(const QColor& color);

  signals:
    void documentChanged();
    void textChanged();
    void colorChanged();

  private:
    class Painter; ///< the QSyntaxHighlighter; a child of the text document

    QPointer<QQuickTextDocument> m_document;
    QString m_text;
    QColor m_color;
    QPointer<QSyntaxHighlighter> m_painter; ///< a Painter; gone when the text edit is
};

} // namespace rookery
