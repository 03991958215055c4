// SPDX-License-Identifier: Apache-2.0
// A whole number in a range.
import QtQuick
import Rookery

TextInputField {
    id: root

    property int value: 0
    property int from: 0
    property int to: 100

    signal changed(value: int)

    implicitWidth: Theme.scaled(96)
    text: root.value
    horizontalAlignment: TextInput.AlignRight
    inputMethodHints: Qt.ImhFormattedNumbersOnly
    validator: IntValidator { bottom: root.from; top: root.to }
    onEditingFinished: root.changed(parseInt(root.text))
}
