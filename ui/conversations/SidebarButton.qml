// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Pressable {
    id: root

    property string symbol
    property string keys
    property bool current: false

    implicitHeight: Theme.row
    leftPadding: Theme.space2
    rightPadding: Theme.space2

    contentItem: Item {
        Icon {
            id: sign
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            color: root.current ? Theme.accent : Theme.muted
        }
        Text {
            anchors.left: sign.right
            anchors.leftMargin: Theme.space2
            anchors.right: shortcut.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: root.current ? Font.DemiBold : Font.Normal
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: shortcut
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            visible: root.hovered && root.keys !== ""
            text: root.keys
            color: Theme.muted
            font.pixelSize: Theme.fontSmall
        }
    }
    background: Surface {
        control: root
        base: root.current ? Theme.selected : "transparent"
    }
}
