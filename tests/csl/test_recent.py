"""What a document keeps between updates: all that is in use, and little else."""

from refapp.csl.recent import Recent
from tests.csl.making import book, citations, layout, processor, style, texts


def test_what_a_whole_turn_has_not_asked_for_is_forgotten():
    cache = Recent[str]()
    cache.keep("a", "A")
    cache.keep("b", "B")
    cache.turn()
    assert cache.get("a") == "A"
    cache.turn()
    assert cache.get("a") == "A"
    assert cache.get("b") is None


def test_a_document_does_not_grow_as_it_is_edited(monkeypatch):
    caches = []
    made = Recent.__init__

    def remember(self):
        made(self)
        caches.append(self)

    monkeypatch.setattr(Recent, "__init__", remember)
    numbered = layout('<text variable="citation-number"/>')
    items = [book(str(number), f"Doe {number}", 2000) for number in range(10)]
    document = processor(style(numbered, numbered)).document(items)
    ids = [each["id"] for each in items]
    for _ in range(30):
        ids = ids[1:] + ids[:1]
        document.update(citations(*ids))
        assert texts(document) == [str(number) for number in range(1, 11)]
        assert len(document.bibliography().entries) == 10
    assert caches
    assert all(len(cache) <= 20 for cache in caches)


def test_an_item_in_use_is_rendered_once(monkeypatch):
    ready = processor(style(layout('<text variable="title"/>')))
    document = ready.document([book("a", "Doe", 2000), book("b", "Roe", 2001)])
    document.update(citations("a"))
    rendered = []
    render = ready.context

    def count(item, area):
        rendered.append(item.id)
        return render(item, area)

    monkeypatch.setattr(ready, "context", count)
    document.update(citations("a", "b"))
    assert set(rendered) == {"b"}
