/* Tells when words are part of a name: of a law, an organisation, a work.
   Mirrors names.py, named_after.py, runs.py, titles.py, capitals.py, dated.py, cited.py and published.py
   in plugins/wordcare/judgement/naming and plugins/wordcare/matching. Change both together. */
(function (check) {
  "use strict";

  const LONGEST = 12;
  const FULL_NAME = 4;
  const FILMS = new Set(["film", "films", "cinema", "movie", "screening"]);
  const DOES = ["said", "told", "admitted", "pleaded", "died", "stole", "robbed", "appeared", "walked"];
  const SUFFERS = ["jailed", "fined", "arrested", "sentenced", "charged", "convicted", "caught", "banned", "found"];

  /* ---- names.py, with named_after.py and runs.py */

  /* At the end of a name only: "Alcohol Awareness Week", but not "Suicide While on Day Leave". */
  const STAFF = ["workers", "visitors", "nurses", "advisers", "officers"];
  const COMMITTEES = ["committee", "board", "directorate", "department", "subcommittee"];
  const ADDRESSES = ["mr", "mrs", "ms", "miss", "mx", "dr", "sir", "dame", "lord", "lady", "prof", "professor", "rev"];
  const SPANS = ["day", "week", "month"];
  /* Papers that need no capital themselves: "the National Responsible Gambling strategy". */
  const PLANS = ["strategy", "policy", "protocol", "procedure", "framework"];

  /* Why the words are part of a name; empty when they are not. */
  function named(scene) {
    const name = title(scene) || capitalName(scene.sentence);
    return name ? `it is part of a name: “${check.split(name).join(" ")}”` : "";
  }

  /* The words with capitals that the match is part of, if they make a name. */
  function capitalName(sentence) {
    const law = lawOn(sentence);
    if (law) return law;
    if (shouted(sentence) || !(hasCapitals(sentence) || hasItsDay(sentence))) return "";
    const first = runBefore(sentence);
    const last = runAfter(sentence);
    const ahead = capitals(sentence, check.range(sentence.last, last));
    const behind = capitals(sentence, check.range(first, sentence.first));
    const name = sentence.text.slice(sentence.tokens[first].start, sentence.tokens[last - 1].end);
    if (check.isUpper(name) && last - first > 5) return ""; // "BENEFIT CHEATS TO BE NAMED ON COUNCIL WEBSITE"
    const dated = isYear(sentence.word(last)) && (ahead.length > 0 || behind.length > 1);
    if (endsAsName(sentence, ahead) || dated) return name;
    if (inBracketsOfLaw(sentence) || beforeBracketsOfLaw(sentence)) return name;
    if (yearBefore(sentence) && ahead.length && isGroup(sentence, ahead.at(-1))) return name;
    if (isDocument(sentence)) return name;
    if (hasItsMembers(sentence, behind) || isUnit(sentence, ahead) || isAddressed(sentence)) return name;
    if (isCommittee(sentence) || hasItsLetters(sentence, first, last)) return name;
    if (ahead.length > 1 && sentence.acronym(sentence.first) && isOfGroup(sentence, ahead.at(-1))) {
      return name; // "the BME Elders Group"
    }
    const plan = PLANS.includes(sentence.word(sentence.last)) && sentence.touches(sentence.last - 1);
    if (plan && behind.some((at) => sentence.word(at) === "national")) return name;
    const inTitle = titleCase(sentence, first, last);
    const pointed = sentence.word(sentence.first - 1) === "the" && !sentence.capital(sentence.first - 1);
    if (ahead.length > 1 && (pointed || !inTitle) && isGroup(sentence, ahead.at(-1))) return name;
    const called = check.lists("speaking")["gives a name"].has(sentence.word(sentence.first - 2));
    if (called && pointed && ahead[0] === sentence.last) return name; // "it used to be called the DSH Service"
    if (inTitle && !behind.length && endsAsBody(sentence, ahead)) return name;
    return !inTitle && capitalsSaySo(sentence, ahead, behind) ? name : "";
  }

  /* Whether one body or post ends the run, where all has capitals: "Lead Nurse, Complex Needs Panel". */
  function endsAsBody(sentence, ahead) {
    if (!ahead.length || ahead.length > 2 || sentence.feature === "possessive") return false;
    const last = ahead.at(-1);
    const ends = last + 1 >= sentence.end || !sentence.touches(last);
    const straight = check.range(sentence.last - 1, last).every((at) => sentence.touches(at));
    const label = check.lists("people").labels.has(sentence.word(sentence.last - 1).replace(/s$/, ""));
    return ends && straight && !label && check.lists("names")["one body"].has(sentence.word(last));
  }

  /* Whether a whole passage in capitals is what a paper is called: "Rough Sleepers Strategy". */
  function isDocument(sentence) {
    const { tokens, start, end, last } = sentence;
    const whole = start === 0 && end === tokens.length && last < end;
    return whole && PLANS.includes(sentence.word(end - 1)) && allInCapitals(sentence, check.range(0, end));
  }

  function capitals(sentence, places) {
    return places.filter((at) => sentence.capital(at));
  }

  const INQUIRIES = ["inquiry", "review", "report", "commission", "consultation"];

  /* The law that is named by what it is on: "the Protocol on the sale of children and child abuse". */
  function lawOn(sentence) {
    const grammar = check.lists("grammar");
    for (const at of check.range(sentence.first - 1, Math.max(sentence.first - LONGEST, sentence.start) - 1, -1)) {
      const word = sentence.word(at);
      if (grammar.be.has(word) || grammar["past verbs"].has(word)) return "";
      const law = check.lists("names").laws.has(word) && sentence.capital(at) && at > sentence.start;
      const inquiry = INQUIRIES.includes(word) && sentence.capital(at) && sentence.capital(sentence.first);
      if ((law || inquiry) && ["on", "against", "concerning", "relating"].includes(sentence.word(at + 1))) {
        return sentence.text.slice(sentence.tokens[at].start, sentence.tokens[sentence.last - 1].end);
      }
    }
    return "";
  }

  /* Whether it opens a sentence, and names a time of the year: "Co-production Week starts on Monday". */
  function hasItsDay(sentence) {
    const day = SPANS.includes(sentence.word(sentence.last)) && sentence.touches(sentence.last - 1);
    return day && sentence.capital(sentence.first) && sentence.capital(sentence.last);
  }

  function endsAsName(sentence, ahead) {
    const ends = (at) => at === ahead.at(-1) || !SPANS.includes(sentence.word(at));
    return ahead.some((at) => check.listed(sentence.word(at), check.lists("names")["always a name"]) && ends(at));
  }

  /* Whether a year stands right before, as in "the 2014 Substance Misuse Strategy". */
  function yearBefore(sentence) {
    return isYear(sentence.word(sentence.first - 1)) && sentence.touches(sentence.first - 1);
  }

  /* Whether the brackets round the match belong to a name: "Housing (Homeless Persons) Act". */
  function inBracketsOfLaw(sentence) {
    let { last } = sentence;
    while (last < sentence.end && sentence.capital(last) && !sentence.gap(last - 1).includes(")")) last += 1;
    const law = last < sentence.end && sentence.capital(last) && sentence.gap(last - 1) === ") ";
    const behind = sentence.first > sentence.start && sentence.capital(sentence.first - 1);
    if (law && endsInName(sentence, last)) return true;
    return law && (check.lists("names").laws.has(sentence.word(last)) || (behind && isOfGroup(sentence, last)));
  }

  /* Whether capitals from word `at` on end as a name does: "Minority Ethnic (BME) Leadership Forum". */
  function endsInName(sentence, at) {
    let last = at;
    const most = Math.min(sentence.end, at + LONGEST);
    while (last + 1 < most && sentence.touches(last) && sentence.capital(last + 1)) last += 1;
    return last > at && check.listed(sentence.word(last), check.lists("names")["always a name"]);
  }

  /* Whether a law with brackets begins with the match: "Offenders (Day of Release) Act". */
  function beforeBracketsOfLaw(sentence) {
    const { last, end } = sentence;
    let at = last;
    while (at < end && sentence.capital(at) && sentence.touches(at - 1)) at += 1;
    if (at >= end || sentence.gap(at - 1) !== " (" || !sentence.capital(at)) return false;
    const near = check.range(at + 1, Math.min(at + LONGEST, end));
    const law = near.find((each) => sentence.gap(each - 1).includes(")"));
    return law !== undefined && sentence.capital(law) && check.lists("names").laws.has(sentence.word(law));
  }

  /* Before "group" these name a body and not the people in it: "the Rough Sleepers Task Group". */
  const TASKS = ["task", "working", "steering", "action", "advisory", "reference", "delivery"];

  /* Whether word `at` ends a name that has more capitals: "the Vulnerable People Panel". */
  function isGroup(sentence, at) {
    const people = check.listed(sentence.word(at), check.lists("people").people) && !TASKS.includes(sentence.word(at - 1));
    return isOfGroup(sentence, at) && (!people || check.lists("names")["one body"].has(sentence.word(at)));
  }

  function isOfGroup(sentence, at) {
    return check.listed(sentence.word(at), check.lists("names")["a name with more capitals"]);
  }

  /* Whether the capitals around the match can only be those of a name. */
  function capitalsSaySo(sentence, ahead, behind) {
    if (sentence.acronym(sentence.first)) { // "the National BME Lobby", but not "our MDT Meeting"
      const beside = [...behind.slice(-1), ...ahead.slice(0, 1)];
      const within = beside.length > 1 && !beside.some((at) => sentence.acronym(at));
      return within || hasPurpose(sentence, ahead);
    }
    const plain = check.union(
      check.lists("names")["a name with more capitals"], check.lists("people").people
    );
    if (onlyOpens(sentence, behind)) behind = [];
    const special = ahead.filter(
      (at) => !check.listed(sentence.word(at), plain) && !anotherGroup(sentence, at, ahead)
    );
    if (isCalledBeforeName(sentence, ahead) || onlyJoins(sentence)) return false;
    if (surname(sentence, behind) || bareSingular(sentence)) return true;
    const beside = sentence.word(sentence.first) === "the" && behind.at(-1) === sentence.first - 1;
    const placed = check.lists("grammar").prepositions.has(sentence.word(sentence.first - 2)); // "in Leeds the Homeless"
    if (beside && sentence.first - 1 > sentence.start && sentence.capital(sentence.last - 1)) {
      return !placed || check.lists("grammar")["verbs of people"].has(sentence.word(sentence.first - 1)); // "Contact the Elderly"
    }
    const opens = sentence.first === sentence.start && sentence.last - sentence.first === 1;
    const tied = special.length < ahead.length || joinedTo(sentence, behind) || behind.length > 1;
    if (behind.length && tied) return true;
    return special.length > (opens ? 1 : 0);
  }

  /* Whether it opens the sentence and leads to another name: "Afflicted with Parkinson's, he ...". */
  function onlyJoins({ first, last, start, tokens }) {
    return first === start && last - first > 1 && check.lists("grammar").prepositions.has(tokens[last - 1].text);
  }

  /* Whether a name for a person stands before their own at the start: "Addict Jo Vick, 40, said". */
  function isCalledBeforeName(sentence, ahead) {
    const { start, first, last, end } = sentence;
    const opens = first === start && sentence.feature === "one" && check.namesSomebody(sentence);
    if (!opens || !ahead.length || ahead.length >= FULL_NAME || ahead.some((at, number) => at !== last + number)) return false;
    const own = ahead.every((at) => !check.kindOf(sentence.word(at)) && !check.acts(sentence.word(at)));
    const after = ahead.at(-1) + 1;
    if (!own || after >= end) return false;
    const [word, next] = [sentence.word(after), sentence.word(after + 1)];
    const aged = sentence.gap(after - 1).includes(",") && (["from", "of"].includes(word) || sentence.gap(after) === ", ");
    return aged || DOES.includes(word) || (word === "was" && SUFFERS.includes(next));
  }

  /* Whether the one capital before the match is that of the sentence: "Homes for the Homeless are few". */
  function onlyOpens(sentence, behind) {
    const goesOn = sentence.last < sentence.end && sentence.touches(sentence.last - 1);
    const after = sentence.word(sentence.last); // "Pets of the Homeless is": several would take no such verb
    const one = ["is", "was", "has", "isn't", "wasn't"].includes(after) || check.acts(after);
    if (one && sentence.word(sentence.start).endsWith("s")) return false;
    const others = behind.filter((at) => !anotherGroup(sentence, at, behind));
    const opens = others.length === 1 && others[0] === sentence.start;
    return opens && goesOn && !sentence.capital(sentence.last);
  }

  /* Whether word `at` is in another name for people: "the Homeless and the Mentally Ill". */
  function anotherGroup(sentence, at, capitals) {
    if (sentence.capital(sentence.first) && sentence.first > sentence.start) return false;
    while (capitals.includes(at - 1)) at -= 1;
    return sentence.word(at - 1) === "the" && sentence.word(sentence.first) === "the";
  }

  /* Whether an organisation is named after whom it is for: "Society for Mentally Handicapped Children". */
  function hasItsMembers(sentence, behind) {
    const after = check.lists("names")["named after people"];
    const members = behind.some((at) => after.has(sentence.word(at)) && ["of", "for"].includes(sentence.word(at + 1)));
    return members || isOnItsSubject(sentence) || isTheirProgramme(sentence) || isInTitle(sentence);
  }

  const DEGREES = ["msc", "ma", "ba", "bsc", "phd", "diploma", "certificate", "degree", "consultant", "professor"];

  /* Whether a name for one ends a title in the middle of a sentence: "we read Letters to an Addict". */
  function isInTitle(sentence) {
    const { first, start } = sentence;
    if (sentence.feature !== "one" || !sentence.capital(first) || sentence.acronym(first)) return false;
    const small = check.lists("grammar").prepositions.has(sentence.word(first - 2));
    const opens = first - 3;
    const led = ["a", "an"].includes(sentence.word(first - 1)) && small;
    return led && opens > start && sentence.capital(opens) && sentence.touches(opens);
  }

  /* Whether a programme in capitals is somebody's own: "the NSPCC's Looked After Children programme". */
  function isTheirProgramme(sentence) {
    const { first, last, start } = sentence;
    const owned = sentence.word(first - 1).endsWith("'s") && sentence.capital(first - 1) && first - 1 > start;
    const named = owned && last - first > 1 && sentence.capital(first) && hasCapitals(sentence);
    const own = sentence.word(last - 1).replace(/s$/, "");
    return named && !check.lists("people").labels.has(own) && ["programme", "scheme", "project", "campaign"].includes(sentence.word(last));
  }

  /* Whether a body or a course in capitals is on it: "the Select Committee on Substance Abuse". */
  function isOnItsSubject(sentence) {
    const at = sentence.first - 1;
    const body = sentence.word(at - 1);
    if (!["on", "into", "in"].includes(sentence.word(at)) || !hasCapitals(sentence)) return false;
    if (sentence.acronym(sentence.first) || check.namesSomebody(sentence)) return false; // "Group on BAME staff"
    if (!sentence.capital(at - 1) || at - 1 <= sentence.start) return false;
    return check.lists("names")["named after a subject"].has(body) && (sentence.word(at) !== "in" || DEGREES.includes(body));
  }

  /* Whether its letters follow a name that ends in more words: "Prostitute Outreach Workers (POW)". */
  function hasItsLetters(sentence, first, last) {
    const bracket = last - sentence.last > 1 && last < sentence.end && check.strip(sentence.gap(last - 1)) === "(";
    const capital = (at) => sentence.capital(at);
    if (!bracket || !sentence.acronym(last) || !STAFF.includes(sentence.word(last - 1))) return false;
    if ( !check.range(sentence.last, last).every(capital)) return false;
    return check.spells(sentence.word(last), sentence.texts(first, last));
  }

  /* Whether a committee is named after several things: "Vulnerable Adults, Health and Homes Board". */
  function isCommittee(sentence) {
    const small = check.lists("grammar")["never a noun"];
    let [commas, joined] = [0, false];
    for (const at of check.range(sentence.last, Math.min(sentence.last + LONGEST, sentence.end))) {
      const [gap, word] = [sentence.gap(at - 1), sentence.word(at)];
      commas += gap === ", " ? 1 : 0;
      joined = joined || gap === " & " || (word === "and" && commas > 0);
      const goesOn = word === "and" || (sentence.capital(at) && !small.has(word));
      if (![" ", ", ", " & "].includes(gap) || !goesOn) return false;
      if (COMMITTEES.includes(word)) return commas > 0 && joined;
    }
    return false;
  }

  /* Whether it is the name of somebody with a title: "Mr Paki". */
  function isAddressed(sentence) {
    let at = sentence.first - 1;
    while ([...sentence.word(at)].length === 1 && sentence.capital(at)) at -= 1;
    const done = sentence.word(sentence.first).endsWith("'d"); // "Mr T DNA'd again"
    return ADDRESSES.includes(sentence.word(at)) && sentence.capital(at) && !done;
  }

  /* Whether it names a unit in the middle of a sentence: "sent to the Rough Sleepers Project". */
  function isUnit(sentence, ahead) {
    const { first, last, start, end } = sentence;
    const several = last - first > 1 && first - 1 > start;
    const plain = !sentence.capital(first - 1) && last + 1 < end;
    const listed = ahead[0] === last && check.listed(sentence.word(last), check.lists("names")["a name by itself"]);
    return several && plain && listed && !titleCase(sentence, first, last + 1);
  }

  /* Whether a small word ties words with capitals together: "BAME Lawyers for Justice". */
  function hasPurpose(sentence, ahead) {
    const ties = (at) => ["of", "for", "against"].includes(sentence.word(at - 1));
    return ahead.some((at) => ahead.includes(at - 2) && ties(at));
  }

  /* Whether it reads like "Alice Nutter": one word in the singular, right after a name. */
  function surname(sentence, behind) {
    const before = sentence.first - 1;
    return isOne(sentence) && behind.includes(before) && !sentence.acronym(before);
  }

  function isOne(sentence) {
    return sentence.last - sentence.first === 1 && ["one", "possessive"].includes(sentence.feature);
  }

  /* Whether a small word ties the match to a name before it: "Care of the Elderly". */
  function joinedTo(sentence, behind) {
    const places = check.range(behind.length ? behind.at(-1) : 0, sentence.first);
    return places.some((at) => ["of", "for"].includes(sentence.word(at)));
  }

  /* Whether it is a noun in the singular with a capital, and without what it needs: "Yeoman, Vagrant". */
  function bareSingular(sentence) {
    if (!isOne(sentence) || sentence.first === sentence.start) return false;
    const at = sentence.first - 1;
    const opens = !sentence.touches(at) && ![",", "/"].includes(check.strip(sentence.gap(at)));
    const grammar = check.lists("grammar");
    const before = sentence.word(at);
    return !opens && !(grammar["before a noun"].has(before) && !grammar.prepositions.has(before));
  }

  /* The first word of the name: back over capitals and small joining words. */
  function runBefore(sentence) {
    const small = check.lists("names")["joins names"];
    const opening = check.lists("grammar")["never a noun"];
    let first = sentence.first;
    for (let at = first - 1; at >= Math.max(sentence.start, sentence.first - LONGEST); at -= 1) {
      if (!sentence.touches(at) || (at === sentence.start && opening.has(sentence.word(at)))) break;
      if (sentence.capital(at) && !isDay(sentence.word(at))) first = at;
      else if (!small.has(sentence.word(at))) break;
    }
    return first;
  }

  /* The word after the name: on over capitals and small joining words. */
  function runAfter(sentence) {
    const small = check.lists("names")["joins names"];
    let { last } = sentence;
    for (let at = last; at < Math.min(sentence.end, sentence.last + LONGEST); at += 1) {
      if (!sentence.touches(at - 1) && check.strip(sentence.gap(at - 1), " '’&")) break;
      if (sentence.capital(at) && !isDay(sentence.word(at))) last = at + 1;
      else if (!small.has(sentence.word(at))) break;
    }
    return last;
  }

  function isDay(word) {
    return check.lists("names")["days and months"].has(word);
  }

  /* Whether all letters of the sentence are capitals. */
  function shouted(sentence) {
    const { start } = sentence.tokens[sentence.start];
    return check.isUpper(sentence.text.slice(start, sentence.tokens[sentence.end - 1].end));
  }

  /* Whether most words have a capital, as in some headings, so that the run `first:last` says little. */
  function titleCase(sentence, first, last) {
    const small = check.union(check.lists("names")["joins names"], check.lists("names")["small in headlines"]);
    const outside = [...check.range(sentence.start, first), ...check.range(last, sentence.end)];
    let counting = outside.filter((at) => !small.has(sentence.word(at)) && !check.isDigit(sentence.word(at)));
    const people = check.lists("grammar")["people, for sure"].has(sentence.word(sentence.start));
    if (people && counting.length === 1 && counting[0] === sentence.start) return false; // "We at Care of the Elderly"
    if (!counting.length) {
      const beside = [...check.range(first, sentence.first), ...check.range(sentence.last, last)];
      counting = beside.filter((at) => [...sentence.tokens[at].text].length > 3);
    }
    return capitals(sentence, counting).length * 10 >= counting.length * 7;
  }

  /* ---- titles.py, with capitals.py and dated.py */

  const PRINTED = ["published", "printed", "reprinted", "issued", "released"];
  const READ = ["blog", "book", "film", "novel", "podcast", "show", "album", "column"];
  const PUBLISHES = ["press", "books", "publishing", "publishers", "publications"];
  const MORE = 3;
  const AUTHORS = 8;

  /* The title that the match stands in; empty when it stands in none. */
  function title(scene) {
    for (const [start, end] of scene.around.slice(0, 2)) {
      const found = setApartTitle(scene, start, end);
      if (found) return found;
    }
    return afterWork(scene) || afterYear(scene.sentence) || beforeYear(scene.sentence) || printedIn(scene.sentence);
  }

  /* The match, if it is a title up to its colon: "Deliberate self-harm: a review, published in 1994".
     So too when the rest of the title page follows: "Heavy users: easing the load ANALYSIS OF CALLS". */
  function printedIn(sentence) {
    const { first, last, start, end, tokens, text } = sentence;
    if (first !== start || last >= end || !sentence.gap(last - 1).includes(":")) return "";
    const printed = check.range(last, end - 2).some((at) => {
      if (check.isUpper(text.slice(tokens[at].start, tokens[at + 2].end))) return true;
      return PRINTED.includes(sentence.word(at)) && sentence.word(at + 1) === "in" && isYear(sentence.word(at + 2));
    });
    const shouted = check.isUpper(text.slice(tokens[start].start, tokens[end - 1].end));
    return printed && !shouted ? text.slice(tokens[first].start, tokens[last - 1].end) : "";
  }

  /* The match, if it ends a title that its year follows: "Reaching the Hard to Reach (2009)". */
  function beforeYear(sentence) {
    const { first, last, tokens, text } = sentence;
    const after = afterPublisher(sentence);
    const dated = isYear(sentence.word(after)) && sentence.gap(after - 1) === " (";
    return dated && isTitle(sentence) ? text.slice(tokens[first].start, tokens[last - 1].end) : "";
  }

  /* The word after the match, or after its publisher: "Listening to Young Offenders, Riverside Press". */
  function afterPublisher(sentence) {
    const { last, end } = sentence;
    if (last >= end || sentence.gap(last - 1) !== ", ") return last;
    const near = check.range(last, Math.min(last + AUTHORS, end));
    const publisher = near.find((at) => PUBLISHES.includes(sentence.word(at)) && sentence.capital(at));
    return publisher === undefined ? last : publisher + 1;
  }

  /* Whether a word reads as a year of the last centuries or this one. */
  function isYear(word) {
    return /^(?:17|18|19|20)\p{Nd}{2}$/u.test(word);
  }

  /* The words in these quotation marks, if they are a title. */
  function setApartTitle(scene, start, end) {
    const { sentence } = scene;
    const [first, after] = scene.within(start, end);
    if (!sentence.capital(first) || [".", "!"].includes(sentence.text.slice(end - 1, end))) return "";
    const more = after - first > sentence.last - sentence.first;
    const inside = check.range(first, after);
    const large = capitals(sentence, inside).length;
    const never = check.lists("grammar")["never a noun"];
    const small = inside.filter((at) => never.has(sentence.tokens[at].text)).length;
    const cased = large >= 2 && large + small >= after - first;
    const next = sentence.text.slice(end + 1, end + 4);
    const headed = check.lstrip(next, " -–—:") !== check.lstrip(next);
    // what somebody says; Americans put a comma inside a title too
    if (sentence.text.slice(end - 1, end) === "," && !(more && cased && dated(sentence))) return "";
    const known = more && (cased || headed || dated(sentence));
    const volume = cased && check.isDigit(sentence.word(after)); // "*Substance Abuse* 41(2)"
    if (known || volume || isNickname(sentence, first, after) || byItsMaker(scene, first, after) || (more && workBeside(sentence, after)) || workAfter(sentence, after) || workBefore(scene, first, after)) {
      return sentence.text.slice(start, end);
    }
    return "";
  }

  /* Whether it stands between a first name and a surname: 'Stuart "Psycho" Pearce'. */
  function isNickname(sentence, first, after) {
    if (first - 1 < sentence.start || after >= sentence.end || after - first > 1) return false;
    const straight = !check.strip(sentence.gap(first - 1), "\"'“‘ ") && !check.strip(sentence.gap(after - 1), "\"'”’ ");
    const surname = sentence.capital(after) && !check.lists("people").people.has(sentence.word(after));
    return straight && surname && sentence.capital(first - 1);
  }

  /* Whether a name says whose work it is: "the choir ends with Patsy Cline's 'Crazy'". */
  function byItsMaker(scene, first, after) {
    const { sentence } = scene;
    const owner = first - 1;
    const named = sentence.word(owner).endsWith("'s") && owner > sentence.start && sentence.capital(owner);
    return named && sentence.feature !== "several" && !check.describes(scene, after);
  }

  /* Whether "the report", "her memoir," or "we watched" leads up to the words `first:after`. */
  function workBefore(scene, first, after) {
    const { sentence } = scene;
    const speaking = check.lists("speaking");
    const before = sentence.word(first - 1);
    if (sentence.word(first - 2) === "such" && before === "as") {
      return check.listed(sentence.word(first - 3), speaking["titles of works"]);
    }
    if (!before || check.describes(scene, after)) return false;
    const opening = sentence.word(sentence.start);
    const led = sentence.text.slice(sentence.tokens[sentence.start].start, sentence.tokens[first].start);
    if (led.includes(":") && check.listed(opening, speaking["titles of works"])) {
      return opening.endsWith("s"); // "Films this term: 'Psycho' and 'Pride'"
    }
    const straight = !check.hasAny(sentence.gap(first - 1), ":,");
    const work = check.listed(before, speaking["titles of works"]);
    return work || (straight && speaking["what is done with works"].has(before));
  }

  /* Whether word `at` may be the name of who made something; "by June" is when. */
  function isName(sentence, at) {
    return sentence.capital(at) && !isDay(sentence.word(at));
  }

  /* Whether "report" or the like, or "by" and a name, follow the words up to number `after`. */
  function workAfter(sentence, after) {
    if (sentence.word(after) === "by") return after + 1 < sentence.end && isName(sentence, after + 1);
    return check.listed(sentence.word(after), check.lists("speaking")["titles of works"]);
  }

  /* Whether who spoke, or what it is, stands apart after a title: "'Simple answers', Dr Lee". */
  function workBeside(sentence, after) {
    if (after >= sentence.end || check.strip(sentence.gap(after - 1), "\"'”’ ") !== ",") return false;
    const guide = sentence.capital(after) && ["guideline", "guidance", "report"].includes(sentence.word(after + 1));
    return guide || ["dr", "prof", "professor", "chair", "speaker", "speakers"].includes(sentence.word(after));
  }

  /* Whether a year stands near, as it does in a list of sources. */
  function dated(sentence) {
    const lowest = Math.max(sentence.first - check.REACH, 0);
    return sentence.tokens.slice(lowest, sentence.last + check.REACH).some(({ text }) => text === "undated" || isYear(text));
  }

  /* The sentence, if it is the title in an entry such as "Smith, J. (2010). Hard to reach families.". */
  function afterYear(sentence) {
    const { start } = sentence.tokens[sentence.start];
    const before = check.rstrip(sentence.text.slice(Math.max(start - 12, 0), start), " .,:'\"‘“");
    const begins = before.endsWith(")") && isYear(before.slice(-5, -1)) ? start : afterAuthor(sentence);
    return begins < 0 ? "" : sentence.text.slice(begins, sentence.tokens[sentence.end - 1].end);
  }

  /* Where the title begins after an author and a year, with no stop between; -1 if none is there.
     "Jones, A. and Hall, B. (2015) Drug addicts in prison", but not "Jones (2015) met addicts". */
  function afterAuthor(sentence) {
    const places = check.range(Math.max(sentence.start, 1), Math.min(sentence.start + AUTHORS, sentence.first));
    const year = places.find((at) => {
      const bracketed = sentence.gap(at - 1).endsWith("(") && sentence.gap(at) === ") ";
      return isYear(sentence.word(at)) && bracketed;
    });
    if (year === undefined || !sentence.capital(year + 1)) return -1;
    return sentence.tokens[year + 1].start;
  }

  /* The match, if it is itself a title beside a word for works: "the film Psycho", "sang Cry for Help". */
  function afterWork(scene) {
    const { sentence } = scene;
    const { first, last } = sentence;
    const opens = first === sentence.start && !takenFrom(sentence);
    const letters = sentence.acronym(first) && last - first === 1; // "referrals must show SMD in three boxes"
    if (scene.around.length || opens || letters || !isTitle(sentence)) return "";
    const around = [...check.range(sentence.start, first), ...check.range(last, sentence.end)];
    if (around.every((at) => sentence.capital(at))) return ""; // a heading
    if (![calledSo, reviewed, isWhatIsRead, madeBy, performs, takenFrom, hasCertificate].some((work) => work(sentence))) return "";
    return sentence.text.slice(sentence.tokens[first].start, sentence.tokens[last - 1].end);
  }

  /* Whether it says who may see the film: "Psycho (15)". */
  function hasCertificate(sentence) {
    const { tokens, last, end } = sentence;
    const bracket = last < end && check.strip(sentence.gap(last - 1)) === "(";
    const certificate = ["u", "pg", "12", "12a", "15", "18"].includes(sentence.word(last));
    // "Two arrests: Prostitute (18) and ..."
    return bracket && certificate && sentence.hasOther(FILMS) && sentence.text[tokens[last].end] === ")";
  }

  /* Whether word `at` may belong to a title: "Beggars in Spain". */
  function inTitle(sentence, at) {
    const word = sentence.word(at);
    const small = check.lists("grammar").prepositions.has(word) || check.lists("names")["joins names"].has(word);
    return sentence.touches(at - 1) && (sentence.capital(at) || small);
  }

  /* Whether the match is written as a whole title is. */
  function isTitle(sentence) {
    return sentence.capital(sentence.first) && hasCapitals(sentence);
  }

  /* Whether each word of the match has a capital, but for small words and what a hyphen ties on. */
  function hasCapitals(sentence) {
    const { first, last } = sentence;
    const { "joins names": joins, "small in headlines": inHeadlines } = check.lists("names");
    const small = check.union(joins, inHeadlines, check.lists("grammar").prepositions);
    const opens = first === sentence.start; // "Wheelchair-bound Mr Ali"
    return check.range(first, last).every((at) => {
      const tied = at > first && !opens && sentence.gap(at - 1) === "-";
      return sentence.capital(at) || small.has(sentence.word(at)) || tied;
    });
  }

  /* Whether it is what a work is called: "the band Scum", "a film called", "a play,", "her hit was". */
  function calledSo(sentence) {
    const speaking = check.lists("speaking");
    let at = sentence.first - 1;
    const before = sentence.word(at);
    const straight = sentence.touches(at);
    const ends = putOnNothing(sentence);
    if (straight && speaking["gives a name"].has(sentence.word(before === "the" ? at - 1 : at))) {
      return sentence.capital(at) || before !== "the"; // "a band called The Junkies"
    }
    if (straight && speaking["performs a work"].has(before)) return ends && sentence.feature !== "several";
    if (straight && ["is", "was"].includes(before)) at -= 1;
    else if (straight && before === "of" && ["volume", "copy", "copies", "edition", "issue"].includes(sentence.word(at - 1))) return true;
    else if (straight && (sentence.capital(at) || goesOnTo(sentence, at))) at = beforeTitle(sentence, at);
    else if (!straight && !(ends && check.strip(sentence.gap(at)) === ",")) return false;
    return check.listed(sentence.word(at), speaking["titles of works"]);
  }

  /* Whether word `at` is a small one inside a title: "the title Pupils with Special Needs". */
  function goesOnTo(sentence, at) {
    return at - 1 > sentence.start && sentence.capital(at - 1) && inTitle(sentence, at);
  }

  /* Whether a word for what is read or watched follows a title: "the Benefit Scrounger blog". */
  function isWhatIsRead(sentence) {
    const { feature, last } = sentence;
    return feature !== "several" && sentence.touches(last - 1) && READ.includes(sentence.word(last));
  }

  /* Whether a review of it begins, and says where it is: "Review: Nutcase at the Everyman, Cork". */
  function reviewed(sentence) {
    const { first, last, end } = sentence;
    const at = last + (sentence.word(last + 1) === "the" ? 2 : 1);
    const opened = sentence.word(first - 1) === "review" && sentence.gap(first - 1).includes(":");
    return opened && ["at", "in"].includes(sentence.word(last)) && at < end && sentence.capital(at);
  }

  /* Whether it says which book it is from: "The Homeless Man, from a book of new poems". */
  function takenFrom(sentence) {
    const at = sentence.last;
    if (at >= sentence.end || check.strip(sentence.gap(at - 1)) !== ",") return false;
    if (!["from", "in"].includes(sentence.word(at))) return false;
    const near = check.range(at + 1, Math.min(at + 6, sentence.end));
    return near.some((each) => check.listed(sentence.word(each), check.lists("speaking")["titles of works"]));
  }

  /* The word before a run of capitals and small words that goes on to word `at`. */
  function beforeTitle(sentence, at) {
    while (at > sentence.start && (sentence.capital(at) || inTitle(sentence, at))) at -= 1;
    return at;
  }

  /* Whether no noun follows that the match would be put on: "we cover Hard to Reach groups". */
  function putOnNothing(sentence) {
    const after = sentence.word(sentence.last);
    if (!after || !sentence.touches(sentence.last - 1)) return true;
    return check.lists("grammar")["never a noun"].has(after) || sentence.capital(sentence.last);
  }

  /* Whether it is a band that plays somewhere: "The War on Drugs play the Apollo". */
  function performs(sentence) {
    if (!check.lists("speaking")["what bands do"].has(sentence.word(sentence.last))) return false;
    const after = sentence.last + 1;
    const place = after + (["the", "at", "in"].includes(sentence.word(after)) ? 1 : 0);
    return place < sentence.end && sentence.capital(place);
  }

  /* Whether "by" and a name follow what names no people: "Nervous Breakdown by the Stones". */
  function madeBy(sentence) {
    let at = sentence.last;
    const inTitle = () => at < sentence.last + MORE && at < sentence.end && sentence.capital(at) && sentence.touches(at - 1);
    while (inTitle()) at += 1; // "Progress of a Spastic Child by Dr Amory"
    if (sentence.word(at) !== "by" || sentence.feature === "several") return false;
    at += sentence.word(at + 1) === "the" ? 2 : 1;
    return at < sentence.end && isName(sentence, at);
  }

  /* ---- cited.py, with published.py */

  const FURTHER = 9;
  const MADE = ["printed", "published", "first", "written", "released", "directed", "edited"];
  const STUDIES = ["study", "trial", "ethnography"];
  const FURTHEST = 9;
  const OF_TITLE = 4;
  const WORKS = ["review", "study", "report", "paper", "article", "guide", "book", "briefing", "thesis", "essay"];
  const TITLE = 10;
  const GENRE = 5;
  const SERIES = 4;
  const INITIALS = 6;
  const DATED = 12;
  const EARLY = ["first", "preliminary", "case", "brief"];

  /* Why the match stands in a title, by what is written around it; empty when it does not. */
  function cited(sentence) {
    const aboutIt = [inBracketsAfter, isAFile, isBeforeAuthors, isDebate, datedPolicy, afterDateline, ofPeriod, byItsAuthor, inReference, isQuotedAfterAuthor,
      isAfterQuotedTitle, isSaidToBe, isStudy, inTwoParts, isGuide, inDatedReport, beforeItsPaper, inSquareBrackets, afterItsKind, ofReport, beforeLoneYear,
      beforePublisher, afterAuthors, beforeAuthorsAndYear];
    if (!aboutIt.some((tells) => tells(sentence))) return "";
    const { text, tokens, start, end } = sentence;
    const whole = text.slice(tokens[start].start, tokens[end - 1].end);
    return `it is part of a title: “${check.split(whole).join(" ")}”`;
  }

  /* Whether it is named as a study, and no full stop ends it. */
  function isStudy(sentence) {
    const listed = !stops(sentence) || afterInitials(sentence) || endsInGenre(sentence);
    return listed && (saysItsGenre(sentence) || opensAsStudy(sentence) || isNumbered(sentence));
  }

  /* Whether an author comes before it, and a year after: "Vale J. The flyer problem. Med J 2011;28". */
  function inReference(sentence) {
    const later = sentence.tokens.slice(sentence.end, sentence.end + FURTHER);
    return later.some(({ text }) => isYear(text) || PRINTS.includes(text)) && afterInitials(sentence);
  }

  const PRINTS = ["thesis", "dissertation", "publishers", "doi"];

  /* Whether all after a title are its authors, or what it was written for: "..., Jo Neal, Sarah Nett". */
  function isBeforeAuthors(sentence) {
    const { text, tokens, start, end, last } = sentence;
    if (start || end < tokens.length) return false;
    if (sentence.hasOther(new Set(["submitted"])) && sentence.hasOther(new Set(["degree"]))) return true;
    const comma = check.range(last - 1, end - 1).find((at) => sentence.gap(at).includes(","));
    if (comma === undefined) return false;
    const names = text.slice(tokens[comma + 1].start, tokens.at(-1).end).split(", ");
    return names.length > 1 && names.every((name) => check.split(name).length === 2 && isTitleCase(name));
  }

  const isTitleCase = (name) => check.split(name.replace(/[^\p{L}]+/gu, " ")).every((word) => /^\p{Lu}\p{Ll}*$/u.test(word));

  /* Whether it is all the title of a debate, with its day: "Debate on drug abuse, 7 May 2024". */
  function isDebate(sentence) {
    const { tokens, start, end } = sentence;
    if (start || end < tokens.length || !isYear(sentence.word(end - 1))) return false;
    return ["debate", "statement", "evidence"].includes(sentence.word(0)) && ["on", "to"].includes(sentence.word(1));
  }

  /* Whether brackets after it say what file it is: "Helping addicts: a toolkit (PDF, 2 MB)". */
  function isAFile(sentence) {
    const near = check.range(sentence.last, Math.min(sentence.last + FURTHER, sentence.end));
    const at = near.find((each) => sentence.gap(each - 1).endsWith("("));
    const { be, "past verbs": past } = check.lists("grammar");
    const tells = (word) => be.has(word) || past.has(word) || ["we", "our", "i", "have", "has"].includes(word);
    if (at && check.range(sentence.start, at).some((each) => tells(sentence.word(each)))) return false; // "we have moved 12 addicts (PDF)"
    if (!at || !["pdf", "docx", "xlsx", "pptx"].includes(sentence.word(at))) return false;
    return [",", ")"].includes(check.charAt(sentence.text, sentence.tokens[at].end));
  }

  /* Whether "title" and a colon open it: "Report Title: Hard to Reach Task Group". */
  function isSaidToBe(sentence) {
    const near = check.range(sentence.start, Math.min(sentence.start + 2, sentence.first));
    return near.some((at) => sentence.word(at) === "title" && sentence.gap(at).includes(":"));
  }

  /* Whether a title in quotation marks and a colon open it: "“Out of the Rain”: What do they need?". */
  function isAfterQuotedTitle(sentence) {
    const { text, tokens, start, first } = sentence;
    if (tokens[start].start !== 1 || !["“", '"', "‘", "'"].includes(text[0])) return false;
    const near = check.range(start, Math.min(start + FURTHER, first));
    const end = near.find((at) => ["”: ", '": ', "’: ", "': "].includes(sentence.gap(at)));
    return end !== undefined && [start, end, end + 1].every((at) => sentence.capital(at));
  }

  /* Whether a whole passage in capitals says what work it is: "Good Practice Guide to Services for ...". */
  function isGuide(sentence) {
    const { text, tokens, start, end, first } = sentence;
    if (start !== 0 || end !== tokens.length || end < TITLE || check.isUpper(text)) return false;
    const leads = (at) => ["to", "on", "for"].includes(sentence.word(at + 1));
    const guide = check.range(1, Math.min(GENRE, first)).some((at) => GUIDES.includes(sentence.word(at)) && leads(at));
    return guide && allInCapitals(sentence, check.range(start, end));
  }

  const GUIDES = ["guide", "handbook", "toolkit", "manual", "briefing", "report", "review"];

  /* Whether it is a title in quotation marks after its author: 'Carr, N. "The addict as criminal", ...'. */
  function isQuotedAfterAuthor(sentence) {
    const { text, tokens, start } = sentence;
    const from = tokens[start].start;
    const opening = text.slice(Math.max(from - 1, 0), from);
    const before = check.rstrip(text.slice(Math.max(from - INITIALS, 0), Math.max(from - 1, 0)));
    const ended = before.endsWith(".") && check.isUpper(before.slice(-2, -1));
    const initial = ended && [" ", ".", ""].includes(before.slice(-3, -2));
    return opening !== "" && "\"'“‘".includes(opening) && initial && sentence.capital(start);
  }

  /* Whether it follows an author in a list of sources: "Odu P, Marsh TL. Self-harm: a diary study.". */
  function afterInitials({ text, tokens, start }) {
    const from = tokens[start].start;
    const before = check.rstrip(text.slice(Math.max(from - INITIALS, 0), from));
    const last = check.strip(before.slice(before.lastIndexOf(" ") + 1).replace(/\.$/, ""), "()");
    if (isYear(last)) { // "Murray, C. 2003. Addicts in Leeds"
      const named = check.rstrip(text.slice(Math.max(from - DATED, 0), from)).replace(/[0-9.() ]+$/, "");
      return before.endsWith(".") && check.isUpper(named.slice(-1)) && [" ", "."].includes(named.slice(-2, -1));
    }
    const named = /^\p{L}+$/u.test(last) && check.isUpper(last);
    return before.endsWith(".") && (named || text.slice(0, from - 1).endsWith("et al."));
  }

  /* Whether it is all of a title, with its number in a series: "Briefing paper 9: Self-harm in custody". */
  function isNumbered(sentence) {
    const works = check.lists("speaking")["numbered works"];
    const near = check.range(0, Math.min(SERIES, sentence.first - 1));
    return sentence.start === 0 && near.some((at) =>
      works.has(sentence.word(at)) && check.isDigit(sentence.word(at + 1)) && sentence.gap(at + 1) === ": ");
  }

  /* Whether brackets with a place and a year, or with a day, follow a title in capitals. */
  function inBracketsAfter(sentence) {
    const { last, end } = sentence;
    let at = last;
    while (at < Math.min(end, last + FURTHEST) && sentence.touches(at - 1)) at += 1;
    if (at >= end || sentence.gap(at - 1) !== " (") return false;
    const [one, two, three] = [0, 1, 2].map((ahead) => sentence.word(at + ahead));
    if (MADE.includes(one) && hasCapitals(sentence)) {
      return check.range(at, Math.min(at + FURTHEST, end)).some((ahead) => isYear(sentence.word(ahead)));
    }
    if (one === "season" && check.isDigit(two) && hasCapitals(sentence)) {
      return sentence.capital(at); // "The Young Offenders (Season 5, Ep. 6)"
    }
    if (isYear(two) || isYear(three)) { // "(London, 1882)", "(New York, 1882)"
      return sentence.capital(at) && hasCapitals(sentence);
    }
    const isDated = (check.isDigit(one) && isDay(two)) || (check.isDigit(two) && isDay(one));
    return isDated && ofWork(sentence);
  }

  /* Whether a letter, an article or the like is named, and its title begins with a capital. */
  function ofWork(sentence) {
    const works = check.lists("speaking")["titles of works"];
    return check.range(Math.max(sentence.first - FURTHEST, sentence.start), sentence.first).some((at) => {
      const word = sentence.word(at);
      return sentence.capital(at + 1) && (word === "letter" || check.listed(word, works));
    });
  }

  /* Whether "Policy on" leads up to a match in capitals, and a year follows: "... Families - 2015". */
  function datedPolicy(sentence) {
    const at = sentence.first - 1;
    let after = sentence.last;
    const leads = ["on", "for"].includes(sentence.word(at)) && sentence.capital(at - 1) && hasCapitals(sentence);
    if (!leads || !isOfGroup(sentence, at - 1)) return false;
    while (after < Math.min(sentence.end, sentence.last + FURTHEST) && sentence.capital(after)) after += 1;
    return isYear(sentence.word(after));
  }

  /* Whether a newspaper and its date stand before a colon and the match: "The Echo, 9 March 2017: ...".
     What begins with a small word or a day says when something happened. */
  function afterDateline(sentence) {
    const { start, first } = sentence;
    const colon = check.range(start, first).find((at) => sentence.gap(at).includes(":"));
    if (colon === undefined || colon - start > FURTHEST || !isYear(sentence.word(colon))) return false;
    const opening = sentence.word(start);
    const small = opening !== "the" && check.lists("grammar")["never a noun"].has(opening);
    if (!sentence.capital(start) || small || isDay(opening)) return false;
    const lead = check.range(start, colon);
    // Not "Bo died in March 2020: ..." nor "Council, March 2020: addicts were moved on".
    if (!allInCapitals(sentence, lead) || !sentence.capital(colon + 1)) return false;
    return lead.some((at) => isDay(sentence.word(at)));
  }

  /* Whether the years that it is about follow a title in capitals: "Care for the Idle Poor, 1914–1948". */
  function ofPeriod(sentence) {
    const { last, end } = sentence;
    let at = last;
    while (at < Math.min(end, last + FURTHEST) && sentence.capital(at) && sentence.touches(at - 1)) at += 1;
    const years = isYear(sentence.word(at)) && isYear(sentence.word(at + 1));
    return years && [", ", " "].includes(sentence.gap(at - 1)) && hasCapitals(sentence);
  }

  /* Whether a sentence in capitals has its author after it: "A Tramp Looks Back. By Silas Reed.". */
  function byItsAuthor(sentence) {
    const after = check.lstrip(sentence.text.slice(sentence.tokens[sentence.end - 1].end), ".!?\"'”’");
    const author = [" By ", " by "].some((by) => after.startsWith(by)) && check.isUpper(check.charAt(after, 4));
    return author && allInCapitals(sentence, check.range(sentence.start, sentence.end));
  }

  /* Whether all words of these numbers have a capital, as in a title, but for figures and small ones. */
  function allInCapitals(sentence, numbers) {
    const { "joins names": joins, "small in headlines": inHeadlines } = check.lists("names");
    const small = check.union(joins, inHeadlines, check.lists("grammar").prepositions);
    const plain = (word) => small.has(word) || check.isDigit(word);
    return numbers.every((at) => sentence.capital(at) || plain(sentence.word(at)));
  }

  /* Whether a whole passage has capitals and a colon, as titles of papers have.
     "Hard to Reach and Hidden: Improving the Identification of Young Carers". */
  function inTwoParts(sentence) {
    const { text, tokens, start, end } = sentence;
    const whole = start === 0 && end === tokens.length && end >= TITLE;
    const advises = sentence.word(0) === "how"; // "How to Help the Homeless: ..."
    if (!whole || !hasCapitals(sentence) || advises) return false;
    const colon = check.range(2, end - 3).some((at) => sentence.gap(at).includes(":"));
    return colon && !check.isUpper(text) && allInCapitals(sentence, check.range(start, end));
  }

  /* Whether a full stop ends it, as no title; "..., Psychol. Med., 5, 55" only looks so. */
  function stops(sentence) {
    const last = sentence.end - 1;
    const stop = check.lstrip(sentence.text.slice(sentence.tokens[last].end), "\"'”’)").startsWith(".");
    const law = check.lists("names").laws.has(sentence.word(last));
    const journal = sentence.capital(last) && sentence.gap(last - 1) === ", " && !law;
    return stop && !journal;
  }

  /* Whether it is all one noun, of a study of somebody: "A pilot study of hard to reach families". */
  function opensAsStudy(sentence) {
    const { start, first, last, end } = sentence;
    if (!["a", "an", "the"].includes(sentence.word(start))) return false;
    const near = check.range(start + 1, Math.min(start + FURTHEST, first));
    const study = near.find((at) => STUDIES.includes(sentence.word(at)));
    if (study === undefined || !["of", "on", "into", "with", "among"].includes(sentence.word(study + 1))) return false;
    const { be, "ends a subject": ends, "past verbs": past } = check.lists("grammar");
    const isVerb = (word) => [be, ends, past].some((verbs) => verbs.has(word)) || word.endsWith("ed");
    return ![...check.range(study, first), ...check.range(last, end)].some((at) => {
      return isVerb(sentence.word(at)) && !["who", "that"].includes(sentence.word(at - 1));
    });
  }

  /* Whether it says after a colon what kind of work it is: "Drug addicts in prison: a case study". */
  function saysItsGenre(sentence) {
    const { start, end } = sentence;
    const genres = check.lists("speaking")["kinds of studies"];
    const parts = (at) => sentence.gap(at).includes(":") || beginsAnew(sentence, at + 1);
    const colon = check.range(start, end - 1).find(parts);
    if (colon === undefined) return false;
    const numbers = check.range(colon + 1, Math.min(colon + 1 + GENRE, end));
    if (numbers.some((at) => sentence.word(at) === "report" && EARLY.includes(sentence.word(at - 1)))) return true;
    const { be } = check.lists("grammar"); // "is there a history of ...?", "survey exposes gaps"
    const named = numbers.find((at) => genres.has(sentence.word(at)) || be.has(sentence.word(at))) ?? -1;
    const after = sentence.word(named + 1);
    const ended = !after || !sentence.touches(named) || after === "and" || genres.has(after) || check.lists("grammar").prepositions.has(after);
    return genres.has(sentence.word(named)) && ended;
  }

  /* Whether all after a colon is what kind of work it is: "... at hotspots: A systematic review.". */
  function endsInGenre(sentence) {
    const { last, end } = sentence;
    const opens = check.range(Math.max(end - GENRE, last), end).some((at) => {
      return sentence.gap(at - 1).includes(":") && ["a", "an"].includes(sentence.word(at));
    });
    const kinds = ["systematic", "literature", "scoping", "rapid", "narrative", "qualitative", "cohort", "pilot"];
    const review = check.lists("speaking")["kinds of studies"].has(sentence.word(end - 1));
    return opens && review && kinds.includes(sentence.word(end - 2));
  }

  /* Whether "A" has a capital in the middle of small letters: "Drug users at home A literature review". */
  function beginsAnew(sentence, at) {
    const anew = ["a", "an"].includes(sentence.word(at)) && sentence.capital(at) && sentence.touches(at - 1);
    return anew && !sentence.capital(at - 1) && !sentence.capital(at + 1);
  }

  /* Whether a whole passage in capitals opens as a report and ends with its date: "Report of ..., 2009". */
  function inDatedReport(sentence) {
    const { tokens, start, end } = sentence;
    const opens = GUIDES.includes(sentence.word(0)) && ["of", "on", "to", "into"].includes(sentence.word(1));
    const whole = start === 0 && end === tokens.length;
    return whole && opens && isYear(sentence.word(end - 1)) && allInCapitals(sentence, check.range(start, end));
  }

  /* Whether a whole passage in two parts ends with who printed it: "Falls: how to ... (Gazette, 2018)". */
  function beforeItsPaper(sentence) {
    const { text, tokens, start, end, last } = sentence;
    const at = check.range(last, end).find((each) => sentence.gap(each - 1).includes("("));
    if (at === undefined || start || end < tokens.length || text[tokens[end - 1].end] !== ")") return false;
    const parts = check.range(start, at).some((each) => sentence.gap(each).includes(":"));
    const near = at + 1 < end && end <= at + 3;
    return parts && near && sentence.capital(at) && sentence.gap(at) === ", " && isYear(sentence.word(at + 1));
  }

  /* Whether it is a title after a word for works and a comma: "a rapid review, Carers in rural towns". */
  function afterItsKind(sentence) {
    const { start, end, first, last } = sentence;
    const near = check.range(first - 1, Math.max(first - FURTHER - OF_TITLE, start), -1);
    const comma = near.find((at) => sentence.gap(at).includes(","));
    if (comma === undefined || !WORKS.includes(sentence.word(comma)) || !sentence.capital(comma + 1)) return false;
    const { be, "ends a subject": ends, "past verbs": past } = check.lists("grammar");
    const verb = (word) => be.has(word) || ends.has(word) || past.has(word);
    const ahead = check.range(last - 1, Math.min(last + FURTHER, end - 1));
    const close = ahead.find((at) => sentence.gap(at).includes(",")) ?? end - 1;
    const parts = check.range(comma + 1, first).some((at) => sentence.gap(at).includes(":"));
    const opens = check.lists("grammar").prepositions.has(sentence.word(start));
    if (opens && !(parts && close + 1 < end)) return false; // "In our report, Homeless families of Leeds"
    const cased = hasCapitals(sentence) && sentence.capital(first);
    const later = check.range(comma + 1, parts || cased ? close + 1 : end).map((at) => sentence.word(at));
    return !check.acts(sentence.word(comma + 2)) && !later.some(verb);
  }

  /* Whether "report" and its title lead up to a match: "the report Work and Health of BAME people". */
  function ofReport(sentence) {
    const { start, first, last } = sentence;
    const at = check.range(first - OF_TITLE, Math.max(first - FURTHER, start), -1).find((each) => {
      return WORKS.includes(sentence.word(each)) && !sentence.capital(each);
    });
    const whose = check.lists("grammar").prepositions.has(sentence.word(at + 1)); // "the report for Leeds on BAME staff"
    return at > 0 && !whose && allInCapitals(sentence, check.range(at + 1, last)) && hasCapitals(sentence);
  }

  /* Whether a whole passage in brackets says where it was printed: "[Echo, 3/04/2012, Who are ...?]". */
  function inSquareBrackets(sentence) {
    const { text, tokens, first } = sentence;
    const small = check.lists("grammar")["never a noun"].has(sentence.word(0)); // "[In 2012 addicts came.]"
    const whole = sentence.start === 0 && text.startsWith("[") && text.endsWith("]");
    const named = whole && sentence.capital(0) && !small;
    return named && tokens.slice(0, first).some((token) => isYear(token.text));
  }

  /* Whether a year alone and an address come next: "Frequent flyers cost millions. 2006. http://...". */
  function beforeLoneYear(sentence) {
    const { start, end, tokens, text } = sentence;
    if (start || end + 1 >= tokens.length || !isYear(tokens[end].text)) return false;
    const found = ["http", "https", "www", "accessed", "available", "doi"].includes(tokens[end + 1].text);
    return found && check.strip(sentence.gap(end - 1)) === "." && text.startsWith(".", tokens[end].end);
  }

  /* Whether a place, a publisher and a year come later, as in a list of sources: "London: NICE; 2015.". */
  function beforePublisher(sentence) {
    const { last, tokens, text } = sentence;
    const year = check.range(last + 2, Math.min(last + 25, tokens.length)).find((at) => {
      const stop = ["", ".", ")", "]", ";"].includes(text[tokens[at].end] || "");
      return stop && isYear(tokens[at].text) && sentence.gap(at - 1) === "; ";
    });
    if (year === undefined || !sentence.capital(sentence.start)) return false;
    return check.range(Math.max(year - 6, last), year - 1).some((at) => sentence.gap(at) === ": ");
  }

  /* Whether authors open it, and a year follows: "Kennedy D, Ardagh M Frequent attenders at .... 2004". */
  function afterAuthors(sentence) {
    const { first, start, end, tokens, text } = sentence;
    const initials = (at) => {
      const letters = text.slice(tokens[at].start, tokens[at].end);
      return check.isUpper(letters) && letters.length <= 3 && sentence.touches(at - 1);
    };
    for (let at = start; at + 2 <= first && sentence.capital(at) && initials(at + 1); at += 2) {
      if (!sentence.gap(at + 1).includes(",")) {
        const dated = tokens.slice(end, end + FURTHER).some((token) => isYear(token.text));
        return at > start && sentence.capital(at + 2) && dated; // but a list of people has one name a line
      }
    }
    return false;
  }

  /* Whether brackets with authors and a year follow a title in capitals: "... (Green and Lewis, 2008)". */
  function beforeAuthorsAndYear(sentence) {
    const { last, end } = sentence;
    let at = check.range(last, Math.min(last + FURTHER, end - 1)).find((each) => sentence.gap(each - 1) === " (");
    if (at === undefined || !sentence.capital(at) || !hasCapitals(sentence)) return false;
    while (at < end && (sentence.capital(at) || ["and", "et", "al"].includes(sentence.word(at)))) at += 1;
    return isYear(sentence.word(at)) && sentence.gap(at - 1) === ", ";
  }

  Object.assign(check, { named, cited, isYear, inTitle });
})((window.checkWords = window.checkWords || {}));
