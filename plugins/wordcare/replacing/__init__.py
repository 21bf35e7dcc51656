"""What to put in the place of an expression, where one replacement fits its sentence.

`fixes` decides. `unfit` and `kept_fits` know what is never touched. `fitting` asks what fits the grammar:
`noun_fits`, `verb_fits`, `phrase_fits`, `joined_fits`, `object_fits`, `condition_fits`, `meaning_fits` and
`tail_fits`. `wording` has articles, capitals and endings.
"""
