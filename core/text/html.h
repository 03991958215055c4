// SPDX-License-Identifier: Apache-2.0
//
// What entities and addresses of a message may stand in the HTML of a block.
#pragma once

#include <string>
#include <string_view>

namespace rookery {

/// What an entity such as &amp; or &#x41; stands for; the entity itself if it is none of the usual
/// ones.
std::string entityText(std::string_view entity);

/// Whether an address may be offered as a link: http, https or mailto, without blanks or control
/// characters.
bool isSafeAddress(std::string_view address);

} // namespace rookery
