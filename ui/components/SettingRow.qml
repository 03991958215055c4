// SPDX-License-Identifier: Apache-2.0
// A name with its control at the end of the line, or below it where there is no room.
import QtQuick
import Rookery

Item {
    id: root

    property string text
    property string explanation
    default property alias content: place.data

    readonly property Item control: place.children[0] ?? null
    readonly property real wanted: root.control?.implicitWidth ?? 0
    readonly property bool stacked: root.width - root.wanted < Theme.scaled(Theme.sidebarLeast)

    width: parent?.width ?? 0
    implicitHeight: root.stacked ? words.height + Theme.space2 + place.height : Math.max(words.height, place.height)

    Column {
        id: words
        x: Theme.mirrored ? parent.width - width : 0
        y: root.stacked ? 0 : (parent.height - height) / 2
        width: root.stacked ? parent.width : parent.width - root.wanted - Theme.space4

        Text {
            width: parent.width
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontText
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            width: parent.width
            visible: root.explanation !== ""
            text: root.explanation
            horizontalAlignment: Text.AlignLeft
        }
    }
    Item {
        id: place
        x: root.stacked === Theme.mirrored ? parent.width - width : 0
        y: root.stacked ? parent.height - height : (parent.height - height) / 2
        width: root.stacked ? parent.width : root.wanted
        height: root.control?.height ?? 0
    }
}
