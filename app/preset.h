// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/chat/stored_branch.h"

namespace rookery {

/// A way to begin chats: who the model should be, and examples of how it should answer.
struct Preset {
    struct Example {
        QString question;
        QString answer;
        bool operator==(const Example&) const = default;
    };

    qint64 id = 0; ///< from 1 on
    QString name;
    QString systemPrompt;
    std::vector<Example> examples;
    QString stateFile; ///< path of a tuned state to begin with; empty: the model's own

    /// There is nothing a model could read ahead.
    bool isBlank() const { return systemPrompt.trimmed().isEmpty() && examples.empty(); }
    bool operator==(const Preset&) const = default;
};

/// Its state belongs to a conversation of this number, which neither a conversation nor a document has.
inline ConversationId presetOwner(qint64 presetId) {
    return -(ConversationId{1} << 40) - presetId;
}

/// What a chat begins with, as a branch to be read ahead.
StoredBranch presetBranch(const Preset& preset, const std::string& chatFormat);

/// Presets as a JSON file, and back. Reading takes any bytes: at most 4 MiB and 500 presets; what is not a
/// preset is an error that names the place (BadFormat).
QByteArray presetsToJson(const std::vector<Preset>& presets);
Result<std::vector<Preset>> presetsFromJson(const QByteArray& json);

} // namespace rookery
