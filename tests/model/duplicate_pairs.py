"""Pairs of references, invented, with what a person says of them: the same, perhaps (to be asked), or other works."""

# ruff: noqa: E501  a table reads better in long lines

from __future__ import annotations

from dataclasses import dataclass, replace

from refapp.model.dates import PartialDate
from refapp.model.identifiers import identifier
from refapp.model.names import parse_name
from refapp.model.reference import Reference

SAME, PERHAPS, OTHER = "same", "perhaps", "other"
IDS = ("doi", "isbn", "pmid", "pmcid", "arxiv", "zotero")


def work(
    title: str, authors: str = "", year: int | None = None, kind: str = "article-journal", **more: str
) -> Reference:
    """A reference: identifiers by their scheme, other names are CSL variables."""
    fields = {name.replace("_", "-"): value for name, value in more.items() if name not in IDS}
    return Reference(
        kind=kind,
        title=title,
        creators=tuple(parse_name(name) for name in authors.split("; ") if name),
        issued=PartialDate(year=year) if year else None,
        fields=fields,
        identifiers=tuple(identifier(scheme, more[scheme]) for scheme in IDS if scheme in more),
    )


@dataclass(frozen=True)
class Pair:
    mine: Reference
    theirs: Reference
    truth: str
    about: str


def _like(mine: Reference, **parts: object) -> Reference:
    return replace(mine, **parts)  # type: ignore[arg-type]


def _fields(mine: Reference, **parts: str) -> Reference:
    fields = {**mine.fields, **{name.replace("_", "-"): value for name, value in parts.items()}}
    return replace(mine, fields={name: value for name, value in fields.items() if value})


HIP = work(
    "Menaquinone intake and hip fracture in older adults: a cohort study", "Solberg, Karin; Ito, Mei", 2023,
    container_title="Journal of Bone Studies", volume="12", issue="3", page="201-214", doi="10.5555/jbs.2023.0117",
)  # fmt: skip
BARE = _like(HIP, identifiers=())
BOOK = work(
    "Food and memory in the fjords", "Ødegård, Liv", 2015, "book", publisher="Fjordforlaget", isbn="9788299999991"
)
CHAPTER = work(
    "Salt, smoke and storage", "Berg, Ola", 2015, "chapter", container_title="Food and memory in the fjords",
    page="33-58", isbn="9788299999991", publisher="Fjordforlaget",
)  # fmt: skip
PAPER = work(
    "Sparse maps of slow rivers", "Lind, Sara; Roy, Anil", 2019, container_title="Water Letters", volume="8", page="1-9"
)

PAIRS = [
    # The same
    Pair(HIP, HIP, SAME, "word for word"),
    Pair(HIP, _like(HIP, title=HIP.title.upper()), SAME, "capitals"),
    Pair(HIP, _like(HIP, title="Menaquinone Intake and Hip Fracture in Older Adults – A Cohort Study."), SAME, "dash"),
    Pair(BARE, _like(BARE, title="{Menaquinone} intake and \\emph{hip fracture} in older adults: A cohort study"), SAME, "LaTeX"),
    Pair(BARE, _like(BARE, title="<i>Menaquinone</i> intake and hip fracture in older adults: a&nbsp;cohort study"), SAME, "HTML"),
    Pair(BARE, _like(BARE, title="Menaquinone intake &amp; hip fracture in older adults: a cohort study"), SAME, "entity"),
    Pair(BARE, _like(BARE, title="Menaquinone intake and hip fracture in older adults: a cohort stuy"), SAME, "misprint"),
    Pair(BARE, _like(BARE, title="The menaquinone intake and hip fracture in older adults: a cohort study"), SAME, "the"),
    Pair(BARE, _like(BARE, title="Hip fracture in older adults and menaquinone intake: a cohort study"), SAME, "order of words"),
    Pair(HIP, _like(BARE, identifiers=(identifier("pmid", "123"),)), SAME, "other identifiers"),
    Pair(HIP, work("", doi="10.5555/JBS.2023.0117"), SAME, "only a DOI"),
    Pair(HIP, _like(HIP, title="Menaquinone intake and hip fracture in older adults"), SAME, "no subtitle, same DOI"),
    Pair(BARE, _like(BARE, title="Menaquinone intake and hip fracture in older adults"), SAME, "no subtitle, same pages"),
    Pair(HIP, _like(HIP, issued=PartialDate(year=2022)), SAME, "online a year before, same DOI"),
    Pair(BARE, _like(BARE, creators=(parse_name("Solberg, K."), parse_name("Ito, M."))), SAME, "initials"),
    Pair(BARE, _like(BARE, creators=(parse_name("Ito, Mei"), parse_name("Solberg, Karin"))), SAME, "order of names"),
    Pair(BARE, _fields(BARE, container_title="J. Bone Stud.", page="201–14"), SAME, "abbreviations"),
    Pair(BARE, _fields(BARE, page="", volume="", issue=""), SAME, "nothing of where"),
    Pair(BOOK, _like(BOOK, identifiers=(identifier("isbn", "8299999991"),)), SAME, "ISBN of ten characters"),
    Pair(BOOK, _like(BOOK, identifiers=()), SAME, "a book without its ISBN"),
    Pair(BOOK, _fields(_like(BOOK, identifiers=()), edition="1st"), SAME, "a first edition that says so"),
    Pair(BOOK, _like(BOOK, creators=(parse_name("Oedegård, L."),)), SAME, "letters spelt out"),
    Pair(CHAPTER, _fields(CHAPTER, page="33–58", publisher=""), SAME, "a chapter again"),
    Pair(work("α-Tocopherol and the ageing eye", "Sen, A", 2011), work("Alpha-tocopherol and the ageing eye", "Sen, Amit", 2011), SAME, "Greek"),
    Pair(work("Vitamin K₂ in cheese from the north", "Moe, T", 2018), work("Vitamin K2 in cheese from the North", "Moe, Tor", 2018), SAME, "lowered figure"),
    Pair(work("Slow rivers", "Lind, S", 2019, arxiv="1905.00001v1"), work("Slow rivers", "Lind, S", 2019, arxiv="1905.00001v3"), SAME, "versions on arXiv"),
    Pair(work("Guidelines on salt for island communities", "{World Health Organization}", 2012, "report"),
         work("Guidelines on salt for island communities", "{WHO}", 2012, "report"), SAME, "a body and its letters"),
    # To be asked
    Pair(BARE, _like(BARE, issued=PartialDate(year=2022)), PERHAPS, "a year apart"),
    Pair(BARE, _like(BARE, issued=None), PERHAPS, "no year"),
    Pair(BARE, _like(BARE, creators=()), PERHAPS, "no creators"),
    Pair(_fields(_like(BOOK, title="Handbook of cod"), volume="1"), _fields(_like(BOOK, title="Handbook of cod"), volume="2"), PERHAPS, "volumes with the ISBN of the set"),
    Pair(_like(CHAPTER, title="Introduction", identifiers=(identifier("doi", "10.5555/book"),)), _fields(_like(CHAPTER, title="Introduction", identifiers=(identifier("doi", "10.5555/book"),)), page="1-9"), PERHAPS, "chapters with the DOI of their book"),
    Pair(HIP, _like(HIP, title="Smoke houses of the outer coast"), PERHAPS, "one DOI, two titles"),
    Pair(HIP, _like(HIP, identifiers=(identifier("doi", "10.5555/other.9"),)), PERHAPS, "two DOIs"),
    Pair(HIP, _like(HIP, title=f"Erratum to: {HIP.title}"), PERHAPS, "erratum with the same DOI"),
    Pair(BARE, _like(BARE, title=f"Correction: {HIP.title}"), PERHAPS, "correction"),
    Pair(BARE, _like(BARE, title=f"Reply to “{HIP.title}”"), PERHAPS, "reply"),
    Pair(BARE, _like(BARE, title=f"RETRACTED: {HIP.title}"), PERHAPS, "retraction"),
    Pair(PAPER, _like(PAPER, kind="article", fields={"publisher": "arXiv"}), PERHAPS, "preprint"),
    Pair(PAPER, work(PAPER.title, "Lind, Sara; Roy, Anil", 2017, "article", doi="10.48550/arxiv.1705.00001"), PERHAPS, "preprint two years before"),
    Pair(PAPER, work(PAPER.title, "Lind, Sara", 2018, "paper-conference", container_title="Proc. Rivers"), PERHAPS, "paper and article"),
    Pair(PAPER, work(PAPER.title, "Lind, Sara", 2017, "thesis"), PERHAPS, "thesis and article"),
    Pair(BOOK, _fields(_like(BOOK, issued=PartialDate(year=2021)), edition="2"), PERHAPS, "second edition"),
    Pair(BOOK, _fields(BOOK, edition="Second"), PERHAPS, "second edition with the ISBN of the first"),
    Pair(BOOK, _like(BOOK, identifiers=(identifier("isbn", "9788299999984"),)), PERHAPS, "paperback"),
    Pair(CHAPTER, _like(CHAPTER, title="Salt, smoke and fear", creators=(parse_name("Berg, Ola"),)), PERHAPS, "chapters alike"),
    Pair(_like(CHAPTER, identifiers=(identifier("doi", "10.5555/book"),)),
         _like(CHAPTER, title="Boats", identifiers=(identifier("doi", "10.5555/book"),)), PERHAPS, "chapters with the DOI of the book"),
    Pair(work("The long winter, part I", "Moe, T", 2001), work("The long winter, part II", "Moe, T", 2001), PERHAPS, "parts"),
    Pair(work("Vitamin D and bone in ponies", "Moe, T", 2001), work("Vitamin K and bone in ponies", "Moe, T", 2001), PERHAPS, "one letter"),
    Pair(work("Vitamin D", "Moe, T", 2001), work("Vitamin D", "Moe, T", 2001), PERHAPS, "short title"),
    Pair(_fields(PAPER, volume="8", page="1-9"), _fields(PAPER, volume="9", page="77"), PERHAPS, "abstract of a congress, other pages"),
    Pair(BARE, _like(BARE, title="Menaquinone intake and hip fracture in older Norwegians: cohort study"), PERHAPS, "a word differs"),
    Pair(BARE, _like(BARE, title="Menaquinone intake and hip fracture in older adults", fields={}), PERHAPS, "no subtitle, no place"),
    Pair(BARE, _like(BARE, creators=(parse_name("{Nordic Bone Group}"),)), PERHAPS, "a body for a person"),
    # Other works
    Pair(BARE, PAPER, OTHER, "nothing in common"),
    Pair(BARE, _like(BARE, title="Phylloquinone intake and cataract in young sailors: a trial"), OTHER, "same authors and year"),
    Pair(BOOK, CHAPTER, OTHER, "a book and a chapter of it"),
    Pair(CHAPTER, _like(CHAPTER, title="The boat builders", creators=(parse_name("Lie, Ann"),), fields={"page": "9-30"}), OTHER, "two chapters"),
    Pair(work("Introduction", "Berg, O", 2015, "chapter"), work("Introduction", "Lie, A", 2015, "chapter"), OTHER, "introductions"),
    Pair(work("Editorial", "Berg, O", 2015, volume="1", page="1"), work("Editorial", "Berg, O", 2015, volume="2", page="1"), OTHER, "editorials"),
    Pair(work("Annual report 2019", "Water Board", 2019, "report"), work("Annual report 2022", "Water Board", 2022, "report"), OTHER, "reports of two years"),
    Pair(work("Sea birds, part 1", "Moe, T", 2001, doi="10.5555/a1"), work("Sea birds, part 2", "Moe, T", 2002, doi="10.5555/a2"), OTHER, "parts of two years"),
    Pair(work("Rivers of the north and their names", "Moe, T", 2001), work("Rivers of the north and their names", "Moe, T", 2012), OTHER, "eleven years apart"),
    Pair(work("Sleep in shift workers", "Li, W", 2010), work("Sleep in shift workers", "Wang, X", 2016), OTHER, "same short title"),
    Pair(work("Effects of cod liver oil on mood", "Hansen, E", 2010), work("Effects of cold water on mood", "Hansen, E", 2010), OTHER, "titles somewhat alike"),
]  # fmt: skip
