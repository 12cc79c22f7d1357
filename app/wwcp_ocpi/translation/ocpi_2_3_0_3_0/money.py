"""Money: net and gross in 3.0 as in 2.2.1, net and a list of taxes in 2.3.0 (OCPI 2.3.0, 17.5)."""

from wwcp_ocpi.translation.ocpi_2_2_1_2_3_0 import money

PRICE = money.PRICE.mirrored()
PRICE_LIMIT = money.PRICE_LIMIT.mirrored()
