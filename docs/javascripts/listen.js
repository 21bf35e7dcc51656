// "Listen to this page" with the browser's own voice, where there is one that works on the device:
// nothing is sent away. Never starts by itself. What is being read is marked.

"use strict";

(() => {
  const place = document.querySelector(".listen");
  const article = document.querySelector("article.prose");
  if (!place || !article || !("speechSynthesis" in window)) return;
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, summary, caption, th, td";
  const SKIPPED = ".listen, .takes, .parts, [hidden], .heard, .footnote-backref";
  const SILENT = "sup, .footnote-backref, .hub-heard, [aria-hidden=true]";
  let blocks = [];
  let at = 0;
  let run = 0;

  const start = button("Listen to this page", () => (run && speechSynthesis.paused ? resume() : begin()));
  const pause = button("Pause", () => { speechSynthesis.pause(); show("paused"); });
  const stop = button("Stop", end);
  const said = document.createElement("p");
  said.className = "heard";
  said.setAttribute("role", "status");

  function button(name, act) {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = name;
    made.addEventListener("click", act);
    return made;
  }

  function voice() {
    // A voice from elsewhere would send the text of the page away.
    const own = speechSynthesis.getVoices().filter((each) => each.localService);
    return own.find((each) => /^en[-_]GB/i.test(each.lang)) || own.find((each) => /^en/i.test(each.lang));
  }

  function readable() {
    return [...article.querySelectorAll(BLOCKS)].filter((block) =>
      !block.closest(SKIPPED) && block.checkVisibility() && words(block));
  }

  // The words of a block without those of blocks inside it, which have their own turn.
  function words(block) {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(`${BLOCKS}, ${SILENT}`).forEach((part) => part.remove());
    return copy.textContent.trim();
  }

  function begin() {
    end();
    blocks = readable();
    run = Date.now();
    show("reading");
    next(run);
  }

  function resume() {
    speechSynthesis.resume();
    show("reading");
  }

  function next(mine) {
    if (mine !== run) return;
    unmark();
    if (at >= blocks.length) {
      end();
      return;
    }
    const block = blocks[at];
    at += 1;
    block.classList.add("listen-here");
    block.scrollIntoView({ block: "nearest" });
    const speech = new SpeechSynthesisUtterance(words(block));
    speech.voice = voice();
    speech.lang = "en-GB";
    speech.onend = () => next(mine);
    speech.onerror = () => { if (mine === run) end(); };
    speechSynthesis.speak(speech);
  }

  function unmark() {
    article.querySelectorAll(".listen-here").forEach((block) => block.classList.remove("listen-here"));
  }

  function end() {
    run = 0;
    at = 0;
    speechSynthesis.cancel();
    unmark();
    show("silent");
  }

  function show(state) {
    const held = document.activeElement;
    start.textContent = state === "paused" ? "Go on listening" : "Listen to this page";
    start.hidden = state === "reading";
    pause.hidden = state !== "reading";
    stop.hidden = state === "silent";
    said.textContent = { reading: "Reading aloud.", paused: "Paused.", silent: "" }[state];
    if (held.hidden) (state === "reading" ? pause : start).focus();
  }

  function offer() {
    place.hidden = !voice();
  }

  place.append(start, pause, stop, said);
  show("silent");
  offer();
  speechSynthesis.addEventListener("voiceschanged", offer);
  for (const going of ["leaving", "pagehide"]) addEventListener(going, end);
})();
