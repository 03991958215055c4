// SPDX-License-Identifier: Apache-2.0
// Several answers to one message, side by side where there is room, else one behind the other; one is kept.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Item {
    id: root

    required property App app
    required property Conversation conversation
    required property int column
    required property real room // width of the page

    readonly property int count: root.conversation.choices.count
    readonly property bool sideBySide: root.room >= root.count * Theme.scaled(Theme.choice)
    readonly property real content: root.sideBySide ? Math.max(root.column, Math.min(root.room, root.count * Theme.scaled(Theme.column * 0.6))) : root.column
    property int shown: 0 // of those behind each other

    signal linkOpened(address: string)

    implicitHeight: body.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Several answers; choose one")

    Column {
        id: body
        anchors.horizontalCenter: parent.horizontalCenter
        width: root.content
        spacing: Theme.space2

        Segments {
            objectName: "choiceTabs"
            visible: !root.sideBySide
            name: qsTr("Answer")
            options: Array.from({length: root.count}, (_, index) => (index + 1).toLocaleString(Qt.locale(), "f", 0))
            current: root.shown
            onChosen: index => root.shown = index
        }
        Row {
            id: answers
            width: parent.width
            spacing: Theme.space3

            Repeater {
                model: root.conversation.choices
                delegate: AnswerChoice {
                    app: root.app
                    conversation: root.conversation
                    visible: root.sideBySide || index === root.shown
                    width: root.sideBySide ? (answers.width - (root.count - 1) * answers.spacing) / Math.max(1, root.count) : answers.width
                    onLinkOpened: address => root.linkOpened(address)
                    onKept: root.conversation.keepAnswer(messageId)
                }
            }
        }
    }
}
