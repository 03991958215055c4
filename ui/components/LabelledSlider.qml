// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import Rookery

Column {
    id: root

    property string text
    property string explanation
    property alias from: slider.from
    property alias to: slider.to
    property alias stepSize: slider.stepSize
    property real value: 0
    property int decimals: 2

    signal moved(value: real)

    width: parent?.width ?? 0

    Item {
        width: parent.width
        height: name.height

        Text {
            id: name
            anchors.left: parent.left
            anchors.right: number.left
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontText
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Text {
            id: number
            anchors.right: parent.right
            text: root.value.toLocaleString(Qt.locale(), "f", root.decimals)
            color: Theme.muted
            font.pixelSize: Theme.fontText
        }
    }
    Slider {
        id: slider
        width: parent.width
        implicitHeight: Theme.controlSmall
        padding: 0
        value: root.value
        live: true
        onMoved: root.moved(slider.value)
        Accessible.name: root.text

        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + (slider.availableHeight - height) / 2
            width: slider.availableWidth
            height: Theme.space1
            radius: height / 2
            color: Theme.line

            Rectangle {
                anchors.left: parent.left
                width: slider.position * parent.width
                height: parent.height
                radius: parent.radius
                color: Theme.accent
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.visualPosition * (slider.availableWidth - width)
            y: slider.topPadding + (slider.availableHeight - height) / 2
            implicitWidth: Theme.scaled(16)
            implicitHeight: Theme.scaled(16)
            radius: height / 2
            color: Theme.raised
            border.color: slider.visualFocus ? Theme.text : Theme.accent
            border.width: Theme.focusWidth
        }
    }
    SmallText {
        width: parent.width
        visible: root.explanation !== ""
        text: root.explanation
        horizontalAlignment: Text.AlignLeft
    }
}
