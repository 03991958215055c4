// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "core/engine/state_norms.h"

using namespace rookery;

class StateNormsTest : public QObject {
    Q_OBJECT

    static StateLayout layout() {
        StateLayout layout;
        layout.entries = {{StateKind::AttentionShift, 0, 0, 2}, {StateKind::Wkv, 0, 2, 2},
                          {StateKind::AttentionShift, 1, 4, 1}, {StateKind::Wkv, 2, 5, 1}};
        layout.floatCount = 6;
        return layout;
    }

  private slots:
    void measuresTheRecurrentStateOfEachLayer() {
        const std::vector<float> state = {100, 100, 3, 4, 100, -2};

        QCOMPARE(stateNorms(layout(), state), (std::vector<float>{5, 0, 2}));
    }

    void aStateOfAnotherLengthGivesNothing() {
        QVERIFY(stateNorms(layout(), std::vector<float>(5)).empty());
    }
};

QTEST_GUILESS_MAIN(StateNormsTest)
#include "state_norms_test.moc"
