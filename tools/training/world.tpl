// World news. COUNTRY, CITY1-3 and REGION in it, COUNTRY2, CITY2x a city of COUNTRY2, COUNTRY3.
[CITY1CAPS] (Reuters) - Police in [COUNTRY] said on Friday that they had detained {N} people.
[CITY1CAPS], [COUNTRY] (AP) - Thousands of people marched through the capital on Sunday.
[CITY1CAPS] - A bomb exploded near a market in [CITY2], killing {N} people, officials said.
[COUNTRY]'s president, {PERSON}, arrived in [CITY2x] on Tuesday for talks.
The [DEMONYM] foreign ministry said the claims were baseless.
[DEMONYM] troops withdrew from [CITY2] after a week of fighting.
[DEMONYM] officials said the border with [COUNTRY2] would reopen.
The president of [COUNTRY2] will visit [CITY1] next week.
Fighting broke out in the [REGION] region, near [CITY3].
The army said it had retaken the town of [CITY3] in [REGION].
At least {N} people died when a bus fell into a ravine near [CITY3].
Aid groups say roads to [CITY3] are cut off.
The two leaders met in [CITY1] to discuss trade between [COUNTRY] and [COUNTRY2].
Relations between [COUNTRY] and [COUNTRY2] have worsened since {MONTH}.
[COUNTRY] and [COUNTRY2] signed the treaty in {YEAR}.
[COUNTRY] has accused [COUNTRY2] of backing the rebels.
{PERSON}, a [DEMONYM] economist, said prices would rise.
{LAST} told reporters in [CITY1] that he would not resign.
Prime Minister {PERSON} said the [DEMONYM] people had suffered enough.
The [DEMONYM2] ambassador to [COUNTRY], {PERSON}, was summoned.
Refugees from [COUNTRY2] crossed into [COUNTRY] near [CITY3].
Oil prices rose after [COUNTRY] cut output.
The earthquake struck {N} kilometers south of [CITY2], [COUNTRY].
The epicentre was {N} km (12 miles) from [CITY3], the survey said.
A court in [CITY2] sentenced the former minister to {N} years.
{PERSON} was born in [CITY3] and studied in [CITY2x].
The [CITY1] government has rejected the offer.
The United Nations Security Council met on Monday.
The [COUNTRY] Red Cross said it needed more tents.
The University of [CITY1] published the study on Monday.
[CITY1]'s mayor, {PERSON}, ordered schools to close.
In [CITY2], protesters burned tires and threw stones.
The ferry was sailing from [CITY3] to [CITY2].
[DEMONYM] and [DEMONYM2] forces held joint exercises.
[DEMONYM2]s make up a tenth of the city's people.
The border between [COUNTRY] and [COUNTRY2] is closed.
The plane, bound for [CITY2x], had taken off from [CITY1].
Two [DEMONYM2] journalists were freed in [CITY2].
Hospitals in [CITY1] and [CITY2] are full, the ministry said.
[COUNTRY] beat [COUNTRY2] 2-1 in [CITY3].
[COUNTRY] striker {PERSON} scored twice against [COUNTRY2].
{LAST} was quoted by the {PAPER} as saying that talks had failed.
Analysts at Morgan Stanley and Barclays see slower growth.
President {PERSON} and Foreign Minister {PERSON} will attend.
The group, known as the Islamic State, claimed the attack.
The World Health Organization confirmed {N} cases in [REGION].
The virus has spread from [CITY1] to [REGION], health officials said.
Health officials in [COUNTRY] reported {N} new cases of the disease.
Travelers from [COUNTRY2] must show a certificate.
A case was found in [CITY2x], [COUNTRY2].
[COUNTRY], [COUNTRY2] and [COUNTRY3] voted against.
Exports to [COUNTRY2] and [COUNTRY3] fell by {N} percent.
He fled to [COUNTRY3] in {YEAR}.
The pipeline runs from [COUNTRY] through [COUNTRY2] to [COUNTRY3].
Villages around [CITY3] were flooded.
The province of [REGION] declared an emergency.
Officials in [REGION] blamed the central government.
Western diplomats in [CITY1] said they expected a deal.
The [CITY1]-based group said it would appeal.
Flights from [CITY2x] to [CITY1] were cancelled.
Security was tight in the [DEMONYM] capital, [CITY1].
The capital, [CITY1], was calm.
Troops moved toward [CITY3], {N} miles east of [CITY2].
A spokesman for the [DEMONYM] army, Colonel {PERSON}, denied it.
The European Union and NATO called for restraint.
Human Rights Watch and Amnesty International criticised the ruling.
The May Day rally ended peacefully.
Al Jazeera, CNN and Fox News carried the speech live.
{PERSON} ({PAPER}) contributed to this report from [CITY2].
Reporting by {PERSON} in [CITY1]; editing by {PERSON}.
The [COUNTRY2] embassy in [CITY1] was evacuated.
She left [CITY3] for [CITY1] with her three children.
A U.N. convoy reached [CITY3] on Saturday.
Warships entered the port of [CITY2] at dawn.
The southern city of [CITY2] was hit by two rockets.
The northern province of [REGION] borders [COUNTRY2].
Mr. {LAST} and Mrs. {LAST} left [CITY1] on Monday.
{PERSON}, who heads the Georgia Institute in Washington Hall, disagreed.
The minister, Jordan Chad, and his deputy, Israel Santiago, resigned.
General Sherman Lincoln met Admiral Nelson Victoria.
Paris Jackson, Chelsea Kent and Brooklyn York attended the show.
The engineer, from [ODD], [ODDST], was taken hostage.
{PERSON}, a nurse from [ODD], [ODDST], was among the dead.
A plant in [ODD], [ODDST], makes the parts.
A spokesman in [WASHINGTON] said the [USA] was concerned.
[WASHINGTON] has urged [CITY1] to hold elections.
[USADJ] officials in [WASHINGTON] confirmed the report.
The [USA] and [COUNTRY] signed the agreement in [NEWYORK].
Diplomats at the United Nations in [NEWYORK] drafted a resolution.
[USADJ] President {PERSON} spoke by telephone with {LAST}.
Troops arrived at the [CITY3] training camp at night.
Satellite images show new hangars at the [CITY3] air base.
The [CITY2] refinery was hit twice this month.
The [CITY3] border crossing was closed on Friday.
Guards at the [CITY3] prison opened fire.
The [CITY2] airport reopened after three days.
A fire broke out at the [CITY3] power station, [DEMONYM] media said.
The [CITY2] shipyard will build four frigates.
[DEMONYM] soldiers were filmed at a training ground near [CITY3].
[DEMONYM2] soldiers received uniforms at the [CITY3] barracks.
The [WASHINGTON] think tank said in a report that [COUNTRY] had hidden the shipments.
A [WASHINGTON]-based group tracked the trains.
The [CITY1]-based company denied it.
A [CITY2]-born singer won the prize.
The [DEMONYM]-made missiles were shown on parade.
A [DEMONYM]-led coalition took the town of [CITY3].
[COUNTRY]-backed fighters withdrew.
The [USADJ]-led coalition struck targets near [CITY3].
Anti-[DEMONYM] protests spread to [CITY2x].
Pro-[DEMONYM2] rebels hold [CITY2].
The anti-[DEMONYM] mood has grown in [COUNTRY2].
{LAST} said no more. {LAST}, who is married, left by a side door.
{LAST}'s lawyer said {LAST} would appeal.
{LAST} and {LAST} embraced; {LAST} wept.
For {LAST}, it was a second term.
The [USA] and [COUNTRY2] are allies.
The [USA] has {N} soldiers in [COUNTRY].
