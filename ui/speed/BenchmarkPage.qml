// SPDX-License-Identifier: Apache-2.0
// How fast the user's models are on this machine, beside what its memory allows.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Dialogs
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    readonly property Benchmark bench: root.app.benchmark

    title: qsTr("Speed of this computer")
    formWidth: Theme.column
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("Models to measure")
        explanation: qsTr("Each reads 512 tokens and writes 128, three times, with the device and threads chosen in the settings. The numbers are best while nothing else runs. Nothing leaves this computer.")

        Column {
            width: parent.width

            Repeater {
                model: root.app.models
                delegate: BenchmarkChoice {
                    width: parent?.width ?? 0
                    bench: root.bench
                }
            }
        }
        TextButton {
            objectName: "benchmarkStart"
            visible: !root.bench.running
            enabled: root.bench.runnable
            primary: true
            text: qsTr("Measure")
            onClicked: root.bench.start()
        }
        ProgressLine {
            objectName: "benchmarkProgress"
            width: parent.width
            visible: root.bench.running
            text: root.bench.activityText
            value: root.bench.progress
            onCancelled: root.bench.cancel()
        }
        InlineMessage {
            width: parent.width
            visible: root.bench.problem !== ""
            text: root.bench.problem
            closable: false
        }
    }
    Section {
        objectName: "benchmarkResult"
        visible: root.bench.results.length > 0
        title: qsTr("What was measured")

        Rectangle {
            id: picture
            width: parent.width
            height: plots.height + 2 * Theme.space3
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.line
            border.width: Theme.lineWidth

            Column {
                id: plots
                x: Theme.space3
                y: Theme.space3
                width: parent.width - 2 * Theme.space3
                spacing: Theme.space5

                SpeedPlot {
                    objectName: "decodePlot"
                    title: qsTr("Writing, in tokens a second")
                    note: qsTr("The pale bar is the limit of the memory: every weight read once for each token.")
                    bench: root.bench
                    valueName: "decode"
                    limitName: "decodeLimit"
                    textName: "decodeText"
                }
                SpeedPlot {
                    objectName: "prefillPlot"
                    title: qsTr("Reading, in tokens a second")
                    bench: root.bench
                    valueName: "prefill"
                    textName: "prefillText"
                }
            }
        }
        BodyText {
            width: parent.width
            visible: text !== ""
            text: root.bench.conclusion
            horizontalAlignment: Text.AlignLeft
        }
        Flow {
            width: parent.width
            spacing: Theme.space2

            TextButton {
                objectName: "benchmarkExport"
                text: qsTr("Write to a file…")
                onClicked: writer.open()
            }
            TextButton {
                text: qsTr("Copy as JSON")
                onClicked: root.app.clipboard.copy(root.bench.json)
            }
            TextButton {
                objectName: "benchmarkClear"
                visible: !root.bench.running
                text: qsTr("Clear")
                onClicked: root.bench.clear()
            }
        }
    }
    FileDialog {
        id: writer
        title: qsTr("Write to a file…")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "json"
        nameFilters: ["JSON (*.json)", "CSV (*.csv)", "PNG (*.png)"]
        onAccepted: root.write(selectedFile)
    }

    function write(file: url): void {
        if (file.toString().toLowerCase().endsWith(".png"))
            picture.grabToImage(result => root.bench.savePicture(result.image, file))
        else
            root.bench.save(file)
    }
}
