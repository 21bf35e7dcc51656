"""The site by keyboard alone: everything in reach, in sight and in order, and no way in without a way out."""

from itertools import pairwise

import pytest
from playwright.sync_api import expect

from site_tools import window

# What has the focus: where it is, whether it can be seen there, and what ring it has.
FOCUSED = """() => {
  const part = document.activeElement;
  if (!part || part === document.body) return null;
  const tab = part.matches(".tabbed-set > input");
  const seen = tab ? document.querySelector(`label[for="${CSS.escape(part.id)}"]`) : part;
  const box = seen.getBoundingClientRect();
  const style = getComputedStyle(seen);
  const inside = box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  const lines = [...seen.getClientRects()];
  const covered = lines.every((line) => {
    const over = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
    return over && !seen.contains(over) && !over.contains(seen);
  });
  return {
    name: (part.textContent || part.getAttribute("aria-label") || part.name || "").trim().slice(0, 40),
    tag: part.tagName, inside, covered, top: box.top + scrollY, left: box.left,
    width: box.width, height: box.height, inText: !!part.closest("p, li, dd, td") && part.tagName === "A",
    ring: style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth), colour: style.outlineColor,
    ground: getComputedStyle(document.body).backgroundColor,
  };
}"""
COUNT = """() => [...document.querySelectorAll("a[href], button, input, summary")].filter((part) =>
  part.checkVisibility({checkVisibilityCSS: true}) && !(part.type === "radio" && !part.checked)).length"""
VIEWS = {"small": (320, 740), "400 %": (320, 256), "wide": (1280, 800)}
PAGES = ("index.html", "payment/index.html", "language/words/hard-to-reach/index.html", "404.html")


def steps(page, most=250):
    """What has the focus at each press of Tab, until it leaves the page."""
    taken = []
    for _ in range(most):
        page.keyboard.press("Tab")
        now = page.evaluate(FOCUSED)
        if now is None:
            return taken
        taken.append(now)
    raise AssertionError(f"the focus never leaves the page; last it was at {taken[-1]['name']}")


def luminance(colour):
    parts = [int(part) / 255 for part in colour[colour.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", PAGES)
def test_a_walk_by_tab(browser, site_address, path, view, scheme):
    width, height = VIEWS[view]
    page = window(browser, width, height, color_scheme=scheme)
    page.goto(site_address + path)
    expected = page.evaluate(COUNT)
    taken = steps(page)
    assert [step["name"] for step in taken[:2]] == ["Skip to the page", "Leave this page"]
    assert len(taken) == expected, "something cannot be reached, or is reached out of sight"
    for step in taken:
        assert step["inside"], f"{step} is out of sight"
        assert not step["covered"], f"{step} is covered"
        assert step["ring"] >= 2, f"{step} has no ring"
        assert contrast(step["colour"], step["ground"]) >= 3, step
        assert step["height"] >= 23.9 or step["inText"], f"{step} is a small target"
        assert step["width"] >= 23.9 or step["inText"], f"{step} is a small target"
    body = [step for step in taken[2:] if width < 900]
    tops = [step["top"] for step in body]
    assert all(later > earlier - 60 for earlier, later in pairwise(tops)), "out of order"
    page.context.close()


def test_the_skip_link_leads_past_the_top(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "payment/index.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')")
    page.context.close()


@pytest.mark.parametrize(
    ("width", "name"), [(320, "Menu"), (320, "Reading settings"), (1280, "Reading settings")]
)
def test_a_box_opens_says_so_and_closes(browser, site_address, width, name):
    page = window(browser, width)
    page.goto(site_address + "payment/index.html")
    button = page.locator("summary", has_text=name)
    box = button.locator("..")
    button.focus()
    page.keyboard.press("Enter")
    expect(box).to_have_attribute("open", "")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.drop__box')")
    page.keyboard.press("Escape")
    expect(box).not_to_have_attribute("open", "")
    expect(button).to_be_focused()
    page.context.close()


def test_what_is_folded_away_takes_no_focus(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "payment/index.html")
    assert not page.evaluate(
        "[...document.querySelectorAll('details:not([open]) a')].some((link) => link.checkVisibility())"
    )
    page.context.close()


def test_search_by_keyboard_says_how_many_and_gives_the_focus_back(browser, site_address):
    page = window(browser, 320)
    page.goto(site_address + "index.html")
    field = page.get_by_role("searchbox", name="Search")
    field.press_sequentially("payment")
    said = page.locator("form.search [role=status]")
    expect(said).to_contain_text("found")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('.search__results')")
    page.keyboard.press("Escape")
    expect(field).to_be_focused()
    expect(page.locator(".search__results")).to_be_hidden()
    field.press("Enter")
    expect(page.locator(".search__results a").first).to_be_visible()
    page.context.close()


def test_letters_can_be_typed(browser, site_address):
    page = window(browser, 1280)
    page.goto(site_address + "language/by-topic/index.html")
    field = page.get_by_label("Find a word")
    field.press_sequentially("spn/.")
    assert field.input_value() == "spn/."
    page.context.close()
