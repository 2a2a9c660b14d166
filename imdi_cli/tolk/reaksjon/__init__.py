"""Reactions against interpreters (tolkeloven §§ 20 and 21), and the one question whether somebody is barred."""
