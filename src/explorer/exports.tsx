/** What a view hands out: the name of a format, and what makes the file. */
export interface Export {
  readonly name: string;
  readonly save: () => void | Promise<void>;
}

/** Every form in which a view can be taken away, one button each. */
export const Exports = ({ of }: { of: readonly Export[] }) => (
  <p class="exports">
    <span class="small quiet">Take it away as</span>
    {of.map(({ name, save }) => (
      <button key={name} type="button" class="slight" aria-label={`Export ${name}`} onClick={() => void save()}>
        {name}
      </button>
    ))}
  </p>
);
