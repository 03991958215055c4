// SPDX-License-Identifier: Apache-2.0
//
// EPUB 2 and 3 (W3C EPUB 3.3, "Open Container Format" and "Package document"): the chapters in the
// order of the spine.
#pragma once

#include "core/document/document.h"
#include "core/extract/extract.h"
#include "core/extract/zip_members.h"

namespace rookery {

bool isEpubMember(std::string_view name);
Extraction epubText(const ZipMembers& zip, const ExtractContext& context);

} // namespace rookery
