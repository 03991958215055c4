// SPDX-License-Identifier: Apache-2.0
#include "tests/support/document_fixtures.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace rookery::test {

namespace {

constexpr int LineHeight = 14;

std::string escaped(std::string_view line) {
    std::string result;
    for (const char letter : line) {
        if (letter == '(' || letter == ')' || letter == '\\')
            result += '\\';
        result += letter;
    }
    return result;
}

std::string pageContent(const std::string& text) {
    std::string content = "BT /F1 11 Tf " + std::to_string(LineHeight) + " TL 60 780 Td\n";
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const auto end = std::min(text.find('\n', begin), text.size());
        content += "(" + escaped(std::string_view(text).substr(begin, end - begin)) + ") Tj T*\n";
        begin = end + 1;
    }
    return content + "ET\n";
}

/// Objects from 1 on, then the table of their places and `trailer`.
std::string assembled(const std::vector<std::string>& objects, const std::string& trailer) {
    std::string file = "%PDF-1.4\n";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        places.push_back(file.size());
        file += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::size_t table = file.size();
    const std::string count = std::to_string(objects.size() + 1);
    file += "xref\n0 " + count + "\n0000000000 65535 f \n";
    for (const std::size_t place : places) {
        const std::string digits = std::to_string(place);
        file += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
    }
    return file + "trailer\n<< /Size " + count + " /Root 1 0 R " + trailer + ">>\nstartxref\n" +
           std::to_string(table) + "\n%%EOF\n";
}

std::vector<std::string> pdfObjects(const std::vector<std::string>& pages) {
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i)
        kids += std::to_string(4 + 2 * i) + " 0 R ";
    std::vector<std::string> objects{"<< /Type /Catalog /Pages 2 0 R >>",
                                     "<< /Type /Pages /Count " + std::to_string(pages.size()) +
                                         " /Kids [" + kids + "] >>",
                                     "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string content = pageContent(pages[i]);
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << "
                          "/Font << /F1 3 0 R >> >> "
                          "/Contents " +
                          std::to_string(5 + 2 * i) + " 0 R >>");
        objects.push_back("<< /Length " + std::to_string(content.size()) + " >>\nstream\n" +
                          content + "endstream");
    }
    return objects;
}

la_ssize_t append(archive*, void* target, const void* bytes, std::size_t count) {
    static_cast<std::string*>(target)->append(static_cast<const char*>(bytes), count);
    return static_cast<la_ssize_t>(count);
}

} // namespace

std::string zip(const Members& members, Packing packing) {
    std::string file;
    const std::unique_ptr<archive, decltype(&archive_write_free)> writer(archive_write_new(),
                                                                         &archive_write_free);
    archive_write_set_format_zip(writer.get());
    archive_write_set_bytes_in_last_block(writer.get(), 1);
    archive_write_set_options(writer.get(), packing == Packing::Stored ? "zip:compression=store"
                                                                       : "zip:compression=deflate");
    if (packing == Packing::Encrypted) {
        archive_write_set_options(writer.get(), "zip:encryption=traditional");
        archive_write_set_passphrase(writer.get(), "secret");
    }
    archive_write_open(writer.get(), &file, nullptr, append, nullptr);
    for (const auto& [name, content] : members) {
        const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname(entry.get(), name.c_str());
        archive_entry_set_size(entry.get(), static_cast<la_int64_t>(content.size()));
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_write_header(writer.get(), entry.get());
        archive_write_data(writer.get(), content.data(), content.size());
    }
    archive_write_close(writer.get());
    return file;
}

std::string pdf(const std::vector<std::string>& pages) {
    return assembled(pdfObjects(pages), "");
}

std::string japanesePdf() {
    auto objects = pdfObjects({""});
    objects[2] = "<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /90ms-RKSJ-H "
                 "/DescendantFonts [6 0 R] >>";
    const std::string content = "BT /F1 12 Tf 50 700 Td <93FA967B> Tj ET\n";
    objects[4] =
        "<< /Length " + std::to_string(content.size()) + " >>\nstream\n" + content + "endstream";
    objects.push_back("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 "
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> "
                      "/FontDescriptor 7 0 R >>");
    objects.push_back("<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 4 /ItalicAngle 0 "
                      "/Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 "
                      "/FontBBox [0 -120 1000 880] >>");
    return assembled(objects, "");
}

std::string lockedPdf() {
    auto objects = pdfObjects({"Nobody reads this."});
    objects.push_back("<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <" +
                      std::string(64, 'A') + "> /U <" + std::string(64, 'B') + "> >>");
    const std::string id(32, 'C');
    return assembled(objects, "/Encrypt " + std::to_string(objects.size()) + " 0 R /ID [<" + id +
                                  "> <" + id + ">] ");
}

std::string docx(const std::string& body, Packing packing) {
    return zip({{"[Content_Types].xml", "<Types/>"},
                {"docProps/core.xml",
                 "<c:coreProperties xmlns:c=\"c\" xmlns:dc=\"d\"><dc:title>A title</dc:title>"
                 "</c:coreProperties>"},
                {"word/styles.xml", "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"berschrift2\"><w:name "
                                    "w:val=\"heading 2\"/></w:style></w:styles>"},
                {"word/document.xml", "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>" +
                                          body + "</w:body></w:document>"}},
               packing);
}

std::string odt(const std::string& body) {
    return zip(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml",
          "<o:document-content xmlns:o=\"o\" xmlns:text=\"t\" xmlns:table=\"b\"><o:body><o:text>" +
              body + "</o:text></o:body></o:document-content>"}});
}

std::string epub(const std::vector<std::string>& chapters) {
    Members members{{"mimetype", "application/epub+zip"},
                    {"META-INF/container.xml",
                     "<container xmlns=\"c\"><rootfiles><rootfile "
                     "full-path=\"OEBPS/book.opf\"/></rootfiles></container>"}};
    std::string items;
    std::string spine;
    for (std::size_t i = 0; i < chapters.size(); ++i) {
        const std::string id = "c" + std::to_string(i + 1);
        items += "<item id=\"" + id + "\" href=\"text/" + id + "%20x.xhtml\"/>";
        spine = "<itemref idref=\"" + id + "\"/>" + spine; // the last chapter is read first
        members.push_back({"OEBPS/text/" + id + " x.xhtml", "<html><head><title>" + id +
                                                                "</title></head><body>" +
                                                                chapters[i] + "</body></html>"});
    }
    members.push_back({"OEBPS/book.opf",
                       "<package xmlns=\"p\" xmlns:dc=\"d\"><metadata><dc:title>The book</dc:title>"
                       "</metadata><manifest>" +
                           items + "</manifest><spine>" + spine + "</spine></package>"});
    return zip(members);
}

std::pair<std::string, std::string> reportFact(int page) {
    static constexpr std::array<std::string_view, 10> First{
        "Birch", "Stone", "River", "Lower", "Upper", "Meadow", "Cedar", "North", "Salt", "Glass"};
    static constexpr std::array<std::string_view, 10> Last{
        "field", "brook", "gate", "mill", "ridge", "ford", "haven", "moor", "well", "cross"};
    const auto number = static_cast<std::size_t>(page);
    std::string name(First[number % 10]);
    name += Last[number / 10 % 10];
    if (page >= 100)
        name += ' ' + std::to_string(page / 100 + 1);
    // A linear congruence: numbers that look alike for no two pages.
    const auto value = (static_cast<std::uint32_t>(page) * 7919U + 12345U) % 90000U + 10000U;
    return {name, std::to_string(value)};
}

std::vector<std::string> reportPages(int pages) {
    static constexpr std::array<std::string_view, 6> Sentences{
        "The gauges were read at dawn and again at dusk by two people who did not know each "
        "other's figures.",
        "Rain fell on most days of the month, yet the reservoirs rose more slowly than in the year "
        "before.",
        "A new valve was fitted after the frost, and since then the pressure has been steady.",
        "Visitors asked about the old pump house, which is closed until the roof has been mended.",
        "The table of the previous volume contains an error that has been corrected here.",
        "None of the samples showed more salt than the rules allow for drinking water."};
    std::vector<std::string> result;
    for (int page = 1; page <= pages; ++page) {
        const auto [name, value] = reportFact(page);
        std::string text = "Report, part " + std::to_string(page) + "\n\n";
        for (int line = 0; line < 30; ++line) {
            text += Sentences[static_cast<std::size_t>(page + line) % Sentences.size()];
            text += '\n';
            if (line == page % 28)
                text += "Station " + name + " measured " + value + " litres.\n";
            if (line % 7 == 6)
                text += '\n';
        }
        result.push_back(text);
    }
    return result;
}

} // namespace rookery::test
