// SPDX-License-Identifier: Apache-2.0
// Edits a message in its place. Nothing is lost: saving makes another version beside the old one.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

Rectangle {
    id: root

    property string original
    property string typed
    property bool own: true
    property string name: qsTr("Edit the message")
    property string saveText: root.own ? qsTr("Send again") : qsTr("Save")
    property bool enterSaves: false // as in the composer; Shift+Enter begins a new line

    readonly property bool changed: area.text !== root.original

    signal typedText(text: string)
    signal saved(text: string)
    signal ended

    implicitHeight: content.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusLarge
    color: root.own ? Theme.own : Theme.raised
    border.color: Theme.accent
    border.width: Theme.lineWidth

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.space3
        spacing: Theme.space2

        TextArea {
            id: area
            objectName: "messageEditor"
            Layout.fillWidth: true
            padding: 0
            leftPadding: Theme.space1
            rightPadding: Theme.space1
            text: root.typed
            textFormat: TextEdit.PlainText
            wrapMode: TextArea.Wrap
            color: Theme.text
            font.pixelSize: Theme.fontText
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            selectByMouse: true
            background: null
            Accessible.name: root.name
            onTextChanged: root.typedText(area.text)
            Keys.onEscapePressed: root.leave()
            Keys.onPressed: event => {
                const wanted = event.modifiers & Qt.ControlModifier || (root.enterSaves && !(event.modifiers & Qt.ShiftModifier))
                if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && wanted && !area.inputMethodComposing) {
                    event.accepted = true
                    if (save.enabled)
                        root.saved(area.text)
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextButton {
                id: save
                objectName: "saveEdit"
                primary: true
                text: root.saveText
                enabled: root.changed && area.text.trim() !== ""
                onClicked: root.saved(area.text)
            }
            TextButton {
                text: ask.visible ? qsTr("Go on editing") : qsTr("Cancel")
                onClicked: ask.visible ? (ask.visible = false) : root.leave()
            }
            TextButton {
                id: ask
                visible: false
                tint: Theme.bad
                text: qsTr("Throw the changes away")
                onClicked: root.ended()
            }
        }
    }
    Component.onCompleted: {
        area.forceActiveFocus(Qt.OtherFocusReason)
        area.cursorPosition = area.length
    }

    function leave(): void {
        if (root.changed && !ask.visible)
            ask.visible = true
        else
            root.ended()
    }
}
