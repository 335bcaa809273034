"""English: how long a meeting lasted, what came of it, and that it was put off."""

from articles.extraction.languages.shapes import ResultWords

RESULTS = ResultWords(
    postponed=frozenset("postponed postpones postpone deferred adjourned".split()),
    moved=frozenset("rescheduled moved pushed brought delayed".split()),
    new_day=frozenset("until till to for".split()),
    no_day=frozenset("the next back".split()),
    numbers={"half": 0.5, "ninety": 90, "thirty": 30, "forty": 40, "twenty": 20, "an": 1},
    units={
        **dict.fromkeys("hour hours".split(), 60),
        **dict.fromkeys("minute minutes".split(), 1),
        **dict.fromkeys("days".split(), 1440),
    },
    unit_endings={"-hour": 60, "-minute": 1, "-day": 1440},
    half_endings=("-and-a-half",),
    and_half=("and", "a", "half"),
    about=frozenset("more than about around nearly almost over roughly some just at least under well".split()),
    lasted=frozenset("lasted lasting lasts took ran".split()),
    length_before=frozenset("for".split()),
    length_after=frozenset(),
    distance=frozenset("later earlier before after ago away from late".split()),
    agreed=frozenset("agreed signed adjourned inked initialled initialed adopted".split()),
    outcomes=frozenset(
        "agreement agreements deal breakthrough result results progress compromise accord understanding consensus "
        "concessions communique communiqué statement declaration".split()
    ),
    reached=frozenset(
        "reached reach produced yielded made struck ended brought issued announced achieved concluded".split()
    ),
    without=frozenset("without no".split()),
    telling=frozenset("inconclusive inconclusively".split()),
    not_yet=frozenset(
        "will would could should may might must hopes hope hoped wants wanted if before whether plans planned expected "
        "due previously already earlier".split()
    ),
)
