// SPDX-License-Identifier: Apache-2.0
#include "app/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace rookery {

Clipboard::Clipboard(QObject* parent) : QObject(parent) {}

void Clipboard::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

} // namespace rookery
