// SPDX-License-Identifier: Apache-2.0
//
// Writes small documents of every kind as seeds for the fuzz targets that read them.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "core/document/extraction_stream.h"
#include "tests/support/document_fixtures.h"

using namespace rookery;
using namespace rookery::test;

int main(int count, char** arguments) {
    if (count != 2) {
        std::fputs("usage: rookery_document_seeds tests/fuzz\n", stderr);
        return 2;
    }
    const std::filesystem::path root = arguments[1];
    const auto write = [&root](const char* name, const std::string& bytes) {
        std::ofstream(root / name, std::ios::binary) << bytes;
    };
    write("document/corpus/pdf", pdf({"Hello there", "Page (two)"}));
    write("document/corpus/pdf_locked", lockedPdf());
    write("document/corpus/docx",
          docx("<w:p><w:r><w:t>One</w:t><w:tab/></w:r></w:p><w:tbl><w:tr><w:tc/></w:tr></w:tbl>"));
    write("document/corpus/docx_locked", docx("<w:p/>", Packing::Encrypted));
    write("document/corpus/odt",
          odt("<text:h>Head</text:h><text:p>a<text:s text:c=\"2\"/>b</text:p>"));
    write("document/corpus/epub", epub({"<p>second &amp; last</p>", "<p>first</p>"}));
    write("document/corpus/html",
          "<!DOCTYPE html><title>T</title><p>A &eacute;<br>c<script>x</script><table><tr><td>1");
    write("document/corpus/utf16", std::string("\xFF\xFEh\0\xE9\0", 6));
    write("document/corpus/latin1", "Le caf\xE9 est ferm\xE9 apr\xE8s l'\xE9t\xE9");
    Extraction good;
    good.document = {DocumentKind::Pdf, "title", {{1, "", "one"}, {2, "head", "two"}}, 2, 0};
    write("extraction_stream/corpus/document", progressRecord(1, 2) + extractionRecords(good));
    write("extraction_stream/corpus/refusal",
          extractionRecords(Extraction::refused(DocumentProblem::Encrypted, "why")));
    return 0;
}
