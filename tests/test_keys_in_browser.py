"""The site by keyboard alone: no letter leads away, the menu opens, the focus stays in sight."""

import pytest
from playwright.sync_api import sync_playwright

from browser import ARGUMENTS, chromium

IN_SIGHT = """() => {
  const { activeElement } = document;
  const box = activeElement.getBoundingClientRect();
  const seen = getComputedStyle(activeElement).visibility === "visible";
  return seen && activeElement !== document.body && box.right > 0 && box.left < innerWidth;
}"""


@pytest.fixture(scope="module")
def small_window():
    path = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        page = opened.new_page(viewport={"width": 360, "height": 740})
        yield page
        opened.close()


@pytest.mark.parametrize("key", list("pn,.fs/"))
def test_a_single_letter_leads_nowhere(small_window, site_address, key):
    small_window.goto(site_address + "payment/", wait_until="networkidle")
    small_window.keyboard.press(key)
    small_window.wait_for_timeout(300)
    assert small_window.url.endswith("/payment/")
    assert not small_window.locator("#__search").is_checked()


def test_letters_can_still_be_typed(small_window, site_address):
    small_window.goto(site_address + "language/by-topic/", wait_until="networkidle")
    field = small_window.get_by_label("Find a word")
    field.press_sequentially("spn/.")
    assert field.input_value() == "spn/."


def test_the_focus_is_never_out_of_sight(small_window, site_address):
    small_window.goto(site_address + "payment/", wait_until="networkidle")
    for _ in range(20):
        small_window.keyboard.press("Tab")
        small_window.wait_for_function(IN_SIGHT, timeout=3000)  # what slides in takes a moment


def test_the_menu_opens_by_keyboard_and_has_a_name(small_window, site_address):
    small_window.goto(site_address + "payment/", wait_until="networkidle")
    menu = small_window.locator("#__drawer")
    menu.focus()
    small_window.keyboard.press("Space")
    link = small_window.get_by_role("link", name="About this draft").first
    link.wait_for(state="visible")
    assert "Menu" in menu.evaluate("box => [...box.labels].map(label => label.textContent.trim()).join(' ')")
