// SPDX-License-Identifier: Apache-2.0
// The title of the conversation, what answers, and how.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
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
    property bool renaming: false

    readonly property Conversation conversation: root.app.currentConversation

    signal renameEnded // with the keyboard

    objectName: "chatHeader"
    implicitHeight: Theme.header
    onConversationChanged: root.renaming = false

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.sidebarHidden ? Theme.space2 : Theme.space4
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        IconButton {
            visible: root.sidebarHidden
            symbol: "sidebar"
            directional: true
            text: qsTr("List of chats")
            onClicked: root.commands.sidebar.trigger()
        }
        Text {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            visible: !root.renaming
            text: root.conversation.empty && root.conversation.title === "" ? qsTr("New chat") : root.conversation.title
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            elide: Text.ElideRight
            maximumLineCount: 1
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
            Accessible.name: text

            TapHandler { onDoubleTapped: root.rename() }
        }
        Loader {
            id: field
            Layout.fillWidth: true
            active: root.renaming
            visible: active
            sourceComponent: RenameField {
                text: root.conversation.title
                onEnded: title => root.endRename(title)
            }
        }
        Pill {
            visible: root.conversation.temporary
            symbol: "lock"
            opens: false
            text: qsTr("Temporary")
            Accessible.name: qsTr("Temporary chat: nothing of it is written to the disk")
        }
        Pill {
            id: modelPill
            objectName: "modelPill"
            Layout.maximumWidth: root.width * 0.42
            symbol: "model"
            text: root.app.models.loading ? root.app.models.loadingName
                : root.app.models.loaded ? root.app.models.currentName : qsTr("Choose a model")
            Accessible.name: qsTr("Model: %1").arg(modelPill.text)
            onClicked: modelMenu.popup(modelPill, 0, modelPill.height + Theme.space1)
        }
        Pill {
            id: presetPill
            Layout.maximumWidth: root.width * 0.22
            visible: root.width > Theme.form
            symbol: "settings"
            text: [qsTr("Exact"), qsTr("Balanced"), qsTr("Creative"), qsTr("Own numbers")][root.conversation.sampling.preset]
            Accessible.name: qsTr("Way of answering: %1").arg(presetPill.text)
            onClicked: presetMenu.popup(presetPill, 0, presetPill.height + Theme.space1)
        }
        IconButton {
            visible: root.width > Theme.form || checked
            symbol: "inspector"
            directional: true
            text: qsTr("Inspector")
            checked: root.inspectorShown
            onClicked: root.commands.inspector.trigger()
        }
    }
    ModelMenu {
        id: modelMenu
        app: root.app
        commands: root.commands
    }
    PresetMenu {
        id: presetMenu
        app: root.app
        commands: root.commands
    }

    function rename(): void {
        root.renaming = root.conversation.conversationId !== 0 // qmllint disable type
    }

    function endRename(title: string): void {
        if (!root.renaming)
            return // the field goes, and so does its focus
        const focused = (field.item as Item)?.activeFocus ?? false
        root.renaming = false
        if (title !== "")
            root.app.conversations.rename(root.conversation.conversationId, title)
        if (focused)
            root.renameEnded()
    }
}
