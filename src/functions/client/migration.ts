/** CLIENT_MIGRATION: how many clients moved from which class to which, who is new and who is lost. */
import { type ClientInClass, migration } from '../../models/client/migration';
import { gridFunction, type HelpOf } from '../mechanism/define';
import type { List } from '../mechanism/list-parameters';
import { flag, textsOrBlanks } from '../mechanism/parameters';

export const CLIENT_MIGRATION = gridFunction({
  name: 'CLIENT_MIGRATION',
  parameters: {
    names_before: textsOrBlanks({ unique: true }),
    classes_before: textsOrBlanks({ beside: 'names_before' }),
    names_after: textsOrBlanks({ unique: true }),
    classes_after: textsOrBlanks({ beside: 'names_after' }),
    headers: flag({ fallback: true }),
  },
  grid({ names_before, classes_before, names_after, classes_after, headers }, words) {
    const { classes, moved, lost, arrived } = migration(
      clientsIn(names_before, classes_before),
      clientsIn(names_after, classes_after),
    );
    const { fromTo, newClients, lostClients } = words().client.rows;
    return [
      ...(headers ? [[fromTo, ...classes, lostClients]] : []),
      ...classes.map((name, from) => [name, ...(moved[from] as readonly number[]), lost[from] as number]),
      [newClients, ...arrived, null],
    ];
  },
});

function clientsIn(names: List<string | null>, classes: List<string | null>): ClientInClass[] {
  return names.items.flatMap((client, index) =>
    client === null ? [] : [{ client, className: classes.items[index] as string }],
  );
}

export const help: HelpOf<typeof CLIENT_MIGRATION> = {
  text: 'How clients moved between classes from one period to the next: a row for each class before, a column for each class after, and in each cell the number of clients; who stayed stands where row and column have the same name. The last row counts new clients, the last column lost ones. Upper and lower case make no difference.',
  parameters: {
    names_before: 'Names of the clients of the earlier period, each once, in one row or column.',
    classes_before: 'The class of each of them, for example A, B, C or AX to CZ.',
    names_after: 'Names of the clients of the later period, each once.',
    classes_after: 'The class of each of them.',
    headers: 'Optional. FALSE: no header row.',
  },
  examples: [
    {
      formula:
        '=CLIENT_MIGRATION({"Hotel";"School";"Kiosk";"Farm"}; {"A";"B";"B";"C"}; {"Kiosk";"Hotel";"School";"Clinic"}; {"A";"A";"B";"C"})',
      result: [
        ['From ↓ to →', 'A', 'B', 'C', 'Lost'],
        ['A', 1, 0, 0, 0],
        ['B', 1, 1, 0, 0],
        ['C', 0, 0, 0, 1],
        ['New', 0, 0, 1, null],
      ],
    },
    {
      formula: '=CLIENT_MIGRATION({"Ann","Bob"}; {"warm","cold"}; {"Bob","Cid"}; {"Hot","Cold"}; FALSE)',
      result: [
        ['cold', 0, 1, 0, 0],
        ['Hot', 0, 0, 0, 0],
        ['warm', 0, 0, 0, 1],
        ['New', 1, 0, 0, null],
      ],
    },
  ],
};
