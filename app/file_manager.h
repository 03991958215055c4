// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rookery {

/// Shows a file, selected, in the desktop's file manager; where none answers on the session bus, opens its folder.
/// Returns at once. GUI thread.
/// Source: the interface org.freedesktop.FileManager1 of freedesktop.org, method ShowItems.
void showInFileManager(const QString& path);

} // namespace rookery
