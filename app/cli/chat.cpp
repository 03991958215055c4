// SPDX-License-Identifier: Apache-2.0
//
// One turn of a stored conversation, in the same databases as the window and by the same rules: the
// message is on the disk before the model sees it, the answer is journaled while it comes, and the
// states are stored after it.
#include <algorithm>
#include <chrono>
#include <iostream>
#include <optional>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/open_store.h"
#include "core/chat/stored_answer.h"
#include "core/chat/stored_branch.h"
#include "core/engine/conversation_prompt.h"
#include "core/engine/turn.h"
#include "core/store/store.h"

namespace rookery::cli {

namespace {

using SteadyClock = std::chrono::steady_clock;

ArgumentRules rules() {
    ArgumentRules rules{{"--data", "--conversation", "--message", "--max-tokens"}, {"--new", "--continue", "--json"}};
    addModelOptions(rules);
    addSamplingOptions(rules);
    return rules;
}

std::span<const std::byte> bytesOf(std::span<const float> floats) {
    return std::as_bytes(floats);
}

Result<std::vector<float>> hostCopy(const State& state, const Program& program) {
    std::vector<float> host(static_cast<std::size_t>(program.stateLayout().floatCount));
    if (auto read = state.read(host); !read)
        return read.error();
    return host;
}

/// The conversation as the turn needs it.
struct StoredTurn {
    Store* store = nullptr;
    const OpenedModel* opened = nullptr;
    ConversationId conversation = 0;
    MessageId parent = 0;             ///< what is answered
    MessageId answer = 0;             ///< with --continue: the answer that goes on
    std::optional<ResumePoint> soFar; ///< of it
    ConversationPrompt prompt;
    std::optional<TunedState> tuned;  ///< the conversation began with it
    ChatFormat format;

    const std::string& fingerprint() const { return tuned ? tuned->fingerprint : opened->fingerprint; }

    SnapshotInfo snapshot(SnapshotKind kind) const {
        return {fingerprint(), StateLayout::Version, conversation, kind, StateFormat::F32};
    }
};

/// Reads the branch, encodes what was never fed with this tokenizer, and stores those tokens.
Result<void> composeBranch(StoredTurn& turn, const ModelRequest& model) {
    const std::string& tokenizer = turn.opened->tokenizer->id();
    auto branch = readBranch(*turn.store, turn.conversation, turn.parent, tokenizer);
    if (!branch)
        return branch.error();
    if (turn.answer != 0) {
        auto point = turn.store->answers().resume(turn.answer);
        if (!point)
            return point.error();
        const bool sameTokens = point->tokenizer == tokenizer;
        branch->messages.push_back(
            {Speaker::Assistant, point->content, sameTokens ? point->tokens : std::vector<Token>()});
        branch->ids.push_back(turn.answer);
        turn.soFar = std::move(*point);
    }
    if (!branch->initialState.empty()) {
        auto tuned = openTunedState(model, branch->initialState);
        if (!tuned)
            return tuned.error();
        turn.tuned = std::move(*tuned);
    }
    turn.format = formatOf(*branch);
    turn.prompt = composePrompt(turn.format, branch->messages, *turn.opened->tokenizer);
    for (const MessageTokens& fresh : newTokens(*branch, turn.prompt)) {
        if (auto stored = turn.store->messages().setTokens(fresh.message, fresh.tokenizer, fresh.tokens); !stored)
            return stored;
    }
    return {};
}

/// Where the conversation begins: with nothing, or a tuned state.
Result<std::size_t> beginAnew(const StoredTurn& turn, State& state) {
    if (turn.tuned) {
        if (auto written = state.write(turn.tuned->floats); !written)
            return written.error();
    }
    return std::size_t{0};
}

/// The stored state that covers most of the prompt, loaded; 0 where there is none.
Result<std::size_t> resume(const StoredTurn& turn, State& state) {
    auto match = turn.store->states().bestMatch(
        turn.fingerprint(), StateLayout::Version, turn.prompt.tokens,
        static_cast<std::int64_t>(turn.prompt.tokens.size()) - 1);
    if (!match || !*match)
        return beginAnew(turn, state); // no snapshot, or none that can be trusted: read from the start
    auto restored = restoreState(**match, *turn.opened->program, state);
    if (!restored)
        return restored.error();
    return *restored ? static_cast<std::size_t>((*match)->tokenCount) : beginAnew(turn, state);
}

/// Runs the turn, journaling the answer, and stores the states before and after it.
Result<TurnResult> answer(const StoredTurn& turn, MessageId answerMessage, State& state,
                          const TurnRequest& request, bool echo) {
    AnswerJournal& journal = turn.store->answers();
    std::vector<float> before;
    std::size_t beforeCovered = 0;
    std::size_t textJournaled = turn.soFar ? turn.soFar->content.size() : 0;
    std::size_t tokensJournaled = request.answerSoFar;
    std::optional<Error> failed;
    TurnObserver observer;
    observer.reading = [](std::int64_t, std::int64_t) { pollInterrupt(); };
    observer.beforeAnswer = [&](std::size_t covered, const State& reached) {
        if (auto host = hostCopy(reached, *turn.opened->program)) {
            before = std::move(*host);
            beforeCovered = covered;
        }
    };
    const auto putCheckpoint = [&](std::span<const Token> tokens, const State& reached) {
        auto host = hostCopy(reached, *turn.opened->program);
        if (host) // a missing checkpoint costs time, never words
            (void)turn.store->states().put(turn.snapshot(SnapshotKind::Checkpoint), tokens, bytesOf(*host));
    };
    observer.checkpoint = [&](std::size_t covered, const State& reached) {
        putCheckpoint(std::span(request.prompt).first(covered), reached);
    };
    observer.answerCheckpoint = [&](std::span<const Token> written, const State& reached) {
        std::vector<Token> tokens(request.prompt.begin(),
                                  request.prompt.end() - static_cast<std::ptrdiff_t>(request.answerSoFar));
        tokens.insert(tokens.end(), written.begin(), written.end());
        putCheckpoint(tokens, reached);
    };
    observer.text = [&](std::string_view piece) {
        if (echo) {
            printText(piece);
            std::cout.flush();
        }
        pollInterrupt();
    };
    observer.progress = [&](const TurnProgress& progress) {
        const std::string sampler = progress.sampler->serialise();
        auto appended = journal.append(answerMessage, progress.text.substr(std::min(textJournaled, progress.text.size())),
                                       progress.tokens.subspan(tokensJournaled),
                                       std::as_bytes(std::span(sampler)));
        if (!appended) {
            if (!failed)
                failed = appended.error();
            return;
        }
        textJournaled = progress.text.size();
        tokensJournaled = progress.tokens.size();
    };
    auto result = runTurn(*turn.opened->model, *turn.opened->tokenizer, turn.opened->banned, state,
                          request, observer, interruptToken());
    if (!result)
        return result;
    if (beforeCovered > 0)
        (void)turn.store->states().put(turn.snapshot(SnapshotKind::Turn),
                                       std::span(request.prompt).first(beforeCovered), bytesOf(before));
    if (failed)
        return *failed;
    return result;
}

Result<void> storeEnd(const StoredTurn& turn, const TurnRequest& request, MessageId answerMessage,
                      const State& state, const TurnResult& result, double firstTokenMs) {
    FinishedAnswer finished = finishedAnswer(result);
    finished.stats.firstTokenMs = firstTokenMs;
    if (auto stored = turn.store->answers().finish(answerMessage, finished); !stored)
        return stored;

    auto host = hostCopy(state, *turn.opened->program);
    if (!host)
        return host.error();
    const std::vector<Token> covered = coveredTokens(request, result);
    if (covered.empty())
        return {};
    auto put = turn.store->states().put(turn.snapshot(SnapshotKind::Tip), covered, bytesOf(*host));
    if (!put)
        return put.error();
    return {};
}

/// The first line, at most 80 bytes of it, cut between characters.
std::string firstWords(const std::string& text) {
    std::string title = text.substr(0, std::min<std::size_t>(text.find('\n'), 80));
    while (title.size() < text.size() && !title.empty() && (static_cast<unsigned char>(text[title.size()]) & 0xC0U) == 0x80U)
        title.pop_back();
    return title;
}

/// The conversation named or a new one, with the user's message in it: on the disk before any model is
/// opened.
Result<void> storeMessage(StoredTurn& turn, Arguments& arguments, std::int64_t conversation) {
    const std::string text = arguments.text("--message");
    if (arguments.has("--new")) {
        Conversation fresh;
        fresh.title = firstWords(text);
        fresh.chatFormat = chatFormats().front().id;
        auto created = turn.store->conversations().create(fresh);
        if (!created)
            return created.error();
        turn.conversation = *created;
    } else {
        turn.conversation = conversation;
    }
    auto stored = turn.store->conversations().conversation(turn.conversation);
    if (!stored)
        return stored.error();
    Message message;
    message.conversation = turn.conversation;
    message.parent = stored->activeMessage;
    message.role = Role::User;
    message.content = text;
    auto added = turn.store->messages().add(message);
    if (!added)
        return added.error();
    turn.parent = *added;
    return {};
}

/// The last answer of the conversation, which was cut and goes on.
Result<void> findCutAnswer(StoredTurn& turn, std::int64_t conversation) {
    turn.conversation = conversation;
    auto stored = turn.store->conversations().conversation(conversation);
    if (!stored)
        return stored.error();
    const Error nothingToDo{ErrorCode::InvalidArgument, "conversation " + std::to_string(conversation) +
                                                            " does not end with an answer that was cut"};
    if (stored->activeMessage == 0)
        return nothingToDo;
    auto last = turn.store->messages().message(stored->activeMessage);
    if (!last)
        return last.error();
    if (last->role != Role::Assistant || last->parent == 0 || last->stopReason == StopReason::End ||
        last->stopReason == StopReason::None)
        return nothingToDo;
    turn.answer = last->id;
    turn.parent = last->parent;
    return {};
}

/// The row of the answer, new or taken up again.
Result<MessageId> answerRow(const StoredTurn& turn, const AnswerAuthor& author) {
    if (turn.answer == 0) {
        auto begun = beginAnswers(*turn.store, turn.conversation, turn.parent, author);
        if (!begun)
            return begun.error();
        return begun->front();
    }
    if (auto noted = noteAuthor(*turn.store, turn.conversation, author); !noted)
        return noted.error();
    return turn.answer;
}

/// What goes on exactly where it was cut: tokens, and the sampler if it has seen all of them.
void takeUp(const StoredTurn& turn, TurnRequest& request) {
    if (!turn.soFar)
        return;
    const std::vector<std::size_t>& ends = turn.prompt.ends;
    request.answerSoFar = ends.back() - ends[ends.size() - 2];
    request.answerOpening.clear();
    if (turn.soFar->samplerTokenCount == static_cast<std::int64_t>(request.answerSoFar) &&
        turn.soFar->tokenizer == turn.opened->tokenizer->id())
        request.samplerState.assign(reinterpret_cast<const char*>(turn.soFar->samplerState.data()),
                                    turn.soFar->samplerState.size());
}

AnswerAuthor authorOf(const StoredTurn& turn, const ModelRequest& request) {
    AnswerAuthor author;
    author.model.fingerprint = turn.opened->fingerprint;
    author.model.name = request.path.stem().string();
    author.model.path = std::filesystem::absolute(request.path).string();
    author.model.architecture = architectureName(turn.opened->program->hyperparameters().architecture);
    author.tokenizer = turn.opened->tokenizer->id();
    return author;
}

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    arguments.require({"--data"});
    arguments.require({"--new", "--conversation"});
    arguments.require({"--message", "--continue"});
    const std::int64_t conversation =
        arguments.integer("--conversation", 0, 1, std::numeric_limits<std::int64_t>::max());
    TurnRequest request;
    request.maxTokens = static_cast<int>(arguments.integer("--max-tokens", 1024, 1, 1 << 30));
    request.sampling = samplerParameters(arguments);
    request.seed = seedOf(arguments);
    const ModelRequest wanted = modelRequest(resources, arguments);
    if (arguments.has("--new") && arguments.has("--conversation"))
        arguments.fail("--new and --conversation exclude each other");
    if (arguments.has("--continue") && (arguments.has("--message") || arguments.has("--new")))
        arguments.fail("--continue goes on with the last answer of --conversation: no --message and no --new");
    if (arguments.error())
        return *arguments.error();

    auto store = openStore(arguments.text("--data"), StoreUse::Write);
    if (!store)
        return store.error();
    StoredTurn turn;
    turn.store = store->get();
    const auto found = arguments.has("--continue") ? findCutAnswer(turn, conversation)
                                                   : storeMessage(turn, arguments, conversation);
    if (!found)
        return found.error();

    auto session = loadSession(wanted, resources);
    if (!session)
        return session.error();
    const auto start = SteadyClock::now();
    turn.opened = &session->opened;
    if (auto read = composeBranch(turn, wanted); !read)
        return read.error();
    auto state = turn.opened->model->newState();
    if (!state)
        return state.error();
    auto covered = resume(turn, **state);
    if (!covered)
        return covered.error();
    request.prompt = turn.prompt.tokens;
    request.covered = *covered;
    request.stops = stopSequences(turn.format);
    request.answerOpening = turn.format.answerOpening;
    takeUp(turn, request);

    auto row = answerRow(turn, authorOf(turn, wanted));
    if (!row)
        return row.error();
    const MessageId answerMessage = *row;
    const bool json = arguments.has("--json");
    const double preparedMs =
        std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
    auto result = answer(turn, answerMessage, **state, request, !json);
    if (!result) {
        (void)turn.store->messages().setError(answerMessage, result.error().message);
        return result.error();
    }
    const double firstTokenMs = preparedMs + result->firstTokenMs;
    if (auto stored = storeEnd(turn, request, answerMessage, **state, *result, firstTokenMs); !stored)
        return stored.error();

    if (json)
        printJson({{"conversation", turn.conversation},
                   {"answer", result->text},
                   {"tokens_fed", result->tokensRead},
                   {"tokens_resumed", result->tokensResumed},
                   {"tokens_generated", result->tokensGenerated},
                   {"first_token_ms", firstTokenMs}});
    else
        printText("\n");
    return {};
}

} // namespace

const Command ChatCommand = {
    "chat", "take one turn in a stored conversation",
    "--model M --data DIR (--new | --conversation ID) (--message TEXT | --continue) [--greedy] [--seed S] "
    "[--max-tokens N] [--json]",
    rules, run};

} // namespace rookery::cli
