"""Finding the expressions of a rulebook in words, and judging whether they matter there.

- Words: `words`, `letters`, `spellings`, `initials`. What may hold an expression: `candidates`, `common`.
  The trie of all expressions: `index`, and `second` for letters that are read in two ways.
- What stands around a match: `sentence`, `pairs`, `quotes`, `carried`, `scene`. Plain lists: `lists`.
- Company that a page declares: `company`, `fine`, `topics`, and grammar in `sense`, which asks `about`,
  `kinds`, `subjects`, `receiving`, `said_of`, `parts_of_speech`, `addresses`.
- Mentions and people's own words: `mentions`, `homes`, `explained`, `asides`, `speech`, `signed`,
  `themselves`, `counted_in`, `own_story`, `lived_with`.
- Names and titles: `names`, `named_after`, `titles`, `cited`, `published`, `dated`, `capitals`, `runs`.
- Talk about words: `discussed` asks all others. They are `told` and `openings` for orders, `leading`,
  `followed`, `asked`, `signs`, `bare`, `refusals`, `denied`, `doubted`, `hearsay`, `pointed_back`,
  `fragments`, `echoed`, `old_times`, `headlines`, `statutes`, `reported`; `as_words` and `printed` for
  names without quotation marks; `drafts` for remarks on a text; `entries`, `headed`, `rows` and `glued`
  for lists; `set_apart`, `called`, `contrasted` and `of_others` for quotation marks. `softly` is for
  advice only.
- What to put in place: `fixes`, `fitting`, `neighbours`, `wording`, `noun_fits`, `verb_fits`, `phrase_fits`,
  `joined_fits`, `object_fits`, `condition_fits`, `meaning_fits`, `tail_fits`, `kept_fits`.
- What writers allow themselves: `exceptions`.
"""
