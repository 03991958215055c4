// SPDX-License-Identifier: Apache-2.0
// Shares as bars: one group a class, one bar an order.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery

Column {
    id: root

    required property string title
    /// Objects with label and shares: PromptLab.byDepth, PromptLab.byLength.
    property var groups: []
    readonly property list<color> tones: [Theme.muted, Theme.accent, Theme.good, Theme.warn, Theme.bad]

    spacing: Theme.space1
    visible: root.groups.length > 1
    Accessible.role: Accessible.Chart
    Accessible.name: root.title

    SmallText {
        width: parent.width
        text: root.title
        horizontalAlignment: Text.AlignLeft
    }
    Row {
        id: bars
        width: parent.width
        height: Theme.scaled(120)

        Repeater {
            model: root.groups
            delegate: Item {
                id: group

                required property var modelData // label, shares

                width: bars.width / Math.max(1, root.groups.length)
                height: bars.height

                Row {
                    id: places
                    anchors.horizontalCenter: parent.horizontalCenter
                    anchors.bottom: words.top
                    height: parent.height - words.height
                    spacing: 1

                    Repeater {
                        model: group.modelData.shares
                        delegate: Rectangle {
                            id: bar

                            required property real modelData
                            required property int index

                            width: Math.max(2, Math.min(Theme.scaled(10), (group.width - Theme.space2) / Math.max(1, group.modelData.shares.length)))
                            height: Math.max(2, places.height * Math.max(0, bar.modelData))
                            y: places.height - height
                            color: root.tones[bar.index % root.tones.length]
                            opacity: bar.modelData < 0 ? 0 : 1
                        }
                    }
                }
                SmallText {
                    id: words
                    anchors.bottom: parent.bottom
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: group.modelData.label
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
