// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property string entryId
    required property string name
    required property string detail
    required property string quality
    required property string languages
    required property string licence
    required property string page
    required property string fitText
    required property bool tooLarge
    required property bool recommended
    required property string question
    required property int state
    required property real progress
    required property string progressText
    required property string problem
    required property string details

    required property Catalogue catalogue
    property bool asking: false

    readonly property bool moving: root.state === Catalogue.Queued || root.state === Catalogue.Running
        || root.state === Catalogue.Waiting || root.state === Catalogue.Verifying

    signal linkRequested(address: string)
    signal detailsCopied(text: string)

    objectName: "catalogue-" + root.entryId
    implicitHeight: column.implicitHeight + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.raised
    border.color: root.recommended ? Theme.accent : Theme.line
    border.width: Theme.lineWidth
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name + ", " + root.detail

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space2

        RowLayout {
            spacing: Theme.space3

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.icon
                Layout.preferredHeight: Theme.icon
                symbol: root.state === Catalogue.Present ? "check" : root.tooLarge ? "warning" : "download"
                color: root.state === Catalogue.Present ? Theme.good : root.tooLarge ? Theme.warn : Theme.muted
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Text {
                    Layout.fillWidth: true
                    text: root.name
                    color: Theme.text
                    font.pixelSize: Theme.fontText
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                    horizontalAlignment: Text.AlignLeft
                }
                SmallText {
                    Layout.fillWidth: true
                    visible: root.recommended
                    text: qsTr("Recommended for this computer")
                    color: Theme.accent
                    horizontalAlignment: Text.AlignLeft
                }
                SmallText {
                    Layout.fillWidth: true
                    text: root.detail
                    horizontalAlignment: Text.AlignLeft
                }
                SmallText {
                    Layout.fillWidth: true
                    text: root.fitText === "" ? root.quality : root.quality + " " + root.fitText
                    color: root.tooLarge ? Theme.warn : Theme.muted
                    horizontalAlignment: Text.AlignLeft
                }
            }
            TextButton {
                objectName: "get-" + root.entryId
                visible: root.state === Catalogue.Absent && !root.asking
                text: qsTr("Get…")
                Accessible.name: qsTr("Get %1").arg(root.name)
                onClicked: root.asking = true
            }
            TextButton {
                objectName: "resume-" + root.entryId
                visible: root.state === Catalogue.Paused || root.state === Catalogue.Failed
                text: root.state === Catalogue.Failed ? qsTr("Try again") : qsTr("Go on")
                Accessible.name: qsTr("Go on with %1").arg(root.name)
                onClicked: root.catalogue.start(root.entryId)
            }
            TextButton {
                objectName: "pause-" + root.entryId
                visible: root.moving
                text: qsTr("Pause")
                Accessible.name: qsTr("Pause %1").arg(root.name)
                onClicked: root.catalogue.pause(root.entryId)
            }
            IconButton {
                visible: root.moving || root.state === Catalogue.Paused || root.state === Catalogue.Failed
                symbol: "close"
                text: qsTr("Cancel %1 and remove what was received").arg(root.name)
                hint: qsTr("Cancel")
                onClicked: root.catalogue.cancel(root.entryId)
            }
            TextButton {
                visible: root.state === Catalogue.Present
                text: qsTr("Use")
                Accessible.name: qsTr("Use %1").arg(root.name)
                onClicked: root.catalogue.use(root.entryId)
            }
        }
        ProgressLine {
            Layout.fillWidth: true
            visible: root.progressText !== ""
            text: root.progressText
            value: root.progress
            cancellable: false
        }
        InlineMessage {
            Layout.fillWidth: true
            visible: root.problem !== ""
            kind: root.state === Catalogue.Failed ? "error" : "warning"
            closable: false
            text: root.problem
            detail: root.details
            onDetailCopied: text => root.detailsCopied(text)
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.asking && root.state === Catalogue.Absent
            spacing: Theme.space2

            SmallText {
                Layout.fillWidth: true
                text: root.question
                color: Theme.text
                horizontalAlignment: Text.AlignLeft
            }
            SmallText {
                Layout.fillWidth: true
                text: qsTr("Licence: %1. Languages: %2.").arg(root.licence).arg(root.languages)
                horizontalAlignment: Text.AlignLeft
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space2

                TextButton {
                    objectName: "start-" + root.entryId
                    primary: true
                    symbol: "download"
                    text: qsTr("Download")
                    onClicked: {
                        root.asking = false
                        root.catalogue.start(root.entryId)
                    }
                }
                TextButton {
                    text: qsTr("Not now")
                    onClicked: root.asking = false
                }
                LinkButton {
                    text: qsTr("Page of the model")
                    onClicked: root.linkRequested(root.page)
                }
            }
        }
    }
}
