"""The text format in which Prometheus and its kin read figures.

https://prometheus.io/docs/instrumenting/exposition_formats/ tells it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
ESCAPES = str.maketrans({"\\": "\\\\", "\n": "\\n", '"': '\\"'})
Labels = tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Sample:
    """One number, and what it is of; `end` is what its name has behind that of the figure."""

    value: float
    labels: Labels = ()
    end: str = ""


@dataclass(frozen=True)
class Figure:
    """A figure with its numbers; `kind` is gauge, counter or histogram."""

    name: str
    kind: str
    help: str
    samples: tuple[Sample, ...]


def gauge(name: str, help: str, *samples: float | Sample) -> Figure:
    """A figure that goes up and down."""
    return Figure(name, "gauge", help, tuple(one if isinstance(one, Sample) else Sample(one) for one in samples))


def by(label: str, numbers: Iterable[tuple[str, float]]) -> list[Sample]:
    """A number for each value of a label."""
    return [Sample(number, ((label, str(value)),)) for value, number in numbers]


def written(figures: Iterable[Figure]) -> str:
    """All figures as text; those without any number are left out."""
    return "".join(f"{line}\n" for figure in figures if figure.samples for line in lines(figure))


def lines(figure: Figure) -> Iterator[str]:
    """The lines of one figure."""
    yield f"# HELP {figure.name} {figure.help}"
    yield f"# TYPE {figure.name} {figure.kind}"
    for sample in figure.samples:
        labels = ",".join(f'{name}="{value.translate(ESCAPES)}"' for name, value in sample.labels)
        braces = f"{{{labels}}}" if labels else ""
        yield f"{figure.name}{sample.end}{braces} {sample.value:.15g}"
