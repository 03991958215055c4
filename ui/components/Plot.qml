// SPDX-License-Identifier: Apache-2.0
// A small plot with its name, its highest and its last value.
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    property string name
    property string highest // the value at the top edge, with its unit
    property string latest
    property string note
    readonly property int above: root.highest === "" ? 0 : peakLabel.implicitHeight // the line stays below its highest value
    property alias values: view.values
    property alias others: view.others
    property alias capacity: view.capacity
    property alias peak: view.peak

    width: parent?.width ?? 0
    spacing: Theme.space1
    Accessible.role: Accessible.Graphic
    Accessible.name: root.latest === "" ? root.name : root.name + ": " + root.latest
    Accessible.description: root.note

    Fact {
        name: root.name
        value: root.latest
    }
    Rectangle {
        width: parent.width
        height: Theme.scaled(64) + root.above
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.line
        border.width: Theme.lineWidth

        PlotView {
            id: view
            anchors.fill: parent
            anchors.margins: Theme.space1
            anchors.topMargin: root.above + Theme.space1
            color: Theme.accent
            otherColor: Theme.warn
            lineWidth: Theme.lineWidth
        }
        SmallText {
            id: peakLabel
            visible: text !== ""
            x: Theme.mirrored ? parent.width - width - Theme.space2 : Theme.space2
            y: Theme.space1
            text: root.highest
            Accessible.ignored: true
        }
    }
    SmallText {
        width: parent.width
        visible: root.note !== ""
        text: root.note
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
}
