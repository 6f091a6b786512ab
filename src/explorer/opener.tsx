import type { ComponentChildren } from 'preact';
import { go, withState } from './address.ts';
import { Proof } from './proof.tsx';

interface OpenerProps {
  readonly id: string;
  readonly text: string;
  readonly url: URL;
  /** What is told of it in a line below. */
  readonly children?: ComponentChildren;
}

/** A statement in words; it opens its sentence, and the address keeps which one is open. */
export function Opener({ id, text, url, children }: OpenerProps) {
  const open = url.searchParams.get('open') === id;
  return (
    <>
      <button
        type="button"
        class="statement"
        aria-expanded={open}
        dir="auto"
        onClick={() => go(withState(url, 'open', open ? '' : id))}
      >
        {text}
      </button>
      {children}
      {open && <Proof id={id} />}
    </>
  );
}
