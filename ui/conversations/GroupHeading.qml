// SPDX-License-Identifier: Apache-2.0
// Heading of a group in the list of conversations.
import QtQuick
import Rookery

SmallText {
    id: root

    required property string section

    width: ListView.view?.width ?? 0
    leftPadding: Theme.space2
    rightPadding: Theme.space2
    topPadding: Theme.space3
    bottomPadding: Theme.space1
    text: root.section
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.Heading
    Accessible.name: root.section
}
