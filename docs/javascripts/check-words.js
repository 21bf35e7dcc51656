/* Cuts text into words, and finds the expressions of the rulebook among them.
   Mirrors words.py and index.py in plugins/wordcare/matching. Change both together. */
(function (check) {
  "use strict";

  /* ---- words.py */

  const UNSEEN =
    "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f" +
    "\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";

  const LETTER = "[\\p{L}\\p{N}]";
  const ASCII_WORD = /[A-Za-z0-9]+(?:'+[A-Za-z0-9]+)*/g;
  const WORD = new RegExp(
    `${LETTER}(?:(?![${UNSEEN}${MARKS}])${LETTER})*(?:['’ʼ${UNSEEN}${MARKS}]+${LETTER}+)*[${MARKS}]*`, "gu"
  );
  const GAP = new RegExp(
    `^(?:[${check.SPACE}${UNSEEN}]+|[${UNSEEN}]*[-‐‑‒–−\\u00ad][${check.SPACE}${UNSEEN}]*)$`, "u"
  );
  const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");
  const ALL_MARKS = new RegExp(`[${MARKS}]`, "gu");

  /* Cyrillic, Greek, Armenian and other letters that a reader takes for Latin ones. */
  const ALIKE = [..."авԁеёһіїјкӏмнорсԛтѕуѵԝхүҽαβεηικνορτυχγωոսցօհֆքⅰⅼⅽⅾⅿıȷɑɡɩʋᴀʙᴄᴅᴇɢʜᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ"];
  const LATIN = [..."abdeehiijklmhopcqtsyvwxyeabenikvoptuxywnugohfqilcdmijagivabcdeghjklmnoprtuvwyz"];
  const LOOK_ALIKE = new Map(ALIKE.map((letter, at) => [letter, LATIN[at]]));

  /* The words of `text` in order: each its text for comparing, and where it stands. */
  function words(text) {
    const pattern = check.isAscii(text) ? ASCII_WORD : WORD;
    return Array.from(text.matchAll(pattern), (match) => {
      const [raw] = match;
      const place = { start: match.index, end: match.index + raw.length };
      if (check.isAscii(raw)) return { text: raw.toLowerCase(), ...place, disguised: false };
      const [seen, disguised] = seenThrough(raw);
      return { text: seen, ...place, disguised };
    });
  }

  /* Whether two words next to each other read as one expression: with space, hyphen or apostrophe. */
  function joined(text, left, right) {
    let gap = text.slice(left.end, right.start);
    if (gap === " ") return true;
    if ((gap[0] === "'" || gap[0] === "\u2019") && left.text.endsWith("s")) {
      gap = gap.slice(1); // "the lovers' tiff"
    }
    if (check.isAscii(gap)) return gap !== "" && check.strip(gap.replace(/^-/, "")) === "";
    return GAP.test(gap);
  }

  /* `raw` as a reader takes it in, in lower case, and whether that took looking through a disguise. */
  function seenThrough(raw) {
    const plain = raw.replace(/[’ʼ]/g, "'").replace(/\u00ad/g, "").toLowerCase();
    if (check.isAscii(plain)) return [plain, false];
    const visible = plain.replace(ALL_UNSEEN, "");
    const bare = visible.normalize("NFKD").replace(ALL_MARKS, "");
    const seen = Array.from(bare, (letter) => LOOK_ALIKE.get(letter) || letter).join("");
    return [seen, check.isAscii(seen) && (visible.length < plain.length || !check.isAscii(bare))];
  }

  /* ---- index.py */

  const END = "";

  /* All expressions as one tree of words, from `[expression, word page id, feature]` forms. */
  function build(forms) {
    const trie = new Map();
    for (const [expression, id, feature] of forms) {
      const cased = expression === expression.toLowerCase() ? "" : expression;
      for (const spelling of spellings(expression)) {
        const parts = words(spelling);
        if (!parts.length) continue;
        let node = trie;
        for (const part of parts) {
          if (!node.has(part.text)) node.set(part.text, new Map());
          node = node.get(part.text);
        }
        if (!node.has(END)) node.set(END, []);
        node.get(END).push({ id, feature, cased });
      }
    }
    return trie;
  }

  const SHOUTED = 3;

  /* Every form that stands in `text`, those that overlap too, in order of their first word. */
  function matches(trie, text, tokens) {
    const found = [];
    tokens.forEach((token, first) => {
      let node = trie.get(token.text);
      let last = first;
      while (node) {
        last += 1;
        for (const { id, feature, cased } of node.get(END) || []) {
          if (!cased || sameCase(cased, text, tokens, first, last)) {
            found.push({ first, last, id, feature });
          }
        }
        if (last === tokens.length || !joined(text, tokens[last - 1], tokens[last])) break;
        node = node.get(tokens[last].text);
      }
    });
    return found;
  }

  function spellings(expression) {
    return expression.includes("-") ? [expression, expression.replace(/-/g, "")] : [expression];
  }

  /* Where all that is written has capitals, they say nothing: "PLEASE SEND YOUR REPLY". */
  function sameCase(cased, text, tokens, first, last) {
    if (tokens.length - (last - first) >= SHOUTED && text === text.toUpperCase()) return false;
    const straight = (written) => written.replace(/’/g, "'");
    return words(cased).slice(0, last - first).every(({ start, end }, at) => {
      const want = cased.slice(start, end);
      const written = text.slice(tokens[first + at].start, tokens[first + at].end);
      return want === want.toLowerCase() || straight(written) === straight(want);
    });
  }

  Object.assign(check, { words, joined, build, matches });
})((window.checkWords = window.checkWords || {}));
