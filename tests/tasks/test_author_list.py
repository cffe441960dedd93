"""Lists of authors in all the ways people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from refapp.tasks.author_list import read_creators

TWO = ["Smith|J.", "Doe|A. B."]
CASES = {
    # APA, Harvard
    "Smith, J., & Doe, A. B.": TWO,
    "Smith, J. & Doe, A. B.": TWO,
    "Smith, J., Doe, A. B., & Lee, C.": [*TWO, "Lee|C."],
    "Smith, J., Doe, A. B., Lee, C., et al.": [*TWO, "Lee|C.", "others"],
    "Smith, J. and Doe, A. B.": TWO,
    "Smith, J., Doe, A. B. and Lee, C.": [*TWO, "Lee|C."],
    "Smith, J., Jr., & Doe, A. B.": ["Smith|J.|Jr.", "Doe|A. B."],
    "van der Berg, J.-P., & Ødegård, M.": ["van der Berg|J.-P.", "Ødegård|M."],
    "Smith, J. A., …": ["Smith|J. A.", "others"],
    # in full
    "Smith, John": ["Smith|John"],
    "Smith, John; Lovelace, Ada": ["Smith|John", "Lovelace|Ada"],
    "Smith, John; Lovelace, Ada;": ["Smith|John", "Lovelace|Ada"],
    "Smith, John, Lovelace, Ada": ["Smith|John", "Lovelace|Ada"],
    "John Smith; Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "John Smith, Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "John Smith and Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "John Smith og Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "John Smith, Ada Lovelace, and Mary Poppins": ["Smith|John", "Lovelace|Ada", "Poppins|Mary"],
    "John Smith, Ada Lovelace & Mary Poppins": ["Smith|John", "Lovelace|Ada", "Poppins|Mary"],
    "Smith, John, Ada Lovelace, and Mary Poppins": ["Smith|John", "Lovelace|Ada", "Poppins|Mary"],
    "Smith, John, and Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "J. Smith, A. B. Doe, and C. Lee": [*TWO, "Lee|C."],
    "Ludwig van Beethoven, Jan de Vries": ["van Beethoven|Ludwig", "de Vries|Jan"],
    "Authors: John Smith, Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    # Vancouver, PubMed
    "Smith J, Doe AB": TWO,
    "Smith J, Doe AB.": TWO,
    "Smith J, Doe AB, et al": [*TWO, "others"],
    "Smith J, Doe AB, Lee C, et al.": [*TWO, "Lee|C.", "others"],
    "Smith J; Doe AB": TWO,
    "van der Berg JA, Ødegård M": ["van der Berg|J. A.", "Ødegård|M."],
    "Smith JB Jr, Doe AB": ["Smith|J. B.|Jr", "Doe|A. B."],
    "Sartre J-P, Doe AB": ["Sartre|J.-P.", "Doe|A. B."],
    "Garcia Lopez M, Doe AB": ["Garcia Lopez|M.", "Doe|A. B."],
    # BibTeX
    "Smith, John and Doe, Jane": ["Smith|John", "Doe|Jane"],
    "Smith, John and Doe, Jane and others": ["Smith|John", "Doe|Jane", "others"],
    "John Smith and Jane Doe and Ada Lovelace": ["Smith|John", "Doe|Jane", "Lovelace|Ada"],
    "{World Health Organization} and Smith, John": ["World Health Organization", "Smith|John"],
    r"G{\"o}del, Kurt and Erd{\H o}s, P{\'a}l": ["Gödel|Kurt", "Erdős|Pál"],
    # one a line
    "John Smith\nAda Lovelace": ["Smith|John", "Lovelace|Ada"],
    "Smith, John\nLovelace, Ada\n": ["Smith|John", "Lovelace|Ada"],
    "1. John Smith\n2. Ada Lovelace": ["Smith|John", "Lovelace|Ada"],
    "• Smith, J.\n• Doe, A. B.": TWO,
    "Smith J,\nDoe AB": TWO,
    "Smith J, Doe AB,\nLee C, Kim D": [*TWO, "Lee|C.", "Kim|D."],
    # with what stands around names
    "Karin Solberg1,2, Mei Ito2*": ["Solberg|Karin", "Ito|Mei"],
    "Karin Solberg†, Mei Ito‡": ["Solberg|Karin", "Ito|Mei"],
    "Karin Solberg, PhD; Mei Ito, MD": ["Solberg|Karin", "Ito|Mei"],
    "Dr. Karin Solberg, Prof. Mei Ito": ["Solberg|Karin", "Ito|Mei"],
    "Karin Solberg (0000-0002-1825-0097), Mei Ito": ["Solberg|Karin||0000-0002-1825-0097", "Ito|Mei"],
    "Karin Solberg karin@example.org, Mei Ito": ["Solberg|Karin", "Ito|Mei"],
    # bodies
    "World Health Organization": ["World Health Organization"],
    "World Health Organization; Smith, John": ["World Health Organization", "Smith|John"],
    "Ministry of Health and Care Services": ["Ministry of Health and Care Services"],
    "Plato": ["Plato"],
    # nothing
    "": [],
    " , ; ": [],
    "et al.": ["others"],
}


@pytest.mark.parametrize(("text", "names"), CASES.items(), ids=CASES)
def test_lists(text: str, names: list[str]) -> None:
    found = [
        "|".join((each.surname, each.given, each.suffix, each.orcid)).rstrip("|")
        for each in read_creators(text, "editor")
    ]
    assert found == names
    assert all(each.role == "editor" for each in read_creators(text, "editor"))


@given(st.text(alphabet=st.sampled_from("ABsmith,;.&-{}\\ \n1*og and@é"), max_size=80) | st.text(max_size=60))
def test_never_raises(text: str) -> None:
    for each in read_creators(text):
        assert each.surname or each.given
