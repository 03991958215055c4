// SPDX-License-Identifier: Apache-2.0
// Under a message that was sent in another order than it was typed.
import QtQuick
import Rookery
import Rookery.App

LinkButton {
    id: root

    required property PromptHelper helper
    required property int messageId

    objectName: "promptBadge"
    text: qsTr("Sent with the question first")
    Accessible.description: qsTr("Shows what was sent, and lets you send it as typed")
    onClicked: root.helper.previewMessage(root.messageId)
}
