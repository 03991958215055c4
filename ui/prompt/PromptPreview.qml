// SPDX-License-Identifier: Apache-2.0
// What was typed beside what would be sent, with the ways to ask and what they cost.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery
import Rookery.App

PromptPopup {
    id: root

    required property App app
    required property TextEdit input

    readonly property PromptHelper helper: root.app.promptHelper
    readonly property bool ofDraft: root.helper.shownMessage === 0 // qmllint disable type
    readonly property bool narrow: root.width < Theme.scaled(Theme.popup)

    objectName: "promptOrderPreview"
    onAboutToHide: root.helper.endPreview()

    Connections {
        target: root.helper

        function onPreviewReady(): void {
            root.open()
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.space3

        Text {
            Layout.fillWidth: true
            text: qsTr("The question first")
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SmallText {
            Layout.fillWidth: true
            text: qsTr("This may help: the model keeps what it reads in a small memory, and with the question in front it knows what to keep.") + " " + root.helper.why
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            objectName: "promptSize"
            Layout.fillWidth: true
            visible: root.helper.size !== ""
            text: root.helper.size
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            Layout.fillWidth: true
            visible: root.helper.warning !== ""
            text: root.helper.warning
            color: Theme.warn
            horizontalAlignment: Text.AlignLeft
        }
        Choice {
            objectName: "promptRecipe"
            Layout.fillWidth: true
            visible: root.ofDraft
            model: root.helper.recipes
            currentIndex: root.helper.recipe
            Accessible.name: qsTr("How to ask")
            onActivated: index => root.helper.recipe = index
        }
        Repeater {
            model: root.ofDraft ? root.helper.passages : []
            delegate: ExcerptRow {
                required property string modelData

                objectName: "promptPassage"
                Layout.fillWidth: true
                excerpt: modelData
                place: ""
                chosen: root.helper.isPassageChosen(index)
                onToggled: root.helper.choosePassage(index, checked)
            }
        }
        Flickable {
            id: frame
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: columns.implicitHeight
            contentHeight: columns.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: ScrollLine {}

            GridLayout {
                id: columns
                width: frame.width
                columns: root.narrow ? 1 : 2
                columnSpacing: Theme.space4
                rowSpacing: Theme.space4

                PromptColumn {
                    objectName: "promptTyped"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("As typed")
                    blocks: root.helper.typedBlocks
                }
                PromptColumn {
                    objectName: "promptSent"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: root.ofDraft ? qsTr("As it would be sent") : qsTr("As sent")
                    blocks: root.helper.sentBlocks
                }
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.ofDraft
            spacing: Theme.space3

            CheckLine {
                objectName: "promptAlways"
                text: qsTr("Always in this chat")
                checked: root.helper.chatWish === PromptHelper.Always
                onToggled: root.helper.chatWish = checked ? PromptHelper.Always : PromptHelper.AsProgram
            }
            CheckLine {
                objectName: "promptNever"
                text: qsTr("Never in this chat")
                checked: root.helper.chatWish === PromptHelper.Never
                onToggled: root.helper.chatWish = checked ? PromptHelper.Never : PromptHelper.AsProgram
            }
            CheckLine {
                objectName: "promptKeepRecipe"
                text: qsTr("This way for this model")
                checked: root.helper.recipeKept
                onToggled: root.helper.recipeKept = checked
            }
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            TextButton {
                objectName: "previewApply"
                visible: root.ofDraft
                primary: true
                focus: root.ofDraft
                text: root.helper.inSearch ? qsTranslate("Composer", "Send") : qsTr("Apply")
                onClicked: {
                    root.close()
                    if (root.helper.inSearch)
                        root.helper.askParts()
                    else
                        root.helper.apply(root.input.textDocument)
                }
            }
            TextButton {
                objectName: "resendTyped"
                visible: !root.ofDraft
                enabled: !root.app.currentConversation.busy
                text: qsTr("Send again as typed")
                onClicked: {
                    root.close()
                    root.app.currentConversation.resendAsTyped(root.helper.shownMessage) // qmllint disable type
                }
            }
            TextButton {
                objectName: "comparePrompt"
                visible: !root.ofDraft
                enabled: !root.app.currentConversation.busy
                text: qsTr("Compare both answers")
                onClicked: {
                    root.close()
                    root.helper.comparison.compare(root.helper.shownMessage) // qmllint disable type
                }
            }
            TextButton {
                objectName: "previewLab"
                visible: root.ofDraft
                text: qsTranslate("LabPage", "Prompt lab")
                onClicked: {
                    root.close()
                    root.app.promptLab.text = root.input.text
                    root.app.page = App.PromptLab
                }
            }
            TextButton {
                text: qsTr("What is this?")
                onClicked: {
                    root.close()
                    root.app.page = App.LookingBack
                }
            }
            TextButton {
                objectName: "previewClose"
                focus: !root.ofDraft
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
    }
}
