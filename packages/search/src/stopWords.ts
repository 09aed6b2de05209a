// Words that stand in every text and tell none from another.

const uk =
  'а або але б би бо було бути в вас ви від він вона вони для до є же з за зі і із й його ж іх як яка який які яких якого що щоб це цей ця ці цього ми на нам нас не ні по при про та так такий там те ти то того тому у чи коли де під над';
const ru =
  'а без был была были быть в вам вас вы во все для до его ее если есть еще же за здесь и из или им их к как какой какая какие ко когда которая который которые кто ли мы на над нам нас не ни но о об он она они от по под при с со так также там то того тоже той только тот ты у уже что чтобы это этот эта эти где';
const en =
  'a an and are as at be been but by can do does for from had has have how i if in into is it its of on or our should so such than that the their them then there these they this those to was we were what when where which who will with would you your';

export const stopWords: ReadonlySet<string> = new Set(`${uk} ${ru} ${en}`.split(' '));
