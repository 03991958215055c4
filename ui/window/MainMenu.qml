// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl
import Rookery
import Rookery.App

MenuBar {
    id: root

    required property App app
    required property Commands commands

    signal folderRequested(conversationId: int) // a new one, by name

    leftPadding: Theme.space1
    rightPadding: Theme.space1
    implicitHeight: titles.implicitHeight
    font.pixelSize: Theme.fontSmall

    background: Rectangle { color: Theme.panel }
    contentItem: Flow { // large text in a small window takes two lines
        id: titles
        width: root.availableWidth

        Repeater { model: root.contentModel }
    }
    delegate: MenuBarItem {
        id: title
        implicitHeight: Theme.strip
        leftPadding: Theme.space2
        rightPadding: Theme.space2
        topPadding: 0
        bottomPadding: 0
        contentItem: MnemonicLabel {
            text: title.text
            mnemonicVisible: true
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Theme.radius
            color: title.highlighted ? Theme.hover : "transparent"
        }
    }

    AppMenu {
        title: qsTr("&File")
        AppMenuItem { action: root.commands.newChat }
        AppMenuItem { action: root.commands.temporaryChat }
        AppMenuItem { action: root.commands.presets }
        AppMenuItem { action: root.commands.switchChat }
        AppMenuItem { action: root.commands.search }
        ConversationMenu {
            id: chatMenu
            objectName: "chatMenu"
            title: qsTr("T&his chat")
            conversations: root.app.conversations
            conversationId: root.app.currentConversation.conversationId // qmllint disable type
            pinned: root.app.conversations.currentPinned
            archived: root.app.conversations.currentArchived
            folder: root.app.conversations.currentFolder
            onRenameRequested: root.commands.rename.trigger()
            onFolderRequested: root.folderRequested(chatMenu.conversationId)
        }
        AppMenuSeparator {}
        AppMenuItem { action: root.commands.openModel }
        AppMenuItem { action: root.commands.copyAll }
        AppMenuItem { action: root.commands.exportChat }
        AppMenuItem { action: root.commands.importChats }
        AppMenuItem { action: root.commands.backUp }
        AppMenuItem { action: root.commands.restore }
        AppMenuSeparator {}
        AppMenuItem { action: root.commands.quit }
    }
    AppMenu {
        title: qsTr("&Edit")
        AppMenuItem { action: root.commands.write }
        AppMenuItem { action: root.commands.find }
        AppMenuItem { action: root.commands.findNext }
        AppMenuItem { action: root.commands.findPrevious }
        AppMenuItem { action: root.commands.stop }
        AppMenuItem { action: root.commands.undo }
        AppMenuSeparator {}
        AppMenuItem { action: root.commands.settings }
    }
    ModelMenu {
        title: qsTr("&Model")
        app: root.app
        commands: root.commands
    }
    TokenizerMenu {
        title: qsTr("&Tokenizer")
        app: root.app
        commands: root.commands
    }
    AppMenu {
        title: qsTr("&View")
        AppMenuItem { action: root.commands.sidebar }
        AppMenuItem { action: root.commands.inspector }
        AppMenuItem { action: root.commands.fullScreen }
        AppMenuItem {
            action: root.commands.archived
            marked: root.app.conversations.showArchived
        }
        AppMenuSeparator {}
        AppMenuItem { action: root.commands.zoomIn }
        AppMenuItem { action: root.commands.zoomOut }
        AppMenuItem { action: root.commands.zoomReset }
        AppMenuSeparator {}
        AppMenuItem {
            text: qsTr("For&matted answers")
            marked: root.app.currentConversation.view === Conversation.Formatted
            onTriggered: root.app.currentConversation.view = Conversation.Formatted
        }
        AppMenuItem {
            objectName: "plainView"
            text: qsTr("Answers as &plain text")
            marked: root.app.currentConversation.view === Conversation.Plain
            onTriggered: root.app.currentConversation.view = Conversation.Plain
        }
        AppMenuItem {
            text: qsTr("Answers monospa&ced")
            marked: root.app.currentConversation.view === Conversation.Monospaced
            onTriggered: root.app.currentConversation.view = Conversation.Monospaced
        }
        AppMenuSeparator {}
        AppMenuItem {
            text: qsTr("S&ystem colours")
            marked: root.app.settings.theme === Settings.System
            onTriggered: root.app.settings.theme = Settings.System
        }
        AppMenuItem {
            text: qsTr("Li&ght")
            marked: root.app.settings.theme === Settings.Light
            onTriggered: root.app.settings.theme = Settings.Light
        }
        AppMenuItem {
            text: qsTr("&Dark")
            marked: root.app.settings.theme === Settings.Dark
            onTriggered: root.app.settings.theme = Settings.Dark
        }
        AppMenuItem {
            text: qsTr("&High contrast")
            marked: root.app.settings.theme === Settings.HighContrast
            onTriggered: root.app.settings.theme = Settings.HighContrast
        }
    }
    AppMenu {
        title: qsTr("T&ools")
        AppMenuItem { action: root.commands.documents }
        AppMenuItem { action: root.commands.attachDocument }
        AppMenuItem { action: root.commands.attachFolder }
        AppMenuSeparator {}
        AppMenuItem { action: root.commands.models }
        AppMenuItem {
            text: qsTr("&Search the model folders again")
            enabled: !root.app.models.scanning
            onTriggered: root.app.models.rescan()
        }
        AppMenuItem { action: root.commands.promptLab }
        AppMenuItem { action: root.commands.benchmark }
        AppMenuItem { action: root.commands.storage }
        AppMenuItem { action: root.commands.summarize }
        AppMenuItem { action: root.commands.diagnostics }
    }
    AppMenu {
        title: qsTr("&Help")
        AppMenuItem { action: root.commands.shortcuts }
        AppMenuItem { action: root.commands.lookingBack }
        AppMenuItem { action: root.commands.about }
    }
}
