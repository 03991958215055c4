// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property App app
    required property Commands commands

    AppMenuItem {
        text: qsTr("&Exact")
        note: qsTr("The likeliest words; for facts and code")
        marked: root.app.settings.preset === Settings.Exact
        onTriggered: root.app.settings.preset = Settings.Exact
    }
    AppMenuItem {
        text: qsTr("&Balanced")
        note: qsTr("For most conversations")
        marked: root.app.settings.preset === Settings.Balanced
        onTriggered: root.app.settings.preset = Settings.Balanced
    }
    AppMenuItem {
        text: qsTr("&Creative")
        note: qsTr("More surprise; for stories and ideas")
        marked: root.app.settings.preset === Settings.Creative
        onTriggered: root.app.settings.preset = Settings.Creative
    }
    AppMenuSeparator {}
    AppMenuItem { action: root.commands.settings }
}
