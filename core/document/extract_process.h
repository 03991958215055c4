// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <filesystem>
#include <stop_token>

#include "core/base/progress.h"
#include "core/document/document.h"

namespace rookery {

struct ExtractRequest {
    std::filesystem::path program; ///< rookery-extract
    std::filesystem::path document;
    DocumentLimits limits{};
    std::chrono::milliseconds patience{180'000}; ///< a document that takes longer is given up
    Progress progress{};                         ///< pages or files; on the calling thread
};

/// Takes the text out of a file or folder in a process of its own, which may not use the network,
/// start programs, write files, or use more than its share of memory and time; whatever happens to
/// it, this call returns. Blocks: not for the GUI thread. Problem Cancelled after `stop`.
Extraction extractInProcess(const ExtractRequest& request, std::stop_token stop = {});

/// rookery-extract beside the running program; empty if it is not there.
std::filesystem::path extractProgram();

} // namespace rookery
