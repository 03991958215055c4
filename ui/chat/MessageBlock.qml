// SPDX-License-Identifier: Apache-2.0
// Chooses how a block of an answer is drawn.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

Item {
    id: root

    required property int index
    required property int kind
    required property string text
    required property string html
    required property string language
    required property int level
    required property string marker
    required property bool complete
    required property bool rightToLeft
    required property var rows // list of lists of cells, as html: Qt 6.4 does not make typed lists of a QVariantList
    required property var alignments // list of int, likewise
    required property App app
    property int before: -1 // kind of the block before
    property string marked
    property string sought
    property real thoughtMs: 0
    property bool made: true // false: only its place is there, about as high as it will be

    signal linkOpened(address: string)

    readonly property int above: root.index === 0 ? 0
        : root.kind === BlockModel.ListItem && root.before === root.kind ? Theme.space1
        : root.kind === BlockModel.Heading ? Theme.space4 : Theme.space3

    implicitHeight: (root.made ? block.height : root.guessedHeight()) + root.above

    Loader {
        id: block
        active: root.made
        y: root.above
        width: root.width
        sourceComponent: root.kind === BlockModel.Code ? (root.language === "math" && root.html !== "" ? formula : code)
            : root.kind === BlockModel.Thought ? thought
            : root.kind === BlockModel.Table ? table
            : root.kind === BlockModel.Rule ? rule : words
    }

    Component {
        id: words
        TextBlock {
            html: root.html
            heading: root.kind === BlockModel.Heading ? root.level : 0
            depth: root.kind === BlockModel.ListItem ? root.level : 0
            marker: root.marker
            quote: root.kind === BlockModel.Quote
            rightToLeft: root.rightToLeft
            writing: !root.complete
            marked: root.marked
            onLinkOpened: address => root.linkOpened(address)
        }
    }
    Component {
        id: code
        CodeBlock {
            text: root.text
            language: root.language
            complete: root.complete
            marked: root.marked
            sought: root.sought
            app: root.app
        }
    }
    Component {
        id: formula
        FormulaBlock {
            text: root.text
            html: root.html
            marked: root.marked
            app: root.app
        }
    }
    Component {
        id: thought
        ThoughtBlock {
            text: root.text
            complete: root.complete
            milliseconds: root.thoughtMs
            marked: root.marked
            sought: root.sought
        }
    }
    Component {
        id: table
        TableBlock {
            rows: root.rows
            alignments: root.alignments
            rightToLeft: root.rightToLeft
            marked: root.marked
            onLinkOpened: address => root.linkOpened(address)
        }
    }
    Component {
        id: rule
        Rectangle {
            implicitHeight: Theme.lineWidth
            color: Theme.line
        }
    }

    function guessedHeight(): real {
        const line = Theme.fontText * Theme.lineHeight
        switch (root.kind) {
        case BlockModel.Code: return Math.min(Theme.codeFold, root.text.split("\n").length * line) + Theme.control
        case BlockModel.Table: return root.rows.length * (line + Theme.space3)
        case BlockModel.Rule: return Theme.lineWidth
        default: return Math.ceil(root.text.length * Theme.fontText / 2 / Math.max(1, root.width)) * line
        }
    }
}
