/**
 * News agencies, papers, broadcasters and platforms, as their own pages and the style books of others name them; own facts.
 * A line: kind, the countries that have the body ("-" for none; the best known first where several have one of this name),
 * then the bodies with ";" between them, each with its other names and acronyms behind "|". `~` before a name: read only
 * when the full name or a bracketed definition stands in the same article, for it means something else as often.
 */
export const PRESS_WORDS = `
NEWS_AGENCY ARE: Emirates News Agency|~WAM
NEWS_AGENCY ARM: Armenpress|ARMENPRESS
NEWS_AGENCY AZE: Azertac|AZERTAC
NEWS_AGENCY BLR: Belta|BelTA
NEWS_AGENCY BRA: Agencia Brasil|Agência Brasil
NEWS_AGENCY CHN: Xinhua|Xinhua News Agency
NEWS_AGENCY CUB: Prensa Latina
NEWS_AGENCY DEU: Deutsche Presse-Agentur|dpa; European Pressphoto Agency|EPA Images
NEWS_AGENCY EGY: Middle East News Agency|~MENA
NEWS_AGENCY ESP: EFE|Agencia EFE
NEWS_AGENCY FRA: Agence France-Presse|AFP
NEWS_AGENCY GBR: Reuters|Thomson Reuters; Press Association|PA Media
NEWS_AGENCY IDN: Antara|ANTARA
NEWS_AGENCY IND: Press Trust of India|PTI; Asian News International|~ANI; Indo-Asian News Service|IANS
NEWS_AGENCY IRN: IRNA|Islamic Republic News Agency; Tasnim|Tasnim News Agency; Mehr News|Mehr News Agency; Fars News|Fars News Agency; ISNA
NEWS_AGENCY IRQ: Iraqi News Agency|~INA
NEWS_AGENCY ITA: ANSA
NEWS_AGENCY JPN: Kyodo|Kyodo News; Jiji Press|Jiji
NEWS_AGENCY KAZ: Kazinform
NEWS_AGENCY KOR: Yonhap|Yonhap News Agency|Yonhap news agency
NEWS_AGENCY KWT: Kuwait News Agency|KUNA
NEWS_AGENCY LBN: National News Agency|~NNA
NEWS_AGENCY MYS: Bernama|BERNAMA
NEWS_AGENCY PAK: Associated Press of Pakistan|~APP
NEWS_AGENCY PRK: Korean Central News Agency|KCNA
NEWS_AGENCY PSE: Wafa|WAFA
NEWS_AGENCY QAT: Qatar News Agency|QNA
NEWS_AGENCY ROU: Agerpres
NEWS_AGENCY RUS: TASS|Tass|ITAR-TASS; Sputnik; RIA Novosti|RIA|RIA news agency; Interfax
NEWS_AGENCY SAU: Saudi Press Agency|SPA
NEWS_AGENCY SRB: Tanjug
NEWS_AGENCY SYR: SANA
NEWS_AGENCY TUR: Anadolu Agency|Anadolu; Demirören News Agency|DHA; Ihlas News Agency|IHA
NEWS_AGENCY UKR: Ukrinform; Interfax-Ukraine
NEWS_AGENCY USA: Associated Press|~AP; Bloomberg|Bloomberg News; United Press International|UPI
NEWS_AGENCY VNM: Vietnam News Agency|VNA
MEDIA -: Euronews; Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty; Politico; Telegram; Facebook; Twitter
MEDIA -: YouTube; WhatsApp
MEDIA ARG: Clarín
MEDIA AUS: Sydney Morning Herald|The Sydney Morning Herald
MEDIA BGD: Prothom Alo
MEDIA BRA: Folha de S.Paulo|Folha de São Paulo; O Globo
MEDIA CAN: Globe and Mail|The Globe and Mail; Toronto Star
MEDIA CHE: Neue Zürcher Zeitung|NZZ
MEDIA CHN: CGTN; CCTV; Global Times; People's Daily
MEDIA CUB: Granma
MEDIA DEU: Bild; Deutsche Welle|DW; Der Spiegel; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung|FAZ
MEDIA DNK: Politiken; Jyllands-Posten
MEDIA EGY: Al-Ahram|al-Ahram; Al-Masry Al-Youm
MEDIA ESP: El País
MEDIA FIN: Helsingin Sanomat
MEDIA FRA: France 24|FRANCE 24; Le Monde; Le Figaro
MEDIA GBR: BBC|BBC News|BBC World Service; Sky News; GB News; Financial Times|The Financial Times; Guardian|The Guardian
MEDIA GBR: Daily Telegraph|The Telegraph|The Daily Telegraph
MEDIA GRC: Kathimerini
MEDIA HKG: South China Morning Post
MEDIA IDN: Jakarta Post|The Jakarta Post
MEDIA IND: Times of India|The Times of India; Hindustan Times
MEDIA IRN: Tehran Times; Press TV
MEDIA IRQ: Rudaw
MEDIA ISR: Jerusalem Post|The Jerusalem Post; Haaretz; Times of Israel|The Times of Israel
MEDIA ITA: La Repubblica; Corriere della Sera; Il Sole 24 Ore
MEDIA JPN: Nikkei|Nikkei Asia; Yomiuri Shimbun; NHK; Asahi Shimbun; Mainichi Shimbun; Sankei Shimbun
MEDIA KEN: Daily Nation
MEDIA KOR: Chosun Ilbo|The Chosun Ilbo; JoongAng Ilbo; Dong-A Ilbo; Hankyoreh
MEDIA LBN: Al Mayadeen|Al-Mayadeen
MEDIA NLD: De Telegraaf; NRC Handelsblad
MEDIA NOR: Aftenposten
MEDIA PAK: Dawn News
MEDIA POL: Gazeta Wyborcza; Rzeczpospolita
MEDIA PRK: Rodong Sinmun; Minju Joson
MEDIA QAT: Al Jazeera|al-Jazeera|Al-Jazeera
MEDIA RUS: Moscow Times|The Moscow Times; RT; Kommersant; Izvestia; Vedomosti; Novaya Gazeta; Rossiya 1|Rossiya-1
MEDIA SAU: Al Arabiya|Al-Arabiya|al-Arabiya; Asharq Al-Awsat
MEDIA SGP: Straits Times|The Straits Times
MEDIA SWE: Dagens Nyheter; Svenska Dagbladet; Aftonbladet
MEDIA THA: Bangkok Post
MEDIA TUR: TRT World|TRT|TRT Haber; Daily Sabah; Hurriyet|Hürriyet
MEDIA UKR: Kyiv Independent|The Kyiv Independent
MEDIA USA: CNN; Fox News; NBC|NBC News; CBS|CBS News; ABC News; Voice of America|VOA; New York Times|The New York Times
MEDIA USA: Washington Post|The Washington Post; Wall Street Journal|The Wall Street Journal; Axios
`;

/** What news calls a newspaper or broadcaster when it speaks of one again: nouns that mean many other things elsewhere. */
export const PRESS_NOUNS: ReadonlySet<string> = new Set(
  'paper newspaper daily weekly outlet station network broadcaster magazine tabloid'.split(' '),
);
