// SPDX-License-Identifier: Apache-2.0
// The conversations by last use, in groups; while searching, the hits.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

ListView {
    id: root

    required property App app

    property int renaming: 0 // the conversation whose title is being edited

    signal folderRequested(conversationId: int)

    clip: true
    model: root.app.conversations
    spacing: 1
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    currentIndex: -1
    activeFocusOnTab: true
    highlightMoveDuration: Theme.motion
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chats")
    ScrollBar.vertical: ScrollLine {}

    section.property: root.app.conversations.searchText === "" ? "group" : ""
    section.delegate: GroupHeadingComponent {}

    delegate: ConversationDelegate {
        width: ListView.view.width
        editing: root.renaming === conversationId
        listFocused: root.activeFocus && ListView.isCurrentItem
        onOpened: root.app.openConversation(conversationId, messageId)
        onRenameRequested: root.renaming = conversationId
        onRenameEnded: title => root.endRename(conversationId, title)
        onMenuRequested: item => root.showMenu(this, item)
    }

    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0) root.focusFirst()

    EmptyHint {
        x: Theme.space2
        y: Theme.space5
        width: parent.width - 2 * Theme.space2
        visible: root.count === 0 && !root.app.conversations.searching
        text: root.app.conversations.searchText === "" ? qsTr("Your chats will be listed here. They stay on this computer.")
            : qsTr("Nothing found for “%1”.").arg(root.app.conversations.searchText)
    }

    ConversationMenu {
        id: menu
        conversations: root.app.conversations
        onRenameRequested: root.renaming = menu.conversationId
        onFolderRequested: root.folderRequested(menu.conversationId)
    }

    function focusFirst(): void {
        const row = root.app.conversations.rowOf(root.app.currentConversation.conversationId) // qmllint disable type
        root.currentIndex = Math.max(0, Math.min(row, root.count - 1))
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    function endRename(id: int, title: string): void {
        if (root.renaming === id && title !== "")
            root.app.conversations.rename(id, title)
        root.renaming = 0
        root.forceActiveFocus(Qt.OtherFocusReason)
    }

    function showMenu(row: ConversationDelegate, item: Item): void {
        menu.conversationId = row.conversationId
        menu.pinned = row.pinned
        menu.archived = row.archived
        menu.folder = row.folder
        menu.popup(item, 0, item.height)
    }
}
