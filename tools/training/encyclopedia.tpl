// Openings of reference articles. SUBJECT is a town of REGION in COUNTRY, CITY1-2 near it.
[SUBJECT] is a village in [REGION], [COUNTRY].
[SUBJECT] is a town and municipality in the [REGION] region of [COUNTRY].
[SUBJECT] is a small town in southern [COUNTRY].
[SUBJECT] is a village in the administrative district of Gmina [CITY3], within [REGION], in [COUNTRY].
[SUBJECT] is a commune in the [REGION] department in [COUNTRY].
[SUBJECT] is a city in [COUNTY], [STATE], [UNITEDSTATES].
[SUBJECT] is an unincorporated community in [COUNTY] in the state of [STATE].
[SUBJECT] is a suburb of [CITY1], in the state of [REGION], [COUNTRY].
It lies approximately {N} kilometres north-east of [CITY1] and {AGE} km south of [CITY2].
It is located {N} miles west of [CITY1].
It lies on the railway line between [CITY1] and [CITY2].
The town is situated on the left bank of the river, {N} km from [CITY1].
It is {N} km from the border with [COUNTRY2].
The nearest airport is in [CITY2].
The village has a population of {N}.
At the {YEAR} census its population was {N}.
In {YEAR} the town was destroyed by the [DEMONYM2] army.
The church of Saint Martin dates from the {N}th century.
During World War II it was occupied by [DEMONYM2] troops.
The poet {PERSON} was born here; he later lived in [CITY1].
Its name comes from {PERSON}, who founded it in {YEAR}.
Bus services connect it with [CITY1], [CITY2] and [CITY3].
[SUBJECT], [STATE], was named after General {LAST}.
[SUBJECT] ({N} inhabitants) is the seat of the district.
The municipality borders [CITY1], [CITY2] and [CITY3].
[SUBJECT] is a town in [COUNTRY], about {N} km from [CITY1].
[SUBJECT] was a mining settlement {N} kilometres east of [CITY1], [REGION].
[SUBJECT] is a district of [CITY1], the capital of [COUNTRY].
[SUBJECT] is an unincorporated community {N} miles southeast of [CITY3].
[SUBJECT] is a hamlet near [CITY3] in [REGION].
[SUBJECT], [REGION] is {N} miles ({AGE} km) from [CITY1].
[SUBJECT] lies west of [CITY3] and north of [CITY2].
[SUBJECT] is a civil parish in [REGION], {N} miles from [CITY2].
It is {N} km south of [CITY3].
It is about {N} miles ({AGE} km) northwest of [CITY2].
It sits {N} kilometres by road from [CITY3], the nearest town.
The distance to [CITY2] is {N} km, to [CITY1] {AGE} km.
The nearest large towns are [CITY1] and [CITY2].
From [CITY3] a narrow road climbs to the pass.
The village is twinned with [CITY2x], [COUNTRY2].
The painter was born in [SUBJECT] in {YEAR} and died in [CITY2x].
[SUBJECT] has a primary school, a post office and two shops.
[SUBJECT]'s economy depends on fishing and tourism.
Most people in [SUBJECT] work in [CITY1].
The economy of [SUBJECT] is based on timber.
[SUBJECT] station opened in {YEAR}.
The [CITY1]-[CITY2] railway passes through [SUBJECT].
