// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

namespace rookery::test {

struct CliRun {
    int status = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The options that put a model on the device that a test was registered for; none: the program chooses.
inline QStringList onTestDevice() {
    const QString device = qEnvironmentVariable("ROOKERY_TEST_DEVICE");
    return device.isEmpty() ? QStringList() : QStringList{QStringLiteral("--device"), device};
}

/// Runs rookery-cli to its end, two minutes at most; on a software graphics driver everything takes longer.
inline CliRun runCli(const QStringList& arguments, int mostMs = 120'000) {
    if (!onTestDevice().isEmpty())
        mostMs = qMax(mostMs, 900'000);
    QProcess process;
    process.start(QStringLiteral(ROOKERY_CLI), arguments);
    if (!process.waitForFinished(mostMs)) {
        process.kill();
        process.waitForFinished();
    }
    CliRun run;
    run.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

} // namespace rookery::test
