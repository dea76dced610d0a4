import { Button, Field, Input } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useState } from 'react';
import type { DocumentHealth } from '#shared/quality/quality.ts';
import { type Choice, Choices } from '../Choices.tsx';
import { ConsoleIcon } from '../ConsoleIcon.tsx';
import { Counted } from '../Counted.tsx';
import { useConsoleTexts } from '../console-language.ts';
import { addressOf } from '../console-place.ts';
import { countedChoices } from '../counted-choices.ts';
import { ItemList } from '../ItemList.tsx';
import { ListHead } from '../ListHead.tsx';
import { ListItem } from '../ListItem.tsx';
import { Empty } from '../ScreenState.tsx';
import { type DocumentFilter, filterDocuments, nameOf, pressing } from './document-filters.ts';
import { HealthTags } from './HealthTags.tsx';

/** More than fits a screen is found by its title rather than by scrolling. */
const shownAtOnce = 60;

/** The documents of the person's spaces, with what each calls for. */
export const DocumentList = ({
  documents,
  opened,
  above,
}: {
  readonly documents: readonly DocumentHealth[];
  readonly opened: string | null;
  /** Between the head and the list: it goes away with the list. */
  readonly above: ReactNode;
}): ReactElement => {
  const { documents: texts, screens, more } = useConsoleTexts();
  const [filter, setFilter] = useState<DocumentFilter>('all');
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  const choices = [
    { value: 'all' as const, words: texts.all, count: documents.length },
    ...countedChoices(
      pressing,
      texts.states,
      (value) => filterDocuments(documents, value, '').length,
    ),
  ] satisfies readonly Choice<DocumentFilter>[];
  const found = filterDocuments(documents, filter, search);
  return (
    <>
      <ListHead
        title={screens.documents}
        action={
          <Button
            as="a"
            href={addressOf('documents', 'depot')}
            appearance="primary"
            icon={<ConsoleIcon name="upload" />}
            data-item="depot"
          >
            {texts.deposit}
          </Button>
        }
      >
        <Field label={texts.search}>
          <Input type="search" value={search} onChange={(_event, { value }) => setSearch(value)} />
        </Field>
        <Choices<DocumentFilter>
          label={texts.filtersLabel}
          choices={choices.filter(
            ({ value, count }) => value === 'all' || value === filter || count > 0,
          )}
          chosen={filter}
          onChoose={setFilter}
        />
        <Counted>{texts.count(found.length)}</Counted>
      </ListHead>
      {above}
      <ItemList label={texts.list}>
        {found.slice(0, limit).map((document) => (
          <ListItem
            key={nameOf(document)}
            name={nameOf(document)}
            address={addressOf('documents', document.space, document.id)}
            opened={nameOf(document) === opened}
            title={document.title}
          >
            <HealthTags states={document.states} />
            <span>{texts.used(document.used)}</span>
          </ListItem>
        ))}
      </ItemList>
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>{more}</Button>
      )}
      {found.length === 0 && (
        <Empty what={documents.length === 0 ? texts.none : texts.emptyFilter}>
          {documents.length === 0 ? texts.noneHint : undefined}
        </Empty>
      )}
    </>
  );
};
