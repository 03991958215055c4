// SPDX-License-Identifier: Apache-2.0
// What the user wrote, as it was written. Long texts are folded.
import QtQuick
import Rookery

Item {
    id: root

    property string text
    property string marked
    property string sought

    readonly property int most: root.width * 0.86
    readonly property bool lengthy: root.text.length >= 400 // surely wider than a line, and slow to measure
    readonly property bool foldable: edit.implicitHeight > Theme.codeFold * 1.2
    readonly property bool hit: root.sought !== "" && root.text.toLowerCase().includes(root.sought.toLowerCase())

    onHitChanged: if (root.hit) fold.open = true
    implicitHeight: box.height

    Rectangle {
        id: box
        anchors.right: parent.right
        width: root.lengthy ? root.most : Math.min(root.most, Math.ceil(measure.implicitWidth) + 2 * Theme.space4)
        height: content.height + 2 * Theme.space3
        radius: Theme.radiusLarge
        color: Theme.own
        border.color: Theme.line
        border.width: Theme.contrast ? Theme.lineWidth : 0

        Column {
            id: content
            x: Theme.space4
            y: Theme.space3
            width: parent.width - 2 * Theme.space4

            Item {
                width: parent.width
                height: root.foldable && !fold.open ? Theme.codeFold : edit.implicitHeight
                clip: root.foldable && !fold.open

                TextBody {
                    id: edit
                    width: parent.width
                    source: root.text
                    rich: false
                    marked: root.marked
                }
            }
            FoldButton {
                id: fold
                visible: root.foldable
            }
        }
    }
    Text { // only measures the natural width
        id: measure
        visible: false
        text: root.lengthy ? "" : root.text
        font.pixelSize: Theme.fontText
        textFormat: Text.PlainText
    }
}
