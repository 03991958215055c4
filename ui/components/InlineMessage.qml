// SPDX-License-Identifier: Apache-2.0
// Something went wrong or deserves a word, said where it happened: a sentence, the next step, folded details.
import QtQuick
import QtQuick.Layouts
import Rookery

Rectangle {
    id: root

    property string kind: "error" // "info", "warning" or "error"
    property string text
    property string detail
    property string actionText
    property bool closable: true

    signal triggered
    signal closed
    signal detailCopied(text: string)

    readonly property color tone: root.kind === "error" ? Theme.bad : root.kind === "warning" ? Theme.warn : Theme.accent

    implicitHeight: content.implicitHeight + 2 * Theme.space2
    implicitWidth: content.implicitWidth + 2 * Theme.space3
    radius: Theme.radius
    color: Theme.contrast ? Theme.page : Qt.tint(Theme.page, Qt.alpha(root.tone, 0.1))
    border.color: Theme.contrast ? root.tone : Qt.alpha(root.tone, 0.4)
    border.width: Theme.lineWidth
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    ColumnLayout {
        id: content
        anchors.fill: parent
        anchors.margins: Theme.space2
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space2
        spacing: Theme.space1

        RowLayout {
            spacing: Theme.space2

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.controlSmall - height) / 2
                Layout.preferredWidth: Theme.iconSmall
                Layout.preferredHeight: Theme.iconSmall
                symbol: root.kind
                size: Theme.iconSmall
                color: root.tone
            }
            Text {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignVCenter
                text: root.text
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                lineHeight: Theme.lineHeightSmall
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                visible: root.closable
                symbol: "close"
                text: qsTr("Close")
                extent: Theme.controlSmall
                onClicked: root.closed()
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.iconSmall + Theme.space1
            visible: root.actionText !== "" || root.detail !== ""
            spacing: Theme.space2

            LinkButton {
                visible: root.actionText !== ""
                text: root.actionText
                onClicked: root.triggered()
            }
            LinkButton {
                id: more
                visible: root.detail !== ""
                checkable: true
                text: more.checked ? qsTr("Hide details") : qsTr("Details")
            }
            LinkButton {
                visible: more.checked
                text: qsTr("Copy details")
                onClicked: root.detailCopied(root.detail)
            }
        }
        TextEdit {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.iconSmall + Theme.space2
            visible: more.checked
            text: root.detail
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            color: Theme.muted
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontSmall
        }
    }
}
