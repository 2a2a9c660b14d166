import random
from time import perf_counter

import pytest

from imdi_cli.flate import rens
from imdi_cli.flate.sortering import nokkel

ORDNET = [
    "", "2 kap", "10 kap", "Abel", "Al Hassan", "Al-Hassan", "Álvarez", "Arna", "Đặng", "Élise", "Ella", "Éva",
    "Łukasz", "lykke", "Müller", "Nes", "Nesna", "V-2026-0007", "V-2026-9999", "V-2026-10000", "Über", "Yri", "Zulu",
    "Ärla", "Ærø", "Æsop", "Öberg", "Østby", "Aal", "ål", "Aas", "Ås", "Åse Ødegård",
]  # fmt: skip


@pytest.mark.parametrize("fro", range(5))
def test_the_order_is_the_norwegian_alphabets(fro):
    blandet = ORDNET[:]
    random.Random(fro).shuffle(blandet)
    assert sorted(blandet, key=nokkel) == ORDNET


def test_a_letter_in_two_pieces_sorts_as_the_letter():
    assert sorted(["A\u030ase", "Zulu", "Adam"], key=nokkel) == ["Adam", "Zulu", "A\u030ase"]


def test_aa_is_two_letters_in_words_that_are_not_names():
    ord_ = ["Isaac", "Isabel"]
    assert sorted(ord_, key=nokkel) == ["Isabel", "Isaac"]
    assert sorted(ord_, key=lambda o: nokkel(o, navn=False)) == ["Isaac", "Isabel"]


def test_ten_thousand_names_sort_at_once():
    navn = [f"{f} {e}" for f in ORDNET for e in ORDNET] * 10
    start = perf_counter()
    sorted(navn, key=nokkel)
    assert perf_counter() - start < 1  # 30 ms on a laptop; a key that normalises every letter takes seconds


@pytest.mark.parametrize(
    ("utenfra", "vist"),
    [
        ("Åse Ødegård", "Åse Ødegård"),
        ("\x1b[31mrødt\x1b[0m", "␛[31mrødt␛[0m"),
        ("\x1b]0;tittel\x07", "␛]0;tittel␇"),
        ("\x9b2J", "�2J"),
        ("a\r\nb\nc\td\u2028e\x85f", "a b c d e f"),
        ("\u202egnp.exe\u2066x\u2069", "�gnp.exe�x�"),
        ("null\0 slett\x7f", "null␀ slett␡"),
        ("31\xa0412 می\u200cخواهم", "31\xa0412 می\u200cخواهم"),
    ],
)
def test_controls_from_outside_are_made_visible_in_one_line(utenfra, vist):
    assert rens.linje(utenfra) == vist


def test_every_character_that_steers_a_terminal_or_the_reading_order_is_gone():
    farlige = [*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029]
    ren = rens.linje("".join(map(chr, farlige)))
    assert set(map(ord, ren)).isdisjoint(farlige)


def test_a_paragraph_keeps_its_lines_only():
    assert rens.avsnitt("Hei\r\n\tdu\x1b[A\n\nslutt") == "Hei\n du␛[A\n\nslutt"
