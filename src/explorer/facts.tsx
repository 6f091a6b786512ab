import { Fragment } from 'preact';

/** Small facts in one line, which breaks between them and not inside one. */
export const Facts = ({ of }: { of: readonly string[] }) => (
  <>
    {of.map((one, at) => (
      <Fragment key={one}>
        {at > 0 && '\u00a0· '}
        <span class="fact">{one}</span>
      </Fragment>
    ))}
  </>
);
