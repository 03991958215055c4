// SPDX-License-Identifier: Apache-2.0
// One side of the preview: what moves is outlined, replaced words are underlined, additions are in italics.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

Column {
    id: root

    required property string title
    required property PromptBlockModel blocks

    spacing: Theme.space2
    Accessible.role: Accessible.List
    Accessible.name: root.title

    Text {
        width: parent.width
        text: root.title
        color: Theme.text
        font.pixelSize: Theme.fontSmall
        font.weight: Font.DemiBold
        horizontalAlignment: Text.AlignLeft
    }
    Repeater {
        model: root.blocks
        delegate: Rectangle {
            id: block

            required property int kind
            required property string html
            required property string plain
            required property int folded

            readonly property bool request: block.kind === PromptBlockModel.Request || block.kind === PromptBlockModel.Again

            width: root.width
            implicitHeight: content.implicitHeight + 2 * Theme.space2
            radius: Theme.radius
            color: block.request ? Theme.selected : "transparent"
            border.color: block.request ? Theme.accent : Theme.line
            border.width: block.kind === PromptBlockModel.Request ? Theme.focusWidth : Theme.lineWidth
            Accessible.role: Accessible.ListItem
            Accessible.name: block.plain

            Column {
                id: content
                x: Theme.space2
                y: Theme.space2
                width: parent.width - 2 * Theme.space2
                spacing: Theme.space1

                Text {
                    id: words
                    width: parent.width
                    text: Theme.richStyle + "<p style=\"white-space: pre-wrap\">" + block.html + "</p>"
                    textFormat: Text.RichText
                    color: block.kind === PromptBlockModel.Material ? Theme.muted : Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.italic: block.kind === PromptBlockModel.Added
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignLeft

                    ToolTip.visible: words.hoveredLink !== ""
                    ToolTip.text: qsTr("Instead of “%1”").arg(words.hoveredLink)
                    ToolTip.delay: Theme.hintDelay
                }
                SmallText {
                    width: parent.width
                    visible: block.folded > 0
                    text: qsTr("Unchanged; %1 characters are not shown here.").arg(Number(block.folded).toLocaleString(Qt.locale(), "f", 0))
                    horizontalAlignment: Text.AlignLeft
                }
            }
        }
    }
}
