// SPDX-License-Identifier: Apache-2.0
// The background of everything that can be pressed.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Rectangle {
    id: root

    required property AbstractButton control
    property color base: "transparent"
    property bool outlined: false

    radius: Theme.radius
    color: root.base
    border.color: root.control.visualFocus ? Theme.accent : Theme.line
    border.width: root.control.visualFocus ? Theme.focusWidth
        : root.outlined || (Theme.contrast && root.control.hovered) ? Theme.lineWidth : 0

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        visible: root.control.enabled && (root.control.hovered || root.control.down)
        color: root.control.down ? Theme.pressed : Theme.hover
    }
}
