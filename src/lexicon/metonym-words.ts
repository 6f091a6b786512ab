/**
 * Words beside a capital that tell its government from its streets. English news usage; own facts.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs whose subject is a city as a place: "Tokyo lies", "Kyiv woke", "Paris braces for rain". */
export const placeSubjectVerbs = words(
  `lie stand wake shake burn suffer flood brace freeze swelter sleep mourn bustle grow shrink sprawl empty fill fall sink reopen recover
   experience witness average straddle border celebrate lockdown teem buzz hum quake tremble rumble glow erupt rejoice cheer dance party`,
);

/** Participles of a passive whose subject is a city as a place: "Kyiv was shelled". */
export const placePassiveVerbs = words(
  `hit shell bomb flood strike attack rock destroy damage evacuate capture seize occupy besiege liberate surround locate found build rebuild
   name rename visit reach cut paralyse paralyze plunge blanket cover cordon close seal lock shut devastate encircle raid loot connect link`,
);

/** Verbs whose object is a city as a place: "left Malabo", "reached Kyiv", "shelled Aden". */
export const placeObjectVerbs = words(
  `leave reach visit enter hit shell bomb flood strike attack capture seize occupy besiege liberate surround flee evacuate depart approach
   tour cross circle overfly encircle retake abandon quit transit rock storm devastate bombard raid overrun bypass connect link grip paralyse paralyze`,
);

/** Verbs of motion and of being somewhere, whose "to" and "from" lead to and from a place. */
export const motionVerbs = words(
  `fly travel go come return head move drive sail walk march arrive depart leave flee run drive ship send_troops bring take carry transfer deport evacuate
   relocate escape commute ferry airlift retreat withdraw journey hike cycle ride land divert reroute stretch extend ascend race rush hurry sneak
   deploy transport escort accompany bus migrate smuggle truck`,
);

/** Nouns of motion and distance: "flight to", "road from", "on the way to", "the train between". */
export const motionNouns = words(
  `flight trip journey visit road way route train railway highway bus line distance return drive march travel arrival departure border pipeline
   ferry voyage tour convoy walk ride path street motorway link corridor kilometer kilometers kilometre kilometres mile miles delivery transfer`,
);

/** Nouns of what passes between governments: "a letter to", "pressure on", "relations with", "an answer from". */
export const stateNouns = words(
  `relation relations tie ties talk talks tension tensions dialogue interaction cooperation co-operation partnership alliance friendship rivalry dispute
   row conflict war truce ceasefire peace deal agreement accord pact treaty negotiation negotiations contact contacts understanding trust rift spat feud
   standoff stand-off diplomacy exchange rapprochement link links axis border_dispute letter message note appeal call request demand warning signal answer
   reply response statement pressure sanction sanctions support aid help loan weapon weapons permission invitation promise assurance guarantee offer
   proposal ultimatum concession stance position policy view line attitude interest interests influence ambition claim protest complaint accusation
   criticism opposition challenge threat loyalty obligation debt denial confirmation approval consent condition instruction order decision move vow
   pledge commitment explanation apology comment reaction word backing recognition concern concerns anger outrage fury condemnation praise patience feedback silence ambassador envoy embargo tariff tariffs curb curbs rebuke gesture overture plan
   gratitude thanks solidarity condolence condolences sympathy congratulation congratulations appreciation`,
);

/** Verbs of giving, wanting and saying, whose "to", "from" or "on" leads to a government: "wrote to", "expects from". */
export const addressVerbs = words(
  `write say appeal complain apologize apologise turn offer give hand deliver explain signal send sell lend submit present propose report respond reply
   answer object listen speak talk yield bow concede surrender expect want demand hear receive need seek obtain get buy borrow import accept hope
   require ask request learn await impose put press rely depend count call blame pin urge insist agree look defer belong owe promise pledge announce
   pay issue hit_back retaliate point refer stick`,
);

/** Verbs whose "from" leads to a government. */
export const fromVerbs = words(
  'expect want demand hear receive need seek obtain get buy borrow import await ask require learn accept win secure extract draw face',
);

/** Verbs of wanting, whose object comes from a government: "expects exactness from". */
export const wantVerbs = words('expect want demand seek await require request need hope hear obtain');

/** What belongs to a city as a place: "Abidjan's airport", "the mayor of London", "Moscow residents". */
export const cityNouns = words(
  `airport street streets mayor outskirt outskirts resident residents suburb suburbs center centre district districts police stadium station
   university hospital port harbor harbour hotel museum square skyline weather traffic population metro subway bridge river park zoo market cathedral
   mosque temple church theater theatre opera school court prison council neighborhood neighbourhood neighbourhoods neighborhoods landmark avenue
   headquarters office hall palace building tower club team marathon festival exhibition fair stock exchange suburbanites citizens people crowd
   crowds protester protesters demonstrators marchers students commuters tourists worshippers shoppers taxi bus train rail zone area region province north south east west edge heart middle capital city town coast waterfront gate walls slum slums
   restaurant cafe café newspaper daily tabloid broadcaster summit conference meeting climate gallery clinic firm company bank`,
);

/** Nouns of government behind the bare name of a capital: "Kyiv officials", "the Minsk regime". */
export const governmentNouns = words(
  `government officials official authorities regime administration leadership diplomats cabinet ministers policy policymakers negotiators envoy envoys
   leaders side delegation position stance demand demands proposal proposals plan move decision summons`,
);

/** Whom a government sends: "envoys from Quito". */
export const sentNouns = words('envoy delegation negotiator emissary diplomat official minister mediator delegate');

/** Prepositions of place. */
export const placePrepositions = words(
  'in near outside around through via over into across within inside throughout beyond above beneath past off along amid onto',
);

/** Prepositions of politics: "relations with", "the case against", "stand behind". */
export const statePrepositions = words(
  'with against between towards toward behind versus vs without under by despite among per unlike',
);

/** Prepositions of a predicate that tells how a place is: "was without power". */
export const conditionPrepositions = words('without in on at');

/** Adjectives that a place is, and no government: "Tokyo is far". */
export const placeAdjectives = words(
  'calm quiet far close cold hot busy empty crowded safe big large small old beautiful rainy sunny dark warm dry wet home famous deserted expensive popular',
);

/** Prepositions of place in headlines. */
export const headlinePlacePrepositions = words('in near outside around from into via through over');

/** Words of motion before "to" in headlines. */
export const headlineMotion = words(
  'fly flies travel travels trip visit head heads return returns move moves flight flights arrive arrives',
);

/** Words behind a capital in a headline that show the city: "Tokyo shares", "Kyiv rocked". */
export const cityInHeadlines = words('shares stocks bourse rocked shelled bombed flooded');

/** Nouns whose "in" leads to a government: "confidence in Kyiv". */
export const trustNouns = words('trust confidence faith');

/** Prepositions that lead to a place or to a government, as the word before says; and those that lead to a government where it says nothing. */
export const addressPrepositions = words('to from on upon of for about at');
export const stateByDefault = words('at for about on');

/** Behind "stand" and other verbs of places: what only a government does with them. "stood ready to", "stands by its ally". */
export const sideWords = words('ready firm by behind with against accused united alone to for aside idle pat back');

/** Nouns whose "of" leads to a government: "a close ally of Moscow". */
export const allegianceNouns = words(
  'ally rival enemy foe friend partner backer supporter opponent critic adversary proxy puppet satellite client creditor patron guarantor debtor neighbour neighbor',
);

/** Words before "to", "of" or "on" that lead to a government: "loyal to Kyiv", "critical of Beijing", "up to Tokyo". */
export const allegianceAdjectives = words(
  'loyal hostile critical wary suspicious friendly sympathetic beholden accountable dependent reliant opposed indebted grateful fearful favourable favorable unacceptable acceptable subservient answerable up',
);

/** What is named after the city where it was signed: "the Ottawa treaty", "the Paris climate accord". */
export const treatyNouns = words(
  'treaty treaties convention conventions accord accords agreement agreements protocol protocols pact declaration charter communique communiqué',
);

/** Behind "at" or "in": a state in which only governments are. "at odds", "in talks". */
export const affairNouns = words(
  'war odds loggerheads peace talks talk contact agreement dispute favour favor charge touch negotiations negotiation breach violation denial crisis',
);
