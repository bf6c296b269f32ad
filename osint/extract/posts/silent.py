"""Links of platforms whose identifiers hold no time, so that nobody looks for one in vain."""

from __future__ import annotations

from osint.extract.posts.scheme import DOMAIN, Scheme, link, silent

SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "youtube",
        DOMAIN,
        ("youtu",),
        link(
            r"(?:youtube(?:-nocookie)?\.com/(?:watch\?(?:[\w=%.-]{1,60}&){0,5}v=|shorts/|embed/|live/|v/)"
            r"|youtu\.be/)[A-Za-z0-9_-]{11}(?![\w-])"
        ),
        silent("a YouTube identifier is random: it holds no time"),
    ),
    Scheme(
        "telegram",
        DOMAIN,
        ("t.me/", "telegram.me/"),
        link(
            r"(?:t\.me|telegram\.me)/(?:s/)?(?:c/\d{5,12}|[a-z]\w{3,31})/\d{1,9}(?:/\d{1,9})?(?!\w)"
        ),
        silent(
            "a Telegram post number is serial: it holds no time, only an order within the channel"
        ),
    ),
    Scheme(
        "facebook",
        DOMAIN,
        ("facebook.com", "fb.watch"),
        link(
            r"(?:[a-z-]{2,5}\.)?(?:facebook\.com/(?:[\w.-]{1,60}/(?:posts|videos)/[\w.-]{5,80}"
            r"|(?:story|permalink)\.php\?[\w=&.-]{10,200}|watch/?\?v=\d{8,20}|reel/\d{8,20})|fb\.watch/\w{6,14})"
        ),
        silent("how Facebook numbers its posts is not published: no time can be read from it"),
    ),
    Scheme(
        "vk",
        DOMAIN,
        ("vk.com",),
        link(r"vk\.com/(?:wall|video|photo)-?\d{1,12}_\d{1,12}(?!\d)"),
        silent("a VK post number is serial: it holds no time, only an order on the wall"),
    ),
    Scheme(
        "reddit",
        DOMAIN,
        ("reddit.com", "redd.it"),
        link(r"(?:(?:old|new)\.)?(?:reddit\.com/r/\w{2,24}/comments|redd\.it)/[a-z0-9]{5,8}(?!\w)"),
        silent("a Reddit identifier is a serial number: it holds no time, only an order"),
    ),
)
"""One row a platform."""
