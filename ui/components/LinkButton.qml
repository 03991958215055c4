// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Pressable {
    id: root

    implicitHeight: Theme.controlSmall
    implicitWidth: label.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.space1
    rightPadding: Theme.space1
    opacity: root.enabled ? 1 : 0.45

    contentItem: Text {
        id: label
        text: root.text
        color: Theme.accent
        font.pixelSize: Theme.fontSmall
        font.underline: root.hovered
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
    background: Surface { control: root }
}
