"""Finding the expressions of a rulebook in words, and what stands around them.

- Words: `words`, `letters`, `spellings`, `initials`.
- What may hold an expression: `candidates`, with `neighbours` and `common`. The trie of all expressions:
  `index`, and `second` for letters that are read in two ways.
- Around a match: `sentence`, `pairs`, `quotes`, `carried`, `scene`, `capitals`, `dated`, `kinds`, `signs`.
- Marks of the writer: `mentions` and `homes`, and `exceptions` that they allow themselves.
- `lists` reads the plain lists of words in this folder, which all judgement goes by.
"""
