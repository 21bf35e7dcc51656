/* Everything that judging one match may look at: its sentence, and the quotation marks around it.
   Mirrors pairs.py, quotes.py, scene.py and carried.py in plugins/wordcare/matching; plain text has no
   italics. Change both together. */
(function (check) {
  "use strict";

  /* ---- pairs.py */

  const MARKS = "\"“”„«»'‘’";
  const MARK = new RegExp(`[${MARKS}]`, "g");
  const SINGLE = "'‘’";
  /* Marks that show by themselves on which side of words they stand, so that a space may lie between. */
  const OPENS_APART = "“„«";
  const CLOSES_APART = "”»";
  const CLOSES = { '"': '"', "“": "”", "„": "“”", "«": "»", "'": "'", "‘": "’‘" };
  const STOPS = ",.!?…";
  const ENDS_CLAUSE = ".!?…:;";
  const LEVELS = 8;
  const AHEAD = 40;
  const FRAGMENT = 200;
  const LONGEST = 8;

  /* What the quotation marks of one text do. */
  class Pairs {
    constructor(text) {
      this.text = text;
      this.marks = [...text.matchAll(MARK)].map(({ index }) => index).filter((at) => !insideAWord(text, at));
      /* Start and end of the words inside each pair, in order of their end. */
      this.found = [];
      /* The marks that open and never close, each with the place after it, in order. */
      this.left = [];
      this.marks.forEach((at, number) => {
        const level = this.closed(at, number);
        if (level >= 0) this.found.push([this.firstLetter(this.left.splice(level)[0][1]), at]);
        else if (this.opens(at) || this.opensClipped(at, number)) this.left.push([text[at], at + 1]);
      });
    }

    /* Where the words begin after a mark: « so », too. */
    firstLetter(start) {
      return start + (check.isSpace(this.text.slice(start, start + 1)) ? 1 : 0);
    }

    /* Which of the open quotations a mark closes; -1 for none. */
    closed(at, number) {
      if (!this.canClose(at)) return -1;
      const level = this.innermost(this.text[at]);
      if (level < 0 || (this.inDoubt(at) && this.isApostrophe(number, level))) return -1;
      return this.sentenceBegun(number, level);
    }

    innermost(sign) {
      const lowest = this.left.length - LEVELS;
      return this.left.findLastIndex(([opened], level) => level >= lowest && CLOSES[opened].includes(sign));
    }

    /* Where marks of one kind are open inside each other, the one that a stop and a mark close. */
    sentenceBegun(number, innermost) {
      const [sign, start] = this.left[innermost];
      const capital = (at) => check.isUpper(check.charAt(this.text, at));
      if (capital(start) || !STOPS.includes(this.text[this.marks[number] - 1])) return innermost;
      const lowest = innermost - LEVELS;
      for (let level = innermost - 1; level > lowest && this.left[level]?.[0] === sign; level -= 1) {
        if (capital(this.left[level][1])) return this.closesLater(number, sign) ? innermost : level;
      }
      return innermost;
    }

    isApostrophe(number, level) {
      const at = this.marks[number];
      const [sign, start] = this.left[level];
      if (this.left.at(-1)[0] !== sign || this.closesLater(number, sign)) return true;
      const space = check.charAt(this.text, at + 1);
      if (!check.isSpace(space) || !check.isAlnum(check.charAt(this.text, at + 2))) return false;
      if (Array.from(this.text.slice(start, at)).length > FRAGMENT) return true;
      return [...ENDS_CLAUSE].some((stop) => this.text.slice(start, at).includes(`${stop} `));
    }

    /* Whether a mark that can only close comes before the next that opens or ends what is around. */
    closesLater(number, sign) {
      let others = 0;
      for (const at of this.marks.slice(number + 1, number + 1 + AHEAD)) {
        const other = this.text[at];
        if (CLOSES[sign].includes(other) && this.canClose(at)) {
          if (!this.inDoubt(at)) return others === 0;
        } else if (other === sign && this.opens(at)) {
          return false;
        } else if (!SINGLE.includes(other) && !this.inDoubt(at)) {
          others += this.opens(at) ? 1 : -1;
          if (others < 0) return false;
        }
      }
      return false;
    }

    canClose(at) {
      const before = check.charBefore(this.text, at);
      const apart = check.isSpace(before) && !CLOSES_APART.includes(this.text[at]);
      return before !== "" && !apart && !check.isAlnum(check.charAt(this.text, at + 1));
    }

    opens(at) {
      const { text } = this;
      const after = check.charAt(text, at + 1);
      const closes = !(text[at] in CLOSES) || check.isAlnum(check.charBefore(text, at));
      const apart = check.isSpace(after) && !OPENS_APART.includes(text[at]);
      if (closes || after === "" || apart) return false;
      return !SINGLE.includes(text[at]) || !clippedAt(text, at);
    }

    opensClipped(at, number) {
      const sign = this.text[at];
      if (!"'‘".includes(sign) || this.left.slice(-LEVELS).some(([other]) => other === sign)) return false;
      return clippedAt(this.text, at) && beginsSpeech(this.text, at + 1) && this.closesLater(number, sign);
    }

    /* Whether a mark that can close may be an apostrophe, or one of feet or inches. */
    inDoubt(at) {
      const { text } = this;
      const before = check.charBefore(text, at);
      if (check.isDigit(before)) return true;
      if (!SINGLE.includes(text[at])) return false;
      if (before === "s" || before === "S") return !check.lists("grammar")["never owned"].has(wordAfter(text, at + 2));
      const word = wordBefore(text, at);
      return check.lists("grammar")["ends with an apostrophe"].has(word) || (word.length > 3 && word.endsWith("in"));
    }
  }

  /* Whether a quotation that begins at `start` has a capital, and begins the text or follows a stop. */
  function beginsSpeech(text, start) {
    const lead = check.rstrip(text.slice(Math.max(start - 4, 0), start), `${MARKS} `).slice(-1);
    return check.isUpper(check.charAt(text, start)) && `${STOPS}:`.includes(lead);
  }

  function insideAWord(text, at) {
    const single = SINGLE.includes(text[at]);
    return single && check.isAlnum(check.charBefore(text, at)) && check.isAlnum(check.charAt(text, at + 1));
  }

  function clippedAt(text, at) {
    const word = wordAfter(text, at + 1);
    return /^\p{Nd}{2}s$/u.test(word) || check.lists("grammar")["begins with an apostrophe"].has(word);
  }

  const wordAfter = (text, at) => /^[\p{L}\p{N}]*/u.exec(text.slice(at, at + LONGEST))[0].toLowerCase();
  const wordBefore = (text, at) => /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(at - LONGEST, 0), at))[0].toLowerCase();

  /* ---- quotes.py */

  const DEPTH = 12;
  const MOST = 20;

  class Quotations {
    constructor(text) {
      const { found, left } = new Pairs(text);
      /* Whether some mark opens and never closes. */
      this.unclosed = left.length > 0;
      const unclosed = left.filter(([sign]) => sign === "“").slice(0, 1).map(([, start]) => [start, text.length]);
      this.spans = [...found, ...unclosed].sort((one, other) => one[0] - other[0] || one[1] - other[1]);
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

  /* ---- scene.py */

  const LABEL = 4;

  class Scene {
    constructor(sentence, quotations) {
      this.sentence = sentence;
      this.quotations = quotations;
      const { tokens, first, last } = sentence;
      /* The quotations that hold the match, as offsets in the passage, the innermost first. */
      const opens = last - first > 1 && !sentence.touches(first) ? first + 1 : first; // "the 'homeless'"
      this.around = quotations.around(tokens[opens].start, tokens[last - 1].end);
      /* First word and word after the last of a short quotation round the match, if there is one. */
      this.label = this.shortQuotation();
    }

    shortQuotation() {
      if (!this.around.length) return null;
      const inside = this.within(...this.around[0]);
      const size = this.sentence.last - this.sentence.first;
      return inside[1] - inside[0] <= size + LABEL ? inside : null;
    }

    /* The numbers of the words in `start:end` of the passage, no further than `reach` from the match. */
    within(start, end, reach = check.REACH) {
      const { tokens, first, last } = this.sentence;
      const lowest = Math.max(first - reach, 0);
      const highest = Math.min(last + reach, tokens.length);
      const from = check.bisect(tokens, (token) => token.start < start, lowest, highest);
      return [from, check.bisect(tokens, (token) => token.start < end, from, highest)];
    }

    /* How many words from number `at` on read as one of `phrases`; 0 for none, the longest first. */
    reads(at, phrases) {
      const { sentence } = this;
      if (at >= sentence.end) return 0;
      const most = phrases.beginning.get(sentence.tokens[at].text) ?? 0;
      for (let size = Math.min(most, sentence.end - at); size > 0; size -= 1) {
        if (phrases.has(this.spoken(at, at + size))) return size;
      }
      return 0;
    }

    /* Whether the words up to number `at`, and with it, read as one of `phrases`. */
    endsWith(at, phrases) {
      const { sentence } = this;
      if (at < sentence.start) return false;
      const most = phrases.ending.get(sentence.tokens[at].text) ?? 0;
      const sizes = check.range(1, Math.min(most, at - sentence.start + 1) + 1);
      return sizes.some((size) => phrases.has(this.spoken(at - size + 1, at + 1)));
    }

    /* The words from number `first` to before number `last`, with spaces between. */
    spoken(first, last) {
      return this.sentence.texts(first, last).join(" ");
    }
  }

  /* ---- carried.py */

  const MOST_PASSAGES = 8;
  const LONGEST_WHOLE = 10_000;

  /* The texts over which a quotation goes on that runs through number `at`, and where that begins in them. */
  function carried(texts, at) {
    for (let first = at; first > Math.max(at - MOST_PASSAGES, -1); first -= 1) {
      for (const [sign, start] of new Pairs(texts[first]).left) {
        if (!beginsSpeech(texts[first], start)) continue;
        const found = whole(texts.slice(first, first + MOST_PASSAGES), at - first, sign, start);
        if (found) return found;
      }
    }
    return null;
  }

  function whole(texts, at, sign, start) {
    let joined = texts[0];
    let offset = 0;
    for (let number = 1; number < texts.length; number += 1) {
      const text = texts[number];
      if (number === at) offset = joined.length + 1;
      joined += ` ${text.startsWith(sign) ? ` ${text.slice(1)}` : text}`;
      if (joined.length > LONGEST_WHOLE) break;
      if (new Pairs(joined).found.some(([opened]) => opened === start)) return number >= at ? [joined, offset] : null;
    }
    return null;
  }

  const OPENS_SINGLE = new RegExp(`(?:^|[${check.SPACE}])['‘]\\p{Uppercase}`, "u");

  /* Whether the text before a passage may leave a quotation open; this spares a closer look. */
  function mayBeOpen(lead) {
    const count = (block, sign) => block.split(sign).length - 1;
    const opened = (block) => count(block, "“") > count(block, "”") || count(block, '"') % 2 > 0;
    return lead.split("\n\n").some(opened) || OPENS_SINGLE.test(lead);
  }

  /* The texts over which a quotation goes on, read as one. */
  class Whole {
    constructor(text, offset) {
      this.text = text;
      this.tokens = check.words(text);
      this.before = check.bisect(this.tokens, (token) => token.start < offset);
      this.quotations = new Quotations(text);
    }

    /* A match of the passage, where it stands in the whole. */
    scene({ first, last, feature }) {
      const sentence = new check.Sentence(this.text, this.tokens, first + this.before, last + this.before, feature);
      return new Scene(sentence, this.quotations);
    }
  }

  Object.assign(check, { LABEL, Quotations, Scene, Whole, carried, mayBeOpen });
})((window.checkWords = window.checkWords || {}));
