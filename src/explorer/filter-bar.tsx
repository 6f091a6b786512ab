import type { Filtered } from '../report/day.ts';
import { statusOf } from '../report/status.ts';
import { go, withState } from './address.ts';
import { filterNames, publisherOf } from './filters.ts';

interface ChoiceProps {
  readonly name: string;
  readonly all: readonly string[];
  readonly url: URL;
  /** A choice in words. */
  readonly say?: (choice: string) => string;
}

export function Choice({ name, all, url, say = (choice) => choice.toLowerCase() }: ChoiceProps) {
  return (
    <label>
      {name}
      <select
        value={url.searchParams.get(name) ?? ''}
        onChange={(event) => go(withState(url, name, event.currentTarget.value), true)}
      >
        <option value="">any</option>
        {[...new Set(all)].sort().map((choice) => (
          <option key={choice} value={choice}>
            {say(choice)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A date as far as it is known; kept in the address once it is whole. */
export function DateField({ name, url }: { name: 'from' | 'to'; url: URL }) {
  const value = url.searchParams.get(name) ?? '';
  return (
    <label>
      {name}
      <input
        key={value}
        class="date"
        value={value}
        placeholder="e.g. 2024-05"
        pattern="\d{4}(-\d{2}){0,2}"
        title="A year, a month or a day: 2024, 2024-05, 2024-05-17"
        inputMode="numeric"
        maxLength={10}
        onChange={({ currentTarget: field }) =>
          field.reportValidity() && go(withState(url, name, field.value.trim()), true)
        }
      />
    </label>
  );
}

export function FilterBar({ all, url }: { all: readonly Filtered[]; url: URL }) {
  const clean = filterNames.reduce((left, name) => new URL(withState(left, name, ''), url), url);
  return (
    <div class="filters">
      <Choice name="type" all={all.map(({ type }) => type)} url={url} />
      <Choice name="status" all={all.map(({ status }) => status)} url={url} say={statusOf} />
      <Choice name="publisher" all={all.map(publisherOf)} url={url} />
      <Choice name="confidence" all={['0.5', '0.7', '0.9']} url={url} say={(least) => `at least ${least}`} />
      <DateField name="from" url={url} />
      <DateField name="to" url={url} />
      <label class="tick long">
        <input
          type="checkbox"
          checked={url.searchParams.get('inferred') === 'on'}
          onChange={(event) => go(withState(url, 'inferred', event.currentTarget.checked ? 'on' : ''), true)}
        />
        with what only the context suggests, too (a side is inferred)
      </label>
      {clean.href !== url.href && (
        <button type="button" onClick={() => go(clean.pathname + clean.search, true)}>
          Set all to any
        </button>
      )}
    </div>
  );
}
