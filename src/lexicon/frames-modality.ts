/** Words around a deed that say whether, when and how much it happened. Own lists, by lemma. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A deed under one of these, as infinitive, lies ahead: "agreed to", "is set to", "is due to". */
export const PLANNING_WORDS = words(`plan intend agree promise pledge vow prepare set due ready schedule expect poise
  aim decide choose undertake commit order announce plan determined willing slate bind`);

/** A deed under one of these is wished or weighed: no more than HYPOTHETICAL. */
export const WISHING_WORDS = words(`want hope seek wish consider weigh ponder contemplate suggest propose recommend
  need like try attempt mull fear risk possible able prefer threaten offer ask urge demand call appeal press request
  warn warning expect likely let allow permit enable mean`);

/** Who does one of these to a deed has it in mind. */
export const WEIGHING_WORDS = words('consider weigh ponder contemplate mull discuss');

/** A deed under one of these did not happen. */
export const DENYING_WORDS = words(`deny refuse decline avoid fail stop refrain abstain shun without unwilling reluctant
  unable cancel forbid cease prevent unlikely`);

export const NEGATIONS = words("not never n't n’t no neither nor nobody none hardly cannot");

export const HYPOTHETICAL_MARKS = words('if unless whether lest');
export const HYPOTHETICAL_AUXILIARIES = words('would could might may should must can ought');
export const FUTURE_AUXILIARIES = words("will shall 'll ’ll wo");

/** Time words that put a deed before the news: with "year", "decade", "century", "summer" …. */
export const PAST_UNITS = words('year decade century month week summer winter spring autumn');
export const PAST_ADJECTIVES = words('previous former earlier past old historic');

/** A relationship that does one of these grows, shrinks or stays. */
export const RISING_WORDS = words(`strengthen strengthening grow growing rise increase improve improvement deepen
  deepening expand expansion develop development intensify boost reach advance flourish broaden surge enhance
  enhancement warm thaw upgrade further rising widen bolster step_up tighten soar resume escalate progress peak`);
export const FALLING_WORDS = words(`weaken fall drop decline shrink worsen deteriorate sour cool fray strain decrease
  plunge tumble slump collapse suffer crumble freeze slide dwindle erode cut sever end suspend reduce break_off
  deterioration breakdown chill`);
export const STEADY_WORDS = words('continue remain maintain keep persist stay preserve sustain uphold');

/** A head noun that holds a relationship and is no deed: it needs one of the words above beside it. */
export const RELATIONSHIP_NOUNS = words(`tie relation relationship cooperation co-operation collaboration interaction
  partnership friendship alliance dialogue trade commerce rapprochement`);

/** Verbs that only carry the deed their object names: "launched an attack", "imposed sanctions". Their subject is its doer. */
export const SUPPORT_VERBS = words(`hold have begin start open resume launch conduct carry_out make pay give offer
  provide impose issue express voice show mount stage wage continue announce pursue undertake perform extend send
  seek maintain order plan complete step_up intensify renew commit execute lead`);

/** What makes a war, a battle or an attack one of tariffs, courts or words. */
export const FIGURATIVE_WORDS =
  words(`trade tariff price currency cold culture word legal court courtroom verbal bidding
  propaganda information economic diplomatic political electoral personal media turf rhetorical`);

/** Verbs by which a truce begins or goes on. */
export const HOLDING_VERBS = words('take hold begin start come enter last');

/** Verbs whose subject suffers the deed their object names: "came under attack", "faces sanctions". */
export const SUFFERING_VERBS = words(
  'face suffer receive get come endure experience meet_with draw attract incur provoke earn come_under fall_under be_under come_in_for',
);

/** Nouns for parties that the text has named before: "the two countries", "both sides". */
export const PARTY_PLURALS = words(`country side neighbor neighbour nation state government party delegation capital
  leader minister president power foe rival ally partner army force navy military guard people`);

/** Nouns that only count or portion what follows "of": "hundreds of farmers", "ten days of talks". */
export const PORTION_NOUNS = words(`hundred thousand dozen ten score million group number pair couple handful crowd
  majority part most some day week hour round series set kind type lot line half third member team column wave batch tonne ton barrel metre meter litre liter gallon bushel
  one two three four five six many several all both each`);

/** People who act for themselves: what they block or shout is a protest, not their state's deed. */
export const CIVILIAN_NOUNS = words(`farmer worker protester demonstrator student resident villager activist supporter
  crowd trucker driver fisherman refugee union youth people citizen civilian miner teacher doctor nurse employee
  opposition prisoner woman mother family mob rioter marcher hundred thousand dozen journalist reporter writer blogger`);

/** Who mostly speaks of affairs at home. */
export const HOMELY_NOUNS = words(`opposition party union lawmaker legislator senator deputy mp court judge prosecutor
  voter resident mayor governor activist candidate protester farmer worker student doctor teacher`);

/** Who is received, beside persons and officials. */
export const GUEST_NOUNS = words('delegation mission team guest visitor leader counterpart talks');

/** What troops and travellers do who are of use. */
export const HELPING_VERBS = words('help assist aid rescue support train protect');

/** What begins a question that is reported. */
export const QUESTION_WORDS = words('whether if how why what when where who');

/** Verbs of accidents, too: a bus that hits a wall attacks nobody. */
export const ACCIDENT_VERBS = words('hit strike ram sink enter cross kill injure wound');

/** How two stand to each other: bad relations are no deed of either; less trade or cooperation is less of a deed. */
export const CONDITION_NOUNS = words('tie relation relationship friendship alliance');

/** Of what each of several has its own. */
export const APART_WORDS = words('separate own respective rival different parallel');

/** Lines beside which things stand: "a camp on the Chadian border" is not Chad's. */
export const BORDER_NOUNS = words('border frontier boundary coast');

/** Verbs that say nothing of two states when they share one: "X and Y will face each other". */
export const UNJOINT_VERBS = words(`be have face play suffer lose see need remain go elect vote win meet become know
  account represent comprise make hold produce export buy total sell own contain get compete rank share border differ feel want seem say tell believe think expect hope stand lie belong fall rise`);

/** Infinitives that a refusal to speak takes: no refusal of anything between states. */
export const SILENT_VERBS = words(`comment say answer elaborate name give discuss speak confirm specify identify reply
  respond reveal disclose explain provide tell`);

/** Nouns for one party seen from another: "our neighbour", "the enemy". */
export const COUNTERPART_NOUNS = words('neighbor neighbour enemy foe rival adversary friend partner ally counterpart');

/** Who travels for a state: head nouns of a visiting party. */
export const OFFICIAL_NOUNS = words(`delegation minister president premier envoy chancellor secretary diplomat
  ambassador chief leader mediator emir king queen prince general official negotiator representative monarch
  speaker commander governor mission vice-president sheikh pope`);

/** Who reports: no party, whatever country stands beside it. */
export const PRESS_NOUNS = words(
  'newspaper daily magazine weekly broadcaster tabloid outlet media press website channel',
);

/** How goods and shells come to a place, and how ships do. */
export const ARRIVING_VERBS = words('arrive land reach fall explode crash dock touch_down hit strike');
export const STEAMING_VERBS = words('sail steam head move cruise approach advance patrol');

/** What one says of a state to blame it. */
export const BLAMED_VERBS = words(`lie cheat steal hurt harm provoke interfere meddle escalate sabotage undermine betray
  deceive distort destabilize destabilise endanger jeopardize jeopardise harbor harbour smuggle spy infiltrate trespass
  encroach plunder loot mislead fabricate bully blackmail discriminate violate breach break ignore trample poison
  manipulate exploit intrude incite inflame`);

/** What a state owes: to fail to do it is blamed on it. */
export const DUTY_VERBS = words(`protect comply honour honor respect implement fulfil fulfill meet keep abide observe
  cooperate co-operate explain condemn prevent stop answer respond return pay deliver provide notify inform investigate
  punish release enforce secure safeguard guarantee`);

/** What is hit, struck or attacked only in a manner of speaking. */
export const FIGURATIVE_TARGETS =
  words(`low high record peak snag bottom wall headline milestone nerve deal balance chord tone note
  fire blaze wildfire bushfire flame market agreement bargain pose decision policy idea plan proposal problem issue inflation poverty corruption proportion`);

/** Verbs that call a thing a name; what they call it decides between blame and praise. */
export const NAMING_VERBS = words(
  'call label term brand describe denounce dub characterize characterise regard portray',
);
export const HARSH_WORDS = words(`violation crime aggression provocation act threat mistake lie insult terrorism illegal
  unacceptable blow betrayal outrage disgrace attack invasion occupation piracy theft blackmail interference nonsense
  absurd baseless groundless unfounded unjustified reckless dangerous irresponsible hostile provocative unlawful shameful
  unfair farce pretext fabrication slander propaganda genocide massacre atrocity barbaric cowardly escalation excuse
  disgraceful deplorable false untrue war bullying coercion`);
export const KIND_WORDS =
  words(`friend partner ally success breakthrough milestone gesture step turning welcome historic
  important positive constructive brother example model achievement victory progress courageous generous helpful good
  great opportunity`);

/** What ends talks, said of the talks. */
export const ENDING_VERBS = words(
  'stop end cease halt collapse break_down fail stall break_off suspend cancel postpone founder unravel call_off halt',
);

/** "at the request of": somebody asked for what is done. */
export const BIDDING_NOUNS = words('request urging behest bidding demand insistence invitation');

/** Behind these "at" and "on" belong to the verb: "looked at the request", "voted on the demand". */
export const LOOKING_VERBS = words('look laugh scoff bristle balk baulk glance act decide vote');
