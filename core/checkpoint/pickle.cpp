// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pickle.h"

namespace rookery {

namespace {

using Kind = PickleNode::Kind;

} // namespace

std::string_view pickleKindName(PickleNode::Kind kind) {
    switch (kind) {
    case Kind::None:
        return "None";
    case Kind::Bool:
        return "a boolean";
    case Kind::Int:
        return "an integer";
    case Kind::LongBytes:
        return "a long integer";
    case Kind::Float:
        return "a float";
    case Kind::String:
        return "a string";
    case Kind::Global:
        return "a global name";
    case Kind::Tuple:
        return "a tuple";
    case Kind::List:
        return "a list";
    case Kind::Dict:
        return "a dict";
    case Kind::Call:
        return "a call";
    case Kind::PersistentId:
        return "a storage";
    }
    return "";
}

const PickleNode* Pickle::find(const PickleNode& dict, std::string_view key) const {
    if (dict.kind != Kind::Dict)
        return nullptr;
    for (std::size_t i = 0; i + 1 < dict.items.size(); i += 2)
        if (node(dict.items[i]).kind == Kind::String && node(dict.items[i]).text == key)
            return &node(dict.items[i + 1]);
    return nullptr;
}

} // namespace rookery
