# Joins slices of Be Vietnam Pro into one font file of one family: merge.py slice… weight out
# Python, because only fontTools joins fonts well, and it is a library of Python.
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.ttLib import TTFont

# Layout rules of the slices would clash; a picture needs none of them.
DROPPED = ('GSUB', 'GPOS', 'GDEF', 'fpgm', 'prep', 'cvt ', 'gasp', 'DSIG')
STYLES = {'400': 'Regular', '600': 'SemiBold'}

*parts, weight, out = sys.argv[1:]
with tempfile.TemporaryDirectory() as folder:
    plain = []
    for at, part in enumerate(parts):
        font = TTFont(part)
        made = font['head'].modified
        font.flavor = None
        for table in DROPPED:
            if table in font:
                del font[table]
        file = str(Path(folder, f'{at}.ttf'))
        font.save(file)
        plain.append(file)
    joined = Merger().merge(plain)

for record in joined['name'].names:
    if record.nameID in (1, 16):
        record.string = 'Be Vietnam Pro'
    if record.nameID in (2, 17):
        record.string = STYLES[weight]
joined['OS/2'].usWeightClass = int(weight)
# The date of the slices, not of today: the same slices give the same bytes.
joined['head'].created = joined['head'].modified = made
joined.recalcTimestamp = False
joined.save(out)
