/** A pattern with its slots filled: the text, and where in it each slot's words stand. */
export function fillSlots(pattern, words) {
  let text = '';
  const slots = [];
  for (const part of pattern.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) text += part;
    else {
      slots.push({ name, start: text.length, end: text.length + words[name].length });
      text += words[name];
    }
  }
  return { text, slots };
}
