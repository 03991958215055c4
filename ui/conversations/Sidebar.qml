// SPDX-License-Identifier: Apache-2.0
// Search, new chat, the list of conversations, and what they cost on disk.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property App app
    required property Commands commands
    property bool resizable: false

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chats")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.rightMargin: Theme.space2 + Theme.lineWidth
        spacing: Theme.space2

        SearchField {
            id: search
            Layout.fillWidth: true
            conversations: root.app.conversations
            keys: root.commands.search.keys
            onHitsRequested: list.focusFirst()
        }
        SidebarButton {
            objectName: "newChatButton"
            Layout.fillWidth: true
            symbol: "plus"
            text: qsTr("New chat")
            keys: root.commands.newChat.keys
            onClicked: root.commands.newChat.trigger()
        }
        FolderBar {
            id: folderBar
            Layout.fillWidth: true
            conversations: root.app.conversations
        }
        ConversationList {
            id: list
            objectName: "conversationList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            app: root.app
            onFolderRequested: conversationId => folderBar.ask(conversationId)
        }
        UndoBar {
            Layout.fillWidth: true
            visible: root.app.conversations.undoable
            text: root.app.conversations.undoText
            onUndone: root.app.conversations.undoRemove()
        }
        SidebarButton {
            Layout.fillWidth: true
            symbol: "settings"
            text: qsTr("Settings")
            current: root.app.page === App.Settings
            onClicked: root.commands.settings.trigger()
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
    MouseArea { // drags the edge
        id: edge
        anchors.right: parent.right
        anchors.rightMargin: -Theme.space1
        width: Theme.space2
        height: parent.height
        enabled: root.resizable
        cursorShape: Qt.SplitHCursor
        onPositionChanged: event => {
            const x = root.mapFromItem(edge, event.x, 0).x
            root.app.settings.sidebarWidth = (Theme.mirrored ? root.width - x : x) / Theme.textScale
        }
    }

    /// Which new folder this one goes into.
    function askFolder(conversationId: int): void {
        folderBar.ask(conversationId)
    }

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }
}
