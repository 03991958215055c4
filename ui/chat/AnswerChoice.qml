// SPDX-License-Identifier: Apache-2.0
// One of several answers: its words, and the button that keeps it.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property int index
    required property int messageId
    required property string text
    required property BlockModel blocks
    required property bool streaming
    required property bool waiting
    required property string errorText
    required property string details
    required property App app
    required property Conversation conversation

    readonly property bool finished: !root.streaming && !root.waiting
    readonly property real inner: root.width - 2 * Theme.space3

    signal kept
    signal linkOpened(address: string)

    implicitHeight: body.implicitHeight + 2 * Theme.space3
    radius: Theme.radiusLarge
    color: Theme.raised
    border.color: Theme.line
    border.width: Theme.lineWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("Answer %1: %2").arg(root.index + 1).arg(root.text)

    Column {
        id: body
        x: Theme.space3
        y: Theme.space3
        width: root.inner
        spacing: Theme.space2

        Column {
            width: parent.width

            Repeater {
                id: parts
                model: root.blocks
                delegate: MessageBlock {
                    width: root.inner
                    app: root.app
                    onLinkOpened: address => root.linkOpened(address)
                    before: (parts.itemAt(index - 1) as MessageBlock)?.kind ?? -1
                }
            }
            StreamCursor { visible: !root.finished && root.blocks.count === 0 }
        }
        SmallText {
            width: parent.width
            visible: text !== ""
            text: root.errorText !== "" ? root.errorText : root.finished ? root.details : ""
            color: root.errorText !== "" ? Theme.bad : Theme.muted
        }
        Row {
            spacing: Theme.space1

            TextButton {
                objectName: "keepButton"
                enabled: root.finished && root.text !== ""
                symbol: "check"
                text: qsTr("Keep this one")
                Accessible.name: qsTr("Keep answer %1").arg(root.index + 1)
                onClicked: root.kept()
            }
            CopyButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.finished
                text: qsTr("Copy answer %1").arg(root.index + 1)
                onCopied: root.app.clipboard.copy(root.text)
            }
        }
    }
}
