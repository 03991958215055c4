// SPDX-License-Identifier: Apache-2.0
// A drop-down list.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Controls.Basic
import Rookery

ComboBox {
    id: root

    property string value // what valueRole says of the present choice

    implicitHeight: Theme.control
    implicitWidth: Math.max(Theme.menuLeast, implicitContentWidth + Theme.icon + 3 * Theme.space2)
    font.pixelSize: Theme.fontSmall
    hoverEnabled: true
    onValueChanged: root.follow()
    Component.onCompleted: root.follow()

    contentItem: Text {
        leftPadding: root.mirrored ? Theme.icon : Theme.space2
        rightPadding: root.mirrored ? Theme.space2 : Theme.icon
        text: root.displayText
        font.pixelSize: Theme.fontSmall
        color: Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
    }
    indicator: Icon {
        x: root.mirrored ? Theme.space2 : root.width - width - Theme.space2
        y: (root.height - height) / 2
        symbol: "chevron-down"
        size: Theme.iconSmall
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Qt.tint(Theme.raised, Theme.hover) : Theme.raised
        border.color: root.visualFocus ? Theme.accent : Theme.line
        border.width: root.visualFocus ? Theme.focusWidth : Theme.lineWidth
    }
    delegate: ItemDelegate {
        id: option

        required property var model // the role named by textRole
        required property int index

        width: ListView.view.width
        height: Theme.control
        text: option.model[root.textRole === "" ? "modelData" : root.textRole]
        highlighted: root.highlightedIndex === option.index
        font.pixelSize: Theme.fontSmall
        contentItem: Text {
            text: option.text
            color: Theme.text
            font.pixelSize: Theme.fontSmall
            font.weight: root.currentIndex === option.index ? Font.DemiBold : Font.Normal
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            textFormat: Text.PlainText
        }
        background: Rectangle {
            radius: Theme.radius
            color: option.highlighted ? Theme.hover : "transparent"
        }
    }
    popup: Popup {
        y: root.height + Theme.space1
        width: root.width
        height: Math.min(contentItem.implicitHeight + 2 * padding, root.Window.height - 2 * Theme.space3)
        padding: Theme.space1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            ScrollBar.vertical: ScrollLine {}
        }
        background: Rectangle {
            color: Theme.raised
            radius: Theme.radius + Theme.space1
            border.color: Theme.line
            border.width: Theme.lineWidth
        }
    }

    function follow(): void {
        if (root.valueRole !== "")
            root.currentIndex = Math.max(0, root.indexOfValue(root.value))
    }
}
