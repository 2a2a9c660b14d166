"""Ed25519 verification written from RFC 8032 section 5.1 by integers alone: not the implementation in use."""

from hashlib import sha512

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROT = pow(2, (P - 1) // 4, P)  # a square root of -1

Punkt = tuple[int, int, int, int]  # extended homogeneous coordinates


def pluss(a: Punkt, b: Punkt) -> Punkt:
    m = (a[1] - a[0]) * (b[1] - b[0]) % P
    n = (a[1] + a[0]) * (b[1] + b[0]) % P
    c = 2 * a[3] * b[3] * D % P
    d = 2 * a[2] * b[2] % P
    e, f, g, h = n - m, d - c, d + c, n + m
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def ganger(n: int, a: Punkt) -> Punkt:
    ut: Punkt = (0, 1, 1, 0)
    while n:
        if n & 1:
            ut = pluss(ut, a)
        a, n = pluss(a, a), n >> 1
    return ut


def like(a: Punkt, b: Punkt) -> bool:
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def finn_x(y: int, fortegn: int) -> int | None:
    if y >= P:
        return None
    x2 = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if x2 == 0:
        return None if fortegn else 0
    x = pow(x2, (P + 3) // 8, P)
    if (x * x - x2) % P:
        x = x * ROT % P
    if (x * x - x2) % P:
        return None
    return P - x if x & 1 != fortegn else x


def les(data: bytes) -> Punkt | None:
    y = int.from_bytes(data, "little")
    fortegn, y = y >> 255, y & ((1 << 255) - 1)
    x = finn_x(y, fortegn)
    return None if x is None else (x, y, 1, x * y % P)


_Y = 4 * pow(5, P - 2, P) % P
_X = finn_x(_Y, 0)
assert _X is not None
G: Punkt = (_X, _Y, 1, _X * _Y % P)


def stemmer(offentlig: bytes, melding: bytes, signatur: bytes) -> bool:
    """Say whether a signature is of a message by the owner of a public key."""
    a, r, s = les(offentlig), les(signatur[:32]), int.from_bytes(signatur[32:], "little")
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(sha512(signatur[:32] + offentlig + melding).digest(), "little") % L
    return like(ganger(s, G), pluss(r, ganger(h, a)))
