// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Text {
    color: Theme.muted
    font.pixelSize: Theme.fontSmall
    lineHeight: Theme.lineHeightSmall
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
