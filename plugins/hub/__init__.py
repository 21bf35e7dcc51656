"""The site around the guides: what pages may bring, what stands around them, how they are found.

It stands on the engine `wordcare`, which knows nothing of it.
"""
