// SPDX-License-Identifier: Apache-2.0
// What the text costs in one tokenizer; pressed, its pieces are shown.
import QtQuick
import QtQuick.Layouts
import Rookery

Pressable {
    id: root

    required property string wish
    required property string name
    required property bool automatic
    required property int tokens
    required property real bytesPerToken
    required property real share
    required property bool changed
    required property string problem
    property bool shown: false

    readonly property string note: root.problem !== "" ? root.problem
        : root.changed ? qsTr("The tokens stand for a slightly different text.")
        : root.automatic ? qsTr("Belongs to the model") : ""
    readonly property string cost: root.problem !== "" ? "–" : qsTr("%Ln token(s)", "", root.tokens)
    readonly property string density: root.bytesPerToken <= 0 ? ""
        : qsTr("%1 bytes per token").arg(Number(root.bytesPerToken).toLocaleString(Qt.locale(), "f", 2))

    enabled: root.problem === ""
    text: root.name
    implicitHeight: line.implicitHeight + 2 * Theme.space2
    leftPadding: Theme.space3
    rightPadding: Theme.space3
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.shown
    Accessible.name: root.name + ", " + root.cost + (root.density === "" ? "" : ", " + root.density)
    Accessible.description: root.note

    contentItem: RowLayout {
        id: line
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: root.name
                color: root.enabled ? Theme.text : Theme.muted
                font.pixelSize: Theme.fontText
                font.weight: root.shown ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
            }
            SmallText {
                Layout.fillWidth: true
                visible: root.note !== ""
                text: root.note
                horizontalAlignment: Text.AlignLeft
            }
            Rectangle {
                Layout.topMargin: Theme.space1
                Layout.fillWidth: true
                implicitHeight: Theme.space1
                radius: height / 2
                color: Theme.line

                Rectangle {
                    x: Theme.mirrored ? parent.width - width : 0
                    width: parent.width * root.share
                    height: parent.height
                    radius: height / 2
                    color: root.shown ? Theme.accent : Theme.muted
                }
            }
        }
        ColumnLayout {
            spacing: 0

            SmallText {
                Layout.alignment: Qt.AlignRight
                text: root.cost
                color: Theme.text
            }
            SmallText {
                Layout.alignment: Qt.AlignRight
                visible: text !== ""
                text: root.density
            }
        }
    }
    background: Surface {
        control: root
        base: root.shown ? Theme.selected : Theme.raised
        outlined: true
    }
}
