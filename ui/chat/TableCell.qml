// SPDX-License-Identifier: Apache-2.0
// A cell of a table. Tables are large and a text that can be selected from takes several times as long to make, so a
// cell becomes one when it has a link, when the pointer comes, or when something in it is to be marked.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery

Item {
    id: root

    property string html
    property string marked
    property int alignment: Text.AlignLeft
    property bool heading: false
    property bool first: false // of its row
    property bool visited: false // by the pointer

    signal linkOpened(address: string)

    implicitWidth: Math.min(Theme.menuMost, Math.ceil(words.implicitWidth) + 2 * Theme.space3)
    implicitHeight: words.implicitHeight + Theme.space2

    Text {
        id: words
        anchors.fill: parent
        anchors.leftMargin: root.first ? 0 : Theme.space3
        anchors.rightMargin: Theme.space3
        visible: !body.active
        text: root.html
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        color: Theme.text
        font.pixelSize: Theme.fontText
        font.weight: root.heading ? Font.DemiBold : Font.Normal
        lineHeight: Theme.lineHeight
        horizontalAlignment: root.alignment
        verticalAlignment: Text.AlignVCenter
    }
    Loader {
        id: body
        anchors.fill: words
        anchors.topMargin: Math.ceil((words.height - words.contentHeight) / 2) // where the words were
        active: root.visited || root.marked !== "" || root.html.includes("<a ")
        sourceComponent: TextBody {
            objectName: "cellBody"
            source: root.html
            marked: root.marked
            font.weight: words.font.weight
            horizontalAlignment: root.alignment
            onLinkOpened: address => root.linkOpened(address)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.lineWidth
        color: Theme.line
    }
}
