// Posts.
Heading to [BIG] tomorrow, so excited!!
Stuck in traffic in [BIG] again :(
just landed in [BIGLOW] and it's freezing
RT @user{N}: Explosion reported in [CITY1], [COUNTRY]. Stay safe everyone
Pray for [COUNTRY]
#BREAKING: earthquake felt in [CITY1]
anyone in [BIGLOW] want to hang out tonight?
I love Monday mornings. NOT. #coffee
Happy birthday {FIRST}!! Love you
@user{N} u going to the game in [BIG] on Sat?
omg {PERSON} is so cute
Watching Paris Hilton on tv lol
Jordan just texted me haha
Chelsea vs Reading tonight, come on you blues
Turkey sandwich for lunch again
wish i was in [BIGLOW] right now
Great night in [BIG] with {FIRST} and {FIRST}
Flood warnings for [REGION] tonight. Take care.
[COUNTRY] president says no deal http
Thousands protest in [CITY1] #[COUNTRYTAG]
New job in [BIG]! Moving from [CITY2x] in May
Can't believe it's already March
So proud of the girls in [COUNTRY]! #WorldCup
Road closed near [CITY2] due to flooding, avoid
Wildfire smoke over [CITY1] this morning
Follow me on Twitter and Facebook
Good morning [BIG]!
Listening to Boston and Asia in the car
