/** Nouns that decide what a verb does: to recall an ambassador is not to recall a product. Own lists, by lemma. */
export const OBJECT_CLASSES = {
  /** what no other class names and is not immaterial */
  THING: '',
  TALKS: `talk negotiation meeting summit discussion dialogue consultation conference conversation session round call
    videoconference teleconference interview tête-à-tête parley`,
  MEDIATION: 'mediation',
  VISIT: 'visit trip tour journey',
  DELEGATION: 'delegation envoy emissary negotiator mediator minister premier',
  OBSERVER: 'observer monitor inspector instructor expert technician',
  WORKS: `railway railroad road highway bridge port harbour harbor airport dam pipeline cable plant reactor station factory refinery
    smelter hospital school university stadium laboratory lab mine terminal canal line grid warehouse shelter housing`,
  INSTRUMENT: 'instrument ratification',
  WORD: 'word promise pledge commitment obligation bargain guarantee assurance',
  CALL: 'call phone telephone videoconference teleconference phone-call hotline',
  AGREEMENT: `agreement accord deal treaty pact memorandum protocol contract declaration convention charter document
    communique communiqué mou roadmap arrangement compact covenant concordat understanding package`,
  TIES: 'tie relation link contact relationship friendship diplomatic partnership alliance cooperation exchange',
  COOPERATION: `cooperation collaboration partnership coordination interaction tie relation relationship friendship
    alliance trade trust link bond integration dialogue exchange teamwork`,
  AID: `$ € £ ¥ aid assistance help relief food rice medicine medication supply loan credit grant fund funding money hospital
    shipment donation blanket tent generator vaccine grain wheat flour equipment package tonne ton water helicopter rescuer doctor medic nurse team officer expert engineer wagon vehicle firefighter kit fuel clothing shelter support subsidy maize corn bean
    seed fertilizer fertiliser dollar euro pound yen yuan rupee franc crore million billion cash cheque ventilator mask dose
    oxygen truckload part spare sack bed bridge ambulance tarpaulin`,
  ARMS: `weapon cannon arm arms missile rocket jet tank ammunition munition fighter artillery shell drone howitzer rifle gun
    radar submarine warplane bomber bomb mine grenade interceptor battery hardware weaponry`,
  TROOPS:
    'troop soldier force army contingent peacekeeper garrison battalion brigade unit division regiment commando marine',
  SHOT: 'rocket missile shell drone mortar bomb projectile grenade',
  RELEASE: 'release handover withdrawal pullout repatriation exchange swap',
  LIST: 'blacklist list register',
  PLEA: 'request appeal demand plea',
  RELIEF: `aid relief rescue food medicine medication rice flour grain blanket tent humanitarian medical rescuer doctor medic
    donation vaccine generator assistance tarpaulin`,
  TRAINING: 'training instruction coaching schooling scholarship',
  PAPER: 'visa accreditation licence license permit passport',
  PERSONA: 'persona',
  COURT: 'court tribunal arbitration justice',
  END: `expulsion ouster end halt stop release withdrawal cessation lifting removal return explanation clarification extradition access
    freedom`,
  FORCES: `vehicle troop soldier force battalion brigade unit army warship ship fleet jet aircraft bomber guard police
    policeman reservist navy carrier cutter vessel frigate destroyer tank division regiment commando marine
    paratrooper helicopter reinforcement serviceman contingent gunboat submarine squadron convoy armor armour
    garrison peacekeeper plane warplane gun corps militia gendarme
    carabiniere carabinieri trainer instructor adviser advisor ranger mercenary bodyguard`,
  ENVOY: `ambassador diplomat envoy consul attaché attache chargé embassy consulate mission attachés legation
    representative emissary counsellor staff d'affaires d’affaires affaires`,
  BORDER: `border crossing checkpoint bridge gate airspace port frontier strait railway railroad road route pass
    checkpoint tunnel corridor sky skies harbour harbor canal pipeline ferry waters`,
  TRADE: `import export sale flight supply gas oil electricity power shipment delivery trade goods visa grain truck
    lorry transit freight train bus service meat fruit vegetable fish poultry dairy wheat sugar cement steel coal
    timber wine beef pork transaction purchase investment traffic ferry link market company bank adoption tourism broadcast product good`,
  PENALTY: `sanction embargo tariff duty restriction curb ban blockade boycott measure penalty fine quota levy
    freeze limit moratorium requirement surcharge countermeasure`,
  CAPTIVE: `prisoner hostage detainee captive crew sailor fisherman journalist citizen national soldier employee
    worker pilot engineer worker activist businessman student tourist diplomat inmate pow serviceman sailor body
    remains remain suspect aid-worker fighter convict`,
  TRUCE: 'ceasefire cease-fire truce armistice',
  EXCHANGE: 'exchange swap handover release',
  ATTACK: `attack strike raid assault offensive bombing bombardment shelling airstrike invasion incursion ambush
    operation missile rocket drone salvo barrage shell torpedo hostility war campaign airstrikes sortie fire shot round bullet volley flare grenade`,
  FIRE: 'fire',
  EXERCISE: 'exercise drill maneuver manoeuvre game patrol training wargame',
  NOTE: 'protest note complaint objection démarche demarche grievance',
  OBJECTION: `concern anger outrage dismay alarm displeasure disappointment indignation criticism disapproval fury
    unease objection opposition protest worry fear skepticism scepticism doubt reservation condemnation frustration
    discontent shock consternation`,
  SOLIDARITY: `solidarity support backing confidence appreciation gratitude praise admiration approval satisfaction
    thanks welcome encouragement respect trust sympathy condolence endorsement friendship tribute congratulation`,
  READINESS: `readiness willingness interest intention intent commitment determination desire wish hope openness
    preparedness resolve`,
  REGRET: 'regret remorse apology sorrow',
  RETALIATION: `response retaliation revenge reply answer countermeasure retribution vengeance reprisal consequence
    punishment counterattack counter-measure payback blow strike attack`,
  WARNING: 'warning caution',
  REMINDER: 'reminder order instruction',
  ULTIMATUM: 'ultimatum threat deadline',
  TERM: 'term label description characterisation characterization portrayal',
  CHARGE: `charge accusation allegation claim comparison suggestion criticism report assertion insinuation insult barb blame
    responsibility involvement wrongdoing guilt reproach remark version`,
  PROPOSAL: `proposal offer plan request demand call appeal invitation suggestion bid initiative ultimatum draft idea
    condition role mediation overture resolution application talks compromise concession terms`,
  MIGRANT: 'migrant refugee asylum-seeker',
  PEOPLE:
    'migrant refugee asylum-seeker farmer family villager trader resident herder shepherd settler people citizen national engineer technician worker',
  HEARING: 'trial',
  INVOLVEMENT: 'involvement role complicity responsibility interference meddling collusion backing',
  WARRANT: 'warrant',
  SUIT: 'lawsuit suit complaint case claim charges proceedings',
  INQUIRY: 'investigation inquiry probe enquiry',
  RALLY: 'protest demonstration rally march sit-in vigil picket strike riot',
  ALERT: 'alert',
  CONTRACT: 'contract order concession licence license tender deal',
  SERVICE: 'flight route service line ferry railway link',
  LAND: `territory land village town city island region province area district peninsula shoal reef hill outpost
    position ground strip airport base post`,
  PROPERTY:
    'ship vessel boat tanker carrier longliner trawler freighter ferry dhow yacht truck lorry train cargo asset property account plane catch shipment oil weapon fund',
  FUGITIVE: 'suspect bomber fugitive criminal militant defendant gangster',
  NO: 'no',
  RIGHT: 'right',
  RULE: 'rule restriction requirement control curb visa limit regulation procedure check',
  ARTEFACT:
    'statue artefact artifact bone remains remain bronze painting skull relic treasure manuscript antiquity body',
  DEBT: 'debt bill arrears compensation instalment installment loan due',
  MEMBERSHIP: 'membership accession bid entry candidacy application',
  DISPUTE: 'dispute conflict difference disagreement row feud quarrel war claim',
  FLAG: 'flag effigy portrait picture',
  INTELLIGENCE:
    'intelligence information record data datum figure evidence file document dossier reading level map technology',
  ASYLUM: 'asylum refuge sanctuary shelter citizenship protection',
  ACCESS: 'inspector monitor observer peacekeeper convoy access entry mission aid visit',
  PERMISSION: 'permission consent clearance authorization authorisation approval',
  OBSTACLE: `blockade attack strike move decision plan ban curb flight closure measure test launch sanction raid
    action deployment tariff expulsion arrest step drill exercise killing bombing shelling ramming statement remark
    comment policy behavior behaviour conduct incident response allegation accusation charge claim intrusion drone
    visit law ruling report operation incursion offer proposal resolution recall cancellation refusal seizure detention jailing departure withdrawal
    pullout occupation verdict sentence`,
} as const;

export type ObjectClass = keyof typeof OBJECT_CLASSES;

/** What is said, felt or only meant: to deliver or to lend it brings nothing. */
export const IMMATERIAL_NOUNS: ReadonlySet<string> = new Set(
  `message letter speech lecture sermon statement verdict ruling judgment judgement sentence news result punch kick
  signal lesson setback shock surprise victory win defeat performance credibility credence legitimacy weight ear hand voice
  name face way chance opportunity opening cover excuse justification reason basis ground incentive impetus momentum boost
  insight detail explanation proof context background glimpse framework forum platform venue backdrop time hope comfort
  permission consent approval power authority command control responsibility ownership presidency chair leadership
  answer update briefing overview example reality change growth stability security peace justice it them this that him her
  who whom which what he she they we us you`
    .trim()
    .split(/\s+/),
);

/** Nouns that say only how much there is of what stands before them: "radar systems", "gas cargoes". */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set(
  'system cargo line set consignment load component device item stock stockpile pack unit programme program package scheme project'.split(
    ' ',
  ),
);
