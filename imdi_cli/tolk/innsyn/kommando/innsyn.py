"""`imdi sak innsyn`: a demand to see a case, from registration to the package."""

from datetime import date
from pathlib import Path
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.steg import krav as steg
from imdi_cli.tolk.innsyn.steg.krav import ROLLER, Dokumentlinje, Innsynsbilde
from imdi_cli.tolk.innsyn.typer.koder import Etter, Faktum, Innsynsstatus, Innsynsutfall, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Vurdering


@kommando(
    eksempler=[
        "imdi sak innsyn S-2026-0001 --krav-fra 'Amina Yusuf' --mottatt 20.11.2026",
        "imdi sak innsyn I-2026-0001 --dokument 1 --utfall delvis --hjemmel 19-2-b --grunn-fil grunn.txt "
        "--merinnsyn-fil mer.txt --vesentlig-fil vesentlig.txt",
        "imdi sak innsyn I-2026-0001 --navn-fil navn.txt --ut utkast.zip",
        "imdi sak innsyn I-2026-0001 --navn-fil navn.txt --avgjør --ut pakke.zip",
    ]
)
@click.argument("nr", metavar="SAK|INNSYN")
@click.option("--krav-fra", metavar="TEKST", help="Registrer et krav om innsyn i saken: hvem som krever det.")
@click.option("--mottatt", metavar="DATO", help="Dagen kravet kom. I dag, om den ikke oppgis.")
@click.option(
    "--etter", metavar="KODE", help="part (det vanlige), eller offentleglova når andre enn parten krever innsyn."
)
@click.option("--dokument", metavar="NR", multiple=True, help="Ta stilling til dette dokumentet. Kan gjentas.")
@click.option("--utfall", metavar="KODE", help="helt, delvis (sladdet) eller ikke.")
@click.option(
    "--hjemmel", metavar="KODE", help=f"Hvorfor det kan holdes tilbake: {', '.join(h.value for h in Unntak)}."
)
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor det holdes tilbake. Står i svaret.")
@click.option("--merinnsyn-fil", metavar="FIL", help="Vurderingen av om det likevel kan gis innsyn.")
@click.option(
    "--vesentlig-fil", metavar="FIL", help="Hvorfor det ikke er av vesentlig betydning for parten (§ 19 andre ledd)."
)
@click.option(
    "--faktum",
    metavar="KODE",
    help="Hvor parten får faktum fra et internt dokument: utdrag, annet dokument eller uten betydning.",
)
@click.option(
    "--faktum-fil", metavar="FIL", help="Utdraget, dokumentet faktum står i, eller hvorfor det ikke har betydning."
)
@click.option("--sladdet-fil", metavar="FIL", help="Vedlegget slik du selv har sladdet det.")
@click.option("--navn-fil", metavar="FIL", help="Navn som skal sladdes, ett på hver linje: Navn Navnesen = brukeren.")
@click.option("--uttalefrist", metavar="DATO", help="Dagen parten må ha uttalt seg innen.")
@click.option("--målform", "malform", metavar="KODE", default="bokmål", help="bokmål eller nynorsk i svaret.")
@click.option(
    "--avgjør", "avgjor", is_flag=True, help="Avgjør kravet. Uten dette er pakken et utkast du kan se over."
)
@click.option("--ut", metavar="MAPPE|FIL.zip", help="Skriv pakken hit.")
@click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")
@click.option("--underrettet", metavar="DATO", help="Dagen avslaget kom fram. Da begynner klagefristen.")
@click.option(
    "--grunngiving-krevd", metavar="DATO", help="Dagen noen krevde nærmere begrunnelse (offentleglova § 31)."
)
@click.option("--grunngitt", metavar="DATO", help="Dagen den nærmere begrunnelsen ble gitt.")
def innsyn(okt: Okt, nr: str, **valg: Any) -> None:
    """Registrer og besvar et krav om innsyn i en sak.

    Oppgi saken for å registrere et krav eller se kravene, og innsynskravet for å vurdere dokumentene og lage pakken.
    Hvem som varslet, leses aldri herfra.
    """
    nummer = steg.les_nr(nr)
    with okt.kontekst(*ROLLER) as k:
        if nummer.serie == "S":
            _sak(okt, k, nr, valg)
        elif valg["dokument"]:
            b = steg.vurder(
                k,
                nummer,
                [d for x in valg["dokument"] for d in x.split(",")],
                _vurdering(valg),
                sladdet_fil=_fil(valg),
            )
            _vis(okt, b, [f"{len(valg['dokument'])} valg er lagret."])
        elif valg["ut"] or valg["avgjor"]:
            _pakk(okt, k, nummer, valg)
        elif handling := next((h for h in _OPPFOLGING if valg[h]), None):
            b = _OPPFOLGING[handling](k, nummer, les_dato(valg[handling], i_dag=k.i_dag))
            _vis(okt, b, [f"Ført i {nummer}."])
        else:
            _vis(okt, steg.vis(k, nummer), [])


_OPPFOLGING = {
    "underrettet": steg.underrett,
    "grunngiving_krevd": steg.krev_grunngiving,
    "grunngitt": steg.grunngitt,
}


def _sak(okt: Okt, k: Kontekst, nr: str, valg: dict[str, Any]) -> None:
    nummer = steg.les_nr(nr)
    if valg["krav_fra"]:
        etter = Etter(les_kode(Etter, valg["etter"], "--etter")) if valg["etter"] else Etter.PART
        mottatt = les_dato(valg["mottatt"], i_dag=k.i_dag) if valg["mottatt"] else k.i_dag
        b = steg.registrer(k, nummer, valg["krav_fra"], mottatt, etter)
        _vis(okt, b, [f"{b.innsyn.nr} er registrert: krav om innsyn i {nummer}, {etter.tekst}.", ""])
        return
    if any(valg[x] for x in ("dokument", "ut", "avgjor", *_OPPFOLGING)):
        raise Bruksfeil("Oppgi innsynskravet, ikke saken.", neste=f"Se kravene:  imdi sak innsyn {nummer}")
    rader = steg.til_sak(k, nummer)
    okt.flate.tabell(
        ["Nr", "Etter", "Krav fra", "Mottatt", "Status"],
        [(i.nr, i.etter.value, i.krav_fra, _dag(i.mottatt), i.status.tekst) for i in rader],
        json_rader=[_innsyn_json(i) for i in rader],
        tom="Ingen har krevd innsyn i saken.",
    )
    okt.flate.neste(f"imdi sak innsyn {rader[-1].nr if rader else f'{nummer} --krav-fra TEKST --mottatt DATO'}")


def _vurdering(valg: dict[str, Any]) -> Vurdering:
    if not valg["utfall"]:
        raise Bruksfeil("Hvor mye av dokumentet gis?", neste="Oppgi --utfall helt, delvis eller ikke.")
    return Vurdering(
        "",
        Innsynsutfall(les_kode(Innsynsutfall, valg["utfall"], "--utfall")),
        Unntak(les_kode(Unntak, valg["hjemmel"], "--hjemmel")) if valg["hjemmel"] else None,
        _les(valg["grunn_fil"]),
        _les(valg["merinnsyn_fil"]),
        Faktum(les_kode(Faktum, valg["faktum"], "--faktum")) if valg["faktum"] else None,
        _les(valg["faktum_fil"]),
        _les(valg["vesentlig_fil"]),
    )


def _fil(valg: dict[str, Any]) -> Any:
    if not valg["sladdet_fil"]:
        return None
    import mimetypes

    from imdi_cli.base.arkiv import Fil
    from imdi_cli.filer.les.vedlegg import les_bytes

    sti = Path(valg["sladdet_fil"])
    return Fil(sti.name, mimetypes.guess_type(sti.name)[0] or "application/octet-stream", les_bytes(sti))


def _pakk(okt: Okt, k: Kontekst, nummer: Any, valg: dict[str, Any]) -> None:
    from imdi_cli.tolk.innsyn.steg import pakke

    if valg["ut"] and not valg["avgjor"] and steg.vis(k, nummer).innsyn.status is Innsynsstatus.AVGJORT:
        sti = _skriv(valg["ut"], pakke.hent(k, nummer), valg["overskriv"])
        okt.flate.resultat({"nr": str(nummer), "fil": sti}, [f"Pakken i {nummer}, slik den ble gitt, ligger i {sti}"])
        return
    p = pakke.pakk(
        k,
        nummer,
        pakke.les_navn(_les(valg["navn_fil"]) or ""),
        malform=Malform(les_kode(Malform, valg["malform"], "--målform")),
        uttal=les_dato(valg["uttalefrist"], i_dag=k.i_dag) if valg["uttalefrist"] else None,
    )
    skrevet = _skriv(valg["ut"], p.filer, valg["overskriv"]) if valg["ut"] else None
    b = pakke.avgjor(k, p) if valg["avgjor"] else p.bilde
    hode = f"{nummer} er avgjort." if valg["avgjor"] else f"Dette er et utkast. {nummer} er ikke avgjort."
    funn = [(nokkel, f) for nokkel, s in p.sladdet.items() for f in s.funn]
    mulige = [(nokkel, m) for nokkel, s in p.sladdet.items() for m in s.mulige]
    okt.flate.resultat(
        {
            **_json(b),
            "utkast": not valg["avgjor"],
            "fil": skrevet,
            "filer": sorted(p.filer),
            "sladdet": [{"dokument": n, **f._asdict()} for n, f in funn],
            "kan_vaere_navn": [{"dokument": n, **m._asdict()} for n, m in mulige],
            "merknader": [*p.merknader, pakke.BARE_OPPGITTE],
        },
        [hode, *([f"Pakken ligger i {skrevet}"] if skrevet else [])],
    )
    okt.flate.overskrift("Sladdet")
    okt.flate.tabell(
        ["Dokument", "Linje", "Sto", "Står nå", "Se på"],
        [(n, f.linje, f.fra, f.til, f.tvil) for n, f in funn],
        tom="Ingenting er sladdet.",
        innrykk=2,
    )
    if mulige:
        okt.flate.overskrift("Kan være navn, og står igjen")
        okt.flate.tabell(["Dokument", "Linje", "Tekst"], [(n, m.linje, m.tekst) for n, m in mulige], innrykk=2)
    for merknad in (*p.merknader, pakke.BARE_OPPGITTE):
        okt.flate.advarsel(merknad)
    navn = f" --navn-fil {valg['navn_fil']}" if valg["navn_fil"] else ""
    okt.flate.neste(
        f"imdi brev sendt {b.innsyn.brev}" if valg["avgjor"] else f"imdi sak innsyn {nummer}{navn} --avgjør"
    )


def _skriv(ut: str, filer: Any, overskriv: bool) -> str:
    """Write the package as a zip, or into a new folder."""
    from imdi_cli.filer.skriv.atomisk import skriv_fil
    from imdi_cli.filer.skriv.zip import zip_bytes

    sti = Path(ut)
    if sti.suffix.lower() == ".zip":
        return str(skriv_fil(sti, zip_bytes(filer), overskriv=overskriv))
    if sti.exists() and (not sti.is_dir() or any(sti.iterdir())):
        raise Feil(f"{sti} finnes fra før, og er ikke en tom mappe.", neste="Oppgi en annen mappe, eller FIL.zip.")
    sti.mkdir(exist_ok=True)
    for navn, data in filer.items():
        skriv_fil(sti / navn, data)
    return str(sti.absolute())


def _les(kilde: str | None) -> str | None:
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde).strip() or None


def _vis(okt: Okt, b: Innsynsbilde, linjer: list[str]) -> None:
    i = b.innsyn
    okt.flate.resultat(_json(b), linjer)
    okt.flate.fakta(
        [
            ("Krav", f"{i.nr} i {i.sak}, {i.etter.tekst} ({i.etter.hjemmel})"),
            ("Fra", i.krav_fra),
            ("Mottatt", _dag(i.mottatt)),
            ("Status", i.status.tekst + (f" {_dag(i.avgjort)}" if i.avgjort else "")),
            *((r.hva.capitalize(), f"{_dag(r.siste)}  {r.hjemmel}") for r in b.frister if r.lukket is None),
        ]
    )
    okt.flate.overskrift("Dokumenter")
    okt.flate.tabell(
        ["Nr", "Dokument", "Dato", "Innsyn", "Hjemmel"],
        [(x.nr, x.dokument.tittel, _dag(x.dokument.dato), _innsyn_i_ord(x), _hjemmel(x)) for x in b.linjer],
        innrykk=2,
    )
    for merknad in b.merknader:
        okt.flate.advarsel(merknad)
    if i.status is Innsynsstatus.AVGJORT:
        okt.flate.neste(f"imdi brev vis {i.brev}")
    elif b.mangler:
        nr = next(x.nr for x in b.linjer if x.utfall is None)
        okt.flate.neste(f"imdi sak innsyn {i.nr} --dokument {nr} --utfall …")
    else:
        okt.flate.neste(f"imdi sak innsyn {i.nr} --navn-fil FIL --ut utkast.zip")


def _innsyn_i_ord(x: Dokumentlinje) -> str:
    if x.vurdering:
        return x.vurdering.utfall.tekst
    return x.forslag.utfall.tekst if x.forslag.utfall else f"må vurderes: {x.forslag.hvorfor}"


def _hjemmel(x: Dokumentlinje) -> str:
    h = x.vurdering.hjemmel if x.vurdering else x.forslag.hjemmel
    if h is None:
        return ""
    return h.hjemmel if x.vurdering else f"kan bruke {h.value}"


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))


def _innsyn_json(i: Any) -> dict[str, Any]:
    return {
        "nr": i.nr,
        "sak": i.sak,
        "etter": i.etter.value,
        "krav_fra": i.krav_fra,
        "mottatt": i.mottatt,
        "status": i.status.value,
        "avgjort": i.avgjort,
        "brev": i.brev,
        "pakke": i.pakke,
        "uttalefrist": i.uttalefrist,
        "underrettet": i.underrettet,
        "grunngiving": i.grunngiving,
        "grunngitt": i.grunngitt,
    }


def _json(b: Innsynsbilde) -> dict[str, Any]:
    return {
        **_innsyn_json(b.innsyn),
        "dokumenter": [
            {
                "nr": x.nr,
                "dokument": x.dokument.nokkel,
                "tittel": x.dokument.tittel,
                "dato": x.dokument.dato,
                "sha256": x.dokument.sha256,
                "utfall": x.utfall and x.utfall.value,
                "hjemmel": x.vurdering and x.vurdering.hjemmel and x.vurdering.hjemmel.value,
                "forslag": x.forslag.hvorfor,
                "kan_bruke": x.forslag.hjemmel and x.forslag.hjemmel.value,
            }
            for x in b.linjer
        ],
        "frister": [{"regel": r.regel, "siste": r.siste, "lukket": r.lukket} for r in b.frister],
        "mangler": [d.nokkel for d in b.mangler],
        "merknader": list(b.merknader),
    }
