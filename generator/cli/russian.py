"""Click's own messages in Russian, through the gettext that it is written for."""

import gettext
import os
from pathlib import Path

CATALOGUE = Path(__file__).with_name("locale")
DOMAIN = "messages"


def speak_russian() -> None:
    """Point gettext at our catalogue, whatever the machine's language is.

    Click takes its words from the default domain when it prints, so this is in time.
    """
    os.environ["LANGUAGE"] = "ru"
    gettext.bindtextdomain(DOMAIN, str(CATALOGUE))
    gettext.textdomain(DOMAIN)
