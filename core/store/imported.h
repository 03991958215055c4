// SPDX-License-Identifier: Apache-2.0
//
// What every importer produces: conversations as values, checked, before anything is written.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/store/answer_journal.h"
#include "core/store/import.h"

namespace rookery {

struct ImportedMessage {
    Message row; ///< parent: index of the parent + 1, smaller than its own; 0: a first message
    std::vector<MessageTokens> tokens; ///< message unused
    std::optional<ResumePoint> resume; ///< content and tokens unused
};

struct ImportedState {
    SnapshotInfo info;        ///< conversation unused
    std::int64_t message = 0; ///< index
    std::string tokenizer;
    std::int64_t tokenCount = 0;
    std::vector<std::byte> data;
    std::vector<std::byte> extra;
};

struct ImportedConversation {
    Conversation row; ///< activeMessage: index + 1; 0: none
    std::vector<ImportedMessage> messages;
    std::vector<ImportedState> states;
};

struct Imported {
    std::string format;
    std::vector<ModelRecord> models;
    std::vector<ImportedConversation> conversations;
    std::int64_t skipped = 0;
};

using ImportJson = nlohmann::json;

/// Each reads one kind of file; `json` is of that kind. Errors: BadFormat with the place.
Result<Imported> readRookeryJson(const ImportJson& json);
Result<Imported> readChatGptJson(const ImportJson& json);
Result<Imported> readMessageLists(const ImportJson& json);

/// Do they look like it?
bool isRookeryJson(const ImportJson& json);
bool isChatGptJson(const ImportJson& json);
bool isMessageLists(const ImportJson& json);

} // namespace rookery
