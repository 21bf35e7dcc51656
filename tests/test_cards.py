"""The cards that other sites show beside a link: what is on them, and which page has which."""

import io
import re
import shutil

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from PIL import Image

from conftest import ROOT
from hub.reader.cards import Cards, drawn, palette
from hub_project import FRONT, SETTINGS, Project, guide

COLOURS = palette((ROOT / "docs/stylesheets/colours.css").read_text(encoding="utf-8"))
META = re.compile(r'<meta (?:property|name)="([^"]+)" content="([^"]*)">')


@pytest.mark.parametrize(
    "title", ["Safety", "A very long title with many words in it " * 8, "Supercalifragilistic" * 4]
)
def test_a_card_has_the_size_and_the_colours_that_it_should_and_is_small(title):
    data = drawn(title, "Working together well", COLOURS)
    with Image.open(io.BytesIO(data)) as image:
        assert image.size == (1200, 630)
        colours = {colour for _, colour in image.convert("RGB").getcolors(1_000_000)}
    wanted = {tuple(bytes.fromhex(colour[1:])) for colour in COLOURS}
    assert wanted <= colours
    assert len(data) < 100_000
    assert drawn(title, "Working together well", COLOURS) == data


def test_the_text_stays_on_the_card():
    for title in ("W" * 300, "Adjustments, masking and disability that you cannot see"):
        with Image.open(io.BytesIO(drawn(title, "Our site", COLOURS))) as image:
            edge = image.convert("RGB").crop((1160, 0, 1200, 600)).getcolors()
        assert edge == [(40 * 600, tuple(bytes.fromhex(COLOURS.ground[1:])))]


def test_a_card_is_drawn_once_and_kept(tmp_path, monkeypatch):
    cards = Cards("Our site", COLOURS, tmp_path / "kept")
    first = cards.card("Safety")
    assert first.alt == "Safety. Our site."
    assert cards.card("Safety") == first != cards.card("Money")
    assert Cards("Other site", COLOURS, tmp_path / "kept").card("Safety").file != first.file
    cards.write(tmp_path / "site")
    monkeypatch.setattr("hub.reader.cards.drawn", lambda *_: pytest.fail("drawn again"))
    cards.write(tmp_path / "site2")
    assert (tmp_path / "site" / first.file).read_bytes() == (tmp_path / "site2" / first.file).read_bytes()


def test_a_title_that_our_letters_cannot_write_has_no_card_of_its_own(tmp_path):
    cards = Cards("Our site", COLOURS, tmp_path)
    assert cards.card("Caf\u00e9 \u2013 Siân") is not None
    assert cards.card("共同制作") is None


class Site(Project):
    def __init__(self, folder, monkeypatch):
        super().__init__(folder, monkeypatch)
        shutil.copytree(ROOT / "overrides", folder / "overrides")
        self.write("docs/language/index.md", guide(FRONT.replace("Safety", "Words"), "# Words\n"))
        self.write("docs/language/words/bad.md", "---\ntitle: Bad\navoid: [bad]\nlevel: warn\n---\nWhy.\n")
        self.write("docs/safety.md", guide(FRONT.replace("title: Safety", 'title: "Safety & care"')))

    def build(self, address=""):
        more = f"site_url: {address}\n" if address else ""
        nav = "nav: [index.md, safety.md, language/index.md]\n"
        theme = "theme:\n  name: material\n  custom_dir: overrides\n  font: false\nplugins: [hub-reader]\n"
        self.write("mkdocs.yml", SETTINGS + more + nav + theme)
        config = load_config(str(self.folder / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
        config.plugins.on_shutdown()

    def said(self, page):
        return dict(META.findall((self.folder / "site" / page / "index.html").read_text(encoding="utf-8")))

    def cards(self):
        return sorted(path.name for path in (self.folder / "site").rglob("assets/cards/*"))


def test_each_guide_has_a_card_with_its_words_and_words_share_one(tmp_path, monkeypatch):
    site = Site(tmp_path, monkeypatch)
    site.build("https://example.org/")
    guide_says, word, index = map(site.said, ("safety", "language/words/bad", "language"))
    assert guide_says["og:image:alt"] == guide_says["twitter:image:alt"] == "Safety &amp; care. Our site."
    assert word["og:image"] == index["og:image"] != guide_says["og:image"]
    for said in (guide_says, word):
        assert said["og:image"].startswith("https://example.org/assets/cards/")
        assert (site.folder / "site" / said["og:image"].removeprefix("https://example.org/")).is_file()
    first = site.cards()
    site.build("https://example.org/")
    assert site.cards() == first


def test_without_an_address_nobody_could_fetch_a_card_so_none_is_made(tmp_path, monkeypatch):
    site = Site(tmp_path, monkeypatch)
    site.build()
    assert site.cards() == []
    assert "og:image" not in site.said("safety")
