import { useState } from 'preact/hooks';

/** What a view hands out: the name of a format, and what makes the file. */
export interface Export {
  readonly name: string;
  readonly save: () => void | Promise<void>;
}

/** Every form in which a view can be taken away, one button each; says what is being made, and what could not be. */
export function Exports({ of }: { of: readonly Export[] }) {
  const [said, say] = useState('');
  const hand = async ({ name, save }: Export) => {
    say(`Making the ${name} …`);
    try {
      await save();
      say('');
    } catch (error) {
      say(`The ${name} could not be made: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <p class="exports">
      <span class="small quiet">Save as</span>
      {of.map((one) => (
        <button key={one.name} type="button" class="slight" aria-label={`Export ${one.name}`} onClick={() => hand(one)}>
          {one.name}
        </button>
      ))}
      <span role="status" class="small">
        {said}
      </span>
    </p>
  );
}
