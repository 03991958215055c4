// SPDX-License-Identifier: Apache-2.0
// One message: own ones tinted at the end side, answers plain on the page. Parts that are not shown do not exist.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

FocusScope {
    id: root

    required property int index
    required property int messageId
    required property int author
    required property string text
    required property BlockModel blocks
    required property bool streaming
    required property bool waiting
    required property int stopReason
    required property string errorText
    required property string errorDetails
    required property int branchIndex
    required property int branchCount
    required property real thoughtMs
    required property string details
    required property bool continuable
    required property bool ordered
    required property bool bookmarked

    required property App app
    required property Conversation conversation
    required property int column
    property bool last: false
    property bool focusedRow: false
    property bool editing: false
    property string editingText
    property bool selecting: false // its source in one piece, so that any part of it can be selected
    property bool inserting: false
    property string insertion
    property string marked
    property string sought // likewise, and here is the hit that is shown: folded parts that have it open

    readonly property bool own: root.author === MessageModel.User
    readonly property bool finished: !root.streaming && !root.waiting
    readonly property bool actionsShown: root.finished && !root.editing && !root.inserting
        && (hover.hovered || root.activeFocus || root.focusedRow || (root.last && !root.own))

    signal editRequested
    signal editTyped(text: string)
    signal editEnded
    signal insertRequested
    signal insertTyped(text: string)
    signal insertEnded
    signal linkOpened(address: string)

    implicitHeight: body.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: root.own ? qsTr("You: %1").arg(root.text) : qsTr("Answer: %1").arg(root.text)
    Accessible.focusable: true

    HoverHandler { id: hover }

    Column {
        id: body
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.column
        spacing: Theme.space1

        Loader { // the words
            width: parent.width
            sourceComponent: root.editing ? editor : root.author === MessageModel.System ? note : root.own ? bubble : root.conversation.view === Conversation.Formatted && !root.selecting ? answer : source
        }
        Loader {
            anchors.right: parent.right
            active: root.ordered && !root.editing
            visible: active
            sourceComponent: PromptBadge {
                helper: root.app.promptHelper
                messageId: root.messageId
            }
        }
        Loader {
            width: parent.width
            active: root.waiting
            visible: active
            sourceComponent: GenerationStatus {
                conversation: root.conversation
                status: root.app.status
            }
        }
        Loader {
            width: parent.width
            active: root.errorText !== ""
            visible: active
            sourceComponent: InlineMessage {
                text: root.errorText
                detail: root.errorDetails
                actionText: qsTr("Try again")
                closable: false
                onTriggered: root.conversation.regenerate(root.messageId)
                onDetailCopied: text => root.app.clipboard.copy(text)
            }
        }
        Loader {
            width: parent.width
            active: root.author === MessageModel.Assistant && root.finished && !root.editing && root.app.documentSession.available
            visible: !((item as AnswerSources)?.empty ?? true)
            sourceComponent: AnswerSources {
                session: root.app.documentSession
                messageId: root.messageId
            }
        }
        Item { // the place of the actions is always there, so that nothing jumps when they come
            width: parent.width
            height: Theme.controlSmall
            visible: root.author !== MessageModel.System && !root.editing

            Loader {
                anchors.left: root.own ? undefined : parent.left
                anchors.right: root.own ? parent.right : undefined
                active: root.actionsShown || root.branchCount > 1 || root.bookmarked
                sourceComponent: MessageActions {
                    conversation: root.conversation
                    messageId: root.messageId
                    blocks: root.blocks
                    own: root.own
                    actionsShown: root.actionsShown
                    branchIndex: root.branchIndex
                    branchCount: root.branchCount
                    continuable: root.continuable
                    stopReason: root.stopReason
                    details: root.details
                    bookmarked: root.bookmarked
                    roomFor: root.column
                    onEditRequested: root.editRequested()
                    onInsertRequested: root.insertRequested()
                    onLinkOpened: address => root.linkOpened(address)
                    selecting: root.selecting
                    onSelectRequested: root.selecting = !root.selecting
                }
            }
        }
        Loader {
            width: parent.width
            active: root.inserting
            visible: active
            sourceComponent: MessageInsertion {
                typed: root.insertion
                own: !root.own
                onTypedText: text => root.insertTyped(text)
                onEnded: root.insertEnded()
                onSaved: (text, own) => {
                    root.insertEnded()
                    root.conversation.insertAfter(root.messageId, own, text)
                }
            }
        }
    }
    Rectangle { // where the keyboard is
        anchors.fill: body
        anchors.margins: -Theme.space2
        visible: root.focusedRow && !root.editing && !root.inserting
        color: "transparent"
        radius: Theme.radiusLarge
        border.color: Theme.accent
        border.width: Theme.focusWidth
    }

    Component {
        id: bubble
        OwnMessage {
            text: root.text
            marked: root.marked
            sought: root.sought
        }
    }
    Component {
        id: answer
        Column {
            id: whole

            property int made: 3 // blocks; the others follow, so that a long answer keeps no frame waiting

            spacing: 0

            Timer {
                interval: 1
                repeat: true
                running: whole.made < (root.blocks?.count ?? 0)
                onTriggered: whole.made += 3
            }
            Repeater {
                id: parts
                model: root.blocks
                delegate: MessageBlock {
                    width: root.column
                    made: index < whole.made
                    app: root.app
                    marked: root.marked
                    sought: root.sought
                    thoughtMs: root.thoughtMs
                    onLinkOpened: address => root.linkOpened(address)
                    before: (parts.itemAt(index - 1) as MessageBlock)?.kind ?? -1
                }
            }
            StreamCursor {
                visible: root.streaming && root.blocks.count === 0
            }
        }
    }
    Component {
        id: source
        TextBody {
            objectName: "sourceText"
            width: root.column
            Component.onCompleted: if (root.selecting) Qt.callLater(selectAll)
            Keys.onEscapePressed: event => {
                event.accepted = root.selecting
                root.selecting = false
            }
            rich: false
            source: root.text
            marked: root.marked
            font.family: root.conversation.view === Conversation.Monospaced ? Theme.codeFamily : Qt.application.font.family
        }
    }
    Component {
        id: note
        SmallText {
            text: root.text
            horizontalAlignment: Text.AlignHCenter
            topPadding: Theme.space2
            bottomPadding: Theme.space2
        }
    }
    Component {
        id: editor
        MessageEditor {
            original: root.text
            typed: root.editingText
            own: root.own
            enterSaves: root.own && root.app.settings.sendKey === Settings.Enter
            onTypedText: text => root.editTyped(text)
            onEnded: root.editEnded()
            onSaved: text => {
                root.editEnded()
                root.conversation.edit(root.messageId, text)
            }
        }
    }
}
