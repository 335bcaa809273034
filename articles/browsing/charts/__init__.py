"""Meetings over time, on the map and between people: numbers and places only, the drawing is a template's."""
