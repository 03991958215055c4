#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes world.golden.json and neox20b.golden.json beside this file, without any code of Rookery.

World: the definition (longest token at each place), as a dictionary look-up by length. 20B: NFC, runs of blanks,
the GPT-2 expression written out as a scanner over Unicode categories, and the merge rule applied literally.
A case is {"name", "text" or "hex", "ids"}; hex is for bytes that are not UTF-8.
Usage: make_goldens.py RESOURCES/tokenizers [GOLDEN_TO_CHECK_AGAINST.json ...]
"""
import ast
import json
import pathlib
import sys
import unicodedata

TEXTS = {
    "empty": "",
    "Latin": "The quick brown fox jumps over 13 lazy dogs.",
    "Latin with marks": "Zażółć gęślą jaźń; ÅÄÖ åäö ßẞ ıİ",
    "Vietnamese": "Tiếng Việt có sáu thanh điệu.",
    "Greek": "Η γρήγορη αλεπού πηδάει πάνω από το σκυλί.",
    "Cyrillic": "Съешь ещё этих мягких французских булок.",
    "Armenian": "Բարև աշխարհ, ինչպե՞ս ես։",
    "Georgian": "გამარჯობა მსოფლიო",
    "Hebrew": "שלום עולם, מה שלומך?",
    "Arabic": "مرحبا بالعالم، كيف حالك؟",
    "Syriac": "ܫܠܡܐ ܥܠܡܐ",
    "Thaana": "ހަލޯ ދުނިޔެ",
    "Devanagari": "नमस्ते दुनिया, क्या हाल है?",
    "Bengali": "ওহে বিশ্ব",
    "Gurmukhi": "ਸਤ ਸ੍ਰੀ ਅਕਾਲ ਦੁਨਿਆ",
    "Gujarati": "નમસ્તે વિશ્વ",
    "Tamil": "வணக்கம் உலகம்",
    "Telugu": "హలో ప్రపంచం",
    "Kannada": "ಹಲೋ ಪ್ರಪಂಚ",
    "Malayalam": "ഹലോ ലോകം",
    "Sinhala": "ආයුබෝවන් ලෝකය",
    "Thai": "สวัสดีชาวโลก",
    "Lao": "ສະບາຍດີໂລກ",
    "Tibetan": "འཇིག་རྟེན་བདེ་ལེགས།",
    "Burmese": "မင်္ဂလာပါကမ္ဘာလောက",
    "Khmer": "សួស្តី​ពិភពលោក",
    "Ethiopic": "ሰላም ለዓለም።",
    "Cherokee": "ᎣᏏᏲ ᎡᎶᎯ",
    "Mongolian": "ᠰᠠᠢᠨ ᠪᠠᠢᠨ᠎ᠠ ᠤᠤ",
    "Han simplified": "你好，世界！今天天气怎么样？",
    "Han traditional": "鳳凰臺上鳳凰遊，鳳去臺空江自流。",
    "Japanese": "こんにちは世界。カタカナとひらがな。",
    "Hangul": "안녕하세요 세계, 잘 지내세요?",
    "Hangul decomposed": "\u1112\u1161\u11ab\u1100\u1173\u11af",
    "Gothic beyond the BMP": "𐌲𐌿𐍄 𐍃𐌹𐌺𐌿𐌼",
    "mathematical letters": "𝒜𝓁𝓅𝒽𝒶 ≤ ∑ ∞ √2",
    "emoji": "😀🎉🚀 ok 👍🏽",
    "emoji joined": "👨‍👩‍👧‍👦 🏳️‍🌈 🧑🏿‍🚀 ❤️‍🔥",
    "flags and keycaps": "🇩🇪🇯🇵🇧🇷 1️⃣#️⃣",
    "digits of scripts": "0123456789 ٠١٢٣٤ ०१२३ ⅷ ½ ²",
    "control characters": "".join(map(chr, range(32))) + "\x7f\x80\x85\x9f",
    "spaces of all kinds": "a\u00a0b\u2003c\u3000d\u1680e\u200bf\ufeffg\u180eh\u2028i",
    "runs of blanks": "a" + "".join(" " * n + "x" for n in range(1, 30)) + " " * 51,
    "newlines": "a\n\nb\r\n\r\nc\n\n\n\nd \n \n\te",
    "combining marks": "e\u0301 a\u0308\u0323 q\u0307\u0323 \u0301alone",
    "compatibility forms": "ﬁ ① ㎏ Ａ \u212b \u2126",
    "chat": "User: hi\n\nAssistant: Hello! How can I help?\n\nUser:",
    "names of special tokens": "</s><|endoftext|><|padding|><s><unk><think></think>[PAD300]",
    "code": "def f(x):\n    return {k: v**2 for k, v in x.items()}  # ok\n\n#include <map>\n\tint a[3] = {0};\n",
    "contractions": "I'm you're he's we've they'll I'd DON'T it'S 's're",
    "punctuation": "!!??...---___***///\\\\\\\"\"''``~~@@##$$%%^^&&",
    "URL": "https://example.org/a_b?c=d&e=%20f#g",
    "long word": "antidisestablishmentarianism" * 9,
    "noncharacters": "\uffff\ufffe\U0010ffff\ue000\U000f0000",
}
BROKEN = {
    "lone continuation bytes": b"a\x80b\xbf\xbfc",
    "overlong forms": b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf",
    "surrogates": b"\xed\xa0\x80\xed\xbf\xbf",
    "beyond Unicode": b"\xf4\x90\x80\x80\xf5\xff\xfe",
    "cut characters": "日本".encode()[:-1] + b" " + "🙂".encode()[:3] + b" " + "é".encode()[:1],
    "every byte": bytes(range(256)),
    "every byte backwards": bytes(range(255, -1, -1)),
}


class World:
    def __init__(self, path):
        self.ids = {}
        for line in open(path, encoding="utf-8", newline="\n"):
            token = ast.literal_eval(line[line.index(" "):line.rindex(" ")].strip(" "))
            data = token.encode() if isinstance(token, str) else token
            assert len(data) == int(line[line.rindex(" "):])
            self.ids[data] = int(line[:line.index(" ")])
        self.longest = max(map(len, self.ids))

    def encode(self, data):
        out = []
        while data:
            length = next(n for n in range(self.longest, 0, -1) if data[:n] in self.ids)
            out.append(self.ids[data[:length]])
            data = data[length:]
        return out


class NeoX20b:
    def __init__(self, path):
        model = json.load(open(path, encoding="utf-8"))
        self.vocab = model["model"]["vocab"]
        self.ranks = {tuple(m.split(" ")): i for i, m in enumerate(model["model"]["merges"])}
        self.blanks = {len(t["content"]): t["id"] for t in model["added_tokens"] if t["normalized"]}
        assert set(self.blanks) == set(range(2, 25))
        printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
        others = [b for b in range(256) if b not in printable]
        self.alphabet = {b: chr(b) for b in printable} | {b: chr(256 + i) for i, b in enumerate(others)}

    @staticmethod
    def kind(c):
        if c in "\t\n\v\f\r\x85" or unicodedata.category(c)[0] == "Z":
            return "space"
        return {"L": "letter", "N": "number"}.get(unicodedata.category(c)[0], "other")

    def pieces(self, s):
        i = 0
        while i < len(s):
            short = next((c for c in ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d") if s.startswith(c, i)), None)
            start = i + 1 if s[i] == " " and i + 1 < len(s) and self.kind(s[i + 1]) != "space" else i
            if short:
                end = i + len(short)
            elif self.kind(s[start]) != "space":
                end = start
                while end < len(s) and self.kind(s[end]) == self.kind(s[start]):
                    end += 1
            else:
                end = i
                while end < len(s) and self.kind(s[end]) == "space":
                    end += 1
                if end < len(s) and end - i > 1:
                    end -= 1
            yield s[i:end]
            i = end

    def merge(self, piece):
        word = [self.alphabet[b] for b in piece.encode()]
        while len(word) > 1:
            rank, at = min((self.ranks.get((a, b), 1 << 60), i) for i, (a, b) in enumerate(zip(word, word[1:])))
            if rank == 1 << 60:
                break
            word[at:at + 2] = [word[at] + word[at + 1]]
        return [self.vocab[w] for w in word]

    def encode(self, text):
        text = unicodedata.normalize("NFC", text)
        out, begin, i = [], 0, 0
        while i <= len(text):
            run = 0
            while i + run < len(text) and text[i + run] == " " and run < 24:
                run += 1
            if run >= 2 or i == len(text):
                for piece in self.pieces(text[begin:i]):
                    out += self.merge(piece)
                if run >= 2:
                    out.append(self.blanks[run])
                begin = i = i + max(run, 1)
            else:
                i += 1
        return out


def lines(cases):
    return "[\n" + ",\n".join(map(json.dumps, cases)) + "\n]\n"


def main():
    folder = pathlib.Path(__file__).parent
    world = World(sys.argv[1] + "/rwkv_vocab_v20230424.txt")
    neox = NeoX20b(sys.argv[1] + "/20B_tokenizer.json")
    for path in sys.argv[2:]:
        golden = json.load(open(path, encoding="utf-8"))
        encode = neox.encode if "20b" in path else lambda text: world.encode(text.encode())
        wrong = [c["text"] for c in golden["cases"] if encode(c["text"]) != c["ids"]]
        print(path, len(golden["cases"]), "cases, different:", wrong)
    cases = [{"name": n, "text": t, "ids": world.encode(t.encode())} for n, t in TEXTS.items()]
    cases += [{"name": n, "hex": d.hex(), "ids": world.encode(d)} for n, d in BROKEN.items()]
    (folder / "world.golden.json").write_text(lines(cases))
    cases = [{"name": n, "text": t, "ids": neox.encode(t)} for n, t in TEXTS.items()]
    (folder / "neox20b.golden.json").write_text(lines(cases))


if __name__ == "__main__":
    main()
