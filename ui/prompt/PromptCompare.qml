// SPDX-License-Identifier: Apache-2.0
// The answers to both orders of one message side by side. Both stay as branches.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery
import Rookery.App

PromptPopup {
    id: root

    required property PromptComparison comparison

    objectName: "promptCompare"
    onClosed: root.comparison.end()

    Connections {
        target: root.comparison

        function onReady(): void {
            root.open()
        }
    }

    component Side: ColumnLayout {
        id: side

        required property string title
        required property string answer
        required property bool writing

        signal chosen

        spacing: Theme.space2

        Text {
            Layout.fillWidth: true
            text: side.title
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
        }
        BodyText {
            Layout.fillWidth: true
            text: side.answer !== "" ? side.answer : side.writing ? qsTr("Being written…") : qsTr("No answer yet.")
            color: side.answer !== "" ? Theme.text : Theme.muted
            horizontalAlignment: Text.AlignLeft
            Accessible.name: text
        }
        TextButton {
            text: qsTr("Go on with this one")
            enabled: side.answer !== "" && !side.writing
            onClicked: {
                side.chosen()
                root.close()
            }
        }
    }

    contentItem: ColumnLayout {
        spacing: Theme.space3

        Text {
            Layout.fillWidth: true
            text: qsTr("Both orders")
            color: Theme.text
            font.pixelSize: Theme.fontTitle
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignLeft
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SmallText {
            Layout.fillWidth: true
            text: qsTr("One comparison says little: the prompt lab in the menu Tools counts.")
            horizontalAlignment: Text.AlignLeft
        }
        Flickable {
            id: frame
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: sides.implicitHeight
            contentHeight: sides.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            ScrollBar.vertical: ScrollLine {}

            GridLayout {
                id: sides
                width: frame.width
                columns: root.width < Theme.scaled(Theme.popup) ? 1 : 2
                columnSpacing: Theme.space5
                rowSpacing: Theme.space4

                Side {
                    objectName: "compareTyped"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("As typed")
                    answer: root.comparison.typedAnswer
                    writing: root.comparison.typedBusy
                    onChosen: root.comparison.useTyped()
                }
                Side {
                    objectName: "compareOrdered"
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    title: qsTr("With the question first")
                    answer: root.comparison.orderedAnswer
                    writing: root.comparison.orderedBusy
                    onChosen: root.comparison.useOrdered()
                }
            }
        }
        TextButton {
            focus: true
            text: qsTr("Close")
            onClicked: root.close()
        }
    }
}
