"""MathML as a line of readable text with CSL superscripts and subscripts: titles and abstracts hold formulas."""

from __future__ import annotations

from .xml_node import Node

# Elements of content MathML that are a sign, and operators that stand between what they join.
_SIGNS = {
    "infinity": "∞", "pi": "π", "exponentiale": "e", "imaginaryi": "i", "emptyset": "∅", "complexes": "ℂ",
    "reals": "ℝ", "integers": "ℤ", "rationals": "ℚ", "naturalnumbers": "ℕ", "primes": "ℙ", "true": "true",
    "false": "false", "notanumber": "NaN",
}  # fmt: skip
_BETWEEN = {
    "plus": "+", "minus": "−", "times": "×", "divide": "/", "eq": "=", "neq": "≠", "lt": "<", "gt": ">", "leq": "≤",
    "geq": "≥", "approx": "≈", "in": "∈", "notin": "∉", "union": "∪", "intersect": "∩", "subset": "⊆", "and": "∧",
    "or": "∨", "power": "^",
}  # fmt: skip
_SPACED = frozenset("=≠<>≤≥≈∈∉+−×→⇒∼~")


def formula(node: Node) -> str:
    """The formula that a MathML element holds."""
    parts = [formula(child) for child in node.children]
    inside = "".join(parts)
    # What only has the right number of children in valid MathML must not fail in other.
    first, second, third = (*parts, "", "", "")[:3]
    match node.name:
        case "mi" | "mn" | "mtext" | "ci" | "csymbol":
            return node.words
        case "cn":
            return f"{node.text.strip()}+{node.children[0].tail.strip()}i" if node.children else node.words
        case "mo":
            return f" {node.words} " if node.words in _SPACED else node.words
        case "msup" | "mover":
            return f"{first}<sup>{second}</sup>" if node.name == "msup" else first + second
        case "msub" | "munder":
            return f"{first}<sub>{second}</sub>"
        case "msubsup" | "munderover":
            return f"{first}<sub>{second}</sub><sup>{third}</sup>"
        case "mfrac":
            return f"{_grouped(first)}/{_grouped(second)}"
        case "msqrt":
            return f"√{_grouped(inside)}"
        case "mroot":
            return f"<sup>{second}</sup>√{_grouped(first)}"
        case "mfenced":
            joint = node.attributes.get("separators", ",")[:1]
            return node.attributes.get("open", "(") + joint.join(parts) + node.attributes.get("close", ")")
        case "mtable" | "matrix" | "determinant":
            return f"[{'; '.join(parts)}]"
        case "mtr" | "mlabeledtr" | "matrixrow" | "vector":
            return ", ".join(parts)
        case "apply":
            return _applied(node, parts)
        case "mspace":
            return " "
        case "annotation" | "annotation-xml":
            return ""
    return _SIGNS.get(node.name, inside or node.words)


def _applied(node: Node, parts: list[str]) -> str:
    if not node.children:
        return ""
    name, joined = node.children[0].name, parts[1:]
    if name == "power" and len(joined) == 2:
        return f"{joined[0]}<sup>{joined[1]}</sup>"
    if name in _BETWEEN:
        return f" {_BETWEEN[name]} ".join(joined)
    return f"{parts[0] or name}({', '.join(joined)})"


def _grouped(text: str) -> str:
    return text if text.isalnum() else f"({text})"
