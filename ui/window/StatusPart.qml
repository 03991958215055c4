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
    implicitWidth: Math.ceil(label.implicitWidth) + leftPadding + rightPadding
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

    contentItem: Text {
        id: label
        text: root.first ? root.text : "·  " + root.text
        color: root.hovered ? Theme.text : root.tint
        font.pixelSize: Theme.fontSmall
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
    background: Rectangle {
        radius: Theme.radius
        color: "transparent"
        border.color: Theme.accent
        border.width: root.visualFocus ? Theme.focusWidth : 0
    }
}
