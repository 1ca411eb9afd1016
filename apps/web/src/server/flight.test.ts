import { describe, expect, it } from 'vitest';
import { changeFlight } from './flight.js';

const page = (...pushes: string[]): string =>
  `<p>x</p>${pushes.map((text) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`).join('')}<p>y</p>`;

/** The data that a browser would read from the page's scripts. */
const dataOf = (html: string): string =>
  [...html.matchAll(/push\(\[1,(.*?)\]\)<\/script>/g)].map(([, json]) => JSON.parse(json!)).join('');

describe('changeFlight', () => {
  it('counts the length of a long text anew, in bytes', () => {
    const text = 'see HERE, wörds: 7:T5,x\nand more';
    const length = Buffer.byteLength(text).toString(16);
    const html = page(`0:"a HERE"\n1:T${length},${text}2:["b"]\n`);
    const now = 'see there again, wörds: 7:T5,x\nand more';
    expect(dataOf(changeFlight(html, (words) => words.replaceAll('HERE', 'there again')))).toBe(
      `0:"a there again"\n1:T${Buffer.byteLength(now).toString(16)},${now}2:["b"]\n`,
    );
  });

  it('joins scripts, wherever the stream was cut', () => {
    const html = page('0:T', '5,he', 'llo1:[]\n');
    expect(changeFlight(html, (text) => text).match(/<script>/g)).toHaveLength(1);
    expect(dataOf(changeFlight(html, (text) => text.toUpperCase()))).toBe('0:T5,HELLO1:[]\n');
  });

  it('writes nothing that could end a script', () => {
    expect(changeFlight(page('0:"\\u003c/script>"\n'), () => '</script>')).not.toMatch(/\[1,.*<\/script>.*\]\)/);
  });

  it('leaves a page without flight data alone', () => {
    expect(changeFlight('<p>self.__next_f</p>', () => 'changed')).toBe('<p>self.__next_f</p>');
  });
});
