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


SMALL_OR_SLANTED = """() => {
  for (const box of document.querySelectorAll("details:not(.drop)")) box.open = true;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  while (walk.nextNode()) {
    const part = walk.currentNode.parentElement, style = getComputedStyle(part);
    if (!walk.currentNode.data.trim() || !part.checkVisibility()) continue;
    if (part.closest(".skip, .heard, .hub-heard, .wordmark, svg, thead")) continue;
    if (parseFloat(style.fontSize) >= 18 && style.fontStyle === "normal") continue;
    found.push(part.outerHTML.slice(0, 80));
  }
  return found;
}"""
LETTERS_OF_LINES = """part => {
  const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT), place = document.createRange();
  let most = 0, letters = 0, top = null;
  while (walk.nextNode()) {
    for (let at = 0; at < walk.currentNode.data.length; at++) {
      place.setStart(walk.currentNode, at);
      place.setEnd(walk.currentNode, at + 1);
      const box = place.getClientRects()[0];
      if (!box?.width) continue;
      if (top === null || Math.abs(box.top - top) > 12) [letters, top] = [0, box.top];
      most = Math.max(most, ++letters);
    }
  }
  return most;
}"""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("width", [320, 1280])
def test_letters_are_large_and_upright(browser, site_address, width, kind):
    page = window(browser, width)
    page.goto(site_address + kind)
    assert page.evaluate(SMALL_OR_SLANTED) == []
    page.context.close()


@pytest.mark.parametrize("family", ["DejaVu Sans", "Liberation Sans"])
@pytest.mark.parametrize(
    "kind", ["safety/index.html", "language/disagree/index.html", "about/how/index.html"]
)
def test_lines_are_short_whatever_the_letters(browser, site_address, kind, family):
    page = window(browser, 1280)
    page.goto(site_address + kind)
    page.evaluate("family => { document.body.style.fontFamily = family; }", family)
    parts = page.locator("article > :is(p, ul, ol) , article > * > li:not(:has(ul, ol))")
    assert max(part.evaluate(LETTERS_OF_LINES) for part in parts.all()[:40]) < 75
    page.context.close()


LARGEST = """() => {
  Object.assign(document.documentElement.dataset, { size: "larger", spacing: "more" });
  for (const box of document.querySelectorAll("details")) box.open = true;
}"""


@pytest.mark.parametrize("kind", [*KINDS, "nations/index.html"])
@pytest.mark.parametrize("width", [320, 960])
def test_the_largest_letters_need_no_scrolling_sideways(browser, site_address, width, kind):
    page = window(browser, width)
    page.goto(site_address + kind)
    page.evaluate(LARGEST)
    assert sideways(page) <= 0
    leave = page.locator("a.leave").bounding_box()
    assert leave["x"] + leave["width"] <= width
    page.context.close()


def test_links_that_stand_alone_are_large_enough_to_hit(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "a-to-z/index.html")
    heights = page.evaluate("""() => [...document.querySelectorAll("article :is(li, dt) > a")].map(
        (link) => link.getBoundingClientRect().height)""")
    assert len(heights) > 400
    assert min(heights) >= 24
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


PALE = """() => [...document.querySelectorAll("article :not(hr)")].filter((part) => part.checkVisibility()
  && getComputedStyle(part).color !== "rgb(0, 0, 0)"
  && !part.closest("svg")).map((part) => part.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("kind", ["payment/index.html", "language/words/hard-to-reach/index.html"])
@pytest.mark.parametrize(
    "chosen", [{}, {"colours": "dark"}, {"colours": "dark", "contrast": "more"}], ids=str
)
def test_paper_is_white_with_black_letters_however_somebody_reads(browser, site_address, kind, chosen):
    page = window(browser, 700, color_scheme="light" if chosen else "dark")
    page.goto(site_address + kind)
    page.evaluate("chosen => { Object.assign(document.documentElement.dataset, chosen); }", chosen)
    page.emulate_media(media="print")
    style = page.locator("body").evaluate(
        "body => [getComputedStyle(body).color, getComputedStyle(body).backgroundColor]"
    )
    assert style == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
    assert page.evaluate(PALE) == []
    page.context.close()
