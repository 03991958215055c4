// SPDX-License-Identifier: Apache-2.0
#include "app/cli/open_store.h"

#include <iostream>

namespace rookery::cli {

namespace {

void tell(const OpenReport& report) {
    if (!report.damagedCopy.empty())
        std::cerr << "rookery.db was damaged. It is kept as " << report.damagedCopy.string() << "; "
                  << report.recoveredMessages << " messages of " << report.recoveredConversations
                  << " conversations were read from it.\n";
    if (report.statesRemade)
        std::cerr << "states.db was damaged or of another version and has been made anew: conversations are read "
                     "again once.\n";
    if (!report.copyBeforeMigration.empty())
        std::cerr << "rookery.db was brought to the form of this version. The file as it was is kept as "
                  << report.copyBeforeMigration.string() << ".\n";
    if (report.readOnly)
        std::cerr << "Nothing can be written: " << report.readOnly->message << ".\n";
}

} // namespace

Result<std::unique_ptr<Store>> openStore(const std::string& folder, StoreUse use) {
    auto store = Store::open(folder);
    if (!store)
        return store;
    const OpenReport& report = (*store)->report();
    if (use == StoreUse::Write && report.readOnly)
        return *report.readOnly;
    tell(report);
    return store;
}

} // namespace rookery::cli
