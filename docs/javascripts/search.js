// The search box, which stands there only if scripts run. `finder.js`, which knows what is on the pages,
// is fetched when the field is first used, and not before.

"use strict";

(() => {
  const form = document.querySelector("form.search");
  if (!form) return;
  const field = form.querySelector("input");
  const box = form.querySelector(".search__results");
  const said = form.querySelector("[role=status]");
  const top = new URL("../", document.currentScript.src);
  const PAUSE = 250; // milliseconds without a key before we look
  const FEWEST = 2; // letters that we look for
  const FIRST = 10; // pages shown, and how many more at a time
  let finder = null;
  let waiting = 0;
  let asked = 0;

  function fetched() {
    finder ??= new Promise((done, failed) => {
      const script = document.createElement("script");
      script.src = new URL("javascripts/finder.js", top);
      script.onload = () => done(window.hubSearch);
      script.onerror = () => { finder = null; failed(new Error("The search could not be fetched.")); };
      document.head.append(script);
    });
    return finder;
  }

  async function find(most = FIRST) {
    asked += 1;
    const mine = asked;
    const words = field.value.trim();
    if (words.length < FEWEST) {
      close();
      return;
    }
    try {
      const found = await (await fetched()).find(words, most);
      const reading = most === FIRST && box.contains(document.activeElement);
      if (mine === asked && !reading) show(found); // nobody loses the place where they are
    } catch {
      show({ count: 0, results: [] }, "The search does not work just now. Look through the list:");
    }
  }

  function show({ count, results }, trouble = "") {
    const line = document.createElement("p");
    line.textContent = trouble || sentence(count, results.length);
    box.replaceChildren(line);
    if (!results.length) line.append(" ", listOfPages(), ...helpNow());
    if (results.length) {
      const list = document.createElement("ol");
      list.append(...results.map(item));
      box.append(list);
    }
    if (count > results.length) box.append(moreButton(results.length));
    box.hidden = false;
    said.textContent = line.textContent;
  }

  function sentence(count, shown) {
    if (count === 0) return "Nothing found. Try another word, or look through the list:";
    if (count > shown) return `${count} pages found. These are the first ${shown}.`;
    return count === 1 ? "1 page found." : `${count} pages found.`;
  }

  function listOfPages() {
    const link = document.createElement("a");
    link.href = form.action;
    link.textContent = "A to Z of pages";
    return link;
  }

  // Somebody who looked for help and found nothing is not left without it.
  function helpNow() {
    const link = document.querySelector("a.help-now")?.cloneNode(true);
    link?.removeAttribute("class"); // here it is a link like others
    return link ? [". Do you need help? ", link] : [];
  }

  function moreButton(shown) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Show more pages";
    button.addEventListener("click", async () => {
      await find(shown + FIRST);
      box.querySelectorAll("a")[shown]?.focus();
    });
    return button;
  }

  function item(result) {
    const made = document.createElement("li");
    const link = document.createElement("a");
    link.href = result.url.replace(/\/(?=#|$)/, "/index.html"); // works from a memory stick too
    link.textContent = result.section ? `${result.title}: ${result.section}` : result.title;
    const text = document.createElement("p");
    if (result.own) text.append("About this word, and what to say instead. ");
    for (const [piece, met] of result.sentence) {
      const part = document.createElement(met ? "mark" : "span");
      part.textContent = piece;
      text.append(part);
    }
    made.append(link, text);
    return made;
  }

  function close() {
    box.hidden = true;
    said.textContent = "";
  }

  field.addEventListener("focus", () => {
    fetched().then((search) => search.ready()).catch(() => {});
  });
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => find(), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    if (field.value.trim().length < FEWEST) show({ count: 0, results: [] }, "Write two letters or more, or look through the list:");
    else find();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.hidden) return;
    close();
    field.focus();
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) close();
  });
  form.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !form.contains(event.relatedTarget)) close();
  });
})();
