"""Why a file could not be used, in Norwegian: the operating system says it in English."""

import errno

FILFEIL = {
    errno.ENOENT: "finnes ikke",
    errno.EACCES: "du har ikke tilgang",
    errno.EPERM: "du har ikke tilgang",
    errno.EISDIR: "er en mappe, ikke en fil",
    errno.ENOTDIR: "en del av stien er ikke en mappe",
    errno.EEXIST: "finnes allerede",
    errno.ENOSPC: "disken er full",
    errno.EROFS: "disken kan bare leses",
    errno.ENAMETOOLONG: "navnet er for langt",
    errno.EMFILE: "for mange filer er åpne",
}


def filfeil(feil: OSError) -> str:
    """Say in Norwegian why a file could not be used, for the sentence «Kan ikke åpne X: …»."""
    return FILFEIL.get(feil.errno or 0) or feil.strerror or "ukjent feil"
