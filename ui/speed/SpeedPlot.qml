// SPDX-License-Identifier: Apache-2.0
// A bar for each model over one scale, with its limit behind it where there is one.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    required property string title
    property string note
    required property Benchmark bench
    required property string valueName // which numbers of Benchmark.results are drawn
    property string limitName
    required property string textName

    readonly property var marks: root.bench.marks(root.most()) // list of real: Qt 6.4 does not make typed lists of a QList
    readonly property real scaleEnd: root.marks.length > 0 ? root.marks[root.marks.length - 1] : 1

    width: parent?.width ?? 0
    spacing: Theme.space2
    Accessible.role: Accessible.Chart
    Accessible.name: root.title

    Text {
        width: parent.width
        text: root.title
        color: Theme.text
        font.pixelSize: Theme.fontText
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    Repeater {
        model: root.bench.results
        delegate: SpeedBar {
            required property var modelData // an object of Benchmark.results

            width: root.width
            name: modelData.name
            detail: modelData.detail
            words: modelData[root.textName]
            share: modelData[root.valueName] / Math.max(1e-9, root.scaleEnd)
            limit: root.limitName === "" ? 0 : modelData[root.limitName] / Math.max(1e-9, root.scaleEnd)
        }
    }
    Item { // the scale
        id: scale
        width: parent.width
        height: Theme.space1 + number.height

        Rectangle {
            width: parent.width
            height: Theme.lineWidth
            color: Theme.line
        }
        SmallText {
            id: number
            visible: false
            text: "0"
        }
        Repeater {
            model: root.marks
            delegate: SmallText {
                id: mark

                required property real modelData
                readonly property real share: modelData / Math.max(1e-9, root.scaleEnd)

                x: Math.max(0, Math.min(scale.width - width, (Theme.mirrored ? 1 - mark.share : mark.share) * scale.width - width / 2))
                y: Theme.space1
                text: mark.modelData.toLocaleString(Qt.locale(), "g", 4)
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
    SmallText {
        width: parent.width
        visible: root.note !== ""
        text: root.note
        horizontalAlignment: Text.AlignLeft
    }

    function most(): real {
        let high = 0
        for (const row of root.bench.results)
            high = Math.max(high, row[root.valueName], root.limitName === "" ? 0 : row[root.limitName])
        return high
    }
}
