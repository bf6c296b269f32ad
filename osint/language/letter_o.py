"""Words near a coordinate that tell what its letter O stands for: "Ost", or "ouest", "oeste", "ovest".

Alternatives of a regular expression.
"""

OST = (
    r"(?i:der|die|das|und|nicht|liegt|bei|von|vom|Grad|Breite|Länge|Koordinaten|im|auf|mit|eine?|einem"
    r"|ist|wurde|nach|dem|den|zum|zur)"
)
OUEST = (
    r"(?i:el|los|las|del|le|les|des|du|il|della|delle|dos|est|et|y|nord|coord[eo]\w+"
    r"|latitud\w*|longitud\w*|située?|ubicad[oa]|situad[oa]|en|em|la|una|une|cerca|près|vicino|perto|presso"
    r"|nel|nella|aos?|foi|não|dans|sur|para|por|che|que|na|di|uma)|das?"
)
