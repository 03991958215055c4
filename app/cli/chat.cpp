// SPDX-License-Identifier: Apache-2.0
//
// One turn of a stored conversation, in the same databases as the window and by the same rules: the
// message is on the disk before the model sees it, the answer is journaled while it comes, and the
// states are stored after it.
#include <chrono>
#include <iostream>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/chat/stored_answer.h"
#include "core/chat/stored_branch.h"
#include "core/engine/conversation_prompt.h"
#include "core/engine/turn.h"
#include "core/store/store.h"

namespace rookery::cli {

namespace {

using SteadyClock = std::chrono::steady_clock;

ArgumentRules rules() {
    ArgumentRules rules{{"--data", "--conversation", "--message", "--max-tokens"}, {"--new", "--json"}};
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
    MessageId userMessage = 0;
    ConversationPrompt prompt;
    const ChatFormat* format = nullptr;

    SnapshotInfo snapshot(SnapshotKind kind) const {
        return {opened->fingerprint, StateLayout::Version, conversation, kind, StateFormat::F32};
    }
};

/// Reads the branch, encodes what was never fed with this tokenizer, and stores those tokens.
Result<void> composeBranch(StoredTurn& turn) {
    auto branch = readBranch(*turn.store, turn.conversation, turn.userMessage, turn.opened->tokenizer->id());
    if (!branch)
        return branch.error();
    turn.format = &formatOf(*branch);
    turn.prompt = composePrompt(*turn.format, branch->messages, *turn.opened->tokenizer);
    for (const MessageTokens& fresh : newTokens(*branch, turn.prompt)) {
        if (auto stored = turn.store->messages().setTokens(fresh.message, fresh.tokenizer, fresh.tokens); !stored)
            return stored;
    }
    return {};
}

/// The stored state that covers most of the prompt, loaded; 0 where there is none.
Result<std::size_t> resume(const StoredTurn& turn, State& state) {
    auto match = turn.store->states().bestMatch(
        turn.opened->fingerprint, StateLayout::Version, turn.prompt.tokens,
        static_cast<std::int64_t>(turn.prompt.tokens.size()) - 1);
    if (!match || !*match)
        return std::size_t{0}; // no snapshot, or none that can be trusted: read from the start
    auto restored = restoreState(**match, *turn.opened->program, state);
    if (!restored)
        return restored.error();
    return *restored ? static_cast<std::size_t>((*match)->tokenCount) : std::size_t{0};
}

/// Runs the turn, journaling the answer, and stores the states before and after it.
Result<TurnResult> answer(const StoredTurn& turn, MessageId answerMessage, State& state,
                          const TurnRequest& request, bool echo) {
    AnswerJournal& journal = turn.store->answers();
    std::vector<float> before;
    std::size_t beforeCovered = 0;
    std::size_t textJournaled = 0;
    std::size_t tokensJournaled = 0;
    std::optional<Error> failed;
    TurnObserver observer;
    observer.reading = [](std::int64_t, std::int64_t) { pollInterrupt(); };
    observer.beforeAnswer = [&](std::size_t covered, const State& reached) {
        if (auto host = hostCopy(reached, *turn.opened->program)) {
            before = std::move(*host);
            beforeCovered = covered;
        }
    };
    observer.checkpoint = [&](std::size_t covered, const State& reached) {
        auto host = hostCopy(reached, *turn.opened->program);
        if (host) // a missing checkpoint costs time, never words
            (void)turn.store->states().put(turn.snapshot(SnapshotKind::Checkpoint),
                                           std::span(request.prompt).first(covered), bytesOf(*host));
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
        auto appended = journal.append(answerMessage, progress.text.substr(textJournaled),
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

/// The conversation named or a new one, with the user's message in it: on the disk before any model is
/// opened.
Result<void> storeMessage(StoredTurn& turn, Arguments& arguments, std::int64_t conversation) {
    const std::string text = arguments.text("--message");
    if (arguments.has("--new")) {
        Conversation fresh;
        fresh.title = text.substr(0, text.find('\n')).substr(0, 80);
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
    turn.userMessage = *added;
    return {};
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
    arguments.require({"--message"});
    const std::int64_t conversation =
        arguments.integer("--conversation", 0, 1, std::numeric_limits<std::int64_t>::max());
    TurnRequest request;
    request.maxTokens = static_cast<int>(arguments.integer("--max-tokens", 1024, 1, 1 << 30));
    request.sampling = samplerParameters(arguments);
    request.seed = seedOf(arguments);
    const ModelRequest wanted = modelRequest(resources, arguments);
    if (arguments.has("--new") && arguments.has("--conversation"))
        arguments.fail("--new and --conversation exclude each other");
    if (arguments.error())
        return *arguments.error();

    auto store = Store::open(arguments.text("--data"));
    if (!store)
        return store.error();
    if ((*store)->report().readOnly)
        return *(*store)->report().readOnly;
    StoredTurn turn;
    turn.store = store->get();
    if (auto stored = storeMessage(turn, arguments, conversation); !stored)
        return stored.error();

    auto session = loadSession(wanted, resources);
    if (!session)
        return session.error();
    const auto start = SteadyClock::now();
    turn.opened = &session->opened;
    if (auto read = composeBranch(turn); !read)
        return read.error();
    auto state = turn.opened->model->newState();
    if (!state)
        return state.error();
    auto covered = resume(turn, **state);
    if (!covered)
        return covered.error();
    request.prompt = turn.prompt.tokens;
    request.covered = *covered;
    request.stops = stopSequences(*turn.format);
    request.answerOpening = turn.format->answerOpening;

    auto answers = beginAnswers(*turn.store, turn.conversation, turn.userMessage, authorOf(turn, wanted));
    if (!answers)
        return answers.error();
    const MessageId answerMessage = answers->front();
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
    "--model M --data DIR (--new | --conversation ID) --message TEXT [--greedy] [--seed S] "
    "[--max-tokens N] [--json]",
    rules, run};

} // namespace rookery::cli
