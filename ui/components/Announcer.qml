// SPDX-License-Identifier: Apache-2.0
// Says a sentence to a screen reader, once and not for each word that arrives. A notice is read when it comes into
// sight, so it goes and comes back for each sentence: also for the one that was said before.
import QtQuick
import Rookery

Item {
    id: root

    property string text

    objectName: "announcer"
    width: 1 // nothing that is empty is in sight
    height: 1
    visible: false
    Accessible.role: Accessible.Notification
    Accessible.name: root.text

    function say(text: string): void {
        root.visible = false
        root.text = text
        root.visible = true
        over.restart()
    }

    Timer { // what was said long ago is nothing to find
        id: over
        interval: Theme.undoTime
        onTriggered: root.visible = false
    }
}
