// SPDX-License-Identifier: Apache-2.0
#include "app/error_sentence.h"

#include <QCoreApplication>

#include "core/engine/old_driver.h"

namespace rookery {

namespace {

struct Sentence {
    const char* cause;
    const char* nextStep;
};

// QT_TRANSLATE_NOOP marks the texts for lupdate; they are translated where they are used.
Sentence sentence(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "This was cancelled"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Start it again when you like.")};
    case ErrorCode::InvalidArgument:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "A value makes no sense here"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Change it and try again.")};
    case ErrorCode::NotFound:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "It is not there any more"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Check the name, or connect the drive it was on.")};
    case ErrorCode::NotReadable:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The file cannot be read"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Check its permissions and the drive it is on.")};
    case ErrorCode::NotWritable:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "Nothing can be written there"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Choose a folder that you may write to.")};
    case ErrorCode::DiskFull:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The disk is full"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Free some space; what was written so far is kept.")};
    case ErrorCode::Truncated:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The file is cut short"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Download or copy it again.")};
    case ErrorCode::BadFormat:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The file is damaged or of an unknown kind"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Get it again from where it came from, or choose another file.")};
    case ErrorCode::UnsupportedFormat:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "This kind of file is not supported"),
                QT_TRANSLATE_NOOP("ErrorSentence",
                                  "Look for the model as .pth, .safetensors, .gguf or rwkv.cpp .bin.")};
    case ErrorCode::UnsupportedArchitecture:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "This is not a model that Rookery can run"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Choose an RWKV model of version 4, 5, 6 or 7.")};
    case ErrorCode::UnsupportedType:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The weights are stored in a type that is not supported"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Look for the same model in F16, BF16, Q8_0 or Q4_K.")};
    case ErrorCode::ChecksumMismatch:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The file is not what it should be"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Download it again.")};
    case ErrorCode::TokenizerMismatch:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "Tokenizer and model do not belong together"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Choose another one in the Tokenizer menu.")};
    case ErrorCode::StateMismatch:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "This was made for another model"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Load the model that it was made for.")};
    case ErrorCode::OutOfMemory:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "There is not enough free memory"),
                QT_TRANSLATE_NOOP("ErrorSentence",
                                  "Close other programs, or choose a smaller or more strongly quantised model.")};
    case ErrorCode::DeviceUnavailable:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The device cannot be used"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Choose another one under Model > Device, or update its driver.")};
    case ErrorCode::DeviceLost:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The device stopped working"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Choose another one under Model > Device; nothing was lost.")};
    case ErrorCode::DatabaseLocked:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "Another Rookery uses the same data folder"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Close the other one, or use another folder.")};
    case ErrorCode::DatabaseNewer:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The conversations were written by a newer Rookery"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Install the newer version; nothing was changed.")};
    case ErrorCode::DatabaseCorrupt:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "The database of conversations is damaged"),
                QT_TRANSLATE_NOOP("ErrorSentence",
                                  "Start Rookery again: it keeps the damaged file and saves what can be read.")};
    case ErrorCode::Internal:
        return {QT_TRANSLATE_NOOP("ErrorSentence", "Something unexpected happened"),
                QT_TRANSLATE_NOOP("ErrorSentence", "Try again, and report it with the details if it stays.")};
    }
    return {"", ""};
}

QString translated(const char* text) {
    return QCoreApplication::translate("ErrorSentence", text);
}

} // namespace

QString errorCause(ErrorCode code) {
    return translated(sentence(code).cause);
}

QString errorNextStep(ErrorCode code) {
    return translated(sentence(code).nextStep);
}

QString errorSentence(const Error& error) {
    const QString cause = isOldDriver(error)
                              ? translated(QT_TRANSLATE_NOOP("ErrorSentence", "The driver of the device is too old"))
                              : errorCause(error.code);
    //: Joins the cause of an error and what to do: "The disk is full. Free some space."
    return QCoreApplication::translate("ErrorSentence", "%1. %2").arg(cause, errorNextStep(error.code));
}

} // namespace rookery
