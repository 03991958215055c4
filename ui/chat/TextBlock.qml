// SPDX-License-Identifier: Apache-2.0
// A paragraph, heading, list item or quote.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery

Item {
    id: root

    property string html
    property int heading: 0
    property int depth: 0
    property string marker
    property bool quote: false
    property bool rightToLeft: false
    property bool writing: false // more is coming
    property string marked

    readonly property int indent: root.quote ? Theme.space4 : root.marker === "" ? 0
        : Math.max(Theme.space5, Math.ceil(sign.implicitWidth) + Theme.space2) + root.depth * Theme.space5

    readonly property bool task: root.marker === "☐" || root.marker === "☑"

    signal linkOpened(address: string)

    implicitHeight: words.implicitHeight
    LayoutMirroring.enabled: root.rightToLeft
    LayoutMirroring.childrenInherit: true

    Rectangle {
        visible: root.quote
        anchors.left: parent.left
        width: Theme.space1 / 2
        height: parent.height
        radius: width / 2
        color: Theme.line
    }
    Text {
        id: sign
        anchors.right: words.left
        anchors.rightMargin: Theme.space2
        visible: root.marker !== "" && !root.task
        text: root.marker
        color: Theme.muted
        font.pixelSize: Theme.fontText
        lineHeight: Theme.lineHeight
    }
    Icon {
        anchors.right: words.left
        anchors.rightMargin: Theme.space2
        y: (Theme.fontText * 1.5 - height) / 2
        visible: root.task
        symbol: root.marker === "☑" ? "task-done" : "task"
        size: Theme.iconSmall
    }
    TextBody {
        id: words
        objectName: "words"
        anchors.left: parent.left
        anchors.leftMargin: root.indent
        anchors.right: parent.right
        source: root.html
        marked: root.marked
        color: root.quote ? Theme.muted : Theme.text
        font.pixelSize: root.heading === 0 ? Theme.fontText : root.heading === 1 ? Theme.fontPage
            : root.heading === 2 ? Theme.fontTitle : Theme.fontText
        font.weight: root.heading === 0 ? Font.Normal : Font.DemiBold
        horizontalAlignment: TextEdit.AlignLeft
        onLinkOpened: address => root.linkOpened(address)
    }
    Loader {
        active: root.writing
        sourceComponent: StreamCursor {
            readonly property rect end: words.length >= 0 ? words.positionToRectangle(words.length) : Qt.rect(0, 0, 0, 0)
            x: words.x + end.x + Theme.space1 / 2
            y: end.y + (end.height - height) / 2
        }
    }
}
