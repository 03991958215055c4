// SPDX-License-Identifier: Apache-2.0
// What keys do.
import QtQuick
import Rookery

Item {
    id: root

    property string name
    property string keys

    width: parent?.width ?? 0
    implicitHeight: Math.max(words.height, cap.height)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + ": " + root.keys

    Text {
        id: words
        anchors.left: parent.left
        anchors.right: cap.left
        anchors.rightMargin: Theme.space3
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        color: Theme.text
        font.pixelSize: Theme.fontText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    Rectangle {
        id: cap
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.ceil(label.implicitWidth) + 2 * Theme.space2
        height: Theme.controlSmall
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.lineWidth

        Text {
            id: label
            anchors.centerIn: parent
            text: root.keys
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            Accessible.ignored: true
        }
    }
}
