// SPDX-License-Identifier: Apache-2.0
#include "app/preset.h"

#include <set>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rookery {

namespace {

constexpr qsizetype MostBytes = 4 << 20;
constexpr int MostPresets = 500;
constexpr int MostExamples = 100;

Error badFormat(const QString& what) {
    return {ErrorCode::BadFormat, "presets.json: " + what.toStdString()};
}

} // namespace

StoredBranch presetBranch(const Preset& preset, const std::string& chatFormat) {
    StoredBranch branch;
    branch.chatFormat = chatFormat;
    branch.initialState = preset.stateFile.toStdString();
    branch.messages.push_back({Speaker::System, preset.systemPrompt.toStdString(), {}});
    for (const Preset::Example& example : preset.examples) {
        branch.messages.push_back({Speaker::User, example.question.toStdString(), {}});
        branch.messages.push_back({Speaker::Assistant, example.answer.toStdString(), {}});
    }
    branch.ids.assign(branch.messages.size(), 0);
    return branch;
}

QByteArray presetsToJson(const std::vector<Preset>& presets) {
    QJsonArray list;
    for (const Preset& preset : presets) {
        QJsonArray examples;
        for (const Preset::Example& example : preset.examples)
            examples.append(QJsonObject{{"question", example.question}, {"answer", example.answer}});
        list.append(QJsonObject{{"id", preset.id},
                                {"name", preset.name},
                                {"system", preset.systemPrompt},
                                {"examples", examples},
                                {"state", preset.stateFile}});
    }
    return QJsonDocument(QJsonObject{{"presets", list}}).toJson();
}

Result<std::vector<Preset>> presetsFromJson(const QByteArray& json) {
    if (json.size() > MostBytes)
        return badFormat(QStringLiteral("larger than 4 MiB"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return badFormat(problem.errorString());
    const QJsonArray list = document.object().value("presets").toArray();
    if (list.size() > MostPresets)
        return badFormat(QStringLiteral("%1 presets").arg(list.size()));
    std::vector<Preset> presets;
    std::set<qint64> ids;
    for (const QJsonValue& value : list) {
        const QJsonObject object = value.toObject();
        Preset preset;
        preset.id = object.value("id").toInteger();
        preset.name = object.value("name").toString();
        preset.systemPrompt = object.value("system").toString();
        preset.stateFile = object.value("state").toString();
        const QJsonArray examples = object.value("examples").toArray();
        if (preset.id <= 0 || preset.name.isEmpty() || examples.size() > MostExamples || !ids.insert(preset.id).second)
            return badFormat(QStringLiteral("preset %1").arg(presets.size()));
        for (const QJsonValue& example : examples)
            preset.examples.push_back(
                {example.toObject().value("question").toString(), example.toObject().value("answer").toString()});
        presets.push_back(std::move(preset));
    }
    return presets;
}

} // namespace rookery
