// SPDX-License-Identifier: Apache-2.0
// One token: what it stands for, and below it, if wanted, its number and its bytes.
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Rectangle {
    id: root

    required property int index
    required property string piece
    required property int tokenId
    required property string bytesText
    required property int byteCount
    property bool detailed: false
    property real widest: 0

    readonly property string facts: qsTr("Token %1, %Ln byte(s): %2", "", root.byteCount).arg(root.tokenId).arg(root.bytesText)
    readonly property real wanted: Math.max(label.implicitWidth, root.detailed ? Math.max(number.implicitWidth, bytes.implicitWidth) : 0)

    implicitWidth: Math.min(Math.ceil(root.wanted) + 2 * Theme.space1, root.widest)
    implicitHeight: words.implicitHeight + Theme.space1
    radius: Theme.space1
    color: Theme.bands[root.index % Theme.bands.length]
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.lineWidth : 0
    ToolTip.text: root.facts
    ToolTip.visible: hover.hovered
    ToolTip.delay: Theme.hintDelay
    Accessible.role: Accessible.ListItem
    Accessible.name: root.piece
    Accessible.description: root.facts

    HoverHandler { id: hover }

    Column {
        id: words
        x: Theme.space1
        y: Theme.space1 / 2
        width: root.width - 2 * Theme.space1

        Text {
            id: label
            width: parent.width
            text: root.piece === "" ? qsTr("(no text)") : root.piece
            color: root.piece === "" ? Theme.muted : Theme.text
            font.pixelSize: Theme.fontCode
            wrapMode: Text.WrapAnywhere
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        SmallText {
            id: number
            width: parent.width
            visible: root.detailed
            text: root.tokenId
            Accessible.ignored: true
        }
        SmallText {
            id: bytes
            width: parent.width
            visible: root.detailed && root.bytesText !== ""
            text: root.bytesText
            font.family: Theme.codeFamily
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
    }
}
