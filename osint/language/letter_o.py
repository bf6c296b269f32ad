"""Words near a coordinate that tell what its letter O stands for: "Ost", or "ouest", "oeste", "ovest".

Alternatives of a regular expression.
"""

OST = "der|die|das|und|nicht|liegt|bei|von|vom|Grad|Breite|Länge|Koordinaten"
OUEST = (
    r"el|los|las|del|le|les|des|du|il|della|delle|dos|das?|est|et|y|Nord|[Cc]oord[eo]\w+"
    r"|[Ll]atitud\w*|[Ll]ongitud\w*|située?|ubicad[oa]|situad[oa]|en|em"
)
