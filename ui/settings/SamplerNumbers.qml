// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    required property Settings settings

    spacing: Theme.space3

    LabelledSlider {
        width: parent.width
        text: qsTr("Temperature")
        explanation: qsTr("Higher is more surprising; 0 always takes the likeliest word.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.settings.temperature
        onMoved: value => root.settings.temperature = value
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Top-p")
        explanation: qsTr("Only the likeliest words that together have this share are considered.")
        from: 0
        to: 1
        stepSize: 0.01
        value: root.settings.topP
        onMoved: value => root.settings.topP = value
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Presence penalty")
        explanation: qsTr("Makes every word that was already used less likely.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.settings.presencePenalty
        onMoved: value => root.settings.presencePenalty = value
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Frequency penalty")
        explanation: qsTr("The same, stronger the more often it was used.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.settings.frequencyPenalty
        onMoved: value => root.settings.frequencyPenalty = value
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Penalty decay")
        explanation: qsTr("How slowly both are forgotten, per token.")
        from: 0.9
        to: 1
        stepSize: 0.001
        decimals: 3
        value: root.settings.penaltyDecay
        onMoved: value => root.settings.penaltyDecay = value
    }
    SettingRow {
        text: qsTr("Longest answer")
        explanation: qsTr("In tokens")
        NumberField {
            Accessible.name: qsTr("Longest answer")
            from: 16
            to: 32768
            value: root.settings.maximumLength
            onChanged: value => root.settings.maximumLength = value
        }
    }
    SettingRow {
        text: qsTr("Seed")
        explanation: qsTr("The same seed gives the same answer; −1 takes another one each time.")
        NumberField {
            Accessible.name: qsTr("Seed")
            from: -1
            to: 2147483647
            value: root.settings.seed
            onChanged: value => root.settings.seed = value
        }
    }
}
