"""Any record into any format: there, back for comparison, and the difference carried or told."""

from dataclasses import dataclass
from itertools import chain
from typing import Any

from wwcp_ocpi.document.note import Note
from wwcp_ocpi.document.pointer import join
from wwcp_ocpi.document.values import Json
from wwcp_ocpi.document.versions import Format
from wwcp_ocpi.translation import carrying, telling
from wwcp_ocpi.translation.accounted import told, walked_back
from wwcp_ocpi.translation.catalogue import companions, legs, refused
from wwcp_ocpi.translation.journey import Journey, travel
from wwcp_ocpi.translation.mapping import CARRIER
from wwcp_ocpi.translation.residue import Residues
from wwcp_ocpi.translation.restoring import Restoring, Superseded
from wwcp_ocpi.translation.result import Translation
from wwcp_ocpi.translation.steps import Leg
from wwcp_ocpi.wwcp.identifiers import TakenIds


def counterpart(object_: str, source: Format, target: Format) -> str | None:
    """What `object_` is called in the target, or None where it has no counterpart; raises UnknownRoute."""
    way = legs(source, target, object_)
    return None if way is None else way[-1].object if way else object_


def translate(
    value: Json,
    object: str,
    source: Format,
    target: Format,
    *,
    carry: bool = True,
    party: str | None = None,
    taken: TakenIds | None = None,
) -> Translation:
    """`value`, a record of kind `object`, in the form of `target`; `value` itself is not changed.

    With `carry` the result holds what the target cannot express, so that translating back restores the record. `party`
    (`DE*ABC`) owns the records of OCPI 2.1.1, which do not say it. `taken` are the ids already given away in this
    batch. Raises UnknownRoute.
    """
    packed = carrying.carried_whole(value)
    if packed is not None and packed["format"] == target:
        return _unpacked(packed)
    way = legs(source, target, object, refused(object, value))
    if way is None or not isinstance(value, dict):
        return _whole(value, object, source, target, carry)
    if not way:
        return Translation(value, object, (), tuple, tuple)
    return _Translating(value, way, source, target, carry, party, TakenIds() if taken is None else taken).run()


def _unpacked(packed: dict[str, Any]) -> Translation:
    return Translation(packed["value"], packed["object"], (), tuple, tuple)


def _whole(value: Json, object_: str, source: Format, target: Format, carry: bool) -> Translation:
    others = companions(target, object_, value, value) if isinstance(value, dict) else ()
    if carry:
        note = Note("carried", "", join("", CARRIER), "It has no counterpart and travels whole.")
        return Translation(carrying.whole(value, object_, source), object_, others, lambda: (note,), tuple)
    lost = Note("lost", "", None, "It has no counterpart in the target.")
    return Translation({}, object_, others, lambda: (lost,), tuple)


@dataclass
class _Translating:
    value: dict[str, Any]
    legs: tuple[Leg, ...]
    source: Format
    target: Format
    carry: bool
    party: str | None
    taken: TakenIds

    def run(self) -> Translation:
        bare, carried = carrying.unpack(self.value, self.source, self.target)
        journey = travel(bare, self.legs, hints=carried, taken=self.taken, party=self.party, tells=self.carry)
        result = journey.value
        superseded = self._restore(journey, bare, carried) if carried else []
        residues = self._residue(journey, bare) if self.carry else None
        if residues is not None:
            carrying.pack(result, residues, self.target, self.source)
        return Translation(
            result,
            self.legs[-1].object,
            companions(self.target, self.legs[-1].object, result, journey.passages[-1].root),
            lambda: tuple(
                self._notes(journey, self._residue(journey, bare) if residues is None else residues, superseded)
            ),
            lambda: tuple(telling.links(journey)),
        )

    def _restore(self, journey: Journey, bare: dict[str, Any], carried: Residues) -> list[Superseded]:
        plain = journey
        if journey.consulted:
            ours = {at: {k: v for k, v in residue.items() if k[0] == "~"} for at, residue in carried.items()}
            plain = travel(bare, self.legs, hints=ours, taken=self.taken, party=self.party)
        kept = _frozen(plain.value) if plain is journey else plain.value
        restoring = Restoring(journey.value, kept, journey.objects, journey.is_assumed)
        restoring.apply(carried)
        journey.relocate()
        return restoring.superseded

    def _residue(self, journey: Journey, bare: dict[str, Any]) -> Residues:
        """Without a carry few want to know, so that the rules were not asked."""
        residues = told(journey) if self.carry else None
        return walked_back(journey, bare, self.legs, self.party, self.carry) if residues is None else residues

    def _notes(self, journey: Journey, residues: Residues, superseded: list[Superseded]) -> Any:
        return chain(
            telling.notes_on_residue(journey, residues, self.target, self.carry),
            telling.notes_on_remarks(journey),
            telling.notes_on_superseded(journey, superseded, self.source),
        )


def _frozen(value: Any) -> Any:
    """A copy of the containers, for comparing while the original is being restored."""
    if isinstance(value, dict):
        return {name: _frozen(member) for name, member in value.items()}
    return [_frozen(element) for element in value] if isinstance(value, list) else value
