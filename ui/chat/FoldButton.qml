// SPDX-License-Identifier: Apache-2.0
import Rookery

LinkButton {
    id: root

    property bool open: false

    text: root.open ? qsTr("Show less") : qsTr("Show all")
    onClicked: root.open = !root.open
}
