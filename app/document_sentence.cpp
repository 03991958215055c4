// SPDX-License-Identifier: Apache-2.0
#include "app/document_sentence.h"

#include <QCoreApplication>

namespace rookery {

QString documentSentence(DocumentProblem problem) {
    switch (problem) {
    case DocumentProblem::None:
        return {};
    case DocumentProblem::NotFound:
        return QCoreApplication::translate("DocumentSentence", "The file is not there any more.");
    case DocumentProblem::NotReadable:
        return QCoreApplication::translate("DocumentSentence", "The file cannot be opened. Check its permissions.");
    case DocumentProblem::TooLarge:
        return QCoreApplication::translate("DocumentSentence", "The file is larger than 1 GB, more than a document may have.");
    case DocumentProblem::TooMuchText:
        return QCoreApplication::translate("DocumentSentence",
                                           "It holds more text than Rookery takes in at once. Divide it into parts.");
    case DocumentProblem::TooDeep:
        return QCoreApplication::translate("DocumentSentence", "It is nested deeper than any real document, so it was left alone.");
    case DocumentProblem::Encrypted:
        return QCoreApplication::translate("DocumentSentence", "It is protected by a password. Save a copy without one.");
    case DocumentProblem::Damaged:
        return QCoreApplication::translate("DocumentSentence", "The file is damaged. Try another copy.");
    case DocumentProblem::UnknownKind:
        return QCoreApplication::translate(
            "DocumentSentence", "This is no text, PDF, DOCX, ODT, EPUB, web page or source code.");
    case DocumentProblem::OldOffice:
        return QCoreApplication::translate("DocumentSentence",
                                           "This is an old Office file. Save it as DOCX, ODT or PDF first.");
    case DocumentProblem::NoText:
        return QCoreApplication::translate(
            "DocumentSentence", "There is no text in it. Scanned pages need a program that recognises letters first.");
    case DocumentProblem::TimedOut:
        return QCoreApplication::translate("DocumentSentence", "Taking the text out took too long, so it was given up.");
    case DocumentProblem::OutOfMemory:
        return QCoreApplication::translate("DocumentSentence", "Taking the text out needs too much memory.");
    case DocumentProblem::Cancelled:
        return QCoreApplication::translate("DocumentSentence", "Cancelled.");
    case DocumentProblem::Failed:
        return QCoreApplication::translate(
            "DocumentSentence", "The program that takes out the text did not do its work. Installing Rookery again may help.");
    }
    return {};
}

QString documentKindText(const std::string& kind) {
    switch (documentKindFromName(kind).value_or(DocumentKind::Text)) {
    case DocumentKind::Text:
        return QCoreApplication::translate("DocumentSentence", "Text");
    case DocumentKind::Markdown:
        return QStringLiteral("Markdown");
    case DocumentKind::Source:
        return QCoreApplication::translate("DocumentSentence", "Source code");
    case DocumentKind::SourceFolder:
        return QCoreApplication::translate("DocumentSentence", "Folder of sources");
    case DocumentKind::Html:
        return QCoreApplication::translate("DocumentSentence", "Web page");
    case DocumentKind::Pdf:
        return QStringLiteral("PDF");
    case DocumentKind::Docx:
        return QStringLiteral("DOCX");
    case DocumentKind::Odt:
        return QStringLiteral("ODT");
    case DocumentKind::Epub:
        return QStringLiteral("EPUB");
    }
    return {};
}

} // namespace rookery
