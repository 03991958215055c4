// SPDX-License-Identifier: Apache-2.0
//
// The command line of the window. One table makes what the program takes, --help, its manual page and the
// completions of shells.
#pragma once

#include <string>
#include <string_view>

#include <QCommandLineParser>
#include <QStringList>

#include "app/application.h"

namespace rookery {

void defineOptions(QCommandLineParser& parser);

/// What --page takes.
QStringList pageNames();
/// The chat, if no page has that name.
Application::Page pageNamed(const QString& name);

/// A section 1 manual page in man(7) macros.
std::string windowManual();
/// A completion script for "bash", "zsh" or "fish"; empty for any other shell.
std::string windowCompletions(std::string_view shell);

} // namespace rookery
