// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

#include "core/extract/extract.h"

namespace rookery {

/// The source and text files of a folder, in order of their paths, each a section with its path as
/// heading. Left out: hidden files and folders, links, folders that builds and package tools make.
/// Files that are no text or too large are counted in DocumentText::skipped.
Extraction sourceFolderText(const std::filesystem::path& folder, const ExtractContext& context);

} // namespace rookery
