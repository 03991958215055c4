// SPDX-License-Identifier: Apache-2.0
// A small rounded button that names a choice and opens it.
import QtQuick
import Rookery

Pressable {
    id: root

    property string symbol
    property bool opens: true
    property color tint: Theme.text

    implicitHeight: Theme.controlSmall
    implicitWidth: Math.ceil(label.implicitWidth) + leftPadding + rightPadding
        + (root.symbol === "" ? 0 : Theme.iconSmall + Theme.space1)
        + (root.opens ? Theme.iconSmall : 0)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    focusPolicy: Qt.TabFocus

    contentItem: Item {
        Icon {
            id: sign
            visible: root.symbol !== ""
            width: visible ? Theme.iconSmall : 0
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            size: Theme.iconSmall
        }
        Text {
            id: label
            anchors.left: sign.right
            anchors.leftMargin: sign.visible ? Theme.space1 : 0
            anchors.right: arrow.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            elide: Text.ElideRight
            color: root.tint
            font.pixelSize: Theme.fontSmall
            textFormat: Text.PlainText
        }
        Icon {
            id: arrow
            visible: root.opens
            width: visible ? Theme.iconSmall : 0
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            symbol: "chevron-down"
            size: Theme.iconSmall
        }
    }
    background: Surface {
        control: root
        radius: height / 2
        outlined: true
    }
}
