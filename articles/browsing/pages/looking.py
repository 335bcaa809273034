"""Meetings for people who look first: the calendar, the map, the networks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from articles.browsing.charts.asking import View
from articles.browsing.charts.days import CalendarView
from articles.browsing.charts.month import month
from articles.browsing.charts.network import CountryNetwork, NetworkView, OfficialNetwork, network
from articles.browsing.charts.world import MapView, world
from articles.browsing.charts.year import year


def view_page(request: HttpRequest, template: str, listing: View, **context: Any) -> HttpResponse:
    """A view of meetings with the filters beside it."""
    return render(request, template, {"listing": listing, **context})


def meetings_calendar(request: HttpRequest) -> HttpResponse:
    """A month, or a year, with the meetings of each day."""
    listing = CalendarView(request)
    period = listing.period
    context = {
        "shown": (month if period.month else year)(listing, period),
        "previous": listing.neighbour(period, before=True),
        "next": listing.neighbour(period, before=False),
        "whole_year": listing.year_of(period) if period.month else None,
    }
    return view_page(request, "meetings_calendar.html", listing, **context)


def meetings_map(request: HttpRequest) -> HttpResponse:
    """Where meetings were, or who took part in them."""
    listing = MapView(request)
    return view_page(request, "meetings_map.html", listing, world=world(listing))


def country_network(request: HttpRequest) -> HttpResponse:
    """Which countries met which."""
    return network_page(request, CountryNetwork(request))


def official_network(request: HttpRequest) -> HttpResponse:
    """Which officials met which."""
    return network_page(request, OfficialNetwork(request))


def network_page(request: HttpRequest, listing: NetworkView) -> HttpResponse:
    """A network with its ties."""
    return view_page(request, "network.html", listing, network=network(listing))
