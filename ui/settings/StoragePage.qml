// SPDX-License-Identifier: Apache-2.0
// What the saved memories take on the disk, chat by chat.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app
    required property Commands commands

    readonly property StorageModel use: root.app.storageUse

    title: qsTr("Storage")
    onBackRequested: root.app.page = App.Settings

    Section {
        title: qsTr("Saved memories")
        explanation: qsTr("What the model remembers of each chat, so that it never has to be read again. Words are always kept; a chat without its memory is read once more with its next message.")

        Column {
            width: parent.width
            spacing: Theme.space1

            Rectangle {
                width: parent.width
                height: Theme.space2
                radius: height / 2
                color: Theme.line
                Accessible.role: Accessible.ProgressBar
                Accessible.name: total.text

                Rectangle {
                    anchors.left: parent.left
                    width: parent.width * root.use.share
                    height: parent.height
                    radius: parent.radius
                    color: root.use.share > 0.9 ? Theme.warn : Theme.accent
                }
            }
            SmallText {
                id: total
                objectName: "storageTotal"
                width: parent.width
                text: qsTr("%1 of %2 in use").arg(root.size(root.use.totalBytes)).arg(root.size(root.use.limitBytes))
            }
        }
        SettingRow {
            text: qsTr("Limit")
            explanation: qsTr("Beyond it the memories that were not used for longest go first, except those that are kept.")
            Row {
                spacing: Theme.space2

                NumberField {
                    objectName: "storageLimit"
                    Accessible.name: qsTr("Limit in megabytes")
                    from: 64
                    to: 65536
                    value: root.app.settings.stateLimit
                    onChanged: value => root.setLimit(value)
                }
                SmallText {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("MB")
                }
            }
        }
        TextButton {
            objectName: "clearAll"
            enabled: root.use.count > 0
            symbol: "trash"
            text: qsTr("Forget all memories")
            onClicked: root.use.clearAll()
        }
    }
    Section {
        title: qsTr("By chat")

        Column {
            width: parent.width

            Repeater {
                model: root.use
                delegate: StorageRow {
                    width: parent?.width ?? 0
                    onOpened: root.app.openConversation(conversationId)
                    onCleared: root.use.clear(conversationId)
                    onKeepToggled: root.use.setKeep(conversationId, !keep)
                }
            }
            EmptyHint {
                horizontalAlignment: Text.AlignLeft
                width: parent.width
                visible: root.use.count === 0
                text: qsTr("Nothing is saved yet. The first answer leaves the first memory.")
            }
        }
    }
    Section {
        title: qsTr("All chats in one file")
        explanation: qsTr("A backup holds every word of every chat. Restoring puts its chats in the place of the present ones, which are kept beside them.")

        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                text: root.commands.backUp.text
                onClicked: root.commands.backUp.trigger()
            }
            TextButton {
                text: root.commands.restore.text
                onClicked: root.commands.restore.trigger()
            }
        }
    }

    function size(bytes: real): string {
        return Qt.locale().formattedDataSize(bytes, 1, Locale.DataSizeSIFormat)
    }

    function setLimit(megabytes: int): void {
        root.app.settings.stateLimit = megabytes
        root.use.refresh()
    }
}
