"""Commands written by hand: what people do that takes more than one operation."""
