// Search. The form leads to the A to Z page without this. The words of all pages are fetched when
// the field is first used, not before.

"use strict";

(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.querySelector("input");
  const box = form.querySelector(".search__results");
  const said = form.querySelector("[role=status]");
  const top = new URL("../", document.currentScript.src);
  const MOST = 10;
  let pages = null;
  let waiting = 0;

  function fetched() {
    pages ??= fetch(new URL("search/search_index.json", top)).then((got) => got.json()).then((index) => index.docs);
    return pages;
  }

  function plain(text) {
    return text.toLowerCase().replace(/[-\u2010\u2011\s]+/g, " ").replace(/\u2019/g, "'").trim();
  }

  function worth(page, wanted) {
    const title = plain(page.title);
    const text = plain(page.text);
    let sum = 0;
    for (const word of wanted) {
      const here = (title.includes(word) ? 5 : 0) + (text.includes(word) ? 1 : 0);
      if (!here) return 0;
      sum += here;
    }
    return sum + (page.location.includes("#") ? 0 : 2);
  }

  async function find() {
    const wanted = plain(field.value).split(" ").filter((word) => word.length > 1);
    if (wanted.length === 0) {
      close();
      return;
    }
    const found = (await fetched())
      .map((page) => [worth(page, wanted), page])
      .filter(([value]) => value > 0)
      .sort(([one], [other]) => other - one)
      .slice(0, MOST)
      .map(([, page]) => page);
    show(found);
  }

  function show(found) {
    const list = document.createElement("ol");
    for (const page of found) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = new URL(page.location, top);
      link.textContent = new DOMParser().parseFromString(page.title, "text/html").body.textContent;
      item.append(link);
      list.append(item);
    }
    const count = document.createElement("p");
    count.textContent = found.length === 0
      ? "Nothing found. Try another word, or the A to Z."
      : `${found.length === MOST ? "The first " : ""}${found.length} ${found.length === 1 ? "place" : "places"} found`;
    box.replaceChildren(count, list);
    box.hidden = false;
    said.textContent = count.textContent;
  }

  function close() {
    box.hidden = true;
    said.textContent = "";
  }

  field.addEventListener("focus", () => { fetched().catch(() => { pages = null; }); }, { once: true });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 250);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    find();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.hidden) return;
    close();
    field.focus();
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
})();
