// SPDX-License-Identifier: Apache-2.0
//
// One scanner for all languages: identifiers, numbers, strings and comments look alike in most of them; a
// table gives the keywords and the comment signs. No regular expressions, so no line can take long.
#include "app/syntax_highlighter.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <QPointer>
#include <QSet>
#include <QSyntaxHighlighter>
#include <QTextCharFormat>
#include <QTextDocument>

#include "app/found_text.h"

namespace rookery {

namespace {

// A line beyond this is data, not code; it stays plain.
constexpr int LongestLine = 4000;

struct Language {
    std::u16string_view names;        ///< words after the fence, each between blanks
    std::u16string_view lineComment;
    std::u16string_view blockOpen;
    std::u16string_view blockClose;
    std::u16string_view quotes;
    std::u16string_view keywords;     ///< separated by blanks
};

constexpr std::array<Language, 11> Languages = {{
    {u" c h cpp c++ cc cxx hpp cuda glsl objc ", u"//", u"/*", u"*/", u"\"'",
     u"alignas auto bool break case catch char class const consteval constexpr constinit continue default "
     u"delete do double else enum explicit extern false float for friend if inline int long mutable namespace "
     u"new noexcept nullptr operator override private protected public return short signed sizeof static "
     u"static_cast struct switch template this throw true try typedef typename union unsigned using virtual "
     u"void volatile while"},
    {u" python py python3 ", u"#", u"", u"", u"\"'",
     u"False None True and as assert async await break class continue def del elif else except finally for "
     u"from global if import in is lambda match nonlocal not or pass raise return try while with yield self"},
    {u" javascript js jsx typescript ts tsx qml ", u"//", u"/*", u"*/", u"\"'`",
     u"abstract any as async await boolean break case catch class const continue default delete do else enum "
     u"export extends false finally for from function if implements import in instanceof interface let new "
     u"null number of property readonly return signal static string super switch this throw true try type "
     u"typeof undefined var void while yield"},
    {u" java kotlin kt scala csharp cs c# ", u"//", u"/*", u"*/", u"\"'",
     u"abstract boolean break byte case catch char class const continue default do double else enum extends "
     u"false final finally float for fun if implements import in instanceof int interface internal long "
     u"namespace native new null object override package private protected public return short static string "
     u"super switch this throw throws true try using val var void volatile when while"},
    {u" rust rs go golang swift ", u"//", u"/*", u"*/", u"\"`",
     u"as async await break case chan class const continue crate default defer do else enum extern false fn "
     u"for func go guard if impl import in interface let loop map match mod move mut nil package protocol pub "
     u"range ref return self select static struct super switch trait true type unsafe use var where while"},
    {u" bash sh shell zsh fish console make makefile dockerfile ", u"#", u"", u"", u"\"'",
     u"case do done elif else esac exit export fi for function if in local read return select set shift then "
     u"unset until while FROM RUN COPY ENV"},
    {u" sql sqlite postgresql mysql ", u"--", u"/*", u"*/", u"'\"",
     u"ALTER AND AS ASC BEGIN BETWEEN BY CASE COMMIT CREATE DELETE DESC DISTINCT DROP ELSE END EXISTS FROM "
     u"GROUP HAVING IN INDEX INNER INSERT INTEGER INTO IS JOIN KEY LEFT LIKE LIMIT NOT NULL ON OR ORDER OUTER "
     u"PRIMARY REFERENCES RIGHT SELECT SET TABLE TEXT THEN UNION UNIQUE UPDATE VALUES VIEW WHEN WHERE WITH "
     u"and as by create delete from group insert into join left like limit not null on or order select set "
     u"table update values where"},
    {u" json json5 jsonl ", u"//", u"", u"", u"\"", u"true false null"},
    {u" yaml yml toml ini conf properties cmake ", u"#", u"", u"", u"\"'", u"true false null yes no on off"},
    {u" lua haskell hs ada elm ", u"--", u"", u"", u"\"'",
     u"and break case class data deriving do else elseif end false for function if import in instance let "
     u"local module nil not of or repeat return then true type until where while"},
    {u" ruby rb perl pl r julia jl elixir ex ", u"#", u"", u"", u"\"'",
     u"and begin break case class def defmodule do else elsif elseif end ensure false for foreach function if "
     u"import in module my next nil not or package print redo rescue retry return self struct sub super then "
     u"true unless until use using when while yield"},
}};

const Language* findLanguage(const QString& name) {
    if (name.isEmpty() || name.contains(QLatin1Char(' ')))
        return nullptr;
    const std::u16string wanted = u' ' + name.toLower().toStdU16String() + u' ';
    for (const Language& language : Languages) {
        if (language.names.find(wanted) != std::u16string_view::npos)
            return &language;
    }
    return nullptr;
}

bool standsAt(const QString& text, int position, std::u16string_view sign) {
    return !sign.empty() &&
           QStringView(text).mid(position).startsWith(QStringView(sign.data(), static_cast<int>(sign.size())));
}

} // namespace

class SyntaxHighlighter::Painter : public QSyntaxHighlighter {
  public:
    Painter(QTextDocument* document, const SyntaxHighlighter* owner)
        : QSyntaxHighlighter(document), m_owner(owner) {}

    void setLanguage(const QString& name) {
        m_language = findLanguage(name);
        m_keywords.clear();
        if (m_language != nullptr) {
            const auto words = QString::fromUtf16(m_language->keywords.data(),
                                                  static_cast<int>(m_language->keywords.size()))
                                   .split(QLatin1Char(' '));
            m_keywords = QSet<QString>(words.begin(), words.end());
        }
        rehighlight();
    }

  protected:
    void highlightBlock(const QString& text) override {
        setCurrentBlockState(0);
        if (text.size() > LongestLine || m_owner == nullptr)
            return;
        if (m_language != nullptr) {
            int position = 0;
            if (previousBlockState() == InComment)
                position = comment(text, 0);
            while (position < text.size())
                position = next(text, position);
        }
        for (const FoundRange& range : foundRanges(text, m_owner->m_marked)) {
            for (int i = range.begin; i < range.begin + range.length; ++i) { // over the colours of the code
                QTextCharFormat both = format(i);
                both.setBackground(m_owner->m_markColor);
                setFormat(i, 1, both);
            }
        }
    }

  private:
    enum BlockState { Normal = 0, InComment = 1 };

    /// Colours what begins at `position` and returns where the next thing begins.
    int next(const QString& text, int position) {
        const QChar c = text.at(position);
        if (standsAt(text, position, m_language->lineComment)) {
            setFormat(position, static_cast<int>(text.size()) - position, m_owner->m_commentColor);
            return static_cast<int>(text.size());
        }
        if (standsAt(text, position, m_language->blockOpen)) {
            setFormat(position, static_cast<int>(m_language->blockOpen.size()), m_owner->m_commentColor);
            return comment(text, position + static_cast<int>(m_language->blockOpen.size()));
        }
        if (m_language->quotes.find(c.unicode()) != std::u16string_view::npos)
            return string(text, position);
        int end = position + 1;
        if (c.isDigit()) {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == QLatin1Char('.')))
                ++end;
            setFormat(position, end - position, m_owner->m_numberColor);
        } else if (c.isLetter() || c == QLatin1Char('_')) {
            while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end) == QLatin1Char('_')))
                ++end;
            if (m_keywords.contains(text.mid(position, end - position)))
                setFormat(position, end - position, m_owner->m_keywordColor);
        }
        return end;
    }

    int string(const QString& text, int position) {
        const QChar quote = text.at(position);
        int end = position + 1;
        while (end < text.size() && text.at(end) != quote)
            end += text.at(end) == QLatin1Char('\\') ? 2 : 1;
        end = std::min(end + 1, static_cast<int>(text.size()));
        setFormat(position, end - position, m_owner->m_stringColor);
        return end;
    }

    int comment(const QString& text, int position) {
        const QStringView close(m_language->blockClose.data(), static_cast<int>(m_language->blockClose.size()));
        const int found = static_cast<int>(QStringView(text).indexOf(close, position));
        const int end = found < 0 ? static_cast<int>(text.size()) : found + static_cast<int>(close.size());
        if (found < 0)
            setCurrentBlockState(InComment);
        setFormat(position, end - position, m_owner->m_commentColor);
        return end;
    }

    QPointer<const SyntaxHighlighter> m_owner;
    const Language* m_language = nullptr;
    QSet<QString> m_keywords;
};

SyntaxHighlighter::SyntaxHighlighter(QObject* parent) : QObject(parent) {
    connect(this, &SyntaxHighlighter::colorsChanged, this, [this] {
        if (m_painter)
            m_painter->rehighlight();
    });
}

SyntaxHighlighter::~SyntaxHighlighter() {
    setDocument(nullptr);
}

void SyntaxHighlighter::setDocument(QQuickTextDocument* document) {
    if (document == m_document)
        return;
    delete m_painter.data();
    m_document = document;
    if (document != nullptr && document->textDocument() != nullptr) {
        auto* const painter = new Painter(document->textDocument(), this);
        painter->setLanguage(m_language);
        m_painter = painter;
    }
    emit documentChanged();
}

void SyntaxHighlighter::setLanguage(const QString& language) {
    if (language == m_language)
        return;
    m_language = language;
    if (m_painter)
        static_cast<Painter*>(m_painter.data())->setLanguage(language);
    emit languageChanged();
}

void SyntaxHighlighter::setMarked(const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted == m_marked)
        return;
    m_marked = wanted;
    if (m_painter)
        m_painter->rehighlight();
    emit markedChanged();
}

} // namespace rookery
