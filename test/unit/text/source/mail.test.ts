import { describe, expect, it } from 'vitest';
import { readMail } from '../../../../server/src/text/source/readMail.ts';

const mail = (...lines: string[]): string => lines.join('\r\n');

describe('messages', () => {
  it('give their text and the day of their date', () => {
    expect(
      readMail(
        mail('From: a@b.example', 'Subject: Tin', 'Date: Fri, 3 May 2024 09:12:00 +0200', '', 'Tin duty: 9%.', 'Done.'),
      ),
    ).toEqual({ text: 'Tin duty: 9%.\nDone.', kind: 'plain', date: '2024-05-03' });
  });

  it('are read by their plain part, decoded', () => {
    const source = mail(
      'Date: 03 May 2024 09:12:00 GMT',
      'Content-Type: multipart/mixed;',
      ' boundary="=_a"',
      '',
      'No part.',
      '--=_a',
      'Content-Type: multipart/alternative; boundary=b1',
      '',
      '--b1',
      'Content-Type: text/html',
      '',
      '<p>no</p>',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'The minister=E2=80=99s duty is =',
      '9% =3D nine.',
      '--b1--',
      '--=_a',
      'Content-Type: text/plain',
      'Content-Disposition: attachment; filename=x.txt',
      '',
      'no',
      '--=_a--',
    );
    expect(readMail(source)).toEqual({ text: 'The minister’s duty is 9% = nine.', kind: 'plain', date: '2024-05-03' });
  });

  it('are read by their HTML where they have no plain part, and from base64', () => {
    const html = Buffer.from('<p>Duty: <b>9%</b> für Zinn</p>').toString('base64');
    const source = mail(
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      html.slice(0, 20),
      html.slice(20),
    );
    expect(readMail(source)).toEqual({ text: '<p>Duty: <b>9%</b> für Zinn</p>', kind: 'html' });
  });

  it.each([
    '',
    '\n',
    'x',
    'Content-Type: multipart/mixed; boundary=a\n\n--a',
    'a:b\n\n=\n=E',
    'Content-Type: image/png\n\nx',
  ])('never throw: %j', source => expect(typeof readMail(source).text).toBe('string'));
});
