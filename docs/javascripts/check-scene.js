/* Everything that judging one match may look at: its sentence, and the quotation marks around it.
   Mirrors quotes.py and scene.py in plugins/wordcare/matching; plain text has no italics. Change both together. */
(function (check) {
  "use strict";

  /* ---- quotes.py */

  const MARK = /["“”„«»'‘’]/g;
  const CLOSES = { '"': '"', "“": "”", "„": "“”", "«": "»", "'": "'", "‘": "’‘" };
  const DEPTH = 12;
  const MOST = 20;

  class Quotations {
    constructor(text) {
      this.spans = quotations(text);
      this.byEnd = new Map(this.spans.map(([start, end]) => [end, start]));
    }

    /* The quotations that hold `start:end`, the innermost first. */
    around(start, end) {
      const last = check.bisect(this.spans, ([opened]) => opened <= start);
      const near = this.spans.slice(Math.max(last - DEPTH, 0), last);
      return near.reverse().filter((span) => end <= span[1]);
    }

    /* Where the first words begin of a quotation that closes in `start:end`; -1 if none does. */
    closedBetween(start, end) {
      const at = check.range(start, end).find((place) => this.byEnd.has(place));
      return at === undefined ? -1 : this.byEnd.get(at);
    }

    /* The quotations of which the first word begins in `start:end`, at most MOST of them. */
    begunIn(start, end) {
      const first = check.bisect(this.spans, ([opened]) => opened < start);
      const last = check.bisect(this.spans, ([opened]) => opened < end);
      return this.spans.slice(first, Math.min(last, first + MOST));
    }
  }

  /* Start and end of the words inside each pair of quotation marks, in order of their start. */
  function quotations(text) {
    const found = [];
    const opened = [];
    for (const mark of text.matchAll(MARK)) {
      const at = mark.index;
      const sign = mark[0];
      const before = check.charBefore(text, at);
      const after = check.charAt(text, at + 1);
      if ("'’‘".includes(sign) && check.isAlnum(before) && check.isAlnum(after)) continue;
      const closing = canClose(before, after) ? level(opened, sign) : -1;
      if (closing >= 0) {
        found.push([opened[closing][1], at]);
        opened.length = closing;
      } else if (sign in CLOSES && canOpen(before, after)) {
        opened.push([sign, at + 1]);
      }
    }
    if (opened.length && opened[0][0] === "“") found.push([opened[0][1], text.length]);
    return found.sort((one, other) => one[0] - other[0] || one[1] - other[1]);
  }

  /* Which of the open quotations `sign` closes; -1 for none. */
  function level(opened, sign) {
    for (let at = opened.length - 1; at > Math.max(opened.length - 4, -1); at -= 1) {
      if (CLOSES[opened[at][0]].includes(sign)) return at;
    }
    return -1;
  }

  function canClose(before, after) {
    return before !== "" && !check.isSpace(before) && !check.isAlnum(after);
  }

  function canOpen(before, after) {
    return !check.isAlnum(before) && after !== "" && !check.isSpace(after);
  }

  /* ---- scene.py */

  const LABEL = 4;

  class Scene {
    constructor(sentence, quotations) {
      this.sentence = sentence;
      this.quotations = quotations;
      const { tokens, first, last } = sentence;
      /* The quotations that hold the match, as offsets in the passage, the innermost first. */
      this.around = quotations.around(tokens[first].start, tokens[last - 1].end);
      /* First word and word after the last of a short quotation round the match, if there is one. */
      this.label = this.shortQuotation();
    }

    shortQuotation() {
      if (!this.around.length) return null;
      const inside = this.within(...this.around[0]);
      const size = this.sentence.last - this.sentence.first;
      return inside[1] - inside[0] <= size + LABEL ? inside : null;
    }

    /* The numbers of the words in `start:end` of the passage, no further than REACH from the match. */
    within(start, end) {
      const { tokens, first, last } = this.sentence;
      const lowest = Math.max(first - check.REACH, 0);
      const highest = Math.min(last + check.REACH, tokens.length);
      const from = check.bisect(tokens, (token) => token.start < start, lowest, highest);
      return [from, check.bisect(tokens, (token) => token.start < end, from, highest)];
    }

    /* How many words from number `at` on read as one of `phrases`; 0 for none, the longest first. */
    reads(at, phrases, most = 4) {
      const { sentence } = this;
      for (let size = Math.min(most, sentence.end - at); size > 0; size -= 1) {
        if (phrases.has(this.spoken(at, at + size))) return size;
      }
      return 0;
    }

    /* Whether the words up to number `at`, and with it, read as one of `phrases`. */
    endsWith(at, phrases, most = 3) {
      const sizes = check.range(1, Math.min(most, at - this.sentence.start + 1) + 1);
      return sizes.some((size) => phrases.has(this.spoken(at - size + 1, at + 1)));
    }

    /* The words from number `first` to before number `last`, with spaces between. */
    spoken(first, last) {
      return this.sentence.tokens.slice(first, last).map((word) => word.text).join(" ");
    }
  }

  Object.assign(check, { Quotations, Scene });
})((window.checkWords = window.checkWords || {}));
