"""What LaTeX commands mean: accents, characters, formatting, and commands that only wrap text.

The common ones stand here (LaTeX2e reference manual, sections on accents and text symbols); every other
symbol is looked up in pylatexenc's table of about 600 macros, loaded when the first one is met.
"""

from __future__ import annotations

from functools import cache
from typing import Any

# Accent command → combining character, put after the letter and composed to NFC.
ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "t": "\u0361",
    "ocirc": "\u030a",
    "textogonekcentered": "\u0328",
}
MATH_ACCENTS = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "check": "\u030c",
    "tilde": "\u0303",
    "widetilde": "\u0303",
    "acute": "\u0301",
    "grave": "\u0300",
    "dot": "\u0307",
    "ddot": "\u0308",
    "breve": "\u0306",
    "bar": "\u0304",
    "overline": "\u0305",
    "vec": "\u20d7",
    "mathring": "\u030a",
}
SYMBOLS = {
    "aa": "å", "AA": "Å", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "ss": "ß", "SS": "ẞ", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "th": "þ", "TH": "Þ",
    "ng": "ŋ", "NG": "Ŋ", "P": "¶", "S": "§", "copyright": "©", "textcopyright": "©", "pounds": "£",
    "textregistered": "®", "texttrademark": "™", "dag": "†", "ddag": "‡", "dots": "…", "ldots": "…",
    "textellipsis": "…", "lq": "‘", "rq": "’", "textquoteleft": "‘", "textquoteright": "’",
    "textquotedblleft": "“", "textquotedblright": "”", "quotedblbase": "„", "quotesinglbase": "‚",
    "glqq": "„", "grqq": "“", "flqq": "«", "frqq": "»", "guillemotleft": "«", "guillemotright": "»",
    "guilsinglleft": "‹", "guilsinglright": "›", "textendash": "–", "textemdash": "—", "textasciitilde": "~",
    "textasciicircum": "^", "textasciigrave": "`", "textquotesingle": "'", "textquotedbl": '"',
    "textbackslash": "\\", "textbraceleft": "{", "textbraceright": "}", "textbar": "|", "textless": "<",
    "textgreater": ">", "textunderscore": "_", "textdollar": "$", "textdegree": "°", "degree": "°",
    "textmu": "µ", "textohm": "Ω", "texteuro": "€", "euro": "€", "EUR": "€", "textperthousand": "‰",
    "textordfeminine": "ª", "textordmasculine": "º", "textexclamdown": "¡", "textquestiondown": "¿",
    "textbullet": "•", "textperiodcentered": "·", "cdot": "·", "cdots": "⋯", "times": "×", "div": "÷",
    "pm": "±", "mp": "∓", "circ": "∘", "sim": "∼", "approx": "≈", "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥",
    "neq": "≠", "ne": "≠", "infty": "∞", "to": "→", "rightarrow": "→", "leftarrow": "←", "lt": "<", "gt": ">",
    "langle": "⟨", "rangle": "⟩", "prime": "′", "backslash": "\\", "lbrace": "{", "rbrace": "}",
    "TeX": "TeX", "LaTeX": "LaTeX", "LaTeXe": "LaTeX2ε", "BibTeX": "BibTeX", "biber": "Biber",
    "hyphen": "-", "slash": "/", "varGamma": "Γ", "varDelta": "Δ", "varSigma": "Σ", "varPhi": "Φ",
    "varOmega": "Ω", "cprime": "ʹ", "cdprime": "ʺ", "polhk": "", "par": "\n\n", "newline": "\n", "quad": " ",
    "qquad": " ", "enspace": " ", "thinspace": "\u2009", "space": " ", "nobreakspace": "\u00a0",
    "textvisiblespace": "␣", "Dash": "—", "bibrangedash": "–", "textsupmath": "",
}  # fmt: skip
# `\` and one character that is no letter.
ESCAPES = {
    " ": " ", "\n": " ", "\t": " ", "\\": "\n", "/": "", "-": "", ",": "\u2009", ";": " ", ":": " ", "!": "",
    "@": "", "*": "", "|": "‖", "<": "", ">": "", "+": "",
}  # fmt: skip
# Commands whose argument is set in a font, and switches that hold until the group ends → CSL rich text tag.
STYLES = {
    "emph": "i", "textit": "i", "textsl": "i", "mkbibemph": "i", "mkbibitalic": "i", "mathit": "i", "bibemph": "i",
    "textbf": "b", "mathbf": "b", "mkbibbold": "b", "boldsymbol": "b", "textsc": "sc",
    "textsuperscript": "sup", "mkbibsuperscript": "sup", "textsubscript": "sub", "mkbibsubscript": "sub",
    "sp": "sup", "sb": "sub",
}  # fmt: skip
SWITCHES = {
    "it": "i", "itshape": "i", "em": "i", "sl": "i", "slshape": "i", "bf": "b", "bfseries": "b", "sc": "sc",
    "scshape": "sc",
}  # fmt: skip
# Commands whose first argument says nothing: all of it goes, or what follows is meant.
DROPPED = frozenset(
    "noopsort sortnoop noop hspace vspace label index color selectlanguage phantom hphantom vphantom begin end".split()
)
SECOND = frozenset("foreignlanguage textcolor colorbox textlang raisebox".split())
QUOTES = {
    "enquote": ("“", "”"),
    "mkbibquote": ("“", "”"),
    "textquote": ("“", "”"),
    "cite": ("[", "]"),
    "mkbibparens": ("(", ")"),
    "mkbibbrackets": ("[", "]"),
}
VERBATIM = frozenset(("url", "path", "nolinkurl", "verb"))
# Math that text cannot say: the whole formula is kept as written.
FORMULAS = frozenset(
    "frac dfrac tfrac sqrt binom over sum int prod lim matrix pmatrix bmatrix begin end stackrel overset underset "
    "underbrace overbrace array".split()
)
# Commands that only wrap text in a formula.
WRAPPERS = frozenset(
    "mathrm mathsf mathtt mathcal mathbb mathfrak mathscr mathnormal textrm text textnormal textsf texttt mbox hbox rm "
    "left right big Big bigl bigr operatorname ensuremath displaystyle textstyle scriptstyle limits nolimits sf tt "
    "bm hspace vspace not textup textmd mathop mathbin mathrel underline".split()
)


@cache
def symbol(name: str) -> str | None:
    """The character a macro without arguments stands for, or None when nobody knows it."""
    known = SYMBOLS.get(name)
    if known is not None:
        return known
    spec = _table().get_macro_spec(name)
    found = spec.simplify_repl if spec is not None else None
    return found if isinstance(found, str) and found and not set("%<") & set(found) else None


@cache
def _table() -> Any:
    from pylatexenc.latex2text import get_default_latex_context_db  # 25 ms, so only when needed

    return get_default_latex_context_db()
