// SPDX-License-Identifier: Apache-2.0
// One model that may be measured.
import QtQuick
import QtQuick.Controls.Basic
import Rookery
import Rookery.App

CheckBox {
    id: root

    required property string name
    required property string path
    required property string detail
    required property string sizeText
    required property bool missing
    required property string problem
    required property bool fits

    required property Benchmark bench
    readonly property var chosen: root.bench.chosen // list of paths: Qt 6.4 does not make typed lists of a QStringList
    readonly property bool usable: !root.missing && root.problem === ""

    visible: root.usable
    height: visible ? implicitHeight : 0
    enabled: !root.bench.running
    checked: root.chosen.indexOf(root.path) >= 0
    padding: 0
    spacing: Theme.space2
    text: root.name
    font.pixelSize: Theme.fontText
    Accessible.name: root.name
    Accessible.description: facts.text
    onToggled: {
        root.bench.setChosen(root.path, root.checked)
        root.checked = Qt.binding(() => root.chosen.indexOf(root.path) >= 0)
    }

    indicator: Rectangle {
        x: root.mirrored ? root.width - width : 0
        y: (root.height - height) / 2
        width: Theme.icon
        height: Theme.icon
        radius: Theme.space1
        color: root.checked ? Theme.accent : Theme.raised
        border.color: root.visualFocus ? Theme.text : root.checked ? Theme.accent : Theme.muted
        border.width: root.visualFocus ? Theme.focusWidth : Theme.lineWidth

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            symbol: "check"
            size: Theme.iconSmall
            color: Theme.accentText
        }
    }
    contentItem: Column {
        leftPadding: root.mirrored ? 0 : Theme.icon + root.spacing
        rightPadding: root.mirrored ? Theme.icon + root.spacing : 0
        topPadding: Theme.space2
        bottomPadding: Theme.space2

        Text {
            width: parent.width - Theme.icon - root.spacing
            text: root.name
            color: Theme.text
            opacity: root.enabled ? 1 : 0.6
            font.pixelSize: Theme.fontText
            elide: Text.ElideMiddle
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignLeft
        }
        SmallText {
            id: facts
            width: parent.width - Theme.icon - root.spacing
            text: root.detail === "" ? root.sizeText : root.sizeText === "" ? root.detail : root.detail + " · " + root.sizeText
            color: root.fits ? Theme.muted : Theme.warn
            horizontalAlignment: Text.AlignLeft
        }
    }
}
