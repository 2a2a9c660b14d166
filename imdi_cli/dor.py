"""The door: what is typed comes in here, and every refusal or fault becomes a sentence and an exit code here.

Commands are listed in a static table, so that `--help` and a mistyped name load none of them.
"""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from imdi_cli.flate import norsk

norsk.aktiver()  # before click is imported: it binds gettext then

import click  # noqa: E402

from imdi_cli import __version__  # noqa: E402
from imdi_cli.flate import feil as sig  # noqa: E402
from imdi_cli.flate.skjerm import Flate  # noqa: E402
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil, Stans  # noqa: E402
from imdi_cli.kjerne.navn import finn_ord  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

    from imdi_cli.kjerne.kontekst import Kontekst
    from imdi_cli.kjerne.regelverk import Regelverk


class Gruppe(NamedTuple):
    """One noun: its help line, its verbs, and the command that the noun alone means, if any."""

    hjelp: str
    verb: Mapping[str, tuple[str, str]]
    alene: str = ""


_V = "imdi_cli.tolk.varsel.kommando"
_R = "imdi_cli.tolk.register.kommando"
_B = "imdi_cli.tolk.bevilling.kommando"
_I = "imdi_cli.tolk.innspill.kommando"
_T = "imdi_cli.tolk.tolkebevis.kommando"
_G = "imdi_cli.tolk.godkjenning.kommando"
_S = "imdi_cli.styring"
KOMMANDOER: dict[str, Gruppe] = {
    "varsel": Gruppe(
        "Varsler om tolker",
        {
            "ny": (f"{_V}.ny:ny", "Registrer et varsel om en tolk."),
            "liste": (f"{_V}.liste:liste", "List varslene."),
            "vis": (f"{_V}.vis:vis", "Vis alt om ett varsel."),
            "endre": (f"{_V}.endre:endre", "Rett eller legg til opplysninger i et varsel."),
            "identifiser": (f"{_V}.endre:identifiser", "Knytt varselet til en tolk i registeret."),
            "kvitter": (f"{_V}.svar:kvitter", "Lag kvitteringen til den som varslet."),
            "foreløpig-svar": (f"{_V}.svar:forelopig_svar", "Lag et foreløpig svar til den som varslet."),
            "identitet": (f"{_V}.identitet:identitet", "Vis hvem som varslet, med en grunn som logges."),
        },
    ),
    "vedlegg": Gruppe(
        "Vedlegg og sendte brev",
        {"hent": (f"{_S}.vedlegg.kommando:hent", "Skriv et vedlegg eller et sendt brev til en fil.")},
    ),
    "tolk": Gruppe(
        "Nasjonalt tolkeregister",
        {
            "ny": (f"{_R}.ny:ny", "Registrer en søknad om oppføring i Nasjonalt tolkeregister."),
            "liste": (f"{_R}.liste:liste", "List tolkene i registeret, de best kvalifiserte først."),
            "søk": (f"{_R}.liste:sok", "Finn tolker på navn eller nummer, også når navnet er skrevet annerledes."),
            "vis": (f"{_R}.vis:vis", "Vis én tolk, slik alle kan se den, eller en søknad."),
            "endre": (f"{_R}.endre:endre", "Rett eller legg til opplysninger om en tolk eller en søknad."),
            "kvalifikasjon": (
                f"{_R}.kvalifikasjon:kvalifikasjon",
                "Før en kvalifikasjon, eller at den ikke gjelder lenger.",
            ),
            "oppfør": (
                f"{_R}.vedtak:oppfor",
                "Før søkeren opp i registeret.",
            ),
            "avslå": (f"{_R}.vedtak:avsla", "Avslå søknaden, med begrunnelse og opplysning om klage."),
            "inaktiver": (f"{_R}.liv:inaktiver", "Gjør en tolk usynlig i registeret, etter tolkens eget ønske."),
            "slett": (
                f"{_R}.liv:slett",
                "Slett alt registeret har om en tolk.",
            ),
            "slå-sammen": (f"{_R}.sammen:sla_sammen", "Slå sammen to numre som gjelder samme person."),
            "historikk": (f"{_R}.liv:historikk", "Vis hva som har skjedd med en oppføring: når, hva og hvem."),
            "importer": (f"{_R}.importer:importer", "Les inn tolker fra en CSV-fil eller en Excel-arbeidsbok."),
            "eksport": (
                "imdi_cli.tolk.eksport.kommando:eksport",
                "Skriv hele det offentlige registeret til en fil.",
            ),
            "statistikk": (
                "imdi_cli.tolk.statistikk.kommando:statistikk",
                "Tell tolkene i registeret etter språk, kategori, fylke og kapasitet.",
            ),
        },
    ),
    "bevilling": Gruppe(
        "Bevilling som statsautorisert tolk",
        {
            "gi": (f"{_B}:gi", "Gi bevilling som statsautorisert tolk i ett språk."),
            "tilbakekall": (f"{_B}:tilbakekall", "Kall tilbake en bevilling når vilkårene for den ikke er oppfylt."),
            "liste": (f"{_B}:liste", "List bevillingene som gjelder."),
        },
    ),
    "godkjenning": Gruppe(
        "Godkjenning av kvalifikasjoner fra utlandet",
        {
            "ny": (f"{_G}.ny:ny", "Registrer en søknad om godkjenning av kvalifikasjoner fra utlandet."),
            "liste": (f"{_G}.liste:liste", "List søknadene om godkjenning, den nærmeste fristen først."),
            "vis": (
                f"{_G}.vis:vis",
                "Vis alt om én søknad: sporet, fristene, hva du kan gjøre, og hvorfor resten er stengt.",
            ),
            "endre": (
                f"{_G}.ny:endre",
                "Rett eller legg til opplysninger i en søknad.",
            ),
            "ta": (f"{_G}.behandling:ta", "Ta en søknad som ingen har."),
            "overta": (
                f"{_G}.behandling:overta",
                "Overta en søknad som en annen har, eller alle søknadene til en som slutter.",
            ),
            "legg-tilbake": (f"{_G}.behandling:legg_tilbake", "Legg en søknad tilbake, så en annen kan ta den."),
            "vent": (f"{_G}.behandling:vent", "Sett en søknad på vent, med grunn."),
            "gjenoppta": (f"{_G}.behandling:gjenoppta", "Ta opp igjen en søknad som er på vent."),
            "bekreft": (f"{_G}.svar:bekreft", "Bekreft at søknaden er mottatt, og si hva som mangler."),
            "dokument": (f"{_G}.dokument:dokument", "Krev et dokument, før at det er kommet, eller bedøm det."),
            "kvalifikasjon": (
                f"{_G}.dokument:kvalifikasjon",
                "Før en kvalifikasjon søkeren har, eller rett en som er ført.",
            ),
            "komplett": (f"{_G}.svar:komplett", "Meld at alt som er krevd, er kommet."),
            "imi": (f"{_G}.imi:imi", "Spør en myndighet i en annen stat, eller før svaret."),
            "forelegg": (
                f"{_G}.imi:forelegg",
                "Legg opplysninger fra andre fram for søkeren, eller før hva søkeren svarer.",
            ),
            "vurder": (
                f"{_G}.vurdering:vurder",
                "Vurder et språk: nivået, hva som godtas, og hvilken kategori det tilsvarer.",
            ),
            "forskjell": (
                f"{_G}.vurdering:forskjell",
                "Før en vesentlig forskjell, eller hva erfaring og livslang læring utligner.",
            ),
            "vedtak": (
                f"{_G}.vedtak:vedtak",
                "Treff et vedtak, gjør det om, eller før at søkeren er underrettet.",
            ),
            "tiltak": (
                f"{_G}.tiltak:tiltak",
                "Før hva søkeren har valgt, kall inn til prøve, begynn prøveperioden, eller før resultatet.",
            ),
            "oppfør": (
                f"{_G}.etterpaa:oppfor",
                "Før en godkjenning inn i registeret, i kategorien den tilsvarer.",
            ),
            "språkkontroll": (
                f"{_G}.etterpaa:sprakkontroll",
                "Vedta en kontroll av norskkunnskaper, eller før hva den viste.",
            ),
            "varsling": (
                f"{_G}.etterpaa:varsling",
                "Før en dom for bruk av falske dokumenter, varsle de andre EØS-statene i IMI, eller før at "
                "varselet er "
                "slettet.",
            ),
            "avslutt": (
                f"{_G}.etterpaa:avslutt",
                "Avslutt en søknad som er avgjort, når klagefristen er ute.",
            ),
            "forleng": (f"{_G}.svar:forleng", "Forleng fristen for vedtaket med en måned."),
            "trekk": (f"{_G}.behandling:trekk", "Før at søkeren har trukket søknaden."),
            "oversend": (f"{_G}.behandling:oversend", "Send søknaden til rett organ, når det ikke er IMDi."),
        },
    ),
    "tolkebevis": Gruppe(
        "Tolkebevis med QR-kode",
        {
            "utsted": (f"{_T}:utsted", "Utsted tolkebevis til en tolk som er oppført."),
            "sperr": (f"{_T}:sperr", "Sperr et tolkebevis."),
            "kontroller": (f"{_T}:kontroller", "Kontroller et tolkebevis: gyldig, sperret, ukjent eller forfalsket."),
            "vis": (f"{_T}:vis", "Vis et tolkebevis, og skriv QR-koden på nytt."),
            "nøkkel": (f"{_T}:nokkel", "Lag nøkkelen som signerer tolkebevis, eller bytt den."),
        },
    ),
    "innspill": Gruppe(
        "Innspill fra fagmiljøer og andre",
        {
            "be-om": (f"{_I}.skriv:be_om", "Registrer at en instans er bedt om innspill."),
            "ny": (f"{_I}.skriv:ny", "Registrer et innspill som er kommet."),
            "vurder": (f"{_I}.skriv:vurder", "Vurder et innspill: om det tas til følge, og hvorfor."),
            "liste": (f"{_I}.les:liste", "List forespørsler og innspill."),
            "vis": (f"{_I}.les:vis", "Vis alt om en forespørsel og svarene på den."),
            "endre": (f"{_I}.skriv:endre", "Rett en forespørsel eller hvem et innspill er fra."),
            "avslutt": (f"{_I}.skriv:avslutt", "Avslutt en forespørsel som ingen svarte på."),
            "rapport": (
                f"{_I}.les:rapport",
                "Vis hvem som er spurt, hvem som har svart, og hva vi har gjort med svarene.",
            ),
        },
    ),
    "brev": Gruppe(
        "Brev i sakene",
        {
            "vis": (f"{_S}.brev.kommando:vis", "Vis et brev, eller skriv det til en fil."),
            "liste": (f"{_S}.brev.kommando:liste", "List brevene i en sak."),
            "sendt": (f"{_S}.brev.kommando:sendt", "Registrer at et brev er sendt, slik det var."),
        },
    ),
    "bosetting": Gruppe(
        "Tall om bosetting",
        {
            "importer": (
                "imdi_cli.bosetting.grunnlag.kommando:importer",
                "Les inn IMDis publiserte tall for kommunene.",
            )
        },
    ),
    "statistikk": Gruppe(
        "Statistikk om bosetting",
        {
            "eksport": (
                "imdi_cli.bosetting.statistikk.kommando:eksport",
                "Lag en arbeidsbok eller datafil av tallene om bosetting.",
            )
        },
    ),
    "frister": Gruppe(
        "Fristene som løper",
        {
            "liste": (f"{_S}.frister.kommando:liste", "List fristene som løper, de som er over først."),
            "beregn": (f"{_S}.frister.kommando:beregn", "Regn ut en frist."),
        },
        alene="liste",
    ),
    "regelverk": Gruppe(
        "Reglene imdi regner med",
        {
            "liste": (f"{_S}.regelverk.kommando:liste", "List reglene."),
            "vis": (f"{_S}.regelverk.kommando:vis", "Vis en regel med hjemmel og kilde."),
        },
    ),
    "bruker": Gruppe(
        "Brukere og roller",
        {
            "ny": (f"{_S}.bruker.kommando:ny", "Registrer en bruker."),
            "liste": (f"{_S}.bruker.kommando:liste", "List brukerne."),
            "endre": (f"{_S}.bruker.kommando:endre", "Endre en bruker."),
            "slutt": (f"{_S}.bruker.kommando:slutt", "Avslutt en brukers tilgang."),
        },
    ),
    "database": Gruppe(
        "Databasen",
        {
            "opprett": (f"{_S}.database.kommando:opprett", "Lag databasen, med deg som første bruker."),
            "sti": (f"{_S}.database.kommando:sti", "Vis hvor databasen ligger."),
            "kontroll": (f"{_S}.database.kommando:kontroll", "Kontroller at databasen er hel."),
            "sikkerhetskopi": (f"{_S}.database.kommando:sikkerhetskopi", "Lag en kontrollert sikkerhetskopi."),
            "gjenopprett": (f"{_S}.database.kommando:gjenopprett", "Hent tilbake en sikkerhetskopi."),
        },
    ),
    "logg": Gruppe(
        "Loggen over alt som er gjort",
        {
            "vis": (f"{_S}.logg.kommando:vis", "Vis loggen."),
            "kontroller": (f"{_S}.logg.kommando:kontroller", "Kontroller at ingen har endret loggen."),
        },
    ),
    "hjelp": Gruppe(
        "Hjelp om miljø, avslutningskoder og formater",
        {
            "miljø": (f"{_S}.hjelp.kommando:miljo", "Miljøvariablene imdi leser."),
            "avslutningskoder": (f"{_S}.hjelp.kommando:avslutningskoder", "Hva avslutningskodene betyr."),
            "formater": (f"{_S}.hjelp.kommando:formater", "Filene imdi leser og skriver."),
            "fullføring": (f"{_S}.hjelp.kommando:fullforing", "Fullføring med tabulator i skallet."),
        },
    ),
}


class LatGruppe(click.Group):
    """A group whose commands stand in a table as (place, help line), and are loaded when run.

    Å, ø and æ may be typed as a/aa, o/oe and ae.
    """

    def __init__(self, tabell: Mapping[str, tuple[str, str]], *, alene: str = "", **kw: Any) -> None:
        super().__init__(no_args_is_help=not alene, invoke_without_command=bool(alene), **kw)
        self.tabell = tabell
        self.alene = alene

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the names, in the order of the table."""
        return list(self.tabell)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load one command."""
        navn = finn_ord(cmd_name, list(self.tabell))
        if navn is None:
            return None
        return self._last(navn, self.tabell[navn][0])

    def _last(self, navn: str, sted: str) -> click.Command:
        modul, _, attributt = sted.partition(":")
        import importlib

        kommando: click.Command = getattr(importlib.import_module(modul), attributt)
        kommando.name = navn
        return kommando

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Let the noun alone, or with options only, mean its one obvious verb."""
        fullforer = ctx.resilient_parsing  # the shell asks what may follow the noun alone: its verbs
        if self.alene and (
            (not args and not fullforer) or (args and args[0][0:1] == "-" and args[0] not in ctx.help_option_names)
        ):
            args = [self.alene, *args]
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or suggest the nearest names."""
        try:
            return super().resolve_command(ctx, args)
        except click.NoSuchCommand as feil:
            raise click.NoSuchCommand(feil.command_name, possibilities=self.list_commands(ctx), ctx=ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help lines of the table; loads no command."""
        with formatter.section("Kommandoer"):
            formatter.write_dl([(navn, hjelp) for navn, (_, hjelp) in self.tabell.items()])


class Rot(LatGruppe):
    """`imdi` itself: its commands are the nouns."""

    def _last(self, navn: str, sted: str) -> click.Command:
        gruppe = KOMMANDOER[navn]
        return LatGruppe(
            gruppe.verb, alene=gruppe.alene, name=navn, help=gruppe.hjelp + ".", context_settings=INNSTILLINGER
        )

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Let `imdi hjelp varsel ny` mean `imdi varsel ny --help`."""
        if args[0] == "hjelp" and args[1:2] and args[1] in self.tabell:
            args = [*args[1:], "--help"]
        return super().resolve_command(ctx, args)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """End the page with what a newcomer types first."""
        formatter.write_paragraph()
        formatter.write("Begynn her:            imdi database opprett\n")
        formatter.write("Hjelp om én kommando:  imdi hjelp varsel ny\n")


INNSTILLINGER = {"help_option_names": ["-h", "--help", "--hjelp"], "max_content_width": 100}


def lag_rot() -> click.Group:
    """Make the command tree."""
    rot = Rot(
        {navn: ("", gruppe.hjelp) for navn, gruppe in KOMMANDOER.items()},
        name="imdi",
        help="Saker, register og statistikk for Integrerings- og mangfoldsdirektoratet.",
        context_settings=INNSTILLINGER,
    )
    return click.version_option(__version__, "--version", prog_name="imdi")(rot)


class Okt:
    """One run of the program: the surface, what was asked of it, and the way to a Kontekst."""

    def __init__(self, flate: Flate, miljo: Mapping[str, str]) -> None:
        self.flate = flate
        self.miljo = miljo
        self.uten_dialog = False
        self.database: str | None = None
        self._banner = ""

    def sti(self) -> "Path":
        """Tell where the database is, or would be."""
        from pathlib import Path

        from imdi_cli.base.apne import finn_sti

        return Path(finn_sti(self.miljo, self.database))

    @property
    def naa(self) -> datetime:
        """Now, by the machine's clock, in local time."""
        return datetime.now().astimezone()

    def hvem_og_naar(self, ovelse: bool) -> tuple[str, datetime]:
        """Tell the login of whoever is at the keyboard, and the time.

        In an exercise database, and only there, the environment may say both; a banner then says so.
        """
        if not ovelse:
            for navn in ("IMDI_KLOKKE", "IMDI_BRUKER"):
                if self.miljo.get(navn):
                    self.flate.melding(f"{navn} virker bare i en øvelsesbase, og er ikke brukt.")
            return oslogin(), self.naa
        naa = self._ovelsesklokke()
        login = self.miljo.get("IMDI_BRUKER") or oslogin()
        banner = f"ØVELSE. Ingenting her gjelder. Klokken er {naa:%d.%m.%Y kl. %H.%M}, bruker {login}."
        if banner != self._banner:  # a command that asks opens the database before the question, and after
            self.flate.banner(banner)
            self._banner = banner
        return login, naa

    @contextmanager
    def kontekst(self, *roller: str, sti: "Path | None" = None) -> Iterator["Kontekst"]:
        """Open the database and give clock, user, base and rule book; closed on the way out.

        `roller` are the roles of which the user must have one; none means any known user. `sti` is another
        file than the chosen one: a copy that is about to take its place.
        """
        from imdi_cli.base.apne import apne, er_ovelse, finn_sti
        from imdi_cli.kjerne.kontekst import Kontekst, som_utc
        from imdi_cli.styring.bruker.steg import oppslag as brukere

        motor = apne(sti or finn_sti(self.miljo, self.database), tid=som_utc(self.naa), melding=self.flate.melding)
        try:
            ovelse = er_ovelse(motor)
            login, naa = self.hvem_og_naar(ovelse)
            dag = naa.date().isoformat()
            bruker = brukere.slaa_opp(motor, login, dag)
            if bruker is None:
                ledere = [navn for navn, har in brukere.kolleger(motor, dag) if "leder" in har]
                raise AnnenPerson(
                    f"Du er logget på som «{login}», som ikke er en bruker av imdi i dag. Du kan bare lese hjelpen.",
                    neste=f"Be {' eller '.join(ledere) or 'en leder'} registrere deg:  "
                    f"imdi bruker ny {login} --navn … --rolle saksbehandler",
                )
            k = Kontekst(
                klokke=(lambda: naa) if ovelse and self.miljo.get("IMDI_KLOKKE") else (lambda: self.naa),
                bruker=bruker,
                base=motor,
                regelverk=_regelverk,
                helligdager=_helligdager,
                kolleger=lambda: brukere.kolleger(motor, dag),
                ovelse=ovelse,
            )
            if roller:
                k.krev_rolle(*roller)
            yield k
        finally:
            motor.lukk()

    def _ovelsesklokke(self) -> datetime:
        satt = self.miljo.get("IMDI_KLOKKE")
        if not satt:
            return self.naa
        try:
            return datetime.fromisoformat(satt).astimezone()
        except ValueError:
            raise Bruksfeil(
                f"IMDI_KLOKKE er «{satt}», som ikke er et tidspunkt.", neste="Skriv det slik: 2022-03-01T10:00"
            ) from None


def _regelverk() -> "Regelverk":
    from imdi_cli.kodeverk import regelverk  # a list asks for neither rules nor holidays

    return regelverk()


def _helligdager() -> Mapping[str, str]:
    from imdi_cli.kodeverk import helligdager

    return helligdager()


def oslogin() -> str:
    """Ask the operating system who is logged in. Never the environment: that anyone can set."""
    if sys.platform == "win32":  # pragma: no cover - only Windows can show it
        import ctypes

        lengde = ctypes.c_ulong(257)
        buffer = ctypes.create_unicode_buffer(257)
        ctypes.windll.advapi32.GetUserNameW(buffer, ctypes.byref(lengde))
        return buffer.value.lower()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return f"uid-{os.getuid()}"


def kjor(argumenter: list[str] | None = None) -> int:
    """Run one command and give its exit code; says on stderr what stopped it."""
    # A command that is typed wrongly never gets as far as its options, so how to say it is read here.
    flate = Flate(json="--json" in (sys.argv[1:] if argumenter is None else argumenter))
    okt = Okt(flate, os.environ)
    try:
        lag_rot().main(argumenter, prog_name="imdi", obj=okt, standalone_mode=False)
        return 0
    except Stans as stans:
        sig.si_stans(flate, stans)
        return stans.kode
    except click.exceptions.NoArgsIsHelpError as hjelp:  # the noun alone: someone who looks around
        click.echo(hjelp.format_message())
        return 0
    except click.exceptions.Exit as slutt:
        return slutt.exit_code
    except click.ClickException as feil:
        sig.si_bruksfeil(flate, feil)
        return feil.exit_code
    except (click.Abort, KeyboardInterrupt) as avbrutt:
        sig.si_avbrutt(flate, i_dialog=isinstance(avbrutt, click.Abort))
        return 130
    except UnicodeEncodeError:  # bytes the shell let through that are no letters; nothing of them was stored
        uleselig = Bruksfeil(
            "Kommandoen inneholder tegn som ikke lar seg lese.",
            neste="Skriv den på nytt, eller oppgi teksten i en fil.",
        )
        sig.si_stans(flate, uleselig)
        return uleselig.kode
    except Exception as feil:
        if os.environ.get("IMDI_FEILSOK"):
            raise
        sig.si_uventet(flate, feil)
        return 1
