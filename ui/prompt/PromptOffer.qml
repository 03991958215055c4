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

    readonly property bool waiting: root.helper.searching || root.helper.problem !== ""
    readonly property bool shown: root.helper.offered || root.helper.applied || root.waiting
    readonly property bool asks: !root.helper.applied && !root.waiting

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
    onInputChanged: root.helper.watch(root.input.textDocument)
    Component.onCompleted: root.helper.watch(root.input.textDocument)

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
            text: root.helper.searching ? root.helper.searchText
                : root.helper.problem !== "" ? root.helper.problem
                : root.helper.applied ? qsTr("The question stands first now.")
                : qsTr("The question comes after a long text. The model reads once: ask first?")
            horizontalAlignment: Text.AlignLeft
        }
        LinkButton {
            objectName: "promptStopSearch"
            visible: root.helper.searching
            text: qsTranslate("Composer", "Stop")
            onClicked: {
                root.helper.stopSearch()
                root.leaveRequested()
            }
        }
        LinkButton {
            objectName: "promptUndo"
            visible: root.helper.applied && !root.waiting
            text: qsTr("Undo")
            onClicked: {
                root.helper.takeBack(root.input.textDocument)
                root.leaveRequested()
            }
        }
        LinkButton {
            objectName: "promptPreviewButton"
            visible: root.asks
            text: qsTr("Preview")
            onClicked: root.helper.preview()
        }
        LinkButton {
            objectName: "promptApply"
            visible: root.asks
            text: qsTr("Apply")
            onClicked: {
                root.helper.apply(root.input.textDocument)
                root.leaveRequested()
            }
        }
        IconButton {
            objectName: "promptDismiss"
            visible: root.asks
            extent: Theme.controlSmall
            symbol: "close"
            text: qsTr("Leave it as it is")
            onClicked: root.close()
        }
    }

    function close(): void {
        if (root.helper.searching)
            root.helper.stopSearch()
        else
            root.helper.dismiss()
        root.leaveRequested()
    }
}
