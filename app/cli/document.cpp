// SPDX-License-Identifier: Apache-2.0
//
// Reads a document once, keeps the state, and begins a conversation about it: the same as attaching it in
// the window. A document that was read before is not read again.
#include <iostream>

#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "core/chat/document_chat.h"
#include "core/chat/stored_branch.h"
#include "core/document/extract_process.h"
#include "core/engine/turn.h"

namespace rookery::cli {

namespace {

/// A line on standard error is renewed after so many tokens.
constexpr std::int64_t ProgressTokens = 8192;

ArgumentRules rules() {
    ArgumentRules rules{{"--data", "--name", "--purpose"}, {"--json"}, 1, 1};
    addModelOptions(rules);
    return rules;
}

struct Reading {
    std::size_t tokens = 0;
    int resumed = 0;
    int read = 0;
    double seconds = 0;
    std::int64_t stateBytes = 0;
    bool complete = false;
};

Result<void> put(Store& store, const OpenedModel& opened, DigestId digest, SnapshotKind kind,
                 std::span<const Token> tokens, const State& state) {
    std::vector<float> host(static_cast<std::size_t>(opened.program->stateLayout().floatCount));
    if (auto copied = state.read(host); !copied)
        return copied;
    const SnapshotInfo info{opened.fingerprint, StateLayout::Version, digestOwner(digest), kind, StateFormat::F32};
    auto stored = store.states().put(info, tokens, std::as_bytes(std::span(host)));
    if (!stored)
        return stored.error();
    return {};
}

/// Feeds what no stored state covers; a reading that is stopped goes on there next time.
Result<Reading> readDigest(Store& store, const OpenedModel& opened, DigestId digest) {
    auto turns = digestTokens(store, digest);
    if (!turns)
        return turns.error();
    Reading reading;
    reading.stateBytes = opened.program->stateLayout().floatCount * static_cast<std::int64_t>(sizeof(float));
    TurnRequest request;
    request.prompt = turns->all();
    request.maxTokens = 0;
    reading.tokens = request.prompt.size();
    auto state = opened.model->newState();
    if (!state)
        return state.error();
    auto match = store.states().bestMatch(opened.fingerprint, StateLayout::Version, request.prompt,
                                          static_cast<std::int64_t>(request.prompt.size()));
    if (match && *match) {
        auto restored = restoreState(**match, *opened.program, **state);
        if (!restored)
            return restored.error();
        if (*restored)
            request.covered = static_cast<std::size_t>((*match)->tokenCount);
    }
    reading.resumed = static_cast<int>(request.covered);
    reading.complete = request.covered == request.prompt.size();
    if (reading.complete)
        return reading;

    TurnObserver observer;
    std::int64_t said = 0;
    observer.reading = [&](std::int64_t done, std::int64_t total) {
        pollInterrupt();
        if (done - said >= ProgressTokens || done == total) {
            said = done;
            std::cerr << "read " << done << " of " << total << " tokens\n";
        }
    };
    observer.checkpoint = [&](std::size_t covered, const State& reached) {
        // A missing checkpoint costs time, never words.
        (void)put(store, opened, digest, SnapshotKind::Checkpoint, std::span(request.prompt).first(covered), reached);
    };
    auto result = runTurn(*opened.model, *opened.tokenizer, opened.banned, **state, request, observer, interruptToken());
    if (!result)
        return result.error();
    reading.read = result->tokensRead;
    reading.seconds = result->readMs / 1000;
    reading.complete = result->covered == request.prompt.size();
    const SnapshotKind kind = reading.complete ? SnapshotKind::Bookmark : SnapshotKind::Checkpoint;
    if (result->covered > 0) {
        if (auto kept = put(store, opened, digest, kind, std::span(request.prompt).first(result->covered), **state); !kept)
            return kept.error();
    }
    if (reading.complete)
        (void)store.states().clearCheckpoints(digestOwner(digest));
    return reading;
}

Result<DigestId> keepDigest(Store& store, const OpenedModel& opened, const ModelRequest& request, DocumentId document,
                            const std::string& name, const std::string& purpose) {
    auto turn = storedDocumentTurn(store, {document, purpose, {}});
    if (!turn)
        return turn.error();
    const ChatFormat& format = chatFormats().front();
    const DocumentTokens tokens = encodeDocument(*turn, format, *opened.tokenizer);
    DigestRecord record;
    record.document = document;
    record.name = name;
    record.purpose = purpose;
    record.modelFingerprint = opened.fingerprint;
    record.modelName = request.path.stem().string();
    record.tokenizer = opened.tokenizer->id();
    record.chatFormat = format.id;
    return store.documents().addDigest(record, tokens.turn, tokens.reply);
}

Outcome run(const Context& context, Arguments& arguments) {
    const Resources resources = resourcesOf(context);
    arguments.require({"--data"});
    arguments.require({"--model"});
    const ModelRequest request = modelRequest(resources, arguments);
    if (arguments.error())
        return *arguments.error();
    const std::filesystem::path file = arguments.positional().front();
    ExtractRequest wanted;
    wanted.program = extractProgram();
    wanted.document = file;
    wanted.progress = [](std::int64_t, std::int64_t) { pollInterrupt(); };
    const Extraction extraction = extractInProcess(wanted, interruptToken());
    if (!extraction)
        return Error{ErrorCode::BadFormat, file.string() + ": " + std::string(documentProblemName(extraction.problem)) +
                                               " (" + extraction.detail + ")"};
    auto store = Store::open(arguments.text("--data"));
    if (!store)
        return store.error();
    const std::string fileName = std::filesystem::absolute(file).filename().string();
    const std::string name = arguments.text("--name", fileName);
    auto document = keepDocument(**store, fileName, extraction.document);
    if (!document)
        return document.error();
    auto session = loadSession(request, resources);
    if (!session)
        return session.error();
    auto digest = keepDigest(**store, session->opened, request, *document, name, arguments.text("--purpose"));
    if (!digest)
        return digest.error();
    auto reading = readDigest(**store, session->opened, *digest);
    if (!reading)
        return reading.error();
    if (!reading->complete)
        return Error{ErrorCode::Cancelled, "stopped; what was read is kept"};
    auto conversation = startDocumentChat(**store, *digest);
    if (!conversation)
        return conversation.error();
    if (arguments.has("--json")) {
        printJson({{"conversation", *conversation},
                   {"document", *document},
                   {"digest", *digest},
                   {"kind", documentKindName(extraction.document.kind)},
                   {"pages", extraction.document.pages},
                   {"skipped", extraction.document.skipped},
                   {"tokens", reading->tokens},
                   {"resumed_tokens", reading->resumed},
                   {"read_tokens", reading->read},
                   {"seconds", reading->seconds},
                   {"state_bytes", reading->stateBytes}});
    } else {
        printText("Conversation " + std::to_string(*conversation) + " begins with " + name + ": " +
                  std::to_string(reading->tokens) + " tokens, " + std::to_string(reading->resumed) + " resumed, " +
                  std::to_string(reading->read) + " read.\n");
    }
    return {};
}

} // namespace

const Command DocumentCommand = {
    "document", "read a document once and begin a conversation about it",
    "FILE --data DIR --model M [--name N] [--purpose P] [--json]", rules, run};

} // namespace rookery::cli
