/* Cuts text into words, and finds the expressions of the rulebook among them.
   Mirrors letters.py, words.py, index.py, second.py, spellings.py and initials.py in plugins/wordcare/matching.
   Change both together. */
(function (check) {
  "use strict";

  /* ---- letters.py */

  const UNSEEN =
    "\\x00-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f" +
    "\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f" +
    "\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff9-\\ufffb" +
    "\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e01ef}";
  const HOLLOW = "\\u115f\\u1160\\u3164\\uffa0";
  const MARKS = "\\u0300-\\u036f\\u0483-\\u0489\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f";
  const NOTE_MARKS = "¹²³⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳❶❷❸❹❺❻❼❽❾❿";
  const HYPHENS = "\\-\\u2010\\u2011\\u2012\\u2013\\u2212\\u2043\\ufe63\\uff0d\\u00ad\\u00b7\\u2027";
  const ENCLOSED =
    "\\u249c-\\u24e9\\u{1f110}-\\u{1f129}\\u{1f130}-\\u{1f149}\\u{1f150}-\\u{1f169}\\u{1f170}-\\u{1f189}" +
    "\\u212e\\u2374\\u237a";
  const FIRST_ENCLOSED = "\u249c\u24b6\u24d0\u{1f110}\u{1f130}\u{1f150}\u{1f170}";

  /* Letters that a reader takes for Latin ones. */
  const ALIKE = [
    ..."авԁеёһіїјкӏмнорсԛтѕуѵԝхүҽαβεηικνορτυχγωոսցօհֆքⅰⅼⅽⅾⅿıȷɑɡɩʋᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ",
    ..."ꭰꭱꭲꭵꭹꭺꭻꭼꮃꮇꮋꮍꮐꮒꮓꮟꮢꮤꮥꮩꮪꮮꮯꮲꮶꮷᏻᏼ",
    ..."ꓐꓑꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ",
    ..."ϲϳⲁⲃⲉⲍⲏⲓⲕⲙⲛⲟⲣⲥⲧⲩⲭⲱ"
  ];
  const LATIN = [
    ..."abdeehiijklmhopcqtsyvwxyeabenikvoptuxywnugohfqilcdmijagivabcdefghijklmnoprstuvwyz",
    ..."drtiyajewmhyghzbrwsvslcpkdgb",
    ..."bpdtgkjczfmnlsrvhwxyaeiou",
    ..."cjabezhikmnopctyxw"
  ];
  const LOOK_ALIKE = new Map(ALIKE.map((letter, at) => [letter, LATIN[at]]));

  /* Further ones, taken for Latin letters in a word that has some. */
  const ALIKE_AMONG_LATIN = [..."ьƅᖯгᴦⲅꮁꭇпռσ௦०٥ഠჿժᑯ℮ꬲǀⵏ𐊊ƽ𐑈⍺⍴ꙇҝყỿƍꞟ𐐽"];
  const AMONG_LATIN = "bbbrrrrrnnooooooddeelllssapikyyguc";
  const ALIKE_IN_LATIN = new Map([
    ...LOOK_ALIKE,
    ...ALIKE_AMONG_LATIN.map((letter, at) => [letter, AMONG_LATIN[at]])
  ]);

  /* Signs that mostly are what they seem, and the letters for which they may stand. */
  const SIGNS = "I1|\u0406\u0399\u0196\u04cf0\u028b";
  const READINGS = ["lllllllou", "iiiiiiiou"].map(
    (letters) => new Map([...SIGNS].map((sign, at) => [sign, letters[at]]))
  );

  /* ---- words.py */

  const ASCII_WORD = /[A-Za-z0-9]+(?:'+[A-Za-z0-9]+)*/g;
  const CONTROL = /[\x00-\x08\x0e-\x1f\x7f]/;
  const LETTER = `(?:(?![${HOLLOW}${NOTE_MARKS}])[\\p{L}\\p{N}])`;
  const ONE = `(?:${LETTER}|[${ENCLOSED}])`;
  const BEGINS = `(?:${LETTER}|[${ENCLOSED}](?=[${UNSEEN}${MARKS}]*${ONE}))`;
  const WORD = new RegExp(`${BEGINS}${ONE}*(?:['’ʼ${UNSEEN}${MARKS}]+${ONE}+)*[${MARKS}]*`, "gu");
  const GAP = new RegExp(
    `^[${NOTE_MARKS}]*(?:[${check.SPACE}${UNSEEN}]+|[${UNSEEN}]*[${HYPHENS}][${check.SPACE}${UNSEEN}]*)$`, "u"
  );
  const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, "gu");
  const HIDDEN = new RegExp(`(?!\\u00ad)[${UNSEEN}]`, "u");
  const ALL_MARKS = new RegExp(`[${MARKS}]`, "gu");
  const TAKEN_OUT = new Map(
    [...FIRST_ENCLOSED].flatMap((first) => Array.from({ length: 26 }, (_, at) => [
      String.fromCodePoint(first.codePointAt(0) + at), String.fromCharCode(97 + at)
    ]))
  );

  const isPlain = (text) => check.isAscii(text) && !CONTROL.test(text);
  const each = (text, letters) => Array.from(text, (letter) => letters.get(letter) || letter).join("");

  /* The words of `text` in order: each its text for comparing, and where it stands. */
  function words(text) {
    const pattern = isPlain(text) ? ASCII_WORD : WORD;
    return Array.from(text.matchAll(pattern), (match) => {
      const [raw] = match;
      return { text: seen(raw), start: match.index, end: match.index + raw.length };
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

  /* Whether a gap is a hyphen with a space before it by mistake: "hard -to -reach". */
  const isSlip = (gap) => check.isSpace(gap.slice(0, -1)) && /[-\u2010\u2011]$/.test(gap);

  /* A word as a reader takes it in, in lower case. */
  function seen(raw) {
    const plain = honest(raw).toLowerCase();
    if (isPlain(plain)) return plain;
    const alike = /[a-z]/.test(plain) ? ALIKE_IN_LATIN : LOOK_ALIKE;
    const visible = each(each(plain.replace(ALL_UNSEEN, ""), TAKEN_OUT), alike);
    const bare = visible.normalize("NFKD").replace(ALL_MARKS, "").toLowerCase();
    return each(bare, alike);
  }

  /* Whether unseen or look-alike characters of a word, or of words side by side, had to be looked through. */
  function isDisguised(written) {
    if (isPlain(written)) return false;
    return HIDDEN.test(written) || (written.match(WORD) || []).some(isWordDisguised);
  }

  /* An accent, a ligature, a curly apostrophe or a soft hyphen is honest spelling, no disguise. */
  function isWordDisguised(raw) {
    const plain = honest(raw);
    if (isPlain(plain) || !check.isAscii(seen(raw))) return false;
    const isHonest = (sign) => isPlain(sign) || /^[A-Za-z][^]/.test(sign.normalize("NFKD"));
    return !Array.from(plain.normalize("NFC")).every(isHonest);
  }

  function honest(raw) {
    return raw.replace(/[’ʼ]/g, "'").replace(/\u00ad/g, "");
  }

  /* ---- index.py */

  const END = "";
  const ARTICLES = ["a", "an", "the"];
  const OPENING = ["\"", "'", "“", "‘"];
  const CLOSING = ["\"", "'", "”", "’"];
  const AMERICAN = [
    ["iour", "ior"],
    ["olour", "olor"],
    ["onour", "onor"],
    ["hbour", "hbor"],
    ["ised", "ized"],
    ["ising", "izing"],
    ["isation", "ization"],
  ];

  /* All expressions as one tree of words, from `[expression, word page id, feature]` forms. */
  function build(forms) {
    const trie = new Map();
    for (const [expression, id, feature] of forms) {
      const cased = expression !== expression.toLowerCase() || expression.includes("/") ? expression : "";
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
      let apart = []; // where a word does not join the next one, and what stands between
      while (node) {
        last += 1;
        const reads = apart.length === 0 || quotedInPart(apart, text, token, tokens[last - 1]);
        for (const { id, feature, cased } of node.get(END) || []) {
          const stands = cased.includes("/") ? slashed(cased, text, tokens, first, last) : reads;
          if (stands && (!cased || sameCase(cased, text, tokens, first, last))) {
            found.push({ first, last, id, feature });
          }
        }
        if (last === tokens.length) break;
        node = node.get(tokens[last].text);
        if (!node || joined(text, tokens[last - 1], tokens[last])) continue;
        const gap = text.slice(tokens[last - 1].end, tokens[last].start);
        if (!isSlip(gap)) apart = [...apart, [last - 1 - first, gap]];
      }
    });
    return found;
  }

  /* Whether a quotation begins after an article, or ends before a noun for people: "the 'homeless'", "'problem' gamblers". */
  function quotedInPart([[at, gap], ...more], text, opening, ending) {
    if (more.length || [...gap].length !== 2) return false;
    if (at === 0 && OPENING.includes(gap[1]) && ARTICLES.includes(opening.text)) return CLOSING.includes(text[ending.end]);
    if (!CLOSING.includes(gap[0]) || gap[1] !== " " || !OPENING.includes(text[opening.start - 1])) return false;
    return check.isForPeople(ending.text); // but "'good' control" is doubted
  }

  /* ---- second.py, with spellings.py */

  const DOUBTFUL = new RegExp(
    `(?<=(?![A-Z])\\p{L})[${SIGNS}]+(?![A-Z0-9])` +
      `|(?<=[A-Z])(?:[${SIGNS}]+(?=[a-z])|[01|]+(?=[A-Z]))`,
    "gu"
  );

  /* `text` with other letters for signs in doubt, where it then holds an expression. As long as it was. */
  function readAgain(trie, text) {
    const letters = text.split("");
    for (const reading of READINGS) {
      const other = text.replace(DOUBTFUL, (signs) => each(signs, reading));
      if (other === text) continue;
      const tokens = words(other);
      for (const { first, last } of matches(trie, other, tokens)) {
        for (let at = tokens[first].start; at < tokens[last - 1].end; at += 1) {
          if (other[at] !== text[at]) letters[at] = other[at];
        }
      }
    }
    return withoutStops(trie, letters.join(""));
  }

  /* ---- initials.py */

  const INITIALS = /(?<![A-Za-z0-9.])[A-Z](?:\.[A-Z]){2,}(?:\.?s)?(?!\.?[A-Za-z0-9])/g;

  /* `text` with an unseen sign for each stop inside initials where these then are an expression: "O.A.P.". */
  function withoutStops(trie, text) {
    const other = text.replace(INITIALS, (initials) => initials.replaceAll(".", "\u00ad"));
    if (other === text) return text;
    const letters = text.split("");
    const tokens = words(other);
    for (const { first, last } of matches(trie, other, tokens)) {
      for (let at = tokens[first].start; at < tokens[last - 1].end; at += 1) letters[at] = other[at];
    }
    return letters.join("");
  }

  function spellings(expression) {
    return [...new Set([expression, american(expression)])].flatMap((spelling) =>
      spelling.includes("-") && !spelling.includes("/") ? [spelling, spelling.replace(/-/g, "")] : [spelling]
    );
  }

  function american(expression) {
    return AMERICAN.reduce((text, [british, there]) => text.replaceAll(british, there), expression);
  }

  /* Whether the words `first:last` have slashes between them where the form `written` has them. */
  function slashed(written, text, tokens, first, last) {
    const parts = words(written);
    return check.range(first, last - 1).every((at) => {
      const gap = written.slice(parts[at - first].end, parts[at - first + 1].start);
      if (gap !== "/") return joined(text, tokens[at], tokens[at + 1]);
      return check.strip(text.slice(tokens[at].end, tokens[at + 1].start)) === "/";
    });
  }

  /* Where all that is written has capitals, they say nothing: "PLEASE SEND YOUR REPLY". */
  function sameCase(cased, text, tokens, first, last) {
    if (tokens.length - (last - first) >= SHOUTED && text === text.toUpperCase()) return false;
    const straight = (written) => written.replace(/’/g, "'").replace(/\u00ad/g, "");
    return words(cased).slice(0, last - first).every(({ start, end }, at) => {
      const want = cased.slice(start, end);
      const written = text.slice(tokens[first + at].start, tokens[first + at].end);
      return want === want.toLowerCase() || straight(written) === straight(want);
    });
  }

  Object.assign(check, { NOTE_MARKS, words, isDisguised, joined, build, matches, readAgain });
})((window.checkWords = window.checkWords || {}));
