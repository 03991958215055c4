// SPDX-License-Identifier: Apache-2.0
// Finds a text in the open conversation.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property MessageModel messages

    property alias text: field.text
    property int row: -1

    signal found(row: int)
    signal closed

    implicitHeight: bar.implicitHeight + 2 * Theme.space2
    color: Theme.panel
    Keys.onEscapePressed: root.close()

    RowLayout {
        id: bar
        anchors.fill: parent
        anchors.margins: Theme.space2
        spacing: Theme.space1

        TextInputField {
            id: field
            objectName: "findField"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.sidebarMost
            symbol: "search"
            placeholderText: qsTr("Find in this chat")
            onTextEdited: root.step(-1, false)
            Keys.onReturnPressed: event => root.step(root.row, (event.modifiers & Qt.ShiftModifier) !== 0)
            Keys.onEnterPressed: event => root.step(root.row, (event.modifiers & Qt.ShiftModifier) !== 0)
        }
        SmallText {
            visible: field.text !== ""
            text: qsTr("%Ln message(s)", "", root.messages.matchCount(field.text))
        }
        IconButton {
            symbol: "chevron-up"
            text: qsTr("Previous")
            onClicked: root.step(root.row, true)
        }
        IconButton {
            symbol: "chevron-down"
            text: qsTr("Next")
            onClicked: root.step(root.row, false)
        }
        Item { Layout.fillWidth: true }
        IconButton {
            symbol: "close"
            text: qsTr("Close")
            onClicked: root.close()
        }
    }

    function open(): void {
        root.visible = true
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }

    /// The next message that has it; opens the bar where there is nothing to look for.
    function go(backwards: bool): void {
        if (!root.visible || field.text === "")
            root.open()
        if (field.text !== "")
            root.step(root.row, backwards)
    }

    function close(): void {
        root.visible = false
        root.row = -1
        root.closed()
    }

    function step(from: int, backwards: bool): void {
        root.row = root.messages.find(field.text, from, backwards)
        if (root.row >= 0)
            root.found(root.row)
    }
}
