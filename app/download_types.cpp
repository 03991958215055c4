// SPDX-License-Identifier: Apache-2.0
#include "app/download_types.h"

#include <QCoreApplication>

namespace rookery {

namespace {

const char* sentence(DownloadProblem problem) {
    switch (problem) {
    case DownloadProblem::None:
        return "";
    case DownloadProblem::Stopped:
        return QT_TRANSLATE_NOOP("DownloadProblem", "Paused. What was received is kept.");
    case DownloadProblem::Unreachable:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The server cannot be reached. Check the connection, or choose another source.");
    case DownloadProblem::Untrusted:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The connection is not secure, so nothing was fetched. Check the clock of this computer, or choose another source.");
    case DownloadProblem::NotThere:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The file is not there any more. Look at the page of the model for a newer one.");
    case DownloadProblem::Busy:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The server is busy. Try again later, or choose another source.");
    case DownloadProblem::Stalled:
        return QT_TRANSLATE_NOOP("DownloadProblem", "Nothing came from the server for a while. What was received is kept.");
    case DownloadProblem::Cut:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The connection broke off. What was received is kept.");
    case DownloadProblem::WrongRange:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The server sent another part of the file than it was asked for. Choose another source.");
    case DownloadProblem::WrongSize:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The server has a file of another size than the one in the list. Choose another source.");
    case DownloadProblem::WrongContent:
        return QT_TRANSLATE_NOOP("DownloadProblem", "The file that came is not the published one, so it was removed. Choose another source.");
    case DownloadProblem::DiskFull:
        return QT_TRANSLATE_NOOP("DownloadProblem", "There is not enough space on the disk. Free some, then go on.");
    case DownloadProblem::NotWritable:
        return QT_TRANSLATE_NOOP("DownloadProblem", "Nothing can be written into the folder. Choose another one.");
    case DownloadProblem::NameTaken:
        return QT_TRANSLATE_NOOP("DownloadProblem", "Another file of this name is in the folder already. Rename it or choose another folder.");
    }
    return "";
}

} // namespace

QString downloadSentence(DownloadProblem problem) {
    return QCoreApplication::translate("DownloadProblem", sentence(problem));
}

} // namespace rookery
