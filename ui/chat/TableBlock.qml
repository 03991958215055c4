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
    property string marked

    readonly property int columns: root.alignments.length

    signal linkOpened(address: string)

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
            delegate: TableCell {
                required property int index
                readonly property int row: Math.floor(index / root.columns)
                readonly property int place: index % root.columns

                html: root.rows[row]?.[place] ?? ""
                marked: root.marked
                alignment: root.alignments[place] ?? Text.AlignLeft
                heading: row === 0
                first: place === 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                onLinkOpened: address => root.linkOpened(address)
            }
        }
        HoverHandler { // one for all: see TableCell
            id: pointer
            onPointChanged: root.visit(grid.childAt(pointer.point.position.x, pointer.point.position.y) as TableCell)
        }
    }

    function visit(cell: TableCell): void {
        if (cell)
            cell.visited = true
    }
}
