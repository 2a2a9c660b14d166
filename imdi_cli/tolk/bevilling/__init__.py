"""Bevilling as statsautorisert tolk, for one language (tolkeloven §§ 18 and 20)."""
