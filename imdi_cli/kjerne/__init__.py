"""The core: refusals, context, dates, deadlines, rule book and fields. Pure; imports nothing of ours."""
