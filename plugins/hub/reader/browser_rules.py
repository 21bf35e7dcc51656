"""The file `_headers`, which several static hosts read: the rules of the pages, told by the server too.

The rule about content is read from the pages themselves, so there is one place that says it.
"""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path

_RULE = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]+)">')

_HEADERS = """/*
  Content-Security-Policy: {rule}; frame-ancestors 'none'
  Referrer-Policy: no-referrer
  Permissions-Policy: {permissions}
  X-Content-Type-Options: nosniff
  X-Frame-Options: DENY
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: same-origin

/assets/site.*
  Cache-Control: public, max-age=31536000, immutable
"""

_NOT_ALLOWED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "usb",
)


def write_browser_rules(site: str) -> None:
    """Write `_headers` into the folder `site`, from the rule that its first page has."""
    first = Path(site, "index.html")
    rule = _RULE.search(first.read_text(encoding="utf-8")) if first.exists() else None
    if rule is None:
        return
    permissions = ", ".join(f"{name}=()" for name in _NOT_ALLOWED)
    text = _HEADERS.format(rule=unescape(rule[1]), permissions=permissions)
    Path(site, "_headers").write_text(text, encoding="utf-8")
