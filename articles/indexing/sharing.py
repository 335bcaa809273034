"""What a list has by keys: as a file holds it, unpacked as it is looked at, and beside it what changed since.

The bytes of a file are in memory once for all processes, and only where they are looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Hashable, ItemsView, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, chain
from operator import itemgetter
from typing import Any, Generic, TypeVar

from pyroaring import BitMap

Key = TypeVar("Key", bound=Hashable)
Thing = TypeVar("Thing")
# Of so many things, such as the days of twenty years, each is kept once it was unpacked, of more only those that have
# so many bytes: nobody goes through the rows of twenty thousand people again and again; unpacked they take 20 MiB.
FEW, LARGE = 10_000, 4096


class Packed(Generic[Key, Thing]):
    """Things as bytes, one behind the other from `start` on; `numbers` says of each how many rows it has."""

    def __init__(
        self,
        data: Any,
        keys: Iterable[Key],
        sizes: Iterable[int],
        unpack: Callable[[Any], Thing],
        start: int = 0,
        numbers: Sequence[int] = (),
    ) -> None:
        self.data, self.unpack = data, unpack
        self.places = {key: place for place, key in enumerate(keys)}
        self.bounds = array("Q", accumulate(sizes, initial=start))
        self.numbers = array("I", numbers)
        self.large = 0 if len(self.places) <= FEW else LARGE
        self.unpacked: dict[Key, Thing] = {}

    def bytes_of(self, key: Key) -> Any:
        """A thing as it is packed."""
        place = self.places[key]
        return self.data[self.bounds[place] : self.bounds[place + 1]]

    def __getitem__(self, key: Key) -> Thing:
        found = self.unpacked.get(key)
        if found is None:
            data = self.bytes_of(key)
            found = self.unpack(data)
            if len(data) >= self.large:
                self.unpacked[key] = found
        return found


class Shared(Mapping[Key, Thing]):
    """Things by keys that nobody changes; an empty one counts as none."""

    def __init__(self, packed: Packed[Key, Thing] | None = None, changed: Mapping[Key, Thing] | None = None) -> None:
        self.packed = packed or Packed(b"", (), (), bytes)
        self.changed = changed or {}

    def __getitem__(self, key: Key) -> Thing:
        if key not in self.changed:
            return self.packed[key]
        if not self.changed[key]:
            raise KeyError(key)
        return self.changed[key]

    def __contains__(self, key: object) -> bool:
        return bool(self.changed[key]) if key in self.changed else key in self.packed.places

    def __iter__(self) -> Iterator[Key]:
        if not self.changed:
            return iter(self.packed.places)
        unchanged = (key for key in self.packed.places if key not in self.changed)
        return chain(unchanged, (key for key, thing in self.changed.items() if thing))

    def __len__(self) -> int:
        return sum(1 for _key in self) if self.changed else len(self.packed.places)

    def items(self) -> ItemsView[Key, Thing]:
        """All keys with their things: kept where they are few, since some questions go through them again and again."""
        return self.all.items() if len(self.packed.places) <= FEW else super().items()

    @cached_property
    def all(self) -> dict[Key, Thing]:
        """The same as a dictionary."""
        return {key: self[key] for key in self}

    def origin(self, key: Key) -> Any:
        """Where a thing is from: while that is the same object, so is the thing."""
        return self.changed.get(key, self.packed)

    def exchanged(self, new: Mapping[Key, Thing]) -> Any:
        """The same with other things under some keys; empty ones go."""
        changed = {**self.changed, **new}
        for key, thing in new.items():
            if not thing and key not in self.packed.places:
                del changed[key]
        return type(self)(self.packed, changed)

    def packed_with(self, pack: Callable[[Thing], bytes]) -> Iterator[tuple[Key, Any]]:
        """Everything as bytes."""
        for key in self:
            yield key, pack(self.changed[key]) if key in self.changed else self.packed.bytes_of(key)


class Postings(Shared[Key, BitMap]):
    """The rows that have each value."""

    def replaced(self, ids: BitMap, before: Iterable[Key], fresh: Mapping[Key, BitMap]) -> Postings[Key]:
        """The same without these ids, which values `before` may have, and with those that are new."""
        new = {value: self[value] - ids for value in before}
        new |= {value: new.get(value, self.get(value, BitMap())) | rows for value, rows in fresh.items()}
        found: Postings[Key] = self.exchanged(new)
        return found

    def numbers(self) -> list[tuple[Key, int]]:
        """How many rows have each value, the most frequent ones first."""
        known = zip(self.packed.places, self.packed.numbers, strict=True)
        found = [pair for pair in known if pair[0] not in self.changed] if self.changed else list(known)
        found += [(value, len(rows)) for value, rows in self.changed.items() if rows]
        return sorted(found, key=itemgetter(1), reverse=True)
