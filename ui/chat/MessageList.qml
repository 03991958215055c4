// SPDX-License-Identifier: Apache-2.0
// The messages of the shown branch. Only what is near the screen exists. Follows the end only while the reader is there.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

ListView {
    id: root

    required property App app
    required property Conversation conversation
    required property int column
    property string marked // the text that is being looked for

    property bool following: true
    property int editingId: 0 // the message that is being edited, and what it says by now:
    property string editingText // kept here, since the row may leave the screen and come back
    property int insertingBelow: 0 // the same for a message that is being put below this one
    property string insertion
    property string unedited // what the edited message said
    property var kept: ({}) // edits of chats that were left, by conversation, while the program runs: see keepEdit()
    property real keptFor: 0 // the conversation that is shown; 0: not stored

    readonly property real rest: root.contentHeight + root.originY - root.contentY - root.height

    signal leaveRequested // Esc: back to the composer

    model: root.conversation.messages
    clip: true
    spacing: Theme.space2
    topMargin: Theme.space2
    bottomMargin: Theme.space4
    cacheBuffer: Math.max(0, root.height)
    boundsBehavior: Flickable.StopAtBounds
    currentIndex: -1
    keyNavigationEnabled: true
    activeFocusOnTab: true
    highlightFollowsCurrentItem: true
    highlightMoveDuration: 0
    highlightRangeMode: ListView.NoHighlightRange
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages")
    ScrollBar.vertical: ScrollLine { id: bar }

    delegate: MessageDelegate {
        width: ListView.view.width
        app: root.app
        conversation: root.conversation
        column: root.column
        last: index === root.count - 1
        focusedRow: ListView.isCurrentItem && root.activeFocus
        editing: root.editingId !== 0 && root.editingId === messageId
        editingText: editing ? root.editingText : text
        marked: root.marked
        sought: ListView.isCurrentItem ? root.marked : ""
        onEditRequested: root.edit(index, messageId, text)
        onEditTyped: typed => root.editingText = typed
        onEditEnded: root.editingId = 0
        inserting: root.insertingBelow !== 0 && root.insertingBelow === messageId
        insertion: inserting ? root.insertion : ""
        onInsertRequested: root.insert(index, messageId)
        onInsertTyped: typed => root.insertion = typed
        onInsertEnded: root.insertingBelow = 0
        onLinkOpened: address => root.openLink(address)
    }

    footer: AnswerChoicesComponent {}

    onConversationChanged: root.begin()
    onContentHeightChanged: root.keepEnd()
    onHeightChanged: root.keepEnd()
    onCountChanged: root.keepEnd()
    onContentYChanged: if (root.moving || bar.pressed) root.following = root.rest < Theme.space6
    onMovementEnded: {
        root.following = root.rest < Theme.space6
        root.keepPosition()
    }
    onActiveFocusChanged: if (root.activeFocus && root.currentIndex < 0) root.currentIndex = root.count - 1
    Keys.onEscapePressed: event => {
        event.accepted = !root.conversation.busy
        root.leaveRequested()
    }
    Keys.onPressed: event => root.pressKey(event)

    LinkCheck {
        id: check
        objectName: "linkCheck"
        app: root.app
    }

    function begin(): void {
        root.keepEdit()
        root.keptFor = root.conversation.conversationId // qmllint disable type
        const kept = root.kept[root.keptFor]
        root.editingText = kept?.editingText ?? ""
        root.unedited = kept?.unedited ?? ""
        root.editingId = kept?.editingId ?? 0
        root.insertion = kept?.insertion ?? ""
        root.insertingBelow = kept?.insertingBelow ?? 0
        root.currentIndex = -1
        root.restore()
    }

    /// Of the conversation that is being left: what was typed, nothing that was only opened.
    function keepEdit(): void {
        delete root.kept[root.keptFor]
        const edited = root.editingId !== 0 && root.editingText !== root.unedited
        const inserted = root.insertingBelow !== 0 && root.insertion !== ""
        if (root.keptFor === 0 || !(edited || inserted))
            return
        root.kept[root.keptFor] = {
            editingId: edited ? root.editingId : 0, editingText: root.editingText, unedited: root.unedited,
            insertingBelow: inserted ? root.insertingBelow : 0, insertion: root.insertion,
        }
    }

    function restore(): void {
        const edited = root.conversation.messages.rowOf(root.editingId || root.insertingBelow)
        if (edited >= 0)
            return root.show(edited)
        const share = root.conversation.scrollPosition
        if (share < 0 || share > 1 || root.count === 0) {
            root.showLatest()
            return
        }
        root.following = false
        root.positionViewAtIndex(Math.min(root.count - 1, Math.floor(share * root.count)), ListView.Beginning)
    }

    /// By messages, since the height of rows that are not on the screen is only a guess.
    function keepPosition(): void {
        const row = root.indexAt(root.width / 2, root.contentY + root.topMargin + root.spacing)
        root.conversation.scrollPosition = root.following || row < 0 ? -1 : (row + 0.5) / root.count
    }

    function keepEnd(): void {
        if (root.following)
            Qt.callLater(root.positionViewAtEnd) // qmllint disable type
    }

    function showLatest(): void {
        root.following = true
        root.positionViewAtEnd()
        root.keepEnd()
    }

    function show(row: int): void {
        if (row < 0)
            return
        root.following = false
        root.currentIndex = row
        root.positionViewAtIndex(row, ListView.Center)
    }

    function enter(): void {
        root.currentIndex = root.count - 1
        root.forceActiveFocus(Qt.TabFocusReason)
    }

    function edit(row: int, id: int, text: string): void {
        root.currentIndex = row // or the list would give the focus to another row
        root.editingText = text
        root.unedited = text
        root.editingId = id
        root.following = false
        root.positionViewAtIndex(row, ListView.Contain)
    }

    function insert(row: int, id: int): void {
        root.currentIndex = row
        root.insertion = ""
        root.insertingBelow = id
        root.following = row === root.count - 1
        root.positionViewAtIndex(row, ListView.Contain)
    }

    /// After a look at its address.
    function openLink(address: string): void {
        check.ask(address)
    }

    function editLast(): void {
        root.positionViewAtEnd()
        for (let row = root.count - 1; row >= 0; --row) {
            const item = root.itemAtIndex(row) as MessageDelegate
            if (item === null || item.own) {
                item?.editRequested()
                return
            }
        }
    }

    function pressKey(event: KeyEvent): void {
        const page = Math.max(Theme.row, root.height - Theme.row)
        if (event.key === Qt.Key_End)
            root.showLatest()
        else if (event.key === Qt.Key_Home)
            root.show(0)
        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown)
            root.scroll(event.key === Qt.Key_PageUp ? -page : page)
        else
            return
        event.accepted = true
    }

    function scroll(by: real): void {
        root.contentY = Math.max(root.originY - root.topMargin, Math.min(root.contentY + by,
            root.originY + root.contentHeight + root.bottomMargin - root.height))
        root.following = root.rest < Theme.space6
        root.keepPosition()
    }

    Connections {
        target: root.conversation

        function onLoadingChanged(): void {
            if (!root.conversation.loading && !root.conversation.busy && root.currentIndex < 0)
                root.restore()
        }
        function onConversationIdChanged(): void {
            root.keptFor = root.conversation.conversationId // qmllint disable type
        }
    }
}
