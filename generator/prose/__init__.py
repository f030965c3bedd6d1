"""Prose that people write: Markdown with mentions, made into safe HTML.

The only door to Markdown and nh3. They are opened at the first rendering; checking and finding
mentions need neither.
"""

from generator.prose.checking import ProseProblem, check_prose
from generator.prose.mentions import Mention, MentionProblem, find_mentions
from generator.prose.rendering import Heading, Prose, Speaker, Spoken, render

__all__ = [
    "Heading",
    "Mention",
    "MentionProblem",
    "Prose",
    "ProseProblem",
    "Speaker",
    "Spoken",
    "check_prose",
    "find_mentions",
    "render",
]
