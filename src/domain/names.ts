/**
 * The key under which a name is looked up and compared: NFC, accents and case dropped, ʼs and punctuation removed,
 * hyphens and runs of space as one space, no leading article. "Côte d'Ivoire" and "cote d’ivoire" have one key.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[øłßđæœþðı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’ʼ]s(?=\s|$)/g, '')
    .replace(/['’ʼ`´.]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /, '')
    .normalize('NFC');
  return plain.length <= MAX_KEY ? plain : plain.slice(0, MAX_KEY);
}

/** An index key over about 8 kB fails in Neo4j; no name is that long. */
const MAX_KEY = 400;

/** Letters that do not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};
