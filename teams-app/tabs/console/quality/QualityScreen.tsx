import { type ReactElement, useCallback, useMemo, useState } from 'react';
import type { QualityReply } from '#shared/wire/console-quality.ts';
import { Choices } from '../Choices.tsx';
import { useDesk } from '../console-desk.ts';
import { useConsoleTexts } from '../console-language.ts';
import { Page } from '../Page.tsx';
import { Empty, Outdated, Waiting } from '../ScreenState.tsx';
import { useRefreshed } from '../use-refreshed.ts';
import { sumOf } from './bucket-days.ts';
import { Chart } from './Chart.tsx';
import { Figures } from './Figures.tsx';
import { qualityCharts } from './quality-charts.ts';
import { Reasons } from './Reasons.tsx';

const periods = ['7', '30', '90', '365'] as const;
type Period = (typeof periods)[number];

const Charts = ({ days, reasons }: QualityReply): ReactElement => {
  const texts = useConsoleTexts();
  const charts = useMemo(() => qualityCharts(days, texts), [days, texts]);
  return (
    <>
      <Figures days={days} />
      <Chart kind="columns" data={charts.becameOf} />
      <Chart kind="columns" data={charts.opinions} />
      {reasons.length > 0 && <Reasons reasons={reasons} />}
      <Chart kind="lines" data={charts.ticketFlow} />
      <Chart kind="lines" data={charts.delays} />
    </>
  );
};

/** What became of the questions over a period, in figures, drawings and tables. */
export const QualityScreen = (): ReactElement => {
  const { quality: texts, screens } = useConsoleTexts();
  const { client, now } = useDesk();
  const [period, setPeriod] = useState<Period>('30');
  const load = useCallback(() => client.quality(Number(period)), [client, period]);
  const loaded = useRefreshed(load, now);
  const days = loaded.value?.days ?? null;
  const asked = days === null ? 0 : sumOf(days, (day) => day.questions + day.tickets);
  return (
    <Page
      title={screens.quality}
      action={
        <Choices
          label={texts.period}
          choices={periods.map((value) => ({ value, words: texts.periods[value] }))}
          chosen={period}
          onChoose={setPeriod}
        />
      }
    >
      <Outdated of={loaded} />
      {days === null && loaded.failure === null && <Waiting />}
      {days !== null && asked === 0 && <Empty what={texts.empty}>{texts.emptyHint}</Empty>}
      {loaded.value !== null && asked > 0 && <Charts {...loaded.value} />}
    </Page>
  );
};
