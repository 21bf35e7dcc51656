"""The machinery of our site around the guides: who made them, what is due, words, templates, drawings.

It may use `wordcare` and the site generator; `wordcare` never uses it. `keys` says what the
front matter of a guide may hold and `guide` reads one guide; `check`, `review` and `files`
are the steps of the command. `mkdocs_plugin` is a thin layer over the same functions.
"""
