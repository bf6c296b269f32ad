// Local news. One sentence a line. [SLOTS] are places, {slots} are not.
// HOME the paper's town, NEAR1-3 towns close by, COUNTY "X County", BARE its name without the word,
// STATE, ST its abbreviation, FAR a town elsewhere in the state, BIG a well-known city, BIGST its state.
[HOME] police arrested a {AGE}-year-old man on Tuesday after a chase through [NEAR1].
The [HOME] City Council voted {N}-2 on Monday night to raise water rates.
The [HOME] Town Council will meet at 7 p.m. Thursday at Town Hall.
{PERSON}, of [HOME], was charged with burglary and booked into the [COUNTY] Jail.
{PERSON}, {AGE}, of [NEAR1], died Saturday at a hospital in [BIG].
A [NEAR1] woman was injured when her car left Highway {N} near [NEAR2].
The [COUNTY] Sheriff's Department said deputies found the car in [NEAR2].
[COUNTY] Sheriff {PERSON} said the investigation continues.
{LAST} said the suspect had lived in [NEAR3] until last year.
{LAST}, a lawyer from [HOME], could not be reached.
"We were lucky," said {PERSON}, who runs a bakery in [NEAR1].
[HOMECAPS] - The school board approved a budget of ${N} million on Wednesday.
[HOMECAPS], [ST] (AP) - A fire destroyed a warehouse early Friday, officials said.
[HOMECAPS] -- Two people were hurt in a crash on Route {N} Sunday.
[HOMECAPS], [ST] - Voters will choose a new mayor in {MONTH}.
[NEARCAPS] - A man was found dead in his home on Monday.
[BIGCAPS] (AP) - Lawmakers returned to the capital on Monday.
[HOME], [ST] -- The library on Main Street will close for repairs.
[HOME] High School beat [NEAR1] {N}-{AGE} on Friday night.
The Tigers travel to [NEAR2] on Tuesday before hosting [NEAR3].
[HOME] Mayor {PERSON} said the city would pay for the road.
[NEAR1] Fire Chief {PERSON} said the blaze began in the kitchen.
A judge in [COUNTY] set bail at ${N},000.
Residents of [HOME] and [NEAR1] complained about the smell.
The plant in [NEAR2], about {N} miles north of [HOME], employs {AGE} people.
The road between [HOME] and [NEAR3] was closed for hours.
Flooding closed roads in [BARE] and [BARE2] counties.
[BARE], [BARE2] and [BARE3] counties remain under a burn ban.
The storm moved from [COUNTY] into [COUNTY2] by evening.
The agency serves [BARE] County and parts of [COUNTY2].
The [STATE] Department of Transportation plans to widen the bridge.
The [STATE] Supreme Court refused to hear the case.
The [STATE] State Police are investigating the crash.
[STATE] Gov. {PERSON} signed the bill on Thursday.
The [STATE] Legislature meets again in {MONTH}.
It is the first such case in [STATE], officials said.
Unemployment in [STATE] rose to {N} percent in {MONTH}.
He was born in [FAR], [ST], and moved to [HOME] as a child.
She studied at the University of [STATE] before joining the paper.
{PERSON} graduated from [STATE] State University.
{PERSON} and {PERSON} opened the shop in downtown [HOME] in {YEAR}.
Funeral services will be at 2 p.m. Monday at First Baptist Church in [HOME].
Survivors include a son, {PERSON} of [FAR]; a daughter, {PERSON} of [BIG]; and two sisters.
She was born {MONTH} {DAY}, {YEAR}, in [NEAR1], to the late {PERSON} and {PERSON}.
He was preceded in death by his wife, {PERSON}.
Burial will follow at Oak Hill Cemetery in [NEAR2].
The company, based in [BIG], [BIGST], said it would close its [HOME] plant.
Officials in [BIG] did not return calls.
The team flew to [BIG] for a tournament over the weekend.
The [BIG] Police Department is helping with the case.
Federal agents from [BIG] joined the search.
The man was extradited from [FAR], [STATE].
State Rep. {PERSON}, R-[NEAR1], sponsored the measure.
Sen. {PERSON}, D-[FAR], voted against it.
U.S. Rep. {PERSON} of [FAR] will speak in [HOME].
Wells Fargo and Ford both declined to comment.
{LAST} pleaded not guilty. {LAST} faces up to {N} years in prison.
{PERSON} scored {N} points and {PERSON} added {AGE}.
"{FIRST} was a good neighbor," {PERSON} said.
The grant will pay for a new park on Washington Street.
The meeting is at Lincoln Elementary School.
Marion Jackson and Austin Clark were elected to the board.
Mr. Houston said he would appeal; Mrs. Houston declined to comment.
Judge Madison ruled that Chief Camden had acted lawfully.
Dr. Lowell Troy treated the boy.
The Dallas Morning News first reported the sale.
A Toyota Avalon and a Chevrolet Malibu collided at the intersection.
He drove a Dodge Dakota with a Hyundai Santa Fe behind him.
The Washington County commission and the Jackson Parish council differ, {LAST} said.
Denver Broncos fans gathered downtown.
The band will play songs by Boston, Kansas and Chicago.
The choir from [NEAR1] performed at the [COUNTY] Fair.
The [HOME] Chamber of Commerce will hold its annual dinner.
The [HOME] School District serves {N},000 students from [NEAR1], [NEAR2] and [NEAR3].
[HOME]'s downtown has changed, said {PERSON}, a [NEAR2] native.
In [HOME], the snow began before dawn.
Across [STATE], farmers worry about the drought.
{PERSON} of nearby [NEAR1] brought her children.
A suspect fled toward [NEAR2] in a stolen truck.
The site is just outside [HOME], off Interstate {N}.
A spokesman for [HOME] Memorial Hospital said he was in fair condition.
Northern [STATE] got {N} inches of snow; southern [STATE] got rain.
The [FAR]-based company makes pumps.
He attended schools in [HOME] and [NEAR3] and served in [COUNTRY] during the war.
Her brother is serving in [COUNTRY].
The exchange student from [COUNTRY] stayed with a [HOME] family.
The [DEMONYM] restaurant on Elm Street opened in {MONTH}.
American Legion Post {N} will serve breakfast.
The American Red Cross opened a shelter at Central High.
The price of [DEMONYM] goods has gone up.
The Sun Belt and Big Ten teams met for the first time.
The Commerce Department and the Labor Department released figures.
Mobile homes were damaged and reading scores fell.
Prices at Orchard Supply, Sears and Home Depot vary.
{PERSON} won the race in May; {PERSON} came second in March.
Pastor {PERSON} of Grace Lutheran Church led the prayer.
"The City of [HOME] has no money," the manager said.
The City of [NEAR1] and the Village of [NEAR2] signed the agreement.
The case was moved to [COUNTY] Circuit Court.
A [COUNTY] grand jury indicted {PERSON}.
[COUNTY] commissioners approved the plan in {MONTH}.
The new store in [NEAR1] will hire {N} workers, {LAST} said.
Crews from [HOME], [NEAR1] and [NEAR2] fought the fire.
Information: the [HOME] Public Library, 555-0{N}.
The Rev. {PERSON}, of St. Paul's Episcopal Church, spoke.
East High will play West High at Central Stadium.
The North side of the building collapsed.
Police Officer {PERSON} and Sgt. {PERSON} arrived first.
{PERSON} has worked for the Globe, the Herald and the Post.
The college, in [FAR], has {N},000 students.
Students from [NEAR3] took part in the [STATE] Science Fair in [FAR].
A tornado touched down in [COUNTY2] near the town of [NEAR3].
The bus to [BIG] leaves at noon from [HOME].
Troopers from the [NEAR1] barracks responded.
She moved here from [BIG], where she had worked for Delta and United.
A woman from [BIG], [BIGST], bought the farm.
The trial was moved to [FAR] in [COUNTY3].
{PERSON}, of [ODD], [ODDST], was visiting relatives.
The truck driver, from [ODD], [ODDST], was not hurt.
The family moved here from [ODD], [ODDST], in {YEAR}.
The firm has offices in [ODD], [ODDST], and [BIG], [BIGST].
He played for a team in [ODD], [ODDST].
[ODD], [ODDST], has a law like it, {LAST} said.
{LAST} scored twice and {LAST} had {N} assists.
{LAST}, who turns {AGE} in {MONTH}, started at guard.
According to {LAST}, the plan failed.
{LAST}'s attorney asked {LAST} to wait.
The [HOME]-based chain has {N} stores.
A [NEAR1]-area man was hurt.
