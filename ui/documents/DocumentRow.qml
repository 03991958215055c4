// SPDX-License-Identifier: Apache-2.0
// One document: what it is, what reading it takes, how far it is, and asking.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property int index
    required property string name
    required property string detail
    required property int stage
    required property string cost
    required property real progress
    required property string progressText
    required property string problem
    required property string problemDetail
    required property DocumentLibrary documents

    property bool renaming: false

    signal detailCopied(text: string)

    readonly property bool working: root.stage === DocumentLibrary.Opening || root.stage === DocumentLibrary.Queued
        || root.stage === DocumentLibrary.Reading

    implicitHeight: content.implicitHeight + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.line
    border.width: Theme.lineWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.description: root.detail

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.space3
        anchors.leftMargin: Theme.space4
        spacing: Theme.space2

        // Nested layouts would take what height there is, and keep their buttons where that was too much.
        RowLayout {
            Layout.fillHeight: false
            spacing: Theme.space2

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: false
                spacing: 0

                Loader {
                    Layout.fillWidth: true
                    active: root.renaming
                    visible: active
                    sourceComponent: RenameField {
                        text: root.name
                        onEnded: name => {
                            root.renaming = false
                            root.documents.rename(root.index, name)
                        }
                    }
                }
                Text {
                    Layout.fillWidth: true
                    visible: !root.renaming
                    text: root.name
                    color: Theme.text
                    font.pixelSize: Theme.fontText
                    font.weight: Font.DemiBold
                    textFormat: Text.PlainText
                    elide: Text.ElideMiddle
                    horizontalAlignment: Text.AlignLeft
                }
                SmallText {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.detail
                    horizontalAlignment: Text.AlignLeft
                }
            }
            TextButton {
                objectName: "askDocument"
                visible: root.stage === DocumentLibrary.Read
                primary: true
                symbol: "chat"
                text: qsTr("Ask")
                Accessible.name: qsTr("Ask about %1").arg(root.name)
                onClicked: root.documents.ask(root.index)
            }
            IconButton {
                objectName: "renameDocument"
                visible: root.stage !== DocumentLibrary.Opening && root.stage !== DocumentLibrary.Failed
                symbol: "edit"
                text: qsTr("Rename %1").arg(root.name)
                onClicked: root.renaming = true
            }
            IconButton {
                objectName: "removeDocument"
                symbol: "trash"
                text: qsTr("Remove %1").arg(root.name)
                hint: qsTr("Remove: text and stored state go, the file stays")
                onClicked: root.documents.remove(root.index)
            }
        }
        RowLayout {
            Layout.fillHeight: false
            visible: root.stage === DocumentLibrary.Ready
            spacing: Theme.space2

            TextInputField {
                id: purpose
                objectName: "documentPurpose"
                Layout.fillWidth: true
                placeholderText: qsTr("What should it keep in mind? (may be left empty)")
                onAccepted: root.documents.read(root.index, purpose.text)
            }
            TextButton {
                objectName: "readDocument"
                primary: true
                text: qsTr("Read")
                Accessible.name: qsTr("Read %1").arg(root.name)
                onClicked: root.documents.read(root.index, purpose.text)
            }
        }
        SmallText {
            objectName: "documentCost"
            Layout.fillWidth: true
            visible: root.cost !== ""
            text: root.cost
            horizontalAlignment: Text.AlignLeft
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: root.working
            text: root.progressText
            value: root.progress
            onCancelled: root.documents.cancel(root.index)
        }
        InlineMessage {
            Layout.fillWidth: true
            visible: root.problem !== ""
            text: root.problem
            detail: root.problemDetail
            closable: false
            onDetailCopied: text => root.detailCopied(text)
        }
    }
}
