// SPDX-License-Identifier: Apache-2.0
// One order of the prompt lab: its count, and the interval in which the true share lies.
import QtQuick
import Rookery

Column {
    id: root

    required property string name
    required property int hits
    required property int count
    required property real low
    required property real high
    required property string verdict
    required property color tone

    readonly property string words: root.verdict === "" ? qsTr("%1 of %2").arg(root.hits).arg(root.count)
        : qsTr("%1 of %2 · %3").arg(root.hits).arg(root.count).arg(root.verdict)

    spacing: Theme.space1
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ": " + root.words

    Item {
        width: parent.width
        height: label.height

        Text {
            id: label
            anchors.left: parent.left
            width: parent.width - value.width - Theme.space3
            text: root.name
            color: Theme.text
            font.pixelSize: Theme.fontText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
            textFormat: Text.PlainText
        }
        SmallText {
            id: value
            anchors.right: parent.right
            text: root.words
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        id: scale
        width: parent.width
        height: Theme.space2
        radius: height / 2
        color: Theme.panel

        Rectangle { // the interval
            x: (Theme.mirrored ? 1 - root.high : root.low) * scale.width
            width: Math.max(Theme.space1, (root.high - root.low) * scale.width)
            height: parent.height
            radius: height / 2
            color: root.tone
            opacity: 0.35
        }
        Rectangle { // what was counted
            readonly property real share: root.count > 0 ? root.hits / root.count : 0
            x: (Theme.mirrored ? 1 - share : share) * (scale.width - width)
            width: Theme.space1
            height: parent.height
            color: root.tone
        }
    }
}
