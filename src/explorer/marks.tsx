import type { ComponentChildren } from 'preact';

/** A half-open stretch of a text and what is known of it. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** What it marks; stretches of one thing share it. */
  readonly of?: string;
  readonly picked?: boolean;
  readonly onPick?: () => void;
}

type Node = string | { readonly mark: Marked; readonly start: number; readonly inside: readonly Node[] };

/** Cuts [from, to) of a text at all marks: the outermost first, one that crosses the end of another is continued after it. */
export function nest(text: string, from: number, to: number, marks: readonly Marked[]): readonly Node[] {
  const rest = marks.filter(({ start, end }) => start < to && end > from && start < end);
  rest.sort((x, y) => x.start - y.start || y.end - x.end);
  const [first, ...others] = rest;
  if (first === undefined) return from < to ? [text.slice(from, to)] : [];
  const start = Math.max(first.start, from);
  const end = Math.min(first.end, to);
  return [
    ...(from < start ? [text.slice(from, start)] : []),
    { mark: first, start, inside: nest(text, start, end, others) },
    ...nest(text, end, to, others),
  ];
}

/** A text with its marks; always text nodes, whatever the text is. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Marked[] }) {
  const draw = (nodes: readonly Node[]): ComponentChildren =>
    nodes.map((node) =>
      typeof node === 'string' ? (
        node
      ) : (
        // biome-ignore lint/a11y/useKeyWithClickEvents: arrows go from mark to mark, and the list has a button for each statement
        <mark
          key={node.start}
          class={node.mark.picked ? `${node.mark.kind} picked` : node.mark.kind}
          data-of={node.mark.of}
          onClick={(event) => {
            event.stopPropagation();
            node.mark.onPick?.();
          }}
        >
          {draw(node.inside)}
        </mark>
      ),
    );
  return <>{draw(nest(text, 0, text.length, marks))}</>;
}
