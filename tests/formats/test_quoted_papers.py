"""The parts of a quoted paper: DOIs, authors, journal lines, dates in headings, links to posts."""

import pytest

from refapp.formats import author_lists
from refapp.formats.author_lines import parse_authors
from refapp.formats.journal_lines import parse_journal, without_date
from refapp.formats.post_lines import dois_in, lines_of
from refapp.formats.post_links import post_target, slug_of


def test_links_to_posts():
    assert post_target("/posts/a-slug") == ("slug", "a-slug")
    assert post_target("/posts/a-slug/#part") == ("slug", "a-slug")
    assert post_target("/tags/a-name-oct-2012.html") == ("slug", "a-name-oct-2012")
    assert post_target("https://www.VitaminDWiki.com/tiki-index.php?page_id=77") == ("tiki", "77")
    assert post_target("https://vitamindwiki.com/Some+Page+–+Oct+2012") == ("alias", "/Some+Page+–+Oct+2012")
    assert post_target("/3295") == ("tiki", "3295")
    for url in (
        "https://example.org/posts/a",
        "/attachments/a.jpg",
        "#part",
        "mailto:a@b",
        "https://www.VitaminDWiki.com/Search+Results?q=a",
        "http://[bad",
    ):
        assert post_target(url) is None, url
    assert slug_of("/20+percent+of+people’s+D3,+etc.+–+Jan+2013") == "20-percent-of-peoples-d3-etc-jan-2013"


@pytest.mark.parametrize(
    ("raw", "dois"),
    [
        ("[doi: 10.1002/hep.25763.](https://doi.org/10.1002/hep.25763.)", ["10.1002/hep.25763"]),
        ("http://onlinelibrary.wiley.com/doi/10.1111/phpp.12117/pdf%20)", ["10.1111/phpp.12117"]),
        ("(http://link.springer.com/article/10.1007%2Fs10067-014-2713-0)**", ["10.1007/s10067-014-2713-0"]),
        ("doi:http://dx.doi.org/10.1016/S0140-6736(13)61647-5), see", ["10.1016/s0140-6736(13)61647-5"]),
        ("x/10.1111/jgs.14677/abstract;jsessionid=8F.f03t04)", ["10.1111/jgs.14677"]),
        ("pdf/10.1080/10408398.2012.742862#.Uym", ["10.1080/10408398.2012.742862"]),
        ("https://www.medrxiv.org/content/10.1101/2020.04.08.20058578v4.full.pdf", ["10.1101/2020.04.08.20058578"]),
        ("levels of 10.5/12 and 10.1234 alone", []),
    ],
)
def test_dois_in_every_form(raw, dois):
    assert dois_in(raw) == dois


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Azim, Afzal; Ahmed, Armeen", ["Azim, Afzal", "Ahmed, Armeen"]),
        ("Sagar U Nigwekar1,2 and Ravi I Thadhani1", ["Nigwekar, Sagar U", "Thadhani, Ravi I"]),
        (
            "Simon Spedding 1,a@b.org, Howard Morris 1,3and Robert Scragg 4",
            ["Spedding, Simon", "Morris, Howard", "Scragg, Robert"],
        ),
        ("Krieg MA, Del Campo JA, de Gruijl FR.", ["Krieg, M. A.", "Del Campo, J. A.", "de Gruijl, F. R."]),
        ("By Dr. Ann Lee , Dr. Bo Ek", ["Lee, Ann", "Ek, Bo"]),
        ("Ann B. Lee, PhD, MPH, and Bo Ek, M.D.", ["Lee, Ann B.", "Ek, Bo"]),
        ("Daubail B.a · Guilland J.-C.b · Béjot Y.a", ["Daubail, B.", "Guilland, J.-C.", "Béjot, Y."]),
        ("Holick, M.F., Grant, W.B., & Vieth, R.", ["Holick, M. F.", "Grant, W. B.", "Vieth, R."]),
        ("POLYXENI KALRA and WILLIAM SMITH", ["Kalra, Polyxeni", "Smith, William"]),
        ("Smith J, Doe A, et al.", ["Smith, J.", "Doe, A."]),
        ("Ann Lee (PhD), Bo B. Ek (MD, PhD), Cy Fox (M.Sc.)", ["Lee, Ann", "Ek, Bo B.", "Fox, Cy"]),
        ("Ann Lee, MD, PhD1,2; Bo Ek, ScD3; et al", ["Lee, Ann", "Ek, Bo"]),
        ("Author links open overlay panel Ann Lee a , Bo Ek a b", ["Lee, Ann", "Ek, Bo"]),
        ("Cureus 2020; 45:1001-1009 DOI", []),
        ("Ann Lee, MPH; Bo Ek, MD, PhD", ["Lee, Ann", "Ek, Bo"]),
        ("Tora Bø MD PhD, Ann Lee PhD", ["Bø, Tora", "Lee, Ann"]),
        ("Ann Lee a, Bo Ek b c, Cy Fox a b d", ["Lee, Ann", "Ek, Bo", "Fox, Cy"]),
        ("Ann LeeAnn Lee 1, Bo EkBo Ek 2, Cy Fox*Cy Fox", ["Lee, Ann", "Ek, Bo", "Fox, Cy"]),
        ("Ann Lee a 1, Bo Ek b…Cy Fox a", ["Lee, Ann", "Ek, Bo", "Fox, Cy"]),
        ("Fan Li, Fan Li", ["Li, Fan", "Li, Fan"]),
        ("Ann Lee ORCID Icon, Bo Ek ORCID Icon", ["Lee, Ann", "Ek, Bo"]),
        ("El-Sayed, Ahmed; van der Berg, Carl", ["El-Sayed, Ahmed", "van der Berg, Carl"]),
        ("Prof Åse Lee, MD, Prof Bo Ek, MD", ["Lee, Åse", "Ek, Bo"]),
        ("Department of Medicine, University of Oslo, Oslo, Norway", []),
        ("Background: nothing of the kind", []),
        ("Vitamin D, Calcium, and Bone", []),
    ],
)
def test_author_lines(line, names):
    assert [creator.sorting_name for creator in parse_authors(line)] == names


@pytest.mark.parametrize(
    ("line", "fields", "date"),
    [
        ("J Neurol 2013;84:e2 ", {"container-title": "J Neurol", "volume": "84", "page": "e2"}, "2013"),
        (
            "PLoS ONE 8(4): e60864.",
            {"container-title": "PLoS ONE", "volume": "8", "issue": "4", "page": "e60864"},
            "None",
        ),
        (
            "Kidney International (2013) 83, 198–200",
            {"container-title": "Kidney International", "volume": "83", "page": "198-200"},
            "2013",
        ),
        (
            "Public Health / Volume 17 / Issue 04 / April 2014, pp 844-852",
            {"container-title": "Public Health", "volume": "17", "issue": "4", "page": "844-852"},
            "2014-04",
        ),
        ("Sci Rep 9, 12345 (2019).", {"container-title": "Sci Rep", "volume": "9", "page": "12345"}, "2019"),
        ("J Nutr. 2014 Mar 12.", {"container-title": "J Nutr"}, "2014-03-12"),
        (
            "Int. J. Bones. 78, 157–163 (2017).",
            {"container-title": "Int. J. Bones.", "volume": "78", "page": "157-163"},
            "2017",
        ),
        (
            "Bone Nutrition Vol 43, # 11, Nov 2024, Pages 10-19",
            {"container-title": "Bone Nutrition", "volume": "43", "issue": "11", "page": "10-19"},
            "2024-11",
        ),
        (
            "Bone Journal, nqz123, https://doi.org/10.5555/b Published: 3 June 2019",
            {"container-title": "Bone Journal"},
            "2019-06-03",
        ),
        ("Published: May 3, 2019 DOI: 10.5555/b Bone Letters", {"container-title": "Bone Letters"}, "2019-05-03"),
        (
            "2024 IEEE 37th International Symposium on Bones (CBMS) DOI: 10.5555/b",
            {"container-title": "2024 IEEE 37th International Symposium on Bones (CBMS)"},
            "2024",
        ),
        ("DOI: 10.5555/b Bone Letters, May 2019", {"container-title": "Bone Letters"}, "2019-05"),
    ],
)
def test_journal_lines(line, fields, date):
    read_line = parse_journal(line, sure="10.5555" in line)
    assert (read_line.fields, str(read_line.date)) == (fields, date)


@pytest.mark.parametrize(
    "line",
    [
        "This study of 25(OH)D in 2014 found a lot.",
        "In 2012 we asked them again",
        "Pregnancy [Bodnar, 2007, 2009; Merewood, 2007]",
        "word",
    ],
)
def test_sentences_are_no_journal_lines(line):
    assert parse_journal(line) is None


def test_dates_at_the_end_of_headings():
    assert [str(part) for part in without_date("Frail were 9X more likely - June 2022")] == [
        "Frail were 9X more likely",
        "2022-06",
    ]
    assert without_date("Effects of 2000 IU")[1] is None
    assert without_date("Vitamin D in NHANES 2001-2018") == ("Vitamin D in NHANES 2001-2018", None)


def test_lines_know_their_kind():
    kinds = [(line.kind, line.text) for line in lines_of("## A\n\n* b\n> c\n---\n<h3>\nd</h3>\n **e\nf** \n1. g")]
    assert kinds == [
        ("heading", "A"),
        ("item", "b"),
        ("quote", "c"),
        ("rule", ""),
        ("heading", "d"),
        ("text", "e f"),
        ("item", "g"),
    ]


def test_people_behind_something_else_in_a_list_are_one_line():
    lines = lines_of("* See what they found,\n* Jane Doe,\n* Ann Roe &\n* Bo Ek\n\nWords.")
    found = [(line.kind, line.text) for line in author_lists.people_in_one(lines) if line.text]
    assert found == [
        ("item", "See what they found,"),
        ("text", "Jane Doe, Ann Roe & Bo Ek"),
        ("text", "Words."),
    ]


def test_a_long_list_of_no_names_is_not_tried_from_each_of_its_items(monkeypatch):
    tried = []
    monkeypatch.setattr(author_lists, "parse_authors", lambda words: tried.append(words) or ())
    lines = lines_of("\n".join(["* a thing,"] * 500 + ["* a thing"]))
    assert author_lists.people_in_one(lines) == lines
    assert len(tried) < 20
