// SPDX-License-Identifier: Apache-2.0
#include "core/model/hyperparameters.h"

namespace rookery {

std::string_view architectureName(Architecture architecture) {
    switch (architecture) {
    case Architecture::Rwkv4:
        return "rwkv4";
    case Architecture::Rwkv5_0:
        return "rwkv5.0";
    case Architecture::Rwkv5_1:
        return "rwkv5.1";
    case Architecture::Rwkv5_2:
        return "rwkv5.2";
    case Architecture::Rwkv6:
        return "rwkv6";
    case Architecture::Rwkv7:
        return "rwkv7";
    case Architecture::Arwkv7:
        return "arwkv7";
    case Architecture::Rwkv6Qwen2:
        return "rwkv6qwen2";
    }
    return "?";
}

bool isVersion5(Architecture architecture) {
    return architecture == Architecture::Rwkv5_0 || architecture == Architecture::Rwkv5_1 ||
           architecture == Architecture::Rwkv5_2;
}

bool isHybrid(Architecture architecture) {
    return architecture == Architecture::Arwkv7 || architecture == Architecture::Rwkv6Qwen2;
}

} // namespace rookery
