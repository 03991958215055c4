// SPDX-License-Identifier: Apache-2.0
// One quiet line above the composer: the question comes after a long text. Afterwards the way back.
import QtQuick
import QtQuick.Layouts
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property PromptHelper helper
    required property TextEdit input

    readonly property bool shown: root.helper.offered || root.helper.applied

    signal leaveRequested

    visible: root.shown
    implicitHeight: line.implicitHeight + Theme.space1
    radius: Theme.radius
    color: Theme.panel
    border.color: Theme.line
    border.width: Theme.contrast ? Theme.lineWidth : 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text
    Keys.onEscapePressed: root.close()

    RowLayout {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.space3
        spacing: Theme.space1

        SmallText {
            id: words
            Layout.fillWidth: true
            text: root.helper.applied ? qsTr("The question stands first now.")
                : qsTr("The question comes after a long text. The model reads once: ask first?")
            horizontalAlignment: Text.AlignLeft
        }
        LinkButton {
            objectName: "promptUndo"
            visible: root.helper.applied
            text: qsTr("Undo")
            onClicked: {
                root.helper.takeBack(root.input.textDocument)
                root.leaveRequested()
            }
        }
        LinkButton {
            objectName: "promptPreviewButton"
            visible: !root.helper.applied
            text: qsTr("Preview")
            onClicked: root.helper.preview()
        }
        LinkButton {
            objectName: "promptApply"
            visible: !root.helper.applied
            text: qsTr("Apply")
            onClicked: {
                root.helper.apply(root.input.textDocument)
                root.leaveRequested()
            }
        }
        IconButton {
            objectName: "promptDismiss"
            visible: !root.helper.applied
            extent: Theme.controlSmall
            symbol: "close"
            text: qsTr("Leave it as it is")
            onClicked: root.close()
        }
    }

    function close(): void {
        root.helper.dismiss()
        root.leaveRequested()
    }
}
