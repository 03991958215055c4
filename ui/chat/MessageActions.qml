// SPDX-License-Identifier: Apache-2.0
// What can be done with a message.
pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Rookery
import Rookery.App

Row {
    id: root

    objectName: "messageActions"

    required property Conversation conversation
    required property int messageId
    required property BlockModel blocks
    required property bool own
    required property int branchIndex
    required property int branchCount
    required property bool continuable
    required property int stopReason
    required property string details
    required property bool bookmarked
    required property int roomFor
    property bool actionsShown: true
    property bool selecting: false
    property alias menu: menu

    signal editRequested
    signal insertRequested
    signal selectRequested
    signal linkOpened(address: string)

    layoutDirection: root.own ? Qt.RightToLeft : Qt.LeftToRight

    BranchSwitcher {
        visible: root.branchCount > 1
        index: root.branchIndex
        count: root.branchCount
        onSwitched: step => root.conversation.switchBranch(root.messageId, step)
    }
    CopyButton {
        visible: root.actionsShown
        text: qsTr("Copy message")
        onCopied: root.conversation.copyMessage(root.messageId)
    }
    IconButton {
        objectName: "editButton"
        visible: root.actionsShown
        extent: Theme.controlSmall
        symbol: "edit"
        text: qsTr("Edit")
        onClicked: root.editRequested()
    }
    IconButton {
        objectName: "againButton"
        visible: root.actionsShown && !root.own
        extent: Theme.controlSmall
        symbol: "again"
        text: qsTr("Answer again")
        onClicked: root.conversation.regenerate(root.messageId)
    }
    IconButton {
        visible: root.actionsShown && root.continuable
        extent: Theme.controlSmall
        symbol: "continue"
        directional: true
        text: qsTr("Go on writing")
        onClicked: root.conversation.continueAnswer(root.messageId)
    }
    IconButton {
        id: more
        visible: root.actionsShown
        extent: Theme.controlSmall
        symbol: "more"
        text: qsTr("More")
        onClicked: menu.popup(more, 0, more.height)

        AppMenu {
            id: menu

            property var links: [] // of the message, when the menu was opened: [{text, address}]

            onAboutToShow: {
                menu.links = root.blocks.links()
                menu.measure()
            }

            AppMenuItem {
                text: root.bookmarked ? qsTr("Remove the &bookmark") : qsTr("Set a &bookmark")
                note: root.bookmarked ? "" : qsTr("Keeps the memory here, so that going on from it reads nothing")
                symbol: "bookmark"
                onTriggered: root.conversation.setBookmarked(root.messageId, !root.bookmarked)
            }
            AppMenuItem {
                text: root.own ? qsTr("&Two answers at once") : qsTr("&Two other answers at once")
                symbol: "again"
                enabled: !root.conversation.busy
                onTriggered: root.conversation.answerSeveral(root.messageId, 2)
            }
            AppMenuItem {
                objectName: "threeAnswers"
                text: root.own ? qsTr("T&hree answers at once") : qsTr("T&hree other answers at once")
                symbol: "again"
                enabled: !root.conversation.busy
                onTriggered: root.conversation.answerSeveral(root.messageId, 3)
            }
            AppMenu {
                title: root.own ? qsTr("Answer &with") : qsTr("Answer again &with")

                AppMenuItem {
                    objectName: "answerExact"
                    text: qsTr("&Exact")
                    note: qsTr("The likeliest words; for facts and code")
                    enabled: !root.conversation.busy
                    onTriggered: root.conversation.regenerateWith(root.messageId, Settings.Exact, 0)
                }
                AppMenuItem {
                    text: qsTr("&Balanced")
                    note: qsTr("For most conversations")
                    enabled: !root.conversation.busy
                    onTriggered: root.conversation.regenerateWith(root.messageId, Settings.Balanced, 0)
                }
                AppMenuItem {
                    text: qsTr("&Creative")
                    note: qsTr("More surprise; for stories and ideas")
                    enabled: !root.conversation.busy
                    onTriggered: root.conversation.regenerateWith(root.messageId, Settings.Creative, 0)
                }
                AppMenuSeparator {}
                AppMenuItem {
                    objectName: "answerShort"
                    text: qsTr("At most %Ln token(s)", "", 100)
                    enabled: !root.conversation.busy
                    onTriggered: root.conversation.regenerateWith(root.messageId, -1, 100)
                }
                AppMenuItem {
                    text: qsTr("At most %Ln token(s)", "", 4000)
                    enabled: !root.conversation.busy
                    onTriggered: root.conversation.regenerateWith(root.messageId, -1, 4000)
                }
            }
            AppMenuSeparator {}
            AppMenuItem {
                objectName: "selectText"
                visible: !root.own && root.conversation.view === Conversation.Formatted
                height: visible ? implicitHeight : 0
                text: root.selecting ? qsTr("&Show it formatted") : qsTr("&Select the text")
                note: root.selecting ? "" : qsTr("As it was written, in one piece")
                symbol: "copy"
                onTriggered: root.selectRequested()
            }
            AppMenuItem {
                objectName: "insertMessage"
                text: qsTr("&Insert a message below…")
                symbol: "plus"
                enabled: !root.conversation.busy
                onTriggered: root.insertRequested()
            }
            AppMenuItem {
                objectName: "switchAuthor"
                text: root.own ? qsTr("Make it the model's wo&rds") : qsTr("Make it your wo&rds")
                note: qsTr("As another version; what follows is kept")
                symbol: "edit"
                enabled: !root.conversation.busy
                onTriggered: root.conversation.switchAuthor(root.messageId)
            }
            AppMenuItem {
                visible: !root.conversation.temporary
                height: visible ? implicitHeight : 0
                text: qsTr("New chat from &here")
                symbol: "branch"
                onTriggered: root.conversation.branchFrom(root.messageId)
            }
            Instantiator {
                model: menu.links
                delegate: AppMenuItem {
                    required property var modelData // {text, address}

                    objectName: "linkItem"
                    text: modelData.text.replace(/&/g, "&&") // no underlined letters
                    note: modelData.address
                    symbol: "external"
                    onTriggered: root.linkOpened(modelData.address)
                }
                onObjectAdded: (index, object) => menu.insertItem(menu.count - 2, object as Item) // before Delete and its line
                onObjectRemoved: (index, object) => menu.removeItem(object as Item)
            }
            AppMenuSeparator {}
            AppMenuItem {
                text: qsTr("&Delete")
                note: qsTr("With everything after it")
                symbol: "trash"
                destructive: true
                onTriggered: root.conversation.remove(root.messageId)
            }
        }
    }
    Icon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.bookmarked
        symbol: "bookmark"
        size: Theme.iconSmall
        color: Theme.accent
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Has a bookmark")
    }
    SmallText {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.actionsShown && text !== "" && root.roomFor > Theme.popup
        leftPadding: Theme.space2
        rightPadding: Theme.space2
        text: root.stopReason === MessageModel.Cancelled ? qsTr("Stopped") : root.stopReason === MessageModel.Length ? qsTr("Cut at the longest length") : root.details
        wrapMode: Text.NoWrap
    }
}
