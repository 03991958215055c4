// SPDX-License-Identifier: Apache-2.0
#include "app/model_files.h"

#include <algorithm>
#include <exception>
#include <filesystem>
#include <map>
#include <string_view>
#include <utility>

#include <QDirIterator>
#include <QFileInfo>
#include <QLocale>

#include "app/error_sentence.h"
#include "core/checkpoint/checkpoint.h"
#include "core/checkpoint/shards.h"
#include "core/engine/memory_need.h"

namespace rookery {

namespace {

/// So many files that are no RWKV models are named; in a folder with more they are not what one looks for.
constexpr std::size_t RefusedLimit = 100;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The type that holds most of the bytes: "F16", "Q8_0".
QString mainType(const Checkpoint& checkpoint) {
    std::map<DType, std::size_t> bytes;
    for (const NamedTensor& tensor : checkpoint.tensors())
        bytes[tensor.view.type] += tensor.view.bytes.size();
    const auto most = std::max_element(bytes.begin(), bytes.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == bytes.end() ? QString() : text(dtypeName(most->first)).toUpper();
}

/// What the reader said of a file, as a sentence without the file's own name in front.
QString reasonOf(const Error& error, const QString& path) {
    QString reason = QString::fromStdString(error.message);
    if (reason.startsWith(path))
        reason.remove(0, path.size());
    while (reason.startsWith(QLatin1Char(':')) || reason.startsWith(QLatin1Char(' ')))
        reason.remove(0, 1);
    if (reason.isEmpty())
        return reason;
    if (reason.startsWith(QLatin1String("is ")) || reason.startsWith(QLatin1String("has ")))
        reason.prepend(QLatin1String("It "));
    reason[0] = reason[0].toUpper();
    return reason + QLatin1Char('.');
}

void describe(const Checkpoint& checkpoint, const Program& program, WeightType weights, ModelFile& file) {
    file.architecture = architectureText(program.hyperparameters().architecture);
    file.bytes = checkpoint.fileSize();
    file.weightBytes = weightBytesNeeded(program, weights);
    file.stateBytes = program.stateLayout().floatCount * static_cast<qint64>(sizeof(float));
    for (const NamedTensor& tensor : checkpoint.tensors())
        file.parameters += elementCount(tensor.view);
    file.mainType = mainType(checkpoint);
}

/// A later part of a model whose first part lies beside it.
bool isLaterPart(const QFileInfo& file) {
    const auto shard = parseShardName(file.fileName().toStdString());
    return shard && shard->number > 1 && QFileInfo::exists(file.dir().filePath(QString::fromStdString(shard->part(1))));
}

FolderState stateOf(const QFileInfo& folder) {
    if (!folder.isDir())
        return FolderState::Missing;
    return folder.isReadable() && folder.isExecutable() ? FolderState::Searched : FolderState::Unreadable;
}

} // namespace

const QStringList& modelSuffixes() {
    static const QStringList suffixes = {"*.safetensors", "*.st", "*.gguf", "*.pth", "*.bin"};
    return suffixes;
}

QString architectureText(Architecture architecture) {
    switch (architecture) {
    case Architecture::Arwkv7:
        return QStringLiteral("ARWKV-7");
    case Architecture::Rwkv6Qwen2:
        return QStringLiteral("QRWKV-6");
    default:
        return QStringLiteral("RWKV-") + text(architectureName(architecture).substr(4));
    }
}

QString modelDisplayName(const QString& path) {
    return QFileInfo(path).completeBaseName();
}

ModelFile probeModelFile(const QString& path, WeightType weights) {
    ModelFile file;
    file.path = path;
    file.name = modelDisplayName(path);
    const QFileInfo info(path);
    file.missing = !info.exists();
    file.bytes = info.size();
    if (file.missing) {
        file.problem = errorSentence({ErrorCode::NotFound, {}});
        return file;
    }
    try {
        auto checkpoint = Checkpoint::open(std::filesystem::path(path.toStdU16String()));
        auto program = checkpoint ? buildProgram(*checkpoint) : Result<std::shared_ptr<const Program>>(checkpoint.error());
        if (program) {
            describe(**checkpoint, **program, weights, file);
        } else {
            file.problem = errorSentence(program.error());
            file.reason = reasonOf(program.error(), path);
        }
    } catch (const std::exception& exception) {
        file.problem = errorSentence({ErrorCode::Internal, {}});
        file.reason = QString::fromUtf8(exception.what());
    }
    return file;
}

FolderScan scanModelFolders(const QStringList& folders, WeightType weights, std::stop_token stop, int limit) {
    FolderScan scan;
    std::vector<ModelFile>& models = scan.files;
    std::vector<ModelFile> others;
    int seen = 0;
    for (const QString& folder : folders) {
        scan.folders.push_back(stateOf(QFileInfo(folder)));
        QDirIterator files(folder, modelSuffixes(), QDir::Files | QDir::Readable, QDirIterator::Subdirectories);
        while (files.hasNext() && !stop.stop_requested()) {
            if (seen >= limit) {
                scan.folders.back() = FolderState::Partly;
                break;
            }
            const QString path = files.next();
            if (isLaterPart(files.fileInfo()))
                continue;
            ++seen;
            ModelFile file = probeModelFile(path, weights);
            if (file.problem.isEmpty())
                models.push_back(std::move(file));
            else if (others.size() < RefusedLimit)
                others.push_back(std::move(file));
        }
    }
    const auto byName = [](const ModelFile& a, const ModelFile& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    };
    std::sort(models.begin(), models.end(), byName);
    std::sort(others.begin(), others.end(), byName);
    models.insert(models.end(), std::make_move_iterator(others.begin()), std::make_move_iterator(others.end()));
    return scan;
}

QString byteCountText(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 1000 ? 0 : (bytes < 10'000'000'000 ? 1 : 0),
                                       QLocale::DataSizeSIFormat);
}

QString parameterCountText(qint64 parameters) {
    const QLocale locale;
    if (parameters >= 1'000'000'000)
        return locale.toString(static_cast<double>(parameters) / 1e9, 'f', 1) + QLatin1Char('B');
    if (parameters >= 1'000'000)
        return locale.toString(static_cast<double>(parameters) / 1e6, 'f', 1) + QLatin1Char('M');
    return locale.toString(static_cast<double>(parameters) / 1e3, 'f', 0) + QLatin1Char('K');
}

} // namespace rookery
