import { DatelineError } from '../../errors.ts';
import { fixedLimits } from './limits.ts';

/**
 * Bounds an argument's coerced value, however deep its input objects are.
 * @throws DatelineError BAD_USER_INPUT for a list of more than 250 items or a text of more than 1,000 characters, but for that of an article
 */
export function checkInput(name: string, value: unknown, most: number = fixedLimits.stringInput): void {
  if (typeof value === 'string' && value.length > most)
    throw new DatelineError('BAD_USER_INPUT', `The argument "${name}" has a text of more than ${most} characters.`);
  if (Array.isArray(value)) {
    if (value.length > fixedLimits.listInput)
      throw new DatelineError('BAD_USER_INPUT', `The argument "${name}" has more than ${fixedLimits.listInput} items.`);
    for (const item of value) checkInput(name, item);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value))
      checkInput(key, item, name === 'input' && key === 'text' ? fixedLimits.articleInput : undefined);
  }
}
