// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/extract/markdown_sections.h"

using namespace rookery;

namespace {

/// "heading: text" of each section, line ends as "/".
QStringList shown(const std::string& text) {
    QStringList result;
    for (const DocumentSection& section : markdownSections(text))
        result.append(QString::fromStdString(section.heading + ": " + section.text).replace('\n', '/'));
    return result;
}

} // namespace

class MarkdownSectionsTest : public QObject {
    Q_OBJECT

  private slots:
    void headingsOfTwoLevelsBeginSections() {
        QCOMPARE(shown("before\n# One\na\n## Two ##\nb\n### Three\nc\n"),
                 (QStringList{": before/", "One: a/", "Two: b/### Three/c/"}));
    }

    void headingsWithNothingBetweenAreJoined() {
        QCOMPARE(shown("# Part\n\n## Chapter\ntext"), QStringList{"Part – Chapter: text"});
    }

    void codeHasNoHeadings() {
        QCOMPARE(shown("# A\n```sh\n# comment\n```\n~~~\n## x\n```\n~~~\n    # indented\n"),
                 QStringList{"A: ```sh/# comment/```/~~~/## x/```/~~~/    # indented/"});
    }

    void whatOnlyLooksLikeAHeadingStays() {
        QCOMPARE(shown("#tag\n#\n# \n####### deep\n#!/bin/sh"), QStringList{": #tag/#/# /####### deep/#!/bin/sh"});
    }

    void anyTextGivesASection() {
        QCOMPARE(shown(""), QStringList{": "});
        QCOMPARE(shown("\n\n"), QStringList{": //"});
        QCOMPARE(shown("# Alone"), QStringList{"Alone: Alone"});
        QCOMPARE(markdownSections(std::string(1'000'000, '#')).size(), 1U);
    }

    void aThousandEmptyHeadingsDoNotGrowWithoutEnd() {
        std::string text;
        for (int i = 0; i < 1000; ++i)
            text += "# Heading " + std::to_string(i) + "\n";

        const auto sections = markdownSections(text);

        QCOMPARE(sections.size(), 1U);
        QVERIFY(sections[0].heading.size() <= 300);
    }
};

QTEST_GUILESS_MAIN(MarkdownSectionsTest)
#include "markdown_sections_test.moc"
