// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

Pressable {
    id: root

    property string hint
    property color tint: Theme.muted
    property bool first: false

    visible: root.text !== ""
    implicitWidth: Math.ceil(label.implicitWidth) + label.begin + leftPadding + rightPadding
    implicitHeight: Theme.strip
    leftPadding: Theme.space1
    rightPadding: Theme.space1
    focusPolicy: Qt.TabFocus
    ToolTip.text: root.hint
    ToolTip.visible: root.hovered && root.hint !== ""
    ToolTip.delay: Theme.hintDelay
    Layout.fillWidth: true
    Layout.maximumWidth: implicitWidth
    Layout.minimumWidth: 0
    Accessible.description: root.hint

    contentItem: Item {
        Text { // an item of its own: in one text with words of the other direction it would change its place
            id: dot
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.first
            text: "·"
            color: Theme.muted
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
        Text {
            id: label
            readonly property int begin: root.first ? 0 : dot.implicitWidth + Theme.space2
            anchors.left: parent.left
            anchors.leftMargin: label.begin
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: root.hovered ? Theme.text : root.tint
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? Theme.focusWidth : 0
    }
}
