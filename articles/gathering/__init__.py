"""What all reports together say of people and meetings, with the last word of the ledger."""

from articles.gathering.articles import gather, gather_people
from articles.gathering.clustering import beside, cluster_again, let_go, recluster
from articles.gathering.consequences import FOUND, NOBODY
from articles.gathering.copies import follow_source, group, group_new, index, leave, regroup
from articles.gathering.holders import SEVERAL, SINGLE, follow_seats, meet
from articles.gathering.identities import (
    identify,
    identify_accounts,
    identify_again,
    made_meeting,
    point,
    point_accounts,
    stand,
)
from articles.gathering.learning import learn
from articles.gathering.meetings import combine
from articles.gathering.moving import follow
from articles.gathering.officeholders import hold
from articles.gathering.people import settle_people
from articles.gathering.profiles import blocks, file_names
from articles.gathering.resolving import Meant, Moves, resolve, work_out
from articles.gathering.seats import seat
from articles.gathering.shelves import looked_up
from articles.gathering.statements import peers_follow, restate
from articles.gathering.telling import ADDED, added_accounts, keep_added, pointed_out

__all__ = [
    "ADDED",
    "FOUND",
    "NOBODY",
    "SEVERAL",
    "SINGLE",
    "Meant",
    "Moves",
    "added_accounts",
    "beside",
    "blocks",
    "cluster_again",
    "combine",
    "file_names",
    "follow",
    "follow_seats",
    "follow_source",
    "gather",
    "gather_people",
    "group",
    "group_new",
    "hold",
    "identify",
    "identify_accounts",
    "identify_again",
    "index",
    "keep_added",
    "learn",
    "leave",
    "let_go",
    "looked_up",
    "made_meeting",
    "meet",
    "peers_follow",
    "point",
    "point_accounts",
    "pointed_out",
    "recluster",
    "regroup",
    "resolve",
    "restate",
    "seat",
    "settle_people",
    "stand",
    "work_out",
]
