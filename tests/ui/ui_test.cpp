// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QQmlEngine>
#include <QtQuickTest>

#include "tests/ui/stage.h"

class Setup : public QObject {
    Q_OBJECT

  public slots:
    void applicationAvailable() { QCoreApplication::setApplicationName(QStringLiteral("rookery-ui-test")); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Rookery.Test", 1, 0, "Stage", &m_stage);
    }

  private:
    rookery::test::Stage m_stage;
};

QUICK_TEST_MAIN_WITH_SETUP(ui, Setup)
#include "ui_test.moc"
