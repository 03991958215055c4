// SPDX-License-Identifier: Apache-2.0
// Says a sentence to a screen reader, once and not for each word that arrives.
import QtQuick

Item {
    id: root

    property string text

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    function say(text: string): void {
        root.text = text
    }
}
