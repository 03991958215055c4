// SPDX-License-Identifier: Apache-2.0
// One conversation: its title, its messages, and the place to write.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Item {
    id: root

    required property App app
    required property Commands commands
    property bool sidebarHidden: false
    property bool inspectorShown: false

    readonly property Conversation conversation: root.app.currentConversation
    readonly property int margin: root.width < Theme.narrow ? Theme.space3 : Theme.space5
    readonly property int column: Math.min(Theme.scaled(Theme.column), root.width - 2 * root.margin)

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chat")

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChatHeader {
            id: header
            Layout.fillWidth: true
            app: root.app
            commands: root.commands
            sidebarHidden: root.sidebarHidden
            inspectorShown: root.inspectorShown
            onRenameEnded: root.focusComposer()
        }
        FindBar {
            id: findBar
            Layout.fillWidth: true
            visible: false
            messages: root.conversation.messages
            onFound: row => list.show(row)
            onClosed: root.focusComposer()
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            MessageList {
                id: list
                objectName: "messageList"
                anchors.fill: parent
                visible: !root.conversation.empty
                app: root.app
                conversation: root.conversation
                column: root.column
                marked: findBar.visible ? findBar.text : root.app.conversations.searchText
                onLeaveRequested: root.focusComposer()
            }
            EmptyChat {
                objectName: "emptyChat"
                anchors.fill: parent
                visible: root.conversation.empty && !root.conversation.loading
                app: root.app
                commands: root.commands
                column: root.column
            }
            LatestButton {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space2
                visible: list.visible && !list.following && list.rest > Theme.space6
                onClicked: list.showLatest()
            }
        }
        NoticeList {
            Layout.fillHeight: false
            Layout.fillWidth: false
            Layout.preferredWidth: root.column
            Layout.alignment: Qt.AlignHCenter
            app: root.app
            conversation: root.conversation
        }
        DocumentPanel {
            objectName: "documentPanel"
            Layout.fillWidth: false
            Layout.preferredWidth: root.column
            Layout.alignment: Qt.AlignHCenter
            session: root.app.documentSession
        }
        PromptOffer {
            objectName: "promptOffer"
            Layout.preferredWidth: root.column
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space2
            helper: root.app.promptHelper
            input: composer.input
            onLeaveRequested: root.focusComposer()
        }
        FollowUps {
            Layout.preferredWidth: root.column
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space1
            visible: root.conversation.followUps.length > 0 && !root.conversation.busy && root.conversation.draft === ""
            conversation: root.conversation
        }
        Composer {
            id: composer
            objectName: "composer"
            Layout.preferredWidth: root.column
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space2
            Layout.bottomMargin: Theme.space3
            app: root.app
            conversation: root.conversation
            most: root.height * 0.4
            onEditLastRequested: list.editLast()
            onMessagesRequested: list.enter()
            onAttachRequested: root.commands.attachDocument.trigger()
            onSent: list.showLatest() // who asks wants to see the answer
        }
    }

    PromptPreview {
        app: root.app
        input: composer.input
        onClosed: root.focusComposer()
    }
    PromptCompare {
        comparison: root.app.promptHelper.comparison
    }
    PassagePopup {
        session: root.app.documentSession
    }
    Connections {
        target: root.app

        function onShowMessage(messageId: int): void {
            list.show(root.conversation.messages.rowOf(messageId))
        }
    }

    function focusComposer(): void {
        composer.takeFocus()
    }

    function rename(): void {
        header.rename()
    }

    function find(): void {
        findBar.open()
    }

    function findAgain(backwards: bool): void {
        findBar.go(backwards)
    }
}
