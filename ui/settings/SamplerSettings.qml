// SPDX-License-Identifier: Apache-2.0
// How words are chosen, in one of three layers: three ways by purpose, the numbers behind them folded.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property Sampling sampling
    property bool expert: false

    title: qsTr("Way of answering")
    explanation: root.sampling.origin
    resettable: root.sampling.touched
    onResetRequested: root.sampling.resetAll()

    Segments {
        objectName: "presetSegments"
        name: root.title
        options: [qsTr("Exact"), qsTr("Balanced"), qsTr("Creative")]
        current: root.sampling.preset
        onChosen: index => root.sampling.preset = index
    }
    SettingRow {
        text: qsTr("Answers to each message")
        explanation: qsTr("Made at the same time; you keep one, the others stay as branches.")
        Segments {
            objectName: "answerCount"
            name: qsTr("Answers to each message")
            options: [root.number(1), root.number(2), root.number(3), root.number(4)]
            current: root.sampling.answerCount - 1
            onChosen: index => root.sampling.answerCount = index + 1
        }
    }
    LinkButton {
        id: expert
        objectName: "expertButton"
        checkable: true
        checked: root.expert || root.sampling.preset === Settings.Custom
        text: expert.checked ? qsTr("Hide the numbers") : qsTr("Show the numbers")
    }
    Loader {
        width: parent.width
        active: expert.checked
        visible: active
        sourceComponent: SamplerNumbers { sampling: root.sampling }
    }

    function number(count: int): string {
        return count.toLocaleString(Qt.locale(), "f", 0)
    }
}
