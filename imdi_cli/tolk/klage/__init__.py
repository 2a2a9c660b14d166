"""Complaints over decisions (forvaltningsloven chapter VI): from form and deadline to what the answer changes."""
