import { nameKey } from '../domain/names.ts';

/**
 * Heads of state and government and foreign ministers of whom world news has written most since 1990, by country: a title
 * before such a name needs no country. Own list from public record; full names only, for surnames are shared.
 */
const ROWS = `
ARG Carlos Menem|Néstor Kirchner|Cristina Fernández|Cristina Kirchner|Mauricio Macri|Alberto Fernández|Javier Milei
AUS John Howard|Kevin Rudd|Julia Gillard|Tony Abbott|Malcolm Turnbull|Scott Morrison|Anthony Albanese|Penny Wong
AUT Wolfgang Schüssel|Sebastian Kurz|Karl Nehammer
AZE Heydar Aliyev|Ilham Aliyev
ARM Robert Kocharyan|Serzh Sargsyan|Nikol Pashinyan
BLR Alexander Lukashenko|Alyaksandr Lukashenka|Aleksandr Lukashenko
BOL Evo Morales
BRA Fernando Henrique Cardoso|Luiz Inácio Lula da Silva|Luiz Inacio Lula da Silva|Dilma Rousseff|Michel Temer|Jair Bolsonaro
CAN Jean Chrétien|Paul Martin|Stephen Harper|Justin Trudeau|Mark Carney|Mélanie Joly
CHL Michelle Bachelet|Sebastián Piñera|Gabriel Boric
CHN Jiang Zemin|Hu Jintao|Wen Jiabao|Xi Jinping|Li Keqiang|Li Qiang|Wang Yi|Qin Gang|Zhu Rongji|Yang Jiechi
COL Álvaro Uribe|Juan Manuel Santos|Iván Duque|Gustavo Petro
CUB Fidel Castro|Raúl Castro|Raul Castro|Miguel Díaz-Canel
CZE Vaclav Havel|Václav Havel|Milos Zeman|Miloš Zeman|Andrej Babis|Petr Fiala|Petr Pavel
DEU Helmut Kohl|Gerhard Schröder|Gerhard Schroeder|Angela Merkel|Olaf Scholz|Friedrich Merz|Annalena Baerbock|Frank-Walter Steinmeier|Heiko Maas|Joschka Fischer|Guido Westerwelle
DNK Anders Fogh Rasmussen|Lars Lokke Rasmussen|Mette Frederiksen
EGY Hosni Mubarak|Mohamed Morsi|Mohammed Morsi|Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|Sameh Shoukry
ESP José María Aznar|José Luis Rodríguez Zapatero|Mariano Rajoy|Pedro Sánchez
ETH Meles Zenawi|Hailemariam Desalegn|Abiy Ahmed
FIN Sauli Niinistö|Sauli Niinisto|Sanna Marin|Alexander Stubb
FRA François Mitterrand|Jacques Chirac|Nicolas Sarkozy|François Hollande|Francois Hollande|Emmanuel Macron|Laurent Fabius|Jean-Yves Le Drian|Bernard Kouchner|Jean-Marc Ayrault
GBR Margaret Thatcher|John Major|Tony Blair|Gordon Brown|David Cameron|Theresa May|Boris Johnson|Liz Truss|Rishi Sunak|Keir Starmer|William Hague|Philip Hammond|Jeremy Hunt|Dominic Raab|James Cleverly|David Lammy|Jack Straw|David Miliband
GEO Eduard Shevardnadze|Mikheil Saakashvili|Mikhail Saakashvili
GRC George Papandreou|Antonis Samaras|Alexis Tsipras|Kyriakos Mitsotakis|Nikos Dendias
HUN Viktor Orbán|Viktor Orban|Peter Szijjarto|Péter Szijjártó
IDN Megawati Sukarnoputri|Susilo Bambang Yudhoyono|Joko Widodo|Prabowo Subianto
IND Atal Behari Vajpayee|Atal Bihari Vajpayee|Manmohan Singh|Narendra Modi|Subrahmanyam Jaishankar
IRN Ali Khamenei|Akbar Hashemi Rafsanjani|Mohammad Khatami|Mahmoud Ahmadinejad|Hassan Rouhani|Ebrahim Raisi|Masoud Pezeshkian|Mohammad Javad Zarif|Hossein Amir-Abdollahian|Abbas Araghchi|Kamal Kharrazi|Manouchehr Mottaki
IRQ Saddam Hussein|Nouri al-Maliki|Haider al-Abadi|Tariq Aziz
ISR Yitzhak Rabin|Shimon Peres|Ehud Barak|Ariel Sharon|Ehud Olmert|Benjamin Netanyahu|Naftali Bennett|Yair Lapid|Avigdor Lieberman|Tzipi Livni|Yitzhak Shamir
ITA Silvio Berlusconi|Romano Prodi|Matteo Renzi|Giuseppe Conte|Mario Draghi|Giorgia Meloni|Antonio Tajani|Mario Monti
JOR Abdullah II
JPN Junichiro Koizumi|Shinzo Abe|Yoshihiko Noda|Naoto Kan|Yoshihide Suga|Fumio Kishida|Shigeru Ishiba|Taro Aso|Yukio Hatoyama|Ryutaro Hashimoto|Keizo Obuchi
KAZ Nursultan Nazarbayev|Kassym-Jomart Tokayev
KEN Daniel arap Moi|Mwai Kibaki|Uhuru Kenyatta|William Ruto
KOR Kim Young-sam|Kim Dae-jung|Roh Moo-hyun|Lee Myung-bak|Park Geun-hye|Moon Jae-in|Yoon Suk Yeol|Ban Ki-moon|Lee Jae-myung
LBN Rafik Hariri|Saad Hariri|Najib Mikati|Michel Aoun|Emile Lahoud|Hassan Nasrallah
LBY Muammar Gaddafi|Moammar Gadhafi|Muammar Gadhafi|Fayez al-Sarraj
MEX Vicente Fox|Felipe Calderón|Felipe Calderon|Enrique Peña Nieto|Andrés Manuel López Obrador|Claudia Sheinbaum
MMR Aung San Suu Kyi|Min Aung Hlaing|Than Shwe|Thein Sein
MYS Mahathir Mohamad|Najib Razak|Anwar Ibrahim
NGA Olusegun Obasanjo|Goodluck Jonathan|Muhammadu Buhari|Bola Tinubu|Sani Abacha
NLD Mark Rutte|Jan Peter Balkenende|Dick Schoof
NOR Jens Stoltenberg|Erna Solberg|Jonas Gahr Støre
NZL Helen Clark|John Key|Jacinda Ardern|Chris Hipkins|Christopher Luxon
PAK Benazir Bhutto|Nawaz Sharif|Pervez Musharraf|Asif Ali Zardari|Imran Khan|Shehbaz Sharif|Mohammad Zia-ul-Haq
PHL Gloria Arroyo|Gloria Macapagal Arroyo|Benigno Aquino|Rodrigo Duterte|Ferdinand Marcos|Corazon Aquino|Fidel Ramos
POL Lech Walesa|Lech Wałęsa|Lech Kaczynski|Donald Tusk|Andrzej Duda|Mateusz Morawiecki|Radoslaw Sikorski|Radosław Sikorski|Aleksander Kwasniewski
PRK Kim Il Sung|Kim Il-sung|Kim Jong Il|Kim Jong-il|Kim Jong Un|Kim Jong-un
PRT Antonio Costa|António Costa|Luis Montenegro
PSE Yasser Arafat|Mahmoud Abbas|Ismail Haniyeh|Salam Fayyad
QAT Tamim bin Hamad|Tamim bin Hamad Al Thani
RUS Boris Yeltsin|Vladimir Putin|Dmitry Medvedev|Dmitri Medvedev|Sergey Lavrov|Sergei Lavrov|Mikhail Mishustin|Andrei Kozyrev|Yevgeny Primakov|Igor Ivanov
RWA Paul Kagame
SAU Mohammed bin Salman|Mohammad bin Salman|Adel al-Jubeir|Faisal bin Farhan
SDN Omar al-Bashir|Omar Hassan al-Bashir|Abdel Fattah al-Burhan
SRB Slobodan Milosevic|Slobodan Milošević|Aleksandar Vucic|Aleksandar Vučić|Vojislav Kostunica|Zoran Djindjic|Boris Tadic
SWE Fredrik Reinfeldt|Stefan Löfven|Magdalena Andersson|Ulf Kristersson|Goran Persson
SYR Hafez al-Assad|Bashar al-Assad|Bashar Assad|Walid Muallem|Ahmed al-Sharaa
THA Thaksin Shinawatra|Yingluck Shinawatra|Prayut Chan-o-cha|Prayuth Chan-ocha|Abhisit Vejjajiva
TUR Turgut Ozal|Bulent Ecevit|Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Tayyip Erdogan|Abdullah Gul|Abdullah Gül|Ahmet Davutoglu|Ahmet Davutoğlu|Mevlut Cavusoglu|Mevlüt Çavuşoğlu|Hakan Fidan|Suleyman Demirel|Tansu Ciller
TWN Chen Shui-bian|Ma Ying-jeou|Tsai Ing-wen|Lai Ching-te|Lee Teng-hui
UKR Leonid Kuchma|Viktor Yushchenko|Viktor Yanukovych|Yulia Tymoshenko|Petro Poroshenko|Volodymyr Zelenskyy|Volodymyr Zelensky|Dmytro Kuleba|Leonid Kravchuk
USA Ronald Reagan|Bill Clinton|George Bush|George W. Bush|George H. W. Bush|Barack Obama|Donald Trump|Joe Biden|Al Gore|Dick Cheney|Mike Pence|Kamala Harris|James Baker|Warren Christopher|Madeleine Albright|Colin Powell|Condoleezza Rice|Hillary Clinton|John Kerry|Rex Tillerson|Mike Pompeo|Antony Blinken|Marco Rubio|Jimmy Carter
UZB Islam Karimov|Shavkat Mirziyoyev
VEN Hugo Chávez|Hugo Chavez|Nicolás Maduro|Nicolas Maduro
VNM Nguyen Phu Trong|Pham Minh Chinh|To Lam
YEM Ali Abdullah Saleh|Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi
ZAF Nelson Mandela|Thabo Mbeki|Jacob Zuma|Cyril Ramaphosa|Frederik Willem de Klerk
ZWE Robert Mugabe|Emmerson Mnangagwa
`;

/** First and last name without what stands between: "Donald J. Trump" and "Donald Trump" are one. */
const outerNames = (name: string): string => {
  const words = nameKey(name).split(' ');
  return words.length < 3 || words.slice(1, -1).some((word) => word.length > 1)
    ? words.join(' ')
    : `${words[0]} ${words.at(-1)}`;
};

const LEADERS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) =>
      row
        .slice(4)
        .split('|')
        .map((name) => [outerNames(name), row.slice(0, 3)] as const),
    ),
);

/** iso3 of the state that a leader of this full name led or spoke for; null for a surname alone and for everybody else. */
export const leaderOf = (name: string): string | null => LEADERS.get(outerNames(name)) ?? null;
