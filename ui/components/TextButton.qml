// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.impl
import Rookery

Pressable {
    id: root

    property string symbol
    property bool primary: false
    property bool outlined: !root.primary
    property color tint: root.primary ? Theme.accentText : Theme.text

    readonly property int start: root.symbol === "" ? 0 : Theme.iconSmall + Theme.space2

    implicitHeight: Theme.control
    implicitWidth: Math.ceil(label.implicitWidth) + root.start + leftPadding + rightPadding
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    opacity: root.enabled ? 1 : 0.45
    font.pixelSize: Theme.fontSmall

    contentItem: Item {
        Row {
            id: content
            anchors.verticalCenter: parent.verticalCenter
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.space2

            Icon {
                visible: root.symbol !== ""
                symbol: root.symbol
                size: Theme.iconSmall
                color: root.tint
                anchors.verticalCenter: parent.verticalCenter
            }
            MnemonicLabel {
                id: label
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.availableWidth - root.start)
                text: root.text
                mnemonicVisible: false
                font.pixelSize: root.font.pixelSize
                font.weight: root.primary ? Font.DemiBold : Font.Normal
                color: root.tint
                elide: Text.ElideRight
            }
        }
    }
    background: Surface {
        control: root
        base: root.primary ? Theme.accent : "transparent"
        outlined: root.outlined
    }
}
