// SPDX-License-Identifier: Apache-2.0
// The only place with numbers for space, colour, type and motion. Main.qml binds the inputs to the settings.
pragma Singleton
import QtQuick

QtObject {
    id: root

    // Inputs.
    property bool dark: false
    property bool contrast: false // light on black, whatever `dark` says
    property real textScale: 1 // 0.85 to 2
    property bool reduceMotion: false
    property int lineSpacing: 150 // of messages, in percent of the size of the text
    property string codeFamily: "monospace"

    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    // Colours.
    readonly property color page: root.pick("#FBFAF7", "#17181B", "#000000")
    readonly property color panel: root.pick("#F2F0EB", "#1F2125", "#000000")
    readonly property color raised: root.pick("#FFFFFF", "#282B30", "#000000")
    readonly property color line: root.pick("#DEDAD1", "#34383F", "#FFFFFF")
    readonly property color text: root.pick("#1E1F22", "#E9E7E2", "#FFFFFF")
    readonly property color muted: root.pick("#5F6167", "#A3A6AD", "#FFFFFF")
    readonly property color accent: root.pick("#2B6CB0", "#7FB2E5", "#FFEB3B")
    readonly property color accentText: root.pick("#FFFFFF", "#10161D", "#000000")
    readonly property color own: root.pick("#E3ECF6", "#23344A", "#000000")
    readonly property color good: root.pick("#296F46", "#7BC99A", "#7CFF9B")
    readonly property color warn: root.pick("#855A00", "#E0B44C", "#FFD54F")
    readonly property color bad: root.pick("#B3261E", "#F2968F", "#FF9C94")
    readonly property color hover: root.contrast ? "#404040" : Qt.alpha(root.text, 0.06)
    readonly property color pressed: root.contrast ? "#606060" : Qt.alpha(root.text, 0.11)
    readonly property color selected: root.contrast ? "#303000" : Qt.alpha(root.accent, 0.14)
    readonly property color selection: root.contrast ? "#FFEB3B" : Qt.alpha(root.accent, 0.35)
    readonly property color selectionText: root.contrast ? "#000000" : root.text
    readonly property color found: root.pick("#FFE08A", "#66541C", "#5A4A00") // behind what was looked for
    readonly property color scrim: Qt.rgba(0, 0, 0, root.dark || root.contrast ? 0.55 : 0.28)
    readonly property color shadow: Qt.rgba(0, 0, 0, root.dark ? 0.35 : 0.08)

    // Backgrounds of tokens on the tokenizer page, used in turn.
    readonly property list<color> bands: root.contrast
        ? ["#000000", "#333333"]
        : root.dark ? ["#2A3A4E", "#2D4034", "#4A3D24", "#472E38", "#383150"]
                    : ["#DCE8F5", "#DDEFE3", "#F5EAD0", "#F5DFE3", "#E6E0F3"]

    // Code; each at least 4.5:1 on `raised`.
    readonly property color codeKeyword: root.pick("#8A3C8F", "#C79BE0", "#FF9CF5")
    readonly property color codeString: root.pick("#296F46", "#8FCB9B", "#7CFF9B")
    readonly property color codeComment: root.pick("#6A6C72", "#9296A0", "#C8C8C8")
    readonly property color codeNumber: root.pick("#8A5200", "#E0B06C", "#FFD54F")

    // Goes before rich text: what a TextEdit cannot be told in another way.
    readonly property string richStyle: "<style>p { line-height: " + Math.round(100 * root.lineHeight) + "%; margin: 0 } a { color: " + root.accent
        + "; text-decoration: none } code { font-family: '" + root.codeFamily + "'; background-color: " + root.codeGround
        + " }</style>"
    readonly property color codeGround: root.pick("#EFECE5", "#26282D", "#202020")

    // Space.
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 24
    readonly property int space6: 32
    readonly property int space8: 64
    readonly property int radius: 6
    readonly property int radiusLarge: 12
    readonly property int lineWidth: root.contrast ? 2 : 1
    readonly property int focusWidth: 2

    // Sizes that grow with the text.
    readonly property int control: root.scaled(32)
    readonly property int controlSmall: root.scaled(28)
    readonly property int row: root.scaled(36)
    readonly property int icon: root.scaled(20)
    readonly property int iconSmall: root.scaled(16)
    readonly property int dot: root.scaled(8)
    readonly property int strip: root.scaled(28)
    readonly property int header: root.scaled(48)

    // Widths.
    readonly property int narrow: 720 // below this the sidebar lies over the page
    readonly property int column: 760 // of text, at most
    readonly property int choice: 260 // of one of several answers, at least
    readonly property int form: 620 // of settings
    readonly property int sidebarLeast: 200
    readonly property int sidebarMost: 420
    readonly property int inspector: 300
    readonly property int menuLeast: 220
    readonly property int menuMost: 440
    readonly property int popup: 560
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowLeastWidth: 420
    readonly property int windowLeastHeight: 480
    readonly property int codeFold: root.scaled(480) // a taller code block is folded

    // Type, in pixels.
    readonly property int fontSmall: root.scaled(13)
    readonly property int fontText: root.scaled(15)
    readonly property int fontTitle: root.scaled(17)
    readonly property int fontPage: root.scaled(22)
    readonly property int fontCode: root.scaled(14)
    // Proportions of the font's own line spacing that give lines of lineSpacing and of 1.4 times the size.
    readonly property FontMetrics metrics: FontMetrics { font.pixelSize: 100 }
    readonly property real lineHeight: root.lineSpacing / root.metrics.lineSpacing
    readonly property real lineHeightSmall: 140 / root.metrics.lineSpacing

    // Motion, in milliseconds.
    readonly property int motion: root.reduceMotion ? 0 : 120
    readonly property int blink: 530
    readonly property int hintDelay: 600
    readonly property int undoTime: 8000

    function pick(light: color, dark: color, contrast: color): color {
        return root.contrast ? contrast : root.dark ? dark : light
    }

    function scaled(pixels: real): int {
        return Math.round(pixels * root.textScale)
    }

    function symbol(name: string): url {
        return name === "" ? "" : Qt.resolvedUrl("icons/" + name + ".svg")
    }
}
