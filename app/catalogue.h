// SPDX-License-Identifier: Apache-2.0
//
// The catalogue of models that can be fetched, and what suits this machine: plain values, no network.
#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "core/base/result.h"

namespace rookery {

/// One model file as a public page describes it.
struct CatalogueEntry {
    QString id;
    QString name;
    QString architecture; ///< "RWKV-7"
    QString type;         ///< of the weights: "Q8_0"
    QString published;    ///< ISO date
    QString licence;
    QString quality; ///< "small", "medium", "good", "strong", "largest"
    QString page;    ///< of the repository, for the browser
    QString fileName;
    QStringList languages;   ///< ISO codes
    QStringList paths;       ///< of the file on every host, in the order to try
    QByteArray sha256;       ///< hex, lower case; empty: not published
    qint64 parameters = 0;
    qint64 bytes = 0;      ///< exact; 0: not published
    qint64 aboutBytes = 0; ///< rounded, or the exact one; 0: unknown
};

struct CatalogueMirror {
    QString name;
    QString host;
};

struct Catalogue {
    std::vector<CatalogueMirror> mirrors;
    std::vector<CatalogueEntry> entries;

    /// Where an entry can be fetched from, the chosen mirror first.
    QStringList urls(const CatalogueEntry& entry, int firstMirror) const;
};

/// Reads resources/catalogue/models.json (its README names the fields). A name that could leave the folder, a
/// host that is none, or a number out of range refuses the whole file. Error: BadFormat.
Result<Catalogue> parseCatalogue(const QByteArray& json);

/// What the advice is based on.
struct MachineFacts {
    qint64 totalMemory = 0;
    qint64 availableMemory = 0;
    /// Of the model in use: bytes of weights and tokens a second that it wrote last; 0: not measured.
    qint64 measuredWeightBytes = 0;
    double measuredTokensPerSecond = 0;
};

enum class CatalogueFit { Unknown, Comfortable, Tight, TooLarge };

struct CatalogueAdvice {
    CatalogueFit fit = CatalogueFit::Unknown;
    /// Reading the weights is what a token costs: speed scales with their size. 0: nothing comparable was measured.
    double tokensPerSecond = 0;
    bool recommended = false;
};

/// One for every entry; at most one is recommended: the largest that is comfortable and not too slow.
std::vector<CatalogueAdvice> adviseOn(const Catalogue& catalogue, const MachineFacts& machine);

} // namespace rookery
