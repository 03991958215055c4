// SPDX-License-Identifier: Apache-2.0
#include "core/extract/source_folder.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/base/mapped_file.h"
#include "core/base/utf8.h"
#include "core/extract/plain_text.h"

namespace rookery {

namespace {

namespace fs = std::filesystem;

/// A larger one is data, not something a person wrote.
constexpr std::uintmax_t LargestSource = std::uintmax_t{2} << 20;

constexpr std::array<std::string_view, 9> Made{
    "node_modules", "build", "target", "dist", "__pycache__", "venv", "out", "bin", "CMakeFiles"};

bool isReadable(const std::string& name) {
    if (isSourceName(name))
        return true;
    const auto kind = plainKind(name);
    return kind != DocumentKind::Text || name.ends_with(".txt") || name.ends_with(".rst");
}

struct Walk {
    std::vector<fs::path> files;
    DocumentProblem problem = DocumentProblem::None;
};

void walk(const fs::path& folder, int depth, const DocumentLimits& limits, Walk& found) {
    if (depth > limits.depth) {
        found.problem = DocumentProblem::TooDeep;
        return;
    }
    std::error_code error;
    for (fs::directory_iterator each(folder, fs::directory_options::skip_permission_denied, error),
         end;
         !error && each != end && found.problem == DocumentProblem::None; each.increment(error)) {
        const std::string name = each->path().filename().string();
        const fs::file_status status = each->symlink_status(error);
        if (error || name.starts_with('.') || fs::is_symlink(status))
            continue;
        if (fs::is_directory(status)) {
            if (std::find(Made.begin(), Made.end(), name) == Made.end())
                walk(each->path(), depth + 1, limits, found);
        } else if (fs::is_regular_file(status) && isReadable(name)) {
            if (found.files.size() >= static_cast<std::size_t>(limits.files))
                found.problem = DocumentProblem::TooMuchText;
            else
                found.files.push_back(each->path());
        }
    }
}

} // namespace

Extraction sourceFolderText(const fs::path& folder, const ExtractContext& context) {
    Walk found;
    walk(folder, 1, context.limits, found);
    if (found.problem != DocumentProblem::None)
        return Extraction::refused(found.problem, "the folder has too many files or folders");
    std::sort(found.files.begin(), found.files.end());
    Extraction result;
    result.document.kind = DocumentKind::SourceFolder;
    result.document.title = replaceInvalidUtf8(folder.filename().string());
    std::int64_t left = context.limits.textBytes;
    std::int64_t done = 0;
    for (const fs::path& path : found.files) {
        if (context.progress)
            context.progress(++done, static_cast<std::int64_t>(found.files.size()));
        std::error_code error;
        const auto size = fs::file_size(path, error);
        if (error || size > LargestSource) {
            ++result.document.skipped;
            continue;
        }
        const auto file = MappedFile::open(path);
        auto text = file ? decodeText(file->bytes()) : std::nullopt;
        if (!text) {
            ++result.document.skipped;
            continue;
        }
        left -= static_cast<std::int64_t>(text->size());
        if (left < 0)
            return Extraction::refused(DocumentProblem::TooMuchText, "the files together");
        if (!text->empty())
            result.document.sections.push_back(
                {0, replaceInvalidUtf8(path.lexically_relative(folder).generic_string()),
                 std::move(*text)});
    }
    return result;
}

} // namespace rookery
