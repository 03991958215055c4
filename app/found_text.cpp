// SPDX-License-Identifier: Apache-2.0
#include "app/found_text.h"

#include <algorithm>
#include <vector>

#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <QTextDocument>

#include "core/store/search_text.h"

namespace rookery {

namespace {

bool isFound(const SearchToken& token, const std::vector<SearchToken>& wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&token](const SearchToken& each) {
        return each.isWord ? token.folded.starts_with(each.folded) : token.folded == each.folded;
    });
}

std::vector<FoundRange> foundWords(const QString& paragraph, const QString& text) {
    std::vector<FoundRange> ranges;
    const std::vector<SearchToken> wanted = searchTokens(text.toStdString());
    const QByteArray bytes = paragraph.toUtf8();
    qsizetype byte = 0;
    qsizetype place = 0; // in characters of the paragraph, where `byte` is
    for (const SearchToken& token : searchTokens({bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        if (!isFound(token, wanted))
            continue;
        place += QString::fromUtf8(bytes.constData() + byte, token.begin - byte).size();
        const qsizetype length = QString::fromUtf8(bytes.constData() + token.begin, token.end - token.begin).size();
        byte = token.begin;
        ranges.push_back({static_cast<int>(place), static_cast<int>(length)});
    }
    return ranges;
}

} // namespace

std::vector<FoundRange> foundRanges(const QString& paragraph, const QString& wanted) {
    std::vector<FoundRange> ranges;
    if (wanted.isEmpty())
        return ranges;
    for (qsizetype at = paragraph.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
         at = paragraph.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive))
        ranges.push_back({static_cast<int>(at), static_cast<int>(wanted.size())});
    return ranges.empty() ? foundWords(paragraph, wanted) : ranges;
}

class FoundText::Painter : public QSyntaxHighlighter {
  public:
    Painter(QTextDocument* document, const FoundText& owner) : QSyntaxHighlighter(document), m_owner(owner) {}

    void highlightBlock(const QString& paragraph) override {
        QTextCharFormat format;
        format.setBackground(m_owner.m_color);
        for (const FoundRange& range : foundRanges(paragraph, m_owner.m_text))
            setFormat(range.begin, range.length, format);
    }

  private:
    const FoundText& m_owner;
};

FoundText::FoundText(QObject* parent) : QObject(parent) {}

FoundText::~FoundText() {
    m_text.clear();
    if (m_painter)
        m_painter->rehighlight(); // what is drawn follows: deleting alone would only forget the marks
    delete m_painter.data();
}

void FoundText::setDocument(QQuickTextDocument* document) {
    if (document == m_document)
        return;
    delete m_painter.data();
    m_document = document;
    if (document != nullptr && document->textDocument() != nullptr)
        m_painter = new Painter(document->textDocument(), *this);
    emit documentChanged();
}

void FoundText::setText(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted == m_text)
        return;
    m_text = wanted;
    if (m_painter)
        m_painter->rehighlight();
    emit textChanged();
}

void FoundText::setColor(const QColor& color) {
    if (color == m_color)
        return;
    m_color = color;
    if (m_painter)
        m_painter->rehighlight();
    emit colorChanged();
}

} // namespace rookery
