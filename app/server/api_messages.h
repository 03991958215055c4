// SPDX-License-Identifier: Apache-2.0
//
// What the local server is asked and what it answers, in the words of the OpenAI interface; no sockets here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QString>

#include "core/base/result.h"
#include "core/engine/conversation_prompt.h"

namespace rookery {

/// One question to the model. What is not set comes from the settings of the program.
struct ApiJob {
    std::uint64_t id = 0;
    bool chat = true;
    bool stream = false;
    bool streamUsage = false;
    std::string system;                  ///< chat
    std::vector<PromptMessage> messages; ///< chat: users' and answers by turns, a user's last
    std::string prompt;                  ///< completion: exactly what the model reads
    std::optional<double> temperature;
    std::optional<double> topP;
    std::optional<int> topK;
    std::optional<double> presence;
    std::optional<double> frequency;
    std::optional<double> penaltyDecay;
    std::optional<int> maxTokens;
    std::optional<std::uint64_t> seed;
    std::vector<std::string> stops;
};

/// What happens to a job.
struct ApiEvent {
    enum class Kind { Text, Done, Failed };
    std::uint64_t id = 0;
    Kind kind = Kind::Text;
    QString text;   ///< Text: a piece; Failed: the reason
    int status = 0; ///< Failed: of HTTP
    QString finishReason;
    qint64 promptTokens = 0;
    int completionTokens = 0;
    int resumedTokens = 0;
    double firstTokenMs = 0;
    double tokensPerSecond = 0;
};

/// Body of POST /v1/chat/completions. Error: InvalidArgument with a sentence for the client.
Result<ApiJob> parseChatJob(const QByteArray& body);
/// Body of POST /v1/completions.
Result<ApiJob> parseCompletionJob(const QByteArray& body);

/// {"error": {...}}
QByteArray errorBody(const QString& message, const char* type);
QByteArray modelsBody(const QString& model, qint64 created);

/// Writes the answers to one job.
class ApiWriter {
  public:
    ApiWriter(const ApiJob& job, QString model, qint64 created);
    /// The whole answer at once.
    QByteArray whole(const QString& text, const ApiEvent& done) const;
    /// Server-sent events: the first one, a piece, the end with the closing mark.
    QByteArray opening() const;
    QByteArray piece(const QString& text) const;
    QByteArray closing(const ApiEvent& done) const;

  private:
    bool m_chat;
    bool m_usage;
    QString m_id;
    QString m_model;
    qint64 m_created;
};

} // namespace rookery
