"""What was invented for the binary files: three meetings of committees as (case, title, sections) and two of councils."""

EMPLOYMENT = [
    ("023114-2031", "Åbent", "Godkendelse af dagsorden", [
        ("Beslutning", ["Godkendt."])]),
    ("019870-2031", "Åbent", "Samarbejde med virksomhederne på havnen om lærepladser og praktik til unge under 30 år", [
        ("Resumé", ["Jobcentret foreslår en fast aftale med syv virksomheder om 40 lærepladser om året."]),
        ("Indstilling", ["Direktøren for Beskæftigelse indstiller,",
                         "1. at aftalen godkendes for to år,",
                         "2. at der afsættes 600.000 kr. af puljen til unge."]),
        ("Sagsfremstilling", ["Sidste år fik 23 unge en læreplads gennem jobcentret. Værftet, rebslageriet og fem mindre virksomheder vil gerne tage flere, "
                              "hvis en fast konsulent følger de unge de første tre måneder.",
                              "Konsulenten ansættes i jobcentret og har kontor hos virksomhederne to dage om ugen. Aftalen kan opsiges med et halvt års varsel."]),
        ("Økonomi", ["Udgiften er 600.000 kr. om året i 2031 og 2032."]),
        ("Beslutning", ["Tiltrådt."])]),
    ("021452-2031", "Åbent", "Måltal for sygedagpenge, 1. kvartal", [
        ("Resumé", ["Antallet af forløb over 26 uger er faldet fra 212 til 187."]),
        ("Sagsfremstilling", ["Faldet skyldes især tidlige samtaler. Ventetiden på en speciallæge er stadig ni uger."]),
        ("Beslutning", ["Taget til efterretning."])]),
    ("022008-2031", "Åbent", "Danskundervisning om aftenen", [
        ("Indstilling", ["Det indstilles, at forsøget drøftes."]),
        ("Sagsfremstilling", ["Sprogskolen har prøvet aftenhold i et år. Fremmødet er 86 procent mod 71 procent om dagen."]),
        ("Økonomi", ["Et hold koster 48.000 kr. om året."]),
        ("Beslutning", ["Drøftet. Udvalget ønsker en sag til budgettet for 2032."])]),
    ("020733-2031", "Lukket", "Kontrakt med anden aktør", []),
]

ENERGY = [
    ("31/4410", "Godkendelse af dagsorden", [("Beslutning", ["Godkendt."])]),
    ("31/3977", "Varmepumper i rækkehusene ved Tangvej", [
        ("Indstilling", ["Direktøren for Teknik og Miljø indstiller, at projektforslaget godkendes efter varmeforsyningsloven."]),
        ("Sagsfremstilling", ["64 rækkehuse fyrer med naturgas. En fælles varmepumpe ved gadekæret kan levere varmen fra 2033, og støjen ved nærmeste skel er beregnet til 32 dB."]),
        ("Beslutning", ["Godkendt."])]),
    ("31/4102", "Solceller på svømmehallens tag", [
        ("Indstilling", ["Det indstilles, at der gives en bevilling på 2,1 mio. kr."]),
        ("Sagsfremstilling", ["Taget bærer 1.400 m² solceller. De dækker en fjerdedel af hallens forbrug af strøm."]),
        ("Beslutning", ["Udsat."])]),
    ("31/2268", "Status for ladestandere", [
        ("Sagsfremstilling", ["Der er 118 offentlige standere i kommunen mod 74 for et år siden."]),
        ("Beslutning", ["Taget til efterretning."])]),
]

DISABILITY = """Opdateret: 19. maj 2031

REFERAT

Forum: Handicaprådet
Tid: Torsdag den 15. maj 2031 kl. 15:00-17:00
Sted: Mødelokale Klitten, Fjordby Rådhus

Til stede: Merle Skovhus, Eskild Lindhave, Tove Fyrbæk
Afbud: Asta Havgaard


1) Godkendelse af dagsorden
Dagsordenen blev godkendt.

2) Fortove og kantsten i Strandgade
Vejafdelingen fortalte om planerne. Rådet anbefaler, at kantstenen sænkes ved
alle fire overgange, og at belægningen får en ledelinje.

3) Høring: handicappolitik 2032-2036
Rådet drøftede udkastet og sender et skriftligt svar inden 6. juni.

4) Eventuelt
Intet.

Næste møde: torsdag den 21. august 2031.
"""
