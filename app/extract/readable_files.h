// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace rookery {

/// Takes from this process, for good, the files of the user: what it opens from now on lies in the
/// system's folders of libraries, fonts and encodings, or in `folder` (empty: in no other), and is
/// read only. What is open already stays open. New threads inherit it; the caller has given up new
/// privileges (PR_SET_NO_NEW_PRIVS). Returns false, with nothing taken, where the kernel has no
/// Landlock.
bool lockFiles(const std::filesystem::path& folder);

} // namespace rookery
