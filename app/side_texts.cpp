// SPDX-License-Identifier: Apache-2.0
#include "app/side_texts.h"

#include <algorithm>
#include <vector>

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

namespace rookery {

namespace {

constexpr int LongestTitle = 60;
constexpr int LongestFollowUp = 120;
constexpr int MostFollowUps = 3;
/// Shorter words ("of", "is", "le") are in every text and prove nothing; in scripts without spaces the
/// boundary finder gives words of one or two characters, which do.
constexpr int ShortestWord = 4;

QStringList words(const QString& text) {
    QStringList found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype start = 0; finder.toNextBoundary() >= 0; start = finder.position()) {
        const QString word = text.mid(start, finder.position() - start).toCaseFolded();
        const bool dense = !word.isEmpty() && word.at(0).unicode() >= 0x0E00; // Thai, CJK, kana, Hangul ...
        if (!word.isEmpty() && word.at(0).isLetterOrNumber() && (dense || word.size() >= ShortestWord))
            found.append(word);
    }
    return found;
}

/// How many of the telling words of `text` occur in `chat`, 0 to 1; 0 when it has none.
double shareOf(const QString& text, const QString& chat) {
    const QStringList own = words(text);
    if (own.isEmpty())
        return 0;
    const QStringList known = words(chat);
    const QSet<QString> all(known.begin(), known.end());
    const auto shared = std::count_if(own.begin(), own.end(), [&all](const QString& word) { return all.contains(word); });
    return static_cast<double>(shared) / static_cast<double>(own.size());
}

/// Without list markers, quotation marks and emphasis around it.
QString bare(const QString& line) {
    static const QRegularExpression marker(QStringLiteral("^\\s*(?:[-*•>#]+|\\(?\\d{1,2}[.)：:、])\\s*"));
    static const QString around = QStringLiteral("\"'*_`“”„«»‘’「」『』");
    QString text = line.trimmed();
    text.remove(marker);
    while (!text.isEmpty() && around.contains(text.at(0)))
        text.remove(0, 1);
    while (!text.isEmpty() && around.contains(text.back()))
        text.chop(1);
    return text.simplified();
}

} // namespace

std::string sideQuestion(SideTask task) {
    switch (task) {
    case SideTask::Title:
        return "Give this chat a title of three to six words, in its own language. Write only the title.";
    case SideTask::FollowUps:
        return "Write three short questions that I could ask you next, in the language of this chat, one a line.";
    case SideTask::Summary:
        return "Summarize this chat in at most three sentences, in its own language.";
    }
    return {};
}

int sideTokens(SideTask task) {
    return task == SideTask::Title ? 32 : task == SideTask::FollowUps ? 120 : 200;
}

QString titleFrom(const QString& answer, const QString& chat) {
    QString title = bare(answer.trimmed().section(QLatin1Char('\n'), 0, 0));
    while (title.endsWith(QLatin1Char('.')) || title.endsWith(QStringLiteral("。")))
        title.chop(1);
    const bool usable = !title.isEmpty() && title.size() <= LongestTitle && !title.contains(QLatin1Char(':'));
    return usable && shareOf(title, chat) >= 0.5 ? title : QString();
}

QStringList followUpsFrom(const QString& answer, const QString& chat) {
    QStringList found;
    for (const QString& line : answer.split(QLatin1Char('\n'))) {
        const QString text = bare(line);
        const bool usable = text.size() >= 6 && text.size() <= LongestFollowUp && !found.contains(text, Qt::CaseInsensitive) &&
                            !chat.contains(text, Qt::CaseInsensitive) && shareOf(text, chat) > 0;
        const bool isQuestion = text.endsWith(QLatin1Char('?')) || text.endsWith(QStringLiteral("？")) ||
                                text.endsWith(QStringLiteral("؟"));
        if (usable && isQuestion && found.size() < MostFollowUps)
            found.append(text);
    }
    return found;
}

QString summaryFrom(const QString& answer, const QString& chat) {
    const QString summary = answer.trimmed();
    const bool usable = !summary.isEmpty() && summary.size() < chat.size();
    return usable && shareOf(summary, chat) >= 0.5 ? summary : QString();
}

} // namespace rookery
