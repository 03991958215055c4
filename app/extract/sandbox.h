// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace rookery {

/// Takes from this process what reading a document never needs: open files but the standard three,
/// more memory and processor time than its share, core files, the system calls that reach the
/// network or other processes, start programs or change files, and the files of the user but those
/// in `folder` (empty: all of them). What fails to be taken away is left: the limits of time are
/// also kept from outside; and where the kernel has no Landlock, reading other files. Not undone; new
/// threads inherit it. Returns false where the kernel has no filter of system calls.
bool lockIn(const std::filesystem::path& folder = {});

} // namespace rookery
