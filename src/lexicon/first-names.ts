/**
 * First names whose gender news readers take for granted, in the spellings of English news, accents dropped. A modest list
 * of the most usual ones of each language area, written down by this project; own facts, MIT. A name that stands for both
 * in different countries (Andrea, Jean, Nikita) is left out: no answer is better than a guess.
 */
import { nameKey } from '../domain/names.ts';
import type { Gender } from './roles.ts';

const FEMALE =
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy margaret sandra ashley emily donna michelle ' +
  'carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy angela anna emma ruth catherine ' +
  'christine samantha janet diana julia victoria hannah olivia sophia charlotte alice rachel caroline jane joanna penelope harriet ' +
  'theresa hillary nicola bronwyn siobhan fiona kate katherine jacinda penny julie gillian ann anne annie ursula annalena christiane ' +
  'friederike heike birgit birgitta ingrid katrin monika petra sabine ulrike svenja franziska greta annemiek marieke sigrid kajsa ' +
  'marine sylvie claudine francoise nathalie valerie brigitte celine chantal elise genevieve isabelle jacqueline ' +
  'josephine louise lucie madeleine marguerite marie martine mireille monique odile pauline segolene simone solange solene therese ' +
  'veronique yvonne giorgia giulia francesca paola elena chiara federica lucia maria marta valentina silvia roberta ana beatriz ' +
  'carla carmen carolina cristina delcy dilma dolores esperanza ester eva fernanda gabriela graciela helena ines irene isabel ' +
  'josefina juana laura leticia lourdes lucia luisa magdalena manuela margarita mariana marina martha mercedes ' +
  'monica natalia nadia olga patricia paulina pilar raquel rocio rosa rosario sofia susana teresa veronica ximena yolanda ' +
  'aleksandra anastasia anzhelika daria ekaterina evgenia galina inna irina kateryna khrystyna ksenia larisa lesya lilia liudmila ' +
  'lyudmila mariia maryna nadezhda nataliya oksana olena polina svetlana tamara tatiana tatyana tetiana valentyna vera viktoria ' +
  'yana yekaterina yelena yevgenia yulia yuliya zhanna zinaida agnieszka barbara beata danuta ewa grazyna halina iwona jadwiga ' +
  'joanna katarzyna krystyna magdalena malgorzata wanda zofia zuzana zuzanna jana ivana katarina ljubica vesna gordana jelena ' +
  'milena snezana tanja vjosa mimoza liisa kadri pirjo sanna annika riitta elina ilze inga ingrida dalia evika katla ' +
  'bjork freyja gudrun sigridur vigdis ragnhild solveig astrid kirsten mette hasmik anahit gayane ketevan salome maia ' +
  'tamar ayse aysel ayten elif emine fatma gulsen hatice meral sevgi zeynep leyla aygul dinara gulnara saule zarina roza ' +
  'fatima fatumata fatou fatoumata aminata aissata amina aicha aisha aya mariam mariama maryam khadija khadijah hadiza halima ' +
  'haoua hawa atoulaye rokia salimata zainab zeinab zahra leila layla samira samia sara salma rania nour noura nabila najla ' +
  'hanan huda karima latifa lubna malak muna nadia nawal reem rima ruba sawsan shaima shireen souad suha suheir yasmin ' +
  'masoumeh narges nasrin nazanin parvaneh shirin soraya zohreh farida farah fawzia habiba shukria sima benazir hina sherry ' +
  'indira lakshmi mamata meenakshi nirmala pratibha priyanka sonia sushma smriti hasina khaleda dipu lalita kamala ' +
  'anjali deepika kavita radha sunita ngluck somsri siriporn ratana ha corazon gloria imelda ' +
  'leni loren megawati puan retno sri siti susi dewi kartini michiko yuko yoko yoriko keiko tomoko naomi akiko hiroko sanae makiko ' +
  'haruka megumi geun-hye hye-kyung kyung-wha yo-jong seon-hui mi-ae wenjing chunying ngying xiaomei ' +
  'joyce graca grace nkosazana naledi nomvula nosiviwe thandeka thandi lindiwe winnie zanele sizani ngozi ' +
  'chimamanda folasade funmilayo yewande oluremi wangari raychelle tsitsi rose ' +
  'immaculee ia fiame';

const MALE =
  'james robert john michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven ' +
  'paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan ' +
  'stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose ' +
  'adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean ' +
  'austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy ' +
  'dave steve bob tom jim bill ben dan tim tony nick greg ken jeff matt andy fred ted ron eddie dov yitzhak eugene vincent russell elijah louis bobby philip johnny leonard oliver tobias wade rishi boris antony lloyd mike marco pete ' +
  'olaf friedrich hans heinrich helmut horst joachim johann jurgen jens karl klaus lars manfred markus martin matthias ' +
  'maarten max oskar otto rainer robert rolf sebastian stefan thorsten ulrich uwe lker werner wolfgang willem geert ' +
  'jean-aime jean-yves jean-noel jean-pierre jean-claude jean-luc emmanuel francois nicolas bruno sebastien gerard gilles guy ' +
  'herve jacques laurent luc marc michel olivier pascal philippe pierre rene serge stephane thierry xavier yves etienne dieudonne ' +
  'giuseppe giovanni giorgio antonio alberto alessandro angelo carlo enrico fabio filippo francesco franco guido lorenzo luca ' +
  'luigi marcello mario matteo maurizio paolo pietro roberto salvatore sergio silvio vincenzo alejandro alfonso alvaro andres ' +
  'armando arturo carlos cesar claudio cristobal diego domingos eduardo emilio enrique ernesto esteban eusebio evo felipe fernando ' +
  'ferran fidel francisco gerardo gonzalo guillermo gustavo hector hugo ignacio ivan jaime javier joaquin jorge josep juan ' +
  'julio lamine leopoldo lula luis manuel marcelo mauricio miguel nayib octavio oscar pablo pedro rafael ' +
  'iro on raul ricardo roberto rodrigo ruben salvador santiago sebastian tomas vicente victor joao paulo anibal ' +
  'aleksandr aleksei alexei anatoly andrei andrey andriy arkady artem bogdan boris denys dmitri dmitriy dmitry dmytro eduard evgeny ' +
  'fyodor gennady georgy gleb grigory igor ihor ilya ivan kirill konstantin leonid maksim maxim mikhail mykhailo mykola nikolai ' +
  'nikolay oleg oleh oleksandr oleksii pavel pavlo pyotr petro roman rustem ruslan serhii sergei sergey sergiy stanislav taras ' +
  'timofey vadim valentin valery vasily viktor vitali vitaliy vitaly vladimir vladislav lodymyr vyacheslav yaroslav yegor yevgeny ' +
  'yuri yury zbigniew grzegorz andrzej antoni bartosz jacek jan janusz jaroslaw jerzy jozef krzysztof lech leszek ' +
  'maciej marcin marek mariusz mateusz michal mieczyslaw pawel piotr przemyslaw radoslaw rafal ryszard slawomir stanislaw tadeusz ' +
  'tomasz waldemar wieslaw wladyslaw wojciech vaclav milos zdenek petr jiri miroslav zoran goran dragan slobodan aleksandar milorad ' +
  'bakir edi ilir janos gabor gyorgy istvan laszlo ion traian mihai marcel nicolae ' +
  'juhani pekka sauli juha mikko jukka toomas urmas andris valdis gitanas arvydas bjorn-erik bjorn ' +
  'espen jonas haakon olafur gudni bjarni thorvaldur ari einar nikol serzh armen tigran vardan gagik hovhannes ' +
  'irakli giorgi mikheil bidzina zurab kakha davit levan elchin ilham jeyhun hikmet heydar iz recep hakan ahmet mehmet mustafa ' +
  'mevlut hulusi yasar orhan omer murat kemal devlet binali bulent selahattin yerlan kassym-jomart nursultan askar bauyrzhan ' +
  'sadyr shavkat emomali serdar ali hassan hussein hossein mohammad muhammad mohammed mohamed mohamad ahmad ahmed mahmoud ' +
  'mahmud mohammad-reza mohammad-hossein mohammad-javad ebrahim ibrahim ismail esmail javad kamal kazem majid mansour masoud ' +
  'mehdi mohsen mojtaba mostafa naser parviz behrouz qasem rahim in reza rouhollah saeed sadegh sohrab yahya abbas ' +
  'abdullah abdallah abdul abdulaziz abdulrahman abdel abdelaziz abdelfattah adel anwar ayman bashar bassam bilal faisal farouk ' +
  'fahd fuad ghassan hamad hamid haitham hakim hani haroun hisham imad issa issam jamal jassim karim khaled khalid khalifa ' +
  'mamdouh marwan mazen moammar moncef mukhtar nabih nabil najib nasser nayef nizar omar osama osman qais rachid rafik i ' +
  'rashid riad riyad saad saddam sadiq salah saleh salem salim salman sameh samir saud suleiman taha talal tamim tariq ' +
  'walid yasser youssef yousef yusuf zayed ziad abakar moussa idriss mahamat boubacar ousmane amadou mamadou ibrahima aliou ' +
  'alpha cheikh macky bassirou souleymane seydou modibo moctar assimi abdoulaye adama alassane blaise faure ' +
  'kwame kofi babatunde bola chukwuemeka emeka femi muhammadu obinna olusegun oluwaseun sani tunde umaru yemi ' +
  'uhuru raila kipchumba mwai jomo julius kagame felix denis patrice ' +
  'abiy meles hailemariam demeke gedu tsegaye tsegay workneh isaias salva riek cyril thabo nelson tshepo sipho bheki ' +
  'filipe joaquim hakainde edgar lazarus emmerson narendra amit ajit arun atal ' +
  'manmohan rahul raj rajnath ravi sanjay subrahmanyam vikram anil ashok deepak rajiv suresh vijay anisur mirza imran nawaz shehbaz ' +
  'asif bilawal pervez ishaq khawaja mahinda gotabaya ranil maithripala pushpa tsering ' +
  'prayut prayuth thaksin srettha anutin somchai hon thongloun joko ' +
  'prabowo susilo luhut mahathir hsien benigno ferdinand ' +
  'shinzo fumio yoshihide taro shigeru junichiro kenji hiroshi takeshi toshimitsu yasuo kazuo akira ' +
  'ichiro koji makoto masahiro naoto satoshi shinichi tetsuro jae-in jong-un jong-il yong-nam jae-myung myung-bak dae-jung ' +
  'yong-chol son-gwon tae-yul byung-se jinping keqiang jintao xiaoping wenbin lijian jiechao zhaoxu ' +
  'malcolm barnaby winston sitiveni manasseh ' +
  'benyamin binyamin yoav yair itamar bezalel isaac avigdor ehud shimon naftali moshe';

const NAMES: ReadonlyMap<string, Gender> = new Map(
  [
    ...FEMALE.split(' ').map((name): [string, Gender] => [name, 'F']),
    ...MALE.split(' ').map((name): [string, Gender] => [name, 'M']),
  ].map(([name, gender]) => [nameKey(name), gender]),
);

/**
 * The gender that a first name tells, or null: by its first word or its first two ("Jean Aimé", "Hye kyung").
 * @param familyName left out where it stands first ("Moon Jae-in")
 */
export function genderOfName(fullName: string, familyName: string | null): Gender | null {
  const key = nameKey(fullName);
  const family = familyName === null ? '' : `${nameKey(familyName)} `;
  const words = (family !== '' && key.startsWith(family) ? key.slice(family.length) : key).split(' ');
  // A surname alone tells nothing, though it may also be a first name.
  if (words.length < 2 && key === family.trim()) return null;
  return NAMES.get(words.slice(0, 2).join(' ')) ?? NAMES.get(words[0] ?? '') ?? null;
}
