// SPDX-License-Identifier: Apache-2.0
//
// What a file on the disk is: read from its header alone, on a thread of its own.
#pragma once

#include <stop_token>
#include <vector>

#include <QString>
#include <QStringList>

#include "core/engine/backend.h"
#include "core/model/hyperparameters.h"

namespace rookery {

/// A file that is or could be a model.
struct ModelFile {
    QString name; ///< without its ending
    QString path; ///< absolute
    QString architecture;
    qint64 parameters = 0; ///< 0: not known
    QString mainType;      ///< of most of its weights: "F16"
    QString problem; ///< one sentence why it cannot be used; empty when it can
    QString reason;  ///< what the reader said, naming the kind of file or the place of the damage; not translated
    qint64 bytes = 0;
    qint64 weightBytes = 0; ///< of memory, once it is loaded
    qint64 stateBytes = 0;  ///< of one conversation's memory
    bool builtIn = false;
    bool missing = false;
    bool operator==(const ModelFile&) const = default;
};

/// "*.safetensors", ...
const QStringList& modelSuffixes();

/// "RWKV-7", "RWKV-5.2", "QRWKV-6": as people write it.
QString architectureText(Architecture architecture);

/// The name that a list shows: that of the file without its ending.
QString modelDisplayName(const QString& path);

/// Reads the header. `weights`: how they would be held, for weightBytes.
ModelFile probeModelFile(const QString& path, WeightType weights);

/// A folder with more than this is not a folder of models.
inline constexpr int ScanLimit = 2000;

enum class FolderState {
    Searched,
    Missing,
    Unreadable,
    Partly, ///< the search ended at its limit
};

struct FolderScan {
    std::vector<ModelFile> files;
    std::vector<FolderState> folders; ///< one for each that was to be searched
};

/// Everything below `folders` that is named like a model: those that can be used by name, then the others with the
/// reason. Of a model in parts only the first is listed. Links to folders are not followed, so that a circle ends.
/// `limit`: so many files are looked at, of all folders together.
FolderScan scanModelFolders(const QStringList& folders, WeightType weights, std::stop_token stop,
                            int limit = ScanLimit);

/// "312 MB", "9.2 MB", "0.4 kB": decimal units, in the user's number format.
QString byteCountText(qint64 bytes);
/// "4.6M", "1.5B".
QString parameterCountText(qint64 parameters);

} // namespace rookery
