/** As far as unread changes are counted: what is beyond is “more”. */
export const mostUnread = 99;

/** A number of unread changes in words: "1 change", "99+ changes". */
export const unreadWords = (count: number) =>
  count === 1 ? '1 change' : `${count > mostUnread ? `${mostUnread}+` : count} changes`;
