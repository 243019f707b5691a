"""Help articles in many formats, translated as a job that can be stopped at any moment.

`formats` reads a file into segments and builds it again, all else byte for byte; `tagged` and `translating` carry a
segment's inline markup through an engine; `job` does the files of a folder, each segment once.
"""
