// SPDX-License-Identifier: Apache-2.0
#include "core/checkpoint/pickle_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>
#include <unordered_map>
#include <utility>

#include "core/base/utf8.h"
#include "core/checkpoint/byte_cursor_view.h"
#include "core/checkpoint/limits.h"
#include "core/checkpoint/reader_error.h"

namespace rookery {

namespace {

using Kind = PickleNode::Kind;

constexpr std::size_t MostObjects = std::size_t{1} << 20; // a 14B model's pickle has about 30000
constexpr std::size_t DeepestNesting = 1000;
constexpr std::string_view OrderedDict = "collections.OrderedDict";

/// All that a pickle may name. Storages other than the first three are known so that a tensor of
/// such a type can be refused by name.
constexpr std::array AllowedGlobals = {
    OrderedDict,
    std::string_view("torch._utils._rebuild_tensor_v2"),
    std::string_view("torch._utils._rebuild_parameter"),
    std::string_view("torch.FloatStorage"),
    std::string_view("torch.HalfStorage"),
    std::string_view("torch.BFloat16Storage"),
    std::string_view("torch.DoubleStorage"),
    std::string_view("torch.LongStorage"),
    std::string_view("torch.IntStorage"),
    std::string_view("torch.ShortStorage"),
    std::string_view("torch.CharStorage"),
    std::string_view("torch.ByteStorage"),
    std::string_view("torch.BoolStorage"),
    std::string_view("torch.ComplexFloatStorage"),
    std::string_view("torch.ComplexDoubleStorage"),
};

/// Opcodes by the names of Python's pickletools.
namespace op {
constexpr int Proto = 0x80, Frame = 0x95, Stop = '.', Mark = '(';
constexpr int None = 'N', NewTrue = 0x88, NewFalse = 0x89;
constexpr int BinInt = 'J', BinInt1 = 'K', BinInt2 = 'M', Long1 = 0x8a, BinFloat = 'G';
constexpr int BinUnicode = 'X', ShortBinUnicode = 0x8c;
constexpr int EmptyTuple = ')', Tuple = 't', Tuple1 = 0x85, Tuple2 = 0x86, Tuple3 = 0x87;
constexpr int EmptyList = ']', Append = 'a', Appends = 'e';
constexpr int EmptyDict = '}', SetItem = 's', SetItems = 'u';
constexpr int BinPut = 'q', LongBinPut = 'r', Memoize = 0x94, BinGet = 'h', LongBinGet = 'j';
constexpr int Global = 'c', StackGlobal = 0x93, Reduce = 'R', Build = 'b', BinPersId = 'Q';
} // namespace op

/// The stack machine. Each step function returns false after complain(), which sets the error.
class PickleMachine {
  public:
    PickleMachine(std::span<const std::byte> bytes, std::string_view file, std::string_view what)
        : m_cursor(headerPart(bytes)), m_file(file), m_what(what) {}

    Result<Pickle> run() {
        const auto first = m_cursor.read<std::uint8_t>();
        const auto protocol = m_cursor.read<std::uint8_t>();
        if (!protocol)
            return truncated();
        if (*first != op::Proto || *protocol < 2 || *protocol > 5)
            return readerError(ErrorCode::BadFormat, m_file, m_what,
                               " does not begin as a pickle of protocol 2 to 5");
        while (true) {
            m_opcodeOffset = m_cursor.offset();
            const auto opcode = m_cursor.read<std::uint8_t>();
            if (!opcode)
                return truncated();
            if (*opcode == op::Stop)
                break;
            if (!step(*opcode))
                return *m_error;
            if (m_pickle.nodes.size() > MostObjects || m_stack.size() > MostObjects ||
                m_memo.size() > MostObjects)
                return readerError(ErrorCode::BadFormat, m_file, m_what, " has more than ",
                                   MostObjects, " objects");
        }
        if (m_stack.size() != 1 || !m_marks.empty())
            return readerError(ErrorCode::BadFormat, m_file, m_what, " stops with ", m_stack.size(),
                               " objects and ", m_marks.size(), " marks, expected 1 and 0");
        m_pickle.root = m_stack.front();
        m_pickle.byteCount = m_cursor.offset();
        return std::move(m_pickle);
    }

  private:
    bool step(int opcode) {
        switch (opcode) {
        case op::Frame:
            return frame();
        case op::Mark:
            if (m_marks.size() == DeepestNesting)
                return complain(ErrorCode::BadFormat, "nests more than 1000 deep");
            m_marks.push_back(m_stack.size());
            return true;
        case op::BinPut:
            return put(m_cursor.read<std::uint8_t>());
        case op::LongBinPut:
            return put(m_cursor.read<std::uint32_t>());
        case op::Memoize:
            return put(std::optional(static_cast<std::uint32_t>(m_memo.size())));
        case op::BinGet:
            return pushMemo(m_cursor.read<std::uint8_t>());
        case op::LongBinGet:
            return pushMemo(m_cursor.read<std::uint32_t>());
        case op::Global:
            return global();
        case op::StackGlobal:
            return stackGlobal();
        case op::Reduce:
            return reduce();
        case op::Build:
            return build();
        case op::BinPersId:
            return persistentId();
        default:
            return literal(opcode);
        }
    }

    bool literal(int opcode) {
        switch (opcode) {
        case op::None:
            return push(PickleNode{});
        case op::NewTrue:
        case op::NewFalse:
            return push(PickleNode{Kind::Bool, opcode == op::NewTrue, 0, {}, {}});
        case op::BinInt:
            return pushInteger(m_cursor.read<std::int32_t>());
        case op::BinInt1:
            return pushInteger(m_cursor.read<std::uint8_t>());
        case op::BinInt2:
            return pushInteger(m_cursor.read<std::uint16_t>());
        case op::Long1:
            return longInteger();
        case op::BinFloat:
            return bigEndianDouble();
        case op::BinUnicode:
            return pushString(m_cursor.read<std::uint32_t>());
        case op::ShortBinUnicode:
            return pushString(m_cursor.read<std::uint8_t>());
        default:
            return container(opcode);
        }
    }

    bool container(int opcode) {
        switch (opcode) {
        case op::EmptyTuple:
            return push(PickleNode{Kind::Tuple, 0, 0, {}, {}});
        case op::EmptyList:
            return push(PickleNode{Kind::List, 0, 0, {}, {}});
        case op::EmptyDict:
            return push(PickleNode{Kind::Dict, 0, 0, {}, {}});
        case op::Tuple1:
        case op::Tuple2:
        case op::Tuple3:
            return tuple(m_stack.size() - static_cast<std::size_t>(opcode - op::Tuple1 + 1),
                         static_cast<std::size_t>(opcode - op::Tuple1 + 1));
        case op::Tuple: {
            const auto mark = popMark();
            return mark && tuple(*mark, m_stack.size() - *mark);
        }
        case op::Append:
            return extend(Kind::List, 1);
        case op::SetItem:
            return extend(Kind::Dict, 2);
        case op::Appends:
        case op::SetItems: {
            const auto mark = popMark();
            return mark &&
                   extend(opcode == op::Appends ? Kind::List : Kind::Dict, m_stack.size() - *mark);
        }
        default:
            return complain(ErrorCode::UnsupportedFormat,
                            "uses opcode " + std::to_string(opcode) +
                                ", which a plain PyTorch state dict does not need");
        }
    }

    /// Objects above the last mark; also the floor below which nothing may be popped.
    std::size_t available() const {
        return m_stack.size() - (m_marks.empty() ? 0 : m_marks.back());
    }
    bool need(std::size_t count) {
        return available() >= count || complain(ErrorCode::BadFormat, "takes from an empty stack");
    }
    std::optional<std::size_t> popMark() {
        if (m_marks.empty()) {
            complain(ErrorCode::BadFormat, "takes a mark that was not set");
            return std::nullopt;
        }
        const std::size_t mark = m_marks.back();
        m_marks.pop_back();
        return mark;
    }
    PickleId pop() {
        const PickleId id = m_stack.back();
        m_stack.pop_back();
        return id;
    }
    PickleNode& node(PickleId id) { return m_pickle.nodes[static_cast<std::size_t>(id)]; }

    bool push(PickleNode value) {
        m_stack.push_back(static_cast<PickleId>(m_pickle.nodes.size()));
        m_pickle.nodes.push_back(std::move(value));
        return true;
    }
    template <typename T> bool pushInteger(std::optional<T> value) {
        return value ? push(PickleNode{Kind::Int, *value, 0, {}, {}}) : cut();
    }
    bool longInteger() {
        const auto length = m_cursor.read<std::uint8_t>();
        const auto bytes = length ? m_cursor.takeText(*length) : std::nullopt;
        if (!bytes)
            return cut();
        if (bytes->size() > sizeof(std::int64_t))
            return push(PickleNode{Kind::LongBytes, 0, 0, std::string(*bytes), {}});
        const bool negative =
            !bytes->empty() && (static_cast<unsigned char>(bytes->back()) & 0x80) != 0;
        std::int64_t value = negative ? -1 : 0;
        std::memcpy(&value, bytes->data(), bytes->size());
        return push(PickleNode{Kind::Int, value, 0, {}, {}});
    }
    bool bigEndianDouble() {
        const auto bytes = m_cursor.take(sizeof(double));
        if (!bytes)
            return cut();
        std::array<std::byte, sizeof(double)> reversed{};
        std::ranges::reverse_copy(*bytes, reversed.begin());
        return push(PickleNode{Kind::Float, 0, std::bit_cast<double>(reversed), {}, {}});
    }
    template <typename T> bool pushString(std::optional<T> length) {
        const auto text = length ? m_cursor.takeText(*length) : std::nullopt;
        if (!text)
            return cut();
        if (!isValidUtf8(*text))
            return complain(ErrorCode::BadFormat, "has a string that is not UTF-8");
        return push(PickleNode{Kind::String, 0, 0, std::string(*text), {}});
    }
    bool frame() {
        const auto length = m_cursor.read<std::uint64_t>();
        if (!length || *length > static_cast<std::uint64_t>(m_cursor.remaining()))
            return cut();
        return true;
    }

    bool tuple(std::size_t start, std::size_t count) {
        if (!need(count))
            return false;
        const auto first = m_stack.begin() + static_cast<std::ptrdiff_t>(start);
        PickleNode value{Kind::Tuple, 0, 0, {}, std::vector<PickleId>(first, m_stack.end())};
        m_stack.erase(first, m_stack.end());
        return push(std::move(value));
    }
    /// Moves the top `count` objects into the container below them.
    bool extend(Kind kind, std::size_t count) {
        if (!need(count + 1))
            return false;
        const auto first = m_stack.end() - static_cast<std::ptrdiff_t>(count);
        PickleNode& target = node(*(first - 1));
        if (target.kind != kind || (kind == Kind::Dict && count % 2 != 0))
            return complain(ErrorCode::BadFormat, "adds " + std::to_string(count) + " items to " +
                                                      std::string(pickleKindName(target.kind)));
        target.items.insert(target.items.end(), first, m_stack.end());
        m_stack.erase(first, m_stack.end());
        return true;
    }

    template <typename T> bool put(std::optional<T> key) {
        if (!key)
            return cut();
        if (!need(1))
            return false;
        m_memo[*key] = m_stack.back();
        return true;
    }
    template <typename T> bool pushMemo(std::optional<T> key) {
        if (!key)
            return cut();
        const auto found = m_memo.find(*key);
        if (found == m_memo.end())
            return complain(ErrorCode::BadFormat,
                            "asks for memo " + std::to_string(*key) + ", which was not set");
        m_stack.push_back(found->second);
        return true;
    }

    std::optional<std::string> line() {
        constexpr std::size_t LongestName = 256;
        std::string text;
        while (text.size() <= LongestName) {
            const auto character = m_cursor.read<char>();
            if (!character) {
                cut();
                return std::nullopt;
            }
            if (*character == '\n')
                return text;
            text += *character;
        }
        complain(ErrorCode::BadFormat, "has a global whose name is too long");
        return std::nullopt;
    }
    bool global() {
        const auto module = line();
        const auto name = module ? line() : std::nullopt;
        return name && pushGlobal(*module + "." + *name);
    }
    bool stackGlobal() {
        if (!need(2))
            return false;
        const PickleId name = pop();
        const PickleId module = pop();
        if (node(module).kind != Kind::String || node(name).kind != Kind::String)
            return complain(ErrorCode::BadFormat,
                            "names a global with something that is no string");
        return pushGlobal(node(module).text + "." + node(name).text);
    }
    bool pushGlobal(std::string name) {
        if (std::ranges::find(AllowedGlobals, std::string_view(name)) == AllowedGlobals.end())
            return complain(ErrorCode::UnsupportedFormat,
                            "asks for " + shownName(name) +
                                ", which is no part of a plain state dict; nothing was run");
        return push(PickleNode{Kind::Global, 0, 0, std::move(name), {}});
    }
    bool reduce() {
        if (!need(2))
            return false;
        const PickleId arguments = pop();
        const PickleId callable = pop();
        if (node(callable).kind != Kind::Global || node(arguments).kind != Kind::Tuple)
            return complain(ErrorCode::BadFormat, "calls something that is no global");
        if (node(callable).text != OrderedDict)
            return push(PickleNode{Kind::Call, 0, 0, {}, {callable, arguments}});
        if (!node(arguments).items.empty())
            return complain(ErrorCode::UnsupportedFormat, "calls OrderedDict with arguments");
        return push(PickleNode{Kind::Dict, 0, 0, {}, {}});
    }
    /// Attributes of an object (the `_metadata` of a state dict): dropped.
    bool build() {
        if (!need(2))
            return false;
        pop();
        return true;
    }
    bool persistentId() {
        if (!need(1))
            return false;
        const PickleId id = pop();
        if (node(id).kind != Kind::Tuple)
            return complain(ErrorCode::BadFormat, "has a persistent id that is no tuple");
        return push(PickleNode{Kind::PersistentId, 0, 0, {}, {id}});
    }

    bool cut() {
        m_error = truncated();
        return false;
    }
    Error truncated() const {
        return readerError(ErrorCode::Truncated, m_file, m_what,
                           " ends inside its pickle, at offset ", m_opcodeOffset);
    }
    bool complain(ErrorCode code, const std::string& sentence) {
        m_error = readerError(code, m_file, m_what, " ", sentence, " (pickle offset ",
                              m_opcodeOffset, ")");
        return false;
    }

    ByteCursorView m_cursor;
    std::string_view m_file;
    std::string_view m_what;
    std::int64_t m_opcodeOffset = 0;
    Pickle m_pickle;
    std::vector<PickleId> m_stack;
    std::vector<std::size_t> m_marks; ///< heights of the stack
    std::unordered_map<std::uint32_t, PickleId> m_memo;
    std::optional<Error> m_error;
};

} // namespace

Result<Pickle> readPickle(std::span<const std::byte> bytes, std::string_view file,
                          std::string_view what) {
    return PickleMachine(bytes, file, what).run();
}

} // namespace rookery
