"""Attachments and sent documents, taken out of the database."""
