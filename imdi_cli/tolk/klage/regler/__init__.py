"""The law of a complaint (forvaltningsloven chapter VI): deadline, form, outcomes, and the table of transitions."""
