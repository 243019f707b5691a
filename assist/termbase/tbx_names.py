"""The names that the two halves of our TBX share. The dialect is TBX-Basic of ISO 30042:2019 in DCA style.

What TBX-Basic has no data category for stands in notes that begin with one of these words: docs/glossary.md.
"""

from __future__ import annotations

NAMESPACE = "urn:iso:std:iso:30042:ed-2"
NAMESPACES = (NAMESPACE, "urn:iso:std:iso:30042:ed:3.0")  # the second stands in files of the draft
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PREFERRED, ADMITTED, DEPRECATED = (f"{word}Term-admn-sts" for word in ("preferred", "admitted", "deprecated"))
SUPERSEDED = "supersededTerm-admn-sts"
RENDERS = "accepted in translations only"  # of an admitted term: renders the concept, does not name it in a source
WHERE = "where: "  # of a deprecated term: ids of concepts, one of which the source must name too
UNLESS = "unless: "  # in a language: a longer phrase in which a wording means something else
ORIGIN = "origin: source"  # in a language: a wording of it stands in the entry's source
KEEP = "keep"  # as project subset of an entry: never translated
