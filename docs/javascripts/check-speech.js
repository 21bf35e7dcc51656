/* Tells when words are people's own.
   Mirrors speech.py, themselves.py, counted_in.py, lived_with.py and own_story.py in
   plugins/wordcare/judgement/own_words. Change both together. */
(function (check) {
  "use strict";

  /* ---- speech.py */

  const FIRST_PERSON = "these are somebody's own words, in the first person";
  const SAID_BY = "these are somebody's own words, with the person who said them";
  const HEARD = "these are words that people are heard to say";
  const NAME_FOLLOWS = new RegExp(
    `^(?:["”’'.${check.SPACE}]*(?:[—–―]|--?[${check.SPACE}])[${check.SPACE}]*[A-Z]|["”’'${check.SPACE}]*\\([A-Z])`
  );
  const SIGNED = new RegExp(`^["”’'${check.SPACE}]*[A-Z]\\.? [A-Z][a-z]+\\.?[${check.SPACE}]*$`);
  const PAPER_FOLLOWS = new RegExp(
    `^["”’'${check.SPACE}]*(?:[A-Z][a-z]+ ){1,3}(?:Mail|Mirror|Echo|Times|News|Gazette|Express|Herald|Star|Telegraph)` +
    `[${check.SPACE}]*(?:\n|$)`
  );
  const STOPS = ["", ".", "!", "?", "”", '"', "’"];
  const BETWEEN = 8; // MARKS in sentence.py
  const NEAR = 7;
  const REPORTED = 20;
  const FEW_AFTER = 3; // FEW in speech.py
  const LONGEST = 300;

  /* Why the words are somebody's own, in quotation marks; empty when they are not. */
  function ownWords(scene) {
    const { tokens, first, last } = scene.sentence;
    for (const [start, end] of scene.around) {
      const closed = end < scene.sentence.text.length;
      const [opens, after] = scene.within(start, end, closed ? LONGEST : check.REACH);
      if (after - opens > last - first + 1 && inFirstPerson(tokens.slice(opens, after))) return FIRST_PERSON;
      const heard = check.lists("speaking")["before what people say"];
      if (opens && scene.endsWith(lead(scene, opens), heard)) return HEARD;
      const long = after - opens > last - first + check.LABEL;
      if (long && closed && isRepeated(scene, after)) return HEARD;
      if (!long && isRefused(scene, opens)) continue; // "do not say 'cutter' or 'self-harmer'" is nobody's speech
      if (saidAfter(scene, after, end, long) || saidBefore(scene, opens, long)) return SAID_BY;
      if (reported(scene, opens, after) || (long && closed && check.inPrint(scene.sentence, opens))) return SAID_BY;
    }
    return "";
  }

  /* Whether it is ruled out to say what begins at word `first`: "I shouldn't say 'the homeless'". */
  function isRefused(scene, first) {
    const { sentence } = scene;
    const { "strong instructions": strong, refusals } = check.lists("speaking");
    const verb = lead(scene, first);
    return strong.has(sentence.word(verb)) && refusals.has(sentence.word(verb - 1));
  }

  /* Whether what follows calls a quotation what people say: "is a remark we hear", "this attitude". */
  function isRepeated(scene, after) {
    const { tokens } = scene.sentence;
    const { "is what people say": said, "names for what people say": names } = check.lists("speaking");
    if (scene.reads(after, said)) return true;
    if (after >= tokens.length || !check.hasAny(scene.sentence.gap(after - 1), ".!?")) return false;
    const near = tokens.slice(after, after + FEW_AFTER).map((word) => word.text);
    return near.some((word, at) => ["this", "that", "such"].includes(word) && names.has(near[at + 1]));
  }

  /* The word before the quotation that begins at word `first`, and before those listed with it. */
  function lead(scene, first) {
    const { tokens } = scene.sentence;
    let at = first - 1;
    while (at > 0) {
      const earlier = scene.quotations.closedBetween(tokens[at].end, tokens[at + 1].start);
      const before = earlier >= 0 ? scene.within(earlier, earlier)[0] - 1 : at;
      if (before >= at) break; // no word stands in "“” “addict”"
      at = before;
    }
    return at;
  }

  function inFirstPerson(tokens) {
    const persons = check.lists("speaking")["first person"];
    return tokens.some((word) => persons.has(word.text));
  }

  /* Whether some words say that somebody speaks: "said", "put it", "in Maria's words". */
  function tells(words) {
    const verbs = check.lists("speaking")["verbs of speech"];
    return words.some((word, at) => {
      const next = words[at + 1] || "";
      return verbs.has(word) || verbs.has(`${word} ${next}`) || (next === "words" && word.endsWith("'s"));
    });
  }

  /* Whether "said Maria", "— Maria" or "is how Maria put it" follows the quotation that ends at `end`. */
  function saidAfter(scene, after, end, long) {
    const { text, tokens } = scene.sentence;
    if (NAME_FOLLOWS.test(text.slice(end + 1))) return true;
    if (long && SIGNED.test(text.slice(end + 1))) return true; // "“The homeless should ...” V Crees."
    if (long && PAPER_FOLLOWS.test(text.slice(end + 1))) return true; // "'Addicts cost us millions' Daily Echo"
    const following = tokens.slice(after, after + NEAR).map((word) => word.text);
    const stopped = [",", ".", "!", "?", "…"].includes(text[end - 1]) || text[end + 1] === ",";
    const isHow = long && ["is how", "was how", "is what"].includes(following.slice(0, 2).join(" "));
    const ends = long && following[0] === "the" && tokens.length === after + 3; // "'...' the document states."
    const states = ends && check.isDocument(scene.sentence, after + 1) && tells(following.slice(2));
    return states || ((stopped || isHow) && tells(following));
  }

  /* Whether "Maria said:", or a name and a colon, lead up to the quotation that begins at word `first`.
     A `long` one may be said without a comma, or by "one mother:". */
  function saidBefore(scene, first, long) {
    const { sentence } = scene;
    if (!first) return false;
    const lead = sentence.tokens.slice(Math.max(first - NEAR, 0), first).map((word) => word.text);
    const gap = sentence.gap(first - 1);
    if ((check.hasAny(gap, ",:") || goesOn(scene, first)) && tells(lead)) return true;
    if (gap.includes("?") && lead.includes("how") && lead.includes("did") && (tells(lead) || lead.includes("report"))) {
      return true; // "How did the Echo report it? 'Crackdown on ...'"
    }
    const of = ["spoke of", "speaks of", "talked of", "talks of"].includes(lead.slice(-2).join(" "));
    if (long && of && first > 2 && sentence.capital(first - 3)) return true; // "David Cameron spoke of 'families who ...'"
    const verb = check.lists("speaking")["verbs of speech"].has(lead.at(-1));
    if (long && (verb || (gap.includes(":") && isSpeaker(sentence, first)))) return true;
    const name = Math.max(first - 1 - (check.isDigit(sentence.word(first - 1)) ? 1 : 0), 0); // "Lee, 43: ..."
    if (check.lists("speaking")["labels before a colon"].has(sentence.tokens[name].text)) return false;
    return gap.includes(":") && sentence.capital(name) && opensThere(sentence, name);
  }

  /* Whether another quotation ends a little before: "said 'a' and 'b'", not "say 'hi' to our 'addicts'". */
  function goesOn({ sentence, quotations }, first) {
    const { tokens } = sentence;
    const between = quotations.closedBetween(tokens[Math.max(first - NEAR, 0)].start, tokens[first].start) >= 0;
    return between && !check.lists("grammar")["before several people"].has(sentence.word(first - 1));
  }

  /* Whether a sentence, or a quotation, opens with word `at`. */
  function opensThere({ text, tokens }, at) {
    const { start } = tokens[at];
    return STOPS.includes(check.rstrip(text.slice(Math.max(start - BETWEEN, 0), start)).slice(-1));
  }

  /* Whether all that stands before word `first` in its sentence names somebody: "One mother from Leeds". */
  function isSpeaker(sentence, first) {
    const { tokens } = sentence;
    let at = first - 1;
    while (at > Math.max(first - NEAR, 0) && !opensThere(sentence, at)) at -= 1;
    const numbers = check.range(at, first);
    const some = (entries) => numbers.some((each) => entries.has(tokens[each].text));
    const grammar = check.lists("grammar");
    if (!opensThere(sentence, at) || some(grammar["ends a subject"])) return false;
    if (isDatedPaper(sentence, numbers)) return true;
    const names = numbers.every((each) => sentence.capital(each) || check.isDigit(tokens[each].text));
    if (names && !some(grammar["never a noun"])) return true;
    return numbers.some((each) => check.isPeople(tokens[each].text));
  }

  /* Whether these words name a paper and its day: "The Echo, 3 April". */
  function isDatedPaper(sentence, numbers) {
    const days = check.lists("names")["days and months"];
    const never = check.lists("grammar")["never a noun"];
    const texts = numbers.map((at) => sentence.tokens[at].text);
    const dated = texts.length > 2 && !days.has(texts[0]) && texts.slice(1).some((word) => days.has(word));
    const named = (at, word) => (sentence.capital(at) || check.isDigit(word)) && (word === "the" || !never.has(word));
    return dated && texts.every((word, number) => named(numbers[number], word));
  }

  /* Whether somebody else reports something: "Ms Field reports that", but not "our team reports that". */
  function reportsThat(sentence, at) {
    if (!["reports", "reported"].includes(sentence.word(at)) || sentence.word(at + 1) !== "that") return false;
    return !sentence.tokens.slice(Math.max(at - 3, 0), at).some((word) => ["we", "our", "i", "my"].includes(word.text));
  }

  /* Whether a few quoted words are part of what somebody said: "said he was a 'junkie'". */
  function reported(scene, first, after) {
    const { "verbs that report": reports, "verbs of thought": thoughts } = check.lists("speaking");
    const { sentence } = scene;
    const more = after - first > sentence.last - sentence.first + 1; // and not only a label: "'chaotic families'"
    const far = more ? REPORTED : NEAR;
    const before = check.range(Math.max(first - far, sentence.start), first);
    const told = before.some((at) => {
      const verb = reports.has(sentence.word(at)) || (more && thoughts.has(sentence.word(at)));
      const cited = more && sentence.word(at) === "according";
      const that = more && reportsThat(sentence, at);
      return cited || that || (verb && !["to", "about"].includes(sentence.word(at + 1)));
    });
    return told && !check.describes(scene, after);
  }

  /* ---- themselves.py */

  const THEMSELVES = "the writer says it of themselves";
  const ARTICLES = ["a", "an"];
  const I = ["i", "i'm", "i've", "i'd", "i'll", "my"];
  const US = ["we", "us"];
  const ME = ["i", "me"];
  const OTHERS = ["he", "she", "they", "you", "we", "it", "his", "her", "their", "him", "them"];
  const NEW_SUBJECT = [...OTHERS, "my", "a", "an", "the", "who", "that", "and", "but", "because"];
  const BEING_ONE = ["being", "am", "was", "i'm", "been"];
  const LIKE_US = ["me", "us", "myself", "ourselves"];
  const US_TWO = ["me", "us"];
  const SO_AM_I = ["and so was i", "and so am i"];
  const BACK_TO_ARTICLE = 3;
  const SEVERAL = ["are", "were", "we're", "all", "both"];
  const VERBS = ["base", "past", "ing"];
  const COMES_CLEAN = ["get", "got", "stay", "stayed", "been", "relapsed"];
  const SPANS = ["days", "weeks", "months", "years"];
  const USUAL = ["typical", "usual", "average", "stereotypical", "classic", "standard", "ordinary"];
  const NOT_OF_ONESELF = ["the", "so"];
  const AS = 8;

  /* Whether the writer says it of themselves: "I am an addict". */
  function ofThemselves(scene) {
    const { sentence } = scene;
    const after = sentence.word(sentence.last);
    const said =
      ["myself", "ourselves"].includes(after) ||
      (after === "like" && LIKE_US.includes(sentence.word(sentence.last + 1))) ||
      speaksAs(sentence) ||
      besideI(sentence) ||
      reportsIn(sentence) ||
      (sentence.word(sentence.first - 1) === "nothing" && after === "about" && US_TWO.includes(sentence.word(sentence.last + 1))) ||
      isOneToo(scene) ||
      says(scene) ||
      ofTheTeller(sentence);
    return said ? THEMSELVES : "";
  }

  /* Whether the writer speaks as one: "As a former addict, I know what a form can do". */
  function speaksAs(sentence) {
    const { start, last, end } = sentence;
    const later = sentence.word(start + 1) === "as";
    const first = start + (later ? 2 : 1);
    if (!later && !["as", "being", "once", "formerly"].includes(sentence.word(start))) return false;
    const whole = ARTICLES.includes(sentence.word(first)) && oneList(sentence, first);
    if (!whole && !asSomeoneWho(sentence, first)) return false;
    for (const at of check.range(last, Math.min(last + AS, end))) {
      const word = sentence.word(at);
      if (I.includes(word) && (at === last || !sentence.touches(at - 1))) {
        return word !== "my" || check.kindOf(sentence.word(at + 1)) !== "people"; // "as an addict, my son ..."
      }
      if (OTHERS.includes(word) || sentence.capital(at)) return false;
      if (word === "me" && ["to", "for"].includes(sentence.word(at - 1))) {
        return true; // "as an addict, what matters to me is ..."
      }
    }
    return false;
  }

  /* Whether it follows "someone who" at word `first`: "as someone who has suffered from it, I ...". */
  function asSomeoneWho(sentence, first) {
    const opens = ["someone", "somebody"].includes(sentence.word(first)) && sentence.word(first + 1) === "who";
    const has = ["has", "had", "still", "once", "sometimes", "often"].includes(sentence.word(first + 2));
    return opens && sentence.first === first + 2 + has;
  }

  /* Whether it stands next to the one who speaks: "us addicts", "I, an old addict,", "I suffer from". */
  function besideI(sentence) {
    const { first, last } = sentence;
    let at = first - 1;
    const before = sentence.word(at);
    if (VERBS.includes(sentence.feature) || COMES_CLEAN.includes(sentence.word(first))) {
      if (sentence.feature === "ing" && haveBeen(sentence, at)) return true; // "I have been suffering from it"
      const { "between what one is": often, "between I and a verb": may } = check.lists("speaking");
      const passed = before.endsWith("ly") || often.has(before) || may.has(before);
      return I.includes(passed ? sentence.word(at - 1) : before); // "I sometimes suffer from", "I could get clean"
    }
    const several = sentence.feature === "several" || sentence.word(first) === "the";
    if (several && US.includes(before)) {
      const aside = sentence.gap(at).includes(",") && !sentence.touches(last - 1);
      const lead = sentence.word(at - 1); // "for us addicts", not "they told us addicts came"
      const plain = before === "we" || !lead || check.lists("grammar").prepositions.has(lead);
      return aside || (plain && sentence.feature === "several" && sentence.touches(at));
    }
    while (at > first - BACK_TO_ARTICLE && describesMe(sentence, at)) at -= 1;
    const article = ARTICLES.includes(sentence.word(at));
    const closes = sentence.feature !== "possessive" && !sentence.touches(last - 1);
    if (!article || !ME.includes(sentence.word(at - 1)) || !closes) return false;
    return [",", "–", "—", "("].includes(check.strip(sentence.gap(at - 1)));
  }

  /* Whether word `at` says what somebody is like: "an old addict". */
  function describesMe(sentence, at) {
    return sentence.touches(at) && !check.lists("grammar")["never a noun"].has(sentence.word(at));
  }

  /* Whether "I am" leads up to the match, over others of the same list: "I am an addict and ...". */
  function says(scene) {
    const { sentence } = scene;
    const { first, feature } = sentence;
    const signs = check.lists("speaking")["says it of themselves"];
    for (let at = first - 1; at >= Math.max(first - check.BACK, sentence.start); at -= 1) {
      if (scene.endsWith(at, signs) || haveBeen(sentence, at) || andWas(sentence, at)) {
        const opens = afterAdverbs(sentence, at + 1);
        const several = [opens - 1, at].some((each) => SEVERAL.includes(sentence.word(each)));
        if (isTheOne(sentence, at)) return true;
        const whole = ["", "past"].includes(feature) || check.lists("grammar").prepositions.has(sentence.word(opens));
        if (whole && opens === first) { // "I am wheelchair-bound", "I was on benefits"
          const aBit = sentence.word(opens) === "a" && ["bit", "little"].includes(sentence.word(opens + 1));
          return !several && !aBit && !NOT_OF_ONESELF.includes(sentence.word(opens));
        }
        const counted = (several ? ["several"] : ["one", ""]).includes(feature);
        const goesOn = check.lists("speaking")["lists go on"];
        const severalNamed = check.range(opens, first).some((each) => goesOn.has(sentence.word(each)));
        const others = sentence.word(first) === "the"; // "I'm no saint, and the homeless ..."
        return counted && !others && oneList(sentence, opens) && (!severalNamed || endsList(sentence));
      }
    }
    return false;
  }

  /* Whether "was" as word `at` goes on with what "I" did: "I went through rehab and was clean". */
  function andWas(sentence, at) {
    const goesOn = sentence.tokens[at].text === "was" && sentence.tokens[at - 1]?.text === "and";
    if (!goesOn || sentence.word(sentence.start) !== "i") return false;
    return !check.range(sentence.start + 1, at - 1).some((each) => isAnother(sentence, each));
  }

  /* Whether word `at` may be somebody else: "I saw Liam in clinic and was told". */
  function isAnother(sentence, at) {
    const word = sentence.word(at);
    if ([...OTHERS, "who", "that"].includes(word)) return true;
    if (!sentence.capital(at)) return check.isPeople(word);
    return !sentence.capital(at - 1) && !["at", "in", "the", "of", "from", "to", "near"].includes(sentence.word(at - 1));
  }

  /* Whether "I have" leads up to "been" as word `last`: "I might have been", "I have, twice, been". */
  function haveBeen(sentence, last) {
    if (sentence.word(last) !== "been") return false;
    let shares = false; // "I am in recovery from drugs and alcohol and have been clean"
    for (let at = last - 1; at >= Math.max(last - check.BACK, sentence.start); at -= 1) {
      const word = sentence.word(at);
      const tells = ["i'm", "i've"].includes(word) || ["am", "was", "have"].includes(sentence.word(at + 1));
      if (I.includes(word) && word !== "my") return !shares || tells;
      shares = shares || (word === "and" && sentence.tokens[at + 1].text === "have");
      if ((NEW_SUBJECT.includes(word) && !(shares && word === "and")) || sentence.capital(at) || check.isPeople(word)) return false;
    }
    return false;
  }

  /* The word after adverbs: "I am now an addict". */
  function afterAdverbs(sentence, at) {
    const adverbs = check.lists("speaking")["between what one is"];
    const passed = (word) => adverbs.has(word) || word.endsWith("ly");
    while (at < sentence.first && passed(sentence.word(at))) at += 1;
    const counted = sentence.feature === "" && check.lists("grammar").numbers.has(sentence.word(at));
    return counted ? at + (SPANS.includes(sentence.word(at + 1)) ? 2 : 1) : at; // "I am nine months clean"
  }

  /* Whether the words from `first` to the match make one list of what somebody is. */
  function oneList(sentence, first) {
    const grammar = check.lists("grammar");
    const speaking = check.lists("speaking");
    const joins = (word) => speaking["lists go on"].has(word) || speaking["between what one is"].has(word);
    for (const at of check.range(first, sentence.first)) {
      const word = sentence.word(at);
      const longTerm = word === "long" && sentence.word(at + 1) === "term";
      if (ARTICLES.includes(word) || (word === "your" && USUAL.includes(sentence.word(at + 1)))) {
        if (at > first && !joins(sentence.word(at - 1)) && sentence.touches(at - 1)) return false;
      } else if (check.isDigit(word)) {
        continue;
      } else if (!longTerm && !joins(word) && (grammar["never a noun"].has(word) || grammar["past verbs"].has(word))) {
        return false;
      }
    }
    // "we are addicts", not "we are helping addicts" or "we were warned addicts would come"
    const verbal = ["ing", "ed"].some((ending) => sentence.word(first).endsWith(ending));
    if (sentence.feature === "several" && !verbal) return true;
    const opening = sentence.word(first);
    const listed = joins(sentence.word(sentence.first - 2)) || !sentence.touches(sentence.first - 2);
    if (listed && ARTICLES.includes(sentence.word(sentence.first - 1))) return true; // "I am bipolar and an addict"
    return [...ARTICLES, "your"].includes(opening) || check.isDigit(opening) || sentence.capital(first);
  }

  /* ---- counted_in.py */

  /* Whether the writer says that they are one of those, were called so, or are not. */
  function isOneToo(scene) {
    const { sentence } = scene;
    return countsIn(sentence) || isTheirLabel(scene) || deniesIt(scene) || wasTakenFor(sentence);
  }

  /* Whether they count themselves among them: "me and other addicts", "addicts, being one myself". */
  function countsIn(sentence) {
    const { first, last, end } = sentence;
    const others = sentence.word(first - 1) === "other" && sentence.word(first - 2) === "and";
    if (others && LIKE_US.includes(sentence.word(first - 3))) return true;
    if (SO_AM_I.includes(check.range(last, last + 4).map((at) => sentence.tokens[at]?.text).join(" "))) {
      return last + 4 >= end || !sentence.touches(last + 3); // "Mum was an addict and so was I"
    }
    return check.range(last, end - 1).some((at) => {
      const before = sentence.word(at - 1);
      const mine = LIKE_US.includes(sentence.word(at + 1)) || before === "i'm" || sentence.word(at - 2) === "i";
      return sentence.word(at) === "one" && mine && BEING_ONE.includes(before);
    });
  }

  /* Whether it is what the writer says they are not: "I'm a friend who has diabetes, not a diabetic". */
  function deniesIt(scene) {
    const { sentence } = scene;
    const at = sentence.first - 1;
    if (sentence.word(at) === "no" && ["i'm", "im"].includes(sentence.word(at - 1))) return check.endsThere(scene); // "I'm no scrounger"
    const denied = sentence.word(at) === "not" && !sentence.touches(at - 1);
    return denied && ["i'm", "i"].includes(sentence.word(sentence.start)) && check.endsThere(scene);
  }

  /* Whether it is what the writer was taken for: "I was outed by a newspaper as an alcoholic". */
  function wasTakenFor(sentence) {
    const at = sentence.first - (ARTICLES.includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    if (sentence.word(at) !== "as" || !endsList(sentence)) return false;
    return check.range(Math.max(at - AS, sentence.start), at - 2).some((each) => {
      const was = sentence.word(each) === "i" && ["was", "am"].includes(sentence.word(each + 1));
      return was && sentence.word(each + 2).endsWith("ed");
    });
  }

  /* Whether they say what they were to others: "I was 'the drunk' until I changed schools". */
  function isTheirLabel(scene) {
    const before = scene.sentence.first - 1;
    if (!scene.label || scene.sentence.word(before) !== "the") return false;
    return scene.endsWith(before - 1, check.lists("speaking")["says it of themselves"]);
  }

  /* Whether "the" and the match are all that one is: "I am the junkie on your step". */
  function isTheOne(sentence, at) {
    const { first, last, end } = sentence;
    const start = sentence.word(first) === "the" ? first : first - 1;
    if (at !== start - 1 || sentence.word(start) !== "the" || !["am", "are", "i'm", "we're"].includes(sentence.word(at))) return false;
    const owner = check.range(last, last + 4).find((each) => sentence.word(each).endsWith("'s") && check.isPeople(sentence.word(each + 1)));
    if (owner !== undefined) return false; // "I am the alcoholic in bed 4's nurse"
    if (start === first) return last >= end || !sentence.touches(last - 1);
    return sentence.feature === "one" && !check.acts(sentence.word(last));
  }

  /* Whether no verb follows, of which the match would be the subject. */
  function endsList(sentence) {
    const grammar = check.lists("grammar");
    const word = sentence.word(sentence.last);
    const sections = [grammar.be, grammar["ends a subject"], grammar["past verbs"]];
    const verb = sections.some((verbs) => verbs.has(word)) || word.endsWith("ed") || check.acts(word);
    return !verb || !sentence.touches(sentence.last - 1);
  }

  /* ---- lived_with.py */

  const BODY = ["body", "leg", "legs", "hand", "hands", "arm", "arms", "back", "foot", "feet", "mind", "brain"];
  const HAD = ["suffered", "had", "survived"];
  const SINCE = ["also", "once", "recently", "then"];

  /* Whether it is what the writer had: "I suffered a breakdown", "my own history of abuse". */
  function isWhatIHad(sentence) {
    const article = articleOf(sentence);
    let at = (article >= 0 ? article : sentence.first) - 1;
    if (BODY.includes(sentence.word(sentence.last)) && ["have", "had"].includes(sentence.word(at))) {
      return TELLER.includes(sentence.word(at - 1)); // "I have a crippled body"
    }
    const lived = check.lists("people")["what people live with"].has(sentence.word(sentence.last - 1));
    if (!lived || check.namesSomebody(sentence)) return false;
    if (sentence.word(at) === "from" && sentence.word(at - 1) === "suffered") at -= 1;
    const [word, before] = [sentence.word(at), sentence.word(at - 1)];
    if (word === "of" && ["history", "years"].includes(before)) {
      return [sentence.word(at - 2), sentence.word(at - 3)].includes("my");
    }
    if (word === "with" && ["lived", "live"].includes(before)) return leadsFromMe(sentence, at - 1, TO_WISH);
    if (word === "after" && article >= 0) return leadsFromMe(sentence, at); // "I was in hospital after a failed suicide"
    if (article < 0 && ["have", "had"].includes(word) && TELLER.includes(before)) return true; // "I have 'high-functioning autism'"
    const had = article >= 0 && HAD.includes(word) && (TELLER.includes(before) || SINCE.includes(before));
    return had && leadsFromMe(sentence, at, TO_WISH);
  }

  /* Whether it is what the writer lives with: "my relapse", but not "my clients". */
  function isMine(sentence) {
    const livedWith = check.lists("people")["what people live with"];
    return sentence.word(sentence.first - 1) === "my" && livedWith.has(sentence.word(sentence.last - 1));
  }

  /* ---- own_story.py */

  const TELLER = ["i", "i'm", "i've", "i'd", "i'll"];
  const OF_TELLER = ["me", "my", "myself"];
  const ONE_SPEAKER = [...I, "me", "myself"];
  const SPEAKERS = [...ONE_SPEAKER, "we", "we're"];
  const SOMEBODY_ELSE = ["he", "she", "they", "you", "we", "us", "his", "her", "their", "your", "our", "him", "them", "who"];
  const BECOMES = ["as", "being", "be", "become", "became", "becoming", "been", "up", "remain", "remained"];
  const GOES_THROUGH = ["being", "be", "getting", "get"];
  const FEELS = ["up", "to", "hate", "hated", "mind", "minded", "like", "liked", "love", "loved"];
  const TIMES = ["life", "time", "year", "years", "month", "journey", "days", "past", "story", "childhood", "youth", "career", "experience",
    "eyes", "mind", "sights"];
  const PLACES = ["prison", "jail", "care", "school", "home", "hospital", "rehab", "university", "army", "forces"];
  const WANTS = [
    "want", "wanted", "try", "tried", "trying", "need", "needed", "going", "planned", "decided", "meant",
    "hoped", "attempted", "began", "started", "able", "about", "had", "have", "wish", "wished", "threatened",
  ];
  const HAS_DONE = ["has", "have", "had", "now", "just", "finally", "once", "still", "also", "is", "was"];
  const ABOUT_OTHERS = ["and", "but", "for", "to", "about", "with", "by", "against", "than", "not", "like"];
  const VIEWS = ["treat", "treated", "see", "saw", "regard", "regarded", "view", "viewed", "describe", "described",
    "picture", "pictured", "imagined"];
  const MANY = ["other", "many", "most", "all", "any", "every", "some", "a", "an"];
  const GROUPS = ["group", "bunch", "band", "team", "circle"];
  const OF_THEM = ["the", "those", "these", "many", "several"];
  const IN_CHATS = [...TELLER, "i", ...OF_TELLER, "sober", "recovery"];
  const FREE = ["out", "sober", "clean", "free", "dry"];
  const TO_ARTICLE = 3;
  const TO_WISH = 5;
  const TOGETHER = [
    "sat", "sitting", "shared", "talked", "drank", "live", "lived", "cried", "laughed", "prayed", "recovered",
    "walked", "meetings", "hope", "recovery",
  ];
  const OPENING = 5;

  /* Whether the match says what the writer was, went through, or wanted to do. */
  function ofTheTeller(sentence) {
    const outside = [...check.range(sentence.start, sentence.first), ...check.range(sentence.last, sentence.end)];
    const speakers = sentence.feature === "several" ? SPEAKERS : ONE_SPEAKER;
    if (!outside.some((at) => speakers.includes(sentence.word(at)))) return false;
    return (
      isWhatIWas(sentence) ||
      wentThrough(sentence) ||
      isDoneToMe(sentence) ||
      isWhatIWanted(sentence) ||
      isOneOfThem(sentence) ||
      opensForMe(sentence) ||
      isOneWho(sentence) ||
      isMine(sentence) ||
      isWhatIHad(sentence)
    );
  }

  /* Whether somebody says who they are, as in a chat: "Recovering addict here, nine years sober". */
  function reportsIn(sentence) {
    const { start, end, first, last, feature } = sentence;
    if (sentence.word(last) !== "here" || feature !== "one" || first - start > 1) return false;
    if (check.lists("grammar")["before a noun"].has(sentence.word(start)) || sentence.touches(last)) return false;
    const free = (at) => SPANS.slice(2).concat("days").includes(sentence.word(at)) && FREE.includes(sentence.word(at + 1));
    const others = [...check.range(start, first), ...check.range(last, end)];
    return check.range(last, end - 1).some(free) || others.some((at) => IN_CHATS.includes(sentence.word(at)));
  }

  /* Whether "I" became it, or lived as one: "I never thought I'd end up an alcoholic". */
  function isWhatIWas(sentence) {
    const { feature, first } = sentence;
    const somebody = check.namesSomebody(sentence);
    if (feature !== "one" && !(feature === "" && somebody)) return false;
    const article = articleOf(sentence);
    const lead = sentence.word(article - 1);
    if (lead === "as" && !somebody) return false; // "I see it as a journey"
    if (article < 0) return sentence.word(first - 1) === "from" && leadsFromMe(sentence, first - 1);
    if (lead === "am") return true; // "I was, and still am, an addict"
    const turned = lead === "into" && ["turned", "turn", "turning"].includes(sentence.word(article - 2));
    return (turned || BECOMES.includes(lead) || PLACES.includes(lead)) && leadsFromMe(sentence, article - 1);
  }

  /* The article of the match, over a few words that describe it; -1 when it has none. */
  function articleOf(sentence) {
    const { first, start } = sentence;
    if (ARTICLES.includes(sentence.word(first))) return first;
    for (const at of check.range(first - 1, Math.max(first - 1 - TO_ARTICLE, start - 1), -1)) {
      if (ARTICLES.includes(sentence.word(at))) return at;
      if (!describesMe(sentence, at)) break;
    }
    return -1;
  }

  /* Whether "I", or "my life", comes before word `end` with nobody else between. */
  function leadsFromMe(sentence, end, reach = check.BACK) {
    for (const at of check.range(end - 1, Math.max(end - reach, sentence.start) - 1, -1)) {
      const word = sentence.word(at);
      if (TELLER.includes(word)) return true;
      if (word === "my") return TIMES.includes(sentence.word(at + 1));
      if (isSomebodyElse(sentence, at) && !TIMES.includes(word)) return false;
    }
    return false;
  }

  /* Whether word `at` is another person, may be the name of one, or is how one looks at others. */
  function isSomebodyElse(sentence, at) {
    const word = sentence.word(at);
    const named = sentence.capital(at) && at > sentence.start;
    return SOMEBODY_ELSE.includes(word) || VIEWS.includes(word) || check.isPeople(word) || named;
  }

  /* Whether it is how "I" was treated, or came to be: "I ended up being sectioned". */
  function wentThrough(sentence) {
    const lead = sentence.first - 1;
    if (!["", "past"].includes(sentence.feature) || !GOES_THROUGH.includes(sentence.word(lead))) return false;
    const before = sentence.word(lead - 1);
    if (check.lists("grammar").prepositions.has(before)) { // "how the helpline got me through being sectioned"
      return sentence.word(lead - 2) === "me" || leadsFromMe(sentence, lead, TO_WISH);
    }
    return FEELS.includes(before) && leadsFromMe(sentence, lead, TO_WISH);
  }

  /* Whether it is done to the writer: "they sectioned me". */
  function isDoneToMe(sentence) {
    const { feature, last } = sentence;
    const done = ["", "past"].includes(feature) && sentence.touches(last - 1);
    return done && sentence.word(last) === "me" && !sentence.capital(last);
  }

  /* Whether "I" wanted, tried or thought of it: "I tried to commit suicide". */
  function isWhatIWanted(sentence) {
    const { feature, first } = sentence;
    const before = sentence.word(first - 1);
    const wanted = feature === "base" && before === "to" && WANTS.includes(sentence.word(first - 2));
    const done = feature === "ing" || ["getting", "staying"].includes(sentence.word(first));
    const thought = done && ["of", "about", "by", "from"].includes(before);
    return (wanted || thought) && leadsFromMe(sentence, first - 1, done ? check.BACK : TO_WISH);
  }

  /* Whether the writer is one of them: "I was one of those addicts", "we are a group of addicts". */
  function isOneOfThem(sentence) {
    const at = sentence.first - (OF_THEM.includes(sentence.word(sentence.first - 1)) ? 2 : 1);
    const group = check.listed(sentence.word(sentence.last - 1), check.lists("people")["more than one"]);
    const several = group || sentence.feature === "several" || sentence.word(sentence.first) === "the";
    if (several && sentence.word(at) === "other" && areWithMe(sentence, at - 1)) {
      return leadsFromMe(sentence, at, TO_WISH); // "I was meeting other alcoholics for coffee"
    }
    if (!several || sentence.word(at) !== "of") return false;
    const before = (size) => sentence.word(at - size);
    if (GROUPS.includes(before(1))) return before(3) === "we're" || (before(4) === "we" && before(3) === "are");
    const one = before(1) === "one" && ["am", "i'm", "was", "be", "become", "being", "as"].includes(before(2));
    return one && (before(2) === "i'm" || leadsFromMe(sentence, at - 1));
  }

  /* Whether the words up to number `at` say that people are together as equals: "sat with", "meeting". */
  function areWithMe(sentence, at) {
    const beside = sentence.word(at) === "with" && TOGETHER.includes(sentence.word(at - 1));
    const helped = ["helped by", "learned from"].includes(`${sentence.word(at - 1)} ${sentence.word(at)}`);
    return beside || helped || ["meeting", "met", "among", "alongside"].includes(sentence.word(at));
  }

  /* Whether "who" leads from what "I am" to the match: "I am a mother of two who got clean in prison". */
  function isOneWho(sentence) {
    let at = sentence.first - 1;
    while (HAS_DONE.includes(sentence.word(at)) || sentence.word(at).endsWith("ly")) at -= 1;
    if (sentence.word(at) !== "who" || ["one", "several"].includes(sentence.feature)) return false;
    for (const each of check.range(at - 1, Math.max(at - check.BACK, sentence.start) - 1, -1)) {
      const word = sentence.word(each);
      if (["am", "i'm"].includes(word)) return word === "i'm" || sentence.word(each - 1) === "i";
      if (SOMEBODY_ELSE.includes(word) || ABOUT_OTHERS.includes(word)) return false;
    }
    return false;
  }

  /* Whether what opens the sentence is said of the writer: "Like other addicts, I lied".
     So too "Being an addict nearly killed me" and "As someone who was an addict, I know". */
  function opensForMe(sentence) {
    const { start, first } = sentence;
    const [opening, second, third] = [0, 1, 2].map((ahead) => sentence.word(start + ahead));
    let said = false;
    if (opening === "as" && first === start + 1 && sentence.feature === "several") {
      return sentence.word(sentence.last) === "we"; // "As alcoholics, we know"
    }
    if (opening === "as" && third === "who") {
      said = ["someone", "somebody", "one"].includes(second) && isOfSomebody(sentence);
    } else if (opening === "like") {
      said = MANY.includes(second) && first - start <= OPENING;
    } else {
      const growing = opening === "growing";
      const born = opening === "being" || (growing && second === "up");
      said = born && articleOf(sentence) === start + (growing ? 2 : 1);
    }
    return said && comesToMe(sentence);
  }

  /* Whether "who was" or the like leads up to the match: "as someone who was an addict". */
  function isOfSomebody(sentence) {
    const at = sentence.feature === "one" ? articleOf(sentence) : sentence.first;
    const before = sentence.word(at - 1);
    return at > sentence.start && (check.lists("grammar").be.has(before) || before === "lived");
  }

  /* Whether the writer is the first person who is named after the match. */
  function comesToMe(sentence) {
    for (const at of check.range(sentence.last, sentence.end)) {
      if (TELLER.includes(sentence.word(at)) || OF_TELLER.includes(sentence.word(at))) return true;
      if (isSomebodyElse(sentence, at)) return false;
    }
    return false;
  }

  Object.assign(check, { ownWords, ofThemselves });
})((window.checkWords = window.checkWords || {}));
