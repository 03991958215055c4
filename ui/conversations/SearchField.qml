// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

TextInputField {
    id: root

    required property ConversationListModel conversations
    property string keys
    readonly property real besideIcon: Theme.iconSmall + 2 * Theme.space2
    readonly property real besideButton: root.text === "" ? Theme.space2 : Theme.controlSmall

    signal hitsRequested // Down was pressed: the hits want the focus

    objectName: "searchField"
    symbol: "search"
    placeholderText: qsTr("Search chats")
    text: root.conversations.searchText
    leftPadding: Theme.mirrored ? root.besideButton : root.besideIcon
    rightPadding: Theme.mirrored ? root.besideIcon : root.besideButton
    onTextEdited: root.conversations.searchText = root.text
    Keys.onDownPressed: root.hitsRequested()
    Keys.onReturnPressed: root.hitsRequested()
    Keys.onEscapePressed: root.conversations.searchText = ""

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space1 / 2
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        extent: Theme.controlSmall
        symbol: "close"
        text: qsTr("Clear the search")
        onClicked: root.conversations.searchText = ""
    }
}
