import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { href, Icon, type IconName, SectionHead, Sparkline } from '../../../ui/index.ts';
import type { PublicTopic } from '../../queries/topics.ts';
import { portalWords } from '../portal-words.ts';
import type { HomeAnswer, HomeFigure } from '../ports.ts';

/** Draws the four things that people come to do, and the form that finds an earlier report. */
export function Tasks({ locale }: { locale: Locale }): VNode {
  const w = portalWords(locale);
  const tasks: { to: string; icon: IconName; name: string; hint: string }[] = [
    { to: '/lapor?jenis=question', icon: 'message-circle-question-mark', name: w.ask, hint: w.askHint },
    { to: '/lapor?jenis=information-request', icon: 'file-search', name: w.requestInformation, hint: w.requestHint },
    { to: '/lapor?jenis=complaint', icon: 'megaphone', name: w.report, hint: w.reportHint },
    { to: '/langganan', icon: 'bell', name: w.subscribe, hint: w.subscribeHint },
  ];
  return (
    <section class="sec" aria-labelledby="h-bantu">
      <SectionHead id="h-bantu" title={w.whatToDo} />
      <ul class="tasks">
        {tasks.map((task) => (
          <li key={task.to}>
            <a href={href(locale, task.to)}>
              <Icon name={task.icon} />
              <b>{task.name}</b>
              <span>{task.hint}</span>
            </a>
          </li>
        ))}
      </ul>
      <form class="track" action={href(locale, '/lacak')} method="get">
        <label for="lacak">{w.trackLabel}</label>
        <input
          class="input"
          id="lacak"
          name="kode"
          placeholder={w.trackPlaceholder}
          autocomplete="off"
          required
          maxLength={60}
        />
        <button class="btn primary" type="submit">
          {w.track}
        </button>
      </form>
    </section>
  );
}

/** Draws what people asked and what was done about it; nothing while there is nothing. */
export function Answers({ locale, answers }: { locale: Locale; answers: HomeAnswer[] }): VNode | null {
  const w = portalWords(locale);
  if (answers.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="h-qa">
      <SectionHead id="h-qa" title={w.answers} />
      <ul class="qa">
        {answers.map((one) => (
          <li key={one.href} lang={locale === 'en' ? 'id' : undefined}>
            <p>
              <a href={href(locale, one.href)}>“{one.question}”</a>
            </p>
            <p class="a">{one.answer}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const COLOURS = [1, 3, 2, 4] as const;

/** Draws the month's figures with their last weeks; nothing while there are none. */
export function Figures({ locale, figures }: { locale: Locale; figures: HomeFigure[] }): VNode | null {
  const w = portalWords(locale);
  if (figures.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="h-kin">
      <SectionHead id="h-kin" title={w.figures} link={{ href: href(locale, '/kinerja'), label: w.figuresMore }} />
      <div class="kpis">
        {figures.map((figure, i) => (
          <div class="kpi" key={figure.label.id}>
            {figure.points.length > 1 && (
              <Sparkline
                values={figure.points}
                colour={COLOURS[i % 4]!}
                label={w.trendOf(figure.label[locale], figure.points.length)}
              />
            )}
            <b>{figure.value}</b>
            <p>{figure.note[locale]}</p>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Draws the topics as links; nothing while there are none. */
export function TopicList({ locale, topics }: { locale: Locale; topics: PublicTopic[] }): VNode | null {
  const w = portalWords(locale);
  if (topics.length === 0) return null;
  return (
    <section class="sec" aria-labelledby="h-topik">
      <SectionHead id="h-topik" title={w.topics} link={{ href: href(locale, '/topik'), label: w.allTopics }} />
      <ul class="row wrapx">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a class="btn line" href={href(locale, `/topik/${topic.slug}`)}>
              {locale === 'en' ? topic.nameEn : topic.nameId}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
