"""The terminal: tables, prompts, progress, Norwegian sorting and Norwegian click.

Import the modules themselves; this package imports nothing, because start-up time matters.
"""
