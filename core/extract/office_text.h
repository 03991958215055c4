// SPDX-License-Identifier: Apache-2.0
//
// Word (Office Open XML, ECMA-376 part 1) and OpenDocument text (OASIS ODF 1.2 part 1): the words a
// reader sees, without deleted tracked changes, field instructions and comments.
#pragma once

#include "core/document/document.h"
#include "core/extract/zip_members.h"

namespace rookery {

/// True for members that the two functions below look at.
bool isOfficeMember(std::string_view name);
Extraction docxText(const ZipMembers& zip, const DocumentLimits& limits);
Extraction odtText(const ZipMembers& zip, const DocumentLimits& limits);

} // namespace rookery
