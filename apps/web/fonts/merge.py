# Joins two slices of Be Vietnam Pro into one font file of one family: merge.py first second weight out
import sys
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

*parts, weight, out = sys.argv[1:]
slices = []
for at, part in enumerate(parts):
    font = TTFont(part)
    font.flavor = None
    # Layout rules of the two would clash; a picture needs none of them.
    for table in ('GSUB', 'GPOS', 'GDEF', 'fpgm', 'prep', 'cvt ', 'gasp', 'DSIG'):
        if table in font: del font[table]
    name = f'{out}.{at}.part'
    font.save(name)
    slices.append(name)
font = Merger(options=Options()).merge(slices)
for record in font['name'].names:
    if record.nameID in (1, 16): record.string = 'Be Vietnam Pro'
    if record.nameID in (2, 17): record.string = 'Regular' if weight == '400' else 'SemiBold'
font['OS/2'].usWeightClass = int(weight)
font.save(out)
import os
for name in slices: os.remove(name)
