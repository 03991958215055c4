// SPDX-License-Identifier: Apache-2.0
//
// Conversations out: JSON without loss, Markdown and HTML for reading.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery {

enum class ExportStates {
    Leave,   ///< texts and tokens only
    Include, ///< also the snapshots that fit the conversations, so that they resume at once
             ///< elsewhere
};

/// Our own JSON: conversations with every branch, exact tokens, figures; see export_json.cpp.
/// importFile() reads it back without loss. Deleted messages are left out. Errors:
/// NotFound.
Result<std::string> exportJson(Store& store, std::span<const ConversationId> conversations,
                               ExportStates states = ExportStates::Leave);
/// The branch shown, as Markdown: title as heading, a heading per turn, texts as they are.
Result<std::string> exportMarkdown(Store& store, ConversationId conversation);
/// The branch shown, as one printable HTML page without scripts or outside resources. Texts are
/// shown as written, every line break kept.
Result<std::string> exportHtml(Store& store, ConversationId conversation);

/// Picks the form by the file's ending: .md or .markdown, .html or .htm, .rookery (JSON with
/// states); everything else is JSON. Written beside the target and renamed, so that a failure
/// leaves an older file whole. Errors: NotFound, NotWritable, DiskFull.
Result<void> exportToFile(Store& store, ConversationId conversation,
                          const std::filesystem::path& file);

} // namespace rookery
