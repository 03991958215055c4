// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

AppMenu {
    id: root

    required property App app
    required property Commands commands

    readonly property Sampling sampling: root.app.currentConversation.sampling // of this chat alone

    AppMenuItem {
        text: qsTr("&Exact")
        note: qsTr("The likeliest words; for facts and code")
        marked: root.sampling.preset === Settings.Exact
        onTriggered: root.sampling.preset = Settings.Exact
    }
    AppMenuItem {
        text: qsTr("&Balanced")
        note: qsTr("For most conversations")
        marked: root.sampling.preset === Settings.Balanced
        onTriggered: root.sampling.preset = Settings.Balanced
    }
    AppMenuItem {
        text: qsTr("&Creative")
        note: qsTr("More surprise; for stories and ideas")
        marked: root.sampling.preset === Settings.Creative
        onTriggered: root.sampling.preset = Settings.Creative
    }
    AppMenuSeparator {}
    AppMenuItem {
        text: qsTr("As in all &chats")
        note: root.sampling.origin
        symbol: "undo"
        enabled: root.sampling.touched
        onTriggered: root.sampling.resetAll()
    }
    AppMenuItem { action: root.commands.settings }
}
