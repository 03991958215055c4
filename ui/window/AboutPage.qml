// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    title: qsTr("About Rookery")
    onBackRequested: root.app.page = App.Chat

    Column {
        width: parent.width
        spacing: Theme.space2

        Icon {
            x: Theme.mirrored ? parent.width - width : 0
            symbol: "mark"
            size: Theme.scaled(72)
            color: Theme.text
        }
        Text {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Rookery %1").arg(root.app.version)
            color: Theme.text
            font.pixelSize: Theme.fontPage
            font.weight: Font.DemiBold
        }
        BodyText {
            width: parent.width
            text: qsTr("Private chat with RWKV models, on this computer alone.")
            color: Theme.muted
        }
    }
    Section {
        title: qsTr("How it works")

        BodyText {
            width: parent.width
            text: qsTr("Most language models keep notes about every word and look through all of them for each new one. An RWKV model reads from start to end and carries what it has read in a memory of fixed size. So a long chat costs no more than a short one, and Rookery can save that memory with the chat: when you come back, nothing has to be read again. The line at the bottom of the window says how much was remembered and how much was read.")
        }
        BodyText {
            width: parent.width
            text: qsTr("The price: old details fade. If something from long ago matters, say it again, or ask your question before a long text rather than after it.")
        }
    }
    Section {
        title: qsTr("The built-in guide")

        BodyText {
            width: parent.width
            text: qsTr("The guide is a very small model that this project has trained itself, about a thousand times smaller than the models behind well-known services. It knows this program, tells little stories and answers simple questions about a short text. It makes mistakes and knows next to nothing about the world. For anything else, open a bigger model.")
        }
    }
    Section {
        title: qsTr("Licences")

        TextBody {
            width: parent.width
            source: root.app.aboutText
            onLinkOpened: address => check.ask(address)
        }
    }
    Section {
        title: qsTr("Third-party notices")

        TextBody {
            objectName: "notices"
            width: parent.width
            rich: false
            source: root.app.thirdPartyNotices
            font.pixelSize: Theme.fontSmall
        }
    }
    LinkCheck {
        id: check
        app: root.app
    }
}
