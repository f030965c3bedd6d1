"""The MkDocs theme «nastavnik»: Material's stylesheets under our own templates.

Being imported before Material, it also silences the banner that Material prints at each build.
"""

import os

os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")
