"""The long walk, by eye: room for text with wide spacing, length of lines, rest, and paper.

`make test-site` runs it; `make test` does not, because it takes minutes. What checkers have to say about
each page is in `walk_checkers.py` and those beside it.
"""

import pytest

from site_tools import KINDS, window
from walk_checkers import sideways

SPACED = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets.push(style);
}"""
CUT = """() => [...document.querySelectorAll("a, button, summary, p, li, h1, h2, h3, td")].filter((part) =>
  part.checkVisibility() && !part.closest(".skip, .heard") && getComputedStyle(part).overflow !== "visible"
  && part.scrollWidth > part.clientWidth + 1).map((part) => part.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [320, 1280])
def test_wide_spacing_of_text_loses_nothing(browser, site_address, width, kind):
    """WCAG 1.4.12."""
    page = window(browser, width)
    page.goto(site_address + kind)
    page.evaluate(SPACED)
    assert sideways(page) <= 0
    assert page.evaluate(CUT) == []
    page.context.close()


LARGER = "() => { document.documentElement.dataset.size = 'larger'; }"
APART = """() => {
  const [name, leave] = [".wordmark > span", "a.leave"].map((part) =>
    document.querySelector(part).getBoundingClientRect());
  return name.right <= leave.left || name.top >= leave.bottom;
}"""


@pytest.mark.parametrize("made", ["() => {}", SPACED, LARGER], ids=["plain", "spaced", "larger"])
@pytest.mark.parametrize(("width", "height"), [(320, 740), (320, 256), (360, 740), (768, 900), (1280, 800)])
def test_the_way_out_and_the_name_stand_apart(browser, site_address, width, height, made):
    page = window(browser, width, height)
    page.goto(site_address + "payment/index.html")
    page.evaluate(made)
    assert page.evaluate(APART)
    assert sideways(page) <= 0
    page.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_lines_are_short_and_letters_large(browser, site_address, kind):
    page = window(browser, 1280)
    page.goto(site_address + kind)
    for part in page.locator("article > p").all()[:12]:
        size, width = part.evaluate(
            """part => {
              const pen = document.createElement("canvas").getContext("2d");
              const style = getComputedStyle(part);
              pen.font = style.font;
              const letters = "the quick brown fox jumps over a lazy dog and rests";
              const letter = pen.measureText(letters).width / letters.length;
              return [parseFloat(style.fontSize), part.clientWidth / letter];
            }"""
        )
        assert size >= 17 if "takes" in (part.get_attribute("class") or "") else size >= 18
        assert width <= 75
    page.context.close()


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves(browser, site_address, kind):
    page = window(browser, 1280)
    page.goto(site_address + kind)
    assert page.evaluate("document.getAnimations().length") == 0
    assert page.locator("marquee, video[autoplay], audio[autoplay], [style*=animation]").count() == 0
    page.context.close()


def test_paper_has_the_text_the_addresses_and_no_frame(browser, site_address):
    page = window(browser, 1280)
    page.goto(site_address + "payment/index.html")
    page.emulate_media(media="print")
    for part in (".leave-strip", ".top", ".side", ".foot", ".onward"):
        assert not page.locator(part).first.is_visible(), part
    after = "link => getComputedStyle(link, '::after').content"
    assert "https://www.scie.org.uk" in page.locator("a[href^='https://www.scie']").first.evaluate(after)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "Printed on" in page.locator(".printed").inner_text()
    page.context.close()
