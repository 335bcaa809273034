"""How reports, meetings, officials, pairs and lists are cited: in words, as BibTeX and as RIS."""

from articles.browsing.citing.citation import Citation, of_list, of_meeting, of_official, of_pair, of_report
from articles.browsing.citing.styles import as_apa, as_bibtex, as_ris

__all__ = [
    "Citation",
    "as_apa",
    "as_bibtex",
    "as_ris",
    "of_list",
    "of_meeting",
    "of_official",
    "of_pair",
    "of_report",
]
