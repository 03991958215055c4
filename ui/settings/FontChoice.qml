// SPDX-License-Identifier: Apache-2.0
// A font of the system, or the one that the system chooses.
import QtQuick
import Rookery

Choice {
    id: root

    required property var families // of strings: Qt 6.4 does not make typed lists of a QStringList
    required property string family // "": the system's

    signal chosen(family: string)

    model: [qsTr("As the system has it"), ...root.families]
    currentIndex: root.families.indexOf(root.family) + 1
    onActivated: index => root.chosen(index === 0 ? "" : root.families[index - 1])
}
