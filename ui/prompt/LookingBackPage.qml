// SPDX-License-Identifier: Apache-2.0
// How these models read, why looking back is hard for them, and what the program does about it.
import QtQuick
import Rookery
import Rookery.App

PageFrame {
    id: root

    required property App app

    title: qsTr("Asking about long texts")
    onBackRequested: root.app.page = App.Chat

    Section {
        title: qsTr("A memory of fixed size")

        BodyText {
            width: parent.width
            text: qsTr("Most language models keep every word of a chat and look through all of them again and again. An RWKV model reads from start to end, once. What it has read lives in its state: a memory that always has the same size. That is why long chats stay quick, and why Rookery can save the state and go on tomorrow without reading anything again.")
            horizontalAlignment: Text.AlignLeft
        }
        LookingBackPicture {
            width: parent.width
        }
    }
    Section {
        title: qsTr("Why looking back is hard")

        BodyText {
            width: parent.width
            text: qsTr("A small memory cannot hold a long text word for word, so while it reads the model has to decide what to keep. If your question stands after the text, it decides without knowing what you want, and what it did not keep is gone. If the question stands in front, it knows what to look for while it reads.")
            horizontalAlignment: Text.AlignLeft
        }
    }
    Section {
        title: qsTr("What you can do")

        BodyText {
            width: parent.width
            text: qsTr("Write “Summarise the text below:” and then the text, not the text and then “Summarise the text above.” Say the question once more at the end. Ask for one thing at a time. For many small facts, paste the passage that matters rather than everything.")
            horizontalAlignment: Text.AlignLeft
        }
    }
    Section {
        title: qsTr("What Rookery does")

        BodyText {
            width: parent.width
            text: qsTr("When a question comes after a long text, a line above the input offers to put it first. “Preview” shows word by word what would be sent; “Apply” changes the input, and Ctrl+Z takes it back. A message that was sent in another order says so, and can be sent again as typed or compared. Nothing is changed without your asking, and everything stays on this computer.")
            horizontalAlignment: Text.AlignLeft
        }
        BodyText {
            width: parent.width
            text: qsTr("Whether it helps depends on the model and on the text. The prompt lab in the menu Tools hides invented facts in a text of yours, asks for them in each order, and counts. It tells you when the difference may be chance.")
            horizontalAlignment: Text.AlignLeft
        }
    }
    Section {
        title: qsTr("What it cannot do")

        BodyText {
            width: parent.width
            text: qsTr("The order changes what is kept, not how much fits. It does not help when hundreds of facts matter at once, or when the text is longer than the model was trained for. And a text can contain orders of its own: putting your question first does not protect from them.")
            horizontalAlignment: Text.AlignLeft
        }
    }
}
