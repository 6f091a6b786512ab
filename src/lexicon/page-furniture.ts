/**
 * What news sites print around an article, all in lower case.
 * Collected from the pages and style guides of agencies (AP, Reuters, AFP, TASS, Xinhua, Anadolu, PTI, dpa, BBC, Al Jazeera) and from the boilerplate
 * lists of open web scrapers; own list, no licence.
 */
/** Entries are parted by "|" or a line break. */
const listOf = (text: string): readonly string[] =>
  text
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

const setOf = (text: string): ReadonlySet<string> => new Set(listOf(text));

/** Before a colon at the start of a line: the line is the legend of a picture or film. */
export const CAPTION_LABELS: ReadonlySet<string> = setOf(`
  photo|photos|file photo|file|file picture|file image|image|images|picture|photograph|photographs|caption
  photo credit|image credit|picture credit|credit|photo by|image source|photo source|handout|illustration
  graphic|infographic|map|video|video grab|archive photo|representational image|image caption|media caption
  video caption|photo caption|picture caption|file pic|file photograph|representative image|screengrab
  pool photo|courtesy photo|pic|cover image|featured image|ap photo|afp photo
`);

/** Before a comma at the start of a line or alone on it: what follows is the legend or the source of a picture. */
export const COMMA_LABELS: ReadonlySet<string> = setOf(`
  image caption|image source|image credit|media caption|video caption|media source|photo caption
`);

/** Before a colon in a short line: who made the page. */
export const CREDIT_LABELS: ReadonlySet<string> = setOf(`
  source|sources|editor|editors|edited by|author|authors|writer|written by|reporter|reporters|journalist|by
  agency|agencies|compiled by|translated by|translator|contact|email|byline|correspondent|web editor
  responsible editor|published by|posted by
`);

/** Before a colon at the start of a line: the line points at another text. */
export const LINK_LABELS: ReadonlySet<string> = setOf(`
  read more|read also|also read|read next|read|see also|more|more on this|more on this story|related
  related article|related articles|related news|related story|related stories|related content|related reading
  recommended|recommended stories|you may also like|most read|most popular|watch|watch more|watch live
  watch also|listen|live updates|live blog|further reading|in pictures|don't miss|follow our live coverage
  recommended reading|editor's pick|editors' picks|also on|from our archive|in case you missed it|trending
  trending now|more stories|latest stories|top stories|more top stories|elsewhere on the site|ap audio|ap video
  listen now|suggested reading|must read|explainer video
`);

/** A line that begins so speaks to the reader of the site, not of the news. */
export const SITE_OPENINGS: readonly string[] = listOf(`
  subscribe to|subscribe now|subscribe for|sign up for|sign up to|sign up now|sign in to|log in to|follow us
  follow our|join our|join the conversation|download our|download the app|click here|tap here|get our
  get the latest|share this|share on|print this|email this|listen to this article
  this article was originally published|this story was originally published|this article first appeared
  all rights reserved|copyright|©|(c) 20|have a story to share|have you got a tip|support our journalism
  become a member|become a subscriber|read the full|read the original|continue reading|more from|most read in
  skip to|back to top|terms of use|privacy policy|we use cookies|this site uses cookies|our standards:
  thanks for reading|story continues below|article continues below|this story has not been edited
  (this story has not been edited|this article has not been edited|anadolu agency website contains
  privacy notice:|the bbc is not responsible|this video can not be played|to play this video
  your browser does not support|you need to enable javascript|please enable javascript|print article
  print this page|save this article|share this page|share article|share full article|add as preferred source
  add us as|follow ap|follow the bbc|get in touch|contact us|contact the author|reach the author|send us
  whatsapp us|for more news|for more stories|for the latest|stay up to date|stay informed|read all comments
  view comments|show comments|view all comments|post a comment|riproduzione riservata|reproduction prohibited
  material may not be published|this material may not be published|unauthorised reproduction|disclaimer:
  skip past|after newsletter promotion|find out more about|hear more|listen to the story
  for further information, please contact|for further information please contact|for more information, please contact
  for more information please contact|for further information, contact|for more information, contact|for media inquiries
  for media enquiries|for press inquiries|for press enquiries|media inquiries:|media enquiries:|press enquiries:
  press inquiries:|media contact:|media contacts:|press contact:|press contacts:|purchase licensing rights|license this content|opens in new|already a subscriber|to continue reading
  this is a developing story|this is a breaking news story|(this is a developing|more to follow
  more details to follow|with inputs from|(with inputs from|(with agency inputs|(with input from
`);

/** A line that is only this: buttons, advertisements, marks of the end. */
export const SITE_LINES: ReadonlySet<string> = setOf(`
  advertisement|advertisements|advertising|ad|sponsored|sponsored content|promoted|share|tweet|print|email|save
  comment|comments|leave a comment|no comments|copy link|facebook|twitter|whatsapp|telegram|linkedin|loading...
  load more|show more|see more|read more|read less|related articles|related stories|related news|related
  more on this story|newsletter|home|menu|search|end|ends|-ends-|- ends -|(ends)|/ends|-end-|- end -|(end)|###
  # # #|-30-|- 30 -|***|* * *|---|-----|___|•|share page|share article|close panel|about sharing|sharing
  bookmark|play|pause|play video|play audio|listen|gallery|photos|photo gallery|view gallery|published|posted
  updated|last updated|modified|loading|reply|follow|following|print article|text size|font size|a a a|copied
  link copied|x.com|instagram|youtube|reddit|pinterest|messenger|flipboard|google news|summary|key points
  in brief|at a glance|highlights|end of list|end of story|story ends|item ends|enditem|nnnn|ends.|(more)|-more-
  - more -|/end/|=end=|* ends *|exclusive to subscribers|subscribers only|premium|watch live|bbc home
  skip to content|recommended stories|recommended for you|our standards|read full story|full story|audio|podcast
  transcript|caption|previous|1 comment|0 comments|page 1|go to top|(file)|e-mail|e-paper|epaper
  listen to article|add to bookmarks|toggle|expand|advertise|ad feedback|promoted content|paid content|taboola
  outbrain|google preferred source|download|rss|subscribe|sign in|log in|login|register now|video|image
  next article|previous article|close menu
`);

/** Before a colon, or alone on a line: tags follow. */
export const TAG_LABELS: ReadonlySet<string> = setOf(`
  tag|tags|tagged|tagged with|tagged in|topic|topics|keyword|keywords|key words|filed under|subjects|categories
  category|in this story|related topics|related tags|suggested topics|more on this topic|more on these topics
  explore more on these topics|topics in this article|topics in this story|in this article|read more about
  follow topics|more about|tags in this article|people in this story|places in this story
`);

/** Sections of a paper, alone on the line above a headline. */
export const SECTION_LABELS: ReadonlySet<string> = setOf(`
  news|world|world news|international|politics|business|economy|opinion|analysis|europe|asia|africa|americas
  middle east|breaking|breaking news|exclusive|latest|latest news|top stories|top news|home news|national
  society|military & defense|defence|defense|diplomacy|live|update|us|uk|us & canada|latin america|world europe
  world asia|war in ukraine|asia pacific|asia-pacific|central asia|south asia|middle east & africa|top headlines
  foreign policy|politics and diplomacy|world affairs|current affairs|security|military|crime|law|science|health
  sport|sports|culture|general news|africa news|news agency|press release|press releases|statements|interview
  feature|features
`);

/** Posts that end a line about the writer: "Political correspondent". */
export const DESK_POSTS: ReadonlySet<string> = setOf(`
  correspondent|reporter|editor|analyst|producer|bureau chief|columnist|desk|staff|staff writer|staff reporter
  writer|journalist|agencies|agency|monitoring|bureau|newsroom|news desk|web desk|online desk|team
`);

/** Agencies that write themselves small in datelines. */
export const SMALL_AGENCIES: ReadonlySet<string> = setOf(`
  dpa|afp|ap|epa|ani|pti|ansa|efe|apa|kna|epd|belga|tanjug|acn|aps|tap|lusa|swissinfo|ritzau|ntb|tt|kap|upi|bta
  hina|mti|pap|ina|una
`);
