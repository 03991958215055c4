// SPDX-License-Identifier: Apache-2.0
//
// Conversations in. Files are hostile: limits on size, counts and depth; unknown fields are
// ignored, wrong types are errors that name the place.
#pragma once

#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/store/store.h"

namespace rookery {

struct ImportLimits {
    std::int64_t fileBytes = std::int64_t{256} << 20;
    std::int64_t messages = 2'000'000;
    std::int64_t messageBytes = std::int64_t{64} << 20;
    int depth = 64; ///< of nested JSON
};

struct ImportReport {
    std::string format{}; ///< "rookery", "chatgpt", "messages"
    std::vector<ConversationId> conversations{};
    std::int64_t messages = 0;
    std::int64_t snapshots = 0;
    std::int64_t skipped =
        0; ///< parts of other programs' files that are not text (pictures, tools)
};

/// Reads our JSON (exportJson), a ChatGPT export (conversations.json) or plain lists of
/// {"role", "content"} as GPT4All and many scripts write them. All or nothing: one transaction.
/// Errors: NotFound, NotReadable, BadFormat, UnsupportedFormat (JSON, but of no known kind),
/// InvalidArgument (a limit), Cancelled (`stop`; nothing was changed), and those of writing.
Result<ImportReport> importFile(Store& store, const std::filesystem::path& file,
                                const ImportLimits& limits = {}, const std::stop_token& stop = {});
Result<ImportReport> importText(Store& store, std::string_view json,
                                const ImportLimits& limits = {}, const std::stop_token& stop = {});

} // namespace rookery
