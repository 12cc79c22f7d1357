"""The colours of the two themes, by what they are for."""

from dataclasses import asdict, dataclass
from functools import cached_property


@dataclass(frozen=True)
class Theme:
    """Every colour of the program as `#RRGGBB`; nobody writes a hex value elsewhere."""

    name: str
    canvas: str
    surface: str
    raised: str
    sunken: str
    hover: str
    border: str
    edge: str
    text: str
    text2: str
    text3: str
    off: str
    thumb: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    sel: str
    sel_off: str
    focus: str
    ok: str
    ok_tint: str
    warn: str
    warn_tint: str
    err: str
    err_tint: str
    info: str
    info_tint: str
    neutral: str
    neutral_tint: str
    chart1: str
    chart2: str
    chart3: str
    chart4: str
    chart5: str
    grid: str
    json_key: str
    json_string: str
    json_number: str
    json_keyword: str
    dim_alpha: int

    @property
    def dark(self) -> bool:
        """Whether light text stands on dark ground."""
        return self.name == "dark"

    @cached_property
    def colors(self) -> dict[str, str]:
        """The colours by token, with the grounds that are mixed from them."""
        named = {name: value for name, value in asdict(self).items() if str(value).startswith("#")}
        for tone in ("ok", "warn", "err", "info", "neutral"):
            named[f"{tone}_banner"] = mixed(named[f"{tone}_tint"], self.surface, 0.5)
            named[f"{tone}_line"] = mixed(named[tone], self.surface, 0.35)
        return named


def mixed(over: str, under: str, share: float) -> str:
    """The colour between two others; a share of 1.0 is all `over`."""
    pairs = zip(bytes.fromhex(over[1:]), bytes.fromhex(under[1:]), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02X}" for a, b in pairs)


LIGHT = Theme(
    name="light",
    canvas="#F5F6F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#EEF0F4",
    hover="#F3F4F8",
    border="#E2E5EB",
    edge="#858E9E",
    text="#1A1D24",
    text2="#474E5C",
    text3="#5D6574",
    off="#A3AAB6",
    thumb="#C6CBD4",
    accent="#4653D3",
    accent_hover="#3A46BE",
    on_accent="#FFFFFF",
    accent_text="#3D49C4",
    sel="#E4E7FC",
    sel_off="#EBEDF2",
    focus="#4653D3",
    ok="#19713E",
    ok_tint="#E1F3E8",
    warn="#855300",
    warn_tint="#FBEFD5",
    err="#B3202F",
    err_tint="#FCE7E9",
    info="#17648F",
    info_tint="#E1F0F8",
    neutral="#474E5C",
    neutral_tint="#EBEEF2",
    chart1="#4653D3",
    chart2="#0E8A7D",
    chart3="#B4690E",
    chart4="#A0408F",
    chart5="#5D6675",
    grid="#E8EBF0",
    json_key="#1F5FA8",
    json_string="#19713E",
    json_number="#8A3F00",
    json_keyword="#7A2E9A",
    dim_alpha=40,
)

DARK = Theme(
    name="dark",
    canvas="#14161B",
    surface="#1A1D23",
    raised="#242830",
    sunken="#101216",
    hover="#21252D",
    border="#2B303A",
    edge="#6F7888",
    text="#E8EAEF",
    text2="#B7BDC9",
    text3="#9BA3B2",
    off="#5A6271",
    thumb="#3F4653",
    accent="#5A67E6",
    accent_hover="#4F5BD6",
    on_accent="#FFFFFF",
    accent_text="#A9B2FF",
    sel="#2B3162",
    sel_off="#2A2E37",
    focus="#8F9AFF",
    ok="#63CC8E",
    ok_tint="#17321F",
    warn="#E8B95B",
    warn_tint="#372B12",
    err="#FF9297",
    err_tint="#431F24",
    info="#74C5EE",
    info_tint="#13303F",
    neutral="#B7BDC9",
    neutral_tint="#2A2F39",
    chart1="#8F9AFF",
    chart2="#45C4B4",
    chart3="#E5A04E",
    chart4="#DB86CC",
    chart5="#98A1B0",
    grid="#262A33",
    json_key="#86B9F5",
    json_string="#7FCF9E",
    json_number="#F0AE77",
    json_keyword="#D3A0EE",
    dim_alpha=90,
)
