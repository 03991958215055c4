// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/document/document.h"

namespace rookery {

/// Members of a ZIP archive by name.
struct ZipMembers {
    DocumentProblem problem = DocumentProblem::None;
    std::string detail;
    std::map<std::string, std::string, std::less<>> members;

    /// Null if there is none of that name.
    const std::string* find(std::string_view name) const;
};

/// Unpacks the members that `wanted` names. Refuses: more members or more unpacked bytes than the
/// limits allow (TooMuchText), encrypted ones (Encrypted), a broken archive (Damaged). Sizes in the
/// archive's own directory are not believed: what is counted is what comes out.
ZipMembers readZip(std::span<const std::byte> bytes,
                   const std::function<bool(std::string_view name)>& wanted,
                   const DocumentLimits& limits);

} // namespace rookery
