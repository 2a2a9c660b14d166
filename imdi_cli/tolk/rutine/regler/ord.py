"""The words of the routine that stand in no table: what every caseworker must know, with its source."""

BEGYNNELSE = (
    "Den svarer på oppdrag 2021-046 nr. 1: IMDi skal utarbeide rutiner for saksbehandling av varsler og "
    "organisere utvalgets arbeid.",
    "Enhver kan varsle IMDi om en tolk som ikke overholder kravene til god tolkeskikk, taushetsplikt og habilitet "
    "(tolkeloven § 19 første ledd, jf. §§ 14–16). IMDi skal vurdere varsler om tolker som er statsautoriserte "
    "eller oppført i Nasjonalt tolkeregister (§ 19 andre ledd). Et slikt varsel kan ikke avsluttes uten "
    "vurdering.",
    "Flere varsler om samme tolk, med forhold som henger sammen, behandles i én sak. Et varsel som kommer etter "
    "at saken er avgjort, blir en ny sak.",
)
HABILITET = (
    "Den som får en sak, avgjør selv om hun eller han er inhabil, før noe annet gjøres i saken. Krever en part "
    "det, eller er det ellers grunn til det, forelegges spørsmålet for nærmeste overordnede (forvaltningsloven § "
    "8 første ledd).",
    "Den som er part, i nær slekt med en part, eller er eller har vært gift med en, er inhabil (§ 6 første ledd). "
    "Andre særegne forhold vurderes konkret, og det legges vekt på om en part har reist innsigelse (§ 6 andre "
    "ledd). Vurderingen skrives ned.",
    "Er en leder inhabil, kan heller ikke en direkte underordnet treffe avgjørelsen (§ 6 tredje ledd). Da "
    "oppnevnes en stedfortreder om det er nødvendig (§ 9).",
    "De samme reglene gjelder for medlemmene i utvalget (§ 10). Utvalget avgjør selv om et medlem er inhabilt, "
    "uten at medlemmet deltar (§ 8 andre ledd). Medlemmet sier fra i god tid, og varamedlemmet bør kalles inn (§ "
    "8 tredje ledd).",
)
UTVALGET = (
    "Utvalget gir IMDi råd i vurderingen av varsler og bruken av reaksjoner. IMDi er sekretariat, og avgjør saken "
    "(oppdrag 2021-046 nr. 1). Fraviker IMDi rådet, skrives det hvorfor.",
    "Medlemmene får sakspapirer der navn på bruker, varsler og andre er tatt ut. De får dem først når de har "
    "skrevet under på at de kjenner taushetsplikten og vil respektere den (forvaltningsloven §§ 13 og 13 c).",
    "Utvalget tar stilling til hvert påstått brudd, hvor alvorlig det er, og hvilken reaksjon det anbefaler. "
    "Dissens skrives i protokollen.",
)
REAKSJONER = (
    "IMDi kan gi advarsel til en tolk som er oppført den dagen. Advarselen er skriftlig og har en begrunnelse "
    "(tolkeloven § 21 første ledd). Utestenging krever enten at tolken har mottatt nok advarsler, eller at "
    "bruddene er vesentlige (§ 21 andre ledd). Det telles på nytt den dagen vedtaket signeres.",
    "Bevilling kan kalles tilbake når forholdene kan føre til utestenging, også når tolken ikke er oppført (§ 20 "
    "første ledd andre punktum). Hver bevilling avgjøres for seg, språk for språk (§ 18 andre ledd).",
    "Midlertidig utestenging og midlertidig tilbakekall kan bare vare mens saken behandles (§§ 20 andre ledd og "
    "21 tredje ledd). De oppheves i samme steg som saken avgjøres eller avsluttes.",
)
KLAGE = (
    "Tolken underrettes om avgjørelsen så snart som mulig, med begrunnelse og opplysning om klageadgang, "
    "klagefrist, klageinstans og retten til å se sakens dokumenter (forvaltningsloven §§ 24, 25 og 27). Kanalen "
    "og dagen underretningen kom fram, føres: klagefristen og tellingen av advarsler går fra samme dag.",
    "En klage settes fram for IMDi, som undersøker saken på nytt, og kan gjøre vedtaket om eller avvise klagen (§ "
    "33 andre ledd). Ellers sendes saken til klageinstansen, med kopi av IMDis uttalelse til parten (§ 33 fjerde "
    "ledd).",
    "Den som klager for sent, kan likevel få klagen behandlet etter § 31. Ber klageren om at vedtaket ikke "
    "gjennomføres ennå, avgjøres det snarest mulig (§ 42).",
)
PERSONVERN = (
    "Hvem som har varslet, ligger for seg. Den som skal se det, skriver hvorfor, og det føres i loggen før navnet "
    "vises. Lov aldri full anonymitet: tolken kan ha rett til å få vite navnet når det er av vesentlig betydning "
    "for tolken (forvaltningsloven § 19 andre ledd bokstav b).",
    "Varsler, saker og advarsler står ikke i Nasjonalt tolkeregister (tolkeforskriften § 13). Ta ikke med flere "
    "opplysninger om helse, straffbare forhold og andre personer enn saken trenger (personvernforordningen "
    "artikkel 5, 9 og 10).",
    "Tolken har rett til å se sakens dokumenter, med de unntakene loven gir (forvaltningsloven §§ 18–19). Kopier "
    "til tolken og til utvalget lages uten navn på brukere og andre.",
    "En avsluttet sak slettes bare når arkivlova § 13 gir adgang til det. Én ber om det, og en annen godkjenner.",
)
