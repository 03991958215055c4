// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QString>
#include <QSyntaxHighlighter>

namespace rookery {

/// Colours the code of a TextEdit: `SyntaxHighlighter { document: edit.textDocument; language: "python" }`.
/// Knows keywords, strings, comments and numbers of common languages; anything else stays plain. Linear in the
/// length of a line; very long lines stay plain. GUI thread.
class SyntaxHighlighter : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument* document READ document WRITE setDocument NOTIFY documentChanged)
    /// The word after the fence; unknown words mean no colours.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// What is looked for: marked as FoundText does, with markColor behind it.
    Q_PROPERTY(QString marked READ marked WRITE setMarked NOTIFY markedChanged)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor keywordColor MEMBER m_keywordColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor stringColor MEMBER m_stringColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor commentColor MEMBER m_commentColor NOTIFY colorsChanged)
    Q_PROPERTY(QColor numberColor MEMBER m_numberColor NOTIFY colorsChanged)

  public:
    explicit SyntaxHighlighter(QObject* parent = nullptr);
    ~SyntaxHighlighter() override;

    QQuickTextDocument* document() const { return m_document; }
    void setDocument(QQuickTextDocument* document);
    QString language() const { return m_language; }
    void setLanguage(const QString& language);
    QString marked() const { return m_marked; }
    void setMarked(const QString& text);

  signals:
    void documentChanged();
    void languageChanged();
    void markedChanged();
    void colorsChanged();

  private:
    class Painter; ///< the QSyntaxHighlighter; a child of the text document

    QPointer<QQuickTextDocument> m_document;
    QString m_language;
    QString m_marked;
    QColor m_markColor;
    QColor m_keywordColor;
    QColor m_stringColor;
    QColor m_commentColor;
    QColor m_numberColor;
    QPointer<QSyntaxHighlighter> m_painter; ///< a Painter; gone when the text edit is
};

} // namespace rookery
