// SPDX-License-Identifier: Apache-2.0
// A formula in a paragraph of its own, as readable as characters make it; its source can be copied.
import QtQuick
import Rookery
import Rookery.App

Item {
    id: root

    property string text // as written
    property string html
    property string marked
    property App app

    objectName: "formulaBlock"
    implicitHeight: Math.max(words.implicitHeight + 2 * Theme.space2, Theme.control)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Formula")

    TextBody {
        id: words
        anchors.left: parent.left
        anchors.leftMargin: Theme.space5
        anchors.right: copy.left
        anchors.rightMargin: Theme.space2
        anchors.verticalCenter: parent.verticalCenter
        source: root.html
        marked: root.marked
        font.pixelSize: Theme.fontTitle
        horizontalAlignment: TextEdit.AlignLeft
    }
    CopyButton {
        id: copy
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Copy the formula as written")
        onCopied: root.app.clipboard.copy(root.text)
    }
}
