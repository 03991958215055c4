// SPDX-License-Identifier: Apache-2.0
// The tokenizers; those that do not fit the model say why.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property App app
    required property Commands commands

    AppMenuItem { action: root.commands.openTokenizer }
    AppMenuItem { action: root.commands.tryTokenizers }
    AppMenuSeparator {}

    Instantiator {
        model: root.app.tokenizers
        delegate: AppMenuItem {
            id: entry

            required property string tokenizerId
            required property string name
            required property bool fits
            required property string reason
            required property bool current
            required property bool automatic

            text: entry.name
            note: !entry.fits ? entry.reason : entry.automatic ? qsTr("Belongs to the model") : ""
            enabled: entry.fits
            marked: entry.current
            onTriggered: root.app.tokenizers.choose(entry.tokenizerId)
        }
        onObjectAdded: (index, object) => root.addItem(object as Item)
        onObjectRemoved: (index, object) => root.removeItem(object as Item)
    }
}
