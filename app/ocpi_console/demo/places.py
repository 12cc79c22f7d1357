"""Real towns with their coordinates (town centre, five decimals), and street names that any of them could have."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Town:
    """A town; latitude and longitude are decimal degrees of its centre, as text."""

    name: str
    postal_code: str
    latitude: str
    longitude: str
    state: str | None = None


@dataclass(frozen=True, slots=True)
class Country:
    """What all sites of a country share; `vat` is its standard rate in per cent, as text."""

    code: str
    alpha3: str
    time_zone: str
    currency: str
    vat: str
    language: str
    towns: tuple[Town, ...]
    streets: tuple[str, ...]
    number_first: bool = False


GERMANY = Country(
    "DE",
    "DEU",
    "Europe/Berlin",
    "EUR",
    "19",
    "de",
    (
        Town("Hamburg", "20457", "53.54370", "9.98850", "Hamburg"),
        Town("Kiel", "24103", "54.32330", "10.12280", "Schleswig-Holstein"),
        Town("Rostock", "18055", "54.08870", "12.14050", "Mecklenburg-Vorpommern"),
        Town("Bremen", "28195", "53.07930", "8.80170", "Bremen"),
        Town("Potsdam", "14467", "52.39890", "13.06570", "Brandenburg"),
        Town("Berlin", "10557", "52.52510", "13.36940", "Berlin"),
        Town("Leipzig", "04109", "51.34060", "12.37470", "Sachsen"),
        Town("Jena", "07743", "50.92710", "11.58920", "Thüringen"),
        Town("Köln", "50667", "50.93840", "6.95990", "Nordrhein-Westfalen"),
        Town("Würzburg", "97070", "49.79450", "9.92940", "Bayern"),
    ),
    ("Am Kanal", "Bahnhofstraße", "Hauptstraße", "Hafenweg", "Lindenallee", "Marktplatz", "Speicherstraße", "Am Werk"),
)
NETHERLANDS = Country(
    "NL",
    "NLD",
    "Europe/Amsterdam",
    "EUR",
    "21",
    "nl",
    (
        Town("Rotterdam", "3011 AA", "51.92100", "4.48350"),
        Town("Utrecht", "3511 CE", "52.09070", "5.11000"),
        Town("Zwolle", "8011 CW", "52.51250", "6.09440"),
        Town("Groningen", "9712 HM", "53.21920", "6.56670"),
        Town("Breda", "4811 BB", "51.58880", "4.77600"),
        Town("Nijmegen", "6511 VV", "51.84250", "5.85280"),
        Town("Leiden", "2312 AV", "52.16000", "4.49400"),
        Town("Almere", "1315 HR", "52.37140", "5.21940"),
    ),
    ("Blaak", "Stationsplein", "Dorpsstraat", "Havenkade", "Molenweg", "Nieuwe Gracht", "Parallelweg", "Kerkstraat"),
)
AUSTRIA = Country(
    "AT",
    "AUT",
    "Europe/Vienna",
    "EUR",
    "20",
    "de",
    (
        Town("Bregenz", "6900", "47.50310", "9.74710", "Vorarlberg"),
        Town("Innsbruck", "6020", "47.26850", "11.39330", "Tirol"),
        Town("Graz", "8020", "47.07140", "15.42240", "Steiermark"),
        Town("Salzburg", "5020", "47.80000", "13.04500", "Salzburg"),
        Town("Linz", "4020", "48.30600", "14.28620", "Oberösterreich"),
        Town("Villach", "9500", "46.61430", "13.84610", "Kärnten"),
        Town("Wien", "1100", "48.18550", "16.37640", "Wien"),
        Town("Lienz", "9900", "46.82890", "12.76890", "Tirol"),
    ),
    (
        "Bahnhofplatz",
        "Seestraße",
        "Dorfstraße",
        "Talweg",
        "Kirchengasse",
        "Brennerstraße",
        "Sonnenplatz",
        "Mühlbachweg",
    ),
)
FRANCE = Country(
    "FR",
    "FRA",
    "Europe/Paris",
    "EUR",
    "20",
    "fr",
    (
        Town("Lyon", "69003", "45.76050", "4.85950"),
        Town("Grenoble", "38000", "45.19150", "5.71460"),
        Town("Nantes", "44000", "47.21730", "-1.54190"),
        Town("Lille", "59800", "50.63650", "3.07050"),
        Town("Bordeaux", "33800", "44.82560", "-0.55660"),
        Town("Annecy", "74000", "45.90190", "6.12170"),
        Town("Strasbourg", "67000", "48.58510", "7.73500"),
        Town("Rennes", "35000", "48.10350", "-1.67230"),
    ),
    ("Rue de la Gare", "Quai Sud", "Avenue des Tilleuls", "Place du Marché", "Rue du Moulin", "Chemin Vert"),
    number_first=True,
)
BELGIUM = Country(
    "BE",
    "BEL",
    "Europe/Brussels",
    "EUR",
    "21",
    "nl",
    (
        Town("Gent", "9000", "51.05430", "3.72380"),
        Town("Brugge", "8000", "51.20890", "3.22420"),
        Town("Antwerpen", "2018", "51.21720", "4.42110"),
        Town("Leuven", "3000", "50.88150", "4.71580"),
        Town("Mechelen", "2800", "51.02570", "4.47760"),
        Town("Hasselt", "3500", "50.93070", "5.33250"),
        Town("Kortrijk", "8500", "50.82450", "3.26450"),
        Town("Oostende", "8400", "51.22810", "2.92570"),
    ),
    ("Korenmarkt", "Stationsstraat", "Zeedijk", "Brugsesteenweg", "Schoolstraat", "Veldstraat", "Kanaalweg"),
)
SWITZERLAND = Country(
    "CH",
    "CHE",
    "Europe/Zurich",
    "CHF",
    "8.1",
    "de",
    (
        Town("Zürich", "8005", "47.38550", "8.51750", "Zürich"),
        Town("Bern", "3011", "46.94810", "7.44740", "Bern"),
        Town("Luzern", "6003", "47.05010", "8.31010", "Luzern"),
        Town("Chur", "7000", "46.85300", "9.52930", "Graubünden"),
        Town("St. Gallen", "9000", "47.42390", "9.37480", "St. Gallen"),
        Town("Basel", "4051", "47.55840", "7.58780", "Basel-Stadt"),
        Town("Thun", "3600", "46.75480", "7.62980", "Bern"),
        Town("Sion", "1950", "46.22720", "7.35930", "Valais"),
    ),
    ("Hardbrücke", "Bahnhofstrasse", "Seequai", "Dorfplatz", "Industriestrasse", "Bergweg", "Gerbergasse"),
)
