/**
 * Cities of the news besides the capitals: large ones and those that are often in datelines, by country (iso3).
 * English spellings of the agencies; own facts. Cities whose name is first of all something else are left out (Nice, Male,
 * Split, Reading, Bath, Mobile): the text has to show them ("the town of Split").
 */
import { nameKey } from '../domain/names.ts';

/** One country a line: its code, then its cities. */
const ROWS = `
AFG Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Khost|Bagram|Ghazni|Spin Boldak|Lashkar Gah|Bamiyan|Faizabad
ALB Durrës|Durres|Vlore|Vlorë|Shkodër
ARE Dubai|Sharjah|Fujairah|Al Ain
ARG Córdoba|Rosario|Mendoza|Ushuaia|La Plata
ARM Gyumri|Vanadzor|Kapan|Meghri|Goris
AUS Sydney|Melbourne|Brisbane|Adelaide|Hobart|Cairns|Townsville
AUT Salzburg|Graz|Linz|Innsbruck
AZE Ganja|Lachin|Shusha|Stepanakert|Khankendi|Sumgait|Aghdam
BEL Antwerp|Ghent|Bruges|Liège|Charleroi|Leuven|Zeebrugge
BEN Parakou|Malanville
BFA Bobo-Dioulasso|Djibo|Dori
BGD Chittagong|Chattogram|Sylhet|Khulna|Rajshahi|Cox's Bazar
BGR Plovdiv|Varna|Burgas
BHR Sakhir
BIH Banja Luka|Mostar|Tuzla|Srebrenica
BLR Grodno|Brest|Gomel|Vitebsk|Mogilev|Hrodna
BOL Cochabamba|Santa Cruz de la Sierra|El Alto
BRA Rio de Janeiro|São Paulo|Manaus|Recife|Salvador de Bahia|Belém|Porto Alegre|Fortaleza|Curitiba|Belo Horizonte|Boa Vista
BRA Foz do Iguaçu
BTN Paro|Phuentsholing
CAN Toronto|Montreal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Whistler
CHE Geneva|Zurich|Basel|Lausanne|Davos|Lugano|Montreux|Lucerne
CHL Valparaíso|Concepción|Antofagasta|Iquique|Arica|Punta Arenas|Valparaiso|Concepción, Chile|Temuco|Colchane
CHN Shanghai|Guangzhou|Shenzhen|Chengdu|Chongqing|Wuhan|Tianjin|Nanjing|Hangzhou|Xiamen|Qingdao|Dalian|Harbin|Shenyang|Kunming|Urumqi
CHN Lhasa|Zhuhai|Sanya|Suzhou|Ningbo|Kashgar|Dandong|Xian|Xi'an|Haikou|Fuzhou|Zhengzhou|Changsha|Beidaihe|Lanzhou|Hohhot|Yiwu
CIV Bouaké|San-Pédro|Korhogo|Bouake
CMR Douala|Bamenda|Maroua|Garoua
COD Goma|Bukavu|Lubumbashi|Kisangani|Bunia|Beni|Uvira|Mbuji-Mayi|Beni, Congo|Matadi|Mbandaka|Kolwezi|Butembo|Rutshuru|Walikale|Masisi
COD Kananga
COG Pointe-Noire
COL Cali|Medellín|Barranquilla|Cartagena|Cúcuta|Leticia|Medellin|Cucuta|Buenaventura|Santa Marta|Bucaramanga|Arauca
CRI Limón|Puntarenas
CUB Santiago de Cuba|Camagüey|Holguín|Guantanamo|Cienfuegos|Varadero|Mariel|Matanzas
CYP Limassol|Larnaca|Paphos|Famagusta
CZE Brno|Ostrava|Plzen|Karlovy Vary
DEU Munich|Hamburg|Frankfurt|Cologne|Stuttgart|Dresden|Leipzig|Düsseldorf|Bremen|Hanover|Nuremberg|Bonn|Rostock|Kiel|Potsdam|Ramstein
DEU Wiesbaden|Karlsruhe|Heidelberg|Essen|Dortmund|Duesseldorf|Magdeburg|Solingen|Mannheim|Chemnitz|Aachen|Luebeck|Lübeck|Wilhelmshaven
DNK Aarhus|Odense|Aalborg|Esbjerg
DOM Punta Cana|Dajabón
DZA Constantine|Oran|Tamanrasset|Tindouf|Annaba|Tizi Ouzou|Hassi Messaoud
ECU Cuenca|Guayaquil|Esmeraldas|Tulcán|Puerto Bolívar
EGY Alexandria|Giza|Suez|Port Said|Sharm el-Sheikh|Luxor|Aswan|Ismailia|Hurghada|El Arish|Mansoura|Damietta|Sohag|Minya|Tanta
EGY New Alamein|Taba
ERI Massawa|Assab
ESP Valencia|Granada|Barcelona|Seville|Bilbao|Málaga|Zaragoza|Ceuta|Melilla|Las Palmas|Malaga|Tenerife|Algeciras|Alicante|San Sebastián
ESP Palma de Mallorca|Vigo|La Coruña|Cádiz|Cadiz
EST Tartu|Narva|Pärnu
ETH Mekelle|Gondar|Dire Dawa|Bahir Dar|Lalibela|Hawassa|Axum|Jijiga|Adigrat|Shire, Ethiopia
FIN Turku|Tampere|Espoo|Oulu|Rovaniemi|Lappeenranta|Kotka|Vaasa
FRA Marseille|Lyon|Toulouse|Strasbourg|Bordeaux|Lille|Nantes|Calais|Dunkirk|Le Havre|Cannes|Grenoble|Montpellier|Rennes|Brest, France
FRA Biarritz|Versailles|Toulon|Reims|Ajaccio|Bastia|Cherbourg|Boulogne-sur-Mer
GBR Manchester|Birmingham|Liverpool|Glasgow|Edinburgh|Belfast|Cardiff|Leeds|Sheffield|Bristol|Newcastle|Oxford|Cambridge|Southampton
GBR Portsmouth|Plymouth, England|Dover|Grimsby|Aberdeen|Londonderry|Brighton|Norwich|Nottingham|Leicester|Coventry|Swansea|Inverness
GBR Dundee|Felixstowe|Folkestone|Salisbury|Gleneagles|Windsor|Plymouth|Southport|Faslane|Lerwick|Kirkwall
GEO Gori|Batumi|Kutaisi|Poti|Zugdidi|Sukhumi|Tskhinvali|Anaklia|Rustavi|Telavi
GHA Kumasi|Tamale|Takoradi
GIN Nzérékoré|Kankan
GRC Thessaloniki|Piraeus|Patras|Heraklion|Alexandroupoli
GTM Quetzaltenango|Antigua Guatemala
HND San Pedro Sula|Amapala|La Ceiba|Puerto Cortés|Choluteca
HRV Dubrovnik|Rijeka|Zadar|Osijek|Pula
HTI Cap-Haïtien|Gonaïves|Cap-Haitien|Les Cayes|Jacmel|Ouanaminthe
HUN Debrecen|Szeged|Győr|Pécs|Miskolc
IDN Surabaya|Bandung|Medan|Denpasar|Makassar|Kupang|Semarang|Palembang|Batam|Yogyakarta|Nusantara|Balikpapan|Jayapura|Banda Aceh
IDN Nusa Dua|Padang|Ambon
IND Goa|Mumbai|Kolkata|Chennai|Bengaluru|Bangalore|Hyderabad|Ahmedabad|Srinagar|Amritsar|Lucknow|Jaipur|Pune|Guwahati|Kochi|Varanasi|Jammu
IND Leh|Calcutta|Bombay|Agartala|Siliguri|Imphal|Shillong|Ludhiana|Chandigarh|Udaipur|Gandhinagar|Surat|Nagpur|Madurai
IND Thiruvananthapuram|Visakhapatnam|Bhubaneswar|Ranchi|Patna|Kanpur|Agra|Dehradun|Kargil|Pathankot|Pahalgam|Port Blair|Ayodhya|Bhopal
IND Indore
IRL Cork|Galway|Limerick|Dundalk
IRN Isfahan|Mashhad|Tabriz|Shiraz|Qom|Bushehr|Bandar Abbas|Ahvaz|Kerman|Chabahar|Kermanshah|Urmia|Zahedan|Arak|Abadan|Karaj|Rasht|Yazd
IRQ Basra|Mosul|Erbil|Irbil|Kirkuk|Najaf|Karbala|Fallujah|Sulaymaniyah|Ramadi|Tikrit|Dohuk|Samarra|Baquba|Sinjar|Umm Qasr
ISR Haifa|Eilat|Beersheba|Ashdod|Ashkelon|Nazareth|Sderot|Netanya|Herzliya|Nahariya|Kiryat Shmona|Metula|Acre, Israel|Tiberias|Dimona
ITA Milan|Naples|Turin|Venice|Florence|Genoa|Bologna|Palermo|Trieste|Bari|Catania|Verona|Pisa|Taormina|Taranto|Brindisi|Messina|Ancona
ITA Livorno|Cagliari|Padua|Aviano|Sigonella|Pescara|Lampedusa|Siracusa
JAM Montego Bay
JOR Aqaba|Irbid|Zarqa|Mafraq
JPN Osaka|Kyoto|Yokohama|Nagoya|Hiroshima|Nagasaki|Sapporo|Fukuoka|Kobe|Sendai|Naha|Nagano|Sasebo|Yokosuka|Fukushima|Niigata|Kanazawa
JPN Kumamoto
KAZ Almaty|Aktau|Atyrau|Shymkent|Karaganda|Baikonur|Aktobe|Semey|Pavlodar|Turkistan|Oskemen|Khorgos
KEN Mombasa|Kisumu|Garissa|Eldoret|Nakuru|Lamu|Malindi|Thika|Turkana|Lodwar|Mandera
KGZ Osh|Batken|Jalal-Abad|Karakol|Cholpon-Ata|Naryn
KHM Siem Reap|Sihanoukville|Battambang|Poipet|Samraong|Kampot|Preah Vihear City
KOR Busan|Incheon|Daegu|Gwangju|Daejeon|Ulsan|Pyeongtaek|Panmunjom|Paju|Gangneung|Gyeongju|Sejong|Pohang|Suwon|Jeju City
LAO Luang Prabang|Pakse|Savannakhet
LBN Sidon|Tyre|Baalbek|Nabatieh|Naqoura|Tripoli, Lebanon|Bint Jbeil|Jounieh|Zahle|Marjayoun
LBR Buchanan, Liberia
LBY Benghazi|Misrata|Sirte|Tobruk|Derna|Sabha|Zawiya|Sabratha|Zuwara|Zliten|Kufra|Ras Lanuf|Es Sider|Brega|Al-Bayda
LKA Jaffna|Kandy|Hambantota|Trincomalee|Galle
LTU Kaunas|Klaipeda|Šiauliai
LUX Schengen
LVA Daugavpils|Liepaja|Ventspils
MAR Casablanca|Marrakech|Marrakesh|Tangier|Fez|Agadir|Ouarzazate|Laayoune|Dakhla|Essaouira|Oujda
MDA Tiraspol|Balti|Comrat|Bălți|Cahul|Giurgiulesti|Bender, Moldova|Ungheni|Soroca
MDG Toamasina|Antsiranana
MEX Tijuana|Guadalajara|Monterrey|Cancún|Acapulco|Ciudad Juárez|Veracruz|Culiacán|Puebla|Tapachula|Mazatlán|Ciudad Juarez|Culiacan
MEX Cancun|Matamoros|Reynosa|Nuevo Laredo|Oaxaca|Mexicali
MKD Ohrid|Bitola|Tetovo|Kumanovo|Prespa
MLI Timbuktu|Gao|Kidal|Mopti|Ségou|Menaka|Sikasso|Kayes|Sevare|Segou|Tessalit|Kati
MMR Yangon|Rangoon|Mandalay|Sittwe|Myawaddy|Lashio|Mawlamyine|Myitkyina|Kyaukphyu|Laukkai|Bago|Loikaw
MNE Kotor|Budva|Tivat
MOZ Beira|Nampula|Pemba|Palma, Mozambique|Komatipoort|Mocimboa da Praia|Nacala|Tete|Quelimane|Matola
MRT Nouadhibou
MYS Penang|Johor Bahru|Kota Kinabalu|Kuching|Malacca|Langkawi|Putrajaya|Ipoh
NER Agadez|Zinder|Maradi|Diffa|Tillaberi|Arlit|Dirkou|Tahoua
NGA Lagos|Kano|Kaduna|Port Harcourt|Maiduguri|Ibadan|Jos|Benin City|Enugu|Sokoto|Katsina|Calabar|Warri|Yola|Onitsha|Makurdi|Gusau
NIC León, Nicaragua|Granada, Nicaragua|Bluefields|Corinto|Masaya|Puerto Cabezas
NLD Rotterdam|Utrecht|Eindhoven|Groningen|Maastricht|Delft|Leiden|Haarlem|Arnhem|Schiphol
NOR Bergen|Trondheim|Stavanger|Tromsø|Kirkenes|Bodø|Narvik|Longyearbyen
NPL Pokhara|Biratnagar
NZL Auckland|Christchurch|Dunedin|Queenstown
OMN Salalah|Sohar|Duqm
PAK Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Multan|Faisalabad|Gwadar|Muzaffarabad|Sialkot|Torkham|Chaman|Bannu|Gilgit
PAK Hyderabad, Pakistan|Sukkur|Parachinar
PAN Colón|Darién
PER Cusco|Arequipa|Trujillo|Callao|Iquitos|Chancay|Tacna|Puno|Cuzco|Trujillo, Peru|Piura|Juliaca|Ayacucho
PHL Cebu|Davao|Zamboanga|Quezon City|Baguio|Puerto Princesa|Marawi|Subic|Basco|Iloilo|Tacloban|General Santos|Cagayan de Oro|Olongapo
POL Krakow|Kraków|Gdansk|Gdańsk|Wroclaw|Wrocław|Poznan|Poznań|Lodz|Łódź|Lublin|Rzeszów|Rzeszow|Katowice|Szczecin|Bialystok|Białystok
POL Przemyśl|Przemysl|Medyka|Gdynia|Chelm|Suwalki|Terespol|Kuznica|Swinoujscie
PRK Kaesong|Wonsan|Sinuiju|Chongjin|Hamhung|Rason|Yongbyon|Punggye-ri
PRT Porto|Braga|Faro|Coimbra|Funchal|Sintra
PRY Ciudad del Este
PSE Gaza City|Hebron|Nablus|Jenin|Khan Younis|Jericho|Bethlehem|Tulkarm|Jabalia|Deir al-Balah|Rafah|Beit Lahiya|Beit Hanoun|Tulkarem
PSE Qalqilya
QAT Al Udeid
ROU Constanta|Cluj-Napoca|Timisoara|Iasi|Brasov|Sibiu|Constanța|Cluj|Iași|Galati|Tulcea|Deveselu|Sulina|Craiova|Oradea|Suceava
RUS St. Petersburg|Saint Petersburg|Vladivostok|Novosibirsk|Yekaterinburg|Kazan|Sochi|Kaliningrad|Rostov-on-Don|Murmansk|Arkhangelsk
RUS Volgograd|Grozny|Krasnodar|Belgorod|Kursk|Bryansk|Khabarovsk|Irkutsk|Samara|Omsk|Ufa|Voronezh|Pskov|Makhachkala|Astrakhan
RUS Severomorsk|Novorossiysk|Sovetsk|Vyborg|Beslan|Nizhny Novgorod|Saratov|Engels|Taganrog|Perm|Chelyabinsk|Yakutsk|Magadan|Derbent
RUS Nalchik|Stavropol|Izhevsk|Ryazan|Tver|Smolensk|Taman|Ust-Luga|Primorsk
RWA Gisenyi|Rubavu|Cyangugu
SAU Jeddah|Mecca|Medina|Dammam|Abha|Dhahran|Neom|Taif|Jizan|Najran|Yanbu|Tabuk|Khobar|AlUla|Abqaiq
SDN Port Sudan|Omdurman|El Fasher|Nyala|Wad Madani|Kassala|El Obeid|El Geneina|al-Fashir|Geneina|Atbara|Merowe|Kadugli|Babanusa
SEN Saint-Louis, Senegal|Ziguinchor|Touba
SOM Hargeisa|Kismayo|Baidoa|Bosaso|Garowe|Beledweyne|Berbera|Galkayo|Jowhar|Las Anod
SRB Novi Sad|Nis|Subotica|Kragujevac
SSD Malakal|Bentiu|Bor, South Sudan|Wau
SVK Kosice|Košice|Zilina
SVN Maribor|Koper
SWE Gothenburg|Malmo|Malmö|Uppsala|Lund|Kiruna|Visby
SYR Aleppo|Homs|Hama|Idlib|Latakia|Tartus|Deir ez-Zor|Raqqa|Daraa|Palmyra|Sweida|Qamishli|Kobani|Hasakah|Deir al-Zor|Manbij|Al-Bab
SYR Quneitra
TCD Abéché|Moundou|Faya-Largeau
TGO Kara, Togo|Sokodé
THA Chiang Mai|Phuket|Pattaya|Surin|Trat|Chiang Rai|Hat Yai|Mae Sot|Aranyaprathet|Buriram|Si Sa Ket|Sisaket|Ubon Ratchathani|Narathiwat
THA Yala|Pattani|Udon Thani|Nong Khai|Chanthaburi
TJK Khujand|Khorog|Isfara|Kulob|Bokhtar|Panjakent
TKM Turkmenbashi|Awaza|Mary, Turkmenistan
TUN Sfax|Sousse|Bizerte|Kairouan|Gabes|Zarzis|Gafsa|Djerba
TUR Istanbul|Izmir|Antalya|Diyarbakir|Gaziantep|Adana|Bursa|Trabzon|Van, Turkey|Konya|Mersin|Kars|Edirne|Incirlik|Hatay|Antakya|Erzurum
TUR Sanliurfa|Kayseri|Kahramanmaras|Iskenderun|Izmit|Malatya|Samsun
TWN Kaohsiung|Taichung|Tainan|Hsinchu|Keelung|Hualien
TZA Arusha|Mwanza|Zanzibar City
UGA Entebbe|Gulu|Jinja
UKR Lviv|Odesa|Odessa|Kharkiv|Kharkov|Dnipro|Kherson|Mariupol|Mykolaiv|Bakhmut|Avdiivka|Chernihiv|Sumy|Poltava|Zhytomyr|Uzhhorod
UKR Kramatorsk|Pokrovsk|Sevastopol|Simferopol|Kerch|Melitopol|Enerhodar|Ivano-Frankivsk|Bucha|Izmail|Chernivtsi|Lutsk|Rivne|Vinnytsia
UKR Ternopil|Kryvyi Rih|Slovyansk|Nikopol|Sloviansk|Berdiansk|Kupiansk|Chasiv Yar|Cherkasy|Kremenchuk
URY Punta del Este
USA New York|New York City|Los Angeles|Chicago|Houston|Miami|Boston|Atlanta|Seattle|San Francisco|Philadelphia|Dallas|Denver|Detroit
USA Las Vegas|New Orleans|San Diego|Baltimore|Minneapolis|Honolulu|Anchorage|Pittsburgh|Cleveland|Tampa|Orlando|Nashville|Memphis
USA St. Louis|Salt Lake City|Brooklyn|Manhattan|Arlington|Annapolis|Albany|Sacramento|Cincinnati|Milwaukee|Kansas City|El Paso
USA Palm Beach|Hollywood|Cambridge, Massachusetts|Savannah|Norfolk, Virginia|Oakland|San Antonio|Louisville|Charlotte, North Carolina
USA Fort Worth|Phoenix|Portland, Oregon|Richmond, Virginia|Groton|Colorado Springs|Huntsville|Omaha|Des Moines|Tucson|Tallahassee
UZB Samarkand|Bukhara|Termez|Namangan|Andijan|Fergana|Nukus|Khiva|Navoi|Urgench|Karshi|Kokand
VEN Maracaibo|Puerto Cabello|Ciudad Guayana|Barquisimeto|San Cristóbal|San Antonio del Tachira|Barinas|Ciudad Bolívar|La Guaira|Maracay
VEN Mérida, Venezuela
VNM Ho Chi Minh City|Saigon|Da Nang|Haiphong|Hue|Can Tho|Nha Trang|Danang|Cam Ranh
XKX Mitrovica|Prizren|Peja|Zvecan
YEM Hodeidah|Hodeida|Taiz|Mukalla|Marib|Saada|Ibb|Aden|Mocha, Yemen|Dhamar|Ras Isa|Salif
ZAF Johannesburg|Durban|Bloemfontein|Soweto|Port Elizabeth|Gqeberha|Stellenbosch|Sandton|East London|Polokwane|Richards Bay|Nelspruit
ZMB Ndola|Kitwe|Livingstone, Zambia
ZWE Bulawayo|Mutare
`;

/** Key of a city's name -> its text and iso3. "Brest, France" is read only so. */
export const cities: ReadonlyMap<string, { readonly text: string; readonly country: string }> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) =>
      row
        .slice(4)
        .split('|')
        .map((text) => [nameKey(text), { text, country: row.slice(0, 3) }] as const),
    ),
);
