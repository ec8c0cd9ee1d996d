/** Sidebar "Functions": every custom function with its arguments and worked examples, searchable. */
import { useState } from 'preact/hooks';
import { mount, type ScreenProps } from '../shared/mount';
import { ExampleTable } from './example-table';
import { guides as known, type ShownGuide } from './guides';

function Functions({ reader }: ScreenProps) {
  const [search, setSearch] = useState('');
  const { functions: text } = reader.words;
  const guides = known.byLanguage[reader.language].filter((guide) => matches(guide, search));
  const families = [...new Set(guides.map(({ family }) => family))];
  return (
    <main>
      <p class="muted">{text.purpose}</p>
      <input
        type="search"
        value={search}
        placeholder={text.search}
        aria-label={text.search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="muted" role="status">
        {guides.length > 0 ? text.count({ count: guides.length }) : text.none({ search })}
      </p>
      {families.map((family) => (
        <section key={family} aria-label={family}>
          <h2>{family}</h2>
          {guides
            .filter((guide) => guide.family === family)
            .map((guide) => (
              <Guide key={guide.name} guide={guide} reader={reader} />
            ))}
        </section>
      ))}
    </main>
  );
}

function Guide({ guide, reader }: ScreenProps & { readonly guide: ShownGuide }) {
  const { functions: text } = reader.words;
  return (
    <details>
      <summary>
        <bdi>{guide.name}</bdi>
      </summary>
      <p>{guide.text}</p>
      <h3>{text.arguments}</h3>
      <dl>
        {guide.parameters.map((parameter) => (
          <div key={parameter.name}>
            <dt>
              <bdi>{parameter.name}</bdi> {parameter.optional && <span class="muted">({text.optional})</span>}
            </dt>
            <dd>
              {parameter.text}
              {!parameter.takesRange && !parameter.text.includes(parameter.allowed) && (
                <span class="muted"> {text.allowed({ allowed: parameter.allowed })}.</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{text.examples}</h3>
      {known.examples[guide.name]?.map(({ formula, rows }) => (
        <div class="example" key={formula}>
          <Formula formula={formula} />
          <ExampleTable rows={rows} language={reader.language} />
        </div>
      ))}
    </details>
  );
}

/** A formula breaks behind a separator, never inside a number. */
function Formula({ formula }: { readonly formula: string }) {
  return (
    <pre>
      {formula.split(/(?<=[,;])/).map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a formula never move
        <span key={index}>
          {piece}
          <wbr />
        </span>
      ))}
    </pre>
  );
}

function matches({ name, text }: ShownGuide, search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || text.toLowerCase().includes(wanted);
}

void mount(Functions);
