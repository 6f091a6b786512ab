import type { WhatItClaimsQuery } from '../client/generated/operations.ts';
import { statusOf } from '../report/status.ts';
import { Facts } from './facts.tsx';
import { Opener } from './opener.tsx';

/** A claim's text begins with who says it, which here is whom the whole list is of. */
const deedOf = (text: string): string => text.replace(/^.*? says: /, '');

/** What somebody claims of anybody; each opens its sentence. */
export function OwnClaims({ of, url }: { of: WhatItClaimsQuery['claims']; url: URL }) {
  return (
    <section class="own">
      <h2>What it claims</h2>
      <p class="small quiet">
        {of.nodes.length} of {of.totalCount}
      </p>
      <ul class="rows">
        {of.nodes.map(({ id, text, type, status, confidence }) => (
          <li key={id}>
            <Opener id={id} text={deedOf(text)} url={url}>
              <div class="small quiet">
                <Facts of={[type.toLowerCase(), statusOf(status), `confidence ${confidence.toFixed(2)}`]} />
              </div>
            </Opener>
          </li>
        ))}
      </ul>
    </section>
  );
}
