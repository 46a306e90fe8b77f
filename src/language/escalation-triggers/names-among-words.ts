/**
 * Names that people say as often as ordinary words, in film subtitles at least. Which words are names is told by where
 * they stand (see `withNames`); these are the ones that would be taken for ordinary words there. Rarer names need no list.
 */
export const NAMES_AMONG_WORDS = new Set(
  `
  maria carlos luis miguel carmen francisco ricardo fernando alejandro diego oscar victor hector martha elena
  laura teresa gloria veronica claudia alicia hernandez sanchez diaz reyes john james robert michael david
  william richard joseph thomas charles daniel matthew anthony steven paul andrew kevin brian george edward jason
  jeffrey ryan jacob gary eric jonathan stephen larry justin scott frank raymond patrick dennis jerry tyler aaron
  mary jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty emily donna michelle carol
  amanda dorothy rebecca sharon amy angela shirley anna brenda pamela emma nicole helen samantha debra rachel
  catherine janet ruth heather diane virginia julie kelly lauren joan megan smith johnson williams jones davis
  miller wilson anderson taylor jackson harris lee kim chen wong zhao ali omar park hong sato ivan boris jean
  marie jacques louis claude michel henri francois bernard washington jefferson reggie marcus malcolm otis percy
  devon hannah consuelo tomas lucas marcos adrian alan alex andy ann anne annie arthur barry ben bernie bert beth
  billy bob bobby brad bruce burt carl carla carrie casey cathy charlie chris cindy clara clark claire cody cole
  colin connie dan dana danny dave dean debbie denise derek diana donald doug dylan earl ed eddie edgar ellen
  elaine ernie eva eve evan fiona francis franklin fred freddy gene gina gordon greg gus hal hank harold harry
  harvey henry howard ian jackie jake jane jay jeff jenny jesse jill jim jimmy joanna joe joey johnny jon jordan
  josh judy julia karl kate katie kay keith ken kenny kirk kurt kyle lawrence leo leonard leslie lewis liz lois
  lola lou louise lucy luke lydia maggie margaret marion martin marty marvin matt mel melanie mickey mike mitch
  molly monica morgan morris murray nathan ned neil nick nicky nina noel nora norman oliver owen pam patty paula
  peggy peter phil philip phoebe preston quentin ralph randy rick ricky rita robbie roger ron ronnie ross roy
  russell sally sam seth shane shannon shawn sherry sid sidney simon sonny sophie stacy stan stanley steve
  stuart sue ted teddy terry theresa tim timmy tina todd tom tommy tony tracy travis trevor vic vicky vince
  vincent wade wally walt walter warren wayne wendy wesley willie winston zach zoe allen nelson mitchell roberts
  collins murphy peterson watson henderson butler griffin
`
    .trim()
    .split(/\s+/),
);
