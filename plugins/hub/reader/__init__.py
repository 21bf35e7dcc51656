"""The built site, for those who read it: its files, its lists of pages, its rules for browsers.

`plugin` hands each event of a build to a plain function in the module of that name. A generator
without plugins (Zensical) builds the same pages, without the lists, the fingerprints and the
addresses that work from a memory stick.
"""
