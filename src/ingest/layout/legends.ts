import { CAPTION_LABELS, COMMA_LABELS } from '../../lexicon/page-furniture.ts';
import { type LineRule, labelOf } from './line-rule.ts';
import { countWords } from './lines.ts';

const CREDITED =
  /(?:\((?:AP|AFP|Reuters|EPA|Xinhua|File|Handout)?\s?(?:Photo|photo)s?\b[^()]{0,60}\)|\((?:Xinhua|AP|AFP|Reuters|EPA)\/[^()]{2,40}\)|\/?(?:Getty Images|Shutterstock|iStock)\)?|\[[^[\]]{0,60}\/(?:AFP|AP|Reuters|EPA|Getty|Al Jazeera|Anadolu)[^[\]]{0,30}\])\.?$/;

export const caption: LineRule = {
  id: 'layout.caption',
  says: 'A line that begins with "Photo:" or the like, or ends with a picture agency, is the legend of a picture.',
  source: 'captions of AP, Reuters, AFP, BBC and Xinhua pages; words in lexicon/page-furniture.ts',
  confidence: 0.95,
  takes: ({ text, index }) =>
    (index > 0 && (CAPTION_LABELS.has(labelOf(text, ':')) || COMMA_LABELS.has(labelOf(text, ',')))) ||
    (text.length < 400 &&
      (CREDITED.test(text) || /^(?:\(?(?:File )?Photo taken on|This photo (?:taken|released|provided))\b/.test(text))),
  examples: [
    'Photo: A market in the rain. Delta Desk/Archive',
    'FILE PHOTO: The minister in March.',
    'A truck near the border. (AP Photo/Jane Roe)',
    'Farmers block a road [Jane Roe/AFP]',
    'Image caption, The market in the rain',
    'Image source, Nordpress',
    'People wait for a train in Lima, Peru. (Xinhua/Jane Roe)',
    'Photo taken on March 9, 2025 shows a train in Lima, Peru.',
  ],
  leaves: [
    'The photo shows a truck near the border.',
    'Images published by the institute show a ship.',
    'He said: the photo is false.',
    'The minister (photo) left.',
    'The image, he said, was false.',
  ],
};

/** "Image caption," or "Media caption:" with nothing behind it. */
const isBareLabel = (text: string): boolean =>
  /[,:]$/.test(text) && (COMMA_LABELS.has(labelOf(text, ',')) || CAPTION_LABELS.has(labelOf(text, ':')));

export const captionBelow: LineRule = {
  id: 'layout.caption-below',
  says: 'The line below a bare "Image caption," or "Photo:" is the legend of a picture.',
  source: 'captions of BBC pages',
  confidence: 0.9,
  takes: ({ text }, { before }) => before !== null && isBareLabel(before.text) && countWords(text, 31) <= 30,
  examples: [['Image caption,', 'The market in the rain', 'The market was closed.']],
  leaves: [
    ['The market was closed, he said,', 'The market in the rain', 'He left.'],
    ['Image caption, The market', 'The rain had ended.', 'He left.'],
  ],
};
