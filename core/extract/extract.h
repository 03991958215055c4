// SPDX-License-Identifier: Apache-2.0
//
// Takes the text out of documents. The file says by its content what it is; its name only decides
// between kinds of plain text. Runs in rookery-extract, which may lose nothing but itself.
#pragma once

#include <filesystem>
#include <span>
#include <string_view>

#include "core/base/progress.h"
#include "core/document/document.h"

namespace rookery {

struct ExtractContext {
    DocumentLimits limits{};
    Progress progress{}; ///< pages, chapters or files done
};

/// The text of a file or of the source files in a folder.
Extraction extractDocument(const std::filesystem::path& path, const ExtractContext& context = {});
/// The same for a file in memory; `name` is its file name.
Extraction extractBytes(std::span<const std::byte> bytes, std::string_view name,
                        const ExtractContext& context = {});

} // namespace rookery
