// SPDX-License-Identifier: Apache-2.0
// A quiet card that teaches one thing and does it when pressed.
import QtQuick
import QtQuick.Layouts
import Rookery

Pressable {
    id: root

    property string symbol
    property string detail

    implicitHeight: content.implicitHeight + 2 * Theme.space4
    implicitWidth: Theme.menuLeast
    padding: Theme.space4
    Accessible.description: root.detail

    contentItem: ColumnLayout {
        id: content
        spacing: Theme.space1

        Icon {
            symbol: root.symbol
            color: Theme.accent
            Layout.bottomMargin: Theme.space1
            Layout.preferredWidth: Theme.icon
            Layout.preferredHeight: Theme.icon
        }
        Text {
            Layout.fillWidth: true
            text: root.text
            color: Theme.text
            font.pixelSize: Theme.fontText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        SmallText {
            Layout.fillWidth: true
            text: root.detail
        }
        Item { Layout.fillHeight: true }
    }
    background: Surface {
        control: root
        base: Theme.raised
        outlined: true
        radius: Theme.radiusLarge
    }
}
