// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Text {
    color: Theme.text
    font.pixelSize: Theme.fontText
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
}
