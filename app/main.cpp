// SPDX-License-Identifier: Apache-2.0
//
// The window. Builds everything and hands it to each other; knows everybody, does nothing itself.
#include <cstdio>
#include <filesystem>
#include <string_view>

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>
#include <QIcon>
#include <QImage>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include "app/application.h"
#include "app/backends.h"
#include "app/language.h"
#include "app/model_library.h"
#include "app/self_test.h"
#include "app/settings.h"
#include "app/single_instance.h"
#include "app/window_options.h"

using namespace rookery;

namespace {

/// `family`, or the system's where it is empty. The colour emoji font is ahead of the fallback search, or a symbols font
/// answers first. The first family must be a real one: with a generic name in front, blanks come out as wide as an emoji.
void chooseFont(const QString& family) {
    QFont font = QGuiApplication::font();
    font.setFamilies({family.isEmpty() ? QFontInfo(font).family() : family, QStringLiteral("Noto Color Emoji")});
    QGuiApplication::setFont(font);
}

QList<QUrl> positionalUrls(const QCommandLineParser& parser) {
    QList<QUrl> urls;
    const QStringList arguments = parser.positionalArguments();
    for (const QString& argument : arguments)
        urls.append(QUrl::fromUserInput(argument, QDir::currentPath(), QUrl::AssumeLocalFile));
    return urls;
}

void grabLater(QQuickWindow* window, Application& app, const QCommandLineParser& parser) {
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    if (size.size() == 2)
        window->resize(size.at(0).toInt(), size.at(1).toInt());
    if (parser.isSet(QStringLiteral("say")))
        app.currentConversation()->send(parser.value(QStringLiteral("say")));
    QTimer::singleShot(parser.value(QStringLiteral("after")).toInt(), window, [window, &parser] {
        const bool saved = window->grabWindow().save(parser.value(QStringLiteral("grab")));
        QCoreApplication::exit(saved ? 0 : 1);
    });
}

QString absolutePath(const QString& path) {
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

int runWindow(const QCommandLineParser& parser, const QString& dataFolder, bool selfTest) {
    SingleInstance instance(dataFolder);
    if (!selfTest && instance.handOver(positionalUrls(parser)))
        return 0;

    ApplicationOptions options;
    options.dataFolder = dataFolder;
    options.makeBackends = makeBackends;
    options.model = absolutePath(parser.value(QStringLiteral("model")));
    const auto program = QCoreApplication::applicationFilePath().toStdU16String();
    if (auto resources = findResources(std::filesystem::path(program)))
        options.resources = *resources;
    Application app(options);
    chooseFont(app.settings()->interfaceFont());

    QQmlApplicationEngine engine;
    // Qt 6.4 does not look there by itself.
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    const Language language(*app.settings(), engine);
    engine.setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(&app)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Rookery/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto* const window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());

    instance.listen();
    QObject::connect(&instance, &SingleInstance::requested, &app, [&app](const QList<QUrl>& urls) {
        app.openUrls(urls);
        emit app.raiseRequested();
    });
    app.start();
    app.openUrls(positionalUrls(parser));
    if (parser.isSet(QStringLiteral("page"))) // a document that was opened shows its own
        app.setPage(pageNamed(parser.value(QStringLiteral("page"))));

    SelfTest test(app);
    if (selfTest) {
        QObject::connect(&test, &SelfTest::finished, qApp, &QCoreApplication::exit);
        test.start();
    } else if (parser.isSet(QStringLiteral("grab")) && window != nullptr) {
        grabLater(window, app, parser);
    }
    const int status = QGuiApplication::exec();
    app.finish();
    return status;
}

} // namespace

int main(int argc, char* argv[]) {
    for (int i = 1; i < argc; ++i) { // answered without a display
        const std::string_view word = argv[i];
        if (word == "--version" || word == "-v") {
            std::printf("rookery %s\n", ROOKERY_VERSION);
            return 0;
        }
        // For those who make packages: see packaging/linux/install.cmake.
        if (i == 1 && word == "--man") {
            std::fputs(windowManual().c_str(), stdout);
            return 0;
        }
        if (i == 1 && word == "--completions") {
            const std::string script = windowCompletions(argc == 3 ? argv[2] : "");
            std::fputs(script.empty() ? "rookery --completions: name bash, zsh or fish.\n" : script.c_str(),
                       script.empty() ? stderr : stdout);
            return script.empty() ? 2 : 0;
        }
        if (word == "--help" || word == "-h") {
            const QCoreApplication application(argc, argv);
            QCommandLineParser parser;
            defineOptions(parser);
            std::fputs(qPrintable(parser.helpText()), stdout);
            return 0;
        }
    }
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("rookery"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ROOKERY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Rookery"));
    QGuiApplication::setDesktopFileName(QStringLiteral("rookery"));
    if (qEnvironmentVariableIsEmpty("QT_QUICK_CONTROLS_STYLE"))
        QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    defineOptions(parser);
    parser.process(application);
    if (parser.isSet(QStringLiteral("self-test"))) {
        SelfTest::watchWarnings();
        const QTemporaryDir folder;
        return runWindow(parser, folder.path(), true);
    }
    const QString data = parser.isSet(QStringLiteral("data"))
                             ? absolutePath(parser.value(QStringLiteral("data")))
                             : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return runWindow(parser, data, false);
}
