// SPDX-License-Identifier: Apache-2.0
// The folders, when there are any; and the name of a new one.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    required property ConversationListModel conversations
    property int moving: 0 // the conversation that goes into a new folder

    visible: root.moving !== 0 || root.conversations.folders.length > 0
    spacing: Theme.space1

    TextInputField {
        id: field
        objectName: "folderField"
        width: parent.width
        visible: root.moving !== 0
        symbol: "folder"
        placeholderText: qsTr("Name of the folder")
        onAccepted: root.end(field.text)
        Keys.onEscapePressed: root.end("")
    }
    Flow {
        width: parent.width
        visible: root.conversations.folders.length > 0
        spacing: Theme.space1

        Pill {
            objectName: "allFolders"
            opens: false
            text: qsTr("All")
            tint: root.conversations.folder === "" ? Theme.accent : Theme.text
            Accessible.role: Accessible.RadioButton
            Accessible.checked: root.conversations.folder === ""
            onClicked: root.conversations.folder = ""
        }
        Repeater {
            model: root.conversations.folders
            delegate: Pill {
                required property string modelData

                objectName: "folderPill"
                width: Math.min(implicitWidth, root.width)
                opens: false
                symbol: "folder"
                text: modelData
                tint: root.conversations.folder === modelData ? Theme.accent : Theme.text
                Accessible.role: Accessible.RadioButton
                Accessible.checked: root.conversations.folder === modelData
                onClicked: root.conversations.folder = modelData
            }
        }
    }

    function ask(conversationId: int): void {
        root.moving = conversationId
        field.clear()
        field.forceActiveFocus(Qt.OtherFocusReason)
    }

    function end(name: string): void {
        if (name.trim() !== "")
            root.conversations.moveToFolder(root.moving, name)
        root.moving = 0
    }
}
