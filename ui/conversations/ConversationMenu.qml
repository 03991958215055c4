// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property ConversationListModel conversations
    property int conversationId: 0
    property bool pinned: false
    property bool archived: false

    signal renameRequested

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
    AppMenuSeparator {}
    AppMenuItem {
        text: qsTr("&Delete")
        symbol: "trash"
        destructive: true
        onTriggered: root.conversations.remove(root.conversationId)
    }
}
