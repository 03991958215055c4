// SPDX-License-Identifier: Apache-2.0
// In a file without bound components: the list view of Qt 6.4 cannot make a bound footer.
// qmllint disable unqualified
import QtQuick
import Rookery

Component {
    Loader {
        id: root

        readonly property var list: ListView.view // a MessageList; naming the type here would be a cycle

        width: root.list?.width ?? 0
        active: root.list?.conversation.choosing ?? false
        visible: active
        sourceComponent: AnswerChoices {
            objectName: "answerChoices"
            app: root.list.app
            conversation: root.list.conversation
            column: root.list.column
            room: root.list.width - 2 * Theme.space4
            onLinkOpened: address => root.list.openLink(address)
        }
    }
}
