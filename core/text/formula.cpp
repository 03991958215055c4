// SPDX-License-Identifier: Apache-2.0
//
// One pass from left to right over commands, groups, scripts and other characters. Groups are read by recursion of
// bounded depth; deeper ones stay as written.
#include "core/text/formula.h"

#include <algorithm>
#include <array>

#include "core/base/utf8.h"

namespace rookery {

namespace {

constexpr int MostDepth = 24;

struct Sign {
    std::string_view name;
    std::string_view text;
};

/// By name; what TeX sets as an operator has its blanks with it.
constexpr auto Signs = std::to_array<Sign>({
    {"Delta", "Δ"}, {"Gamma", "Γ"}, {"Lambda", "Λ"}, {"Leftarrow", " ⇐ "}, {"Leftrightarrow", " ⇔ "}, {"Omega", "Ω"},
    {"Phi", "Φ"}, {"Pi", "Π"}, {"Psi", "Ψ"}, {"Re", "ℜ"}, {"Rightarrow", " ⇒ "}, {"Sigma", "Σ"}, {"Theta", "Θ"},
    {"Upsilon", "Υ"}, {"Xi", "Ξ"}, {"aleph", "ℵ"}, {"alpha", "α"}, {"angle", "∠"}, {"approx", " ≈ "}, {"arccos", "arccos "},
    {"arcsin", "arcsin "}, {"arctan", "arctan "}, {"ast", "∗"}, {"because", " ∵ "}, {"beta", "β"}, {"bigcap", "⋂"},
    {"bigcup", "⋃"}, {"bot", "⊥"}, {"bullet", "•"}, {"cap", " ∩ "}, {"cdot", "·"}, {"cdots", "⋯"}, {"chi", "χ"},
    {"circ", "∘"}, {"colon", ": "}, {"cong", " ≅ "}, {"cos", "cos "}, {"cup", " ∪ "}, {"ddots", "⋱"}, {"deg", "deg "},
    {"degree", "°"}, {"delta", "δ"}, {"det", "det "}, {"div", " ÷ "}, {"dots", "…"}, {"ell", "ℓ"}, {"emptyset", "∅"},
    {"epsilon", "ε"}, {"equiv", " ≡ "}, {"eta", "η"}, {"exists", "∃"}, {"exp", "exp "}, {"forall", "∀"}, {"gamma", "γ"},
    {"gcd", "gcd "}, {"ge", " ≥ "}, {"geq", " ≥ "}, {"gets", " ← "}, {"gg", " ≫ "}, {"hbar", "ℏ"}, {"iff", " ⇔ "},
    {"iint", "∬"}, {"implies", " ⇒ "}, {"in", " ∈ "}, {"inf", "inf "}, {"infty", "∞"}, {"int", "∫"}, {"iota", "ι"},
    {"kappa", "κ"}, {"lambda", "λ"}, {"land", " ∧ "}, {"langle", "⟨"}, {"lceil", "⌈"}, {"ldots", "…"}, {"le", " ≤ "},
    {"leftarrow", " ← "}, {"leftrightarrow", " ↔ "}, {"leq", " ≤ "}, {"lfloor", "⌊"}, {"lim", "lim "}, {"ll", " ≪ "},
    {"ln", "ln "}, {"lnot", "¬"}, {"log", "log "}, {"lor", " ∨ "}, {"mapsto", " ↦ "}, {"max", "max "}, {"mid", " | "},
    {"min", "min "}, {"mp", " ∓ "}, {"mu", "μ"}, {"nabla", "∇"}, {"ne", " ≠ "}, {"neg", "¬"}, {"neq", " ≠ "},
    {"notin", " ∉ "}, {"nu", "ν"}, {"oint", "∮"}, {"omega", "ω"}, {"oplus", " ⊕ "}, {"otimes", " ⊗ "}, {"parallel", " ∥ "},
    {"partial", "∂"}, {"perp", " ⊥ "}, {"phi", "φ"}, {"pi", "π"}, {"pm", " ± "}, {"prime", "′"}, {"prod", "∏"},
    {"propto", " ∝ "}, {"psi", "ψ"}, {"qquad", "    "}, {"quad", "  "}, {"rangle", "⟩"}, {"rceil", "⌉"}, {"rfloor", "⌋"},
    {"rho", "ρ"}, {"rightarrow", " → "}, {"setminus", " ∖ "}, {"sigma", "σ"}, {"sim", " ∼ "}, {"simeq", " ≃ "},
    {"sin", "sin "}, {"star", "⋆"}, {"subset", " ⊂ "}, {"subseteq", " ⊆ "}, {"sum", "∑"}, {"sup", "sup "},
    {"supset", " ⊃ "}, {"supseteq", " ⊇ "}, {"tan", "tan "}, {"tau", "τ"}, {"therefore", " ∴ "}, {"theta", "θ"},
    {"times", " × "}, {"to", " → "}, {"top", "⊤"}, {"upsilon", "υ"}, {"varepsilon", "ε"}, {"varphi", "φ"}, {"vdots", "⋮"},
    {"vee", " ∨ "}, {"wedge", " ∧ "}, {"xi", "ξ"}, {"zeta", "ζ"},
});

/// Commands that say how something looks, not what it is: what follows stays.
constexpr auto Looks = std::to_array<std::string_view>({
    "Big",    "Bigg",     "big",   "bigg",   "boldsymbol", "cal", "displaystyle", "hline",  "left",      "limits",  "mathbf", "mathcal", "mathit",
    "mathrm", "mathsf", "mathtt", "middle", "nolimits",   "nonumber", "notag",  "operatorname", "rm", "right", "scriptstyle", "text", "textstyle"});

constexpr std::string_view Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
constexpr std::string_view RaisedOf = "0123456789+-=()ni";
constexpr std::string_view Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙᵢₐₑₒₓₖₜₘⱼ";
constexpr std::string_view LoweredOf = "0123456789+-=()niaeoxktmj";

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view signOf(std::string_view name) {
    const auto at = std::lower_bound(Signs.begin(), Signs.end(), name, [](const Sign& sign, std::string_view wanted) { return sign.name < wanted; });
    return at != Signs.end() && at->name == name ? at->text : std::string_view();
}

/// `text` in small characters, or nothing if one of it has none.
std::string smallText(std::string_view text, std::string_view from, std::string_view to) {
    std::string small;
    for (const char c : text) {
        const std::size_t place = from.find(c);
        if (place == std::string_view::npos)
            return {};
        std::string_view rest = to;
        for (std::size_t i = 0; i < place; ++i)
            rest.remove_prefix(nextUtf8(rest).length);
        small += rest.substr(0, nextUtf8(rest).length);
    }
    return small;
}

/// Whether it needs brackets as part of a larger formula.
bool isSimple(std::string_view text) {
    std::size_t characters = 0;
    for (std::string_view rest = text; !rest.empty(); rest.remove_prefix(nextUtf8(rest).length)) {
        ++characters;
        const auto byte = static_cast<unsigned char>(rest.front());
        if (byte < 0x80 && !isLetter(rest.front()) && (byte < '0' || byte > '9') && byte != '.')
            return false;
    }
    return characters <= 1 || std::all_of(text.begin(), text.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '.'; });
}

std::string bracketed(const std::string& text) {
    return isSimple(text) ? text : '(' + text + ')';
}

class FormulaReader {
  public:
    explicit FormulaReader(std::string_view tex) : m_rest(tex) {}

    std::string read() {
        std::string all;
        while (!m_rest.empty())
            appendNext(all, 0);
        return all;
    }

  private:
    void appendNext(std::string& out, int depth) {
        const char c = m_rest.front();
        if (c == '\\')
            return appendCommand(out, depth);
        if (c == '^' || c == '_')
            return appendScript(out, c, depth);
        if (c == '{' && depth < MostDepth) {
            out += group(depth);
            return;
        }
        m_rest.remove_prefix(1);
        if (c == '}')
            return; // closes nothing
        if (c == '\'')
            out += "′";
        else if (c == '&' || c == '~' || c == '\t')
            append(out, " ");
        else if (c == ' ' || c == '\n' || c == '\r')
            append(out, " ");
        else if (c == '=' || c == '<' || c == '>')
            append(out, std::string(" ") + c + ' ');
        else
            out += c;
    }

    /// Never two blanks beside each other.
    static void append(std::string& out, std::string_view text) {
        if (text.starts_with(' ') && (out.empty() || out.back() == ' ' || out.back() == '\n'))
            text.remove_prefix(1);
        out += text;
    }

    /// The contents of the group that begins here, or the one thing that does.
    std::string argument(int depth) {
        while (!m_rest.empty() && m_rest.front() == ' ')
            m_rest.remove_prefix(1);
        if (m_rest.empty())
            return {};
        std::string text;
        if (m_rest.front() == '{' && depth < MostDepth)
            return group(depth);
        if (m_rest.front() == '\\' && depth < MostDepth) {
            appendCommand(text, depth + 1);
        } else {
            const std::size_t length = nextUtf8(m_rest).length;
            text = m_rest.substr(0, length);
            m_rest.remove_prefix(length);
        }
        return trimmed(text);
    }

    std::string group(int depth) {
        m_rest.remove_prefix(1);
        std::string text;
        while (!m_rest.empty() && m_rest.front() != '}')
            appendNext(text, depth + 1);
        if (!m_rest.empty())
            m_rest.remove_prefix(1);
        return trimmed(text);
    }

    static std::string trimmed(std::string text) {
        while (!text.empty() && text.back() == ' ')
            text.pop_back();
        text.erase(0, std::min(text.find_first_not_of(' '), text.size()));
        return text;
    }

    void appendScript(std::string& out, char kind, int depth) {
        m_rest.remove_prefix(1);
        const std::string text = argument(depth);
        if (text.empty())
            return;
        if (text == "∘" && kind == '^') { // degrees
            out += "°";
            return;
        }
        if (text == "′") {
            out += text;
            return;
        }
        while (!out.empty() && out.back() == ' ')
            out.pop_back(); // of a sum or a limit
        std::string tight = text;
        std::erase(tight, ' ');
        const std::string small = kind == '^' ? smallText(tight, RaisedOf, Raised) : smallText(tight, LoweredOf, Lowered);
        out += small.empty() ? kind + bracketed(text) : small;
    }

    void appendCommand(std::string& out, int depth) {
        m_rest.remove_prefix(1);
        if (m_rest.empty()) {
            out += '\\';
            return;
        }
        if (!isLetter(m_rest.front())) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '\\')
                out += '\n';
            else if (c == ',' || c == ';' || c == ':' || c == ' ' || c == '!')
                append(out, c == '!' ? "" : " ");
            else if (c == '|')
                out += "‖";
            else
                out += c; // {, }, %, $, #, &, _
            return;
        }
        const auto end = static_cast<std::size_t>(std::find_if_not(m_rest.begin(), m_rest.end(), isLetter) - m_rest.begin());
        const std::string_view name = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        appendNamed(out, name, depth);
    }

    void appendNamed(std::string& out, std::string_view name, int depth) {
        if (const std::string_view sign = signOf(name); !sign.empty()) {
            append(out, sign);
            return;
        }
        if (depth >= MostDepth) {
            out += '\\';
            out += name;
        } else if (name == "frac" || name == "dfrac" || name == "tfrac") {
            const std::string above = argument(depth);
            out += bracketed(above) + '/' + bracketed(argument(depth));
        } else if (name == "binom") {
            const std::string above = argument(depth);
            out += "C(" + above + ", " + argument(depth) + ')';
        } else if (name == "sqrt") {
            appendRoot(out, depth);
        } else if (name == "overline" || name == "bar" || name == "hat" || name == "vec" || name == "tilde" || name == "dot") {
            appendAccent(out, name, depth);
        } else if (name == "mathbb") {
            appendDoubleStruck(out, argument(depth));
        } else if (name == "begin" || name == "end") {
            argument(depth); // the kind of environment: rows and columns are left as lines and blanks
        } else if (std::find(Looks.begin(), Looks.end(), name) != Looks.end()) {
            if ((name == "left" || name == "right") && m_rest.starts_with('.'))
                m_rest.remove_prefix(1); // no bracket
        } else {
            out += '\\';
            out += name;
        }
    }

    void appendRoot(std::string& out, int depth) {
        std::string degree;
        if (m_rest.starts_with('[')) {
            const std::size_t end = std::min(m_rest.find(']'), m_rest.size());
            degree = m_rest.substr(1, end - std::min<std::size_t>(end, 1));
            m_rest.remove_prefix(std::min(end + 1, m_rest.size()));
        }
        if (degree == "3")
            out += "∛";
        else if (degree == "4")
            out += "∜";
        else
            out += smallText(degree, RaisedOf, Raised) + "√";
        out += bracketed(argument(depth));
    }

    void appendAccent(std::string& out, std::string_view name, int depth) {
        const std::string_view mark = name == "hat" ? "\u0302" : name == "vec" ? "\u20D7" : name == "tilde" ? "\u0303" : name == "dot" ? "\u0307" : "\u0305";
        const std::string text = argument(depth);
        for (std::string_view rest = text; !rest.empty();) {
            const std::size_t length = nextUtf8(rest).length;
            out += rest.substr(0, length);
            out += mark;
            rest.remove_prefix(length);
        }
    }

    static void appendDoubleStruck(std::string& out, const std::string& text) {
        constexpr auto sets = std::to_array<Sign>({{"N", "ℕ"}, {"Z", "ℤ"}, {"Q", "ℚ"}, {"R", "ℝ"}, {"C", "ℂ"}, {"P", "ℙ"}});
        const auto at = std::find_if(sets.begin(), sets.end(), [&text](const Sign& sign) { return sign.name == text; });
        out += at == sets.end() ? text : std::string(at->text);
    }

    std::string_view m_rest;
};

} // namespace

std::string readableFormula(std::string_view tex) {
    std::string text = FormulaReader(tex).read();
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n'))
        text.pop_back();
    text.erase(0, std::min(text.find_first_not_of(" \n"), text.size()));
    return text;
}

} // namespace rookery
