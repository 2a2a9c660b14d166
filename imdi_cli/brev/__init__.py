"""Letters: from a template in Markdown and named fields to content that is kept, and blocks of text.

`mal` reads a template, `innhold` puts a letter together or refuses it, `visning` gives its blocks and its text.
The standard words of several letters, such as how to complain, stand once, in `deler/`.
"""
