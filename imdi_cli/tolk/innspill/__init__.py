"""Input from others on a theme: who was asked, who answered, what we made of it (oppdrag 2021-046 point 4)."""
