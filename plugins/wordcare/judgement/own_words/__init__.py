"""Whether words are somebody's own: quoted from them, or said by the writer of themselves.

`speech` knows quotations in a sentence, and `block_quotes` those in a block, with `signed` for who has
signed them. `themselves` asks whether writers speak of themselves: `counted_in` knows groups that they
count themselves among, `own_story` what only they can tell, and `lived_with` what they live with.
"""
