// SPDX-License-Identifier: Apache-2.0
// Ctrl+K: a few letters, Enter, and the other conversation is there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import QtQuick.Layouts
import Rookery
import Rookery.App

Popup {
    id: root

    required property App app

    objectName: "quickSwitcher"
    parent: T.Overlay.overlay
    x: ((root.parent?.width ?? 0) - root.width) / 2
    y: Theme.space8
    width: Math.min(Theme.scaled(Theme.popup), (root.parent?.width ?? 0) - 2 * Theme.space4)
    height: Math.min(root.contentItem.implicitHeight + 2 * root.padding, (root.parent?.height ?? 0) - Theme.space8 - Theme.space5)
    padding: Theme.space2
    modal: true
    focus: true
    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.line
        border.width: Theme.lineWidth
    }
    onAboutToShow: {
        root.app.conversations.searchText = ""
        list.moved = false
        list.currentIndex = 0
        field.clear()
        field.forceActiveFocus(Qt.PopupFocusReason)
    }
    onAboutToHide: root.app.conversations.searchText = ""

    contentItem: ColumnLayout {
        spacing: Theme.space2

        TextInputField {
            id: field
            objectName: "switcherField"
            Layout.fillWidth: true
            symbol: "search"
            placeholderText: qsTr("Switch to a chat, or search in all of them")
            onTextEdited: {
                list.moved = false
                root.app.conversations.searchText = field.text
                list.currentIndex = 0
            }
            Keys.onDownPressed: list.step(1)
            Keys.onUpPressed: list.step(-1)
            onAccepted: (list.currentItem as ConversationDelegate)?.opened()
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: Math.min(contentHeight, Theme.sidebarMost)
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.visible ? root.app.conversations : null
            ScrollBar.vertical: ScrollLine {}
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Chats")

            function step(by: int): void {
                list.moved = true
                list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by))
            }

            property bool moved: false // by the arrow keys; hits that come later push no other one under the mark
            readonly property bool searching: root.app.conversations.searching
            onSearchingChanged: if (!list.searching && !list.moved) list.currentIndex = 0
            delegate: ConversationDelegate {
                width: ListView.view.width
                listFocused: ListView.isCurrentItem
                simple: true
                onOpened: root.choose(conversationId, messageId)
                onMenuRequested: root.choose(conversationId, messageId)
            }
        }
        EmptyHint {
            Layout.fillWidth: true
            Layout.margins: Theme.space3
            visible: list.count === 0 && !root.app.conversations.searching
            text: field.text === "" ? qsTr("There are no chats yet.") : qsTr("Nothing found for “%1”.").arg(field.text)
        }
    }

    function choose(conversationId: int, messageId: int): void {
        root.app.openConversation(conversationId, messageId)
        root.close()
    }
}
