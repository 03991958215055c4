// SPDX-License-Identifier: Apache-2.0
#include "app/turn_queue.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace rookery {

TurnQueue::TurnQueue(InferenceWorker::MakeBackends makeBackends, Resources resources, StorageWorker& storage,
                     QObject* parent)
    : QObject(parent), m_storage(storage),
      m_worker(new InferenceWorker(std::move(makeBackends), std::move(resources))) {
    m_thread.setObjectName(QStringLiteral("inference"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connectEvents();
    m_thread.start();
}

TurnQueue::~TurnQueue() {
    finish();
}

void TurnQueue::connectEvents() {
    connect(m_worker, &InferenceWorker::oldDriverFound, this, &TurnQueue::oldDriverFound);
    connect(m_worker, &InferenceWorker::devicesListed, this, &TurnQueue::devicesListed);
    connect(m_worker, &InferenceWorker::tokenizersListed, this, [this](const TokenizerList& list) {
        if (m_model && !list.currentId.isEmpty()) {
            m_model->tokenizerId = list.currentId;
            m_model->tokenizerName = list.currentName;
            if (list.chosen && m_loadedRequest)
                m_loadedRequest->tokenizer = *list.chosen; // for loading it again after unload()
        }
        emit tokenizersListed(list);
    });
    connect(m_worker, &InferenceWorker::loadProgress, this, [this](RequestId id, qint64 done, qint64 total) {
        if (id == m_loadId)
            emit loadProgress(done, total);
    });
    connect(m_worker, &InferenceWorker::loadFinished, this, &TurnQueue::loaded);
    connect(m_worker, &InferenceWorker::turnComposed, this, &TurnQueue::composed);
    connect(m_worker, &InferenceWorker::turnReading, this, &TurnQueue::reading);
    connect(m_worker, &InferenceWorker::turnText, this, &TurnQueue::text);
    connect(m_worker, &InferenceWorker::turnJournal, this, [this](const JournalPoint& point) {
        if (isCurrent(point.id) && m_current.client != nullptr)
            m_current.client->turnJournal(point);
    });
    connect(m_worker, &InferenceWorker::snapshotTaken, this, &TurnQueue::store);
    connect(m_worker, &InferenceWorker::turnFinished, this, &TurnQueue::finished);
    connect(m_worker, &InferenceWorker::modelMoved, this, [this](const ModelDescription& model) {
        if (!m_model || m_model->fingerprint != model.fingerprint)
            return; // exchanged or unloaded meanwhile
        m_model = model;
        emit modelChanged();
    });
    connect(m_worker, &InferenceWorker::woken, this, &TurnQueue::woken);
}

void TurnQueue::listDevices() {
    command([](InferenceWorker& worker) { worker.listDevices(); });
}

void TurnQueue::listTokenizers(const std::vector<std::string>& wishes) {
    command([wishes](InferenceWorker& worker) { worker.listTokenizers(wishes); });
}

void TurnQueue::chooseTokenizer(const std::string& wish, const std::vector<std::string>& wishes) {
    command([wish, wishes](InferenceWorker& worker) { worker.chooseTokenizer(wish, wishes); });
}

void TurnQueue::load(const ModelRequest& request) {
    if (m_stage == Stage::Loading)
        m_stop.request_stop();
    interruptAside();
    m_wantedLoad = request;
    emit loadStarted();
    dispatchLater();
}

void TurnQueue::cancelLoad() {
    if (m_wantedLoad && m_stage != Stage::Loading) {
        m_wantedLoad.reset();
        LoadOutcome outcome;
        outcome.error = Error{ErrorCode::Cancelled, "taken back before loading began"};
        emit loadFinished(outcome);
    } else if (m_stage == Stage::Loading) {
        m_wantedLoad.reset();
        m_stop.request_stop();
    }
}

void TurnQueue::unload() {
    if (m_stage != Stage::Idle && m_stage != Stage::Loading)
        m_stop.request_stop();
    command([](InferenceWorker& worker) { worker.unload(); });
    m_model.reset();
    emit modelChanged();
}

RequestId TurnQueue::enqueue(TurnClient* client) {
    m_queue.push_back({++m_lastId, client});
    interruptAside();
    dispatchLater(); // not now: the caller has yet to learn the id
    return m_lastId;
}

RequestId TurnQueue::enqueueAside(TurnClient* client) {
    m_asides.push_back({++m_lastId, client});
    dispatchLater();
    return m_lastId;
}

void TurnQueue::interruptAside() {
    if (m_stage == Stage::Aside)
        m_stop.request_stop();
}

void TurnQueue::begin(const TurnPlan& plan) {
    if (!isCurrent(plan.id))
        return;
    m_begun = true;
    command([plan](InferenceWorker& worker) { worker.compose(plan); });
}

void TurnQueue::abandon(RequestId id) {
    if (!isCurrent(id))
        return;
    m_current = {};
    setStage(Stage::Idle);
    dispatchLater();
}

void TurnQueue::stop(RequestId id) {
    if (isCurrent(id)) {
        m_stop.request_stop();
        return;
    }
    for (std::deque<Waiting>* queue : {&m_queue, &m_asides}) {
        const auto waiting =
            std::find_if(queue->begin(), queue->end(), [id](const Waiting& each) { return each.id == id; });
        if (waiting == queue->end())
            continue;
        TurnClient* const client = waiting->client;
        queue->erase(waiting);
        TurnOutcome outcome;
        outcome.id = id;
        outcome.results.emplace_back().end = TurnEnd::Cancelled;
        if (client != nullptr)
            client->turnFinished(outcome);
        announcePlaces();
        return;
    }
}

void TurnQueue::forget(TurnClient* client) {
    for (std::deque<Waiting>* queue : {&m_queue, &m_asides})
        std::erase_if(*queue, [client](const Waiting& waiting) { return waiting.client == client; });
    if (m_current.client == client) {
        m_current.client = nullptr;
        m_stop.request_stop();
        if (!m_begun)
            abandon(m_current.id); // nobody is left to begin it
    }
}

void TurnQueue::cancelCurrent() {
    if (m_stage == Stage::Loading)
        cancelLoad();
    else
        m_stop.request_stop();
}

void TurnQueue::finish() {
    if (m_finishing)
        return;
    m_finishing = true;
    m_queue.clear();
    m_asides.clear();
    m_wantedLoad.reset();
    m_stop.request_stop();
    // The last command: what was asked before it, such as a turn that is told to stop, is done first.
    command([](InferenceWorker&) { QThread::currentThread()->quit(); });
    m_ended = true;
    m_thread.wait();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

void TurnQueue::setStage(Stage stage) {
    if (stage == m_stage)
        return;
    m_stage = stage;
    emit stageChanged();
}

void TurnQueue::dispatchLater() {
    if (m_dispatchPosted || m_finishing)
        return;
    m_dispatchPosted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_dispatchPosted = false;
            dispatch();
        },
        Qt::QueuedConnection);
}

void TurnQueue::dispatch() {
    if (m_finishing)
        return;
    if (m_stage == Stage::Idle) {
        if (!m_wantedLoad && !m_model && !m_queue.empty() && m_loadedRequest) {
            m_wantedLoad = std::exchange(m_loadedRequest, {}); // unloaded before: needed again
            emit loadStarted();
        }
        if (m_wantedLoad) {
            startLoad();
        } else if (m_model && !m_queue.empty()) {
            beginNext(m_queue, Stage::Preparing);
        } else if (m_model && !m_asides.empty()) {
            beginNext(m_asides, Stage::Aside);
        }
    }
    announcePlaces();
}

void TurnQueue::beginNext(std::deque<Waiting>& from, Stage stage) {
    m_current = from.front();
    from.pop_front();
    m_stop = {};
    m_begun = false;
    setStage(stage);
    m_current.client->turnReady(m_current.id, *m_model);
}

void TurnQueue::announcePlaces() {
    int place = 0;
    for (const Waiting& waiting : std::deque<Waiting>(m_queue))
        waiting.client->turnQueued(waiting.id, place++);
}

void TurnQueue::startLoad() {
    m_stop = {};
    m_loadId = ++m_lastId;
    setStage(Stage::Loading);
    m_loadingRequest = *std::exchange(m_wantedLoad, {});
    command([id = m_loadId, request = m_loadingRequest, stop = m_stop.get_token()](InferenceWorker& worker) {
        worker.load(id, request, stop);
    });
}

void TurnQueue::loaded(const LoadOutcome& outcome) {
    if (outcome.id != m_loadId)
        return;
    setStage(Stage::Idle);
    if (!outcome.error) {
        m_model = outcome.model;
        m_loadedRequest = m_loadingRequest;
        emit modelChanged();
    }
    // Cancelled in favour of another one: that one's end is what counts.
    if (!m_wantedLoad)
        emit loadFinished(outcome);
    dispatch();
}

void TurnQueue::startComposed(RequestId id, std::optional<StoredState> stored) {
    if (!isCurrent(id))
        return;
    if (m_stage != Stage::Aside)
        setStage(Stage::Reading);
    m_readingClock.start();
    auto shared = std::make_shared<std::optional<StoredState>>(std::move(stored));
    command([id, shared, stop = m_stop.get_token()](InferenceWorker& worker) {
        worker.start(id, std::move(*shared), stop);
    });
}

void TurnQueue::reading(RequestId id, qint64 done, qint64 total) {
    if (!isCurrent(id) || m_stage == Stage::Aside)
        return;
    const double seconds = static_cast<double>(m_readingClock.elapsed()) / 1000;
    // An estimate from less than half a second jumps about.
    const double left = seconds < 0.5 || done <= 0
                            ? -1
                            : seconds * static_cast<double>(total - done) / static_cast<double>(done);
    emit readingProgress(done, total, left);
    if (m_current.client != nullptr)
        m_current.client->turnReading(id, done, total, left);
}

void TurnQueue::text(RequestId id, int answer, const QString& piece, int generated, double seconds) {
    if (!isCurrent(id))
        return;
    setStage(Stage::Writing);
    if (generated > 1 && seconds > 0.2)
        emit writingSpeed(generated / seconds);
    if (m_current.client != nullptr)
        m_current.client->turnText(id, answer, piece, generated, seconds);
}

void TurnQueue::finished(const TurnOutcome& outcome) {
    if (!isCurrent(outcome.id))
        return;
    TurnClient* const client = m_current.client;
    m_current = {};
    setStage(Stage::Idle);
    if (client != nullptr)
        client->turnFinished(outcome);
    if (outcome.purpose == TurnPurpose::Answer)
        emit turnEnded(outcome);
    dispatchLater();
}

} // namespace rookery
