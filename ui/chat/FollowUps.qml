// SPDX-License-Identifier: Apache-2.0
// Questions that could come next: one click sends one.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Flow {
    id: root

    required property Conversation conversation

    spacing: Theme.space2
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Suggested questions")

    Repeater {
        model: root.conversation.followUps
        delegate: Pill {
            required property string modelData

            objectName: "followUp"
            width: Math.min(implicitWidth, root.width)
            opens: false
            text: modelData
            onClicked: root.conversation.send(modelData)
        }
    }
}
