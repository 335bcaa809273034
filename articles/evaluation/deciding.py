"""The matching as it decides across reports, for scoring."""

from articles.evaluation.collection import Matching
from articles.matching import copies, meetings, people

MATCHING = Matching(people.who_is_who, meetings.cluster, copies.groups, meetings.part_of)
