// SPDX-License-Identifier: Apache-2.0
// What changes the loaded model beside its own file, and the question that a LoRA file leaves open.
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property ModelLibrary models
    required property Commands commands

    visible: root.models.loaded
    title: qsTr("Tuned state and LoRA")
    explanation: qsTr("A tuned state gives %1 a memory to begin with; a LoRA file changes its weights a little. The model is loaded again, and Rookery remembers them for this model.").arg(root.models.currentName)

    SmallText {
        objectName: "overlayText"
        width: parent.width
        text: root.models.overlayText === "" ? qsTr("None in use.") : root.models.overlayText
        color: root.models.overlayText === "" ? Theme.muted : Theme.text
        horizontalAlignment: Text.AlignLeft
    }
    Column {
        objectName: "loraForm"
        width: parent.width
        visible: root.models.offeredLora !== ""
        spacing: Theme.space2

        SettingRow {
            text: qsTr("Alpha of %1").arg(root.models.offeredLora)
            explanation: qsTr("How strongly the file acts: this number divided by its rank. It was chosen when the file was trained and is not in it; look where you got the file. 32 is usual.")

            NumberField {
                id: alpha
                objectName: "loraAlpha"
                Accessible.name: qsTr("Alpha of the LoRA file")
                from: 1
                to: 4096
                value: 32
                onChanged: number => alpha.value = number
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                objectName: "loraUse"
                primary: true
                text: qsTr("Load with it")
                onClicked: root.models.useOfferedLora(alpha.value)
            }
            TextButton {
                text: qsTr("Cancel")
                onClicked: root.models.dropOfferedLora()
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        TextButton {
            symbol: "file"
            text: qsTr("Use a tuned state…")
            onClicked: root.commands.useState.trigger()
        }
        TextButton {
            symbol: "file"
            text: qsTr("Use a LoRA file…")
            onClicked: root.commands.useLora.trigger()
        }
        TextButton {
            symbol: "close"
            visible: root.models.overlayText !== ""
            text: qsTr("Remove both")
            Accessible.name: qsTr("Remove tuned state and LoRA")
            onClicked: root.models.removeOverlays()
        }
    }
}
