import { linkPlan } from '../../../src/knowledge/link.ts';
import type { Plan } from '../../../src/model/plan/plan.ts';
import { item, plan, relations } from '../small-plan.ts';
import { REGISTRY } from '../small-registry.ts';

describe('linkPlan: meetings and events', () => {
  const meeting = (more: object = {}): Plan =>
    plan({
      items: [
        {
          ...item,
          relations: [
            {
              kind: 'MEETS_WITH',
              subject: '電力ISAC',
              object: '交通ISAC',
              entry: 1,
              date: '2024-02',
              place: '神戸',
              ...more,
            },
          ],
        },
      ],
    });

  it('make an event of each dated meeting, in which both take part', () => {
    const { telling } = linkPlan(meeting(), REGISTRY);
    expect(telling.events).toMatchObject([
      {
        id: 'event:2024-02-je-isac-t-isac',
        nameJa: '電力ISACと交通ISACの会合',
        date: '2024-02',
        place: '神戸',
      },
    ]);
    expect(relations(telling.relations, 'PARTICIPATES_IN')).toEqual([
      'isac:je-isac > event:2024-02-je-isac-t-isac',
      'isac:t-isac > event:2024-02-je-isac-t-isac',
    ]);
    expect(relations(telling.relations, 'INVOLVES')).toContain(
      'measure:rei-2024:p7:ア > event:2024-02-je-isac-t-isac',
    );
  });

  it('are the same event whoever is named first', () => {
    const turned = linkPlan(meeting({ subject: '交通ISAC', object: '電力ISAC' }), REGISTRY);
    expect(turned.telling.events.map((event) => event.id)).toEqual(['event:2024-02-je-isac-t-isac']);
  });

  it('are the event that the registry has of that date and those two', () => {
    const { telling } = linkPlan(meeting({ date: '2023-11' }), REGISTRY);
    expect(telling.events.map((event) => event.id)).toEqual(['event:harbour-meeting-2023']);
  });

  it('make no event without a date', () => {
    expect(linkPlan(meeting({ date: null }), REGISTRY).telling.events).toEqual([]);
  });

  it('tell the events of a plan with who took part', () => {
    const events = [
      { titleJa: '港の夕べ', date: '2023-10', place: null, participants: ['電力ISAC'], entry: 1 },
    ];
    const { telling } = linkPlan(plan({ items: [{ ...item, events }] }), REGISTRY);
    expect(telling.events).toMatchObject([{ id: 'event:2023-10-港の夕べ', nameJa: '港の夕べ' }]);
    expect(relations(telling.relations, 'PARTICIPATES_IN')).toEqual([
      'isac:je-isac > event:2023-10-港の夕べ',
    ]);
  });
});
