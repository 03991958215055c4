// SPDX-License-Identifier: Apache-2.0
// An action with keys that work wherever the focus is, and that a menu can show.
import QtQuick
import QtQuick.Controls.Basic

Action {
    id: root

    property string keys // portable key sequence, such as "Ctrl+N"
    property string otherKeys

    readonly property Shortcut binding: Shortcut {
        sequences: root.otherKeys === "" ? [root.keys] : [root.keys, root.otherKeys]
        enabled: root.enabled && root.keys !== ""
        onActivated: root.trigger()
    }
}
