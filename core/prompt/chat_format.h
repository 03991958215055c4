// SPDX-License-Identifier: Apache-2.0
//
// Roles to prompt text, as RWKV models were trained: turns separated by exactly one blank line, the
// prompt ending with "Assistant:" and nothing after it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rookery {

enum class Speaker { System, User, Assistant };

struct ChatFormat {
    std::string id;          ///< stored with a conversation: "world", "world-strict", "raven"
    std::string displayName; ///< English; translated where it is shown
    std::string user;        ///< role names without the colon
    std::string assistant;
    std::string system;
    /// True: any blank line ends the answer. False: only a blank line followed by a role name does, for
    /// models that write paragraphs.
    bool blankLineEnds = false;
    /// Text that begins the answer itself, such as " <think" for models that reason first. Usually empty.
    std::string answerOpening;
};

/// Formats of released models; the first is the default.
std::span<const ChatFormat> chatFormats();
/// Null if there is none of that id.
const ChatFormat* findChatFormat(std::string_view id);

/// What can stand before a colon as the name of a speaker: 1 to 40 bytes of UTF-8 without control characters,
/// colons, slashes and blanks at either end.
bool isRoleName(std::string_view name);
/// Named so where a conversation has names of its own for the speakers: "world/Anna/Ben". The plain id where they
/// are those of the format. Both must be role names.
std::string chatFormatName(const ChatFormat& base, std::string_view user, std::string_view assistant);
/// The format of an id or of such a name; its `id` is that of the format it comes from. Any bytes may be asked for.
std::optional<ChatFormat> chatFormatNamed(std::string_view name);

/// Makes text safe to stand inside a turn: line ends become LF, byte order mark and NUL go, both ends
/// are trimmed, and every run of blank lines becomes one line end, since a blank line ends a turn.
/// Idempotent; the result has no "\n\n".
std::string cleanTurnText(std::string_view text);

enum class TurnPlace { First, Later };

/// "System: ...\n\n", what stands before the first turn; empty for a blank text.
std::string systemTurn(const ChatFormat& format, std::string_view text);
/// "[System: ...\n\n]User: ...\n\nAssistant:" with a leading "\n\n" for a later turn. `system` stands
/// only in the first turn and may be empty.
std::string userTurn(const ChatFormat& format, std::string_view text, TurnPlace place,
                     std::string_view system = {});
/// How an answer stands after "Assistant:" when its exact tokens are not known (another tokenizer, an
/// answer edited by hand).
std::string assistantTurn(std::string_view text);

/// An answer that follows no user's turn: "Assistant: ...", with a leading "\n\n" for a later turn.
std::string namedAnswerTurn(const ChatFormat& format, std::string_view text, TurnPlace place);

/// What ends an answer: blank lines followed by a role name, or any blank line.
std::vector<std::string> stopSequences(const ChatFormat& format);

} // namespace rookery
