"""Figures of Nasjonalt tolkeregister: interpreters by category, language, fylke and capacity, over time."""
