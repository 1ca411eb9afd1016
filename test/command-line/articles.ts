/** Articles of our own invention, about a town that is not on the map. */
export const articles = [
  {
    id: 'herald',
    title: 'Bridge of Ostrava Mill closes',
    publisher: 'The Mill Herald',
    published: '2021-11-08',
    text:
      'Engineers closed the old bridge at Ostrava Mill on Friday. Two workers were injured when a beam fell on 3 November 2021. ' +
      'The bridge was built in 1904. A new bridge will open in May 2023, the mayor said 🙂 on Sunday.',
  },
  {
    id: 'courier',
    title: 'Three hurt at the mill',
    publisher: 'River Courier',
    published: '2021-11-09',
    text:
      'Three workers were injured at Ostrava Mill on November 3, 2021, when a beam of the bridge fell. ' +
      'The old bridge has been closed since last Friday.',
  },
];
