// SPDX-License-Identifier: Apache-2.0
//
// The last finished run of each model, kept as one small file a model. It can be made again, so what cannot be
// read counts as not there.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>

#include "core/base/result.h"
#include "core/lab/report.h"

namespace rookery {

/// What reportJson() wrote. Error: BadFormat for anything else, of at most 1 MiB.
Result<LabReport> readReport(std::string_view json);

/// Keeps the report under the fingerprint of its model, in place of the one before; makes the folder. Errors:
/// those of writeAtomically().
Result<void> keepReport(const std::filesystem::path& folder, const LabReport& report);

/// The report kept for a model; nothing if there is none that can be read.
std::optional<LabReport> keptReport(const std::filesystem::path& folder, std::string_view fingerprint);

} // namespace rookery
