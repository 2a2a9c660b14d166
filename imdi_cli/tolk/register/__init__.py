"""Nasjonalt tolkeregister (tolkeloven § 17): enough of it to answer the scope question."""
