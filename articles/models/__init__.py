"""What is stored: reports, what was read out of them, and what editors decided."""

from articles.models.articles import Article
from articles.models.bands import Band
from articles.models.clues import Clue
from articles.models.corrections import Correction, Touch
from articles.models.countries import Country
from articles.models.departures import Departure
from articles.models.designations import Designation
from articles.models.error_reports import ErrorDecision, ErrorReport
from articles.models.imports import ImportEvent, ImportItem, ImportJob
from articles.models.meetings import Account, Meeting, Participation
from articles.models.mentions import Mention
from articles.models.officeholders import Officeholder
from articles.models.offices import Office, Tenure
from articles.models.organisations import Organisation
from articles.models.people import Alias, Person
from articles.models.places import Place
from articles.models.posts import Post
from articles.models.profiles import Profile
from articles.models.questions import Question
from articles.models.quotes import Occasion, Quote, Statement
from articles.models.saved_searches import Digest, SavedSearch
from articles.models.sightings import Sighting
from articles.models.sources import Source

__all__ = [
    "Account",
    "Alias",
    "Article",
    "Band",
    "Clue",
    "Correction",
    "Country",
    "Departure",
    "Designation",
    "Digest",
    "ErrorDecision",
    "ErrorReport",
    "ImportEvent",
    "ImportItem",
    "ImportJob",
    "Meeting",
    "Mention",
    "Occasion",
    "Office",
    "Officeholder",
    "Organisation",
    "Participation",
    "Person",
    "Place",
    "Post",
    "Profile",
    "Question",
    "Quote",
    "SavedSearch",
    "Sighting",
    "Source",
    "Statement",
    "Tenure",
    "Touch",
]
