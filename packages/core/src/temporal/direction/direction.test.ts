import { describe, expect, it } from 'vitest';
import { readText } from '../../text/index.js';
import { recogniseExpressions } from '../recognise.js';
import { directionOf } from './direction.js';

function direction(text: string) {
  const reading = readText(text);
  const [first] = recogniseExpressions(reading);
  return directionOf(first!, reading);
}

describe('directionOf', () => {
  it.each([
    'Two men were arrested on Friday.',
    'Friday was the last day to enrol.',
    'She stopped before the house rose Friday.',
    'He was seen sentencing on Friday.',
    'The office had forecast heavy snow on Friday.',
    'The bank forecast growth of 2 percent on Friday.',
    "The players were paid for Friday's World Cup final.",
    'On Friday, police arrested two men.',
    'The minister said Friday that talks would resume.',
    'The minister would not say on Friday whether he had paid.',
    'The truce had been due to expire on Friday.',
    "They will look for ways around Friday's ruling.",
    'They sued to stop the sale, but on Friday a judge ruled against them.',
    'He was the mayor until March.',
    'The owner of the ferry that went down off the coast on Friday will be heard.',
    'The bridge was closed until Friday.',
    'If one goes back to Friday, it was the same.',
    'After refusing to pay him on Friday she left.',
    'They will appeal Friday’s ruling.',
    'They will review Friday’s vote.',
    'He missed Friday’s game.',
    'The bet she made Friday may be her last.',
    'The mayor, who will run again, on Friday praised him.',
    'His announcement Friday that he will go calmed them.',
    'They were treated to contrasting views on Friday.',
    'Since Friday, 45 people have left.',
    'The ruling follows a like one on Friday.',
    'In a series of raids beginning on Friday, police held 20 men.',
    'The match, originally scheduled for Friday, was put off.',
    'The two were to have met on Friday.',
    'The bishop called for calm on Friday.',
    'It was decided in an urgently called meeting on Friday.',
    'A marcher holds a sign on Friday.',
    'The boy was found to be ill on Friday.',
    'He was believed to be in Rome on Friday.',
    'She may have first met him on Friday.',
    'The mayor promised as late as Friday that buses would run.',
  ])('past: %s', (text) => expect(direction(text).side).toBe('past'));

  it.each([
    'The council will vote on Friday.',
    'Friday may be the last day.',
    'On Friday the council will vote.',
    'Talks are expected to resume on Friday.',
    'The trial is set to begin on Friday.',
    'The council plans to meet on Friday.',
    'The vote was put off until Friday.',
    'He could leave as early as Friday.',
    'Ministers are expected to set out plans to ease the rules on Friday.',
    'He will take charge of Friday’s trip to Hull.',
    'She will serve a ban and be back on Friday.',
    'On Friday the council for trade plans to meet.',
    'He would not run again on Friday.',
    'The deadline was extended to Friday.',
    'The festival runs from Friday to Sunday.',
    'The vote is on Friday.',
    'The vote coming Friday is open.',
    'He faces sentencing on Friday.',
    'She wants a vote before the judge retires Friday.',
    'Friday is the last day to enrol.',
    'Workers plan to walk out Friday.',
    'She gave him a copy of a speech to be delivered Friday.',
    'The office has forecast heavy snow from Friday to Sunday.',
    'The forecast for Friday is mixed.',
    "The players, due in London for Friday's World Cup final, may fly early.",
    'Her rival, who won, lost twice. The mayor on Friday is scheduled to speak.',
    'Snow from now through Friday may exceed a foot.',
    'Banks are shut until Friday.',
    'Schools were closed through Friday.',
    'The Games open on Friday.',
    'The rector has closed all faculties until Friday.',
    'The mayor banned marches until Friday.',
    'The school will be shut for two weeks, starting on Friday.',
    'The tax should be put off, he said, on Friday.',
    'It ends when the country goes to the polls on Friday.',
    'He was restless ahead of Friday’s vote.',
    'They will press him in Friday’s talks.',
    'He will miss Friday’s game.',
    'The ministers meet on Friday.',
    'The ban takes effect on Friday.',
    'It may fail when the case is heard on Friday.',
    'He had been told of the planned visit of the envoy on Friday.',
    'The rites of mourning start on Friday.',
    'The mayor declared a holiday starting on Friday.',
    'The hearing continues on Friday.',
    'The team faces its rival on Friday.',
    'The book comes out on Friday.',
    'The law comes into force on Friday.',
    'The deadline is noon Friday.',
    'They are looking ahead to Friday’s report.',
    'They were bracing for Friday’s storm.',
    'Rain is forecast for Friday.',
    'The union has called a strike for Friday.',
    'The rebels called for protests on Friday.',
    'Banks are closed on Friday.',
    'Voters in the capital head to the polls on Friday.',
    'They may have a vaccine ready on Friday.',
  ])('future: %s', (text) => expect(direction(text)).toMatchObject({ side: 'future' }));

  it.each(['He urged people to stay at home on Friday.', 'The court ordered him to appear on Friday.'])(
    'asked: %s',
    (text) => expect(direction(text)).toMatchObject({ side: 'future', asked: true }),
  );

  it('knows a bare infinitive for a weak cue, and a past form for a strong one', () => {
    expect(direction('The index rose to close Friday at 400.')).toMatchObject({ side: 'future', weak: true });
    expect(direction('Two men were arrested on Friday.')).toMatchObject({ told: true, cue: 'were arrested' });
  });
});
