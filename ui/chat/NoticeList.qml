// SPDX-License-Identifier: Apache-2.0
// What the program has to say, above the composer: notices, the offer to load a chat's own model, undo.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

ColumnLayout {
    id: root

    required property App app
    required property Conversation conversation

    spacing: Theme.space2

    UndoBar {
        Layout.fillWidth: true
        visible: root.conversation.undoable
        text: qsTr("The message was deleted.")
        onUndone: root.conversation.undo()
    }
    InlineMessage {
        Layout.fillWidth: true
        visible: root.conversation.otherModelName !== ""
        kind: "info"
        text: qsTr("This chat was last answered by %1. The present model can go on, after reading the chat once.").arg(root.conversation.otherModelName)
        actionText: qsTr("Load %1").arg(root.conversation.otherModelName)
        onTriggered: root.conversation.loadOtherModel()
        onClosed: root.conversation.keepCurrentModel()
    }
    ProgressLine {
        Layout.fillWidth: true
        visible: root.app.transfer.busy
        text: root.app.transfer.activityText
        onCancelled: root.app.transfer.cancel()
    }
    Repeater {
        model: root.app.notices
        delegate: InlineMessage {
            id: notice

            required property int noticeId
            required property int level
            required property string details

            required text
            required actionText

            Layout.fillWidth: true
            kind: notice.level === NoticeModel.Error ? "error" : notice.level === NoticeModel.Warning ? "warning" : "info"
            detail: notice.details
            onTriggered: root.app.notices.act(notice.noticeId)
            onClosed: root.app.notices.dismiss(notice.noticeId)
            onDetailCopied: text => root.app.clipboard.copy(text)
        }
    }
}
