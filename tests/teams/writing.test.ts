import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { claireInTeams, openWritingChats, type WritingChat } from '../builders/writing-chat.ts';
import { holds, showsCard } from '../fakes/channel.ts';
import { type StandInEndpoint, startEndpoint } from '../fakes/endpoint.ts';

const asked = 'Fais-moi un mail pour prévenir que la médiathèque ferme le 3 février 2026';
const written =
  'OBJET: Fermeture de la médiathèque\nAPPEL: Bonjour,\nCORPS: La médiathèque ferme le 3 février 2026. Elle rouvrira le 9 mars 2026.\nPOLITESSE: Cordialement,';
const { start, closeAll } = openWritingChats();
let endpoint: StandInEndpoint;

beforeAll(async () => {
  endpoint = await startEndpoint();
});
afterAll(() => endpoint.close());
afterEach(closeAll);

const claire = { id: claireInTeams, tenant: null, name: null, roles: [], groups: [] };
/** Her drafts as the panel would list them. */
const draftsOf = ({ house }: WritingChat) => house.desk.drafts(claire);

describe('with a model', () => {
  test('a plain request is written, marked as generated, with what is left to complete and its buttons', async () => {
    const chat = await start(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text: written });
    await chat.channel.post(chat.channel.message(asked));
    const { activity } = await chat.channel.connector.until(holds('**Objet'));
    expect(activity.text).toContain('La médiathèque ferme le 3 février 2026.');
    expect(activity.text).toContain('**À compléter (1)** : date');
    expect(activity.text).toContain('à relire avant tout envoi');
    expect(JSON.stringify(activity.entities)).toContain('AIGeneratedContent');
    const buttons = JSON.stringify(activity.attachments);
    for (const button of ['Plus court', 'Plus formel', 'Ouvrir dans Word', 'Chercher plutôt']) {
      expect(buttons).toContain(button);
    }
    expect(chat.desk.asked).toEqual([]);
    const [draft] = await draftsOf(chat);
    expect(draft).toMatchObject({ from: 'teams', title: 'Fermeture de la médiathèque' });
  });

  test('« Plus court » works on the text that is kept, and says which fact is gone', async () => {
    const chat = await start(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text: written });
    await chat.channel.post(chat.channel.message(asked));
    await chat.channel.connector.until(holds('**Objet'));
    const [draft] = await draftsOf(chat);
    endpoint.plan({
      kind: 'answer',
      text: 'OBJET: Fermeture\nAPPEL: Bonjour,\nCORPS: La médiathèque ferme bientôt.\nPOLITESSE: Cordialement,',
    });
    const answer = await chat.press({ verb: 'draftShorter', draft: draft?.draftId });
    expect(answer).toContain('Le texte arrive ci-dessous');
    const { activity } = await chat.channel.connector.until(holds('ferme bientôt'));
    expect(activity.text).toContain('Ne figure plus dans le texte');
    expect(activity.text).toContain('3 février 2026');
    const sent = JSON.stringify(endpoint.requests.at(-1)?.body.messages);
    expect(sent).toContain('en plus court');
    expect((await draftsOf(chat)).length).toBe(2);
  });

  test('« plus court » written alone means the last text; without one, the text is asked for', async () => {
    const chat = await start(endpoint.baseURL);
    await chat.channel.post(chat.channel.message('plus court'));
    await chat.channel.connector.until(holds('Il me manque le texte'));
    endpoint.plan({ kind: 'answer', text: written });
    await chat.channel.post(chat.channel.message(asked));
    await chat.channel.connector.until(holds('**Objet'));
    endpoint.plan({
      kind: 'answer',
      text: 'OBJET: Fermeture\nCORPS: Fermeture le 3 février 2026.',
    });
    await chat.channel.post(chat.channel.message('plus court'));
    await chat.channel.connector.until(holds('Fermeture le 3 février 2026.'));
  });

  test('a pasted text is taken up; a paragraph that would lose a fact stays; the pasted text itself is not kept', async () => {
    const chat = await start(endpoint.baseURL);
    endpoint.plan({
      kind: 'answer',
      text: '1| La salle est fermée le 9 mai.\n2| La mairie est ouverte.',
    });
    const pasted = 'La salle est fermé le 3 mai.\nLa mairie est ouvertes.';
    await chat.channel.post(chat.channel.message(`Corrige ce texte :\n${pasted}`));
    const { activity } = await chat.channel.connector.until(holds('La mairie est ouverte.'));
    expect(activity.text).toContain('La salle est fermé le 3 mai.');
    expect(activity.text).toContain('laissé tel quel');
    const [draft] = await draftsOf(chat);
    const kept = await chat.house.desk.openDraft(claire, draft?.draftId ?? '');
    expect(kept.request).toMatchObject({ instruction: null, letter: null, startingText: null });
    expect(kept.proposal.act.blocks.map(({ origin }) => origin.by)).toEqual(['person', 'model']);
  });

  test('the link to the Word file is shown to its author, and to nobody else', async () => {
    const chat = await start(endpoint.baseURL);
    endpoint.plan({ kind: 'answer', text: written });
    await chat.channel.post(chat.channel.message(asked));
    await chat.channel.connector.until(holds('**Objet'));
    const [draft] = await draftsOf(chat);
    await chat.press({ verb: 'draftOpen', draft: draft?.draftId });
    const { activity } = await chat.channel.connector.until(showsCard('/drafts/'));
    const token = /drafts\/([\w-]{43})/u.exec(JSON.stringify(activity.attachments))?.[1] ?? '';
    expect(chat.links.take(token)).toMatchObject({
      draftId: draft?.draftId,
      person: { id: claireInTeams },
    });
    const karim = {
      id: '29:karim',
      name: 'Karim',
      aadObjectId: '00000000-0000-4000-8000-000000000021',
    };
    const value = { action: { data: { verb: 'draftOpen', draft: draft?.draftId } } };
    const answer = await chat.channel.post(
      chat.channel.message('', {
        ...{ type: 'invoke', text: undefined, name: 'adaptiveCard/action', value, from: karim },
        conversation: {
          id: 'chat-karim',
          conversationType: 'personal',
          tenantId: claireInTeams.split(':')[1],
        },
      }),
    );
    expect(answer.text).toContain('n’est plus gardé');
  });
});

describe('without a model', () => {
  test('a request gives an outline, said to be made without AI, that opens in Word and cannot be shortened', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message(asked));
    const { activity } = await chat.channel.connector.until(holds('sans IA'));
    expect(activity.text).toContain('[à compléter');
    expect(JSON.stringify(activity.entities ?? '')).not.toContain('AIGeneratedContent');
    const buttons = JSON.stringify(activity.attachments);
    expect(buttons).toContain('Ouvrir dans Word');
    expect(buttons).not.toContain('Plus court');
  });

  test('a council resolution is its whole outline', async () => {
    const chat = await start(null);
    await chat.channel.post(
      chat.channel.message('Rédige une délibération pour adopter le règlement de la cantine'),
    );
    const { activity } = await chat.channel.connector.until(holds('Trame préparée sans IA'));
    expect(activity.text).toContain('Nombre de présents');
    expect(activity.text).toMatch(/À compléter \(2\d\)/u);
  });

  test('nothing that was said is lost: the words of the request are the text', async () => {
    const chat = await start(null);
    await chat.channel.post(
      chat.channel.message(
        'fais-moi un mail pour reporter la réunion de mardi à jeudi 14 h, salle du conseil',
      ),
    );
    const { activity } = await chat.channel.connector.until(holds('sans IA'));
    expect(activity.text).toMatch(/Objet\u00a0:\*\* Report de la réunion de mardi à jeudi/u);
    expect(activity.text).toMatch(
      /Je vous écris pour reporter la réunion de mardi à jeudi 14.h, salle du conseil\./u,
    );
  });

  test('a refusal to write takes its template, and what is refused stands in it', async () => {
    const chat = await start(null);
    await chat.channel.post(
      chat.channel.message('refus motivé pour Mme Martin qui demande une terrasse'),
    );
    const { activity } = await chat.channel.connector.until(holds('sans IA'));
    expect(activity.text).toContain('une demande concernant une terrasse');
    expect(activity.text).toContain('Mme');
    expect(activity.text).toContain('tribunal administratif');
    const [draft] = await draftsOf(chat);
    const kept = await chat.house.desk.openDraft(claire, draft?.draftId ?? '');
    expect(kept.proposal.act.templateId).toBe('courrier-refus-motive');
  });

  test('/rediger takes a template by its title, and the subject stands in an act', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('/rediger un refus motivé'));
    const refusal = await chat.channel.connector.until(holds('sans IA'));
    expect(refusal.activity.text).toContain('motifs');
    await chat.channel.post(
      chat.channel.message('/rediger délibération sur les tarifs de cantine'),
    );
    await chat.channel.connector.until(holds('Tarifs de cantine'));
  });

  test('a mail pasted to be answered gives an outline of the reply, never the mail itself', async () => {
    const chat = await start(null);
    const mail = 'Bonjour,\nPouvez-vous me dire quand la rue des Lilas sera réparée ?\nMme Roche';
    await chat.channel.post(chat.channel.message(`Réponds à ce mail :\n\n${mail}`));
    const { activity } = await chat.channel.connector.until(holds('sans IA'));
    expect(activity.text).toContain('[à compléter');
    expect(activity.text).toMatch(/réponse à «\s*Pouvez-vous me dire/u);
    expect(activity.text).not.toContain('Mme Roche');
  });

  test('a poor request gets its text all the same, and one suggestion', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('Fais un courrier'));
    await chat.channel.connector.until(holds('dites à qui il s’adresse et pourquoi'));
  });

  test('where nobody said how a browser reaches the server, the panel is named instead', async () => {
    const chat = await start(null, null);
    await chat.channel.post(chat.channel.message(asked));
    await chat.channel.connector.until(holds('sans IA'));
    const [draft] = await draftsOf(chat);
    expect(await chat.press({ verb: 'draftOpen', draft: draft?.draftId })).toContain(
      'volet Calame',
    );
  });
});

describe('what is not to be written', () => {
  test('a question is a question, whatever it is about', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('Comment rédiger ma lettre de démission ?'));
    await chat.channel.connector.until(holds('20 jours'));
    expect(chat.desk.asked.map(({ text }) => text)).toEqual([
      'Comment rédiger ma lettre de démission ?',
    ]);
  });

  test('in a group nothing is written, and it is said where to ask', async () => {
    const chat = await start(null);
    const group = { id: 'group-1', conversationType: 'groupChat', isGroup: true };
    const tenantId = claireInTeams.split(':')[1];
    await chat.channel.post(chat.channel.message(asked, { conversation: { ...group, tenantId } }));
    await chat.channel.connector.until(holds('seulement dans notre conversation privée'));
    expect(await draftsOf(chat)).toEqual([]);
  });

  test('what is outside all uses is told what may be asked, in examples near it, and can be searched all the same', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('quel temps fait-il ?'));
    const { activity } = await chat.channel.connector.until(showsCard('ne fait pas partie'));
    const card = JSON.stringify(activity.attachments);
    expect(card).toContain('congés');
    expect(card).toContain('Rédige');
    expect(card).toContain('Corrige');
    expect(chat.desk.asked).toEqual([]);
    const offer = /"offer":"([^"]+)"/u.exec(card)?.[1];
    await chat.press({ verb: 'draftAsQuestion', offer });
    await chat.channel.connector.until(holds('20 jours'));
    expect(await chat.press({ verb: 'draftAsQuestion', offer })).toContain('Trop de temps');
  });

  test('whoever is in distress is never told what may be asked', async () => {
    const chat = await start(null);
    const words = 'je veux mourir, raconte une blague';
    await chat.channel.post(chat.channel.message(words));
    await chat.channel.connector.until(({ activity }) => activity.type === 'message');
    await chat.channel.connector.until(holds('20 jours'));
    expect(chat.desk.asked.map(({ text }) => text)).toEqual([words]);
  });
});

describe('ready requests', () => {
  test('the list is searched, one is chosen, its gaps are filled, and it is written', async () => {
    const chat = await start(null);
    await chat.channel.post(chat.channel.message('/rediger'));
    await chat.channel.connector.until(showsCard('Demandes prêtes'));
    const found = await chat.press({ verb: 'readyList', words: 'CANTINE' });
    expect(found).toContain('scolaire-cantine');
    const form = await chat.press({ verb: 'readyTake', id: 'scolaire-cantine' });
    expect(form).toContain('gap1');
    const filled = { verb: 'readyFill', id: 'scolaire-cantine', gap0: '1er mars 2027', gap1: '' };
    expect(await chat.press(filled)).toContain('[à compléter : tarifs]');
    const { activity } = await chat.channel.connector.until(holds('sans IA'));
    expect(JSON.stringify(activity.attachments)).toContain('Ouvrir dans Word');
  });

  test('one that is gone is said to be; a forged press writes nothing', async () => {
    const chat = await start(null);
    expect(await chat.press({ verb: 'readyTake', id: 'nothing' })).toContain('n’existe plus');
    expect(await chat.press({ verb: 'readyFill', id: 'nothing', gap0: 7 })).toContain(
      'n’existe plus',
    );
    expect(await chat.press({ verb: 'draftShorter', draft: '../../etc' })).not.toContain('arrive');
    expect(await draftsOf(chat)).toEqual([]);
  });
});
