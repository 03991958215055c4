// SPDX-License-Identifier: Apache-2.0
#include "core/prompt/order_settings.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace rookery {

namespace {

constexpr const char* Key = "prompt_order";
/// No text has as many parts; a number beyond is one that somebody made up.
constexpr std::uint64_t MostParts = 1'000'000;

nlohmann::json objectOf(std::string_view text) {
    nlohmann::json json = nlohmann::json::parse(text, nullptr, false);
    return json.is_object() ? json : nlohmann::json::object();
}

} // namespace

ChatOrder readChatOrder(std::string_view settings) {
    const nlohmann::json json = objectOf(settings);
    ChatOrder chat;
    const auto found = json.find(Key);
    if (found == json.end() || !found->is_object())
        return chat;
    if (const auto wish = found->find("wish"); wish != found->end() && wish->is_string())
        chat.wish = *wish == "never" ? ChatOrder::Wish::Never : *wish == "always" ? ChatOrder::Wish::Always : ChatOrder::Wish::AsProgram;
    if (const auto dismissed = found->find("dismissed"); dismissed != found->end() && dismissed->is_number_unsigned())
        chat.dismissed = static_cast<int>(std::min<std::uint64_t>(dismissed->get<std::uint64_t>(), MostDismissed));
    return chat;
}

std::string writeChatOrder(std::string_view settings, const ChatOrder& chat) {
    nlohmann::json json = objectOf(settings);
    if (chat == ChatOrder{}) {
        json.erase(Key);
        return json.empty() ? std::string() : json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    }
    nlohmann::json own = {{"dismissed", static_cast<unsigned>(std::clamp(chat.dismissed, 0, MostDismissed))}};
    if (chat.wish != ChatOrder::Wish::AsProgram)
        own["wish"] = chat.wish == ChatOrder::Wish::Never ? "never" : "always";
    json[Key] = own;
    return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Offer offerFor(OrderMode mode, const ChatOrder& chat, const Finding& finding) {
    if (finding.decision == Decision::None || chat.wish == ChatOrder::Wish::Never)
        return Offer::None;
    const bool isCertain = finding.confidence == Confidence::High;
    if (chat.wish == ChatOrder::Wish::Always)
        return isCertain ? Offer::Apply : Offer::Show;
    if (mode == OrderMode::Off || (mode == OrderMode::Suggest && chat.dismissed >= MostDismissed))
        return Offer::None;
    return mode == OrderMode::Automatic && isCertain ? Offer::Apply : Offer::Show;
}

std::string writePlanNote(const PlanNote& note) {
    nlohmann::json json = {{"recipe", recipeName(note.recipe)}};
    if (note.part >= 0)
        json["part"] = note.part;
    if (!note.leftOut.empty())
        json["left_out"] = note.leftOut;
    return json.dump();
}

std::optional<PlanNote> readPlanNote(std::string_view note) {
    const nlohmann::json json = objectOf(note);
    const auto name = json.find("recipe");
    const auto recipe = name != json.end() && name->is_string() ? recipeFromName(name->get<std::string>()) : std::nullopt;
    if (!recipe)
        return std::nullopt;
    PlanNote read;
    read.recipe = *recipe;
    if (const auto part = json.find("part"); part != json.end() && part->is_number_unsigned())
        read.part = static_cast<int>(std::min<std::uint64_t>(part->get<std::uint64_t>(), MostParts));
    if (const auto left = json.find("left_out"); left != json.end() && left->is_array()) {
        for (const nlohmann::json& number : *left) {
            if (number.is_number_unsigned())
                read.leftOut.push_back(number.get<std::size_t>());
        }
    }
    return read;
}

} // namespace rookery
