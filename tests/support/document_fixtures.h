// SPDX-License-Identifier: Apache-2.0
//
// Documents made for tests: small ones of every kind, and hostile ones.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rookery::test {

using Members = std::vector<std::pair<std::string, std::string>>;

enum class Packing { Stored, Deflated, Encrypted };
/// A ZIP archive of these members.
std::string zip(const Members& members, Packing packing = Packing::Stored);

/// A PDF with one page for each text; its lines are set in Helvetica. ASCII only.
std::string pdf(const std::vector<std::string>& pages);
/// A page that says 日本 in a font and an encoding that only poppler's own tables explain.
std::string japanesePdf();
/// The same as pdf() with an encryption dictionary that no empty password opens.
std::string lockedPdf();

/// `body` stands inside w:body.
std::string docx(const std::string& body, Packing packing = Packing::Deflated);
/// `body` stands inside office:text.
std::string odt(const std::string& body);
/// Chapters as XHTML bodies.
std::string epub(const std::vector<std::string>& chapters);

/// Prose of `pages` pages in which each page states one fact of its own: "Station <name> measured
/// <number> litres."
std::vector<std::string> reportPages(int pages);
/// The fact of one page: name and number.
std::pair<std::string, std::string> reportFact(int page);

} // namespace rookery::test
