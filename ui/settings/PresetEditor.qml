// SPDX-License-Identifier: Apache-2.0
// Name, system prompt and examples of one preset.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Dialogs
import Rookery
import Rookery.App

Section {
    id: root

    required property PresetListModel presets
    required property int presetId

    property string stateFile // of a tuned state; "" for the model's own

    signal ended

    title: root.presetId === 0 ? qsTr("New preset") : qsTr("Edit preset")

    Component.onCompleted: root.fill()

    TextInputField {
        id: nameField
        objectName: "presetName"
        width: parent.width
        placeholderText: qsTr("Name")
    }
    TextPanel {
        id: systemField
        objectName: "presetSystem"
        width: parent.width
        placeholderText: qsTr("System prompt: who the model should be, how it should answer")
        Accessible.name: qsTr("System prompt")
    }
    Column {
        width: parent.width
        spacing: Theme.space3

        Repeater {
            id: exampleRows
            model: ListModel { id: examples }
            delegate: Column {
                id: example

                required property int index
                required property string question
                required property string answer

                width: parent?.width ?? 0
                spacing: Theme.space1

                SmallText { text: qsTr("Example %1").arg(example.index + 1) }
                TextPanel {
                    objectName: "exampleQuestion"
                    width: parent.width
                    implicitHeight: Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
                    placeholderText: qsTr("You say")
                    text: example.question
                    Accessible.name: qsTr("Example %1: you say").arg(example.index + 1)
                    onTextChanged: examples.setProperty(example.index, "question", text)
                }
                TextPanel {
                    objectName: "exampleAnswer"
                    width: parent.width
                    implicitHeight: Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
                    placeholderText: qsTr("The model answers")
                    text: example.answer
                    Accessible.name: qsTr("Example %1: the model answers").arg(example.index + 1)
                    onTextChanged: examples.setProperty(example.index, "answer", text)
                }
            }
        }
        LinkButton {
            objectName: "addExample"
            text: qsTr("Add an example")
            onClicked: examples.append({question: "", answer: ""})
        }
    }
    SettingRow {
        text: qsTr("Tuned state")
        explanation: root.stateFile === "" ? qsTr("A file that lets the model begin as somebody else, without being told.") : root.stateFile
        LinkButton {
            objectName: "presetState"
            text: root.stateFile === "" ? qsTr("Choose a file…") : qsTr("Remove")
            onClicked: root.stateFile === "" ? stateDialog.open() : (root.stateFile = "")
        }
    }
    FileDialog {
        id: stateDialog
        title: qsTr("Tuned state")
        onAccepted: root.stateFile = root.presets.pathOf(selectedFile)
    }
    Flow {
        width: parent.width
        spacing: Theme.space2

        TextButton {
            objectName: "savePreset"
            primary: true
            enabled: nameField.text.trim() !== ""
            text: qsTr("Save")
            onClicked: root.save()
        }
        TextButton {
            text: qsTr("Cancel")
            onClicked: root.ended()
        }
    }

    function fill(): void {
        nameField.text = root.presets.nameOf(root.presetId)
        systemField.text = root.presets.systemPromptOf(root.presetId)
        root.stateFile = root.presets.stateFileOf(root.presetId)
        for (const example of root.presets.examples(root.presetId))
            examples.append({question: example.question, answer: example.answer})
        nameField.forceActiveFocus(Qt.TabFocusReason)
    }

    function save(): void {
        const list = []
        for (let i = 0; i < examples.count; ++i)
            list.push({question: examples.get(i).question, answer: examples.get(i).answer})
        if (root.presets.save(root.presetId, nameField.text, systemField.text, list, root.stateFile) !== 0)
            root.ended()
    }
}
