// SPDX-License-Identifier: Apache-2.0
// Everything that has a key or stands in a menu, named once.
import QtQuick
import Rookery
import Rookery.App

Item {
    id: root

    required property App app

    signal switcherRequested
    signal searchRequested
    signal findRequested
    signal findAgainRequested(backwards: bool)
    signal openModelRequested
    signal openTokenizerRequested
    signal exportRequested
    signal useStateRequested
    signal useLoraRequested
    signal importRequested
    signal backUpRequested
    signal restoreRequested
    signal attachDocumentRequested
    signal attachFolderRequested
    signal sidebarRequested
    signal inspectorRequested
    signal summaryRequested // it will stand in the inspector
    signal composerRequested
    signal renameRequested
    signal fullScreenRequested
    signal closeRequested

    readonly property Conversation conversation: root.app.currentConversation

    /// In the order of the page of shortcuts.
    readonly property list<Command> all: [
        root.newChat, root.temporaryChat, root.switchChat, root.nextChat, root.previousChat, root.search, root.find, root.findNext, root.findPrevious, root.write, root.rename, root.stop,
        root.undo, root.copyAll, root.attachDocument, root.documents, root.openModel, root.sidebar, root.inspector, root.zoomIn, root.zoomOut, root.zoomReset,
        root.fullScreen, root.settings, root.shortcuts, root.quit,
    ]

    readonly property Command newChat: Command {
        text: qsTr("&New chat")
        keys: "Ctrl+N"
        onTriggered: root.app.newConversation()
    }
    readonly property Command temporaryChat: Command {
        text: qsTr("New &temporary chat")
        keys: "Ctrl+Shift+N"
        onTriggered: root.app.newTemporaryConversation()
    }
    readonly property Command presets: Command {
        text: qsTr("P&resets…")
        onTriggered: root.app.page = App.Presets
    }
    readonly property Command storage: Command {
        text: qsTr("&Storage…")
        onTriggered: root.app.page = App.Storage
    }
    readonly property Command archived: Command {
        text: qsTr("Show &archived chats")
        onTriggered: root.app.conversations.showArchived = !root.app.conversations.showArchived
    }
    readonly property Command summarize: Command {
        text: qsTr("Su&mmarise this chat")
        enabled: !root.conversation.empty && !root.conversation.busy && !root.conversation.temporary
        onTriggered: {
            root.summaryRequested()
            root.app.summarize()
        }
    }
    readonly property Command importChats: Command {
        text: qsTr("&Import chats…")
        onTriggered: root.importRequested()
    }
    readonly property Command backUp: Command {
        text: qsTr("&Back up all chats…")
        onTriggered: root.backUpRequested()
    }
    readonly property Command restore: Command {
        text: qsTr("Restore a &backup…")
        onTriggered: root.restoreRequested()
    }
    readonly property Command switchChat: Command {
        text: qsTr("&Switch chat…")
        keys: "Ctrl+K"
        onTriggered: root.switcherRequested()
    }
    readonly property Command nextChat: Command {
        text: qsTr("Ne&xt chat")
        keys: "Ctrl+Tab"
        onTriggered: root.step(1)
    }
    readonly property Command previousChat: Command {
        text: qsTr("&Previous chat")
        keys: "Ctrl+Shift+Tab"
        onTriggered: root.step(-1)
    }
    readonly property Command search: Command {
        text: qsTr("Search &all chats")
        keys: "Ctrl+Shift+F"
        onTriggered: root.searchRequested()
    }
    readonly property Command find: Command {
        text: qsTr("&Find in this chat")
        keys: "Ctrl+F"
        enabled: root.app.page === App.Chat && !root.conversation.empty
        onTriggered: root.findRequested()
    }
    readonly property Command findNext: Command {
        text: qsTr("Find &next")
        keys: "F3"
        enabled: root.find.enabled
        onTriggered: root.findAgainRequested(false)
    }
    readonly property Command findPrevious: Command {
        text: qsTr("Find pre&vious")
        keys: "Shift+F3"
        enabled: root.find.enabled
        onTriggered: root.findAgainRequested(true)
    }
    readonly property Command write: Command {
        text: qsTr("&Write a message")
        keys: "Ctrl+L"
        onTriggered: root.composerRequested()
    }
    readonly property Command rename: Command {
        text: qsTr("&Rename")
        keys: "F2"
        enabled: root.conversation.conversationId !== 0 // qmllint disable type
        onTriggered: {
            root.app.page = App.Chat
            root.renameRequested()
        }
    }
    readonly property Command stop: Command {
        text: qsTr("S&top the answer")
        keys: "Esc"
        enabled: root.conversation.busy && root.app.page === App.Chat
        onTriggered: root.conversation.stop()
    }
    readonly property Command undo: Command {
        text: qsTr("&Undo deleting")
        keys: "Ctrl+Shift+Z"
        enabled: root.conversation.undoable || root.app.conversations.undoable
        onTriggered: root.conversation.undoable ? root.conversation.undo() : root.app.conversations.undoRemove()
    }
    readonly property Command copyAll: Command {
        text: qsTr("&Copy whole chat")
        keys: "Ctrl+Shift+C"
        enabled: !root.conversation.empty
        onTriggered: root.conversation.copyAll()
    }
    readonly property Command exportChat: Command {
        text: qsTr("&Export…")
        enabled: !root.conversation.empty && !root.conversation.temporary
        onTriggered: root.exportRequested()
    }
    readonly property Command documents: Command {
        text: qsTr("&Documents")
        keys: "Ctrl+D"
        onTriggered: root.app.page = App.Documents
    }
    readonly property Command attachDocument: Command {
        text: qsTr("&Attach a document…")
        keys: "Ctrl+Shift+A"
        onTriggered: root.attachDocumentRequested()
    }
    readonly property Command attachFolder: Command {
        text: qsTr("Attach a &folder of sources…")
        onTriggered: root.attachFolderRequested()
    }
    readonly property Command openModel: Command {
        text: qsTr("&Open model file…")
        keys: "Ctrl+O"
        onTriggered: root.openModelRequested()
    }
    readonly property Command openTokenizer: Command {
        text: qsTr("Open &tokenizer file…")
        onTriggered: root.openTokenizerRequested()
    }
    readonly property Command tryTokenizers: Command {
        text: qsTr("T&ry tokenizers…")
        onTriggered: root.app.page = App.Tokenizers
    }
    readonly property Command models: Command {
        text: qsTr("Get &models")
        onTriggered: root.app.page = App.Models
    }
    readonly property Command unload: Command {
        text: qsTr("&Unload from memory")
        enabled: root.app.models.loaded
        onTriggered: root.app.models.unload()
    }
    readonly property Command useState: Command {
        text: qsTr("Use a tuned &state…")
        enabled: root.app.models.loaded
        onTriggered: root.useStateRequested()
    }
    readonly property Command useLora: Command {
        text: qsTr("Use a &LoRA file…")
        enabled: root.app.models.loaded
        onTriggered: root.useLoraRequested()
    }
    readonly property Command removeOverlays: Command {
        text: qsTr("&Remove tuned state and LoRA")
        enabled: root.app.models.overlayText !== ""
        onTriggered: root.app.models.removeOverlays()
    }
    readonly property Command sidebar: Command {
        text: qsTr("&List of chats")
        keys: "F9"
        onTriggered: root.sidebarRequested()
    }
    readonly property Command inspector: Command {
        text: qsTr("&Inspector")
        keys: "F10"
        onTriggered: root.inspectorRequested()
    }
    readonly property Command zoomIn: Command {
        text: qsTr("&Larger text")
        keys: "Ctrl++"
        otherKeys: "Ctrl+="
        onTriggered: root.app.settings.zoom(1)
    }
    readonly property Command zoomOut: Command {
        text: qsTr("&Smaller text")
        keys: "Ctrl+-"
        onTriggered: root.app.settings.zoom(-1)
    }
    readonly property Command zoomReset: Command {
        text: qsTr("&Normal text")
        keys: "Ctrl+0"
        onTriggered: root.app.settings.zoom(0)
    }
    readonly property Command fullScreen: Command {
        text: qsTr("&Full screen")
        keys: "F11"
        onTriggered: root.fullScreenRequested()
    }
    readonly property Command settings: Command {
        text: qsTr("S&ettings")
        keys: "Ctrl+,"
        onTriggered: root.app.page = App.Settings
    }
    readonly property Command shortcuts: Command {
        text: qsTr("&Keyboard shortcuts")
        keys: "Ctrl+?"
        otherKeys: "F1"
        onTriggered: root.app.page = App.Shortcuts
    }
    readonly property Command diagnostics: Command {
        text: qsTr("Copy &diagnostics")
        onTriggered: root.app.copyDiagnostics()
    }
    readonly property Command promptLab: Command {
        text: qsTr("&Prompt lab")
        onTriggered: root.app.page = App.PromptLab
    }
    readonly property Command benchmark: Command {
        text: qsTr("Speed of this &computer")
        onTriggered: root.app.page = App.Benchmark
    }
    readonly property Command lookingBack: Command {
        text: qsTr("Asking about &long texts")
        onTriggered: root.app.page = App.LookingBack
    }
    readonly property Command about: Command {
        text: qsTr("&About Rookery")
        onTriggered: root.app.page = App.About
    }
    readonly property Command quit: Command {
        text: qsTr("&Quit")
        keys: "Ctrl+Q"
        onTriggered: root.closeRequested()
    }

    function step(by: int): void {
        const id = root.app.conversations.neighbour(root.conversation.conversationId, by) // qmllint disable type
        if (id !== 0)
            root.app.openConversation(id)
    }
}
