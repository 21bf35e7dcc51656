"""Finding the expressions of a rulebook in words, and judging whether they matter there.

`words` cuts text into words, `index` is the trie of expressions, `candidates` says which
lines are worth reading, `company` judges neighbours, `exceptions` reads the writer's own.
"""
