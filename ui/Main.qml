// SPDX-License-Identifier: Apache-2.0
// The window: menu bar, list of conversations, one page, inspector, status strip.
// Not bound, since the Loader of Qt 6.4 cannot make bound components; lint cannot see through unbound ones.
// qmllint disable unqualified
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Templates as T
import Rookery
import Rookery.App

ApplicationWindow {
    id: root

    required property App app

    property bool quitting: false // closing is the end, also with an icon in the tray
    property var tray: trayLoader.item // a Tray, whose module is loaded only where it is wanted

    readonly property bool narrow: width < Theme.scaled(Theme.narrow)
    readonly property bool sideOpen: root.narrow ? overlay.opened : root.app.settings.sidebarVisible

    objectName: "mainWindow"
    minimumWidth: Theme.windowLeastWidth
    minimumHeight: Theme.windowLeastHeight
    width: root.app.settings.windowWidth
    height: root.app.settings.windowHeight
    visible: true
    visibility: root.app.settings.windowMaximized ? Window.Maximized : Window.AutomaticVisibility
    title: root.app.currentConversation.title === "" ? "Rookery" : qsTr("%1 – Rookery").arg(root.app.currentConversation.title)
    color: Theme.page
    font.pixelSize: Theme.fontText
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    palette {
        window: Theme.page
        windowText: Theme.text
        base: Theme.raised
        alternateBase: Theme.panel
        text: Theme.text
        button: Theme.panel
        buttonText: Theme.text
        placeholderText: Theme.muted
        highlight: Theme.accent
        highlightedText: Theme.text // the style of the file dialog writes on a tint of the highlight
        light: Theme.raised
        midlight: Theme.hover
        mid: Theme.line
        dark: Theme.muted
        shadow: Theme.line
        link: Theme.accent
        toolTipBase: Theme.raised
        toolTipText: Theme.text
    }

    menuBar: MainMenu {
        app: root.app
        commands: commandSet
        onFolderRequested: conversationId => root.askFolder(conversationId)
    }

    footer: StatusStrip {
        app: root.app
        onInspectorRequested: root.toggleInspector()
        onModelMenuRequested: root.app.page = App.Models
    }

    Component.onCompleted: root.placeWindow()
    onNarrowChanged: drawer.close()
    onClosing: close => {
        root.keepGeometry()
        if (root.quitting || !(root.tray?.available ?? false))
            return
        close.accepted = false
        root.hide()
        root.tray.sayStillRunning()
    }

    Binding { target: Theme; property: "dark"; value: root.app.settings.theme === Settings.Dark || (root.app.settings.theme === Settings.System && root.app.systemDark) }
    Binding { target: Theme; property: "contrast"; value: root.app.settings.theme === Settings.HighContrast }
    Binding { target: Theme; property: "textScale"; value: root.app.settings.textSize / 100 }
    Binding { target: Theme; property: "lineSpacing"; value: root.app.settings.lineSpacing }
    Binding { target: Theme; property: "codeFamily"; value: root.app.settings.codeFont || "monospace" }
    Binding { target: Theme; property: "reduceMotion"; value: root.app.settings.reduceMotion }

    Connections {
        target: root.app

        function onRaiseRequested(): void {
            root.come()
        }
        function onCurrentConversationChanged(): void {
            overlay.close()
        }
        function onPageChanged(): void {
            overlay.close()
        }
    }

    Connections {
        target: root.app.documents

        function onConversationStarted(): void {
            chat.focusComposer()
        }
    }

    Connections {
        target: root.app.currentConversation

        function onAnswerFinished(): void {
            announcer.say(qsTr("The answer is complete."))
            if (!root.active)
                root.alert(0)
        }
    }

    Loader {
        id: trayLoader
        active: root.app.settings.tray
        source: "window/Tray.qml"
    }
    Connections {
        target: root.tray

        function onShowRequested(): void {
            root.come()
        }
        function onQuitRequested(): void {
            root.quit()
        }
    }

    Announcer { id: announcer }

    Commands {
        id: commandSet
        app: root.app
        onSwitcherRequested: switcher.open()
        onSearchRequested: root.search()
        onFindRequested: chat.find()
        onFindAgainRequested: backwards => chat.findAgain(backwards)
        onOpenModelRequested: files.openModel()
        onExportRequested: files.exportChat()
        onImportRequested: files.importChats()
        onBackUpRequested: files.backUp()
        onRestoreRequested: files.restore()
        onAttachDocumentRequested: files.attachDocument()
        onAttachFolderRequested: files.attachFolder()
        onOpenTokenizerRequested: files.openTokenizer()
        onUseStateRequested: files.openState()
        onUseLoraRequested: files.openLora()
        onSidebarRequested: root.toggleSidebar()
        onInspectorRequested: root.toggleInspector()
        onSummaryRequested: root.showInspector()
        onComposerRequested: chat.focusComposer()
        onRenameRequested: chat.rename()
        onFullScreenRequested: root.visibility = root.visibility === Window.FullScreen ? Window.AutomaticVisibility : Window.FullScreen
        onCloseRequested: root.quit()
    }

    Sidebar {
        id: side
        objectName: "sidebar"
        app: root.app
        commands: commandSet
        visible: !root.narrow && root.app.settings.sidebarVisible
        width: Theme.scaled(root.app.settings.sidebarWidth)
        resizable: true
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    Drawer {
        id: overlay
        edge: Theme.mirrored ? Qt.RightEdge : Qt.LeftEdge
        interactive: root.narrow
        width: Math.min(root.width - Theme.space8, Theme.scaled(Theme.sidebarMost * 0.75))
        height: parent.height
        padding: 0
        enter: Transition { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutQuad } }
        exit: Transition { NumberAnimation { duration: Theme.motion; easing.type: Easing.OutQuad } }
        background: Rectangle { color: Theme.panel }
        T.Overlay.modal: Rectangle { color: Theme.scrim }
        contentItem: Loader {
            active: root.narrow
            sourceComponent: Sidebar {
                app: root.app
                commands: commandSet
            }
        }
    }

    Item {
        id: pages
        anchors.left: side.visible ? side.right : parent.left
        anchors.right: inspector.visible ? inspector.left : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom

        ChatPage {
            id: chat
            objectName: "chatPage"
            anchors.fill: parent
            visible: root.app.page === App.Chat
            app: root.app
            commands: commandSet
            sidebarHidden: !root.sideOpen
            inspectorShown: inspector.visible
        }
        Loader {
            id: other
            anchors.fill: parent
            active: root.app.page !== App.Chat
            sourceComponent: root.app.page === App.Models ? modelPage
                : root.app.page === App.Tokenizers ? tokenizerPage
                : root.app.page === App.Documents ? documentsPage
                : root.app.page === App.Settings ? settingsPage
                : root.app.page === App.Shortcuts ? shortcutPage
                : root.app.page === App.About ? aboutPage
                : root.app.page === App.LookingBack ? lookingBackPage
                : root.app.page === App.PromptLab ? labPage
                : root.app.page === App.Storage ? storagePage
                : root.app.page === App.Presets ? presetPage
                : root.app.page === App.Benchmark ? benchmarkPage : null
            onLoaded: (other.item as Item)?.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Inspector {
        id: inspector
        app: root.app
        visible: root.app.settings.inspectorVisible && !root.narrow
        width: Theme.scaled(Theme.inspector)
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
    }

    InspectorDrawer {
        id: drawer
        app: root.app
        commands: commandSet
    }

    Component { id: modelPage; ModelPage { app: root.app; commands: commandSet } }
    Component { id: tokenizerPage; TokenizerPage { app: root.app; commands: commandSet } }
    Component { id: documentsPage; DocumentsPage { app: root.app; commands: commandSet } }
    Component { id: settingsPage; SettingsPage { app: root.app } }
    Component { id: shortcutPage; ShortcutPage { app: root.app; commands: commandSet } }
    Component { id: labPage; LabPage { app: root.app } }
    Component { id: lookingBackPage; LookingBackPage { app: root.app } }
    Component { id: storagePage; StoragePage { app: root.app; commands: commandSet } }
    Component { id: presetPage; PresetPage { app: root.app } }
    Component { id: benchmarkPage; BenchmarkPage { app: root.app } }
    Component { id: aboutPage; AboutPage { app: root.app } }

    FileDialogs {
        id: files
        app: root.app
    }
    QuickSwitcher {
        id: switcher
        app: root.app
        onClosed: chat.focusComposer()
    }
    DropTarget {
        anchors.fill: parent
        app: root.app
    }

    function toggleSidebar(): void {
        if (!root.narrow)
            root.app.settings.sidebarVisible = !root.app.settings.sidebarVisible
        else if (overlay.opened)
            overlay.close()
        else
            overlay.open()
    }

    function askFolder(conversationId: int): void {
        if (!root.sideOpen)
            root.toggleSidebar()
        const list = root.narrow ? (overlay.contentItem as Loader).item as Sidebar : side
        list.askFolder(conversationId)
    }

    function toggleInspector(): void {
        if (!root.narrow)
            root.app.settings.inspectorVisible = !root.app.settings.inspectorVisible
        else if (drawer.opened)
            drawer.close()
        else
            drawer.open()
    }

    function showInspector(): void {
        if (!root.narrow)
            root.app.settings.inspectorVisible = true
        else
            drawer.open()
    }

    function search(): void {
        if (root.narrow)
            switcher.open()
        else {
            root.app.settings.sidebarVisible = true
            side.focusSearch()
        }
    }

    function placeWindow(): void {
        if (root.app.settings.hasWindowPosition) {
            root.x = root.app.settings.windowX
            root.y = root.app.settings.windowY
        }
        chat.focusComposer()
    }

    function come(): void {
        root.show()
        root.raise()
        root.requestActivate()
    }

    function quit(): void {
        root.quitting = true
        if (root.visible)
            root.close()
        else
            Qt.quit()
    }

    function keepGeometry(): void {
        if (root.visibility === Window.Hidden)
            return
        root.app.settings.windowMaximized = root.visibility === Window.Maximized
        if (root.visibility !== Window.Windowed)
            return
        root.app.settings.windowX = root.x
        root.app.settings.windowY = root.y
        root.app.settings.windowWidth = root.width
        root.app.settings.windowHeight = root.height
    }
}
