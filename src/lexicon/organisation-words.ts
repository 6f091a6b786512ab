/**
 * International organisations, state bodies with names of their own, armed groups, parties; names as their own charters have them; own facts.
 * A line: kind, the countries that have the body ("-" for none; the best known first where several have one of this name),
 * then the bodies with ";" between them, each with its other names and acronyms behind "|". `~` before a name: read only
 * when the full name or a bracketed definition stands in the same article, for it means something else as often.
 */
export const ORGANISATION_WORDS = `
INTERNATIONAL -: United Nations|UN|U.N.|United Nations Organization|United Nations Organisation
INTERNATIONAL -: UN Security Council|U.N. Security Council|United Nations Security Council|Security Council|UNSC
INTERNATIONAL -: UN General Assembly|U.N. General Assembly|United Nations General Assembly|General Assembly|UNGA
INTERNATIONAL -: UN Human Rights Council|U.N. Human Rights Council|Human Rights Council|UNHRC; European Union|EU|E.U.
INTERNATIONAL -: European Commission|EU Commission|EC; European Parliament|EU Parliament
INTERNATIONAL -: European Council|Council of the European Union|EU Council; European Central Bank|ECB
INTERNATIONAL -: European Court of Justice|ECJ|Court of Justice of the European Union|CJEU; European Court of Human Rights|ECHR
INTERNATIONAL -: European External Action Service|EEAS; Council of Europe|PACE
INTERNATIONAL -: North Atlantic Treaty Organization|NATO|Nato|North Atlantic Alliance
INTERNATIONAL -: International Atomic Energy Agency|IAEA|UN nuclear watchdog|U.N. nuclear watchdog; International Monetary Fund|IMF
INTERNATIONAL -: World Bank|World Bank Group; World Trade Organization|WTO|World Trade Organisation
INTERNATIONAL -: World Health Organization|WHO|World Health Organisation; World Food Programme|WFP|World Food Program
INTERNATIONAL -: International Court of Justice|ICJ|World Court; International Criminal Court|ICC
INTERNATIONAL -: International Committee of the Red Cross|ICRC|Red Cross; Red Crescent
INTERNATIONAL -: UNICEF|United Nations Children's Fund|U.N. Children's Fund
INTERNATIONAL -: UNESCO|United Nations Educational, Scientific and Cultural Organization
INTERNATIONAL -: UNHCR|UN High Commissioner for Refugees|U.N. refugee agency|UN refugee agency; UNRWA
INTERNATIONAL -: UNIFIL|United Nations Interim Force in Lebanon; MONUSCO; OCHA|UN Office for the Coordination of Humanitarian Affairs
INTERNATIONAL -: International Organization for Migration|IOM; International Labour Organization|ILO
INTERNATIONAL -: International Civil Aviation Organization|ICAO; International Maritime Organization|IMO
INTERNATIONAL -: Organisation for the Prohibition of Chemical Weapons|OPCW|Organization for the Prohibition of Chemical Weapons
INTERNATIONAL -: Organisation for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development
INTERNATIONAL -: Organization for Security and Co-operation in Europe|OSCE|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe
INTERNATIONAL -: Organization of the Petroleum Exporting Countries|OPEC|OPEC+|Opec; African Union|AU; Arab League|League of Arab States
INTERNATIONAL -: Association of Southeast Asian Nations|ASEAN|Asean; Gulf Cooperation Council|GCC
INTERNATIONAL -: Economic Community of West African States|ECOWAS|Ecowas; Southern African Development Community|SADC
INTERNATIONAL -: East African Community|EAC; Economic Community of Central African States|ECCAS; Intergovernmental Authority on Development|IGAD
INTERNATIONAL -: Alliance of Sahel States|AES|Confederation of Sahel States; Organization of American States|OAS|Organisation of American States
INTERNATIONAL -: Caribbean Community|CARICOM|Caricom; Mercosur|Southern Common Market; Andean Community; Pacific Islands Forum|PIF
INTERNATIONAL -: Shanghai Cooperation Organisation|SCO|Shanghai Cooperation Organization; Commonwealth of Independent States|CIS
INTERNATIONAL -: Collective Security Treaty Organization|CSTO; Eurasian Economic Union|EAEU|EEU; Organization of Turkic States|OTS
INTERNATIONAL -: Organisation of Islamic Cooperation|OIC|Organization of Islamic Cooperation
INTERNATIONAL -: South Asian Association for Regional Cooperation|SAARC; Asia-Pacific Economic Cooperation|APEC; Asian Development Bank|ADB
INTERNATIONAL -: African Development Bank|AfDB; Asian Infrastructure Investment Bank|AIIB; Interpol|INTERPOL; Europol; Frontex
INTERNATIONAL -: Commonwealth of Nations
GOVERNMENT -: Supreme Court; Senate; House of Representatives; Congress; Parliament; Prime Minister's Office
GOVERNMENT -: President's Office|Presidential Office; Prosecutor General's Office|Attorney General's Office|Public Prosecutor's Office
GOVERNMENT -: Cabinet Office
GOVERNMENT CHN: Politburo; National People's Congress
GOVERNMENT CHN|MMR|FRA: State Council
GOVERNMENT DEU: Bundestag; Bundesrat
GOVERNMENT DNK: Folketing
GOVERNMENT GBR: House of Lords; Home Office; MI5; MI6; Scotland Yard|Metropolitan Police
GOVERNMENT GBR|CAN: House of Commons
GOVERNMENT GBR|PAK|DEU: Foreign Office
GOVERNMENT IND: Lok Sabha; Rajya Sabha
GOVERNMENT IRN|MDV|TKM: Majlis
GOVERNMENT ISR: Knesset; Mossad; Shin Bet
GOVERNMENT NOR: Storting
GOVERNMENT POL: Sejm
GOVERNMENT RUS: State Duma|Duma; Federation Council; Federal Security Service|FSB
GOVERNMENT SWE: Riksdag
GOVERNMENT UKR: Verkhovna Rada
GOVERNMENT USA: CIA|Central Intelligence Agency; FBI|Federal Bureau of Investigation
GOVERNMENT USA: State Department|U.S. State Department|US State Department|U.S. Department of State|Department of State
GOVERNMENT USA: Homeland Security|Department of Homeland Security|DHS; Federal Reserve|U.S. Federal Reserve
MINISTRY IND|LKA: Ministry of External Affairs|MEA
MINISTRY CAN: Global Affairs Canada
MINISTRY GBR: Foreign, Commonwealth and Development Office|FCDO|Foreign and Commonwealth Office
MINISTRY USA|PHL: Justice Department|Department of Justice|DOJ; Commerce Department|Department of Commerce; Energy Department|Department of Energy
MINISTRY USA: Treasury Department|Department of the Treasury
MINISTRY PHL|IRL|CAN: Department of Foreign Affairs|DFA
MINISTRY AUS: Department of Foreign Affairs and Trade|DFAT
MINISTRY ZAF: Department of International Relations and Cooperation|DIRCO
MINISTRY KOR: Unification Ministry|Ministry of Unification
GOVERNMENT CHN: Taiwan Affairs Office
GOVERNMENT TWN: Mainland Affairs Council
GOVERNMENT KOR: National Intelligence Service
GOVERNMENT UKR: Security Service of Ukraine|SBU
GOVERNMENT IRN: Supreme National Security Council; Guardian Council; Atomic Energy Organization of Iran|AEOI
GOVERNMENT USA: Secret Service
GOVERNMENT GBR: Bank of England
GOVERNMENT JPN: Bank of Japan
GOVERNMENT DEU: Bundesbank
GOVERNMENT RUS: Bank of Russia
GOVERNMENT CHN: People's Bank of China|PBOC
GOVERNMENT IND: Reserve Bank of India|RBI
MILITARY IND: Border Security Force|BSF
MILITARY BGD: Border Guard Bangladesh|BGB
MILITARY PAK: Inter-Services Public Relations|ISPR; Inter-Services Intelligence
MILITARY USA: U.S. Central Command|US Central Command|CENTCOM|Central Command; U.S. Africa Command|US Africa Command|AFRICOM|Africom
MILITARY -: Islamic State|ISIS|ISIL|Daesh|Islamic State group; al-Qaida|al-Qaeda|Al Qaeda|al Qaeda|Al-Qaeda|Al-Qaida
MILITARY -: Kurdistan Workers' Party|PKK; M23|March 23 Movement
MILITARY AFG: Taliban
MILITARY CHN: People's Liberation Army|PLA
MILITARY IRN: Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards|Revolutionary Guard
MILITARY ISR: Israel Defense Forces|IDF|Israeli Defense Forces
MILITARY LBN: Hezbollah|Hizbollah|Hizbullah|Hezbullah
MILITARY NGA: Boko Haram
MILITARY PRK: Korean People's Army|KPA
MILITARY PSE: Hamas; Islamic Jihad|Palestinian Islamic Jihad
MILITARY RUS: Wagner Group|Wagner|Wagner group
MILITARY SDN: Rapid Support Forces|RSF paramilitary
MILITARY SOM: al-Shabab|al-Shabaab|Al-Shabaab|al Shabaab|Al Shabaab
MILITARY USA: Pentagon|Department of Defense|U.S. Department of Defense
MILITARY YEM: Houthis|Houthi|Houthi movement|Houthi Movement|Houthi group|Ansar Allah|Ansarullah
PARTY -: Conservative Party|Tory party; Labour Party; Republican Party; Democratic Party; Liberal Democratic Party|LDP
PARTY -: Communist Party|Chinese Communist Party|Communist Party of China|CCP
PARTY AGO: MPLA; UNITA
PARTY BGD: Awami League
PARTY DEU: Alternative for Germany|AfD; Christian Democratic Union|CDU
PARTY FRA: National Rally|Rassemblement National
PARTY GEO: Georgian Dream
PARTY HUN: Fidesz
PARTY IND: Bharatiya Janata Party|BJP; Congress party|Indian National Congress
PARTY IRL: Sinn Fein|Sinn Féin
PARTY ISR: Likud
PARTY ITA: Brothers of Italy
PARTY MOZ: Frelimo|FRELIMO; Renamo|RENAMO
PARTY NAM: Swapo|SWAPO
PARTY PAK: Pakistan Tehreek-e-Insaf
PARTY POL: Law and Justice|PiS; Civic Platform
PARTY PRK: Workers' Party of Korea
PARTY PSE: Fatah
PARTY RUS: United Russia
PARTY TUR: Justice and Development Party|AKP|AK Party; Republican People's Party|CHP
PARTY TWN: Kuomintang|KMT
PARTY ZAF: African National Congress|ANC
PARTY ZWE: ZANU-PF|Zanu-PF
OTHER -: International Olympic Committee|IOC; FIFA|Fifa; UEFA|Uefa; Amnesty International; Human Rights Watch|HRW
OTHER -: Reporters Without Borders|RSF; Doctors Without Borders|Médecins Sans Frontières|MSF; Save the Children; Oxfam; Greenpeace
OTHER -: Transparency International; Freedom House; International Crisis Group; Committee to Protect Journalists|CPJ; Chatham House
`;
