"""Nasty Markdown and HTML from a seed: deep nesting, CRLF, tabs, broken markup, what looks like markup and is none."""

from __future__ import annotations

from random import Random

_TEXT = (
    "withdrawal deposit wallet fee network the your a of is pending 500 USDT TRC20 e.g. it's 提币 saque вывод Größe "
    "naïve 100% 2,5 -- C# foo_bar snake_case_word 2*3*4 a<b x>y AT&T &amp; &copy &#8217; R$ $5 [x] (y) ! # + - 1. 2) "
    "* _ ` | \\ \\* ::: https://a.example/b_c?d=e&f=g {name} %s {{ user.name }} @wallet <3 -> ** __ ]( [a][b] 😀 "
    "\u00a0 \u200b"
)
_WORDS = _TEXT.split(" ")
_BLOCKS = 9


def markdown(seed: int) -> bytes:
    random = Random(seed)
    text = "\n".join(_block(random, 0) for _ in range(random.randint(1, _BLOCKS)))
    if random.random() < 0.2:
        text = f"---\ntitle: {_words(random, 3, plain=True)}\nslug: a-b\n---\n" + text
    if random.random() < 0.3:
        text += "\n[ref]: /a/b 'A title'\n[^1]: The note\n"
    data = text.replace("\n", "\r\n").encode() if random.random() < 0.3 else text.encode()
    return b"\xef\xbb\xbf" + data if random.random() < 0.1 else data


def html(seed: int) -> bytes:
    random = Random(seed)
    text = "".join(_element(random, 0) for _ in range(random.randint(1, _BLOCKS)))
    return text.replace("\n", "\r\n").encode() if random.random() < 0.3 else text.encode()


def _words(random: Random, most: int, *, plain: bool = False) -> str:
    known = [word for word in _WORDS if word.isalpha()] if plain else _WORDS
    return " ".join(random.choice(known) for _ in range(random.randint(1, most)))


def _inline(random: Random, depth: int) -> str:
    parts = []
    for _ in range(random.randint(1, 4)):
        inner = _inline(random, depth + 1) if depth < 3 and random.random() < 0.4 else _words(random, 4)
        forms = [
            *(inner, inner, inner, f"**{inner}**", f"*{inner}*", f"_{inner}_", f"__{inner}__", f"***{inner}***"),
            *(f"~~{inner.replace('~', '')}~~", f"`{inner}`", f"**{inner}", f"{inner}\\", " [ref] ", "[ref][] "),
            *(
                f"[{inner}](/en/a.md#b)",
                f'[{inner}](<a b> "A tip")',
                f"[{inner}][ref]",
                f"![{inner}](i.png 'Its title')",
            ),
            *(f"<b>{inner}</b>", f'<a href="x" title="tip">{inner}</a>', f"<i>{inner}", f"{inner}</u>", "<br/>"),
            *("<!-- note -->", "<https://a.example>", "<code>if a</code>"),
        ]
        parts.append(random.choice(forms))
    return random.choice(["", " ", " "]).join(parts)


def _block(random: Random, depth: int) -> str:
    inline = _inline(random, 0).replace("\n", " ")
    kind = random.randrange(15)
    if kind == 0:
        return f"{'#' * random.randint(1, 6)} {inline}{random.choice(['', ' {#an-id}', ' ##'])}\n"
    if kind == 1:
        return f"{inline}\n{random.choice(['===', '---'])}\n"
    if kind == 2 and depth < 3:
        return "".join(f"> {line}\n" for line in _block(random, depth + 1).split("\n"))
    if kind in (3, 4) and depth < 3:
        marker = random.choice(["- ", "* ", "1. ", "10) ", "- [ ] "])
        inner = _block(random, depth + 1).rstrip("\n").replace("\n", "\n" + " " * random.choice([len(marker), 2, 4]))
        return "".join(f"{marker}{item}\n" for item in (inline, inner, _words(random, 3)))
    if kind == 5:
        rows = "".join(
            f"| {_inline(random, 2).replace('|', '')} | {_words(random, 3).replace('|', '')} |\n" for _ in range(2)
        )
        return f"| One | Two |\n|---|:-:|\n{rows}"
    if kind == 6:
        return f"```js\n{inline}\n```\n"
    if kind == 7:
        return f"    {inline}\n\ttabbed {inline}\n"
    if kind == 8:
        return f"<div class=x>\n{_element(random, 1)}\n</div>\n"
    if kind == 9:
        return f'<Card title="{_words(random, 3, plain=True)}">\n\n{inline}\n\n</Card>\n'
    if kind == 10:
        return f":::tip {_words(random, 2, plain=True)}\n{inline.rstrip(chr(92))}.\n:::\n"
    if kind == 11:
        return random.choice(["{% include 'x' %}\n", "***\n", "<!-- a -->\n", "import X from './x'\n", "\n\n"])
    if kind == 12:
        return f"{inline}{random.choice(['  ', chr(92), ''])}\n{_inline(random, 1)}\n"
    return f"{inline}{random.choice(['', ' [^1]'])}\n{random.choice(['', chr(10)])}"


def _element(random: Random, depth: int) -> str:
    # no «a<b»: it opens an element, and a browser rebuilds open formatting around every word that comes later
    inner = _words(random, 5).replace("{{", "").replace("a<b", "a < b")
    more = "".join(_element(random, depth + 1) for _ in range(random.randint(0, 2))) if depth < 4 else ""
    forms = [
        *(f"<p>{inner} <b>{inner}</b> {inner}</p>", f"<div>{inner}{more}</div>", f"<ul><li>{inner}<li>{more}</ul>"),
        *(f"<b>{inner}<i>x</b> y</i>", f"<p>{inner}", f"{inner}</p>", f"<span title='a tip'>{inner}{more}</span>"),
        *(f"<a href=/en/x>{inner}</a>{more}", f"<pre>{inner}</pre>", f"<code>{inner}</code> {inner}", "<br>", inner),
        *(f"<h2 id=a>{inner}</h2>\n{more}", f"<table><tr><td>{inner}<td>{inner}</table>", "\n", "\t", "<!-- c -->"),
        *("<img alt='A picture' src=x>", "<script>if (a<b) x()</script>", f"<p translate=no>{inner}</p>"),
        f"<em>{inner}<strong>{inner}</strong></em> {inner}",
    ]
    return random.choice(forms)
