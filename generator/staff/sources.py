"""Where a file can be read at a line, when the programme says where its repository is."""

from urllib.parse import quote

BRANCH = "main"

_FORMS = (
    (("gitlab",), "-/blob/{branch}/{path}#L{line}"),
    (
        ("gitea", "forgejo", "codeberg", "gitverse", "gitflic"),
        "src/branch/{branch}/{path}#L{line}",
    ),
)
_GITHUB = "blob/{branch}/{path}#L{line}"


def line_url(repository: str | None, path: str, line: int) -> str:
    """The address of a line of a file; empty without a repository."""
    if not repository:
        return ""
    host = repository.partition("://")[2].partition("/")[0].lower()
    form = next((form for words, form in _FORMS if any(word in host for word in words)), _GITHUB)
    where = form.format(branch=BRANCH, path=quote(path), line=line)
    return f"{repository.rstrip('/')}/{where}"
