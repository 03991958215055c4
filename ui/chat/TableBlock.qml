// SPDX-License-Identifier: Apache-2.0
// A table that scrolls sideways when it is wider than the column.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Rookery

Flickable {
    id: root

    property var rows: [] // list of lists of cells, as html: Qt 6.4 does not make typed lists of a QVariantList
    property var alignments: [] // list of int, likewise
    property bool rightToLeft: false

    readonly property int columns: root.alignments.length

    objectName: "tableBlock"
    implicitHeight: grid.implicitHeight + (across.visible ? Theme.space3 : 0)
    contentWidth: Math.max(width, grid.implicitWidth)
    contentHeight: grid.implicitHeight
    flickableDirection: Flickable.HorizontalFlick
    interactive: contentWidth > width
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.Table
    ScrollBar.horizontal: ScrollLine {
        id: across
        visible: root.contentWidth > root.width
    }

    GridLayout {
        id: grid
        columns: Math.max(1, root.columns)
        rowSpacing: 0
        columnSpacing: 0
        layoutDirection: root.rightToLeft ? Qt.RightToLeft : Qt.LeftToRight

        Repeater {
            model: root.rows.length * root.columns
            delegate: Item {
                id: cell

                required property int index
                readonly property int row: Math.floor(cell.index / root.columns)
                readonly property int place: cell.index % root.columns

                implicitWidth: Math.min(Theme.menuMost, Math.ceil(words.implicitWidth) + 2 * Theme.space3)
                implicitHeight: words.implicitHeight + Theme.space3
                Layout.fillWidth: true
                Layout.fillHeight: true

                Text {
                    id: words
                    anchors.fill: parent
                    anchors.leftMargin: cell.place === 0 ? 0 : Theme.space3
                    anchors.rightMargin: Theme.space3
                    text: root.rows[cell.row]?.[cell.place] ?? ""
                    textFormat: Text.StyledText
                    wrapMode: Text.Wrap
                    color: Theme.text
                    linkColor: Theme.accent
                    font.pixelSize: Theme.fontText
                    font.weight: cell.row === 0 ? Font.DemiBold : Font.Normal
                    horizontalAlignment: root.alignments[cell.place] ?? Text.AlignLeft
                    verticalAlignment: Text.AlignVCenter
                }
                Rectangle {
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.lineWidth
                    color: Theme.line
                }
            }
        }
    }
}
