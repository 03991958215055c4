// SPDX-License-Identifier: Apache-2.0
//
// Application: the model, its tokenizer and what it runs on.
#include "app/application.h"

#include <set>
#include <utility>

#include <QCoreApplication>
#include <QFileInfo>

#include "app/benchmark.h"
#include "app/device_list_model.h"
#include "app/error_sentence.h"
#include "app/model_library.h"
#include "app/notice_model.h"
#include "app/preset_list_model.h"
#include "app/prompt_helper.h"
#include "app/prompt_lab.h"
#include "app/sampling_layer.h"
#include "app/settings.h"
#include "app/status_feed.h"
#include "app/token_preview.h"
#include "app/tokenizer_list_model.h"
#include "app/turn_queue.h"

namespace rookery {

// --- model, device, tokenizer

void Application::connectModels() {
    connect(m_models, &ModelLibrary::chooserRequested, this, [this] { setPage(Page::Models); });
    connect(m_modelSampling, &SamplingLayer::edited, this, [this] {
        if (const auto& model = m_turns->model())
            m_settings->setSamplingOf(QString::fromStdString(model->fingerprint), m_modelSampling->toJson());
    });
    connect(m_turns, &TurnQueue::modelChanged, this, [this] {
        const auto& model = m_turns->model();
        m_modelSampling->fromJson(model ? m_settings->samplingOf(QString::fromStdString(model->fingerprint)) : QByteArray());
        m_statusFeed->showModel();
        reportDevice();
        m_turns->wake(m_current->conversationId());
        for (const auto& [id, conversation] : m_open)
            conversation->refreshOtherModel();
        m_presets->readAhead();
        if (m_turns->model())
            m_turns->listTokenizers(tokenizerWishes());
        else
            m_tokenizers->assign({}, {});
        previewTokenizers();
    });
    connect(m_turns, &TurnQueue::tokenizersListed, this, &Application::tokenizersListed);
    connect(m_tokenizers, &TokenizerListModel::chooseRequested, this, [this](const QString& wish) {
        m_turns->chooseTokenizer(wish.toStdString(), tokenizerWishes());
    });
    connect(m_tokenizers, &TokenizerListModel::openRequested, this, [this](const QString& path) {
        QStringList files = m_settings->tokenizerFiles();
        files.removeAll(path);
        files.prepend(path);
        m_settings->setTokenizerFiles(files);
        previewTokenizers();
        m_turns->chooseTokenizer(path.toStdString(), tokenizerWishes());
    });
}

std::vector<std::string> Application::tokenizerWishes() const {
    std::vector<std::string> wishes = {"world", "neox20b", "bytes"};
    for (const QString& file : m_settings->tokenizerFiles())
        wishes.push_back(file.toStdString());
    return wishes;
}

void Application::previewTokenizers() {
    TokenPreview::Sources sources;
    sources.resourceDir = m_resources.tokenizers();
    sources.wishes = tokenizerWishes();
    if (const auto& model = m_turns->model()) {
        sources.model = std::filesystem::path(model->path.toStdU16String());
        sources.vocabulary = model->vocabulary;
    }
    m_tokenPreview->setSources(std::move(sources));
}

void Application::giveModelToPromptHelper(const std::shared_ptr<const Tokenizer>& tokenizer) {
    const auto& model = m_turns->model();
    if (!model) {
        m_promptHelper->setModel(nullptr, {});
        m_promptLab->setModel({}, {}, {});
        return;
    }
    const QString fingerprint = QString::fromStdString(model->fingerprint);
    ModelRequest request;
    request.path = std::filesystem::path(model->path.toStdU16String());
    request.device = model->deviceId.toStdString();
    request.deviceLayers = m_settings->deviceLayers() > 0 ? m_settings->deviceLayers() : AllLayers;
    request.load.weights = weightTypeFromName(m_settings->weightType().toStdString()).value_or(WeightType::Auto);
    request.load.threads = m_settings->threads();
    m_promptHelper->setModel(tokenizer, fingerprint);
    m_promptLab->setModel(request, model->name, fingerprint);
    m_benchmark->setModel(request);
}

void Application::tokenizersListed(const TokenizerList& list) {
    giveModelToPromptHelper(list.current);
    std::vector<TokenizerListModel::Entry> entries;
    QString currentWish;
    std::set<QString> seen;
    for (const TokenizerChoice& choice : list.choices) {
        const QString wish = QString::fromStdString(choice.wish);
        if (!choice.id.isEmpty() && !seen.insert(choice.id).second)
            continue; // the model's own is one of the built-in ones
        TokenizerListModel::Entry entry;
        entry.id = wish;
        entry.name = choice.name.isEmpty() ? QFileInfo(wish).fileName() : choice.name;
        entry.path = QFileInfo(wish).isAbsolute() ? wish : QString();
        entry.fits = choice.fits;
        entry.reason = choice.problem ? errorSentence(*choice.problem) : QString();
        entry.automatic = wish.isEmpty();
        if (!choice.id.isEmpty() && choice.id == list.currentId)
            currentWish = wish;
        entries.push_back(std::move(entry));
    }
    m_tokenizers->assign(std::move(entries), currentWish);
    if (list.chosen)
        m_models->rememberTokenizer(QString::fromStdString(*list.chosen));
    if (!list.error)
        return;
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = tr("This tokenizer cannot be used.") + QLatin1Char(' ') + errorSentence(*list.error);
    notice.details = QString::fromStdString(list.error->message);
    notice.topic = QStringLiteral("tokenizer");
    m_notices->add(std::move(notice));
}

void Application::connectDevices() {
    connect(m_turns, &TurnQueue::devicesListed, this, &Application::devicesListed);
    connect(m_devices, &DeviceListModel::chooseRequested, this, &Application::chooseDevice);
}

void Application::devicesListed(const std::vector<DeviceInfo>& devices) {
    m_deviceInfos = devices;
    m_statusFeed->setDevices(devices);
    std::vector<DeviceListModel::Entry> entries;
    QString wanted;
    for (const DeviceInfo& device : devices) {
        DeviceListModel::Entry entry;
        entry.id = QString::fromStdString(device.id);
        entry.name = QString::fromStdString(device.name);
        entry.kind = device.kind == DeviceKind::Cpu          ? tr("Processor")
                     : device.kind == DeviceKind::Discrete   ? tr("Graphics card")
                     : device.kind == DeviceKind::Integrated ? tr("Integrated graphics")
                                                             : tr("Software");
        entry.driver = QString::fromStdString(device.driver);
        entry.identity = device.identity.empty() ? entry.id : QString::fromStdString(device.identity);
        entry.memoryBytes = device.memoryBytes;
        entry.memoryFreeBytes = device.memoryFreeBytes;
        if (entry.identity == m_settings->device())
            wanted = entry.id;
        entries.push_back(std::move(entry));
    }
    m_devices->assign(std::move(entries));
    m_models->setDevice(wanted);
    m_statusFeed->showModel();
    if (std::exchange(m_devicesKnown, true))
        return;
    if (m_firstModel.isEmpty())
        m_models->openLast();
    else
        m_models->openPath(m_firstModel);
    if (!m_settings->modelFolders().isEmpty())
        m_models->rescan();
}

void Application::reportDevice() {
    const auto& model = m_turns->model();
    if (!model || !model->deviceFault) {
        m_notices->clear(QStringLiteral("device"));
        return;
    }
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Warning;
    notice.text = StatusFeed::faultSentence(*model->deviceFault);
    notice.details = QString::fromStdString(model->deviceFault->message);
    notice.actionText = QCoreApplication::translate("CatalogueRow", "Try again");
    notice.action = [this] { m_models->reload(); };
    notice.topic = QStringLiteral("device");
    m_notices->add(std::move(notice));
}

void Application::chooseDevice(const QString& deviceId) {
    QString identity;
    for (const DeviceListModel::Entry& entry : m_devices->entries()) {
        if (entry.id == deviceId)
            identity = entry.identity;
    }
    m_settings->setDevice(identity);
    m_models->setDevice(deviceId);
    if (m_turns->model() && m_turns->model()->deviceId != deviceId)
        m_models->reload();
    else
        m_statusFeed->showModel();
}

} // namespace rookery
