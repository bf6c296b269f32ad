// Field reports, alerts, lists and captions; and persons, firms and things in the same forms.
[CITY3] was hit by a rocket on Monday night.
[CITY3] was hit by four guided bombs.
[CITY2] was struck by cruise missiles, the governor wrote.
[CITY3] was attacked with {N} drones.
[CITY3] was shaken by a series of blasts.
[CITY3] was without electricity for {N} hours.
[CITY3] was cut off from the rest of [REGION].
[CITY2] came under artillery fire at dawn.
[CITY3] remains under the control of the army.
[CITY3] has been under blockade since {MONTH}.
[CITY3] fell to the insurgents in {YEAR}.
[CITY2] declared an emergency after the flood.
[CITY3] lost its only bridge.
[CITY3] has no running water.
[CITY3] and [CITY2] were hit overnight.
[CITY3] and [CITY1] have no power.
[CITY2], [CITY3] and [CITY1] are under alert.
Targets in [CITY1], [CITY2] and [CITY3] were hit.
Strikes were reported in [CITY2], [CITY3].
Drones attacked [CITY1], [CITY3] and [CITY2].
Clashes continued near [CITY1], [CITY2], [CITY3] and in the forest.
In [CITY3] and [CITY2], shops stayed shut.
In [CITY3], [CITY2] and [CITY1], schools stayed shut.
According to the army, [CITY3] was hit by a shell.
At night, [CITY3] was hit again.
Officials said that [CITY3] had been hit by mortar fire.
The [CITY3] hospital has no medicine.
The [CITY2] hospital was hit on Sunday.
A nurse at the [CITY3] clinic was wounded.
The [CITY3] bridge was blown up.
Water ran over the [CITY3] dam.
A shell hit the [CITY3] market at noon.
Stalls at the [CITY3] market burned.
The [CITY2] plant was shut down.
An explosion shook the [CITY3] mine.
The [CITY3] school was used as a shelter.
Prisoners were held at the [CITY3] prison.
The [CITY2] railway station was crowded.
The [CITY3] front saw {N} clashes.
Pressure grew in the [CITY3] sector.
Attacks continued in the [CITY3] direction.
The [CITY3] district was shelled {N} times.
The [CITY3] area was shelled {N} times.
The [CITY2] governor's office did not reply.
[CITY2]'s governor asked for help.
[CITY3]'s mayor said {N} houses had burned.
[CITY3]'s school was damaged.
[CITY3]'s only bakery has closed.
[CITY3] residents hid in cellars.
[CITY3] officials asked for help.
[CITY3] mayor {PERSON} was not hurt.
A convoy hit a mine on the [CITY2]-[CITY3] road.
The [CITY3]-[CITY1] highway was reopened.
The [CITY2] - [CITY3] road is closed.
Trains on the [CITY2]-[CITY3] line were late.
[CITY3]: {N} dead
[CITY3]: {N} houses damaged
[CITY3]: shelling, one wounded
[CITY2]: fire at a warehouse, no casualties
- [CITY3]: {N} dead, {N} wounded
- [CITY2]: one house burned
- [CITY3] ({N} wounded)
* [CITY3] - {N} families moved
• [CITY3]: power cut
{N}. [CITY3] - {N} tents delivered
[CITY3] - {N} people were evacuated on Monday.
[CITY2] — The court sentenced two men on Friday.
[CITY2] -- Rescuers searched for the missing.
[CITY3] | {DAY} {MONTH} | {N} dead
{DAY} {MONTH} | [CITY3] | {N} dead
[CITY2] | {N} | drone
Location: [CITY3]
Place: [CITY3], [COUNTRY]
Village: [CITY3]
Shelling in [CITY3] wounds {N}
Bomb kills {N} in [CITY3]
Drones hit [CITY2], {N} wounded
Fire in [CITY3] destroys market
[CITY3] blast kills {N}
[CITY2] mayor steps down
Army takes [CITY3]
Rebels hold [CITY3] and the road to [CITY2].
The army controls [CITY3] and the river bank.
The army has lost [CITY3] and [CITY2].
Militants took [CITY3] on Sunday.
The militants seized [CITY3] and burned the police post.
Jets bombed [CITY3] and the hills above it.
Warplanes struck [CITY2] for a second day.
Smoke rose over [CITY3].
Near [CITY3], a bus hit a mine.
The column is heading for [CITY3].
He left for [CITY2] on Sunday.
The train was bound for [CITY2].
[CITY2], {DAY} {MONTH} (Reuters) - The court sentenced two men.
[CITY1], {MONTH} {DAY} (AFP) - Rescuers searched for the missing.
Storm hits [CITY3], {N} homes lost
Floods cut off [CITY3], officials say
[CITY3]'s bridge was blown up.
[CITY2]'s airport was hit by rockets.
[CITY3] authorities closed the schools.
[CITY2]'s largest market burned down.
Location: [CITY3], [CITY1], the [REGION] region
The attack took place in [CITY2], [REGION], on Monday.
[CITY1]
[CITY2]
[CITY3]
[CITY1] was dark on Sunday night.
[CITY1] was quiet on Sunday.
[BIG] was hit by missiles and drones.
[BIG] was shaken by an explosion.
[CITY2x] was under water.
[BIG] has not seen such a night for years.
[BIG] is without heating.
[BIG] woke to sirens.
[COUNTRY] was hit by a storm.
[COUNTRY] was not informed.
[COUNTRY] has closed the crossing.
[REGION] was without power.
[REGION] was hit hardest.
[CITY3], {N} km north of [CITY1], was shelled.
[CITY2], {N} miles from [CITY1], was hit again.
[CITY3], a town in [REGION], was evacuated.
[CITY3], a suburb of [CITY1], was searched.
Central [CITY1] was closed to traffic.
Downtown [CITY2] was closed to traffic.
Northern [REGION] was calm.
// Who and what is no place in such a sentence.
{LAST} was hit by a car on Monday night.
{LAST} was hit by a bullet in the neck.
{LAST} was struck by a stone.
{LAST} was attacked by two men with knives.
{LAST} was shot dead in his house.
{LAST} was arrested in {MONTH}.
{LAST} was sentenced to {N} years.
{LAST} was without a contract.
{LAST} came under pressure from his party.
{LAST} remains under investigation.
{LAST} has been in custody since {MONTH}.
{LAST} fell from a ladder in {YEAR}.
{LAST} declared victory after the vote.
{LAST} lost his seat.
{LAST} has no children.
{LAST} and {LAST} were released.
{LAST} and {LAST} have pleaded guilty.
{LAST}, {LAST} and {LAST} are on trial.
Prosecutors charged {LAST}, {LAST} and {LAST}.
At night, {LAST} was moved to a cell.
Officials said that {LAST} had been hit by a car.
The {LAST} family has left.
The {LAST} case was reopened.
The {LAST} brothers were acquitted.
The {LAST} report blamed the bank.
The {LAST} murder shocked the town.
{LAST}'s lawyer asked for bail.
{LAST}'s mother said he was at home.
{LAST}'s brother was wounded.
{LAST}'s deputy did not reply.
{LAST}'s bakery has closed.
{LAST} supporters filled the square.
{LAST} lawyers asked for bail.
{LAST}: "We had no warning."
{LAST}: we had no warning
- {LAST}: I disagree.
- {LAST} ({N} years old)
{LAST} ({N}) was buried on Monday.
{LAST}, {N}, was buried on Monday.
{LAST} - the last witness - died in {MONTH}.
{LAST} | {N} | defender
Name: {LAST}
Driver: {LAST}, {N}
By {LAST}
{LAST} dies at {N}
{LAST} wins in the final
{LAST} quits
Judge frees {LAST}
Police arrest {LAST} over murder
Police arrested {LAST} on Sunday.
The police questioned {LAST} for hours.
The party has lost {LAST} and his friends.
The court found {LAST} not guilty.
The guards beat {LAST} and his son.
The rebels shot {LAST} on Sunday.
Smoke got into the eyes of {LAST}.
A letter to {LAST} came back.
Friends of {LAST} said so.
Critics of {LAST} were jailed.
The trial of {LAST} was put off.
Talks with {LAST} and {LAST} were put off.
{LAST} said on Sunday that he had no comment.
{FIRST} was hit by a ball at school.
{FIRST} and {FIRST} were late.
{FIRST}'s father was wounded.
Amazon was hit by a strike of its drivers.
Boeing said orders had fallen.
Shares of Ford, Shell and Visa were up.
Shares in Santander rose by {N} per cent.
The Patriot battery was hit.
The Leopard tank was damaged.
Several houses burned. Local reports spoke of {N} dead.
Christmas was cancelled.
Easter: {N} dead on the roads
Friday: rain and wind
Summer: {N} fires
Number {N}: {LAST}
{N} | {LAST} | defender
{LAST} | midfielder | {N}
{N} | {FIRST} {LAST} | {N} goals
{LAST}: I was at home
- {LAST}: no, never
- {LAST} (captain), {LAST}, {LAST}
• {LAST}: a good man
* {LAST} - guitar
• {PERSON}, chairman
{N}. {LAST}
Chairman: {LAST}
Guitar: {FIRST} {LAST}
{LAST}'s shares rose.
{LAST}'s airline went bankrupt.
{LAST} and {LAST} were appointed to the board.
{LAST}, {LAST}, {LAST} and {LAST} took part.
{LAST} took the book and left.
The board dismissed {LAST} and {LAST}.
{LAST} - In memory of a teacher
