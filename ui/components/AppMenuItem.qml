// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Controls.impl
import Rookery

MenuItem {
    id: root

    property string symbol
    property string keys: (root.action as Command)?.keys ?? ""
    property string note // muted second line
    property bool destructive: false
    property bool marked: false // the present choice

    implicitWidth: Math.ceil(Math.max(label.implicitWidth, second.implicitWidth)) + start.width + (root.keys === "" ? 0 : shortcut.implicitWidth + Theme.space5)
        + (root.subMenu ? Theme.iconSmall : 0) + leftPadding + rightPadding + Theme.space2
    implicitHeight: Math.max(Theme.control, words.implicitHeight + 2 * Theme.space1)
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: 0
    bottomPadding: 0
    font.pixelSize: Theme.fontSmall
    indicator: null
    Accessible.checkable: root.marked
    Accessible.checked: root.marked

    function answersTo(letter: string): bool {
        const at = root.text.search(/&[^&]/)
        return at >= 0 && root.text.charAt(at + 1).toLowerCase() === letter.toLowerCase()
    }

    arrow: Icon {
        x: root.mirrored ? root.leftPadding : root.width - width - root.rightPadding
        y: (root.height - height) / 2
        visible: root.subMenu !== null
        symbol: root.mirrored ? "chevron-left" : "chevron-right"
        size: Theme.iconSmall
    }
    contentItem: Item {
        Item {
            id: start
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.iconSmall + Theme.space2
            height: Theme.iconSmall

            Icon {
                symbol: root.marked ? "check" : root.symbol
                size: Theme.iconSmall
                color: root.marked ? Theme.accent : root.destructive ? Theme.bad : Theme.muted
            }
        }
        Column {
            id: words
            anchors.left: start.right
            anchors.right: shortcut.left
            anchors.rightMargin: root.keys === "" ? 0 : Theme.space3
            anchors.verticalCenter: parent.verticalCenter

            MnemonicLabel {
                id: label
                width: parent.width
                text: root.text
                mnemonicVisible: true
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.fontSmall
                color: root.destructive ? Theme.bad : Theme.text
                opacity: root.enabled ? 1 : 0.5
            }
            SmallText {
                id: second
                width: parent.width
                visible: root.note !== ""
                text: root.note
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                lineHeight: 1
            }
        }
        Text {
            id: shortcut
            anchors.right: parent.right
            anchors.rightMargin: root.subMenu ? Theme.iconSmall : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: root.keys !== ""
            width: visible ? implicitWidth : 0
            text: root.keys
            color: Theme.muted
            font.pixelSize: Theme.fontSmall
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.highlighted ? Theme.hover : "transparent"
        border.width: Theme.contrast && root.highlighted ? Theme.lineWidth : 0
        border.color: Theme.accent
    }
}
