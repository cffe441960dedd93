"""Generated references, within what exchange formats can express."""

from __future__ import annotations

from hypothesis import strategies as st

from refapp.model.dates import PartialDate
from refapp.model.identifiers import identifier
from refapp.model.names import Creator
from refapp.model.reference import Extra, Reference, Tag, Text

LETTERS = "abcdefghijklmnopqrstuvwxyzæøåéüñłšабвγδλ"
WORD = st.text(LETTERS, min_size=2, max_size=8)
NAME = WORD.map(str.capitalize)
PUNCTUATED = st.text(LETTERS + "%&#_~^\\{}?!/+*@'\"", min_size=2, max_size=8)
PHRASE = st.lists(
    WORD | PUNCTUATED | st.sampled_from(["DNA", "mRNA", "<i>Homo</i>", "CO<sub>2</sub>"]), min_size=1, max_size=5
).map(" ".join)
CREATORS = st.one_of(
    st.builds(
        Creator,
        role=st.sampled_from(["author", "editor"]),
        family=NAME,
        given=NAME,
        particle=st.sampled_from(["", "van", "von der"]),
        suffix=st.sampled_from(["", "Jr."]),
    ),
    st.builds(Creator, role=st.just("author"), literal=st.lists(NAME, min_size=2, max_size=3).map(" and ".join)),
)
_YEAR = st.integers(1000, 2100)
DATES = st.one_of(
    st.builds(PartialDate, year=_YEAR, circa=st.booleans()),
    st.builds(PartialDate, year=_YEAR, month=st.integers(1, 12)),
    st.builds(PartialDate, year=_YEAR, month=st.integers(1, 12), day=st.integers(1, 28)),
    st.builds(PartialDate, year=_YEAR, season=st.integers(1, 4)),
    st.builds(PartialDate, year=_YEAR, end=st.builds(PartialDate, year=_YEAR)),
)


def _by_role(creators: list[Creator]) -> tuple[Creator, ...]:
    # Formats list creators role by role.
    return tuple(sorted(creators, key=lambda creator: creator.role))


def references(origin: str, kinds: list[str]) -> st.SearchStrategy[Reference]:
    """References whose texts and extra fields come from the format `origin`."""
    return st.builds(
        Reference,
        citekey=st.text("abcdefgABC0123:_-", min_size=1, max_size=10),
        kind=st.sampled_from(kinds),
        title=PHRASE,
        creators=st.lists(CREATORS, max_size=4).map(_by_role),
        issued=st.none() | DATES,
        accessed=st.none() | st.builds(PartialDate, year=_YEAR, month=st.integers(1, 12), day=st.integers(1, 28)),
        fields=st.dictionaries(
            st.sampled_from(
                ["container-title", "volume", "issue", "edition", "publisher", "publisher-place", "medium"]
            ),
            PHRASE,
            max_size=4,
        ),
        language=st.sampled_from(["", "en", "nb", "de-AT", "tlh"]),
        identifiers=st.lists(
            WORD.filter(str.isascii).map(lambda word: identifier("doi", f"10.1000/{word}")), max_size=1
        ).map(tuple),
        texts=st.lists(
            st.builds(Text, role=st.just("abstract"), body=PUNCTUATED, origin=st.just(origin)), max_size=1
        ).map(tuple),
        tags=st.lists(st.builds(Tag, name=WORD, kind=st.just("keyword")), max_size=3, unique=True).map(tuple),
        extra=st.lists(
            st.builds(
                Extra,
                origin=st.just(origin),
                name=WORD.map(lambda word: f"x-{word}"),
                value=WORD.filter(lambda word: word != "null"),
            ),
            max_size=2,
            unique_by=lambda extra: extra.name,
        ).map(tuple),
    )
