"""Ids as Fivetran makes them: two words, here always the same ones for the same seed."""

from __future__ import annotations

from collections.abc import Container
from math import gcd

_BEGINNINGS = ("", "un", "over", "half", "ever", "well")
_ADJECTIVES = """
able absent active airy alert ample amused ancient arctic aware awake balmy bare basic beaming bent bitter blank blissful bold
brave breezy brief bright brisk broad bronze bumpy busy calm candid careful casual charmed cheerful chilly civil clean clear
clever cloudy coarse cold common composed cool cosy crisp curious curly daily dapper daring dear decent deep deft dense direct
dreamy dry dusty eager early earnest easy elated even exact fabled faint fair famous fancy fast fertile fine firm fit flat fleet
fluent focal fond formal frank free fresh frosty full gentle giant gifted glad gleaming golden good grand grassy grave great
green gritty hardy hasty hazy hearty heavy helpful hidden hollow honest humble hushed icy ideal jolly jovial just keen kind large
late lavish lean leafy level light likely lively local lofty lone long loud loyal lucid lucky lunar magic mellow merry mild minor
misty modest mossy muted narrow native neat nimble noble noted novel oaken odd open oral ornate paced
""".split()
_NOUNS = """
acorn alcove ambush anchor antler apron arch attic aurora avenue badge bagel ballad bamboo banner barley basin beacon beaver
bench birch bishop blanket blossom bonnet boulder bramble brigade brook bucket buffet button cabin cactus candle canopy canyon
caravan carpet cascade castle cedar cellar chapel cinder circuit citadel clover cobble compass copper coral cottage cradle crater
cricket crystal cushion cypress dagger dahlia daisy desert dolphin domino dragon drift dropsy dune eagle easel ember engine estuary
fable falcon feather fern ferry fiddle flagon flint forest fossil fountain furrow gable gallon garden garnet gecko geyser ginger
glacier goblet granite grotto gumption hamlet harbor harness hazel hearth helmet heron hickory hollow horizon hornet island ivory
jacket jasmine jigsaw jungle kernel kettle lagoon lantern lattice laurel ledge lemon lentil lever lichen lily linen lizard lobster
locket lotus magnet mallet mango mantle maple marble marigold marsh meadow medal melon meridian meteor mirror mitten monsoon mortar
mosaic muffin mustard nectar nettle nickel nutmeg oasis ocelot olive onion opal orchard orchid otter oyster paddle
""".split()
_FIRST = [beginning + adjective for beginning in _BEGINNINGS for adjective in _ADJECTIVES]
_ALL = len(_FIRST) * len(_NOUNS)


class Ids:
    """Deals out ids in an order that depends on the seed, none twice."""

    def __init__(self, seed: int = 0) -> None:
        self._step = 48_271 + 2 * seed
        while gcd(self._step, _ALL) != 1:
            self._step += 1
        self._place = 7_919 * (seed + 1)
        self._dealt = 0

    def deal(self, taken: Container[str] = ()) -> str:
        """The next id that is not taken."""
        while True:
            self._place = (self._place + self._step) % _ALL
            rounds = self._dealt // _ALL
            self._dealt += 1
            dealt = f"{_FIRST[self._place // len(_NOUNS)]}_{_NOUNS[self._place % len(_NOUNS)]}{rounds or ''}"
            if dealt not in taken:
                return dealt
