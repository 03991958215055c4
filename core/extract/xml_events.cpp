// SPDX-License-Identifier: Apache-2.0
#include "core/extract/xml_events.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include "core/extract/tag_trimmer.h"

namespace rookery {

namespace {

constexpr int MostDepth = 256;
/// Fed at a time, so that `enough` is asked often.
constexpr std::size_t ChunkBytes = std::size_t{64} << 10;

struct Reading {
    const MarkupEvents* events = nullptr;
    xmlParserCtxtPtr parser = nullptr;
    std::vector<MarkupAttribute> attributes{};
    int depth = 0;
    DocumentProblem problem = DocumentProblem::None;

    void stop(DocumentProblem why) {
        problem = why;
        xmlStopParser(parser);
    }
};

Reading& reading(void* context) {
    return *static_cast<Reading*>(context);
}

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view()
                           : std::string_view(reinterpret_cast<const char*>(text));
}

std::string_view view(const xmlChar* begin, const xmlChar* end) {
    return {reinterpret_cast<const char*>(begin), static_cast<std::size_t>(end - begin)};
}

void openElement(Reading& state, std::string_view name) {
    if (++state.depth > MostDepth)
        return state.stop(DocumentProblem::TooDeep);
    if (state.events->open)
        state.events->open(name, state.attributes);
}

void closeElement(Reading& state, std::string_view name) {
    --state.depth;
    if (state.events->close)
        state.events->close(name);
}

void onXmlOpen(void* context, const xmlChar* name, const xmlChar*, const xmlChar*, int,
               const xmlChar**, int count, int, const xmlChar** attributes) {
    Reading& state = reading(context);
    state.attributes.clear();
    // Five pointers each: name, prefix, address of the namespace, begin and end of the value.
    for (int i = 0; i < count; ++i)
        state.attributes.push_back(
            {view(attributes[5 * i]), view(attributes[5 * i + 3], attributes[5 * i + 4])});
    openElement(state, view(name));
}

void onXmlClose(void* context, const xmlChar* name, const xmlChar*, const xmlChar*) {
    closeElement(reading(context), view(name));
}

void onHtmlOpen(void* context, const xmlChar* name, const xmlChar** attributes) {
    Reading& state = reading(context);
    state.attributes.clear();
    for (int i = 0; attributes != nullptr && attributes[i] != nullptr; i += 2)
        state.attributes.push_back({view(attributes[i]), view(attributes[i + 1])});
    openElement(state, view(name));
}

void onHtmlClose(void* context, const xmlChar* name) {
    closeElement(reading(context), view(name));
}

void onText(void* context, const xmlChar* text, int length) {
    Reading& state = reading(context);
    if (length > 0 && state.events->text)
        state.events->text({reinterpret_cast<const char*>(text), static_cast<std::size_t>(length)});
}

/// Documents of the kinds we read define none; files that do mean to grow.
void onEntity(void* context, const xmlChar*, int, const xmlChar*, const xmlChar*, xmlChar*) {
    reading(context).stop(DocumentProblem::TooDeep);
}

void ignoreMessage(void*, const char*, ...) {
}

xmlSAXHandler handler() {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.characters = onText;
    sax.cdataBlock = onText;
    sax.ignorableWhitespace = onText;
    sax.entityDecl = onEntity;
    sax.warning = ignoreMessage;
    sax.error = ignoreMessage;
    sax.fatalError = ignoreMessage;
    return sax;
}

/// The parser makes a document for declarations of entities, although it only tells events, and
/// leaves it behind.
void freeParser(xmlParserCtxtPtr parser) {
    xmlFreeDoc(std::exchange(parser->myDoc, nullptr));
    xmlFreeParserCtxt(parser);
}

template <typename Feed>
void feedInChunks(std::string_view bytes, const MarkupEvents& events, Reading& state, Feed feed) {
    TagTrimmer trimmer;
    while (!bytes.empty() && state.problem == DocumentProblem::None) {
        const auto chunk = bytes.substr(0, ChunkBytes);
        bytes.remove_prefix(chunk.size());
        if (!feed(trimmer.trimmed(chunk)) || (events.enough && events.enough()))
            return;
    }
}

} // namespace

std::string_view attribute(const std::vector<MarkupAttribute>& attributes, std::string_view name) {
    const auto found =
        std::find_if(attributes.begin(), attributes.end(),
                     [name](const MarkupAttribute& each) { return each.name == name; });
    return found == attributes.end() ? std::string_view() : found->value;
}

DocumentProblem readXml(std::string_view bytes, const MarkupEvents& events) {
    Reading state{&events};
    xmlSAXHandler sax = handler();
    sax.startElementNs = onXmlOpen;
    sax.endElementNs = onXmlClose;
    const std::unique_ptr<xmlParserCtxt, decltype(&freeParser)> parser(
        xmlCreatePushParserCtxt(&sax, &state, nullptr, 0, nullptr), &freeParser);
    if (!parser)
        return DocumentProblem::OutOfMemory;
    state.parser = parser.get();
    xmlCtxtUseOptions(parser.get(), XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    feedInChunks(bytes, events, state, [&](std::string_view chunk) {
        return xmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), 0) ==
               XML_ERR_OK;
    });
    const bool enough = events.enough && events.enough();
    if (state.problem != DocumentProblem::None || enough)
        return state.problem;
    xmlParseChunk(parser.get(), nullptr, 0, 1);
    if (state.problem == DocumentProblem::None && parser->wellFormed == 0)
        return DocumentProblem::Damaged;
    return state.problem;
}

DocumentProblem readHtml(std::string_view bytes, const MarkupEvents& events) {
    Reading state{&events};
    xmlSAXHandler sax = handler();
    sax.startElement = onHtmlOpen;
    sax.endElement = onHtmlClose;
    const std::unique_ptr<htmlParserCtxt, decltype(&freeParser)> parser(
        htmlCreatePushParserCtxt(&sax, &state, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8),
        &freeParser);
    if (!parser)
        return DocumentProblem::OutOfMemory;
    state.parser = parser.get();
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                         HTML_PARSE_RECOVER | HTML_PARSE_IGNORE_ENC);
    feedInChunks(bytes, events, state, [&](std::string_view chunk) {
        htmlParseChunk(parser.get(), chunk.data(), static_cast<int>(chunk.size()), 0);
        return true;
    });
    if (state.problem == DocumentProblem::None && !(events.enough && events.enough()))
        htmlParseChunk(parser.get(), nullptr, 0, 1);
    return state.problem;
}

} // namespace rookery
