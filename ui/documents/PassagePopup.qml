// SPDX-License-Identifier: Apache-2.0
// A passage of the document with what stands around it. Opens when the session shows one.
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery
import Rookery.App

Popup {
    id: root

    required property DocumentSession session

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(Theme.scaled(Theme.popup), parent.width - 2 * Theme.space4)
    height: Math.min(body.implicitHeight + head.height + 3 * Theme.space4, parent.height - 2 * Theme.space4)
    padding: Theme.space4
    modal: true
    focus: true

    background: Rectangle {
        color: Theme.raised
        radius: Theme.radiusLarge
        border.color: Theme.line
        border.width: Theme.lineWidth
    }
    Connections {
        target: root.session
        function onShownChanged() { root.open() }
    }
    T.Overlay.modal: Rectangle { color: Theme.scrim }

    Text {
        id: head
        anchors.left: parent.left
        anchors.right: closer.left
        height: Theme.control
        text: root.session.shownPlace === "" ? qsTr("In the document") : root.session.shownPlace
        color: Theme.text
        font.pixelSize: Theme.fontTitle
        font.weight: Font.DemiBold
        textFormat: Text.PlainText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
    }
    IconButton {
        id: closer
        anchors.right: parent.right
        symbol: "close"
        text: qsTr("Close")
        focus: true
        onClicked: root.close()
    }
    Flickable {
        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        contentHeight: body.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollLine {}

        TextEdit {
            id: body
            objectName: "passageText"
            width: parent.width
            text: root.session.shownText
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            color: Theme.text
            font.pixelSize: Theme.fontText
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
