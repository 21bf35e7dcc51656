"""The palette: every pair of text and ground, and every edge, light, dark and with more contrast."""

import re

import pytest

from conftest import ROOT

STYLES = re.sub(
    r"/\*.*?\*/", "", (ROOT / "docs/stylesheets/colours.css").read_text(encoding="utf-8"), flags=re.DOTALL
)
BLOCK = re.compile(r"([^{}@]+)\{([^{}]*)\}")
VALUE = re.compile(r"--([\w-]+):\s*(#[0-9a-f]{6})")
TEXT = [
    *(
        (letters, ground)
        for letters in ("text", "quiet", "link", "link-seen")
        for ground in ("ground", "raised")
    ),
    *((letters, ground) for letters in ("note", "care", "stop", "good") for ground in ("ground", "raised")),
    ("on-brand", "brand"),
    ("on-marked", "marked"),
    ("ground", "note"),
]
EDGES = [(edge, ground) for edge in ("edge", "focus", "note", "warm") for ground in ("ground", "raised")]


def blocks():
    """Each selector with the colours that it sets."""
    return [(selector.strip(), dict(VALUE.findall(body))) for selector, body in BLOCK.findall(STYLES)]


def palettes():
    """Each palette as a reader may have it, by its name."""
    light = next(values for selector, values in blocks() if selector == ":root" and "ground" in values)
    dark = next(values for selector, values in blocks() if selector == ':root[data-colours="dark"]')
    more = {selector: values for selector, values in blocks() if "data-contrast" in selector}
    by_choice = more[':root[data-contrast="more"]']
    dark_by_choice = more[':root[data-contrast="more"][data-colours="dark"]']
    flat = {"quiet": "text", "raised": "ground"}
    return {
        "light": light,
        "dark": {**light, **dark},
        "light, more contrast": {**light, **by_choice},
        "dark, more contrast": {**light, **dark, **dark_by_choice},
        "light, device asks for more": {**light, **{name: light[like] for name, like in flat.items()}},
        "dark, device asks for more": {**light, **dark, **{name: dark[like] for name, like in flat.items()}},
    }


def luminance(colour):
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """Contrast ratio as WCAG 2.2 defines it, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", palettes())
@pytest.mark.parametrize("pair", TEXT, ids="-on-".join)
def test_text_can_be_read(name, pair):
    palette = palettes()[name]
    assert contrast(palette[pair[0]], palette[pair[1]]) >= (
        7 if "more" in name and pair[0] == "text" else 4.5
    )


@pytest.mark.parametrize("name", palettes())
@pytest.mark.parametrize("pair", EDGES, ids="-on-".join)
def test_edges_can_be_seen(name, pair):
    palette = palettes()[name]
    assert contrast(palette[pair[0]], palette[pair[1]]) >= 3


def tints():
    """How much of the colour of its words the strongest shape under words has, for each drawing.

    Shapes of any outline are left out: ours are arrows, and nothing is written on those.
    """
    shape = re.compile(r'<(?:rect|circle|ellipse|polygon)\b[^>]*fill="currentColor"[^>]*>')
    for path in sorted((ROOT / "docs/assets/diagrams").glob("*.svg")):
        shares = [
            float((re.search(r'fill-opacity="([\d.]+)"', each) or [0, 1])[1])
            for each in shape.findall(path.read_text(encoding="utf-8"))
        ]
        yield pytest.param(max(shares, default=0), id=path.stem)


@pytest.mark.parametrize("name", palettes())
@pytest.mark.parametrize("share", list(tints()))
def test_words_on_the_shapes_of_a_drawing_can_be_read(name, share):
    """Checkers of pages cannot measure these: they see an image behind the words."""
    text, ground = (palettes()[name][colour] for colour in ("text", "ground"))
    mixed = [
        round(share * int(text[at : at + 2], 16) + (1 - share) * int(ground[at : at + 2], 16))
        for at in (1, 3, 5)
    ]
    assert contrast(text, "#{:02x}{:02x}{:02x}".format(*mixed)) >= 4.5


def test_dark_is_the_same_by_preference_and_by_choice():
    by_preference = next(
        values for selector, values in blocks() if selector == ':root:not([data-colours="light"])'
    )
    by_choice = next(values for selector, values in blocks() if selector == ':root[data-colours="dark"]')
    assert by_preference == by_choice
    more = [values for selector, values in blocks() if "data-contrast" in selector and '"light"' in selector]
    assert more == [
        values for selector, values in blocks() if "data-contrast" in selector and '"dark"' in selector
    ]
