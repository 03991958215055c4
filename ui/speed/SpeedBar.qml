// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery

Column {
    id: root

    required property string name
    required property string detail
    required property string words
    required property real share // of the width, 0 to 1
    required property real limit // likewise; 0: unknown

    spacing: Theme.space1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ": " + root.words
    Accessible.description: root.detail

    Item {
        width: parent.width
        height: Math.max(label.height, value.height)

        Text {
            id: label
            anchors.left: parent.left
            width: parent.width - value.width - Theme.space3
            text: root.name
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            elide: Text.ElideMiddle
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
        SmallText {
            id: value
            anchors.right: parent.right
            text: root.words
            color: Theme.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
    Item {
        width: parent.width
        height: Theme.space3

        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: parent.width * Math.min(1, root.limit)
            height: parent.height
            visible: root.limit > 0
            color: Theme.selected
            border.color: Theme.accent
            border.width: Theme.lineWidth
            radius: Theme.space1 / 2
        }
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: Math.max(Theme.lineWidth, parent.width * Math.min(1, root.share))
            height: parent.height - 2 * Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            radius: Theme.space1 / 2
        }
    }
    SmallText {
        width: parent.width
        text: root.detail
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
