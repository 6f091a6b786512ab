import { describe, expect, it } from 'vitest';
import { rawSpansOf } from '../../../src/domain/article.ts';
import { body, HEADLINE, layout, PARAGRAPHS, rulesOf, tagsOf } from './support.ts';

const [P1, P2, P3, P4] = PARAGRAPHS;
const text = (...lines: string[]) => lines.join('\n');

describe('tag blocks', () => {
  it.each([
    ['below the headline', text(HEADLINE, 'japan', 'peru', P1, P2)],
    ['above the headline', text('japan', 'peru', HEADLINE, P1, P2)],
    ['between paragraphs', text(HEADLINE, P1, 'japan', 'peru', P2)],
    ['at the end, apart from each other', text(HEADLINE, P1, P2, '', 'japan', '', 'peru')],
    ['between copies', text(HEADLINE, P1, 'japan', 'peru', HEADLINE, P1, P2)],
    ['in each copy', text(HEADLINE, P1, P2, 'japan', 'peru', HEADLINE, P1, P2, 'japan', 'peru')],
    ['behind a label', text(HEADLINE, P1, P2, 'Tags: japan, peru')],
    ['below a label', text(HEADLINE, P1, P2, 'Topics:', 'japan', 'peru')],
    ['as hash tags', text(HEADLINE, P1, P2, '#japan #peru')],
  ])('are found %s', (_, raw) => {
    const article = layout(raw);
    expect(article.headline).toBe(HEADLINE);
    expect(tagsOf(article)).toEqual(['japan', 'peru']);
    expect(body(article)).toEqual([P1, P2]);
  });

  it.each([
    ['at the end', text(HEADLINE, P1, P2, '', 'Peru', 'Foreign Policy', 'Japan')],
    ['before a copy', text(HEADLINE, P1, 'Peru', 'Foreign Policy', 'Japan', HEADLINE, P1, P2)],
    ['above a headline that comes again', text('Peru', 'Foreign Policy', 'Japan', HEADLINE, P1, HEADLINE, P1, P2)],
    ['above a headline', text('Peru', 'Foreign Policy', 'Japan', HEADLINE, P1, P2)],
  ])('in capitals are found %s', (_, raw) => {
    expect(tagsOf(layout(raw))).toEqual(['Peru', 'Foreign Policy', 'Japan']);
    expect(body(layout(raw))).toEqual([P1, P2]);
  });

  it('know a tag of two blocks once, with both places', () => {
    const article = layout(text(HEADLINE, P1, 'japan', 'peru', HEADLINE, P1, 'japan', 'banks'));
    expect(tagsOf(article)).toEqual(['japan', 'peru', 'banks']);
    const tags = article.passages.at(-1);
    expect(tags && rawSpansOf(tags, { start: 0, end: 5 }).length).toBe(2);
  });

  it.each([
    ['after a colon', ['The following countries took part:', 'Peru', 'Japan', 'Ecuador']],
    ['of short finished paragraphs', ['He left.', 'She stayed.', 'Nobody spoke.']],
    ['of answers', ['Was it Peru?', 'No.', 'Was it Japan?']],
    ['of names between paragraphs', ['Jane Roe', 'John Doe', 'Max Moe']],
  ])('are not made of a list %s', (_, list) => {
    const article = layout(text(HEADLINE, P1, ...list, P2));
    expect(article.tags).toEqual([]);
    expect(body(article)).toEqual([P1, ...list, P2]);
  });

  it('leave a linked word of a broken sentence alone', () => {
    const article = layout(
      text(HEADLINE, P1, 'She wrote on her', 'Facebook', 'page that', 'peru', 'had kept its word.', P2),
    );
    expect(body(article)).toEqual([P1, 'She wrote on her Facebook page that peru had kept its word.', P2]);
    expect(article.tags).toEqual([]);
  });
});

describe('copies', () => {
  it('three of them, each with other parts missing, are one text', () => {
    const raw = text(HEADLINE, P1, P2, P4, HEADLINE, `${P1} ${P3} ${P4}`, HEADLINE, P2, `${P3} ${P4}`);
    const article = layout(raw);
    expect(body(article)).toEqual([P1, P2, P3, P4]);
    expect(article.passages.map(({ copies }) => copies.length)).toEqual([3, 2, 2, 2, 3]);
  });

  it('are found without a headline between them', () => {
    const article = layout(text(HEADLINE, P1, `${P2} ${P3}`, P1, P2, P3, P4));
    expect(body(article)).toEqual([P1, P2, P3, P4]);
  });

  it('with other quotation marks, spaces and line ends are the same text', () => {
    const straight = P2.replace('“', '"').replace('”', '"').replace('was shot', 'was\u00a0shot');
    const article = layout(`${text(HEADLINE, P1, P2)}\n${text(HEADLINE, P1, straight).replaceAll('\n', '\r\n')}`);
    expect(body(article)).toEqual([P1, P2]);
    const passage = article.passages[2];
    const start = P2.indexOf('I have');
    expect(passage && rawSpansOf(passage, { start, end: start + 22 }).length).toBe(2);
  });

  it('that lost the space between sentences are the same text', () => {
    const article = layout(text(HEADLINE, P1, `${P2}${P3}`.replaceAll('. ', '.'), HEADLINE, P1, P2, P3));
    expect(body(article)).toEqual([P1, P2, P3]);
    expect(article.passages.map(({ copies }) => copies.length)).toEqual([2, 2, 2, 2]);
  });

  it('with another form of a sentence give the longer one, and tell of the other', () => {
    const longer = P4.replace('last year', 'last year in June');
    const article = layout(text(HEADLINE, P1, P4, HEADLINE, P1, longer));
    expect(body(article)).toEqual([P1, longer]);
    const note = article.notes.find(({ rule }) => rule === 'layout.variant');
    expect(note?.text).toBe('Ecuador refused last year to extradite her husband.');
    expect(article.passages[2]?.copies.length).toBe(2);
  });

  it('are none where a headline merely stands again amid the text', () => {
    const article = layout(text(HEADLINE, P1, P2, HEADLINE, P3, P4));
    expect(body(article)).toEqual([P1, P2, P3, P4]);
    expect(article.passages[0]?.copies.length).toBe(2);
    expect(article.passages.slice(1).every(({ copies }) => copies.length === 1)).toBe(true);
  });

  it('show where a line break is none', () => {
    const broken = P3.replace('only that ', 'only that\n').replace('embassy did', 'embassy\nDid').replace('Did', 'did');
    expect(body(layout(text(HEADLINE, P1, P3, HEADLINE, P1, broken)))).toEqual([P1, P3]);
    const [head, tail] = ['Yesterday Evening the Old', 'Minister Jane Roe Wrote a Letter.'];
    expect(body(layout(text(HEADLINE, P1, head, tail)))).toEqual([P1, head, tail]);
    expect(body(layout(text(HEADLINE, P1, head, tail, HEADLINE, P1, `${head} ${tail}`)))).toEqual([
      P1,
      `${head} ${tail}`,
    ]);
  });
});

describe('headlines', () => {
  it('are none in a text that starts with prose', () => {
    const article = layout(text(P1, P2));
    expect(article.headline).toBe('');
    expect(article.passages[0]).toEqual({ ordinal: 0, kind: 'HEADLINE', text: '', copies: [], proseStart: 0 });
    expect(body(article)).toEqual([P1, P2]);
    expect(rulesOf(article)).toContain('layout.headline-none');
  });

  it('are none in a file of one finished line, and all of one unfinished line', () => {
    expect(body(layout(P1))).toEqual([P1]);
    expect(body(layout('The talks failed.'))).toEqual(['The talks failed.']);
    expect(layout(HEADLINE).headline).toBe(HEADLINE);
    expect(body(layout(HEADLINE))).toEqual([]);
  });

  it('may be broken over two lines', () => {
    const article = layout(text('Dhaka Wants Water Data Every Hour,', 'Delhi Says Every Six', P1, P2));
    expect(article.headline).toBe('Dhaka Wants Water Data Every Hour, Delhi Says Every Six');
    expect(body(article)).toEqual([P1, P2]);
  });

  it('may be questions, quotations or short', () => {
    for (const headline of [
      'Will Iran Answer?',
      '‘We Tried’',
      'Talks fail',
      'Minister: “No”',
      'Russia, Iran and the U.S.',
      'Tehran – A City at War',
    ])
      expect(layout(text(headline, P1, P2)).headline).toBe(headline);
  });

  it('that were given beside the text are found in it, or have no place', () => {
    const inText = layout(text(HEADLINE, P1), HEADLINE);
    expect(inText.passages[0]?.copies.length).toBe(1);
    expect(body(inText)).toEqual([P1]);
    const beside = layout(text(P1, P2), 'Another headline');
    expect(beside.passages[0]).toMatchObject({ text: 'Another headline', copies: [] });
    expect(body(beside)).toEqual([P1, P2]);
  });
});

describe('a headline with a full stop', () => {
  it.each([
    ['Peru closes ten ports after storm.', P2],
    ['Ministers agree on fish quotas.', P4],
    ['Japan Hands Over Banker in First Extradition.', P2],
    ['Lima to pay for bridge, Quito says.', P3],
  ])('is one above a longer paragraph: %s', (headline, paragraph) => {
    const article = layout(text(headline, '', paragraph, P1));
    expect(article.headline).toBe(headline);
    expect(body(article)).toEqual([paragraph, P1]);
  });

  it.each([
    ['The banker landed on Friday.', P2],
    ['Nobody had seen her.', P4],
    ['“Peru will pay for it.”', P3],
    ['Peru closed its ports.', 'Chile did, too.'],
  ])('is none where it is prose: %s', (first, second) => {
    expect(layout(text(first, '', second, P4)).headline).toBe('');
  });
});

describe('a headline that runs on into the text on one line', () => {
  it.each([
    'Japan hands over banker in first extradition',
    'Japan Hands Over Banker in First Extradition.',
    'UPDATE 1-Japan hands over banker to N. Peru',
  ])('is cut before the dateline: %s', (headline) => {
    const article = layout(text(`${headline} ${P1}`, P2));
    expect(article.headline).toBe(headline);
    expect(body(article)).toEqual([P1, P2]);
    expect(article.dateline?.places[0]?.text).toBe('LIMA');
    const [passage] = article.passages;
    expect(passage && rawSpansOf(passage, { start: 0, end: headline.length })).toEqual([
      { start: 0, end: headline.length },
    ]);
    expect(rulesOf(article)).toContain('layout.headline-glued');
  });

  it('is cut where it was given beside the text', () => {
    const article = layout(text(`${HEADLINE} ${P2}`, P3), HEADLINE);
    expect(article.headline).toBe(HEADLINE);
    expect(body(article)).toEqual([P2, P3]);
    expect(article.passages[0]?.copies.length).toBe(1);
  });

  it.each([
    ['prose that quotes a dateline', `He was late. The copy began: ${P1}`],
    ['a headline that has a city and a dash', 'War comes to LIMA - and nobody sleeps in the old town tonight'],
    ['a lead whose dateline stands in front', P1],
    ['an agency in the middle of prose', 'The minister flew to Lima (Inca Press) and stayed for ten days, she said.'],
  ])('is not looked for in %s', (_, line) => {
    expect(rulesOf(layout(text(line, P2)))).not.toContain('layout.headline-glued');
  });

  it('is not cut where the text only begins with the same words', () => {
    const article = layout(
      text('Peru closes ten ports to all ships until the end of May.', P2),
      'Peru closes ten ports',
    );
    expect(rulesOf(article)).not.toContain('layout.headline-glued');
  });
});

describe('lists of other texts', () => {
  const others = ['Russia opens ten ports to ships', "Peru's Rosa Vega visits Laos", 'Ten quick soups'];
  const numbered = others.map((line, at) => `${at + 1}. ${line}`);
  it.each([
    ['numbered', ['', 'Most read', ...numbered, '', 'Sign up for our newsletter', 'Follow us on X']],
    ['numbered, behind blank lines', ['', 'MOST POPULAR', ...numbered.flatMap((line) => ['', line])]],
    ['with numbers on lines of their own', ['', 'Trending now', ...others.flatMap((line, at) => [`${at + 1}`, line])]],
    ['with points', ['', 'Related stories', ...others.map((line) => `• ${line}`)]],
    ['behind blank lines, at the end', ['', 'Recommended stories', ...others.flatMap((line) => ['', line])]],
    [
      'longer than a short one',
      [
        '',
        'Most read',
        ...numbered,
        ...numbered.map((line) => `${line} again`),
        ...numbered.map((line) => `${line} once more`),
      ],
    ],
    ['without a heading, below a button', ['', 'Share', '', others[0] ?? '', '', others[1] ?? '']],
    ['with questions', ['', 'Most read', '1. Is this the end of tea?', '2. Who pays for the ports?']],
  ])('are no part of the article: %s', (_, list) => {
    const article = layout(text(HEADLINE, P1, P2, ...list));
    expect(body(article)).toEqual([P1, P2]);
    expect(article.tags).toEqual([]);
  });

  it('in the middle end where the text goes on', () => {
    expect(body(layout(text(HEADLINE, P1, '', 'Most read', ...numbered, '', P2, P3)))).toEqual([P1, P2, P3]);
  });

  it.each([
    ['numbered points of the text', ['They agreed on this:', '1. Open ten ports', '2. Close the old bridge']],
    ['numbered sentences', ['They agreed on this:', '1. The ports open.', '2. The bridge closes.']],
  ])('are not made of %s', (_, list) => {
    expect(body(layout(text(HEADLINE, P1, ...list, P2))).join(' ')).toContain(list[1]);
  });

  it('are not made of a heading that stands alone below the text', () => {
    expect(body(layout(text(HEADLINE, P1, P2, '', 'What the ministers of the north want')))).toHaveLength(3);
  });
});

describe('what stands around an article', () => {
  it('is set aside with a note: sections, bylines, time stamps, captions, links, requests', () => {
    const article = layout(
      text('WORLD', HEADLINE, 'By Jane Roe and John Doe', 'Updated: May 6, 2024 at 9:15 AM ET', '', P1, '') +
        text(
          '',
          'Photo: The banker at the airport. (Jane Roe)',
          P2,
          'Read more:',
          'Ten Things to Know About Lima',
          'Why Banks Fail',
        ) +
        text(
          '',
          P3,
          'ADVERTISEMENT',
          P4,
          '(Reporting by Jane Roe; Editing by John Doe)',
          'Subscribe to our newsletter',
        ),
    );
    expect(article.headline).toBe(HEADLINE);
    expect(body(article)).toEqual([P1, P2, P3, P4]);
    expect(rulesOf(article).filter((rule) => !rule.includes('headline') && !rule.includes('dateline'))).toEqual([
      'layout.section',
      'layout.byline',
      'layout.timestamp',
      'layout.caption',
      'layout.link',
      'layout.link-below',
      'layout.link-below',
      'layout.site',
      'layout.byline',
      'layout.site',
    ]);
  });
});

describe('pages as agencies make them', () => {
  it('a BBC page: sections, stamps, share panel, captions, topics', () => {
    const article = layout(
      text(
        'BBC Home',
        'News',
        'World',
        HEADLINE,
        '',
        'Published',
        '2 hours ago',
        '',
        'Share',
        'close panel',
        '',
        'By Jane Roe',
      ) +
        text(
          '',
          'BBC News, Lima',
          '',
          'Image source, Getty Images',
          'Image caption,',
          'The banker at the airport',
          '',
          P2,
          P3,
        ) +
        text(
          '',
          'Related Topics',
          'Japan',
          'Peru',
          '',
          'More on this story',
          'Ten Bankers Who Came Back',
          'Published',
          '26 July',
        ),
    );
    expect(article.headline).toBe(HEADLINE);
    expect(body(article)).toEqual([P2, P3]);
    expect(tagsOf(article)).toEqual(['Japan', 'Peru']);
  });

  it('a Reuters text: summary, notes to editors, sign-off', () => {
    const lead = P1.replace('LIMA (Inca Press)', 'LIMA, Oct 14 (Reuters)');
    const article = layout(
      text(HEADLINE, '* Banker lands at dawn', '* Embassy silent', '(Adds quotes)', 'By Jane Roe', lead, P2) +
        text('', 'Reporting by Jane Roe in Lima Editing by John Doe', '((jane.roe@nordpress.org; +51 1 555))'),
    );
    expect(body(article)).toEqual(['* Banker lands at dawn', '* Embassy silent', lead, P2]);
    expect(article.dateline?.agency?.text).toBe('Reuters');
  });

  it('an Anadolu page: the city alone on its line', () => {
    const article = layout(
      text(HEADLINE, '', 'Jane Roe  | 18.02.2026 - Update : 18.02.2026', '', 'ANKARA', '', P2, '', P3),
    );
    expect(body(article)).toEqual([`ANKARA ${P2}`, P3]);
    const lead = article.passages[1];
    expect(article.dateline?.places.map((place) => place.text)).toEqual(['ANKARA']);
    expect(lead?.text.slice(lead.proseStart)).toBe(P2);
    expect(lead && rawSpansOf(lead, { start: 0, end: lead.text.length }).length).toBe(1);
  });

  it('an AFP text and its desk’s initials, below a city alone', () => {
    const article = layout(
      text(HEADLINE, 'AFP', 'Lima', 'May 12, 2026 10:14', P2, 'roe-kjl/tgr', '© Agence France-Presse'),
    );
    expect(body(article)).toEqual([`Lima ${P2}`]);
    expect(article.tags).toEqual([]);
  });
});

describe('paragraphs', () => {
  it('of hard-wrapped text are whole, also where a line ends with a sentence', () => {
    const wrapped = text(
      HEADLINE,
      '',
      'The talks between the two countries failed on Monday, the ministry said',
      'in a statement that was published late in the evening on its own page.',
      'Nobody was surprised. The next round is planned for May in Geneva, if it',
      'takes place at all.',
      '',
      'Both sides blamed the other. Some of the ministers left the hotel with',
      'no word, others talked for an hour to reporters from their countries.',
      'The weather was fine.',
    );
    const paragraphs = body(layout(wrapped));
    expect(paragraphs.length).toBe(2);
    expect(paragraphs[0]).toMatch(/^The talks .* page\. Nobody .* all\.$/);
  });

  it('keep their characters: no-break spaces, typographic marks, double spaces', () => {
    const odd = 'He said\u00a0“no”  – twice… and left for Sana’a.';
    expect(body(layout(text(HEADLINE, P1, odd)))[1]).toBe(odd);
  });

  it('are the same with each kind of line end, with blank lines or none', () => {
    for (const end of ['\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\n \t\n', '\u2028'])
      expect(body(layout([HEADLINE, ...PARAGRAPHS].join(end)))).toEqual(PARAGRAPHS);
  });

  it('have the lead behind a summary, and its prose behind the dateline', () => {
    const article = layout(text(HEADLINE, 'Lima gets its banker back after six years', '', P1, '', P2));
    const lead = article.passages.find(({ kind }) => kind === 'LEAD');
    expect(lead?.text).toBe(P1);
    expect(lead?.text.slice(lead.proseStart)).toMatch(/^Japan handed/);
  });

  it('keep a heading apart', () => {
    expect(body(layout(text(HEADLINE, P1, 'Old Wounds', P2)))).toEqual([P1, 'Old Wounds', P2]);
    expect(body(layout(text(HEADLINE, '', P1, '', 'What happens next', '', P2)))).toEqual([
      P1,
      'What happens next',
      P2,
    ]);
  });
});

describe('a file of more lines than any article has', { timeout: 60_000 }, () => {
  it('is read up to a bound, and a note tells what is not', () => {
    const raw = `${HEADLINE}\n${'He said so.\n'.repeat(50_000)}The end.\n`;
    const note = layout(raw).notes.find(({ rule }) => rule === 'layout.too-long');
    const [unread] = note?.rawSpans ?? [];
    expect(unread && raw.slice(unread.start, unread.end)).toBe('He said so.\nThe end.');
  });
});

describe('capitals that are no dateline', () => {
  it.each([
    'NATO - The alliance met on Monday, and NATO said it would act.',
    'SWAPO - The party met on Monday. It was a long day for SWAPO and its guests.',
    'WHAT NOW: The question was asked again and again.',
    'Lima — Peru’s capital — was quiet on Friday.',
    'LIMA was quiet on Friday.',
  ])('%s', (lead) => {
    expect(layout(text(HEADLINE, lead, P2)).dateline).toBeNull();
  });
});
