// SPDX-License-Identifier: Apache-2.0
//
// What rookery-extract says on its standard output: records of a head line and as many bytes as it
// names. The reading side trusts none of it, since a hostile document may have taken the process
// over.
//
//   progress <done> <total>\n
//   document <kind> <pages> <skipped> <bytes of title>\n<title>
//   section <page> <bytes of heading> <bytes of text>\n<heading><text>
//   refused <problem> <bytes of detail>\n<detail>
//   end\n
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/progress.h"
#include "core/document/document.h"

namespace rookery {

std::string progressRecord(std::int64_t done, std::int64_t total);
/// The whole extraction up to and with `end`.
std::string extractionRecords(const Extraction& extraction);

/// Takes the stream in pieces of any size. Everything is held to `limits`; text that is not UTF-8
/// is mended.
class ExtractionReader {
  public:
    explicit ExtractionReader(DocumentLimits limits = {}, Progress progress = {});

    /// False: the stream is wrong, and more of it is pointless.
    bool add(std::string_view bytes);
    /// Once nothing more comes: what was said, or Failed if it was wrong or broke off.
    Extraction finish() &&;

  private:
    enum class Step { NeedMore, Done, Wrong };
    Step takeRecord();
    Step takeBody(std::string_view head, std::string_view rest, std::size_t& used);

    DocumentLimits m_limits;
    Progress m_progress;
    std::string m_pending;
    std::size_t m_taken = 0; ///< of m_pending
    Extraction m_extraction;
    std::int64_t m_textBytes = 0;
    std::int64_t m_sections = 0;
    bool m_hasDocument = false;
    bool m_ended = false;
    bool m_wrong = false;
};

} // namespace rookery
