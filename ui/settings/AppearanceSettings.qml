// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

Section {
    id: root

    required property Settings settings

    title: qsTr("Appearance")
    resettable: root.settings.theme !== Settings.System || root.settings.textSize !== 100
        || root.settings.lineSpacing !== 150 || root.settings.interfaceFont !== "" || root.settings.codeFont !== ""
        || root.settings.reduceMotion || root.settings.language !== ""
    onResetRequested: root.reset()

    SettingRow {
        text: qsTr("Colours")
        Segments {
            objectName: "themeSegments"
            name: qsTr("Colours")
            options: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
            current: root.settings.theme
            onChosen: index => root.settings.theme = [Settings.System, Settings.Light, Settings.Dark, Settings.HighContrast][index]
        }
    }
    SettingRow {
        text: qsTr("Text size")
        explanation: qsTr("Also Ctrl and plus, minus, zero")
        Row {
            spacing: Theme.space1

            IconButton {
                outlined: true
                symbol: "minus"
                text: qsTr("Smaller text")
                enabled: root.settings.textSize > 85
                onClicked: root.settings.zoom(-1)
            }
            SmallText {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.scaled(48)
                text: qsTr("%1 %").arg(root.settings.textSize.toLocaleString(Qt.locale(), "f", 0))
                color: Theme.text
                horizontalAlignment: Text.AlignHCenter
            }
            IconButton {
                outlined: true
                symbol: "plus"
                text: qsTr("Larger text")
                enabled: root.settings.textSize < 200
                onClicked: root.settings.zoom(1)
            }
        }
    }
    SettingRow {
        text: qsTr("Line spacing")
        Segments {
            objectName: "lineSpacing"
            name: qsTr("Line spacing")
            options: [qsTr("Narrow"), qsTr("Usual"), qsTr("Wide")]
            current: root.settings.lineSpacing < 150 ? 0 : root.settings.lineSpacing === 150 ? 1 : 2
            onChosen: index => root.settings.lineSpacing = [130, 150, 180][index]
        }
    }
    SettingRow {
        text: qsTr("Font")
        explanation: qsTr("Holds from the next start on.")
        FontChoice {
            objectName: "fontChoice"
            families: root.settings.fontFamilies(false)
            family: root.settings.interfaceFont
            Accessible.name: qsTr("Font")
            onChosen: family => root.settings.interfaceFont = family
        }
    }
    SettingRow {
        text: qsTr("Font of code")
        FontChoice {
            objectName: "codeFontChoice"
            families: root.settings.fontFamilies(true)
            family: root.settings.codeFont
            Accessible.name: qsTr("Font of code")
            onChosen: family => root.settings.codeFont = family
        }
    }
    SettingRow {
        text: qsTr("Language")
        Choice {
            objectName: "languageChoice"
            textRole: "name"
            valueRole: "code"
            model: root.settings.languages
            value: root.settings.language
            Accessible.name: qsTr("Language")
            onActivated: root.settings.language = currentValue
        }
    }
    SettingRow {
        text: qsTr("Less motion")
        explanation: qsTr("Nothing slides, fades or blinks.")
        Toggle {
            checked: root.settings.reduceMotion
            Accessible.name: qsTr("Less motion")
            onToggled: root.settings.reduceMotion = checked
        }
    }

    function reset(): void {
        root.settings.theme = Settings.System
        root.settings.textSize = 100
        root.settings.lineSpacing = 150
        root.settings.interfaceFont = ""
        root.settings.codeFont = ""
        root.settings.reduceMotion = false
        root.settings.language = ""
    }
}
