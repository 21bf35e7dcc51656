"""Reading ease: how easy the words of a page are to read, measured fairly.

A page's prose (`prose`) is cut into `sentences` and words, and `syllables` are counted. The counts
(`counting`) go into published `formulas`. `findings` says what a writer may want to look
at, each at its place; `rules` what is said about it; `limits` how much of what is too much, and for
which page. `project` joins them for a check, and `overview` shows a whole guide.
Scores describe a text. They say nothing about a reader, and nothing fails because of them by default.
"""
