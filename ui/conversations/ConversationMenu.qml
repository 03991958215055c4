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

    signal renameRequested
    signal folderRequested // a new one, by name

    AppMenuItem {
        text: qsTr("&Rename")
        symbol: "edit"
        keys: "F2"
        onTriggered: root.renameRequested()
    }
    AppMenuItem {
        text: root.pinned ? qsTr("Un&pin") : qsTr("&Pin to the top")
        symbol: "pin"
        onTriggered: root.conversations.setPinned(root.conversationId, !root.pinned)
    }
    AppMenuItem {
        text: qsTr("D&uplicate")
        symbol: "copy"
        onTriggered: root.conversations.duplicate(root.conversationId)
    }
    AppMenuItem {
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

                text: modelData
                symbol: "folder"
                marked: modelData === root.folder
                onTriggered: root.conversations.moveToFolder(root.conversationId, modelData)
            }
            onObjectAdded: (index, object) => folderMenu.insertItem(index, object as Item)
            onObjectRemoved: (index, object) => folderMenu.removeItem(object as Item)
        }
        AppMenuItem {
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
        text: qsTr("&Delete")
        symbol: "trash"
        destructive: true
        onTriggered: root.conversations.remove(root.conversationId)
    }
}
