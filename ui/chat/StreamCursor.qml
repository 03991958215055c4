// SPDX-License-Identifier: Apache-2.0
// A block where text is coming; it blinks slowly, or stands still with reduced motion.
import QtQuick
import Rookery

Rectangle {
    id: root

    width: Theme.scaled(8)
    height: Theme.fontText
    radius: 1
    color: Theme.accent
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reduceMotion
        loops: Animation.Infinite
        PropertyAction { value: 1 }
        PauseAnimation { duration: Theme.blink }
        PropertyAction { value: 0.25 }
        PauseAnimation { duration: Theme.blink }
    }
}
