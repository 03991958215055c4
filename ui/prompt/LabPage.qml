// SPDX-License-Identifier: Apache-2.0
// The prompt lab: does the order of a prompt matter to this model? It counts, and says when it may be chance.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    readonly property PromptLab lab: root.app.promptLab
    readonly property list<int> sizes: [20, 40, 100]

    title: qsTr("Prompt lab")
    formWidth: Theme.column
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("A text of yours")
        explanation: qsTr("Rookery hides invented facts in it, asks for them in each order, and counts what the loaded model finds. Nothing leaves this computer. Invented facts are not your real questions.")

        Flickable {
            width: parent.width
            height: Math.min(labText.implicitHeight, Theme.scaled(220))
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: ScrollLine {}

            TextArea.flickable: TextPanel {
                id: labText
                objectName: "labText"
                text: root.lab.text
                placeholderText: qsTr("Paste a page or more")
                Accessible.name: qsTr("Text to make questions from")
                onTextChanged: root.lab.text = text
            }
        }
        SettingRow {
            text: qsTr("Questions")
            explanation: root.lab.powerText
            Segments {
                name: qsTr("Questions")
                options: [qsTr("20, rough"), "40", "100"]
                current: root.lab.probes === 20 ? 0 : root.lab.probes === 40 ? 1 : 2
                onChosen: index => root.lab.probes = root.sizes[index]
            }
        }
        TextInputField {
            objectName: "labQuestion"
            width: parent.width
            text: root.lab.question
            placeholderText: qsTr("A question of your own about it, if you like")
            Accessible.name: placeholderText
            onTextChanged: root.lab.question = text
        }
        TextInputField {
            objectName: "labAnswer"
            width: parent.width
            visible: root.lab.question.trim() !== ""
            text: root.lab.answer
            placeholderText: qsTr("The words its answer must hold")
            Accessible.name: placeholderText
            onTextChanged: root.lab.answer = text
        }
        CheckLine {
            objectName: "labAllOrders"
            text: qsTr("Try the slower orders too")
            checked: root.lab.allOrders
            onToggled: root.lab.allOrders = checked
        }
        TextButton {
            objectName: "labStart"
            visible: !root.lab.running
            enabled: root.lab.runnable
            primary: true
            text: qsTr("Start")
            onClicked: root.lab.start()
        }
        ProgressLine {
            objectName: "labProgress"
            width: parent.width
            visible: root.lab.running
            text: root.lab.progress < 0 ? qsTr("Opening the model…") : qsTr("Asking… %1 %").arg(Math.round(root.lab.progress * 100))
            value: root.lab.progress
            onCancelled: root.lab.cancel()
        }
        InlineMessage {
            width: parent.width
            visible: root.lab.problem !== ""
            text: root.lab.problem
            closable: false
        }
    }
    Section {
        objectName: "labResult"
        visible: root.lab.finished
        title: qsTr("What was found")
        explanation: qsTr("The mark is what was counted; the bar is where the true share lies with 95 % certainty. Each order is compared with “text, then question” on the same questions.")

        SmallText {
            objectName: "labMade"
            width: parent.width
            text: root.lab.made
            horizontalAlignment: Text.AlignLeft
        }
        Column {
            width: parent.width
            spacing: Theme.space3

            Repeater {
                model: root.lab.arms
                delegate: LabArm {
                    required property var modelData // an object of PromptLab.arms
                    required property int index

                    width: parent?.width ?? 0
                    name: modelData.name
                    hits: modelData.hits
                    count: modelData.count
                    low: modelData.low
                    high: modelData.high
                    verdict: modelData.verdict
                    tone: depths.tones[index % depths.tones.length]
                }
            }
        }
        LabPlot {
            id: depths
            width: parent.width
            title: qsTr("By place in the text, from its beginning to its end")
            groups: root.lab.byDepth
        }
        LabPlot {
            width: parent.width
            title: qsTr("By length of the text, in tokens")
            groups: root.lab.byLength
        }
        BodyText {
            width: parent.width
            visible: root.lab.winner !== ""
            text: root.lab.winner
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                objectName: "labAdopt"
                visible: root.lab.winner !== ""
                primary: true
                text: qsTr("Use this order for this model")
                onClicked: root.lab.adopt()
            }
            TextButton {
                text: qsTr("Copy as Markdown")
                onClicked: root.app.clipboard.copy(root.lab.markdown)
            }
            TextButton {
                text: qsTr("Copy as JSON")
                onClicked: root.app.clipboard.copy(root.lab.json)
            }
        }
    }
}
