// SPDX-License-Identifier: Apache-2.0
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import Rookery

AbstractButton {
    id: root

    required property int conversationId
    required property string title
    required property string snippet
    required property int messageId
    required property bool busy
    required property int place
    required property bool pinned
    required property bool archived
    required property bool current
    required property string folder
    property bool editing: false
    property bool listFocused: false
    property bool simple: false // without actions

    readonly property bool hit: root.messageId !== 0
    readonly property bool ready: root.hovered || root.listFocused || root.activeFocus || actions.activeFocus

    signal opened
    signal renameRequested
    signal renameEnded(title: string)
    signal menuRequested(item: Item)

    implicitHeight: Math.max(Theme.row, words.implicitHeight + Theme.space3)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    text: root.title
    hoverEnabled: true
    focusPolicy: Qt.ClickFocus
    Accessible.role: Accessible.ListItem
    Accessible.selected: root.current
    Accessible.description: root.place > 0 ? qsTr("Place %1 in the queue").arg(root.place) : root.busy ? qsTr("An answer is being written") : ""
    onClicked: root.opened()
    onPressAndHold: root.menuRequested(actions)
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onPressed: event => root.pressKey(event)
    Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F2 // this chat, not the open one

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuRequested(actions)
    }

    contentItem: Item {
        Column {
            id: words
            anchors.left: parent.left
            anchors.right: marks.left
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.editing

            Text {
                width: parent.width
                text: root.title
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: root.current ? Font.DemiBold : Font.Normal
                elide: Text.ElideRight
                textFormat: Text.PlainText
                horizontalAlignment: Text.AlignLeft
            }
            Text {
                width: parent.width
                visible: root.hit
                text: root.hit ? root.snippet : ""
                color: Theme.muted
                font.pixelSize: Theme.fontSmall
                elide: Text.ElideRight
                maximumLineCount: 2
                wrapMode: Text.Wrap
                textFormat: Text.StyledText
                horizontalAlignment: Text.AlignLeft
            }
        }
        Row {
            id: marks
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space1
            visible: !root.editing

            SmallText { // its place in the queue
                objectName: "place"
                anchors.verticalCenter: parent.verticalCenter
                visible: root.place > 0
                text: root.place.toLocaleString(Qt.locale(), "f", 0)
                Accessible.ignored: true
            }
            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.busy
                width: Theme.dot
                height: Theme.dot
                radius: height / 2
                color: Theme.accent
                Accessible.ignored: true
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.pinned && !actions.visible
                symbol: "pin"
                size: Theme.iconSmall
            }
            IconButton {
                id: actions
                visible: root.ready && !root.simple
                extent: Theme.controlSmall
                symbol: "more"
                text: qsTr("Actions for “%1”").arg(root.title)
                hint: qsTr("More")
                onClicked: root.menuRequested(actions)
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_F2
            }
        }
        Loader {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            active: root.editing
            sourceComponent: RenameField {
                text: root.title
                onEnded: title => root.renameEnded(title)
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.current ? Theme.selected : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"
        border.color: Theme.accent
        border.width: root.listFocused || root.visualFocus ? Theme.focusWidth : 0
    }

    function pressKey(event: KeyEvent): void {
        if (event.key === Qt.Key_F2)
            root.renameRequested()
        else if (event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && event.modifiers & Qt.ShiftModifier))
            root.menuRequested(actions)
        else
            return
        event.accepted = true
    }
}
