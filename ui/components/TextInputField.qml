// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

TextField {
    id: root

    property string symbol

    implicitHeight: Theme.control
    leftPadding: root.symbol === "" || Theme.mirrored ? Theme.space2 : Theme.iconSmall + 2 * Theme.space2
    rightPadding: root.symbol !== "" && Theme.mirrored ? Theme.iconSmall + 2 * Theme.space2 : Theme.space2
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    font.pixelSize: Theme.fontSmall
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.selection
    selectedTextColor: Theme.selectionText
    selectByMouse: true
    Accessible.name: root.placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: root.activeFocus ? Theme.accent : Theme.line
        border.width: root.activeFocus ? Theme.focusWidth : Theme.lineWidth

        Icon {
            visible: root.symbol !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            symbol: root.symbol
            size: Theme.iconSmall
        }
    }
}
