// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

Column {
    id: root

    required property Sampling sampling

    readonly property var origins: root.sampling.origins // {property: sentence}
    readonly property var own: root.sampling.own // {property: bool}

    spacing: Theme.space3

    LabelledSlider {
        width: parent.width
        text: qsTr("Temperature")
        explanation: qsTr("Higher is more surprising; 0 always takes the likeliest word.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.sampling.temperature
        onMoved: value => root.sampling.temperature = value
    }
    OriginLine {
        name: qsTr("Temperature")
        origin: root.origins.temperature
        own: root.own.temperature
        onResetRequested: root.sampling.reset("temperature")
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Top-p")
        explanation: qsTr("Only the likeliest words that together have this share are considered.")
        from: 0
        to: 1
        stepSize: 0.01
        value: root.sampling.topP
        onMoved: value => root.sampling.topP = value
    }
    OriginLine {
        name: qsTr("Top-p")
        origin: root.origins.topP
        own: root.own.topP
        onResetRequested: root.sampling.reset("topP")
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Presence penalty")
        explanation: qsTr("Makes every word that was already used less likely.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.sampling.presencePenalty
        onMoved: value => root.sampling.presencePenalty = value
    }
    OriginLine {
        name: qsTr("Presence penalty")
        origin: root.origins.presencePenalty
        own: root.own.presencePenalty
        onResetRequested: root.sampling.reset("presencePenalty")
    }
    LabelledSlider {
        width: parent.width
        text: qsTr("Frequency penalty")
        explanation: qsTr("The same, stronger the more often it was used.")
        from: 0
        to: 2
        stepSize: 0.05
        value: root.sampling.frequencyPenalty
        onMoved: value => root.sampling.frequencyPenalty = value
    }
    OriginLine {
        name: qsTr("Frequency penalty")
        origin: root.origins.frequencyPenalty
        own: root.own.frequencyPenalty
        onResetRequested: root.sampling.reset("frequencyPenalty")
    }
    SettingRow {
        text: qsTr("Penalties fade by half after")
        explanation: qsTr("In tokens; 0: they never fade.")
        NumberField {
            objectName: "halfLife"
            Accessible.name: qsTr("Penalties fade by half after")
            from: 0
            to: 100000
            value: root.sampling.penaltyHalfLife
            onChanged: value => root.sampling.penaltyHalfLife = value
        }
    }
    OriginLine {
        name: qsTr("Penalties fade by half after")
        origin: root.origins.penaltyHalfLife
        own: root.own.penaltyHalfLife
        onResetRequested: root.sampling.reset("penaltyHalfLife")
    }
    SettingRow {
        text: qsTr("Longest answer")
        explanation: qsTr("In tokens")
        NumberField {
            Accessible.name: qsTr("Longest answer")
            from: 16
            to: 32768
            value: root.sampling.maximumLength
            onChanged: value => root.sampling.maximumLength = value
        }
    }
    OriginLine {
        name: qsTr("Longest answer")
        origin: root.origins.maximumLength
        own: root.own.maximumLength
        onResetRequested: root.sampling.reset("maximumLength")
    }
    SettingRow {
        text: qsTr("Texts that end the answer")
        explanation: qsTr("One on each line; \\n stands for a new line. The answer stops before the first of them.")
    }
    TextPanel {
        id: stops
        objectName: "stopTexts"
        width: parent.width
        implicitHeight: Math.max(Theme.control, contentHeight + topPadding + bottomPadding)
        text: root.sampling.stopLines
        placeholderText: qsTr("Nothing")
        font.family: Theme.codeFamily
        font.pixelSize: Theme.fontCode
        Accessible.name: qsTr("Texts that end the answer")
        onEditingFinished: {
            root.sampling.stopLines = stops.text
            stops.text = Qt.binding(() => root.sampling.stopLines) // as it was taken
        }
    }
    OriginLine {
        name: qsTr("Texts that end the answer")
        origin: root.origins.stopTexts
        own: root.own.stopTexts
        onResetRequested: root.sampling.reset("stopTexts")
    }
    SettingRow {
        text: qsTr("Seed")
        explanation: qsTr("The same seed gives the same answer; −1 takes another one each time.")
        NumberField {
            Accessible.name: qsTr("Seed")
            from: -1
            to: 2147483647
            value: root.sampling.seed
            onChanged: value => root.sampling.seed = value
        }
    }
    OriginLine {
        name: qsTr("Seed")
        origin: root.origins.seed
        own: root.own.seed
        onResetRequested: root.sampling.reset("seed")
    }
}
