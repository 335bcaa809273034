"""Given names: forms and spellings of one, and others that only look alike."""

from __future__ import annotations

import re
from functools import lru_cache

from articles.matching.spellings import word_key

# A name a line, then the forms in other languages and the short forms under which reports print it.
FORMS = """
Wladimir Vladimir Wolodymyr Uladsimir
Sergej Serhij Serhii Siarhei Sergij
Alexander Aleksandr Oleksandr Olexandr Aljaksandr Alexandre Alex
Alexej Oleksij Olexij
Nikolai Mykola
Michail Mychajlo Mykhailo
Dmitri Dmytro Dimitri
Jewgeni Jewhen Jewhenij Yevhen
Andrej Andrij Andriy
Juri Jurij Yuriy
Pjotr Petro
Pawel Pavlo
Igor Ihor
Grigori Hryhorij
Joseph Joe
William Bill
Robert Bob Bobby
James Jim Jimmy
Anthony Tony
Michael Mike
Richard Dick Rick
Edward Ted Ed
Benjamin Ben Binyamin Binjamin
Thomas Tom
Timothy Tim
Daniel Dan
David Dave
Albert Al
Elizabeth Elisabeth Liz
Katherine Catherine Kate
Christopher Chris
Stephen Steven Steve
Nicholas Nicolas Nick
Ronald Ron
Donald Don
Kenneth Ken
Lawrence Larry
Gerald Gerry Jerry
Jeffrey Jeff Geoffrey
Gregory Greg
Samuel Sam
Johannes Hans
Friedrich Fritz
"""
FIRST = {
    word_key(form.lower()): word_key(line.split()[0].lower()) for line in FORMS.splitlines() for form in line.split()
}
# Vowels that outlets write for each other: "Mohammed" and "Muhammad", but "Hassan" is not "Hussein".
VOWELS = str.maketrans("eiou", "eeoo")


@lru_cache(maxsize=20_000)
def given_key(name: str) -> str:
    """One form for the spellings and forms of a given name, itself in one spelling: "mohamed", "muhamad"; "vladimir".

    Consonants and the first vowel count, and the endings that tell Martin from Martina and Simon from Simone.
    """
    name = FIRST.get(name, name)
    bones = re.sub("[aeiou]", "", name)
    if len(bones) < 3:
        return name
    vowel = next((letter for letter in name if letter in "aeiou"), "")
    ending = name[-1] if name[-1] in "ae" else ""
    return f"{name[0]}{vowel.translate(VOWELS)}{bones}{ending}"


def given_name_agrees(mine: str, theirs: str) -> bool:
    """Equal, an initial, or forms of one name: "Mohammed" and "Muhammad", but not "Martin" and "Martina"."""
    if len(mine) == 1 or len(theirs) == 1:
        return mine[:1] == theirs[:1]
    return mine == theirs or given_key(mine) == given_key(theirs)


def within(fewer: list[str], more: list[str]) -> bool:
    """Whether each of the `fewer` given names agrees with one of `more`, in order: "Walter" within "Frank-Walter"."""
    rest = iter(more)
    return all(any(given_name_agrees(mine, theirs) for theirs in rest) for mine in fewer)
