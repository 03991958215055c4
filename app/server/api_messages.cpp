// SPDX-License-Identifier: Apache-2.0
#include "app/server/api_messages.h"

#include <exception>
#include <utility>

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

using Json = nlohmann::json;

constexpr std::size_t MostMessages = 4096;
constexpr std::size_t MostStops = 16;
constexpr std::size_t LongestStop = 256;
constexpr int MostTokens = 32768;

Error wrong(std::string sentence) {
    return {ErrorCode::InvalidArgument, std::move(sentence)};
}

/// A number in a range, if it is there and not null.
template <typename Number>
Result<void> readNumber(const Json& body, const char* name, double low, double high, std::optional<Number>& out) {
    const auto found = body.find(name);
    if (found == body.end() || found->is_null())
        return {};
    if (!found->is_number())
        return wrong(std::string(name) + " must be a number");
    const double value = found->get<double>();
    if (!(value >= low && value <= high))
        return wrong(std::string(name) + " is out of range");
    out = static_cast<Number>(value);
    return {};
}

Result<bool> readBool(const Json& body, const char* name) {
    const auto found = body.find(name);
    if (found == body.end() || found->is_null())
        return false;
    if (!found->is_boolean())
        return wrong(std::string(name) + " must be true or false");
    return found->get<bool>();
}

Result<void> readStops(const Json& body, ApiJob& job) {
    const auto found = body.find("stop");
    if (found == body.end() || found->is_null())
        return {};
    const Json list = found->is_string() ? Json::array({*found}) : *found;
    if (!list.is_array() || list.size() > MostStops)
        return wrong("stop must be a text or a list of at most 16 texts");
    for (const Json& stop : list) {
        if (!stop.is_string() || stop.get_ref<const std::string&>().empty() ||
            stop.get_ref<const std::string&>().size() > LongestStop)
            return wrong("stop must hold texts of 1 to 256 bytes");
        job.stops.push_back(stop.get<std::string>());
    }
    return {};
}

Result<void> readCommon(const Json& body, ApiJob& job) {
    std::optional<int> answers;
    std::optional<double> seed;
    for (Result<void> read : {readNumber(body, "temperature", 0, 5, job.temperature), readNumber(body, "top_p", 0, 1, job.topP),
                              readNumber(body, "top_k", 0, 1 << 20, job.topK),
                              readNumber(body, "presence_penalty", -2, 2, job.presence),
                              readNumber(body, "frequency_penalty", -2, 2, job.frequency),
                              readNumber(body, "penalty_decay", 0, 1, job.penaltyDecay),
                              readNumber(body, "max_tokens", 1, MostTokens, job.maxTokens),
                              readNumber(body, "max_completion_tokens", 1, MostTokens, job.maxTokens),
                              readNumber(body, "n", 1, 1, answers), readNumber(body, "seed", 0, 9007199254740991.0, seed),
                              readStops(body, job)}) {
        if (!read)
            return read;
    }
    if (seed)
        job.seed = static_cast<std::uint64_t>(*seed);
    auto stream = readBool(body, "stream");
    if (!stream)
        return stream.error();
    job.stream = *stream;
    const auto options = body.find("stream_options");
    if (options != body.end() && options->is_object()) {
        auto usage = readBool(*options, "include_usage");
        if (!usage)
            return usage.error();
        job.streamUsage = *usage;
    }
    return {};
}

/// A text, or a list of {"type": "text", "text": ...}.
Result<std::string> contentOf(const Json& message) {
    const auto content = message.find("content");
    if (content == message.end())
        return wrong("a message has no content");
    if (content->is_string())
        return content->get<std::string>();
    if (!content->is_array())
        return wrong("content must be a text");
    std::string text;
    for (const Json& part : *content) {
        const auto words = part.is_object() ? part.find("text") : part.end();
        if (!part.is_object() || part.value("type", std::string()) != "text" || words == part.end() || !words->is_string())
            return wrong("only text content is understood");
        text += words->get<std::string>();
    }
    return text;
}

Result<void> readMessages(const Json& body, ApiJob& job) {
    const auto messages = body.find("messages");
    if (messages == body.end() || !messages->is_array() || messages->empty() || messages->size() > MostMessages)
        return wrong("messages must be a list of 1 to 4096 messages");
    for (const Json& message : *messages) {
        if (!message.is_object() || !message.contains("role") || !message["role"].is_string())
            return wrong("every message needs a role");
        const auto role = message["role"].get<std::string>();
        auto content = contentOf(message);
        if (!content)
            return content.error();
        if (role == "system" || role == "developer") {
            job.system += (job.system.empty() ? "" : "\n") + *content;
            continue;
        }
        if (role != "user" && role != "assistant")
            return wrong("the role must be system, user or assistant");
        const Speaker speaker = role == "user" ? Speaker::User : Speaker::Assistant;
        if (!job.messages.empty() && job.messages.back().speaker == speaker)
            job.messages.back().content += "\n" + *content;
        else
            job.messages.push_back({speaker, std::move(*content), {}});
    }
    if (job.messages.empty() || job.messages.back().speaker != Speaker::User)
        return wrong("the last message must be the user's");
    return {};
}

template <typename Read>
Result<ApiJob> parse(const QByteArray& bytes, bool chat, Read read) {
    try {
        // Not recursive; the size is bounded by the request.
        const Json body = Json::parse(bytes.begin(), bytes.end());
        if (!body.is_object())
            return wrong("the body must be a JSON object");
        ApiJob job;
        job.chat = chat;
        if (auto common = readCommon(body, job); !common)
            return common.error();
        if (Result<void> own = read(body, job); !own)
            return own.error();
        return job;
    } catch (const std::exception&) {
        return wrong("the body is not JSON in UTF-8");
    }
}

QByteArray bytesOf(const Json& json) {
    return QByteArray::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QByteArray eventOf(const Json& json) {
    return "data: " + bytesOf(json) + "\n\n";
}

Json usageOf(const ApiEvent& done) {
    return {{"prompt_tokens", done.promptTokens},
            {"completion_tokens", done.completionTokens},
            {"total_tokens", done.promptTokens + done.completionTokens}};
}

Json timingsOf(const ApiEvent& done) {
    return {{"first_token_ms", done.firstTokenMs},
            {"tokens_per_second", done.tokensPerSecond},
            {"resumed_tokens", done.resumedTokens}};
}

} // namespace

Result<ApiJob> parseChatJob(const QByteArray& body) {
    return parse(body, true, readMessages);
}

Result<ApiJob> parseCompletionJob(const QByteArray& body) {
    return parse(body, false, [](const Json& object, ApiJob& job) -> Result<void> {
        const auto prompt = object.find("prompt");
        if (prompt == object.end() || !prompt->is_string() || prompt->get_ref<const std::string&>().empty())
            return wrong("prompt must be a text that is not empty");
        job.prompt = prompt->get<std::string>();
        return {};
    });
}

QByteArray errorBody(const QString& message, const char* type) {
    return bytesOf({{"error", {{"message", message.toStdString()}, {"type", type}, {"code", nullptr}, {"param", nullptr}}}});
}

QByteArray modelsBody(const QString& model, qint64 created) {
    Json list = Json::array();
    if (!model.isEmpty())
        list.push_back({{"id", model.toStdString()}, {"object", "model"}, {"created", created}, {"owned_by", "local"}});
    return bytesOf({{"object", "list"}, {"data", std::move(list)}});
}

ApiWriter::ApiWriter(const ApiJob& job, QString model, qint64 created)
    : m_chat(job.chat), m_usage(job.streamUsage),
      m_id((job.chat ? QStringLiteral("chatcmpl-%1") : QStringLiteral("cmpl-%1")).arg(job.id)), m_model(std::move(model)),
      m_created(created) {}

QByteArray ApiWriter::whole(const QString& text, const ApiEvent& done) const {
    Json choice = {{"index", 0}, {"finish_reason", done.finishReason.toStdString()}, {"logprobs", nullptr}};
    if (m_chat)
        choice["message"] = {{"role", "assistant"}, {"content", text.toStdString()}};
    else
        choice["text"] = text.toStdString();
    return bytesOf({{"id", m_id.toStdString()},
                    {"object", m_chat ? "chat.completion" : "text_completion"},
                    {"created", m_created},
                    {"model", m_model.toStdString()},
                    {"choices", Json::array({std::move(choice)})},
                    {"usage", usageOf(done)},
                    {"timings", timingsOf(done)}});
}

namespace {

Json chunk(bool chat, const QString& id, const QString& model, qint64 created, Json choice) {
    return {{"id", id.toStdString()},
            {"object", chat ? "chat.completion.chunk" : "text_completion"},
            {"created", created},
            {"model", model.toStdString()},
            {"choices", Json::array({std::move(choice)})}};
}

} // namespace

QByteArray ApiWriter::opening() const {
    if (!m_chat)
        return {};
    return eventOf(chunk(m_chat, m_id, m_model, m_created,
                         {{"index", 0}, {"delta", {{"role", "assistant"}, {"content", ""}}}, {"finish_reason", nullptr}}));
}

QByteArray ApiWriter::piece(const QString& text) const {
    Json choice = {{"index", 0}, {"finish_reason", nullptr}};
    if (m_chat)
        choice["delta"] = {{"content", text.toStdString()}};
    else
        choice["text"] = text.toStdString();
    return eventOf(chunk(m_chat, m_id, m_model, m_created, std::move(choice)));
}

QByteArray ApiWriter::closing(const ApiEvent& done) const {
    Json choice = {{"index", 0}, {"finish_reason", done.finishReason.toStdString()}};
    if (m_chat)
        choice["delta"] = Json::object();
    else
        choice["text"] = "";
    Json last = chunk(m_chat, m_id, m_model, m_created, std::move(choice));
    last["timings"] = timingsOf(done);
    QByteArray bytes = eventOf(last);
    if (m_usage) {
        Json usage = chunk(m_chat, m_id, m_model, m_created, nullptr);
        usage["choices"] = Json::array();
        usage["usage"] = usageOf(done);
        bytes += eventOf(usage);
    }
    return bytes + "data: [DONE]\n\n";
}

} // namespace rookery
