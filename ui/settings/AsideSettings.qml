// SPDX-License-Identifier: Apache-2.0
// What the model is asked beside the chat.
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property Settings settings

    title: qsTr("Beside the chat")
    explanation: qsTr("Asked of a copy of the memory that is thrown away: it never becomes part of the chat, and gives way as soon as you ask something. Small models do this poorly; what makes no sense is not shown.")

    SettingRow {
        text: qsTr("Titles for new chats")
        explanation: qsTr("Otherwise, or when the model has no good one, the first words are the title.")
        Toggle {
            objectName: "automaticTitles"
            checked: root.settings.automaticTitles
            Accessible.name: qsTr("Titles for new chats")
            onToggled: root.settings.automaticTitles = checked
        }
    }
    SettingRow {
        text: qsTr("Suggest questions to ask next")
        Toggle {
            objectName: "suggestFollowUps"
            checked: root.settings.suggestFollowUps
            Accessible.name: qsTr("Suggest questions to ask next")
            onToggled: root.settings.suggestFollowUps = checked
        }
    }
    SettingRow {
        text: qsTr("Summaries")
        explanation: qsTr("After each answer, shown in the inspector.")
        Toggle {
            objectName: "summaries"
            checked: root.settings.summaries
            Accessible.name: qsTr("Summaries")
            onToggled: root.settings.summaries = checked
        }
    }
}
