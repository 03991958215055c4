// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <QObject>

#include "app/hot_states.h"
#include "app/messages.h"
#include "app/turn_relay.h"
#include "core/engine/model_loader.h"

namespace rookery {

/// Lives on the inference thread and owns everything that computes: backends, the loaded model, the tokenizer
/// and the states of recent conversations. Commands come in as queued calls, events go out as signals; it knows
/// no view model and no database.
class InferenceWorker : public QObject {
    Q_OBJECT

  public:
    using MakeBackends = std::function<std::vector<std::unique_ptr<Backend>>()>;

    /// `makeBackends` runs on the inference thread, since looking for devices takes time.
    InferenceWorker(MakeBackends makeBackends, Resources resources);
    ~InferenceWorker() override;

    /// devicesListed follows.
    void listDevices();
    /// Loads a model beside the present one, which goes only when the new one is there. loadProgress and
    /// loadFinished follow.
    void load(RequestId id, const ModelRequest& request, std::stop_token stop);
    /// Frees model and states.
    void unload();
    /// Tries the named tokenizers against the loaded model; tokenizersListed follows.
    void listTokenizers(const std::vector<std::string>& wishes);
    /// Uses another tokenizer (empty: the model's own) if it fits; tokenizersListed follows.
    void chooseTokenizer(const std::string& wish, const std::vector<std::string>& wishes);
    /// Takes a stored state into memory, so that the next turn of its conversation starts at once. woken
    /// follows, unless the model was exchanged since.
    void wake(const WakeRequest& request);
    /// Turns a branch into tokens. turnComposed follows.
    void compose(const TurnPlan& plan);
    /// Runs the composed turn, from `stored` if that covers more than a state in memory does. turnReading,
    /// turnText, turnJournal and snapshotTaken may follow, turnFinished does.
    void start(RequestId id, std::optional<StoredState> stored, std::stop_token stop);

  signals:
    void oldDriverFound(const rookery::Error& error);
    void devicesListed(const std::vector<rookery::DeviceInfo>& devices);
    void loadProgress(rookery::RequestId id, qint64 done, qint64 total);
    void loadFinished(const rookery::LoadOutcome& outcome);
    void tokenizersListed(const rookery::TokenizerList& list);
    void woken(const rookery::WakeOutcome& outcome);
    void turnComposed(const rookery::ComposedTurn& turn);
    void turnReading(rookery::RequestId id, qint64 done, qint64 total);
    /// Text joined over at least 16 ms; `generated` tokens were written in `seconds` so far.
    /// `answer` is its place among several.
    void turnText(rookery::RequestId id, int answer, const QString& piece, int generated, double seconds);
    void turnJournal(const rookery::JournalPoint& point);
    void snapshotTaken(const rookery::TakenSnapshot& snapshot);
    void turnFinished(const rookery::TurnOutcome& outcome);
    /// Its device failed in the middle of a turn, which goes on on another; before turnFinished.
    void modelMoved(const rookery::ModelDescription& model);

  private:
    /// Runs `work` and turns what it throws into an Error: the one place of this thread.
    std::optional<Error> guarded(const std::function<std::optional<Error>()>& work);
    std::optional<Error> loadModel(const ModelRequest& request, const LoadOutcome& target, std::stop_token stop);
    Result<std::shared_ptr<const Tokenizer>> tokenizer(const std::string& wish);
    TokenizerList tokenizerList(const std::vector<std::string>& wishes);
    std::optional<Error> composeTurn(const TurnPlan& plan, ComposedTurn& composed);
    std::optional<Error> runComposed(std::optional<StoredState> stored, std::stop_token stop, TurnOutcome& outcome);
    std::optional<Error> takeIn(const WakeRequest& request, WakeOutcome& outcome);
    /// The state to go on from, a fresh copy, and how many tokens of the prompt it covers.
    Result<std::pair<std::unique_ptr<State>, std::size_t>> resume(const std::optional<StoredState>& stored,
                                                                  ResumedFrom& from);
    /// Opens the tuned state that m_plan begins with, or forgets the one before.
    std::optional<Error> chooseTunedState();
    /// Follows one of the answers of m_plan.
    std::unique_ptr<TurnRelay> relay(int answer);
    /// Keeps the place from which the answer can be made again.
    void keepStart(std::size_t covered, const State& state);
    std::vector<Token> promptUpTo(std::size_t count) const;
    void keepHot(HotState hot);
    std::optional<TakenSnapshot> snapshot(SnapshotKind kind, std::vector<Token> tokens, const State& state) const;
    void takeSnapshot(SnapshotKind kind, std::vector<Token> tokens, const State& state);

    MakeBackends m_makeBackends;
    Resources m_resources;
    std::vector<std::unique_ptr<Backend>> m_backends;
    std::optional<OpenedModel> m_opened;
    std::filesystem::path m_modelPath;
    ModelRequest m_openedRequest; ///< of m_opened
    std::map<std::string, TunedState> m_tunedStates; ///< opened ones for m_opened, by path
    const TunedState* m_tuned = nullptr; ///< of m_plan; null: the model's own
    std::map<std::string, std::shared_ptr<const Tokenizer>> m_tokenizers; ///< opened ones, by wish
    HotStates m_hot; ///< freed before the model
    std::optional<TurnPlan> m_plan;
    TurnRequest m_request; ///< of m_plan
    std::string m_fingerprint; ///< of the states of m_plan
    std::vector<TakenSnapshot> m_tips; ///< of the turn that runs
};

} // namespace rookery
