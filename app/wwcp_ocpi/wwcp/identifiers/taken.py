"""Which WWCP identifiers a batch has already given away."""

from dataclasses import dataclass, field


def normalised(text: str) -> str:
    """An identifier as WWCP compares it: without case and `*`."""
    return text.replace("*", "").casefold()


@dataclass(slots=True)
class TakenIds:
    """Normalised identifier → the original it stands for; one is shared by all records of a batch.

    WWCP takes `DE*GEF*P12*34` and `de*gef*P1234` for the same pool, OCPI holds `12*34` and `1234` apart.
    """

    originals: dict[str, str] = field(default_factory=dict)

    def claim(self, text: str, original: str) -> bool:
        """Give `text` to `original`, unless another original has it; asking twice gives the same answer."""
        return self.originals.setdefault(normalised(text), original) == original

    def original(self, text: str) -> str | None:
        """Whom an identifier was given to."""
        return self.originals.get(normalised(text))
