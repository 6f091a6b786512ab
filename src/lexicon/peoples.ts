/**
 * Peoples and communities without a state of their name, in singular and plural. What consists of such words, and of
 * creeds, is a people and no body. Own facts.
 */
export const peoples: ReadonlySet<string> = new Set(
  (
    'rohingya rohingyas uighur uighurs uyghur uyghurs kurd kurds kurdish hazara hazaras tutsi tutsis hutu hutus yazidi yazidis yezidi yezidis druze roma sinti ' +
    'pashtun pashtuns baloch baluch tamil tamils tibetan tibetans chechen chechens ingush tatar tatars alawite alawites copt copts coptic maronite maronites assyrian assyrians ' +
    'berber berbers amazigh tuareg tuaregs fulani hausa yoruba igbo ijaw oromo amhara tigrayan tigrayans somali maasai zulu xhosa hmong karen kachin shan chin mon ' +
    'han hui manchu inuit sami saami maori mapuche aymara quechua guarani maya mayan basque basques catalan catalans sikh sikhs bedouin bedouins arab arabs jew jews slav slavs ' +
    'turkmen turkmens circassian circassians papuan papuans moro moros acehnese crimean ethnic indigenous minority community'
  ).split(' '),
);
