// SPDX-License-Identifier: Apache-2.0
// A name and what it is, on one line.
import QtQuick
import Rookery

Item {
    id: root

    property string name
    property string value

    width: parent?.width ?? 0
    implicitHeight: words.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.name + ": " + root.value

    SmallText {
        id: words
        anchors.left: parent.left
        anchors.right: number.left
        anchors.rightMargin: Theme.space3
        text: root.name
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    SmallText {
        id: number
        anchors.right: parent.right
        text: root.value
        color: Theme.text
        Accessible.ignored: true
    }
}
