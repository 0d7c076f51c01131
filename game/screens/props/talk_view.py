"""How the talk with Mo looks: the wagon he stands in, his balloon and that of who asks, a word on a card, somebody to talk to."""

from __future__ import annotations

import pygame

from game.rules.explained import Word
from game.screens import theme
from game.screens.art import circle, drawn, icon, panel, picture
from game.screens.kept import kept
from game.screens.lettering import fitting_size, lettering, measure

WAGON = (1224, 626)
PEOPLE_ICONS = ("users", "first-aid-kit", "coins", "phone")
GROUNDS = theme.CARD_GROUNDS


@kept
def wagon() -> pygame.Surface:
    """The sheet: at the left the window of the tram with the town at dawn, at the right room to talk."""
    width, height = WAGON
    houses = "".join(f'<rect x="{x}" y="{y}" width="{w}" height="{480 - y}" fill="{tint}"/>' for x, y, w, tint in (
        (24, 330, 60, "#5b5474"), (80, 290, 48, "#6d5f7d"), (126, 352, 70, "#574f6e"), (194, 310, 50, "#6d5f7d"), (240, 340, 90, "#5b5474")))
    lights = "".join(f'<rect x="{x}" y="{y}" width="9" height="12" rx="2" fill="#ffe09a"/>' for x, y in (
        (38, 350), (60, 350), (38, 378), (92, 312), (110, 336), (140, 372), (170, 372), (206, 334), (224, 360), (262, 360), (290, 384)))
    return drawn(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width + 6} {height + 8}"><defs><linearGradient id="s" x1="0%" y1="0%" x2="0%" y2="100%">'
        '<stop offset="0" stop-color="#5b5a86"/><stop offset="0.55" stop-color="#e0a08c"/><stop offset="1" stop-color="#f9c49a"/></linearGradient></defs>'
        f'<rect x="5" y="7" width="{width}" height="{height}" rx="34" fill="#1f2a36" fill-opacity="0.25"/>'
        f'<rect x="0" y="0" width="{width}" height="{height}" rx="34" fill="#fbe7c6"/>'
        f'<rect x="0" y="0" width="{width}" height="{height}" rx="34" fill="none" stroke="#f1d5a4" stroke-width="4"/>'
        '<rect x="18" y="18" width="318" height="590" rx="26" fill="#0f5c5f"/>'
        '<rect x="32" y="32" width="290" height="430" rx="20" fill="url(#s)"/><circle cx="228" cy="262" r="46" fill="#fff0c4"/>'
        f'<circle cx="228" cy="262" r="72" fill="#fff0c4" fill-opacity="0.25"/>{houses}{lights}'
        '<rect x="18" y="440" width="318" height="44" fill="#0f5c5f"/><rect x="18" y="462" width="318" height="18" fill="#f5b82e"/>'
        '<rect x="30" y="484" width="294" height="112" rx="16" fill="#0b4a4d"/>'
        '<rect x="18" y="18" width="14" height="444" rx="7" fill="#0f5c5f"/><rect x="322" y="18" width="14" height="444" rx="7" fill="#0f5c5f"/>'
        '<rect x="40" y="52" width="274" height="7" rx="3" fill="#e09c12"/>'
        '<path d="M92 58v26M262 58v26" stroke="#e09c12" stroke-width="4"/><circle cx="92" cy="96" r="12" fill="none" stroke="#fff8ec" stroke-width="6"/>'
        '<circle cx="262" cy="96" r="12" fill="none" stroke="#fff8ec" stroke-width="6"/></svg>', (width + 6, height + 8))


def balloon(words: str, width: int, high: int, size: int) -> pygame.Surface:
    """What Mo says, with a tail to the left, no higher than `high`."""
    pad, tail = 24, 24
    size = fitting_size(words, width - 2 * pad, high - 28, size)
    wide, tall = measure(words, size, width - 2 * pad)
    box_wide, box_high = wide + 2 * pad, max(tall + 28, 64)
    surface = pygame.Surface((box_wide + tail + 6, box_high + 8), pygame.SRCALPHA)
    middle = min(box_high // 2 + 10, 74)
    surface.blit(panel(box_wide, box_high, theme.PAPER, 24, shadow=0.12), (tail, 0))
    pygame.draw.polygon(surface, pygame.Color(theme.PAPER), [(tail + 2, middle - 14), (0, middle + 12), (tail + 2, middle + 12)])
    surface.blit(lettering(words, size, width - 2 * pad), (tail + pad, (box_high - tall) // 2))
    return surface


def mine(words: str, width: int, high: int, size: int) -> pygame.Surface:
    """What the player asked, in teal with a tail to the right."""
    pad, tail = 24, 20
    size = fitting_size(words, width - 2 * pad, high - 14, size)
    wide, tall = measure(words, size, width - 2 * pad, "semi")
    box_wide = wide + 2 * pad
    surface = pygame.Surface((box_wide + tail + 4, high + 6), pygame.SRCALPHA)
    surface.blit(panel(box_wide, high, theme.TEAL, 24, shadow=0.12), (0, 0))
    pygame.draw.polygon(surface, pygame.Color(theme.TEAL), [(box_wide - 3, high // 2 - 10), (box_wide + tail - 2, high // 2 + 14), (box_wide - 3, high // 2 + 14)])
    surface.blit(lettering(words, size, width - 2 * pad, theme.PAPER, "semi"), (pad, (high - tall) // 2))
    return surface


def word(word: Word, width: int, high: int, large: int, small: int) -> pygame.Surface:
    """A word on a card: its picture in a disc, the word, one sentence."""
    sheet = panel(width, high, theme.PAPER, 22, shadow=0.1).copy()
    disc = circle(92, GROUNDS[sum(map(ord, word.name)) % len(GROUNDS)])
    sheet.blit(disc, disc.get_rect(center=(66, high // 2)))
    mark = picture(word.picture, 54, 54, theme.DEEP_TEAL)
    sheet.blit(mark, mark.get_rect(center=(66, high // 2)))
    room = width - 144
    large = fitting_size(word.name, room, 58, large, "bold")
    head = lettering(word.name, large, room, theme.DEEP_TEAL, "bold")
    small = fitting_size(word.says, room, high - head.get_height() - 30, small)
    body = lettering(word.says, small, room)
    top = (high - head.get_height() - body.get_height() - 4) // 2
    sheet.blit(head, (126, top))
    sheet.blit(body, (126, top + head.get_height() + 4))
    return sheet


def person(words: str, width: int, high: int, size: int) -> pygame.Surface:
    """Somebody to talk to: a line with a picture."""
    sheet = panel(width, high, theme.PAPER, 20, shadow=0.1).copy()
    number = sum(map(ord, words)) % len(GROUNDS)
    disc = circle(high - 20, GROUNDS[number])
    sheet.blit(disc, disc.get_rect(center=(60, high // 2)))
    name = next((one for one, sign in zip(PEOPLE_ICONS, ("begeleider adviser", "huisarts doctor", "geld money", "113"), strict=True)
                 if any(part in words.lower() for part in sign.split())), "chats-circle")
    mark = icon(name, high - 44, theme.DEEP_TEAL)
    sheet.blit(mark, mark.get_rect(center=(60, high // 2)))
    room = width - 136
    size = fitting_size(words, room, high - 12, size)
    lettered = lettering(words, size, room)
    sheet.blit(lettered, lettered.get_rect(midleft=(116, high // 2)))
    return sheet
