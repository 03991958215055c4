// SPDX-License-Identifier: Apache-2.0
// Ways to begin chats: who the model should be, and examples of how it should answer.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    property int editing: -1 // the preset that is being edited; 0: a new one; -1: none

    title: qsTr("Presets")
    onBackRequested: root.editing >= 0 ? root.editing = -1 : root.app.page = App.Chat

    Section {
        visible: root.editing < 0
        title: qsTr("Ways to begin a chat")
        explanation: qsTr("A preset is read once by the model and kept as a memory: a chat that begins with it starts at once, however long it is.")

        Column {
            width: parent.width

            Repeater {
                model: root.app.presets
                delegate: PresetRow {
                    width: parent?.width ?? 0
                    onStarted: root.app.newConversationFrom(presetId)
                    onEditRequested: root.editing = presetId
                    onRemoved: root.app.presets.remove(presetId)
                }
            }
            EmptyHint {
                horizontalAlignment: Text.AlignLeft
                width: parent.width
                visible: root.app.presets.count === 0
                text: qsTr("No presets yet. Make one for what you ask often: a translator, a reviewer, a character.")
            }
        }
        TextButton {
            objectName: "newPreset"
            symbol: "plus"
            text: qsTr("New preset")
            onClicked: root.editing = 0
        }
    }
    Loader {
        width: parent.width
        active: root.editing >= 0
        visible: active
        sourceComponent: PresetEditor {
            presets: root.app.presets
            presetId: root.editing
            onEnded: root.editing = -1
        }
    }
}
