"""Addresses of saved searches."""

from django.urls import path

from articles.searches import pages
from articles.searches.feeds import feed
from articles.searches.leaving import unsubscribe

urlpatterns = [
    path("searches/", pages.searches, name="searches"),
    path("searches/new-<slug:name>/", pages.new, name="search_new"),
    path("searches/<int:pk>/", pages.search, name="saved_search"),
    path("searches/<int:pk>/seen/", pages.seen, name="search_seen"),
    path("searches/<int:pk>/address/", pages.new_address, name="search_address"),
    path("searches/<int:pk>/delete/", pages.delete, name="search_delete"),
    path("feeds/searches/<str:key>/", feed, name="feed_search"),
    path("unsubscribe/<str:token>/", unsubscribe, name="unsubscribe"),
]
