import { Name } from './name.tsx';
import { Opener } from './opener.tsx';
import type { Thing } from './thing.ts';

interface Office {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly organisation: Thing | null;
  readonly country: Thing | null;
}

const seen = ({ firstSeen, lastSeen }: Office): string => {
  if (firstSeen === null || lastSeen === null) return 'no date';
  return firstSeen === lastSeen ? `seen on ${firstSeen}` : `seen from ${firstSeen} to ${lastSeen}`;
};

/** Offices as articles give them; each opens the sentence that says so. */
export function Offices({ of, url }: { of: readonly Office[]; url: URL }) {
  return (
    <section>
      <h2>Offices</h2>
      <ul class="rows">
        {of.map((office) => (
          <li key={office.id}>
            <Opener id={office.id} text={office.title} url={url}>
              <div class="small quiet">
                {office.organisation && (
                  <>
                    <Name of={office.organisation} /> ·{' '}
                  </>
                )}
                {office.country && (
                  <>
                    <Name of={office.country} /> ·{' '}
                  </>
                )}
                {office.status.toLowerCase()} · {seen(office)}
              </div>
            </Opener>
          </li>
        ))}
      </ul>
      {of.length === 0 && <p>No article gives one.</p>}
    </section>
  );
}
