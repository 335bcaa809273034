"""Addresses of the readers' pages."""

from django.conf.urls.i18n import set_language
from django.urls import path, register_converter
from django.urls.converters import StringConverter
from django.views.decorators.csrf import csrf_exempt

from articles.browsing import api, feeds, sitemaps
from articles.browsing.calendar import meetings_calendar
from articles.browsing.pages import (
    articles,
    cards,
    codebook,
    countries,
    errors,
    home,
    looking,
    matrix,
    meetings,
    officials,
    quotes,
    search,
    suggestions,
    values,
)
from articles.browsing.sharing import shared


class AnyConverter(StringConverter):
    """Any address at all, one with a line break in it too, which <path:...> does not match."""

    regex = "(?s:.+)"


register_converter(AnyConverter, "any")

urlpatterns = [
    path("", home.home, name="home"),
    path("search/", search.search, name="search"),
    path("articles/", articles.articles, name="articles"),
    path("articles/<int:pk>/", articles.article, name="article"),
    path("meetings/", meetings.meetings, name="meetings"),
    path("meetings/calendar/", looking.meetings_calendar, name="meetings_calendar"),
    path("meetings/map/", looking.meetings_map, name="meetings_map"),
    path("meetings/matrix/", matrix.who_met_whom, name="matrix"),
    path("meetings/<int:pk>/", meetings.meeting, name="meeting"),
    path("officials/", officials.officials, name="officials"),
    path("officials/network/", looking.official_network, name="official_network"),
    path("officials/<slug:slug>/", officials.official, name="official"),
    path("officials/<slug:one>/<slug:other>/", officials.pair, name="official_pair"),
    path("countries/", countries.countries, name="countries"),
    path("countries/network/", looking.country_network, name="country_network"),
    path("countries/<str:code>/", countries.country, name="country"),
    path("countries/<str:one>/<str:other>/", countries.pair, name="country_pair"),
    path("quotes/", quotes.quotes, name="quotes"),
    path("values/<slug:name>/<slug:field>/", values.values, name="values"),
    # Names that begin as a reader types.
    path("<slug:kind>/suggest", suggestions.suggest, name="suggest"),
    # What the columns of everything below mean.
    path("codebook/", codebook.codebook, name="codebook"),
    path("codebook.csv", codebook.codebook_csv, name="codebook_csv"),
    path("codebook.json", codebook.codebook_json, name="codebook_json"),
    # Readers say what is wrong.
    path("errors/new/", errors.new, name="error_new"),
    path("errors/thanks/", errors.thanks, name="error_thanks"),
    # The same as JSON, as feeds and as a calendar.
    path("api/", api.index, name="api"),
    path("api/openapi.json", api.description, name="openapi"),
    path("api/articles/<int:pk>/", api.article, name="api_article"),
    path("api/meetings/<int:pk>/", api.meeting, name="api_meeting"),
    path("api/officials/<slug:slug>/", api.official, name="api_official"),
    path("api/<slug:name>/", api.listed, name="api_list"),
    path("api/<any:url>/", api.nothing),
    path("feeds/articles/", shared(feeds.ArticleFeed()), name="feed_articles"),
    path("feeds/meetings/", shared(feeds.MeetingFeed()), name="feed_meetings"),
    path("feeds/quotes/", shared(feeds.QuoteFeed()), name="feed_quotes"),
    path("feeds/meetings.ics", meetings_calendar, name="calendar"),
    # Nothing but a cookie with two letters hangs on it, and a page without cookies has no token to send.
    path("language/", csrf_exempt(set_language), name="language"),
    path("favicon.ico", home.favicon),
    path("robots.txt", home.robots, name="robots"),
    path("opensearch.xml", home.opensearch, name="opensearch"),
    path("sitemap.xml", sitemaps.index, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemaps.part, name="sitemap_part"),
    # Pictures for links to pages.
    path("cards/articles/<int:pk>.png", cards.article, name="card_article"),
    path("cards/meetings/<int:pk>.png", cards.meeting, name="card_meeting"),
    path("cards/officials/<slug:slug>.png", cards.official, name="card_official"),
    path("cards/officials/<slug:one>/<slug:other>.png", cards.officials, name="card_officials"),
    path("cards/countries/<str:one>/<str:other>.png", cards.countries, name="card_countries"),
]
