// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property ConversationListModel conversations
    property int conversationId: 0
    property bool pinned: false
    property bool archived: false
    property string folder

    readonly property bool stored: root.conversationId !== 0 // a chat without a row cannot be changed

    signal renameRequested
    signal folderRequested // a new one, by name

    AppMenuItem {
        objectName: "renameChat"
        enabled: root.stored
        text: qsTr("&Rename")
        symbol: "edit"
        keys: "F2"
        onTriggered: root.renameRequested()
    }
    AppMenuItem {
        objectName: "pinChat"
        enabled: root.stored
        text: root.pinned ? qsTr("Un&pin") : qsTr("&Pin to the top")
        symbol: "pin"
        onTriggered: root.conversations.setPinned(root.conversationId, !root.pinned)
    }
    AppMenuItem {
        enabled: root.stored
        text: qsTr("D&uplicate")
        symbol: "copy"
        onTriggered: root.conversations.duplicate(root.conversationId)
    }
    AppMenuItem {
        objectName: "archiveChat"
        enabled: root.stored
        text: root.archived ? qsTr("Take out of the &archive") : qsTr("&Archive")
        symbol: "storage"
        onTriggered: root.conversations.setArchived(root.conversationId, !root.archived)
    }
    AppMenu {
        id: folderMenu
        title: qsTr("&Folder")

        Instantiator {
            model: root.conversations.folders
            delegate: AppMenuItem {
                required property string modelData

                enabled: root.stored
                text: modelData
                symbol: "folder"
                marked: modelData === root.folder
                onTriggered: root.conversations.moveToFolder(root.conversationId, modelData)
            }
            onObjectAdded: (index, object) => folderMenu.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => folderMenu.removeItem(object as Item)
        }
        AppMenuItem {
            enabled: root.stored
            text: qsTr("&New folder…")
            symbol: "plus"
            onTriggered: root.folderRequested()
        }
        AppMenuItem {
            text: qsTr("&Out of its folder")
            enabled: root.folder !== ""
            onTriggered: root.conversations.moveToFolder(root.conversationId, "")
        }
    }
    AppMenuSeparator {}
    AppMenuItem {
        objectName: "deleteChat"
        enabled: root.stored
        text: qsTr("&Delete")
        symbol: "trash"
        destructive: true
        onTriggered: root.conversations.remove(root.conversationId)
    }
}
