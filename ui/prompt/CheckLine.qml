// SPDX-License-Identifier: Apache-2.0
// A box to tick with its words.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

CheckBox {
    id: root

    implicitHeight: Theme.controlSmall
    padding: 0
    spacing: Theme.space2
    font.pixelSize: Theme.fontSmall
    Accessible.name: root.text

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: Theme.iconSmall
        height: Theme.iconSmall
        radius: Theme.space1
        color: root.checked ? Theme.accent : "transparent"
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.muted
        border.width: root.visualFocus ? Theme.focusWidth : Theme.lineWidth

        Icon {
            anchors.fill: parent
            visible: root.checked
            symbol: "check"
            size: Theme.iconSmall
            color: Theme.accentText
        }
    }
    contentItem: Text {
        leftPadding: root.mirrored ? 0 : Theme.iconSmall + root.spacing
        rightPadding: root.mirrored ? Theme.iconSmall + root.spacing : 0
        text: root.text
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
    }
}
