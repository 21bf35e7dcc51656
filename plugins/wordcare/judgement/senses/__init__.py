"""Which sense words have: the company that their page declares, and the grammar of the sentence.

`company` reads what a page declares beside a match, `topics` what the sentence is about. `sense` asks
all questions of grammar. For that `about`, `subjects`, `said_of` and `receiving` find of whom something
is said, `parts_of_speech` tells verbs from nouns, and `addresses` knows web addresses.
"""
