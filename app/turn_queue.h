// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <deque>
#include <optional>
#include <stop_token>

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include "app/inference_worker.h"
#include "app/messages.h"

namespace rookery {

class StorageWorker;

/// One that waits for answers: an open conversation. Called on the GUI thread. What happens between the beginning and the
/// end of a turn may be left alone.
class TurnClient {
  public:
    virtual ~TurnClient() = default;
    /// It is this turn's time and a model is there: answer with TurnQueue::begin() or abandon().
    virtual void turnReady(RequestId id, const ModelDescription& model) = 0;
    /// The place in the queue: 0 is next.
    virtual void turnQueued(RequestId /*id*/, int /*place*/) {}
    virtual void turnReading(RequestId /*id*/, qint64 /*done*/, qint64 /*total*/, double /*secondsLeft*/) {}
    /// `answer` is its place among several made at once.
    virtual void turnText(RequestId /*id*/, int /*answer*/, const QString& /*piece*/, int /*generated*/, double /*seconds*/) {}
    virtual void turnJournal(const JournalPoint& /*point*/) {}
    /// The last call about this turn.
    virtual void turnFinished(const TurnOutcome& outcome) = 0;
};

/// The GUI thread's end of the inference thread: which model is wanted, whose turn it is, and what runs now.
/// One thing runs at a time; loading comes before answering, and answers come in the order they were asked for.
class TurnQueue : public QObject {
    Q_OBJECT

  public:
    TurnQueue(InferenceWorker::MakeBackends makeBackends, Resources resources, StorageWorker& storage,
              QObject* parent = nullptr);
    ~TurnQueue() override;

    void listDevices();
    /// Of the loaded model; tokenizersListed follows. See InferenceWorker.
    void listTokenizers(const std::vector<std::string>& wishes);
    void chooseTokenizer(const std::string& wish, const std::vector<std::string>& wishes);

    /// Loads a model once what runs now is done; a load that has not finished is cancelled.
    void load(const ModelRequest& request);
    void cancelLoad();
    void unload();
    bool isLoading() const { return m_wantedLoad.has_value() || m_stage == Stage::Loading; }
    const std::optional<ModelDescription>& model() const { return m_model; }

    /// Takes the stored state of the branch shown into memory while nothing runs; woken follows if the model
    /// is there and has read some of it. Never delays a turn.
    void wake(ConversationId conversation);
    /// Puts a turn at the end of the queue. `client` is told about it until turnFinished(), or until forget().
    RequestId enqueue(TurnClient* client);
    /// A turn that runs only while nobody waits for an answer, and gives way at once when somebody does: it ends
    /// as cancelled then. Not shown as work.
    RequestId enqueueAside(TurnClient* client);
    /// The answer to turnReady().
    void begin(const TurnPlan& plan);
    /// The answer to turnReady() when there is nothing to do after all; turnFinished() is not called.
    void abandon(RequestId id);
    /// Stops a running turn, or takes a queued one back; turnFinished() follows in both cases.
    void stop(RequestId id);
    /// `client` is going away; its turns are taken back silently.
    void forget(TurnClient* client);
    /// Stops everything, waits for the thread, and delivers the last events.
    void finish();

  signals:
    /// Before devicesListed: there is a driver, but it is too old for its devices to be among them.
    void oldDriverFound(const rookery::Error& error);
    void devicesListed(const std::vector<rookery::DeviceInfo>& devices);
    void tokenizersListed(const rookery::TokenizerList& list);
    void loadStarted();
    void loadProgress(qint64 done, qint64 total);
    void loadFinished(const rookery::LoadOutcome& outcome);
    void modelChanged();
    /// What runs changed: isReading(), isWriting(), isLoading().
    void stageChanged();
    void readingProgress(qint64 done, qint64 total, double secondsLeft);
    void writingSpeed(double tokensPerSecond);
    void turnEnded(const rookery::TurnOutcome& outcome);
    void woken(const rookery::WakeOutcome& outcome);
    /// A state that covers `tokens` tokens of this conversation is on the disk.
    void snapshotStored(rookery::ConversationId conversation, qint64 tokens);

  public:
    bool isReading() const { return m_stage == Stage::Preparing || m_stage == Stage::Reading; }
    bool isWriting() const { return m_stage == Stage::Writing; }
    /// Stops what runs: the load or the turn.
    void cancelCurrent();

  private:
    enum class Stage { Idle, Loading, Preparing, Reading, Writing, Aside };
    struct Waiting {
        RequestId id = 0;
        TurnClient* client = nullptr;
    };

    template <typename Command>
    void command(Command run) {
        if (m_ended)
            return; // the storage thread ends later and may still bring answers
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, run = std::move(run)]() mutable { run(*worker); },
                                  Qt::QueuedConnection);
    }
    void connectEvents();
    void setStage(Stage stage);
    /// Starts the next thing if nothing runs.
    void dispatch();
    void dispatchLater();
    void beginNext(std::deque<Waiting>& from, Stage stage);
    /// An aside that runs ends soon.
    void interruptAside();
    void announcePlaces();
    void startLoad();
    void loaded(const LoadOutcome& outcome);
    void composed(const ComposedTurn& turn);
    void startComposed(RequestId id, std::optional<StoredState> stored);
    void reading(RequestId id, qint64 done, qint64 total);
    void text(RequestId id, int answer, const QString& piece, int generated, double seconds);
    void store(const TakenSnapshot& snapshot);
    void finished(const TurnOutcome& outcome);
    bool mayWake() const { return (m_stage == Stage::Idle || m_stage == Stage::Aside) && !m_finishing; }
    bool isCurrent(RequestId id) const { return m_current.id == id && id != 0; }

    StorageWorker& m_storage;
    QThread m_thread;
    InferenceWorker* m_worker; ///< lives on m_thread
    std::optional<ModelDescription> m_model;
    std::optional<ModelRequest> m_wantedLoad;
    ModelRequest m_loadingRequest;
    std::optional<ModelRequest> m_loadedRequest; ///< to load again after unload()
    std::deque<Waiting> m_queue;
    std::deque<Waiting> m_asides;
    Waiting m_current;
    RequestId m_lastId = 0;
    RequestId m_loadId = 0;
    Stage m_stage = Stage::Idle;
    std::stop_source m_stop;
    QElapsedTimer m_readingClock;
    bool m_begun = false; ///< begin() was called for m_current
    bool m_dispatchPosted = false;
    bool m_finishing = false;
    bool m_ended = false; ///< m_worker takes no more commands
};

} // namespace rookery
