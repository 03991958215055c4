// SPDX-License-Identifier: Apache-2.0
#include "app/model_description.h"

#include <algorithm>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/model_files.h"
#include "core/checkpoint/checkpoint.h"
#include "core/engine/divided_model.h"
#include "core/engine/fallback.h"

namespace rookery {

ModelDescription describeModel(const OpenedModel& opened, const ModelRequest& request, const Resources& resources) {
    const Program& program = *opened.program;
    const Hyperparameters& sizes = program.hyperparameters();
    const ExecutionStats stats = opened.model->stats();
    const DeviceInfo& device = opened.model->device();
    ModelDescription model;
    model.path = QString::fromStdU16String(request.path.u16string());
    model.name = request.path == resources.builtInModel() ? QStringLiteral("Guide")
                                                            : QFileInfo(model.path).completeBaseName();
    model.initialState = QString::fromStdU16String(request.initialState.u16string());
    model.lora = QString::fromStdU16String(request.lora.u16string());
    model.loraAlpha = request.loraAlpha;
    model.architecture = architectureText(sizes.architecture);
    model.architectureId = architectureName(sizes.architecture);
    model.tokenizerId = QString::fromStdString(opened.tokenizer->id());
    model.tokenizerName = QString::fromStdString(opened.tokenizer->displayName());
    model.deviceId = QString::fromStdString(device.id);
    model.deviceName = QString::fromStdString(device.name);
    if (const auto layers = layersOnDevice(*opened.model))
        model.deviceName = QCoreApplication::translate("ModelDescription", "%1, %2 of %3 layers")
                               .arg(model.deviceName).arg(*layers).arg(sizes.layers);
    model.deviceKind = device.kind;
    model.deviceFault = deviceFault(*opened.model);
    model.fingerprint = opened.fingerprint;
    model.vocabulary = sizes.vocabulary;
    model.threads = stats.threads;
    model.weightBytes = stats.weightBytes;
    model.fileBytes = QFileInfo(model.path).size();
    if (auto checkpoint = Checkpoint::open(request.path)) { // a mapping that is already there: no reading
        model.fileBytes = (*checkpoint)->fileSize();
        for (const NamedTensor& tensor : (*checkpoint)->tensors())
            model.parameters += elementCount(tensor.view);
    }
    model.stateBytes = program.stateLayout().floatCount * static_cast<std::int64_t>(sizeof(float));
    // Keys and values of every layer, two bytes each.
    model.kvBytesPerToken = std::int64_t{4} * sizes.layers * std::max(sizes.attention, sizes.embd);
    return model;
}

} // namespace rookery
