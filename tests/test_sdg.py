from __future__ import annotations

import json

from refapp.resources import resource
from refapp.sdg import goal_of, goals
from tests.contrast import contrast


def test_all_seventeen_in_both_languages() -> None:
    assert list(goals()) == list(range(1, 18))
    assert goals()[3].title("en-GB") == "Good health and well-being"
    assert goals()[3].title("nb") == goals()[3].title("nn") == "God helse og livskvalitet"
    assert goals()[3].title("fr") == goals()[3].title()


def test_the_goal_of_a_tag() -> None:
    goal = goal_of("SDG 3")
    assert goal is not None
    assert goal.tag == "SDG 3"
    assert goal_of("sdg03") == goal
    assert goal_of("SDG 18") is None
    assert goal_of("Bone") is None


def test_numbers_read_well_on_their_colours() -> None:
    for goal in goals().values():
        assert contrast(goal.ink, goal.colour) >= 4.5, goal


def test_tokens_are_whole_and_readable() -> None:
    tokens = json.loads(resource("theme/tokens.json").read_text(encoding="utf-8"))
    light, dark = tokens["colours"]["light"], tokens["colours"]["dark"]
    assert list(light) == list(dark)
    for theme, colours in tokens["colours"].items():
        for text, grounds in tokens["grounds"].items():
            for ground in grounds:
                ratio = contrast(colours[text], colours[ground])
                assert ratio >= 4.5, f"{theme}: {text} on {ground} is {ratio:.2f}"
