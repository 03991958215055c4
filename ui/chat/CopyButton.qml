// SPDX-License-Identifier: Apache-2.0
// Copies, and says so for a moment.
import QtQuick
import Rookery

IconButton {
    id: root

    signal copied

    extent: Theme.controlSmall
    symbol: done.running ? "check" : "copy"
    tint: done.running ? Theme.good : Theme.muted
    text: done.running ? qsTr("Copied") : qsTr("Copy")
    onClicked: {
        root.copied()
        done.restart()
    }

    Timer {
        id: done
        interval: 1500
    }
}
