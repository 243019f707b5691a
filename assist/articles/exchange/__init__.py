"""Articles to editors and back: XLIFF 1.2 and 2.0 with every segment of a file, what people changed as corrections."""

from assist.articles.exchange.returned import Returned as Returned
from assist.articles.exchange.returned import read_returned as read_returned
from assist.articles.exchange.xliff_out import Editors as Editors
from assist.articles.exchange.xliff_out import xliff as xliff
