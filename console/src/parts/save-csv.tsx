import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnnounce } from './announcer.tsx';
import { Button } from './button.tsx';
import { type CsvColumns, csvOf } from './csv.ts';
import { download } from './download.ts';
import styles from './save-csv.module.css';
import { toast } from './toasts.tsx';

/** Rows for a file; `isCut` where the list has more than a file holds. */
export interface Saved<Row> {
  rows: readonly Row[];
  isCut: boolean;
}

/** A list of which all rows can be had, however few are shown. */
export interface Whole<Row> {
  /** Null: they could not be read. `onRead` is told how many are there already. */
  all(onRead: (count: number) => void): Promise<Saved<Row> | null>;
}

export interface SaveCsvProps<Row> {
  /** Of the file, before the day. */
  name: string;
  list: Whole<Row>;
  columns: CsvColumns<Row>;
}

/** Saves a list as a file for a spreadsheet. */
export function SaveCsv<Row>({ name, list, columns }: SaveCsvProps<Row>) {
  const { t } = useTranslation('parts');
  const announce = useAnnounce();
  const [read, setRead] = useState<number | null>(null);

  async function save(): Promise<void> {
    setRead(0);
    const saved = await list.all(setRead);
    setRead(null);
    if (saved === null) {
      toast({ title: t('csvFailed'), tone: 'bad' });
      return;
    }
    download(`${name}-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv', csvOf(columns, saved.rows));
    const { length: count } = saved.rows;
    if (saved.isCut) toast({ title: t('csvCut', { count }), tone: 'bad' });
    else announce(t('csvSaved', { count }));
  }

  return (
    <span className={styles.save}>
      <Button size="small" isPending={read !== null} onPress={() => void save()}>
        <Download size={14} aria-hidden /> {read === null ? t('csv') : t('csvReading', { count: read })}
      </Button>
    </span>
  );
}

/** What is here already, as it is shown. */
export const shownRows = <Row,>(rows: readonly Row[]): Whole<Row> => ({ all: async () => ({ rows, isCut: false }) });
