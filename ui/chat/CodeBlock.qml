// SPDX-License-Identifier: Apache-2.0
// Code in a frame of its own: language, wrap, copy, full view. Always from left to right.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

Rectangle {
    id: root

    property string text
    property string language
    property string marked
    property string sought
    property bool complete: true
    property bool wrapped: false
    property bool fullView: false // shown alone, as large as the window
    property App app

    readonly property bool foldable: !root.fullView && code.contentHeight > Theme.codeFold * 1.2
    readonly property bool folded: root.foldable && !fold.open
    readonly property bool hit: root.sought !== "" && root.text.toLowerCase().includes(root.sought.toLowerCase())

    onHitChanged: if (root.hit) fold.open = true
    objectName: "codeBlock"
    implicitHeight: bar.height + frame.height + (fold.visible ? fold.height : 0) + Theme.space2
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.line
    border.width: Theme.lineWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    Accessible.name: root.language === "" ? qsTr("Code") : qsTr("Code in %1").arg(root.language)

    Item {
        id: bar
        width: parent.width
        height: Theme.control

        SmallText {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            text: root.language === "" ? qsTr("code") : root.language
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space1
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                extent: Theme.controlSmall
                symbol: "wrap"
                text: qsTr("Wrap long lines")
                checked: root.wrapped
                onClicked: root.wrapped = !root.wrapped
            }
            IconButton {
                visible: !root.fullView
                extent: Theme.controlSmall
                symbol: "expand"
                text: qsTr("Show in the whole window")
                onClicked: full.active = true
            }
            CopyButton {
                onCopied: root.app.clipboard.copy(root.text)
            }
        }
    }
    Flickable {
        id: frame
        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.space3
        anchors.rightMargin: Theme.space3
        height: root.fullView ? root.height - bar.height - Theme.space2
            : root.folded ? Theme.codeFold : code.implicitHeight + (across.visible ? Theme.space4 : 0)
        contentWidth: root.wrapped ? width : Math.max(width, code.implicitWidth)
        contentHeight: code.implicitHeight
        clip: true
        interactive: root.fullView
        flickableDirection: root.fullView ? Flickable.HorizontalAndVerticalFlick : Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.horizontal: ScrollLine {
            id: across
            visible: frame.contentWidth > frame.width
        }
        ScrollBar.vertical: ScrollLine { visible: root.fullView }

        TextEdit {
            id: code
            width: root.wrapped ? frame.width : Math.max(frame.width, implicitWidth)
            text: root.text
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            wrapMode: root.wrapped ? TextEdit.WrapAnywhere : TextEdit.NoWrap
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.selectionText
            horizontalAlignment: TextEdit.AlignLeft
            font.family: Theme.codeFamily
            font.pixelSize: Theme.fontCode
            tabStopDistance: Theme.space6
            Accessible.ignored: true
        }
    }
    FoldButton {
        id: fold
        anchors.top: frame.bottom
        anchors.left: parent.left
        anchors.leftMargin: Theme.space2
        visible: root.foldable
        text: fold.open ? qsTr("Show less") : qsTr("Show all %Ln line(s)", "", code.lineCount)
    }
    SyntaxHighlighter {
        document: code.textDocument
        language: root.language
        marked: root.marked
        markColor: Theme.found
        keywordColor: Theme.codeKeyword
        stringColor: Theme.codeString
        commentColor: Theme.codeComment
        numberColor: Theme.codeNumber
    }
    Loader {
        id: full
        active: false
        sourceComponent: FullView {
            text: root.text
            language: root.language
            app: root.app
            onClosed: full.active = false
        }
    }
}
