/* Reads plain text, and judges every expression that stands in it: whether it is a finding, and why.
   Mirrors judging.py, meaning.py and fine.py in plugins/wordcare/judgement, lines.py in its `shown`, and
   plain.py in plugins/wordcare/reading, for plain text: it has no marked mentions, links, italics, list
   items, cells, block quotations or exceptions. Change both together. */
(function (check) {
  "use strict";

  /* ---- plain.py */

  const LINE_END = "(?:\\r\\n|\\r(?!\\n)|\\n)";
  const BLANK_LINE = new RegExp(`${LINE_END}[ \\t\\f]*${LINE_END}[${check.SPACE}]*`, "g");
  const LINE = new RegExp(`[^${check.SPACE}](?:[^\\r\\n]*[^${check.SPACE}])?`, "g");

  /* The passages of a text: paragraphs with blank lines between. A line break reads as one space. */
  function readPlain(source) {
    const blanks = Array.from(source.matchAll(BLANK_LINE), ({ 0: blank, index }) => [index, index + blank.length]);
    const starts = [0, ...blanks.map(([, end]) => end)];
    const ends = [...blanks.map(([start]) => start), source.length];
    return starts.map((start, at) => passage(source, start, ends[at])).filter((read) => read.text);
  }

  /* The words between `start` and `end` in reading order, and where each piece of them stands. */
  function passage(source, start, end) {
    const read = { text: "", pieces: [] };
    for (const line of source.slice(start, end).matchAll(LINE)) {
      if (read.text) read.text += " ";
      read.pieces.push({ at: read.text.length, origin: start + line.index });
      read.text += line[0];
    }
    return read;
  }

  /* Where the character at `index` of a passage stands in the source. */
  function origin(read, index) {
    const piece = read.pieces[check.bisect(read.pieces, ({ at }) => at <= index) - 1];
    return piece.origin + index - piece.at;
  }

  /* ---- judging.py */

  /* A verdict for every expression in `source`, in order of place. */
  function judge(source) {
    const passages = readPlain(source);
    const file = { source, passages, defined: check.defined(source), explained: new Set() };
    const found = passages.flatMap((read) => judgePassage(read, file));
    return found.sort((one, other) => one.start - other.start);
  }

  function judgePassage(read, file) {
    const again = check.readAgain(check.rules.trie, read.text);
    const tokens = check.words(again);
    const met = check.matches(check.rules.trie, again, tokens);
    if (!met.length) return [];
    const quotations = new check.Quotations(read.text);
    const scenes = new Map(met.map((match) => {
      const { first, last, feature } = match;
      return [match, new check.Scene(new check.Sentence(read.text, tokens, first, last, feature), quotations)];
    }));
    const word = (match) => check.rules.words[match.id];
    const counting = met.filter((match) => {
      const needed = word(match).onlyWhen;
      return !Object.keys(needed).length || keptCompany(needed, scenes.get(match));
    });
    const fine = new Map(counting.map((match) => [match, fineCompany(word(match), scenes.get(match))]));
    const longer = longest(counting.filter((match) => fine.get(match)));
    const kept = longest(counting.filter((match) => !fine.get(match) && !inAny(match, longer)));
    // Words in another sense do not hide those of other pages that stand among them: "the homeless man".
    const others = longest(counting.filter((match) => fine.get(match) && !overlaps(match, kept)));
    const judged = [...kept, ...others].sort((one, other) => one.first - other.first);
    return judged.map((match) => verdict(read, match, scenes.get(match), file, fine.get(match)));
  }

  /* Whether a longer expression of the same page holds `match`. */
  function inAny(match, fine) {
    const other = fine[check.bisect(fine, ({ first }) => first <= match.first) - 1];
    return Boolean(other) && other.id === match.id && size(other) > size(match) && match.last <= other.last;
  }

  /* Whether some of `kept`, which are in order and apart, shares words with `match`. */
  function overlaps(match, kept) {
    const at = check.bisect(kept, ({ first }) => first <= match.first);
    const near = kept.slice(Math.max(at - 1, 0), at + 1);
    return near.some((other) => match.first < other.last && other.first < match.last);
  }

  /* One match for each place: the longest, and of equals the first. */
  function longest(found) {
    const kept = [];
    for (const match of found) {
      while (kept.length && kept.at(-1).last > match.first && size(match) > size(kept.at(-1))) kept.pop();
      if (!kept.length || kept.at(-1).last <= match.first) kept.push(match);
    }
    return kept;
  }

  function size(match) {
    return match.last - match.first;
  }

  /* The verdict on one match; `fine` says why it is let pass, when that is known already. */
  function verdict(read, match, scene, file, fine) {
    const { tokens, text } = scene.sentence;
    const word = check.rules.words[match.id];
    const start = tokens[match.first].start;
    const end = tokens[match.last - 1].end;
    if (fine) note(word, match.id, scene, file);
    const reason = fine || reasonFor(word, match.id, scene, file) || led(read, scene, file, word) ||
      saidOn(read, scene, file) || (word.level === "block" ? "" : check.softly(scene, word.level));
    const disguised = isDisguised(text.slice(start, end), tokens.slice(match.first, match.last));
    const doubt = reason || disguised || word.level !== "block" ? "" : check.doubt(scene);
    return {
      rule: match.id,
      level: doubt ? "warn" : word.level,
      feature: match.feature,
      start: origin(read, start),
      end: origin(read, end - 1) + 1,
      found: check.split(text.slice(start, end)).join(" "),
      disguised,
      flagged: !reason,
      reason: reason || doubt,
    };
  }

  /* Whether words had to be looked through, or were read with other letters than they have. */
  function isDisguised(written, tokens) {
    const read = tokens.map((token) => token.text).join(" ");
    return check.isDisguised(written) || check.words(written).map((word) => word.text).join(" ") !== read;
  }

  /* ---- meaning.py, with fine.py */

  /* What of the company that a page declares is there, in words for people; empty when none is. */
  function keptCompany(declared, scene) {
    return check.company(declared, scene.sentence) || check.meant(declared, scene);
  }

  /* As `keptCompany`, but what is only near does not excuse a label that is put on people, nor a phrase that stops
     a page when it is said of them: "families who are hard to reach find leaflets on the shelves". */
  function fineCompany({ fineWhen, level }, scene) {
    const by = (near) => check.company(fineWhen, scene.sentence, near, false) || check.meant(fineWhen, scene);
    const why = by(!("near" in fineWhen) || !check.onPeople(scene.sentence));
    const phrase = scene.sentence.last - scene.sentence.first > 1;
    const describes = level === "block" && phrase && "about" in fineWhen && why.startsWith("the same sentence has");
    return describes && check.about(scene) === "people" ? by(false) : why;
  }

  /* Why a match is let pass; empty when it is a finding. */
  function reasonFor(word, id, scene, file) {
    const { tokens, first, last } = scene.sentence;
    const whole = tokens.length === last - first; // its definition follows
    if (whole && "explained" in word.fineWhen) file.explained.add(covered(id, scene));
    return (
      (("explained" in word.fineWhen && explained(word, id, scene, file)) ? "the page has explained it" : "") ||
      check.elsewhere(scene) ||
      check.ownWords(scene) ||
      check.ofThemselves(scene) ||
      check.named(scene) ||
      check.cited(scene.sentence) ||
      check.discussed(scene)
    );
  }

  /* Why the words are only shown, by their row or by the passages before. */
  function led(read, scene, file, { level, instead }) {
    const { passages } = file;
    const above = () => passages.slice(0, passages.indexOf(read)).map(({ text }) => text);
    const says = instead ? instead.split("|").map((say) => say.split(" (")[0]) : [];
    const better = { stops: level === "block", says };
    return check.led(scene, above, areLabels(read), better) || onItsLine(read, scene, file);
  }

  /* ---- lines.py */

  const BULLETS = ["•", "·", "▪", "●"];
  const FIRST_LINE = 200; // LINE in meaning.py
  const MOST = 2_000;
  const ROOM = 7;
  const LABEL = 4;
  const MORE = 2;

  /* The lines of a passage, or of the part of it from `start` to `end`; the last is empty where a line ends. */
  function linesOf({ text, pieces }, start, end) {
    const cuts = pieces.slice(1).map(({ at }) => at).filter((at) => start < at && at <= end);
    return [start, ...cuts].map((at, number) => text.slice(at, cuts[number] === undefined ? end : cuts[number] - 1));
  }

  /* Whether a passage is lines of a few words each, as a list without signs is. */
  function areLabels(read) {
    const lines = linesOf(read, 0, Math.min(read.text.length, MOST));
    return lines.length > 1 && lines.every((line) => line.trim() && check.split(line).length <= LABEL);
  }

  const isBullet = (line) => BULLETS.some((sign) => line.trim().startsWith(sign));

  /* Why the words of a match are only shown, by the line they are on; empty when they may be used. */
  function onItsLine(read, { sentence }, { source, passages }) {
    const { text } = read;
    const rows = text.includes("|") || text.split(" - ").length > 2 || text.includes(" • ");
    const few = text.length <= 80 && (!/[.!?]$/.test(text) || /[,;/]/.test(text));
    const begins = origin(read, 0);
    if (!rows && !few && !isBullet(text) && !source.slice(begins, begins + FIRST_LINE).includes("\n")) return "";
    const at = sentence.tokens[sentence.first].start;
    const before = linesOf(read, Math.max(0, at - MOST), at);
    const after = linesOf(read, at, Math.min(text.length, at + MOST));
    const line = before.at(-1) + after[0];
    const size = sentence.last - sentence.first;
    if (isBullet(line)) {
      const lead = check.strip(before.at(-1), `${BULLETS.join("")} "'“‘*_`);
      const opens = !lead || check.strip(before.at(-1), `${BULLETS.join("")} `).toLowerCase() === "the";
      if (!opens && check.split(line).length - 1 > size + MORE) return "";
      const above = before.slice(0, -1).filter((each) => !isBullet(each));
      return check.headed(above.at(-1) ?? passages[passages.indexOf(read) - 1]?.text ?? "", false);
    }
    if (check.split(line).length > size + ROOM) return "";
    const swap = swapped(line, after[1]);
    return swap || (before.length > 1 && at <= MOST ? check.headed(before[0], false) : "");
  }

  /* What says that the next line puts other words in place of those: "Before: ...", "After: ...". */
  function swapped(line, following = "") {
    const other = labelOf(following);
    const plain = check.split(line).length <= LABEL && !/\d/.test(line);
    const words = check.split(following.toLowerCase()).map((word) => check.strip(word, ".,;"));
    const named = words.some((word) => check.isPeople(word));
    const pair = plain && named && check.lists("speaking")["begins lines that change places"].has(`${labelOf(line)} ${other}`);
    return pair ? `the words give way to those on the next line: “${other}:”` : "";
  }

  /* What a line begins with, before a colon or an arrow, in lower case. */
  function labelOf(line) {
    const plain = check.lstrip(check.strip(line), "*_> ").replaceAll("→", ":");
    return plain.includes(":") ? check.strip(plain.split(":")[0], "*_ ").toLowerCase() : "";
  }

  /* ---- meaning.py, on */

  const RUN = 4_000;

  /* Why the words are somebody's own, by what stands in other passages of the same quotation. */
  function saidOn(read, scene, file) {
    if (read.whole === undefined) read.whole = wholeOf(read, scene, file);
    return read.whole ? check.ownWords(read.whole.scene(scene.sentence)) : "";
  }

  /* The quotation that goes on over several passages, and over this one (`whole` of beside.py). */
  function wholeOf(read, { quotations }, { source, passages }) {
    const start = origin(read, 0);
    if (!quotations.unclosed && !check.mayBeOpen(source.slice(Math.max(start - RUN, 0), start))) return null;
    const found = check.carried(passages.map(({ text }) => text), passages.indexOf(read));
    return found ? new check.Whole(...found) : null;
  }

  /* Remember what this place explains, whatever else lets its words pass. */
  function note(word, id, scene, file) {
    if ("explained" in word.fineWhen) explained(word, id, scene, file);
  }

  /* Whether the text has explained a word before, or does so here. */
  function explained(word, id, scene, file) {
    const name = covered(id, scene);
    if (check.explains(scene)) file.explained.add(name);
    const written = name === id ? formsOf(word) : [name];
    return file.explained.has(name) || written.some((each) => file.defined.has(each.toLowerCase()));
  }

  /* How far an explanation goes: one acronym by itself, but every form of a word. */
  function covered(id, scene) {
    const { text, tokens, first, last } = scene.sentence;
    const straight = text.slice(tokens[first].start, tokens[first].end).replace(/’/g, "'");
    const written = check.removeSuffix(check.removeSuffix(straight, "'s"), "s");
    const capitals = Array.from(written).slice(1).some((letter) => check.isUpper(letter));
    return last - first === 1 && capitals ? written : id;
  }

  /* ---- the rulebook, as the site writes it */

  /* What a page declares, with each of its lists taken apart. */
  function company(declared) {
    return Object.fromEntries(Object.entries(declared).map(([place, phrases]) => [place, check.unpacked(phrases)]));
  }

  const OF_VERBS = ["s", "past", "ing"];
  const MADE = { possessive: "'s", several: "s" };

  function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
  }

  /* The forms of a word that are one thing: "several", "past". An empty one stands for those made of `one`;
     of verbs the first word stands for all, as the others do not change. */
  function withFeature({ forms }, feature) {
    const made = () => check.unpacked(forms.one).map((text) => text + MADE[feature]);
    const bases = OF_VERBS.includes(feature) ? check.unpacked(forms.base || "") : [];
    const rests = bases.map((text) => text.split(" ").slice(1));
    const whole = (text, at) => (text.includes(" ") ? text : [text, ...(rests[at] || [])].join(" "));
    return check.unpacked(forms[feature]).flatMap((text, at) => whole(text, at) || made());
  }

  function formsOf(word) {
    return Object.keys(word.forms).flatMap((feature) => withFeature(word, feature));
  }

  /* Each word by its name, from columns of what is alike. */
  function byName({ id: names, fineWhen, ...columns }) {
    return Object.fromEntries(names.map((name, at) => {
      const word = Object.fromEntries(Object.entries(columns).map(([key, values]) => [key, values[at]]));
      const title = word.title || capitalised(name.replaceAll("-", " "));
      const declared = Object.entries(fineWhen).map(([place, values]) => [place, values[at]]).filter(([, told]) => told);
      const fine = company(Object.fromEntries(declared));
      return [name, { ...word, title, fineWhen: fine, onlyWhen: company(word.onlyWhen) }];
    }));
  }

  /* Take in what the build of the site wrote: the words, and the lists that judgement and counting go by. */
  function rulebook({ page, words: columns, lists, ease }) {
    check.ease = ease;
    const words = byName(columns);
    const forms = Object.entries(words).flatMap(([id, word]) => {
      return Object.keys(word.forms).flatMap((feature) => {
        return withFeature(word, feature).map((text) => [text, id, feature]);
      });
    });
    check.rules = { page, words, lists, trie: check.build(forms) };
  }

  Object.assign(check, { rulebook, judge, readPlain });
})((window.checkWords = window.checkWords || {}));
