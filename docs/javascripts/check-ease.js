/* Counts sentences, words and syllables of plain text, and works out how easy it is to read.
   Mirrors sentences.py, spoken.py, numbers.py, syllables.py, prose.py, spoken_words.py, counting.py and formulas.py in
   plugins/wordcare/ease, for plain text. Change both together.
   A browser that does not know the patterns stops at the first; then the page says nothing about reading ease. */
(function (check) {
  "use strict";

  /* ---- sentences.py */

  const S = `[${check.SPACE}]`;
  const W = "[\\p{L}\\p{N}_]";
  const STOP = new RegExp(
    `([.!?…](?<![.!?…]{2})(?<!\\. \\.)[.!?…]*(?: \\.)*(?! \\.))(["'”’»)\\]*_]*)(?![.!?…"'”’»)\\]*_])` +
    `(?:${S}+|(?=[(“‘"]?(?!(?:Com|Net|Org|Uk|Gov|Js|Md|Py)(?!${W}))[A-Z][a-z’']*(?![a-z’'])(?!${W}|[@/=(-]|[.:]${W})))`, "gu"
  );
  const RUN_ON = /^[(“‘"]*[A-Za-z][a-z’'-]*[a-z][.!?]+[)”’"]*$/;
  const NEXT = new RegExp(`["'“‘«(\\[*_•–—£$€#-]*${S}*((?:${W}|['’])*)`, "uy");
  const GOING_ON = "–—-&";
  const OPENING = "([\"'“‘«*_";
  const SPEAKER = new RegExp(
    `[A-Z]${W}*(?: [A-Z]${W}*)? (?:asked|said|says|replied|shouted|cried|added|wondered|told)(?!${W})`, "uy"
  );
  const I = /^I(?:['’][a-z]+)?$/;
  const INITIAL = /[A-Z]\. ?[A-Z]/y;
  const NAMED_I = /(?:(?:M(?:rs?|s|x|iss)|Dr|Prof|Cllr|Rev)\.?|[ .][A-Z]\.| by| from| for| of| with) I\.$/;
  const NEAR_I = 9;
  const JOINTS = /[–—/]|(?<=[.0-9])-|-(?=[A-Z])/;
  const VOWELLESS = /^[A-Zb-df-hj-np-tv-xz][b-df-hj-np-tv-xz]{1,4}\.$/;
  const DOTTED = /^(?:[A-Za-z]\.)+$/;
  const DAY = new RegExp(
    "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun" +
    "|January|February|March|April|May|June|July|August|September|October|November|December" +
    `|Christmas|Boxing|GMT|BST|UK)(?!${W}|['’])` +
    "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=\\.| \\p{Nd})", "uy"
  );
  const SAID = / (?:is|are|was|were|has|had|will|can) /y;
  const SAID_OF_MAY = / (?:I|we|you|he|she|it|they) /y;
  const TIMED = new RegExp(
    `^(?:The|An?|Our|My|Your|Her|Their|Every|No) (?:(?:${W}|['’-])+ |(?:(?:${W}|['’-])+ ){2,3}(?<=ing |ion |ent |ass ))` +
    `(?:at|on|from|until|till|before|after|by) (?:${W}+ )?\\p{Nd}[^${check.SPACE}]*(?: [^${check.SPACE}]+)?$`, "u"
  );
  const SPACED_DATE = new RegExp(`(?<!${W})\\p{Nd}{1,2}\\. \\p{Nd}{1,2}\\. (?:\\p{Nd}{4}|\\p{Nd}{2})(?!${W})`, "u");
  const LONGEST_DATE = 14;
  const CLOCK = /^\p{Nd}.*(?:[ap]m|[ap]\.m)\.$/iu;
  const NUMBER_OF_ITEM = /^\(?(?:\p{Nd}{1,2}(?:\.\p{Nd}{1,2})*|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})\.$/u;
  const STEP =
    /^(?:Step|Stage|Part|Question|Rule|Tip|Figure|Table|Section|Chapter|Day|Week) (?:\p{Nd}+|[A-Z])$/u;
  const COUNTS = /(?:^|[:;] )(\p{Nd}{1,2})$/u;
  const LETTERED_ITEM = new RegExp(`\\(?(?:[a-z]|[ivx]{2,5})\\)${S}+["'“‘«]?[A-Z]`, "uy");
  const LETTER = new RegExp(`(?![AI](?!${W})(?![.,;:)]))(?:[A-Z]|[IVX]+)(?!${W})|[A-Z]{1,4}[/-]?[0-9]|Nos?\\.? [0-9]`, "uy");
  const LONGEST_SHORT_FORM = 12;
  const LONGEST_LABEL = 20;
  const LONGEST_STEP = 12;
  const LONGEST_ASIDE = 200;

  const { isDigit, isUpper } = check;

  /* The match of a pattern right at `at`; null when there is none. */
  function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  /* The sentences of `text` from `start` to `end`, without the space around them. */
  function sentences(text, start, end) {
    const first = start;
    const found = [];
    let item = 0;
    STOP.lastIndex = start;
    for (const stop of text.slice(0, end).matchAll(STOP)) {
      const after = stop.index + stop[0].length;
      if (start === first && NUMBER_OF_ITEM.test(text.slice(start, stop.index + 1))) continue;
      if (counts(text, start, stop.index) === item + 1) {
        item += 1; // "Steps: 1. Ring. 2. Wait."
      } else if (after < end && ends(text, start, stop, after)) {
        found.push(check.rstrip(text.slice(start, after)));
        start = after;
      }
    }
    const rest = check.rstrip(text.slice(start, end));
    return rest ? [...found, rest] : found;
  }

  /* The number right before `at` that opens a sentence or follows a colon; 0 when there is none. */
  function counts(text, start, at) {
    const number = COUNTS.exec(text.slice(Math.max(start, at - 4), at));
    return number ? Number(number[1]) : 0;
  }

  /* Whether the sentence that begins at `start` ends at `stop`. */
  function ends(text, start, stop, after) {
    if (after === stop.index + stop[1].length + stop[2].length) return runsOn(text, start, stop.index + 1, after);
    if (goesOn(text.slice(after))) return matchAt(LETTERED_ITEM, text, after) !== null;
    const at = stop.index + 1;
    const before = text.slice(Math.max(start, at - LONGEST_SHORT_FORM), at);
    const last = check.lstrip(check.split(before).at(-1), OPENING).split(JOINTS).at(-1);
    if (at - start <= LONGEST_STEP && STEP.test(text.slice(start, at - 1))) return false;
    const kind = kindOf(last, text, start, at);
    const letter = check.charAt(text, after);
    if (!kind && stop[1] === "." && isUpper(letter)) return true;
    if (kind && (GOING_ON.includes(letter) || isAside(text, after))) return false;
    if (isDigit(last[0]) && last.length < 4 && isInDate(text, at)) return false;
    if (!kind && matchAt(LETTERED_ITEM, text, after)) return true;
    const following = matchAt(NEXT, text, after);
    const word = following[1];
    const begins = after + following[0].length - word.length;
    if (goesOn(word)) return false;
    if (kind === "name" && matchAt(INITIAL, text, begins)) return false;
    if (stop[1] !== ".") {
      const pauses = (stop[1].startsWith("..") || stop[1].startsWith(". .") || stop[1].startsWith("…")) && I.test(word);
      return !(pauses || (stop[2] && matchAt(SPEAKER, text, begins)));
    }
    if (kind === "part" && matchAt(LETTER, text, begins)) return false;
    if (["clock", "day"].includes(kind) && matchAt(DAY, text, begins)) {
      const said = matchAt(word === "May" ? SAID_OF_MAY : SAID, text, after + following[0].length) !== null;
      return said && !TIMED.test(text.slice(start, at));
    }
    return ENDS[kind](word);
  }

  /* Whether only the space is missing where the sentence that begins at `start` ends: "with us.You can". */
  function runsOn(text, start, at, after) {
    const last = text.slice(Math.max(start, text.lastIndexOf(" ", at - 1) + 1), after);
    return RUN_ON.test(last) && !kindOf(check.lstrip(last, OPENING), text, start, at);
  }

  /* The kind of short form that `last` is, which stands before `end`; empty when it is none. */
  function kindOf(last, text, start, end) {
    const letters = [...last];
    if (letters.length === 2 && isUpper(letters[0]) && (last !== "I." || isNamedI(text, start, end))) {
      if (end - start === 2) return "never"; // "Q. Who pays? A. We do."
      return isLabel(text, start, end) ? "" : "name";
    }
    const known = check.ease.stops[last.toLowerCase()];
    if (known) return known;
    if (CLOCK.test(last)) return "clock";
    if (VOWELLESS.test(last)) return "number";
    if (!isLetters(last)) return "";
    return last.length > 2 && last === last.toLowerCase() ? "clock" : "name";
  }

  /* Whether the I before `end` is an initial of somebody. */
  function isNamedI(text, start, end) {
    return NAMED_I.test(` ${text.slice(Math.max(start, end - NEAR_I), end)}`);
  }

  /* Whether a word that begins so goes on with a sentence; names such as iPad may begin one. */
  function goesOn(word) {
    const [one, two] = word;
    return one !== undefined && check.isLower(one) && !(two !== undefined && isUpper(two));
  }

  /* Whether the letter before `end` tells things apart: option B; A or B. */
  function isLabel(text, start, end) {
    const before = check.split(text.slice(Math.max(start, end - LONGEST_LABEL), end - 2));
    const last = before.at(-1);
    if (last === undefined) return false;
    const told = check.ease.lettered.includes(check.rstrip(last.toLowerCase(), "."));
    return told || (["and", "or"].includes(last) && before.length > 1 && [...before.at(-2)].length === 1);
  }

  /* Whether the stop before `at` stands inside a date such as 3. 4. 2001. */
  function isInDate(text, at) {
    const from = Math.max(0, at - LONGEST_DATE);
    const date = SPACED_DATE.exec(text.slice(from, at + LONGEST_DATE));
    return date !== null && from + date.index < at && at < from + date.index + date[0].length;
  }

  /* Whether a bracket that holds no sentence opens at `at`: 10 a.m. (Room 4). */
  function isAside(text, at) {
    const [inside, closing] = text.slice(at, at + LONGEST_ASIDE).split(")", 2);
    return closing !== undefined && inside[0] === "(" && !".!?…".includes(check.rstrip(inside, "'\"’”").at(-1));
  }

  /* Whether it is an initial, or letters with stops, such as `J.` or `U.K.`; `I.` is a word. */
  function isLetters(last) {
    return (last.length === 2 || last.at(-3) === ".") && last !== "I." && DOTTED.test(last);
  }

  const unlessNumber = (word) => !isDigit(check.charAt(word, 0));
  const ENDS = {
    "": () => true,
    never: () => false,
    number: unlessNumber,
    part: unlessNumber,
    day: unlessNumber,
    clock: () => true,
    name: (word) => check.ease.sentence_beginnings.includes(word.toLowerCase()),
  };

  /* ---- numbers.py */

  const UNDER_TWENTY = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];
  const TENS = [0, 0, 2, 2, 2, 2, 2, 3, 2, 2];
  const BIGGER = [[1e9, 2], [1e6, 2], [1e3, 2]];

  function numberSyllables(digits) {
    const time = /^(\d{1,2})[.:]([0-5]\d)$/.exec(digits);
    if (time) return whole(Number(time[1])) + (time[2] === "00" ? 0 : whole(Number(time[2])));
    if (/^\d+:(?!\d\d$)\d+$/.test(digits)) return sum(digits.split(":").map(numberSyllables)) + 1; // one to one
    if (digits.includes(":") || digits.split(".").length > 2) {
      return sum((digits.match(/[\d,]*\d[\d,]*/g) || []).map(numberSyllables));
    }
    const [before, after] = digits.replace(/,/g, "").split(".");
    if (after !== undefined) return numberSyllables(before) + 1 + oneByOne(after);
    if (before.length > 12 || (before.startsWith("0") && before.length > 1)) return oneByOne(before);
    const number = Number(before || "0");
    const isYear = digits.length === 4 && ((1100 <= number && number < 2000) || (2010 <= number && number < 2100));
    return isYear ? year(number) : whole(number);
  }

  function year(number) {
    const rest = number % 100;
    return whole(Math.floor(number / 100)) + (rest === 0 ? 2 : whole(rest) + (rest < 10));
  }

  function whole(number) {
    for (const [size, said] of BIGGER) {
      if (number >= size) {
        const rest = number % size;
        const joining = rest > 0 && rest < 100; // two thousand and five
        return whole(Math.floor(number / size)) + said + (rest ? whole(rest) : 0) + joining;
      }
    }
    if (number >= 100) {
      const rest = number % 100;
      return UNDER_TWENTY[Math.floor(number / 100)] + 2 + (rest ? 1 + whole(rest) : 0);
    }
    if (number < 20) return UNDER_TWENTY[number];
    return TENS[Math.floor(number / 10)] + (number % 10 ? UNDER_TWENTY[number % 10] : 0);
  }

  function oneByOne(digits) {
    return sum(Array.from(digits, (digit) => (digit === "0" ? 1 : UNDER_TWENTY[Number(digit)])));
  }

  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

  /* ---- syllables.py */

  const VOWELS = /[aeiouyàáâäèéêìíîòóôöùúûü]+/g;
  const ENDINGS = [
    [/^(..+(?:[sxz]|[cs]h))es$/, 1],
    [/^(..+[sxzcg]e)s$/, 1],
    [/^(..+)s$/, 0],
    [/^(..+[td])ed$/, 1],
    [/^(..+[tde]e?)d$/, 0],
    [/^(..+)ed$/, 0],
    [/^(..+)(?:ing|ly|ness|less|ful|er|ers|ment|ments|hood|ship)$/, 1],
  ];
  const DROPS_E = /(?:ed|ing)$/;
  const FRONT = /^(?:pre|re|un|non|mis|dis|sub|inter|anti|over|under)(?=[^\n]{3})/;
  const known = new Map();
  let steps = null;

  /* Syllables of a word in small letters (apostrophes left out); at least 1. */
  function syllables(word) {
    return listed(word) || Math.max((sounds(word).match(VOWELS) || []).length, 1);
  }

  /* `word` rewritten so that each run of vowel letters is one syllable. */
  function sounds(word) {
    steps = steps || check.ease.spelling.map(([spelling, sound]) => [new RegExp(spelling, "gu"), sound]);
    return steps.reduce((written, [spelling, sound]) => written.replace(spelling, sound), word);
  }

  /* What the list says about a word, also with an ending or a beginning; 0 when it says nothing. */
  function listed(word) {
    const count = withEnding(word);
    const front = FRONT.exec(word);
    if (count || !front) return count;
    const rest = withEnding(word.slice(front[0].length));
    return rest && rest + front[0].match(VOWELS).length;
  }

  function withEnding(word) {
    const list = check.ease.syllables;
    if (Object.hasOwn(list, word)) return list[word];
    for (const [ending, more] of ENDINGS) {
      const match = ending.exec(word);
      if (!match) continue;
      const stem = Object.hasOwn(list, match[1]) || !DROPS_E.test(word) ? match[1] : `${match[1]}e`;
      if (Object.hasOwn(list, stem)) return list[stem] + more;
    }
    return 0;
  }

  /* ---- spoken.py */

  const L = "[\\p{L}\\p{Nl}\\p{No}]";
  const ADDRESS = new RegExp(
    `^(?:[a-z]+://|www\\.|[\\p{L}\\p{N}_.+-]+@[\\p{L}\\p{N}_-]+\\.|[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*` +
    `\\.(?:uk|com|org|net|gov|eu|html?|md|pdf|docx?|xlsx?|csv|py|ya?ml|json)(?!${W}))`, "iu"
  );
  const PART = new RegExp(
    `\\d+(?:st|nd|rd|th|'?s)(?!${W})|\\d[\\d,.:]*\\d|\\d|${L}+(?:'${L}+)*'?|[&%£$€+]`, "gu"
  );
  const LETTERS = /^[A-Z](?:[afiot]?[A-Z])+(?:'?s)?'?$/;
  const SAYABLE = new RegExp(
    "^(?:[B-DF-HJ-NP-TV-Z]|[BCFGPS]L|[BCDFGPTW]R|[CGPRSTW]H|[GKP]N|S[CKMNPQTW]|[DT]W|PS|S[CPT][LR]|[CPST]H[RLMW])?" +
    "[AEIOUY](?:[A-Z]*[AEIOUY])?" +
    "(?:[^AEIOUY]{0,3}|[LMNR][^AEIOUY]{3}|[^AEIOUY]{0,2}(?:[CGPST]H){1,2}[ST]{0,2})$"
  );
  const SHORTEST_WORD = 6;
  const HISSING = /([SXHZ]|[AI]CE)'s$/;
  const WITH_DOTS = new RegExp(`(?:${L}\\.){2,}|(?:${L}\\.)+${L}(?!${W})`, "gu");
  const LONGER = /[2-9]0th$|2nd$|(?<!1)6'?s$/;
  const SIGNS = { "&": 1, "%": 2, "£": 1, $: 2, "€": 2, "+": 1 };
  const AFTER_APOSTROPHE = [
    [/^(.*)n't$/, /(?:[dstk]|ve)$/],
    [/^(.*)'s$/, /(?:[sxz]|[sxzcg]e|[cs]h)$/],
    [/^(.*)'(?:ve|ll|d)$/, new RegExp("[^aeiouywr]$|e$(?<=[^aeiouy]e)(?<!she)(?<!he)(?<!we)(?<!re)")],
    [/^(.*)'(?:re|m|)$/, /(?!)/],
  ];

  /* Syllables of a run of characters without spaces; 0 when nothing in it is read out. */
  function spokenSyllables(written) {
    if (!known.has(written)) known.set(written, spoken(written));
    return known.get(written);
  }

  function spoken(written) {
    if (ADDRESS.test(written)) return 1;
    let token = written.replace(/[’ʼ]/g, "'").replace(/\u00ad/g, "");
    token = token.replace(WITH_DOTS, (match) => `${match.replace(/\./g, "").toUpperCase()} `);
    const bare = check.strip(token, "'\"“”‘.,;:!?()[]");
    return listed(bare) || listed(bare.toLowerCase()) || sum(parts(token));
  }

  function parts(token) {
    return Array.from(token.matchAll(PART), ({ 0: written, index }) => unit(written, token, index) || part(written));
  }

  /* Syllables of a unit right after a number; 0 when it is none. */
  function unit(written, token, at) {
    if (!isDigit(token.slice(at - 1, at))) return 0;
    const lower = written.toLowerCase();
    return Object.hasOwn(check.ease.units, lower) ? check.ease.units[lower] : 0;
  }

  function part(written) {
    if (Object.hasOwn(SIGNS, written)) return SIGNS[written];
    if (/^\d/.test(written)) {
      return numberSyllables(check.rstrip(written, "stndrh'")) + LONGER.test(written);
    }
    if (LETTERS.test(written)) {
      const letters = check.rstrip(written, "'s").toUpperCase();
      if (letters.length < SHORTEST_WORD || !SAYABLE.test(letters)) {
        return (listed(letters) || letterByLetter(letters)) + HISSING.test(written);
      }
    }
    return word(written.toLowerCase());
  }

  function letterByLetter(letters) {
    return sum(Array.from(letters, (letter) => (letter === "W" ? 3 : 1)));
  }

  function word(written) {
    if (!written.includes("'")) return syllables(written);
    for (const [shortForm, soundedAfter] of AFTER_APOSTROPHE) {
      const match = shortForm.exec(written);
      if (match && match[1]) return word(match[1]) + soundedAfter.test(match[1]);
    }
    return syllables(written.replace(/'/g, ""));
  }

  /* ---- prose.py, for plain text */

  const ITEM = new RegExp(`^(?:[-*+•▪·◦●○■□☐☑✓✔✗✘✅❌➢➤→]\ufe0f?|\\(?\\p{Nd}{1,2}[.)])(?:${S}|$)`, "u");
  const LETTERED_LINE = new RegExp(`^(?:[–—]|\\(?(?:[a-z]|[ivx]{2,4})\\))(?:${S}|$)`, "u");
  const QUOTATION = new RegExp(
    `^(?:“[^“”]*”|"[^"]*"|‘[^‘’“”]*[.!?]’)${S}*(?:[—–-][^\\n]*)?$`, "u"
  );

  /* The passages that count: not those that are only a quotation, and without what people say in them. */
  function scored(passages) {
    return passages.filter(({ text }) => !QUOTATION.test(text)).map(withoutSpeech);
  }

  /* ---- spoken_words.py, for plain text */

  const NO_SPACE = (marks) => `[^${marks}${check.SPACE}]+`;
  const FOUR_WORDS = (marks) => `(${NO_SPACE(marks)}(?:${S}${NO_SPACE(marks)}){3,})`;
  const SPEECH = new RegExp(
    `(?<!${W})(?:“(${NO_SPACE("“”")}${S}[^“”]+?)(?<![.,!?…])[.,!?…]+”|"(${NO_SPACE('"')}${S}[^"]+?)(?<![.,!?…])[.,!?…]+"(?!${W})` +
    `|‘(${NO_SPACE("‘“”")}${S}[^‘“”]+?)(?<![.,!?…])[.,!?…]+’(?!${W})` +
    `|(?<=[,:] )“${FOUR_WORDS("“”")}”|(?<=[,:] )"${FOUR_WORDS('"')}"(?!${W}))`, "gu"
  );

  /* A passage without what people say in it. Lines that begin inside of that begin nothing. */
  function withoutSpeech({ text, pieces }) {
    let kept = "";
    let from = 0;
    let lines = pieces;
    for (const match of text.matchAll(SPEECH)) {
      const words = match.slice(1).find((group) => group !== undefined);
      const start = match.index + 1; // after the mark
      kept += text.slice(from, start);
      from = start + words.length;
      lines = moved(lines, kept.length, words.length);
    }
    return from ? { text: kept + text.slice(from), pieces: lines } : { text, pieces };
  }

  /* The places of lines after so many letters are taken out at `start`. */
  function moved(lines, start, length) {
    return lines
      .filter(({ at }) => at <= start || at > start + length)
      .map((line) => (line.at > start ? { ...line, at: line.at - length } : line));
  }

  /* The sentences of a passage; each line that begins like an item of a list is a part of its own. */
  function sentencesIn({ text, pieces }) {
    const found = [];
    let start = 0;
    let inList = true;
    for (const [number, { at }] of pieces.entries()) {
      const next = pieces[number + 1];
      const line = text.slice(at, next ? next.at - 1 : text.length);
      const item = ITEM.exec(line) || (inList ? LETTERED_LINE.exec(line) : null);
      inList = start > 0 || item !== null || line.endsWith(":");
      if (!item) continue;
      if (at) found.push(...sentences(text, start, at));
      start = at + item[0].length;
    }
    return [...found, ...sentences(text, start, text.length)];
  }

  /* ---- counting.py and formulas.py */

  const MINIMUM_WORDS = 100;
  const MINIMUM_SENTENCES = 5;

  /* The counts of a text, its grade (null when it is too short), and its sentences with their words. */
  function measure(source) {
    const counts = { words: 0, sentences: 0, syllables: 0, longest: 0, each: [] };
    for (const text of scored(check.readPlain(source)).flatMap(sentencesIn)) {
      const found = check.split(text.replace(/—/g, " ")).map(spokenSyllables).filter(Boolean);
      if (!found.length) continue;
      counts.sentences += 1;
      counts.words += found.length;
      counts.syllables += sum(found);
      counts.longest = Math.max(counts.longest, found.length);
      counts.each.push({ text, words: found.length });
    }
    const enough = counts.words >= MINIMUM_WORDS && counts.sentences >= MINIMUM_SENTENCES;
    return { ...counts, grade: enough ? fleschKincaidGrade(counts) : null };
  }

  /* Kincaid, Fishburne, Rogers and Chissom (1975), Navy Research Branch Report 8-75. */
  function fleschKincaidGrade({ words, sentences: number, syllables: spokenOnes }) {
    return (0.39 * words) / number + (11.8 * spokenOnes) / words - 15.59;
  }

  /* A rule of thumb, in years: children in grade 1 are six. Never below five. */
  function readingAge(grade) {
    return Math.max(grade + 5, 5);
  }

  Object.assign(check, { measure, readingAge });
})((window.checkWords = window.checkWords || {}));
