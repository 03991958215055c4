// SPDX-License-Identifier: Apache-2.0
// What the program knows about the shown conversation: sampling, the words it was told first, memory and speed.
pragma ComponentBehavior: Bound
import QtQuick
import Rookery
import Rookery.App

Rectangle {
    id: root

    required property App app

    readonly property Status status: root.app.status

    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Inspector")

    PlotHistory {
        id: history
        status: root.status
        active: root.visible
    }
    Rectangle {
        anchors.left: parent.left
        width: Theme.lineWidth
        height: parent.height
        color: Theme.line
    }
    ScrollingPage {
        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.space4

        Column {
            id: column
            x: Theme.space4
            y: Theme.space4
            width: parent.width - 2 * Theme.space4
            spacing: Theme.space5

            Section {
                title: qsTr("Memory")
                explanation: qsTr("The model carries the whole chat in a memory of fixed size. It is saved with the chat and taken up again.")

                Column {
                    width: parent.width
                    spacing: Theme.space1

                    Fact { name: qsTr("Tokens so far"); value: root.count(root.status.contextTokens) }
                    Fact { name: qsTr("Remembered"); value: root.status.resumedTokens < 0 ? "–" : root.count(root.status.resumedTokens) }
                    Fact { name: qsTr("Read anew"); value: root.count(root.status.readTokens) }
                    SmallText {
                        width: parent.width
                        visible: text !== ""
                        text: root.status.resumedReason
                        horizontalAlignment: Text.AlignLeft
                    }
                    Fact { name: qsTr("Size of the memory"); value: Qt.locale().formattedDataSize(root.status.stateBytes, 1, Locale.DataSizeSIFormat) }
                    Fact { name: qsTr("A KV cache (estimate)"); value: Qt.locale().formattedDataSize(root.status.kvCacheBytes, 1, Locale.DataSizeSIFormat) }
                    Fact { name: qsTr("Saved on disk"); value: Qt.locale().formattedDataSize(root.status.storedStateBytes, 1, Locale.DataSizeSIFormat) }
                }
                Plot {
                    id: growth
                    visible: growth.values.length > 1
                    name: qsTr("Turn by turn")
                    note: qsTr("Solid: this memory. Dashed: a KV cache of the same length, estimated.")
                    values: history.stateBytes
                    others: history.cacheBytes
                    capacity: Math.max(2, history.stateBytes.length)
                    highest: Qt.locale().formattedDataSize(growth.peak, 1, Locale.DataSizeSIFormat)
                }
                Plot {
                    id: norms
                    objectName: "layerNorms"
                    visible: norms.values.length > 1
                    name: qsTr("Strength by layer")
                    note: qsTr("The length of each layer's part of the memory, first layer on the left.")
                    values: root.status.layerNorms
                    capacity: Math.max(2, root.status.layerNorms.length)
                    highest: norms.peak.toLocaleString(Qt.locale(), "g", 3)
                }
                Plot {
                    id: resident
                    visible: resident.values.length > 1
                    name: qsTr("Whole program")
                    values: history.memory
                    highest: root.megabytes(resident.peak)
                    latest: root.megabytes(resident.values.length > 0 ? resident.values[resident.values.length - 1] : 0)
                }
            }
            Section {
                title: qsTr("Surprise")
                explanation: qsTr("How unlikely the model found each word of its last answer, before temperature and penalties: the darker, the less likely.")

                SettingRow {
                    text: qsTr("Show for the next answers")
                    Toggle {
                        objectName: "surpriseToggle"
                        checked: root.app.settings.surprise
                        Accessible.name: qsTr("Show for the next answers")
                        onToggled: root.app.settings.surprise = checked
                    }
                }
                Fact {
                    visible: root.status.surprise >= 0
                    name: qsTr("Bits for each token")
                    value: root.status.surprise.toLocaleString(Qt.locale(), "f", 2)
                }
                TextEdit {
                    objectName: "surpriseText"
                    width: parent.width
                    visible: root.status.surprise >= 0
                    text: visible ? root.status.surpriseText(Theme.warn) : ""
                    textFormat: TextEdit.RichText
                    readOnly: true
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    color: Theme.text
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.selectionText
                    font.pixelSize: Theme.fontSmall
                    Accessible.name: qsTr("Surprise")
                }
            }
            Section {
                visible: root.app.currentConversation.summary !== ""
                title: qsTr("Summary")

                BodyText {
                    width: parent.width
                    text: root.app.currentConversation.summary
                    horizontalAlignment: Text.AlignLeft
                }
            }
            Section {
                visible: root.app.currentConversation.bookmarks.length > 0
                title: qsTr("Bookmarks")

                Column {
                    width: parent.width

                    Repeater {
                        model: root.app.currentConversation.bookmarks
                        delegate: LinkButton {
                            required property var modelData // {messageId, text}

                            objectName: "bookmarkLink"
                            width: Math.min(implicitWidth, parent?.width ?? 0)
                            text: modelData.text
                            onClicked: root.app.currentConversation.showMessage(modelData.messageId)
                        }
                    }
                }
            }
            Section {
                title: qsTr("Speed")

                Column {
                    width: parent.width
                    spacing: Theme.space1

                    Fact { name: qsTr("Writing"); value: root.speed(root.status.tokensPerSecond) }
                    Fact { name: qsTr("Reading"); value: root.speed(root.status.readTokensPerSecond) }
                    Fact { name: qsTr("Threads"); value: root.status.threads }
                }
                Plot {
                    id: pace
                    visible: pace.values.length > 1
                    name: qsTr("Writing, live")
                    values: history.speeds
                    highest: root.speed(pace.peak)
                    latest: root.speed(pace.values.length > 0 ? pace.values[pace.values.length - 1] : 0)
                }
            }
            Section {
                title: qsTr("System prompt")
                explanation: qsTr("Said to the model before the first message of this chat. A change makes it read the chat anew.")

                TextPanel {
                    width: parent.width
                    text: root.app.currentConversation.systemPrompt
                    placeholderText: qsTr("Nothing")
                    Accessible.name: qsTr("System prompt")
                    onEditingFinished: root.app.currentConversation.systemPrompt = text
                }
            }
            Section {
                visible: root.app.settings.expert
                title: qsTr("Prompt format")
                explanation: qsTr("How the turns are written for the model. A change makes it read the chat anew.")

                Choice {
                    objectName: "chatFormat"
                    width: parent.width
                    model: root.app.currentConversation.chatFormatChoices
                    textRole: "name"
                    valueRole: "id"
                    value: root.app.currentConversation.chatFormat
                    Accessible.name: qsTr("Prompt format")
                    onActivated: index => root.app.currentConversation.chatFormat = root.app.currentConversation.chatFormatChoices[index].id
                }
                Row {
                    width: parent.width
                    spacing: Theme.space2

                    TextInputField {
                        objectName: "userName"
                        width: (parent.width - parent.spacing) / 2
                        text: root.app.currentConversation.userName
                        maximumLength: 40
                        Accessible.name: qsTr("How you are named to the model")
                        onEditingFinished: {
                            root.app.currentConversation.userName = text
                            text = Qt.binding(() => root.app.currentConversation.userName)
                        }
                    }
                    TextInputField {
                        objectName: "assistantName"
                        width: (parent.width - parent.spacing) / 2
                        text: root.app.currentConversation.assistantName
                        maximumLength: 40
                        Accessible.name: qsTr("How the model is named to itself")
                        onEditingFinished: {
                            root.app.currentConversation.assistantName = text
                            text = Qt.binding(() => root.app.currentConversation.assistantName)
                        }
                    }
                }
                LinkButton {
                    objectName: "resetNames"
                    visible: root.app.currentConversation.ownNames
                    text: qsTr("The names of this format")
                    onClicked: root.app.currentConversation.resetNames()
                }
                TextPanel {
                    objectName: "promptPreview"
                    width: parent.width
                    readOnly: true
                    text: visible ? root.app.currentConversation.promptPreview : "" // laid out anew with each key
                    font.family: Theme.codeFamily
                    font.pixelSize: Theme.fontCode
                    Accessible.name: qsTr("What the model reads")
                }
            }
            SamplerSettings {
                sampling: root.app.currentConversation.sampling
                expert: root.app.settings.expert
            }
        }
    }

    function count(tokens: int): string {
        return tokens.toLocaleString(Qt.locale(), "f", 0)
    }

    function megabytes(count: real): string {
        return Qt.locale().formattedDataSize(count * 1e6, 0, Locale.DataSizeSIFormat)
    }

    function speed(tokens: real): string {
        return tokens > 0 ? qsTr("%1 tokens/s").arg(tokens.toLocaleString(Qt.locale(), "f", tokens < 10 ? 1 : 0)) : "–"
    }
}
