/* What Python's own text methods do, so that the scripts beside this one can read like the modules
   that they mirror. Python knows other white space and other capitals than a browser's own methods. */
(function (check) {
  "use strict";

  const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const LEADING = new RegExp(`^[${SPACE}]+`);
  const ONE_SPACE = new RegExp(`[${SPACE}]`);
  const ONLY_SPACE = new RegExp(`^[${SPACE}]+$`);
  const SPACES = new RegExp(`[${SPACE}]+`);

  /* The character at `at`, or before it, as one piece even if the browser keeps it in two. */
  function charAt(text, at) {
    return at < text.length ? String.fromCodePoint(text.codePointAt(at)) : "";
  }

  function charBefore(text, at) {
    const low = at > 1 && /[\udc00-\udfff]/.test(text[at - 1]) && /[\ud800-\udbff]/.test(text[at - 2]);
    return text.slice(Math.max(at - (low ? 2 : 1), 0), at);
  }

  const isAlnum = (text) => /^[\p{L}\p{N}]+$/u.test(text);
  const isAlpha = (text) => /^\p{L}+$/u.test(text);
  const isDigit = (text) => /^\p{Nd}+$/u.test(text);
  const isSpace = (text) => ONLY_SPACE.test(text);
  const isUpper = (text) => /\p{Uppercase}/u.test(text) && !/[\p{Lowercase}\p{Lt}]/u.test(text);
  const isLower = (text) => /\p{Lowercase}/u.test(text) && !/[\p{Uppercase}\p{Lt}]/u.test(text);
  const isAscii = (text) => !/[^\x00-\x7f]/.test(text);

  /* Without the characters of `signs` at its edges; without white space if none are named. */
  function lstrip(text, signs) {
    if (signs === undefined) return text.replace(LEADING, "");
    let start = 0;
    while (start < text.length && signs.includes(text[start])) start += 1;
    return text.slice(start);
  }

  function rstrip(text, signs) {
    const goes = signs === undefined ? (sign) => ONE_SPACE.test(sign) : (sign) => signs.includes(sign);
    let end = text.length;
    while (end > 0 && goes(text[end - 1])) end -= 1;
    return text.slice(0, end);
  }

  const strip = (text, signs) => lstrip(rstrip(text, signs), signs);
  const split = (text) => strip(text).split(SPACES).filter(Boolean);

  const endsWithAny = (text, endings) => endings.some((ending) => text.endsWith(ending));
  const removeSuffix = (text, ending) =>
    ending && text.endsWith(ending) ? text.slice(0, -ending.length) : text;

  const hasAny = (text, signs) => [...signs].some((sign) => text.includes(sign));

  /* The phrases of a packed list; a sign before a phrase says how many letters it shares with the one before. */
  function unpacked(packed) {
    let phrase = "";
    return Array.from(`|${packed}`.matchAll(/([|\x01-\x1f])([^|\x01-\x1f]*)/g), ([, sign, rest]) => {
      phrase = (sign === "|" ? "" : phrase.slice(0, sign.charCodeAt(0))) + rest;
      return phrase;
    });
  }

  /* How many of the first items of a list in order are `before` what is looked for. */
  function bisect(items, before, low = 0, high = items.length) {
    while (low < high) {
      const middle = (low + high) >> 1;
      if (before(items[middle])) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function range(start, stop, step = 1) {
    const numbers = [];
    for (let at = start; step > 0 ? at < stop : at > stop; at += step) numbers.push(at);
    return numbers;
  }

  const unions = new WeakMap();

  /* Two sets as one, put together once. */
  function both(one, other) {
    if (!unions.has(one)) unions.set(one, new WeakMap());
    const known = unions.get(one);
    if (!known.has(other)) known.set(other, new Set([...one, ...other]));
    return known.get(other);
  }

  const union = (...sets) => sets.reduce(both);

  Object.assign(check, {
    SPACE, charAt, charBefore, isAlnum, isAlpha, isDigit, isSpace, isUpper, isLower, isAscii, lstrip,
    rstrip, strip, split, endsWithAny, removeSuffix, hasAny, unpacked, bisect, range, union,
  });
})((window.checkWords = window.checkWords || {}));
