// SPDX-License-Identifier: Apache-2.0
// A row of choices of which one holds.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery

Item {
    id: root

    required property string name // what is chosen, for screen readers
    property list<string> options
    property int current: 0

    signal chosen(index: int)

    implicitWidth: root.natural()
    implicitHeight: flow.height
    width: Math.min(root.implicitWidth, parent?.width ?? root.implicitWidth)
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Flow {
        id: flow
        width: parent.width
        spacing: Theme.space1

        Repeater {
            id: buttons
            model: root.options
            delegate: Pressable {
                id: option

                required property string modelData
                required property int index

                implicitHeight: Theme.control
                implicitWidth: Math.ceil(label.implicitWidth) + 2 * Theme.space3
                text: option.modelData
                checkable: true
                checked: option.index === root.current
                autoExclusive: true
                Accessible.role: Accessible.RadioButton
                onClicked: root.chosen(option.index)

                contentItem: Text {
                    id: label
                    text: option.text
                    color: option.checked ? Theme.accent : Theme.text
                    font.pixelSize: Theme.fontSmall
                    font.weight: option.checked ? Font.DemiBold : Font.Normal
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                }
                background: Surface {
                    control: option
                    base: option.checked ? Theme.selected : "transparent"
                    outlined: !option.checked || Theme.contrast
                }
            }
        }
    }

    function natural(): real {
        let sum = 0
        for (let i = 0; i < buttons.count; ++i)
            sum += (buttons.itemAt(i)?.implicitWidth ?? 0) + Theme.space1
        return Math.max(0, sum)
    }
}
