// SPDX-License-Identifier: Apache-2.0
// How to bring a model without a connection.
import QtQuick
import Rookery

Column {
    id: root

    required property string folder
    readonly property string address: "https://huggingface.co/BlinkDL"

    signal linkRequested(address: string)
    signal addressCopied(text: string)

    spacing: Theme.space1

    LinkButton {
        id: opener
        objectName: "byHandButton"
        checkable: true
        text: qsTr("No connection here? Bring a file by hand")
        Accessible.description: opener.checked ? qsTr("Shown below") : ""
    }
    SmallText {
        width: parent.width
        visible: opener.checked
        horizontalAlignment: Text.AlignLeft
        color: Theme.text
        text: qsTr("1. On a computer with a connection, open %1 or another page that offers RWKV models.").arg(root.address)
            + "\n" + qsTr("2. Fetch one file that ends in .gguf, .safetensors or .pth. As a rule of thumb it should be smaller than half of this computer's memory.")
            + "\n" + qsTr("3. Bring it here on a stick or another drive and put it into %1, or leave it where it is.").arg(root.folder)
            + "\n" + qsTr("4. Press “Open a model file…” above, or drop the file onto this window.")
    }
    Flow {
        width: parent.width
        visible: opener.checked
        spacing: Theme.space2

        TextButton {
            symbol: "copy"
            text: qsTr("Copy the address")
            onClicked: root.addressCopied(root.address)
        }
        TextButton {
            symbol: "external"
            text: qsTr("Open it in the browser")
            onClicked: root.linkRequested(root.address)
        }
    }
}
