// SPDX-License-Identifier: Apache-2.0
#include "app/preset_list_model.h"

#include <algorithm>
#include <utility>

#include <QFile>
#include <QRandomGenerator>
#include <QVariantMap>

#include "app/error_sentence.h"
#include "app/notice_model.h"
#include "app/storage_worker.h"
#include "core/base/atomic_file.h"

namespace rookery {
namespace {

/// Storage thread. No file: no presets.
Result<std::vector<Preset>> readPresets(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return std::vector<Preset>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotReadable, path.toStdString()};
    return presetsFromJson(file.read((4 << 20) + 1));
}

/// Each in the place of the one with its id, or behind the others.
void put(const std::vector<Preset>& from, std::vector<Preset>& into) {
    for (const Preset& preset : from) {
        const auto same = std::find_if(into.begin(), into.end(),
                                       [&preset](const Preset& each) { return each.id == preset.id; });
        if (same != into.end())
            *same = preset;
        else
            into.push_back(preset);
    }
}

} // namespace


PresetListModel::PresetListModel(const ConversationServices& services, const QString& file, QObject* parent)
    : QAbstractListModel(parent), m_services(services), m_file(file) {}

PresetListModel::~PresetListModel() {
    m_services.turns.forget(this);
}

int PresetListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant PresetListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Preset& preset = m_presets[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PresetIdRole:
        return preset.id;
    case Qt::DisplayRole:
    case NameRole:
        return preset.name;
    case SystemPromptRole:
        return preset.systemPrompt;
    case ExampleCountRole:
        return static_cast<int>(preset.examples.size());
    case ReadyRole:
        return m_ready.count(preset.id) != 0;
    default:
        return {};
    }
}

QHash<int, QByteArray> PresetListModel::roleNames() const {
    return {{PresetIdRole, "presetId"},
            {NameRole, "name"},
            {SystemPromptRole, "systemPrompt"},
            {ExampleCountRole, "exampleCount"},
            {ReadyRole, "ready"}};
}

int PresetListModel::rowOf(qint64 presetId) const {
    const auto found = std::find_if(m_presets.begin(), m_presets.end(),
                                    [presetId](const Preset& preset) { return preset.id == presetId; });
    return found == m_presets.end() ? -1 : static_cast<int>(found - m_presets.begin());
}

std::optional<Preset> PresetListModel::preset(qint64 presetId) const {
    const int row = rowOf(presetId);
    return row < 0 ? std::nullopt : std::optional(m_presets[static_cast<std::size_t>(row)]);
}

QString PresetListModel::nameOf(qint64 presetId) const {
    const auto known = preset(presetId);
    return known ? known->name : QString();
}

QString PresetListModel::systemPromptOf(qint64 presetId) const {
    const auto known = preset(presetId);
    return known ? known->systemPrompt : QString();
}

QString PresetListModel::stateFileOf(qint64 presetId) const {
    const auto known = preset(presetId);
    return known ? known->stateFile : QString();
}

QVariantList PresetListModel::examples(qint64 presetId) const {
    QVariantList list;
    if (const auto known = preset(presetId)) {
        for (const Preset::Example& example : known->examples)
            list.append(QVariantMap{{"question", example.question}, {"answer", example.answer}});
    }
    return list;
}

// --- the file

void PresetListModel::load() {
    m_services.storage.run(
        this, [path = m_file](Store&) { return readPresets(path); },
        [this](Result<std::vector<Preset>> presets) {
            m_damaged = !presets && m_presets.empty();
            m_loaded = true;
            if (!presets)
                notice(tr("The presets cannot be read."), presets.error());
            beginResetModel();
            const std::vector<Preset> early =
                std::exchange(m_presets, presets ? std::move(*presets) : std::vector<Preset>());
            put(early, m_presets);
            endResetModel();
            emit countChanged();
            readAhead();
        });
}

void PresetListModel::write() {
    m_services.storage.run(
        this,
        [path = m_file, list = m_presets, joins = !m_loaded,
         damaged = std::exchange(m_damaged, false)](Store&) -> Result<void> {
            auto known = joins ? readPresets(path) : std::vector<Preset>();
            if (damaged || !known) // what could not be understood is not lost
                QFile::rename(path, path + QStringLiteral(".damaged"));
            std::vector<Preset> presets = known ? std::move(*known) : std::vector<Preset>();
            put(list, presets);
            return writeAtomically(path.toStdU16String(), presetsToJson(presets).toStdString());
        },
        [this](const Result<void>& written) {
            if (!written)
                notice(tr("The presets could not be kept on the disk."), written.error());
        });
}

void PresetListModel::notice(const QString& text, const Error& error) {
    NoticeModel::Notice notice;
    notice.level = NoticeModel::Level::Error;
    notice.text = text + QLatin1Char(' ') + errorSentence(error);
    notice.details = QString::fromStdString(error.message);
    notice.topic = QStringLiteral("presets");
    m_services.notices.add(std::move(notice));
}

qint64 PresetListModel::save(qint64 presetId, const QString& name, const QString& systemPrompt,
                             const QVariantList& examples, const QString& stateFile) {
    Preset preset;
    preset.stateFile = stateFile;
    preset.name = name.simplified();
    preset.systemPrompt = systemPrompt.trimmed();
    for (const QVariant& value : examples) {
        const QVariantMap map = value.toMap();
        Preset::Example example{map.value("question").toString().trimmed(), map.value("answer").toString().trimmed()};
        if (!example.question.isEmpty() && !example.answer.isEmpty())
            preset.examples.push_back(std::move(example));
    }
    if (preset.name.isEmpty())
        return 0;
    const int row = rowOf(presetId);
    if (row < 0) {
        preset.id = freeId();
        beginInsertRows({}, count(), count());
        m_presets.push_back(preset);
        endInsertRows();
        emit countChanged();
    } else {
        preset.id = presetId;
        Preset& old = m_presets[static_cast<std::size_t>(row)];
        if (old == preset)
            return presetId;
        old = preset;
        emit dataChanged(index(row), index(row));
    }
    write();
    forgetState(preset.id);
    read(preset.id);
    return preset.id;
}

qint64 PresetListModel::freeId() const {
    // Until the file is read its ids are not known: one that none of them is likely to be.
    qint64 highest = m_loaded ? 0 : QRandomGenerator::global()->bounded(1 << 20, 1 << 30);
    for (const Preset& each : m_presets)
        highest = std::max(highest, each.id);
    return highest + 1;
}

void PresetListModel::remove(qint64 presetId) {
    const int row = rowOf(presetId);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_presets.erase(m_presets.begin() + row);
    endRemoveRows();
    emit countChanged();
    write();
    forgetState(presetId);
}

// --- reading ahead

void PresetListModel::readAhead() {
    m_ready.clear();
    if (!m_presets.empty())
        emit dataChanged(index(0), index(count() - 1), {ReadyRole});
    for (const Preset& preset : m_presets)
        read(preset.id);
}

void PresetListModel::read(qint64 presetId) {
    const auto known = preset(presetId);
    const bool waits = std::any_of(m_readings.begin(), m_readings.end(),
                                   [presetId](const Reading& each) { return each.preset == presetId; });
    if (!known || known->isBlank() || waits || !m_services.turns.model())
        return;
    m_readings.push_back({m_services.turns.enqueueAside(this), presetId});
}

void PresetListModel::turnReady(RequestId id, const ModelDescription& model) {
    const auto reading =
        std::find_if(m_readings.begin(), m_readings.end(), [id](const Reading& each) { return each.id == id; });
    const auto known = reading == m_readings.end() ? std::nullopt : preset(reading->preset);
    if (!known) {
        std::erase_if(m_readings, [id](const Reading& each) { return each.id == id; });
        m_services.turns.abandon(id);
        return;
    }
    TurnPlan plan;
    plan.id = id;
    plan.purpose = TurnPurpose::PreRead;
    plan.conversation = presetOwner(known->id);
    plan.branch = presetBranch(*known, chatFormats().front().id);
    plan.branch.tokenizer = model.tokenizerId.toStdString();
    m_services.turns.begin(plan);
}

void PresetListModel::turnFinished(const TurnOutcome& outcome) {
    const auto found = std::find_if(m_readings.begin(), m_readings.end(),
                                    [&outcome](const Reading& each) { return each.id == outcome.id; });
    if (found == m_readings.end())
        return;
    const qint64 presetId = found->preset;
    m_readings.erase(found);
    if (!outcome.error && outcome.result().end != TurnEnd::Cancelled)
        setReady(presetId, true);
    else if (!outcome.error)
        read(presetId); // it gave way to a question: again when that is answered
}

void PresetListModel::forgetState(qint64 presetId) {
    setReady(presetId, false);
    m_services.storage.run(
        this,
        [presetId](Store& store) -> Result<void> {
            auto cleared = store.states().clear(presetOwner(presetId));
            if (!cleared)
                return cleared.error();
            return {};
        },
        [](const Result<void>&) {}); // a state too many costs room alone
}

void PresetListModel::setReady(qint64 presetId, bool ready) {
    const bool changed = ready ? m_ready.insert(presetId).second : m_ready.erase(presetId) > 0;
    const int row = rowOf(presetId);
    if (changed && row >= 0)
        emit dataChanged(index(row), index(row), {ReadyRole});
}

} // namespace rookery
